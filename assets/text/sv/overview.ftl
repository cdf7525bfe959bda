# Översikten: var året står.

overview-next = Nästa steg
overview-go = Till { $screen }
overview-next-year = Nästa års hearing från denna
overview-next-year-done = Nästa år är börjat: samma program, arbetsgång och rum, och inga deltagare än.
overview-example = Exempeldata

overview-tone-done = Klart:
overview-tone-open = Inte klart:
overview-tone-later = Senare:

overview-agenda = { $count ->
    [one] { $count } punkt i programmet
   *[other] { $count } punkter i programmet
}
overview-no-agenda = Programmet är tomt
overview-participants = { $count ->
    [one] { $count } deltagare anmäld
   *[other] { $count } deltagare anmälda
}
overview-no-participants = Inga deltagare
overview-areas = { $count ->
    [one] { $count } område
   *[other] { $count } områden
}
overview-no-areas = Inga områden
overview-values = { $count ->
    [one] { $count } värde i lägesbilden
   *[other] { $count } värden i lägesbilden
}
overview-no-values = Lägesbilden är tom
overview-workshops = { $count ->
    [one] { $count } workshop
   *[other] { $count } workshoppar
}
overview-no-workshops = Inga workshoppar
overview-cards = { $count ->
    [one] { $count } kort skrivet
   *[other] { $count } kort skrivna
}
overview-no-cards = Korten skrivs under dagen
overview-problems = { $count ->
    [one] { $count } problem
   *[other] { $count } problem
}
overview-no-problems = Korten ordnas till problem
overview-votes = { $count ->
    [one] { $count } röst
   *[other] { $count } röster
}
overview-no-votes = Röstningen kommer efter matrisen
overview-no-priorities = Prioriteringarna kommer ur röstningen
overview-fixed = { $fixed } av { $count } prioriteringar fastställda
overview-measures = { $count ->
    [0] Inga åtgärder
    [one] { $count } åtgärd, { $joint } gemensam
   *[other] { $count } åtgärder, { $joint } gemensamma
}
overview-exports = { $count ->
    [one] { $count } fil skriven
   *[other] { $count } filer skrivna
}
overview-no-exports = Rapporten är inte skriven
overview-promises = { $count ->
    [one] { $count } löfte från { $year }
   *[other] { $count } löften från { $year }
}
overview-without-result = { $count ->
    [one] { $count } löfte saknar resultat
   *[other] { $count } löften saknar resultat
}
overview-no-previous = Ingen tidigare plan att följa upp

overview-next-files = Läs in era filer, eller börja med programmet
overview-next-areas = Lägg till områdena
overview-next-agenda = Lägg dagens program
overview-next-participants = Anmäl deltagarna
overview-next-workshops = Skapa workshopparna
overview-next-cards = Öppna ett rum och skriv det första kortet
overview-next-priorities = Gör prioriteringar av det rummen röstade fram
overview-next-causes = { $count ->
    [one] Ge { $count } prioritering en orsak
   *[other] Ge { $count } prioriteringar en orsak
}
overview-next-measures = { $count ->
    [one] Ge { $count } prioritering en åtgärd
   *[other] Ge { $count } prioriteringar en åtgärd
}
overview-next-owners = { $count ->
    [one] Ge { $count } åtgärd en ägare
   *[other] Ge { $count } åtgärder en ägare
}
overview-next-fix = { $count ->
    [one] Läs upp och skriv under { $count } prioritering
   *[other] Läs upp och skriv under { $count } prioriteringar
}
overview-next-report = Skriv rapporten
overview-next-follow-up = Följ upp löftena under året

overview-facts = Om hearingen
overview-title = Rubrik
overview-city = Stad eller kommun
overview-date = Dag
overview-starts = Börjar
overview-ends = Ska vara slut
overview-venue = Plats
overview-organiser = Arrangör
overview-theme = Tema
overview-period = Gäller
overview-period_from = Gäller från
overview-period_to = Gäller till
overview-most_priorities = Prioriteringar per område, högst
overview-votes_each = Röster per person
