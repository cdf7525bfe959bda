# The sheet: paper to write on by hand, in the order of the screen.

paper-kicker = Sheet · { $room } · { $key }
paper-voters = Voters:
paper-votes-each = { $count ->
    [one] One vote each.
   *[other] { $words } votes each.
}
paper-number = No.
paper-card = Card: one thing a line
paper-area = # problem area
paper-place = @ place
paper-party = Party
paper-party-boxes = Boxes for police, city and others
paper-letter-police = P
paper-letter-city = C
paper-letter-others = O
paper-problem = Problem: several cards about the same thing
paper-card-numbers = Card no.
paper-answer-yes = Y
paper-answer-partly = P
paper-answer-no = N
paper-answer-dont_know = ?
paper-matrix-key = Tick one answer for each problem: Y yes, P partly, N no, ? don't know.
paper-matrix-boxes = Boxes for yes, partly, no and don't know on problem { $problem }
paper-votes-words = One tick for each vote. Keep the answers hidden until all have voted.
paper-vote-boxes = { $count ->
    [one] One box for { $party } on problem { $problem }
   *[other] { $number } boxes for { $party } on problem { $problem }
}
paper-sum = Sum
paper-top = Top three
paper-rank = Rank
paper-priority = Priority
paper-why = Reason
paper-blank-who = who
paper-blank-what = does what
paper-blank-amount = how many
paper-blank-unit = unit
paper-blank-where = place
paper-blank-date = day
paper-shall = shall
paper-at = at
paper-from = from
paper-until = to
paper-read-back = Read the priorities aloud one at a time and ask: Is this right? Sign with your role, not your name.
paper-role = Role and day
paper-cause = Cause: why is it so?
paper-triangle = Triangle
paper-triangle-boxes = Boxes for the place, who is exposed and who offends
paper-causes-words = What at the place (P)? Who is exposed (E)? What drives, who has influence (O)?
paper-side-situation = P
paper-side-exposed = E
paper-side-offender = O
paper-kind-situational = sit.
paper-kind-social = soc.
paper-measures-words = The figure is the priority's rank. Tick sit. for a situational measure, soc. for a social one, and the causes it meets.
paper-against = against cause
cli-option-room = Only the room with this key (W08); otherwise all
