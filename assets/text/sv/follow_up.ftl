# Följ upp: löften och vad det blev.

follow-up-title = Resultat av planen { $year }
follow-up-lead = { $promises ->
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
follow-up-show-open = Visa de { $count } utan resultat
follow-up-show-all = Visa alla
follow-up-green = som lovat
follow-up-yellow = mindre än lovat
follow-up-red = långt från lovat
follow-up-uncoloured = inte bedömt
follow-up-note = Notera resultat
follow-up-note-again = Notera nytt
follow-up-note-for = { $words }: { $text }
follow-up-amount = Det blev
follow-up-status = Hur långt
follow-up-colour = Färg
follow-up-comment = Kommentar
follow-up-save = Spara
