# Priorities: the whole city, an area, a priority.

priorities-areas = Areas
priorities-area = Area
priorities-all = Whole city
priorities-next-area = next area
priorities-previous-area = previous area
priorities-broken = { $count } ✕
priorities-area-lead = { $count ->
    [0] No priorities yet
    [one] { $count } priority
   *[other] { $count } priorities
} · { $fixed ->
    [0] none fixed
    [one] { $fixed } fixed
   *[other] { $fixed } fixed
}
priorities-city-lead = { $priorities ->
    [one] { $priorities } priority
   *[other] { $priorities } priorities
}, { $fixed } fixed · { $measures ->
    [one] { $measures } measure
   *[other] { $measures } measures
}, { $joint } joint
priorities-breaks = Here the thread is broken
priorities-no-breaks = Nowhere: every priority has a cause, a measure, an owner and a time.
priorities-break-at = { $area }: { $what }
priorities-and-more = { " " }and { $count } more
priorities-roll-up = Areas and problem areas
priorities-rank-of = Priority { $rank }: { $title }
priorities-areas-with = areas that prioritise it
priorities-none = No priorities yet
priorities-none-words = They are made from the votes in the area's workshop, or written here.
priorities-line = New priority
priorities-line-hint = Write a priority, Enter saves
priorities-help-add = adds it last
priorities-help-up = moves it up
priorities-drag = Drag to change rank
priorities-votes = { $count ->
    [one] { $count } vote
   *[other] { $count } votes
}
priorities-changed = changed since it was signed
priorities-remove = Remove the priority: { $title }
priorities-title = Priority
priorities-state = State
priorities-reason = Reason
priorities-causes = Causes
priorities-cause-line = New cause
priorities-cause-hint = Why is it so? Enter saves
priorities-measures = Measures
priorities-measure-line = New measure
priorities-measure-hint = What shall be done? Enter saves
priorities-measure-against = What is to be done about cause { $number }? Enter saves
priorities-left-out = Not prioritised, with the reason
priorities-left-out-add = Add
priorities-left-out-what = What
priorities-left-out-why = Why is it not prioritised?
priorities-left-out-save = Save
priorities-left-out-remove = Remove: { $title }
priorities-decided-by = decided by { $who }

thread = The red thread
thread-mend = Add
thread-reopen = Reopen
thread-situation = situation
thread-problem = problem
thread-causes = { $count ->
    [one] { $count } cause
   *[other] { $count } causes
}
thread-measures = { $count ->
    [one] { $count } measure
   *[other] { $count } measures
}
thread-result = result
thread-lacks-priority_without_situation = no situation picture
thread-lacks-priority_without_cause = no cause
thread-lacks-priority_without_measure = no measure
thread-lacks-measure_without_owner = nobody does it
thread-later-situation = situation
thread-later-problem = problem
thread-later-causes = causes
thread-later-measures = measures
thread-later-result = result next year
