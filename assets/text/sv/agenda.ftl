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
