# Fördelningen av deltagare till workshoppar: hur den blir, och varför ett önskemål inte gick att uppfylla.

met-first = första önskemålet
met-second = andra önskemålet
met-neither = inget av önskemålen
met-no_wish = hade inget önskemål

why-not-chosen = Placeringen är vald för hand.
why-not-gone = Workshoppen som önskades finns inte längre.
why-not-no_seats = { $room } har inga platser.
why-not-chosen_took = { $room } är full: platserna är tagna av dem som valts för hand.
why-not-balance = { $room } har redan { $count } från { $party ->
    [police] polisen
    [city] staden
   *[others] övriga
}; jämn fördelning är { $even ->
    [yes] { $high }
   *[no] { $low }–{ $high }
}.
why-not-full = { $room } är full: alla { $seats } platser gick till andra som önskade den eller hör till området.
why-not-needed_there = Behövs i { $room }: { $party ->
    [police] polisen
    [city] staden
   *[others] övriga
} skulle annars bli färre än { $low } där.

allotment-take = Placera så här: { $count } får ny plats
allotment-taken = { $count } deltagare har fått ny plats. Ctrl Z tar tillbaka.
allotment-wishes = Önskemål som uppfylls, nu och efter
allotment-before = Nu
allotment-after = Efter
allotment-as-it-is = Som det står
allotment-kind-first = Första önskemålet
allotment-kind-second = Andra önskemålet
allotment-kind-neither = Inget av önskemålen
allotment-kind-no_wish = Hade inget önskemål
allotment-kind-without = Utan workshop
allotment-too-few-seats = { $count ->
    [one] { $count } deltagare får ingen plats: { $people } ska placeras och det finns { $seats } platser. Lägg till platser i en workshop.
   *[other] { $count } deltagare får ingen plats: { $people } ska placeras och det finns { $seats } platser. Lägg till platser i workshopparna.
}
allotment-chosen = { $count ->
    [one] { $count } plats är vald för hand och behålls.
   *[other] { $count } platser är valda för hand och behålls.
}
allotment-release-all = Släpp alla val
allotment-rooms = Workshopparna
allotment-rooms-words = Talen visar hur många det blir av varje part. Efter står den jämna fördelningen: så många som vore där om parten delades lika efter platserna.
allotment-seats = Platser
allotment-of-seats = av { $seats }
allotment-no-limit = utan gräns
allotment-first-met = Fick första önskemålet
allotment-even = Jämn fördelning
allotment-uneven = utanför den jämna fördelningen
allotment-becomes = blir
allotment-unmet = { $count ->
    [0] Alla fick sitt första önskemål
    [one] { $count } fick inte sitt första önskemål
   *[other] { $count } fick inte sitt första önskemål
}
allotment-moved = { $count } deltagare får ny plats
allotment-who = Deltagare
allotment-from = Från
allotment-to = Till
allotment-got = Fick
allotment-why = Varför
allotment-no-seat = ingen plats kvar
allotment-no-seat-why = Alla platser är tagna.
allotment-no-rooms = Det finns inga workshoppar än
allotment-no-rooms-words = Deltagarna fördelas på workshoppar efter önskemål, platser, parter och område. Lägg först upp workshopparna.
allotment-make-rooms = Till workshopparna

rooms-taken = { $taken } deltagare
rooms-taken-of = { $taken } av { $seats } platser
rooms-even = { $even ->
    [yes] ({ $high })
   *[no] ({ $low }–{ $high })
}
rooms-waiting = { $count } väntar på plats
rooms-nobody = Ingen är placerad här.
rooms-chosen = vald för hand
rooms-wish = önskemål { $wish }
rooms-wished = önskade { $wishes }

move-title = Flytta { $name }
move-here = är här nu
move-out = Ta ur workshoppen
move-keep = Behåll här vid fördelning
move-release = Släpp: fördelningen får flytta
