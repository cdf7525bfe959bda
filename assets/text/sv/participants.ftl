# Deltagare: roller, organisationer och parter. Aldrig namn.

participants-count = { $count ->
    [0] ingen anmäld än
    [one] { $count } anmäld
   *[other] { $count } anmälda
}
participants-attended = Har kommit
participants-of = { $count } av { $all }
participants-first-wish = Fick önskemål 1
participants-second-wish = Fick önskemål 2
participants-without-workshop = Utan workshop

participants-here-count = { $count } här

participants-register = Register
participants-filter = Sök bland deltagarna
participants-filter-hint = Roll, organisation, område …
participants-filter-all = Visa alla
participants-any = Alla
participants-no-area = Inget område
participants-no-workshop = Utan workshop
participants-attendance = Närvaro
participants-not-attended = Har inte kommit
participants-shown = visar { $count } av { $all }
participants-none-found = Ingen deltagare stämmer med det du söker.

participants-caption = Deltagarna med närvaro, roll, organisation, part, område, workshop, önskemål och e-post
participants-here = Här
participants-role = Roll
participants-organisation = Organisation
participants-party = Part
participants-area = Område
participants-workshop = Workshop
participants-wish-1 = Önskar 1
participants-wish-2 = Önskar 2
participants-email = E-post
participants-wish-met = uppfyllt

participants-select-one = Markera { $name }
participants-select-shown = Markera alla som visas
participants-selected = { $count ->
    [one] { $count } markerad
   *[other] { $count } markerade
}
participants-let-go = Avmarkera
participants-release = Släpp val
participants-release-one = Släpp valet av workshop: { $name }
participants-chosen-hint = Vald för hand: fördelningen behåller platsen. Tryck för att släppa.
participants-remove-picked = Ta bort
participants-bulk-here = { $count ->
    [one] Den markerade har kommit
   *[other] De { $count } markerade har kommit
}
participants-bulk-remove = { $count ->
    [one] Ta bort den markerade
   *[other] Ta bort de { $count } markerade
}
participants-edited = { $count ->
    [one] { $count } deltagare är ändrad. Ctrl Z tar tillbaka.
   *[other] { $count } deltagare är ändrade. Ctrl Z tar tillbaka.
}
participants-removed = { $count ->
    [one] { $count } deltagare är borttagen. Ctrl Z tar tillbaka.
   *[other] { $count } deltagare är borttagna. Ctrl Z tar tillbaka.
}
participants-organisation-all = Organisation för { $count } deltagare
participants-organisation-set = Ändra organisation

participants-here-of = { $name } har kommit
participants-role-of = Roll: { $name }
participants-organisation-of = Organisation: { $name }
participants-party-of = Part: { $name }
participants-area-of = Område: { $name }
participants-workshop-of = Workshop: { $name }
participants-wish-1-of = Första önskemålet: { $name }
participants-wish-2-of = Andra önskemålet: { $name }
participants-email-of = E-post: { $name }

participants-add = Lägg till deltagare
participants-add-label = Ny deltagare: roll, organisation
participants-add-hint = kommunpolis, Polisområde Storgöteborg
participants-add-comma = Skriv rollen, ett komma och organisationen: ”kommunpolis, Polisområde Storgöteborg”.

participants-empty = Ingen är anmäld
participants-empty-words = Här står de som ska vara med: roll, organisation och part, aldrig namn. Skriv in dem en och en här nedanför, eller läs in anmälningslistan från Excel på översikten.

participants-views = Vyer
participants-rooms = Per workshop
participants-allotment = Fördelning
participants-view-register = Visa registret
participants-view-rooms = Visa deltagarna per workshop
participants-view-allotment = Visa fördelningen till workshoppar
participants-allot = Fördela { $count } utan workshop …

## Gallring

purge = Gallra personuppgifter
purge-words = När hearingen är klar behövs inte längre vilka som var anmälda. Gallringen tar bort det som pekar ut någon. Antalen och allt som bestämdes blir kvar.
purge-done = Gallrat { $date }
purge-done-words = { $count ->
    [one] En deltagare är gallrad: bara roll, part och närvaro är kvar, som antal.
   *[other] { $count } deltagare är gallrade: bara roll, part och närvaro är kvar, som antal.
}
purge-erasing-due = Gallringen är gjord, men datafilen kunde inte skrivas om: ett annat program läser den, eller disken är full. Det görs nästa gång Samsyn startar.
purge-goes = Det här försvinner
purge-goes-people = { $count ->
    [one] Organisation, område, önskemål, placering och löpnummer för en deltagare
   *[other] Organisation, område, önskemål, placering och löpnummer för { $count } deltagare
}
purge-goes-emails = { $count ->
    [0] Inga e-postadresser: det finns inga
    [one] En e-postadress
   *[other] { $count } e-postadresser
}
purge-goes-out-of-sight = { $count ->
    [one] En deltagare som har strukits tidigare men ligger kvar i datafilen
   *[other] { $count } deltagare som har strukits tidigare men ligger kvar i datafilen
}
purge-goes-history = Allt detta i historiken, och på de andra datorerna när de nås
purge-stays = Det här blir kvar
purge-stays-decided = Program, kort, röster, prioriteringar och åtgärder
purge-caption = Antal anmälda och närvarande per part och roll
purge-registered = Anmälda
purge-attended = Närvarande
purge-not-noted = inte noterat
purge-final = Gallringen går inte att ångra. Säkerhetskopior av datafilen, och filerna som anmälningarna lästes in från, ligger kvar tills du själv tar bort dem.
purge-cancel = Avbryt
purge-do = { $count ->
    [0] Gallra det som är kvar
    [one] Gallra en deltagare
   *[other] Gallra { $count } deltagare
}
