# Områden: kommunen och dess delar, och problemområdena.

areas-count = { $count ->
    [0] inget område än
    [one] { $count } område
   *[other] { $count } områden
}
areas-caption = Områdena, var och en under det den är en del av
areas-name = Namn
areas-kind = Slag
areas-part-of = Ingår i
areas-police-area = Lokalpolisområde
areas-inhabitants = Invånare
areas-valid-from = Giltig från
areas-valid-to = till
areas-more = Mer
areas-example = exempel
areas-name-of = Namn: { $name }
areas-kind-of = Slag av område: { $name }
areas-part-of-of = { $name } ingår i
areas-police-area-of = Lokalpolisområde för { $name }
areas-inhabitants-of = Invånare i { $name }
areas-valid-from-of = { $name } är giltig från
areas-valid-to-of = { $name } är giltig till
areas-more-of = om { $name }
areas-code = Kod
areas-code-of = Kod för { $name }
areas-parts-of = { $count ->
    [one] Delen av { $name }
   *[other] De { $count } delarna av { $name }
}
areas-remove = Ta bort { $name }
areas-to-situation = Lägesbild
areas-add = Lägg till område
areas-add-label = Nytt område
areas-add-first = Kommunen
areas-add-hint = Skriv namnet, Enter sparar
areas-problem-areas = Problemområden
areas-empty = Inga områden än
areas-empty-words = Börja med kommunen. En liten kommun är ett enda område; en större har delar, som stadsdelar eller stadsområden. Skriv namnet här nedanför, eller läs in en områdesfil på översikten.

# Tiden: vilken indelning som gällde när, och vad som motsvarar vad.
areas-period = Gäller
areas-period-next = Visa nästa indelning
areas-period-from = från { $day }
areas-period-to = till { $day }
areas-all-times = alla
areas-predecessors = Kommer av
areas-successors = Följs av
areas-part-named = { $name } ({ $part })
areas-part-whole = hela området
areas-part-words = Del av { $name } som går till { $other }
areas-link-add = Välj område …
areas-predecessor-add = Område som { $name } kommer av
areas-successor-add = Område som följer på { $name }
areas-link-remove = Ta bort sambandet med { $name }
areas-becomes-unknown = { $name }, finns inte som område än
areas-doubt-ends_without_successor = upphör utan att något följer
areas-doubt-successor_without_end = följs av { $other } men saknar slutdatum
areas-doubt-successor_not_next_day = { $other } gäller inte dagen efter
areas-doubt-outside_whole = gäller dagar då { $other } inte gör det
areas-offer = { $added ->
    [0] {""}
    [one] Ett område läggs till.{" "}
   *[other] { $added } områden läggs till.{" "}
}{ $changed ->
    [0] {""}
    [one] Ett som finns får uppgifter det saknar.{" "}
   *[other] { $changed } som finns får uppgifter de saknar.{" "}
}{ $successions ->
    [0] {""}
    [one] Ett samband mellan gammal och ny indelning.
   *[other] { $successions } samband mellan gammal och ny indelning.
}
areas-offer-add = Lägg till { $name }
