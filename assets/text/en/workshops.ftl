# The rooms and the facilitator's screen.

screen-workshop = Workshop
key-space = Space

rooms-lead = { $rooms ->
    [one] { $rooms } room
   *[other] { $rooms } rooms
} · { $cards ->
    [one] { $cards } card
   *[other] { $cards } cards
} · { $cast } of { $votes } votes
rooms-none = No rooms yet
rooms-none-words = Here you see all rooms at once during the day: step, cards, votes and what is unfinished. There is one room for each area.
rooms-make = Make the rooms
rooms-no-step = Not begun
rooms-cards = cards
rooms-votes = votes
rooms-fixed = fixed
rooms-of = of { $all }
rooms-need-loose = { $count ->
    [0] No problems yet.
    [one] { $count } card is not sorted.
   *[other] { $count } cards are not sorted.
}
rooms-need-votes = { $count ->
    [0] All votes are counted: show them.
    [one] { $count } vote is not counted.
   *[other] { $count } votes are not counted.
}
rooms-need-unsigned = { $count ->
    [one] { $count } priority waits to be signed.
   *[other] { $count } priorities wait to be signed.
}
rooms-need-done = Everything is fixed.

workshops-lead = { $count ->
    [one] { $count } workshop
   *[other] { $count } workshops
}
workshops-none = No workshops yet
workshops-none-words = One workshop is made for each area, in rooms numbered in order. Theme, facilitator and voters are written afterwards.
workshops-no-areas = Add areas first
workshops-room-name = Room
workshops-room = Room
workshops-theme = Theme
workshops-facilitator = Facilitator (role)
workshops-voters = Voters
workshops-voters-of = Voters of { $party }
workshops-placed = { $seats ->
    [0] { $count } placed
   *[other] { $count } placed in { $seats } seats
}
workshops-too-many = { $count } more than the seats
workshops-no-facilitator = no facilitator
workshops-open = Open
workshops-remove = Remove { $room }

workshop-phases = Phases
workshop-next-step = Next: { $step }
workshop-priorities = The room's priorities
workshop-next-priority = next priority
workshop-previous-priority = previous priority
workshop-causes-measures = { $causes ->
    [one] { $causes } cause
   *[other] { $causes } causes
}, { $measures ->
    [one] { $measures } measure
   *[other] { $measures } measures
}
workshop-no-priorities = No priorities yet
workshop-no-priorities-words = They are made from the votes: show the vote in phase 5 and choose the foremost.

room-situation-promised = { $count ->
    [0] Nothing was promised here in { $year }
    [one] One promise from { $year }
   *[other] { $count } promises from { $year }
}
room-situation-no-year = No earlier hearing in the file
room-situation-sheet = Show the situation picture
room-situation-none = No promises to follow up
room-situation-none-words = Once an earlier action plan has been read in, what was promised in the area and what became of it stands here.

cards-list = Cards of the room
cards-none = What do you see?
cards-none-words = Write one thing at a time at the bottom. Places and situations, never individuals.
cards-line = New card
cards-line-hint = Write what is said, Enter saves
cards-said-by = Who said it
cards-said-by-police = Said by the police
cards-said-by-city = Said by the city
cards-said-by-others = Said by others
cards-help-save = saves
cards-help-area = problem area
cards-help-place = place
cards-help-up = edit the last
cards-help-undo = take it back
cards-new-place = new place
cards-mark-remove = Remove { $words }
cards-edit = Edit: { $text }
cards-remove = Remove: { $text }

sort-loose = Loose cards
sort-none-loose = All cards are sorted.
sort-chosen = { $count ->
    [one] { $count } chosen
   *[other] { $count } chosen
}
sort-rename = Rename the problem
sort-new-title = { $count ->
    [one] New problem of { $count } card
   *[other] New problem of { $count } cards
}
sort-new-save = Make problem
sort-help-put = put to a problem
sort-help-loose = make loose
sort-help-new = new problem
sort-help-kind = problem, cause, measure, note
sort-help-choose = choose several

matrix-none = No problems yet
matrix-none-words = Merge the cards into problems in phase 3. Then each problem is tried here against ten grounds.
matrix-ground = Ground
matrix-need = Need
matrix-possibility = Possibility
matrix-sum = { $value } of { $most }
matrix-no-answer = no answer
matrix-left = { $count ->
    [0] All answered
    [one] { $count } answer left
   *[other] { $count } answers left
}
matrix-key-yes = Y
matrix-key-partly = P
matrix-key-no = N
matrix-help-walk = walk
matrix-stands = There is an answer here already. Go to it with the arrow keys to change it.

votes-none = No problems to vote on
votes-none-words = Merge the cards into problems in phase 3. Then the dots are counted here, by party.
votes-left-of = left of { $votes }
votes-show = Show
votes-show-result = Show the result of the vote
votes-missing = { $count ->
    [one] { $count } vote is not counted ({ $parties }).
   *[other] { $count } votes are not counted ({ $parties }).
} The result can be shown all the same.
votes-show-all-the-same = Show all the same
votes-go-on = Go on counting
votes-were-missing = { $count ->
    [one] { $count } vote was never counted.
   *[other] { $count } votes were never counted.
}
votes-reason-of = Reason for { $problem }
votes-reason-hint = Reason: why this one?
votes-make-priorities = Make priorities of the chosen problems
votes-no-voters = Nobody may vote in this room. Say how many vote for each party.
votes-set-voters = Set voters
votes-problems = Problems
votes-many = { $count } votes …
votes-cast = One vote from { $party } on { $problem }
votes-take-back = Take back a vote from { $party } on { $problem }
votes-help-many = five votes
votes-help-back = take back
votes-help-walk = choose problem
votes-result = Result
votes-gap = Here it differs most
votes-tie = As many votes at the cut: { $problems }. The room chooses.
votes-tied = tied
votes-made = priority
votes-make = { $count ->
    [0] Make priorities
    [one] Make one priority
   *[other] Make { $count } priorities
}
votes-reopen = Open the vote again
votes-bars = Police { $police }, city { $city }, others { $others }

causes-lead = Why is it so? Think of place, exposure and motivation.
causes-line = New cause
causes-line-hint = Cause { $number }: write, Enter saves
causes-of-situation = The place and the opportunity
causes-of-exposed = The one exposed
causes-of-offender = The offender
causes-ask-situation = What about the place makes it possible?
causes-ask-exposed = Who or what is unprotected?
causes-ask-offender = What drives, and who influences?
causes-silent = Nobody has said anything about { $sides } yet.
causes-from-cards = Cards that say why
causes-from-card-one = Make it a cause: { $text }
causes-from-cards-more = and { $count } more
causes-help-up = moves up

measures-lead = Who shall do what, how many times, where and by when?
measures-causes = The causes
measures-line = New measure
measures-line-hint = Write what is to be done, for instance: patrol on foot
measures-help-blanks = to the blanks of the sentence

read-at = { $area } · { $at } of { $all }
read-priority = { $area } · priority { $rank }
read-causes = Causes
read-no-causes = No cause is written.
read-measures = Measures
read-no-measures = No measure is written.
read-question = Does this hold?
read-yes = Yes, that is right
read-no = No, mend it
read-lacks = This has not been said:
read-close = Close the read-back

make-rooms = Make rooms from the areas
make-rooms-words = Each chosen area gets a workshop in a room of its own, numbered in order. Theme, facilitator and seats are written afterwards.
make-rooms-no-areas = The rooms are made from the areas, and there are no areas yet.
make-rooms-areas = Areas
make-rooms-has-room = { $area } (has a room)
make-rooms-name = The rooms are called
make-rooms-first = First number
make-rooms-do = { $count ->
    [one] Make one room
   *[other] Make { $count } rooms
}
workshops-seats = Seats

concern = Concern
concern-hint = Write a concern
concern-of = Concern about { $problem }

proposals = Do they say the same?
proposals-cards = Two loose cards
proposals-problem = A loose card and the problem “{ $problem }”
proposals-problems = Two problems: apart they split the votes
proposals-together = Put together
proposals-apart = Not the same
proposals-key-together = Y
proposals-key-apart = X
proposals-more = { $count ->
    [one] One more proposal after these.
   *[other] { $count } more proposals after these.
}

# The method
method = Method
method-lead = { $count ->
    [one] One step, { $minutes } minutes. All rooms follow the same.
   *[other] { $count } steps, { $minutes } minutes. All rooms follow the same.
}
method-to = { $count ->
    [0] no method
    [one] a method of one step
   *[other] a method of { $count } steps
}
method-none = No steps yet. The rooms then only follow the phases on the facilitator's screen.
method-pass = Pass
method-step = Step
method-minutes = Minutes
method-phase = Phase
method-deeds = Move or remove
method-pass-of = Pass of { $name }
method-title-of = Step { $name }
method-description-of = What is done in { $name }
method-description-hint = What is done
method-minutes-of = Minutes of { $name }
method-phase-of = Phase of { $name }
method-up = Move { $name } up
method-down = Move { $name } down
method-remove = Remove the step { $name }
method-add = Add step
method-add-hint = What the step is called, Enter saves
