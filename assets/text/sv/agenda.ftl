# Programmet: dagens punkter och deras tider.

agenda-starts = Dagen börjar
agenda-starts-label = När dagen börjar
agenda-sum = { $count ->
    [one] { $count } punkt
   *[other] { $count } punkter
}, { NUMBER($minutes) } min
agenda-planned-end = slutar { $time } enligt planen
agenda-actual-end = { $way ->
    [late] slutade { $time }, { $minutes } min sent
    [early] slutade { $time }, { $minutes } min tidigt
   *[even] slutade { $time }, på minuten
}
agenda-overlaps = { $count ->
    [one] en fast tid hinns inte
   *[other] { $count } fasta tider hinns inte
}

agenda-caption = Programmets punkter i ordning, med planerad tid, längd, slag och plats
agenda-order = Ordning
agenda-planned = Plan
agenda-minutes = Minuter
agenda-item = Punkt
agenda-kind = Slag
agenda-venue = Plats
agenda-actual = Så blev det
agenda-more = Mer
agenda-min = min

agenda-start-of = Fast starttid för { $name }
agenda-minutes-of = Minuter för { $name }
agenda-title-of = Rubrik på { $name }
agenda-kind-of = Slag av punkt: { $name }
agenda-venue-of = Plats för { $name }
agenda-turn-count-of = Antal turer i { $name }
agenda-turn-minutes-of = Minuter per tur i { $name }
agenda-more-of = Mer att göra med { $name }

agenda-fixed = fast
agenda-slack = { $minutes } min luft före
agenda-overlap = { $minutes } min för lite tid före
agenda-running = pågår
agenda-late = { $minutes } min sent
agenda-early = { $minutes } min tidigt

agenda-add = Lägg till punkt
agenda-add-label = Ny punkt, sist i programmet
agenda-add-hint = Skriv rubriken, Enter sparar
agenda-add-after = Lägg till en punkt efter
agenda-new-title = Ny punkt
agenda-fix = Gör starttiden fast
agenda-free = Låt starttiden följa planen
agenda-turns = Dela i turer
agenda-whole = Ta bort turerna
agenda-remove = Ta bort punkten
agenda-move-up = Flytta punkten uppåt
agenda-move-down = Flytta punkten nedåt

agenda-empty = Programmet är tomt
agenda-empty-words = Här står dagens punkter i ordning. Ändra en längd, så följer alla senare starttider med; fasta tider, som lunchen, ligger kvar. Skriv den första punkten här nedanför, eller läs in ett program från Excel eller en kalender på översikten.

# Flera dagar, och när en dag ska vara slut.
agenda-ends = Ska vara slut
agenda-ends-label = När dagen ska vara slut
agenda-past = { $minutes } min över tiden
agenda-day = Dag { $day }
agenda-moved-day = { $name } är nu nummer { $place } av { $count } på dag { $day }
agenda-next-day = Flytta till nästa dag
agenda-day-before = Flytta till dagen före

# Dela, en till, rum.
agenda-split = Dela punkten i två
agenda-split-of = Dela ”{ $name }”
agenda-split-do = Dela
agenda-split-at = Efter hur många minuter
agenda-split-title = Den andra delens rubrik
agenda-split-second = { $name } (fortsättning)
agenda-split-outcome =
    { $start }–{ $cut }  { $first }
    { $cut }–{ $end }  { $second }
agenda-duplicate = En punkt till av samma slag
agenda-make-rooms = Gör rum av områdena

# Det som är värt att se över. Ingenting hindras.
agenda-warnings = { $count ->
    [1] En sak att se över
    [2] Två saker att se över
    [3] Tre saker att se över
    [4] Fyra saker att se över
    [5] Fem saker att se över
    [6] Sex saker att se över
    [7] Sju saker att se över
    [8] Åtta saker att se över
    [9] Nio saker att se över
    [10] Tio saker att se över
    [11] Elva saker att se över
    [12] Tolv saker att se över
   *[other] { $count } saker att se över
}
agenda-warning-go = Gå till { $name }
agenda-warning-past-end = { $days ->
    [1] Dagen slutar { $minutes } min senare än den ska.
   *[other] Dag { $day } slutar { $minutes } min senare än den ska.
}
agenda-warning-overlap = En fast tid hinns inte: det fattas { $minutes } min.
agenda-warning-same-place = Två punkter i { $name } samtidigt.
agenda-warning-no-rooms = Parallella rum, men inga rum är gjorda än.
agenda-warning-long-method = Workshopparnas arbetsgång är { $minutes } min längre än punkten.
agenda-warning-same-room = { $count } workshoppar delar { $name }.
agenda-warning-same-facilitator = { $name } leder { $count } workshoppar samtidigt.
agenda-warning-no-facilitator = { $count ->
    [one] En workshop saknar ledare.
   *[other] { $count } workshoppar saknar ledare.
}
agenda-warning-few-seats = { $count ->
    [one] En deltagare fler än det finns platser för i { $name }.
   *[other] { $count } deltagare fler än det finns platser för i { $name }.
}
agenda-warning-two-places = { $name } är anmäld flera gånger och placerad i olika workshoppar.

# Dagvyn.
agenda-views = Så visas programmet
agenda-view-list = Lista
agenda-view-day = Dag
agenda-other-view = Byt mellan lista och dag
agenda-longer = Förläng punkten 5 min
agenda-shorter = Korta punkten 5 min
agenda-edit-done = Klar
agenda-fixed-start = Fast starttid
agenda-turn-count = Antal turer
agenda-turn-minutes = Minuter per tur
agenda-ends-at = Ska vara slut { $time }
agenda-to-spare = { $minutes } min tillgodo
agenda-block-length = { $minutes } min { $kind }
agenda-block-turns = { $count } × { $minutes } min
agenda-block-method = arbetsgång { $minutes } min
agenda-block-actual = blev { $start }–{ $end }
agenda-rooms = Rum
agenda-room-no-facilitator = ledare saknas
agenda-room-seats = { $placed } av { $seats }
agenda-room-warning = Att se över
