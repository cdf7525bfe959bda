# Follow-up: last year's promises and what becomes of them, this year's plan as it goes, what comes back, and the calendar of the year.

follow-up-title = Results
follow-up-lead = What was promised, what became of it and what goes on.
follow-up-tab-last = The plan of { $year }{ $undecided ->
    [0] { "" }
   *[other] { " · " }{ $undecided } to decide
}
follow-up-tab-last-none = Last plan
follow-up-tab-now = During { $year }{ $due ->
    [0] { "" }
   *[other] { " · " }{ $due } to answer
}
follow-up-tab-years = Over the years
follow-up-decided = { $undecided ->
    [0] All are decided
    [one] { $undecided } is not decided
   *[other] { $undecided } are not decided
}{ $carried ->
    [0] { "" }
   *[other] { " · " }{ $carried } carried over
}{ $rewritten ->
    [0] { "" }
   *[other] { " · " }{ $rewritten } rewritten
}{ $closed ->
    [0] { "" }
   *[other] { " · " }{ $closed } closed
}
follow-up-measures = { $promises ->
    [one] { $promises } measure
   *[other] { $promises } measures
}{ $missing ->
    [0] { "" }
   *[other] { " · " }{ $missing } without a result
}{ $goals ->
    [0] { "" }
   *[other] { " · " }{ $goals } without an amount
}
follow-up-none = No earlier plan
follow-up-none-words = Read in last year’s action plan: what was promised and what became of it will stand here.
follow-up-import = Read in a plan
follow-up-show = Show
follow-up-show-all = all
follow-up-show-undecided = not decided
follow-up-show-without = without a result
follow-up-green = as promised
follow-up-yellow = less than promised
follow-up-red = far from promised
follow-up-uncoloured = not judged
follow-up-next-undecided = Next one not decided
follow-up-carry = Carry over
follow-up-rewrite = Rewrite
follow-up-close = Close
follow-up-reopen = Reopen
follow-up-take-back = Take back
follow-up-target = Priority to carry over to: { $text }
follow-up-priority = to { $rank }. { $title }
follow-up-fixed-priority = to { $rank }. { $title } (fixed)
follow-up-new-priority = to a new priority: { $title }
follow-up-is-carried_over = Carried over to { $year }
follow-up-is-rewritten = Rewritten for { $year }
follow-up-is-closed = Closed
follow-up-carried-loose = without a priority
follow-up-carried-fixed = The priority is fixed: reopen it to take this back.
follow-up-reason = Why is it closed?
follow-up-rewrite-text = What is to be done
follow-up-rewrite-amount = Amount
follow-up-rewrite-unit = Unit
follow-up-rewrite-goal = Operative goal
follow-up-note = Note a result
follow-up-note-again = Note anew
follow-up-note-for = { $words }: { $text }
follow-up-amount = It became
follow-up-status = How far
follow-up-colour = Colour
follow-up-comment = Comment
follow-up-save = Save

chain-name = Over the years
chain-both = { $year }: { $amount } of { $goal }
chain-at-most = { $year }: { $amount } of at most { $goal }
chain-promised = { $year }: no result of { $goal }
chain-became = { $year }: { $amount }
chain-nothing = { $year }: no amount

area-change-whole = { $from } is now a part of { $to }.
area-change-part = A part of { $from } ({ $part }) now belongs to { $to }.
area-change-gone = The area is no more, and nobody has said what follows it. Say so in Areas.

progress-none = The plan has no measures yet
progress-none-words = Once the measures are written they stand here all year, with what has been noted and what is due.
progress-none-do = To the priorities
progress-measures = { $count ->
    [one] { $count } measure
   *[other] { $count } measures
}{ $missing ->
    [0] { " · all have results" }
   *[other] { " · " }{ $missing } without a result
}
progress-closed = { $count ->
    [one] { $count } is closed
   *[other] { $count } are closed
}
progress-due = Due now
progress-due-none = Nothing to answer as of { $today }.
progress-due-words = As of { $today } { $count ->
    [one] there is one date
   *[other] there are { $count } dates
} to answer: note how it goes.
progress-dates = Dates
progress-no-dates = No dates: the calendar does not show it.
progress-earlier = { $count ->
    [one] One earlier note
   *[other] { $count } earlier notes
}

recurring-lead = Which problem areas were prioritised, where and with which rank. Areas that changed names or were joined are found under what they are now.
recurring-none = Nothing to compare
recurring-none-words = Once priorities have a problem area, how they come back from year to year stands here.
recurring-area = Area
recurring-everywhere = the whole city
recurring-problem-area = Problem area
recurring-times = { $times } of { $years } years
recurring-every-year = every year
recurring-nowhere = nowhere
recurring-place = { $area } { $rank }

year-title = Calendar of the year { $year }
year-lead = { $passed ->
    [0] Nothing has passed without word
    [one] { $passed } date has passed without word
   *[other] { $passed } dates have passed without word
}{ $due ->
    [0] { "" }
   *[other] { " · " }{ $due } due now
}{ $coming ->
    [0] { "" }
   *[other] { " · " }{ $coming } coming
}{ $answered ->
    [0] { "" }
   *[other] { " · " }{ $answered } answered
} · today { $today }
year-none = The calendar is empty
year-none-words = Once the measures have starts, checks and deadlines they stand here month by month.
year-nothing = No dates of that choice
year-area = Area
year-all-areas = all areas
year-party = Party
year-all-parties = all parties
year-stand = State
year-all-stands = all states
year-shown = { $count } of { $all } dates
year-views = Show the calendar as
year-list = List
year-picture = Year at a glance
year-show-list = Show as a list
year-show-picture = Show the year at a glance
year-next-passed = Next without word
year-this-month = now
year-month-empty = no dates
year-more = { $count } more{ $passed ->
    [0] { "" }
   *[other] { " · " }{ $passed } of them without word
}
year-before = Before
year-after = Later
year-before-hearing = before the hearing
year-before-hearing-count = { $count ->
    [one] One date lies before the hearing. Mend it in the measure.
   *[other] { $count } dates lie before the hearing. Mend them in the measures.
}
year-without-date = { $count ->
    [one] One of { $all } measures has no date and is not shown here.
   *[other] { $count } of { $all } measures have no date and are not shown here.
}
follow-up-far = { $amount } is far from what was promised or has been noted before. Mend the number, or save it as it is.
follow-up-far-save = Save { $amount }
follow-up-status-none = Choose how far the measure has come.
