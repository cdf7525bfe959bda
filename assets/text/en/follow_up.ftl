# Follow-up: promises and what became of them.

follow-up-title = Results of the plan of { $year }
follow-up-lead = { $promises ->
    [one] { $promises } measure
   *[other] { $promises } measures
}{ $missing ->
    [0] { "" }
   *[other] { " · " }{ $missing } without result
}{ $goals ->
    [0] { "" }
   *[other] { " · " }{ $goals } without amount
}
follow-up-none = No earlier plan
follow-up-none-words = Read in last year's action plan, and what was promised and what became of it stands here.
follow-up-import = Read in a plan
follow-up-show-open = Show the { $count } without result
follow-up-show-all = Show all
follow-up-green = as promised
follow-up-yellow = less than promised
follow-up-red = far from promised
follow-up-uncoloured = not judged
follow-up-note = Note result
follow-up-note-again = Note anew
follow-up-note-for = { $words }: { $text }
follow-up-amount = It became
follow-up-status = How far
follow-up-colour = Colour
follow-up-comment = Comment
follow-up-save = Save
