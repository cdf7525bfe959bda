# What is printed for the day: agenda, door signs, attendance lists, sheets.

print-foot = { $state } · { $version } · { $id }
print-title-sheets = sheets
print-title-agenda = agenda
print-title-signs = door signs
print-title-attendance = attendance list
print-subject-sheets = Paper to write on by hand in the rooms
print-subject-agenda = The day’s agenda, with the rooms
print-subject-signs = A sign for each room
print-subject-attendance = Which roles are expected in each room
print-do-sheets = Print sheets
print-do-agenda = Print the agenda
print-do-signs = Print door signs
print-do-attendance = Print attendance lists
print-file-sheets = Sheets { $year }
print-file-agenda = Agenda { $year }
print-file-signs = Door signs { $year }
print-file-attendance = Attendance lists { $year }

print-agenda = Agenda
print-when = Time
print-what = Item
print-where = Place
print-turns = { $count ->
    [one] { $number } turn of { $minutes } minutes
   *[other] { $number } turns of { $minutes } minutes
}
print-in-rooms = In the rooms
print-rooms = The rooms
print-room = Room
print-area = Area
print-theme = Theme
print-attendance-kicker = Attendance · { $room } · { $key }
print-facilitator = Facilitator: { $role }.
print-without-room = Without a room
print-expected = { $count ->
    [0] Nobody is expected here.
    [one] One person is expected. Tick when they are here.
   *[other] { $number } people are expected. Tick when each is here.
}
print-here = Here
print-organisation = Organisation
print-tick = Box for { $role }

cli-print = Prints for the day as PDF: agenda, signs (for doors), attendance (lists by room), sheets (to write on by hand)
cli-option-what = What is printed
