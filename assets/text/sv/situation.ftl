# Lägesbilden: ett blad per område bredvid hela staden.

situation-choose = Välj område
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
situation-example-note = Exempeldata: påhittade tal ingår
situation-others = övriga områden
situation-city = hela staden
situation-missing = saknas
situation-hidden = –

situation-caption = Indikatorer för { $area }
situation-indicator = Indikator
situation-among = Bland alla områden
situation-change = Förändring
situation-details = Tolkning och källa
situation-caution = Att tänka på:
situation-source = Källa:
situation-scale-label = { $area } { $value }; { $city ->
    [none] hela staden saknas
   *[other] hela staden { $city }
}; lägst { $least }, högst { $most }

situation-change-better = bättre
situation-change-worse = sämre
situation-change-more = ökar
situation-change-less = minskar
situation-change-same = oförändrat
situation-no-change = inget att jämföra med

situation-own-words = Med egna ord
situation-own-words-of = Med egna ord om { $area }: { $party }
situation-own-words-hint = Vad ser ni här som talen inte säger?

situation-last-year = Lovat { $year }, och vad det blev
situation-promised = { $ceiling ->
    [true] högst { $amount } { $unit }
   *[other] lovat { $amount } { $unit }
}
situation-promised-no-number = lovat utan antal
situation-became = blev { $amount }
situation-no-result = resultat saknas
situation-reached = nått
situation-not-reached = inte nått

situation-empty = Inga indikatorer än
situation-empty-words = Här står områdets tal bredvid stadens: brott, trygghet och annat ni följer. Läs in indikatorer och värden från Excel eller CSV på översikten.
situation-no-areas = Inga områden än
situation-no-areas-words = Lägesbilden visas område för område. Lägg till kommunens delar, eller bara kommunen själv om den är ett enda område.
