# Lägesbilden: ett blad per område bredvid hela staden.

situation-choose = Välj område
situation-all-areas = Alla områden
situation-area = Område
situation-manner = Visa bladet som
situation-manner-sheet = Blad
situation-manner-trends = Trender
situation-manner-compare = Jämförelse
situation-to-sheet = Visa bladet
situation-to-trends = Visa trenderna
situation-to-compare = Visa jämförelsen
situation-to-all = Visa alla områden
situation-to-indicators = Indikatorer
situation-from-zero = skalan börjar vid noll
situation-order-by-value = Ordna efter värde
situation-order-by-name = Ordna efter namn
situation-next = Nästa område
situation-previous = Förra området
situation-as-numbers = Visa som tabell
situation-as-drawings = Visa som diagram
situation-to-areas = Områden

situation-years = { $from }–{ $to }
situation-gaps = { $count ->
    [one] ett värde saknas
   *[other] { $count } värden saknas
}
situation-example = exempel
situation-example-beside = delvis exempel
situation-starred = * exempel: påhittat värde
situation-example-note = Exempeldata: påhittade tal ingår
situation-others = övriga områden
situation-city = hela staden
situation-missing = saknas
situation-hidden = – dolt
situation-hidden-note = – dolt: antalet är under { $limit }, eller skulle avslöja ett annat som är det.
situation-no-area = området fanns inte
situation-no-value = inget värde

situation-caption = Indikatorer för { $area }
situation-indicator = Indikator
situation-among = Bland alla områden
situation-change = Förändring
situation-details = Tolkning och källa
situation-caution = Att tänka på:
situation-source = Källa:
situation-ranked = { $year }, högst först:
situation-finding = { $area } { $value } ({ $year }){ $place ->
    [none] {""}
    [highest] , högst av { $of }
    [lowest] , lägst av { $of }
   *[between] , plats { $nr } av { $of } räknat från högst
}{ $city ->
    [none] {""}
   *[other] ; hela staden { $city }
}
situation-finding-none = { $area }: inget värde
situation-trend = { $kind ->
    [one] { $area }: { $last } ({ $to }), inget annat år
   *[many] { $area } från { $first } ({ $from }) till { $last } ({ $to }){ $meaning ->
        [none] {""}
       *[other] , senast { $meaning }
    }
}{ $city ->
    [none] {""}
   *[other] ; hela staden { $city }
}

situation-change-better = bättre
situation-change-worse = sämre
situation-change-more = ökar
situation-change-less = minskar
situation-change-same = oförändrat
situation-since = sedan { $year }
situation-no-change = inget att jämföra med

situation-own-words = Med egna ord
situation-own-words-of = Med egna ord om { $area }: { $party }
situation-own-words-hint = Vad ser ni här som talen inte säger?

situation-last-year = Lovat { $year }, och vad det blev

situation-empty = Inga indikatorer än
situation-empty-words = Här står områdets tal: brott, trygghet och annat ni följer. Läs in indikatorer och värden från Excel eller CSV på översikten, eller skriv dem för hand.
situation-no-areas = Inga områden än
situation-no-areas-words = Lägesbilden visas område för område. Lägg till kommunens delar, eller bara kommunen själv om den är ett enda område.

# Tabellen, där talen skrivs för hand.
situation-edit-hint = Skriv i en ruta och tryck Enter. En tömd ruta tar bort värdet. Källa och märkning ändras under ”Tolkning och källa”.
situation-value-of = { $indicator }, { $area } { $year }
situation-value-remove = Ta bort värdet för { $year }
situation-source-of = Källa till { $indicator } { $year }
situation-no-source = källa saknas

# Alla områden på en sida.
situation-city-lead = { $count ->
    [one] { $count } område, senaste värdet av varje indikator
   *[other] { $count } områden, senaste värdet av varje indikator
}
situation-city-caption = Indikatorer och områden
situation-city-key = ljusast lägst, mörkast högst bland områdena samma år; färgen säger inte om det är bra
situation-extreme-highest = högst
situation-extreme-lowest = lägst

# Indikatorerna själva.
indicators-count = { $count ->
    [0] ingen indikator än
    [one] { $count } indikator
   *[other] { $count } indikatorer
}
indicators-empty-words = En indikator är ett tal ni följer år från år, som anmälda brott eller andel trygga. Skriv namn och enhet här nedanför, eller läs in dem från Excel eller CSV på översikten.
indicators-name = Namn och tolkningsnot
indicators-name-of = Namn: { $name }
indicators-caution = Att tänka på när talet tolkas
indicators-caution-of = Tolkningsnot: { $name }
indicators-unit = Enhet
indicators-unit-of = Enhet: { $name }
indicators-unit-hint = procent, per 1 000 invånare, antal …
indicators-direction = Riktning
indicators-direction-of = Riktning: { $name }
indicators-decimals = Decimaler
indicators-decimals-of = Decimaler: { $name }
indicators-hide-below = Dölj under
indicators-hide-below-of = Dölj värden under: { $name }
indicators-usual = { $limit } (vanligt)
indicators-all-shown = alla visas
indicators-source = Källa
indicators-source-of = Källa: { $name }
indicators-values = Värden
indicators-hidden = { $count } dolda
indicators-order = Ordning
indicators-up = Flytta upp { $name }
indicators-remove = Ta bort { $name }{ $count ->
    [0] {""}
    [one] {" "}och dess värde
   *[other] {" "}och dess { $count } värden
}
indicators-new = Ny indikator
indicators-new-hint = Skriv namnet, Enter sparar
indicators-add = Lägg till indikator
indicators-needs-unit = Skriv också vad den räknas i, till exempel procent.
