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
areas-valid = Gäller
areas-more = Mer
areas-example = exempel
areas-name-of = Namn: { $name }
areas-kind-of = Slag av område: { $name }
areas-part-of-of = { $name } ingår i
areas-police-area-of = Lokalpolisområde för { $name }
areas-inhabitants-of = Invånare i { $name }
areas-remove = Ta bort { $name }
areas-to-situation = Lägesbild
areas-add = Lägg till område
areas-add-label = Nytt område
areas-add-first = Kommunen
areas-add-hint = Skriv namnet, Enter sparar
areas-problem-areas = Problemområden
areas-empty = Inga områden än
areas-empty-words = Börja med kommunen. En liten kommun är ett enda område; en större har delar, som stadsdelar eller stadsområden. Skriv namnet här nedanför, eller läs in en områdesfil på översikten.
