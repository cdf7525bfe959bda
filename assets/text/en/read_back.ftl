# Read back: all priorities of the hearing, one at a time, and the signatures. And errands: one is out to mend and comes back.

read-back-progress = { $read } of { $all } read, { $fixed } fixed
read-back-changed = { $count ->
    [one] { $count } changed since it was signed
   *[other] { $count } changed since they were signed
}
read-back-fixed = Fixed: { $area } { $rank }. Ctrl Z takes it back.
read-back-order = What is read back
read-back-read = Read back: { $what }
read-back-open = { $count ->
    [one] Only what is not fixed ({ $count })
   *[other] Only what is not fixed ({ $count })
}
read-back-all = All areas ({ $count })
read-back-wall = Show on the wall
read-back-on-wall = Shown on the wall
read-back-none = No priorities to read back yet
read-back-none-words = They are made of the votes in the rooms, or written straight into Priorities.
read-back-to-priorities = To the priorities
read-back-all-fixed = All is read back and fixed
read-back-left = { $count ->
    [one] One priority is not fixed
   *[other] { $count } priorities are not fixed
}
read-back-read-open = Read back what is left
read-back-to-report = To the report
read-back-again = From the beginning

errand = You are out mending
errand-reading = Mend what needs it, then go back to the same place in the reading.
errand-to-reading = Back to the reading
errand-at = { $at } of { $all }
errand-mended = Mended. { $left } left.
errand-all-mended = All are mended.
errand-locked = Fixed: reopen it with a reason first.
errand-next = Next to mend
errand-to-list = To the list
errand-end = Close the line
