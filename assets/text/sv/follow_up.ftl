# Följ upp: förra årets löften och vad det blir av dem, årets plan medan den går, det som återkommer, och årshjulet.

follow-up-title = Resultat
follow-up-lead = Vad som lovades, vad det blev och vad som går vidare.
follow-up-tab-last = Planen { $year }{ $undecided ->
    [0] { "" }
   *[other] { " · " }{ $undecided } att besluta
}
follow-up-tab-last-none = Förra planen
follow-up-tab-now = Under året { $year }{ $due ->
    [0] { "" }
   *[other] { " · " }{ $due } att svara på
}
follow-up-tab-years = Över åren
follow-up-decided = { $undecided ->
    [0] Alla är beslutade
    [one] { $undecided } är inte beslutad
   *[other] { $undecided } är inte beslutade
}{ $carried ->
    [0] { "" }
   *[other] { " · " }{ $carried } förs vidare
}{ $rewritten ->
    [0] { "" }
   *[other] { " · " }{ $rewritten } skrivs om
}{ $closed ->
    [0] { "" }
   *[other] { " · " }{ $closed } avslutas
}
follow-up-measures = { $promises ->
    [one] { $promises } åtgärd
   *[other] { $promises } åtgärder
}{ $missing ->
    [0] { "" }
   *[other] { " · " }{ $missing } utan resultat
}{ $goals ->
    [0] { "" }
   *[other] { " · " }{ $goals } utan antal
}
follow-up-none = Ingen tidigare plan
follow-up-none-words = Läs in förra årets åtgärdsplan, så står här vad som lovades och vad det blev.
follow-up-import = Läs in en plan
follow-up-show = Visa
follow-up-show-all = alla
follow-up-show-undecided = inte beslutade
follow-up-show-without = utan resultat
follow-up-green = som lovat
follow-up-yellow = mindre än lovat
follow-up-red = långt från lovat
follow-up-uncoloured = inte bedömt
follow-up-next-undecided = Nästa som inte är beslutad
follow-up-carry = För vidare
follow-up-rewrite = Skriv om
follow-up-close = Avsluta
follow-up-reopen = Öppna igen
follow-up-take-back = Ta tillbaka
follow-up-target = Prioritering att föra vidare till: { $text }
follow-up-priority = till { $rank }. { $title }
follow-up-fixed-priority = till { $rank }. { $title } (fastställd)
follow-up-new-priority = till en ny prioritering: { $title }
follow-up-is-carried_over = Förs vidare till { $year }
follow-up-is-rewritten = Skrivs om till { $year }
follow-up-is-closed = Avslutad
follow-up-carried-loose = utan prioritering
follow-up-carried-fixed = Prioriteringen är fastställd: återöppna den för att ta tillbaka.
follow-up-reason = Varför avslutas den?
follow-up-rewrite-text = Vad som ska göras
follow-up-rewrite-amount = Antal
follow-up-rewrite-unit = Enhet
follow-up-rewrite-goal = Operativt mål
follow-up-note = Notera resultat
follow-up-note-again = Notera nytt
follow-up-note-for = { $words }: { $text }
follow-up-amount = Det blev
follow-up-status = Hur långt
follow-up-colour = Färg
follow-up-comment = Kommentar
follow-up-save = Spara

chain-name = Över åren
chain-both = { $year }: { $amount } av { $goal }
chain-at-most = { $year }: { $amount } av högst { $goal }
chain-promised = { $year }: inget resultat av { $goal }
chain-became = { $year }: { $amount }
chain-nothing = { $year }: inget antal

area-change-whole = { $from } ingår nu i { $to }.
area-change-part = En del av { $from } ({ $part }) hör nu till { $to }.
area-change-gone = Området finns inte längre, och vad som följer på det är inte sagt. Säg det i Områden.

progress-none = Planen har inga åtgärder ännu
progress-none-words = När åtgärderna är skrivna står de här hela året, med vad som är noterat och vad som är aktuellt.
progress-none-do = Till prioriteringarna
progress-measures = { $count ->
    [one] { $count } åtgärd
   *[other] { $count } åtgärder
}{ $missing ->
    [0] { " · alla har resultat" }
   *[other] { " · " }{ $missing } utan resultat
}
progress-closed = { $count ->
    [one] { $count } är avslutad
   *[other] { $count } är avslutade
}
progress-due = Aktuellt nu
progress-due-none = Inget att svara på per den { $today }.
progress-due-words = Per den { $today } { $count ->
    [one] är det ett datum
   *[other] är det { $count } datum
} att svara på: notera hur det går.
progress-dates = Datum
progress-no-dates = Inga datum: den syns inte i årshjulet.
progress-earlier = { $count ->
    [one] En tidigare notering
   *[other] { $count } tidigare noteringar
}

recurring-lead = Vilka problemområden som har prioriterats, var och med vilken rang. Områden som har bytt namn eller gått ihop hittas under det de är nu.
recurring-none = Inget att jämföra
recurring-none-words = När prioriteringar har ett problemområde står här hur de återkommer från år till år.
recurring-area = Område
recurring-everywhere = hela staden
recurring-problem-area = Problemområde
recurring-times = { $times } av { $years } år
recurring-every-year = varje år
recurring-nowhere = ingenstans
recurring-place = { $area } { $rank }

year-title = Årshjul { $year }
year-lead = { $passed ->
    [0] Inget har passerat utan besked
    [one] { $passed } datum har passerat utan besked
   *[other] { $passed } datum har passerat utan besked
}{ $due ->
    [0] { "" }
   *[other] { " · " }{ $due } aktuella nu
}{ $coming ->
    [0] { "" }
   *[other] { " · " }{ $coming } kommer
}{ $answered ->
    [0] { "" }
   *[other] { " · " }{ $answered } besvarade
} · i dag { $today }
year-none = Årshjulet är tomt
year-none-words = När åtgärderna har start, avstämningar och slutdatum står de här månad för månad.
year-nothing = Inga datum med det urvalet
year-area = Område
year-all-areas = alla områden
year-party = Part
year-all-parties = alla parter
year-stand = Läge
year-all-stands = alla lägen
year-shown = { $count } av { $all } datum
year-views = Visa årshjulet som
year-list = Lista
year-picture = Årsbild
year-show-list = Visa som lista
year-show-picture = Visa som årsbild
year-next-passed = Nästa utan besked
year-this-month = nu
year-month-empty = inga datum
year-more = { $count } till{ $passed ->
    [0] { "" }
   *[other] { " · " }{ $passed } av dem utan besked
}
year-before = Före
year-after = Senare
year-before-hearing = före hearingen
year-before-hearing-count = { $count ->
    [one] Ett datum ligger före hearingen. Rätta det i åtgärden.
   *[other] { $count } datum ligger före hearingen. Rätta dem i åtgärderna.
}
year-without-date = { $count ->
    [one] En av { $all } åtgärder har inget datum och syns inte här.
   *[other] { $count } av { $all } åtgärder har inget datum och syns inte här.
}
follow-up-far = { $amount } är långt från det som lovades eller har noterats förut. Rätta talet, eller spara det som det är.
follow-up-far-save = Spara { $amount }
follow-up-status-none = Välj hur långt åtgärden har kommit.
