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

# Several days, and when a day must be over.
agenda-ends = Must be over by
agenda-ends-label = When the day must be over
agenda-past = { $minutes } min over time
agenda-day = Day { $day }
agenda-moved-day = { $name } is now number { $place } of { $count } on day { $day }
agenda-next-day = Move to the next day
agenda-day-before = Move to the day before

# Split, once more, rooms.
agenda-split = Split the item in two
agenda-split-of = Split “{ $name }”
agenda-split-do = Split
agenda-split-at = After how many minutes
agenda-split-title = Title of the second part
agenda-split-second = { $name } (continued)
agenda-split-outcome =
    { $start }–{ $cut }  { $first }
    { $cut }–{ $end }  { $second }
agenda-duplicate = Another item like this one
agenda-make-rooms = Make rooms from the areas

# What is worth a look. Nothing is blocked.
agenda-warnings = { $count ->
    [1] One thing worth a look
    [2] Two things worth a look
    [3] Three things worth a look
    [4] Four things worth a look
    [5] Five things worth a look
    [6] Six things worth a look
    [7] Seven things worth a look
    [8] Eight things worth a look
    [9] Nine things worth a look
    [10] Ten things worth a look
    [11] Eleven things worth a look
    [12] Twelve things worth a look
   *[other] { $count } things worth a look
}
agenda-warning-go = Go to { $name }
agenda-warning-past-end = { $days ->
    [1] The day ends { $minutes } min later than it must.
   *[other] Day { $day } ends { $minutes } min later than it must.
}
agenda-warning-overlap = A fixed time cannot be kept: { $minutes } min are lacking.
agenda-warning-same-place = Two items in { $name } at the same time.
agenda-warning-no-rooms = Parallel rooms, but no rooms have been made yet.
agenda-warning-long-method = The workshops' method is { $minutes } min longer than the item.
agenda-warning-same-room = { $count } workshops share { $name }.
agenda-warning-same-facilitator = { $name } leads { $count } workshops at the same time.
agenda-warning-no-facilitator = { $count ->
    [one] One workshop has no facilitator.
   *[other] { $count } workshops have no facilitator.
}
agenda-warning-few-seats = { $count ->
    [one] One participant more than there are seats in { $name }.
   *[other] { $count } participants more than there are seats in { $name }.
}
agenda-warning-two-places = { $name } is registered several times and placed in different workshops.

# The day view.
agenda-views = How the agenda is shown
agenda-view-list = List
agenda-view-day = Day
agenda-other-view = Switch between list and day
agenda-longer = Make the item 5 min longer
agenda-shorter = Make the item 5 min shorter
agenda-edit-done = Done
agenda-fixed-start = Fixed start
agenda-turn-count = Number of turns
agenda-turn-minutes = Minutes per turn
agenda-ends-at = Must be over by { $time }
agenda-to-spare = { $minutes } min to spare
agenda-block-length = { $minutes } min { $kind }
agenda-block-turns = { $count } × { $minutes } min
agenda-block-method = method { $minutes } min
agenda-block-actual = went { $start }–{ $end }
agenda-rooms = Rooms
agenda-room-no-facilitator = no facilitator
agenda-room-seats = { $placed } of { $seats }
agenda-room-warning = Worth a look
