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
priorities-breaks-here = Here the thread is broken
priorities-no-breaks = Nowhere: every priority has a cause, a measure, an owner and a time.
priorities-roll-up = Areas and problem areas
priorities-rank-of = Priority { $rank }: { $title }
priorities-areas-with = areas that prioritise it
priorities-breaks = Broken threads
priorities-rank-table = The rank in each area
priorities-roll-up-help = The number is the rank: 1 is what weighs most in the area.
priorities-no-problem-area = no problem area
priorities-agreement = Shared view
priorities-agreement-share = { $share } %
priorities-agreement-none = –
priorities-agreement-words = { $closed ->
    [0] The shared view is shown once the votes of a room are counted and shown.
   *[other] Shared view: the share of the votes that police and city spread alike, { $share } % in the whole city ({ $closed } of { $rooms } rooms counted). Source: Renkonen’s similarity, 1938.
}
priorities-recurring = This recurs
priorities-recurring-in = { $areas } areas
priorities-recurring-first = { $first ->
    [0] never first
    [one] first in { $first }
   *[other] first in { $first }
}
priorities-recurring-none = No problem area is prioritised in more than one area.
priorities-gaps = Here they differ most
priorities-gap-police = police { $votes }
priorities-gap-city = city { $votes }
priorities-gaps-none = No difference to show: the votes are not counted yet, or alike.
priorities-shared = Joint measures
priorities-shared-lead = { $joint ->
    [one] { $joint } measure has owners in both police and city
   *[other] { $joint } measures have owners in both police and city
} · { $shared ->
    [0] none is shared by several areas
    [one] { $shared } is shared by several areas and counted once
   *[other] { $shared } are shared by several areas and counted once
}
priorities-shared-measure = Measure
priorities-shared-who = Who
priorities-shared-where = Serves
priorities-shared-none = No measure has owners in both parties, and none is shared by several areas.
priorities-break-rank = { $area } { $rank }
priorities-break-cause = Cause { $number }: { $text }
priorities-break-locked = fixed
priorities-break-keys = walks between the lines
priorities-loose-serves = Serves
priorities-loose-choose = Choose a priority
priorities-loose-remove = Remove the measure: { $text }
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
priorities-board = Ranking
priorities-to-board = show the ranking
priorities-above = { $count } priorities are more than the { $most } an area should have. Move one to another area, or to what is not prioritised, unless it is to stay.
priorities-votes-of = Votes
priorities-votes-all = all
priorities-changed-fixed = Changed since it was fixed
priorities-changed-signed = Changed since it was signed
priorities-changed-words = What stands here now is not what { $who } signed. Read it through and sign it again.
priorities-changed-do = Sign again

board-help-walk = walks among the priorities
board-help-open = opens
board-help-move = moves in rank
board-none = No priorities yet
board-above = { $count } more than { $most }
board-signed = has signed
board-signed-before = signed before it changed

evidence = Evidence
evidence-none = No evidence is chosen. Which numbers of the situation picture show that it is so?
evidence-choose = Choose from the situation picture
evidence-search = Search the situation picture
evidence-search-hint = Indicator or year
evidence-values = Values of the situation picture
evidence-nothing = The situation picture has no values for the area yet.
evidence-not-found = No value is called that. Try another word or year.
evidence-done = Done
evidence-help-walk = walks the list
evidence-help-choose = chooses, or lets go
evidence-help-end = ends
evidence-city = whole city { $amount }
evidence-source = source: { $source }
evidence-example = example
evidence-hidden = –
evidence-gone = the value is not in the situation picture any more
evidence-drop = Drop the evidence { $name } { $year }

steps = How far it has come
steps-to = Change the state to { $state }
steps-next = To become { $state } it needs
steps-behind = Still missing
steps-do-proposed = Propose
steps-do-anchored = Anchor
steps-done = done
steps-lacking = { $count ->
    [one] (missing in one)
   *[other] (missing in { $count })
}

room-matrix = The matrix from the room
room-matrix-none = The room has not answered the grounds.
room-matrix-of = “{ $title }”, { $answered } of 10 grounds answered.
room-matrix-concern = Concern: { $text }

reopened = Reopened
reopened-when = { $when } · { $who }
reopened-here = this laptop

thread = The red thread
thread-mend = Add
thread-reopen = Reopen
thread-situation = { $count ->
    [one] { $count } value
   *[other] { $count } values
}
thread-open-situation = no evidence chosen
thread-choose = Choose
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
