# The agenda: the items of the day and their times.

agenda-starts = The day begins
agenda-starts-label = When the day begins
agenda-sum = { $count ->
    [one] { $count } item
   *[other] { $count } items
}, { NUMBER($minutes) } min
agenda-planned-end = ends { $time } by the plan
agenda-actual-end = { $way ->
    [late] ended { $time }, { $minutes } min late
    [early] ended { $time }, { $minutes } min early
   *[even] ended { $time }, on the minute
}
agenda-overlaps = { $count ->
    [one] one fixed time cannot be kept
   *[other] { $count } fixed times cannot be kept
}

agenda-caption = The items of the agenda in order, with planned time, length, kind and venue
agenda-order = Order
agenda-planned = Plan
agenda-minutes = Minutes
agenda-item = Item
agenda-kind = Kind
agenda-venue = Venue
agenda-actual = As it went
agenda-more = More
agenda-min = min

agenda-start-of = Fixed start of { $name }
agenda-minutes-of = Minutes of { $name }
agenda-title-of = Title of { $name }
agenda-kind-of = Kind of item: { $name }
agenda-venue-of = Venue of { $name }
agenda-turn-count-of = Number of turns in { $name }
agenda-turn-minutes-of = Minutes per turn in { $name }
agenda-more-of = More to do with { $name }

agenda-fixed = fixed
agenda-slack = { $minutes } min free before
agenda-overlap = { $minutes } min short before
agenda-running = under way
agenda-late = { $minutes } min late
agenda-early = { $minutes } min early

agenda-add = Add item
agenda-add-label = New item, last in the agenda
agenda-add-hint = Write the title, Enter saves
agenda-add-after = Add an item after
agenda-new-title = New item
agenda-fix = Fix the start time
agenda-free = Let the start follow the plan
agenda-turns = Divide into turns
agenda-whole = Remove the turns
agenda-remove = Remove the item
agenda-move-up = Move the item up
agenda-move-down = Move the item down

agenda-empty = The agenda is empty
agenda-empty-words = Here stand the items of the day in order. Change a length and all later starts follow; fixed times, such as lunch, stay. Write the first item below, or read an agenda from Excel or a calendar on the overview.
