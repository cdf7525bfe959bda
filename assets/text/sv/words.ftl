# Ord för roller, slag och lägen: <slag>-<kod>, samma i fönster, rapport och kommandorad.

area-kind-municipality = kommun
area-kind-city_area = stadsområde
area-kind-district = stadsdel
area-kind-intermediate = mellanområde
area-kind-primary = primärområde

division-goteborg = Göteborgs indelning

item-kind-arrival = ankomst
item-kind-plenary = plenum
item-kind-break = paus
item-kind-parallel = parallella rum

direction-lower = lägre är bättre
direction-higher = högre är bättre
direction-neutral = varken bättre eller sämre

card-kind-problem = problem
card-kind-cause = orsak
card-kind-measure = åtgärd
card-kind-note = notis

answer-yes = ja
answer-partly = delvis
answer-no = nej
answer-dont_know = vet ej

room-phase-situation = Läge
room-phase-cards = Kort
room-phase-sort = Ordna
room-phase-matrix = Matris
room-phase-votes = Röster
room-phase-causes = Orsaker
room-phase-measures = Åtgärder
room-phase-read_back = Läs upp

side-situation = platsen och tillfället
side-exposed = den som utsätts
side-offender = den som begår brottet

goal-kind-effect = effektmål
goal-kind-process = processmål
goal-kind-production = produktionsmål

measure-kind-situational = situationell
measure-kind-social = social

term-short = kort sikt
term-long = lång sikt

progress-not_begun = ej påbörjad
progress-under_way = pågår
progress-done = genomförd
progress-partly_done = delvis genomförd
progress-not_done = ej genomförd

colour-green = grön
colour-yellow = gul
colour-red = röd

date-kind-hearing = hearing
date-kind-start = start
date-kind-check = avstämning
date-kind-end = slutdatum

date-state-passed = passerat utan besked
date-state-due = aktuellt nu
date-state-coming = kommer
date-state-answered = besvarat
date-state-past = har varit
date-state-closed = avslutad åtgärd

station-situation = läge
station-problem = problem
station-causes = orsaker
station-measures = åtgärder
station-result = resultat

needed-title = en titel
needed-reason = en motivering
needed-cause = minst en orsak
needed-evidence = underlag ur lägesbilden
needed-measure = minst en åtgärd
needed-owners = en ägare till varje åtgärd
needed-goals = ett antal i varje åtgärd
needed-ends = ett slutdatum i varje åtgärd
needed-aims = en orsak för varje åtgärd
needed-read_back = uppläst för dem som beslutar
needed-signed_by_city = stadens underskrift
needed-signed_by_police = polisens underskrift
needed-unchanged = oförändrad sedan underskriften

priority-doubt-signed_without_measure = Underskriven utan åtgärd: ingen har lovat att göra något.
priority-doubt-starts_before_hearing = Åtgärden börjar före hearingen.
priority-doubt-ends_before_hearing = Åtgärden slutar före hearingen.
priority-doubt-ends_before_starts = Åtgärden slutar innan den börjar.
priority-doubt-check_before_hearing = Åtgärden stäms av före hearingen.

criterion-1 = Vanligt
criterion-2 = Ökar eller långvarigt
criterion-3 = Avviker mot jämförbara områden
criterion-4 = Avgränsat till plats eller tid
criterion-5 = Syns och märks lokalt (signalbrott)
criterion-6 = Påverkar många
criterion-7 = Allvarliga konsekvenser
criterion-8 = Vi kan påverka
criterion-9 = Vi har resurser
criterion-10 = Kostar samhället mycket

# Brutna trådar, med antal.
break-priority_without_cause = { $count ->
    [one] { $count } prioritering saknar orsak
   *[other] { $count } prioriteringar saknar orsak
}
break-priority_without_measure = { $count ->
    [one] { $count } prioritering saknar åtgärd
   *[other] { $count } prioriteringar saknar åtgärd
}
break-cause_without_measure = { $count ->
    [one] { $count } orsak saknar åtgärd
   *[other] { $count } orsaker saknar åtgärd
}
break-measure_without_cause = { $count ->
    [one] { $count } åtgärd saknar orsak
   *[other] { $count } åtgärder saknar orsak
}
break-measure_without_owner = { $count ->
    [one] { $count } åtgärd saknar ägare
   *[other] { $count } åtgärder saknar ägare
}
break-measure_without_goal = { $count ->
    [one] { $count } åtgärd saknar antal
   *[other] { $count } åtgärder saknar antal
}
break-measure_without_start = { $count ->
    [one] { $count } åtgärd saknar startdatum
   *[other] { $count } åtgärder saknar startdatum
}
break-measure_without_end = { $count ->
    [one] { $count } åtgärd saknar slutdatum
   *[other] { $count } åtgärder saknar slutdatum
}
break-measure_without_priority = { $count ->
    [one] { $count } åtgärd hör inte till någon prioritering
   *[other] { $count } åtgärder hör inte till någon prioritering
}
break-priority_without_situation = { $count ->
    [one] { $count } prioritering är i ett område utan lägesbild
   *[other] { $count } prioriteringar är i områden utan lägesbild
}
break-priority_not_fixed = { $count ->
    [one] { $count } prioritering är inte fastställd
   *[other] { $count } prioriteringar är inte fastställda
}

break-name-priority_without_measure = Prioriteringar utan åtgärd
break-name-priority_without_cause = Prioriteringar utan orsak
break-name-measure_without_owner = Åtgärder utan ägare
break-name-measure_without_goal = Åtgärder utan antal
break-name-measure_without_start = Åtgärder utan startdatum
break-name-measure_without_end = Åtgärder utan slutdatum
break-name-measure_without_cause = Åtgärder utan orsak
break-name-measure_without_priority = Åtgärder utan prioritering
break-name-priority_without_situation = Prioriteringar utan lägesbild
break-name-priority_not_fixed = Prioriteringar som inte är fastställda
break-name-cause_without_measure = Orsaker utan åtgärd

template-one-day = Heldag
template-one-day-words = Plenum på förmiddagen, lunch, { $parallel } workshopomgångar med ett rum för varje område, återsamling.
template-half-day = Halvdag
template-half-day-words = En förmiddag: kort lägesbild, { $parallel } workshopomgångar med ett rum för varje område, återsamling.
template-small-municipality = Liten kommun
template-small-municipality-words = En förmiddag för hela kommunen som ett område, { $parallel } omgångar i { $rooms } temarum.

edition-working = arbetsutgåva
edition-directors = direktörernas utgåva
edition-public = öppen utgåva

chapter-city = Hela staden på en sida
chapter-areas = Område för område
chapter-plan = Gemensam plan
chapter-results = Förra årets löften och resultat
chapter-unfinished = Kvar att göra
chapter-not_prioritised = Inte prioriterat
chapter-day = Program, närvaro och metod
chapter-sources = Källor och förbehåll
chapter-rooms = Rummen: röster, matris och kort

format-pdf = rapport
format-xlsx = åtgärdsplan, Excel
format-csv = åtgärdsplan, CSV
format-ics = åtgärdsplan, kalender
format-json = alla uppgifter, JSON
format-tables = tabeller att läsa in igen, Excel
format-tables_csv = tabeller att läsa in igen, CSV
format-sheets = arbetsblad
format-agenda = program på papper
format-signs = dörrskyltar
format-attendance = närvarolistor
