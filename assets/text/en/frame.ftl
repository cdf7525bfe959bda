# The frame around every screen: where am I, is it saved, can I take it back.

-program = Samsyn

frame-search = Search or do
frame-search-hint = Search or do …
frame-search-found = Matches
frame-search-nothing = Nothing is called that. Try another word, in Swedish or English.
frame-saved = Saved
frame-saving = Saving …
frame-unsaved = Not saved
frame-laptops = { $count ->
    [one] { $count } laptop
   *[other] { $count } laptops
}
frame-undo = Undo: { $what }
frame-undo-nothing = Nothing to undo
frame-redo = Redo: { $what }
frame-redo-nothing = Nothing to redo
frame-take-back = Undo
frame-do-again = Redo
frame-back = Back to the previous screen
frame-keys = All keys
frame-to-start = To the start screen
language-sv = Svenska
language-en = English
language-to-sv = Change to Swedish
language-to-en = Change to English
frame-year = The course of the year
frame-now = now
frame-unfinished = Unfinished: { $count }
frame-no-hearing = The hearing is not in this data file

phase-prepare = Prepare
phase-run = Run
phase-decide = Decide
phase-report = Report
phase-follow-up = Follow up

# The screens' names, in the side and in the search field.
screen-overview = Overview
screen-agenda = Agenda
screen-participants = Participants
screen-areas = Areas
screen-situation = Situation picture
screen-workshops = Workshops
screen-now = Now
screen-rooms = Rooms
screen-priorities = Priorities
screen-read_back = Read back
screen-plan = Action plan
screen-report = The report
screen-follow_up = Results
screen-year = Calendar of the year
screen-laptops = Laptops
screen-history = History
status-undo = Undone: { $what }
status-redo = Redone: { $what }
status-strange-log = Beside the data file lay a log that belongs to another version of it, as when a backup has been put back. It was not read in, and is kept as { $path }.
