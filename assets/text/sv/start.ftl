# Startskärmen: inget konto, inga inställningar.

start-title = Samsyn
start-lead = En dag, en gemensam bild av läget, och en plan som stad och polis har kommit överens om.
start-new = Ny hearing
start-new-words = Börja från början med stad, år och dag.
start-from-report = Från förra årets rapport
start-from-report-words = Rapportens PDF, eller dess JSON-fil, bär sina egna uppgifter: löften och områden följer med.
start-example = Exempel
start-example-words = Hearingen i Göteborg 2019, med alla rum, kort och beslut. Allt är märkt som exempel.
start-open = Öppna
start-is-example = exempel
start-example-playing = Spelar upp dagen: { $done } av { $of }
start-new-city = Stad eller kommun
start-new-year = År
start-new-do = Skapa hearingen
start-new-title = Hearing { $year }
start-import = Läs in filer
start-priorities = { $count ->
    [one] { $count } prioritering, { $fixed } fastställd
   *[other] { $count } prioriteringar, { $fixed } fastställda
}
start-measures = { $count ->
    [one] { $count } åtgärd
   *[other] { $count } åtgärder
}
start-only-plan = Åtgärdsplan { $year }
start-new-name = Rubrik
start-new-date = Dag
start-new-venue = Plats
start-template = Mall
start-template-span = { $starts }–{ $ends } · { $items } punkter
start-new-later = Programmet, workshopparnas arbetsgång och tider kommer ur mallen. Allt går att ändra sedan.
