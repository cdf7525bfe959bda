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
hand-text = Nothing has changed: no line had the cursor when you typed.
hand-text-late = No line had the cursor when you typed. The first letter did something: Ctrl Z takes it back.
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
number-example = { $number } (example)

field-not-whole = Write a whole number in digits, for example 20.
field-not-whole-or-none = Write a whole number in digits, or leave the field empty.
field-not-between = Write a whole number from { $least } to { $most }.
field-not-an-amount = Write a number, for example 12 or 1,234.5, or leave the field empty.
field-not-a-time = Write a time of day, for example 9:30.
field-not-a-time-or-none = Write a time of day, for example 9:30, or leave the field empty.
field-not-a-day = Write a day that exists, for example 2027-02-04, or leave the field empty.
field-less = { $label }: one less
field-more = { $label }: one more
field-choose = Choose
