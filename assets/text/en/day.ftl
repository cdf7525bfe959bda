# Now: the running day. Plan is what the agenda says, expected what follows from how it goes, actual what happened.

day-stage-before = The day has not begun
day-stage-running = Going on
day-stage-between = Nothing is going on
day-stage-over = The day is over

item-state-done = has been
item-state-now = going on
item-state-passed = passed by
item-state-ahead = to come

day-empty = The agenda is empty
day-empty-words = Here you see the day while it runs: what is now, what comes next and when it ends. Put the items of the day into the agenda first.
day-to-agenda = To Agenda

day-clock = It is { $time }
day-date = { $days ->
    [one] { $date }
   *[other] { $date } · day { $day } of { $days }
}
day-begins = Begins { $time } by the plan
day-begins-other-day = Planned for { $date }, begins { $time }
day-begin = Begin the day: { $title }
day-begin-day = Begin day { $day }: { $title }
day-begin-next = Begin { $title }
day-next = Next: { $title }
day-next-turn = Next room: { $name }
day-next-turn-unnamed = Next turn: { $number } of { $count }
day-first-turn = Begin with { $name }
day-end = End the item
day-end-last = End the day
day-pause = Pause
day-resume = Go on
day-paused = Paused
day-give = { $minutes ->
    [one] Give one minute more
   *[other] Give { $minutes } minutes more
}
day-take = { $minutes ->
    [one] Take one minute
   *[other] Take { $minutes } minutes
}
day-left = { $minutes } min
day-left-words = left of { $total }
day-up = Time is up
day-over = { $minutes } min
day-over-words = over { $total }
day-planned-item = plan { $start }–{ $end }
day-began = began { $time }
day-given = { $way ->
    [more] { $minutes } min given today
   *[less] { $minutes } min taken today
}

day-turn = { $number } of { $count }
day-turn-after = then { $name }
day-turn-left = { $time } left
day-turn-over = { $time } over
day-turn-names = The rooms in turn
day-turn-begin = Begin with

day-standing = How the day stands
day-span = { $hours ->
    [0] { $minutes } min
   *[other] { $hours } h { $minutes } min
}
day-behind = { $way ->
    [late] { $span } behind the plan
    [early] { $span } ahead of the plan
   *[even] In step with the plan
}
day-ends = { $way ->
    [plan] the day ends { $time }, as planned
    [decided] the day ends { $time }, as decided
   *[other] the day ends { $time } if nothing is done
}
day-planned-end = planned end { $time }
day-decided-end = decided end { $time }
day-keep-planned-end = Keep to the planned end
day-remedies = Make up for it
day-remedy-break = Shorten { $title }, { $before } → { $after } min
day-remedy-turns = Shorten { $title }, { $turns } × { $before } → { $turns } × { $after } min
day-remedy-shorten = Shorten { $title }, { $before } → { $after } min
day-remedy-move-end = Move the end of the day
day-remedy-ends = the day ends { $time }
day-remedy-past = the day ends { $time }, { $minutes } min late
day-remedy-moved = to { $time }

day-ended = { $way ->
    [late] The day ended { $time }, { $span } behind the plan
    [early] The day ended { $time }, { $span } ahead of the plan
   *[even] The day ended { $time }, on the minute
}

day-coming = Next
day-coming-caption = What is to come, with expected and planned time
day-been = Has been
day-been-caption = What has been, with actual and planned time
day-other = Day { $day }
day-other-caption = Day { $day }, with planned time
day-projected = Expected
day-planned = Plan
day-actual = Actual
day-item = Item
day-length = Length
day-venue = Venue
day-jump-head = Jump
day-jump = Begin now
day-jump-to = Jump to { $title }
day-jump-of = Begin now: { $title }
day-again = Begin again
day-again-of = Begin again: { $title }
day-minutes = { $minutes } min
day-planned-length = plan { $minutes } min
day-turns = { $count } × { $each } min
day-fixed = fixed
day-slack = { $minutes } min free before
day-missed = { $minutes } min late
day-late-start = { $minutes } min late
day-early-start = { $minutes } min early
