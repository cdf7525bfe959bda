# Words that several screens share.

party-police = police
party-city = city
party-others = others
party-staff = staff

state-draft = Draft
state-proposed = Proposed
state-anchored = Anchored
state-fixed = Fixed

status-dismiss = Close the message
list-move = Move { $name }
list-moved = { $name } is now number { $place } of { $count }
field-changed-elsewhere = Somebody else wrote: { $text }. Enter keeps what you write, Esc the other.
unread = This could not be read

failure-window = It did not work: { $detail }. Try again; if it fails again, restart the program. What is saved is still there.
day-form = YYYY-MM-DD

# How much is left of the time of an item, a turn or a step.
stage-ample = Plenty of time
stage-soon = Begin to round off
stage-last = Finish now
stage-over = Over time
