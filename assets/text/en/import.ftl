# Import: what kind of file it is, and what there is to say about it. Each sentence says what happened and what to do.

table-kind-areas = Areas
table-kind-problem_areas = Problem areas
table-kind-indicators = Indicators
table-kind-values = Values
table-kind-hearing = Facts of the hearing
table-kind-agenda = Agenda
table-kind-workshops = Workshops
table-kind-participants = Participants
table-kind-method = Method
table-kind-plan_priorities = An earlier year’s priorities
table-kind-plan = An earlier year’s action plan
table-sheet-plan_priorities = Priorities { $year }
table-sheet-plan = Action plan { $year }
table-kind-cards = Cards of a room
table-kind-merges = What the cards became
table-kind-votes = Votes
table-kind-matrix = The matrix
table-kind-priorities = Priorities
table-kind-causes = Causes
table-kind-measures = Measures
table-kind-deprioritised = Not prioritised
table-kind-attendance = Attendance
table-kind-times = Actual times

# What a column can hold.

column-key = Id
column-name = Name
column-kind = Kind
column-code = Code
column-police_area = Local police area
column-inhabitants = Inhabitants
column-valid_from = Valid from
column-valid_to = Valid to
column-part_of = Part of
column-becomes = Becomes
column-example = Example
column-remark = Remark
column-description = Description
column-unit = Unit
column-source = Source
column-direction = Direction
column-decimals = Decimals
column-caution = Caution
column-smallest_area = Smallest area
column-hide_below = Hide below
column-indicator = Indicator
column-area = Area
column-year = Year
column-value = Value
column-day = Day
column-start = Start time
column-end = End time
column-minutes = Minutes
column-title = Title
column-room = Room
column-fixed = Fixed start
column-inner_count = Number of turns
column-inner_minutes = Minutes for each turn
column-theme = Theme
column-seats = Seats
column-role = Role
column-voters_police = Voters, police
column-voters_city = Voters, city
column-voters_others = Voters, others
column-organisation = Organisation
column-party = Party
column-wish1 = Wish 1
column-wish2 = Wish 2
column-mail = E-mail
column-session = Session
column-number = Order
column-step = Step
column-priority = Priority
column-problem_area = Problem area
column-cause = Cause
column-measure = Measure
column-goal = Operative goal
column-when = When
column-owners = Who
column-outcome = Follow-up
column-target = Goal, amount
column-start_value = Baseline
column-result = Result
column-colour = Colour
column-status = Progress
column-contact = Contact role
column-horizon = Horizon
column-check = Check dates
column-ground = Basis
column-rank = Rank
column-city = Municipality
column-date = Date
column-venue = Venue
column-organiser = Organiser
column-period_from = Period, from
column-period_to = Period, to
column-most_priorities = Priorities per area, at most
column-votes_each = Votes each

finding-level-error = Error
finding-level-warning = Warning
finding-level-note = Note

finding-at-sheet = sheet { $sheet }
finding-at-row = row { $row }
finding-at-column = column { $column }

finding-EmptyFile = The file is empty. Open it where it comes from, save it again and import it.
finding-TooLarge = The file is larger than { $limit } MB. Split it, or remove pictures and sheets that are not needed.
finding-TooMuch = { $of ->
    [unpacked] The file unpacks to more than { $limit } MB, so nothing of it was read. Save the table in a file of its own without pictures and other sheets.
    [cells] The file has more than { $limit } cells, empty ones to the left of filled ones among them, so nothing of it was read. Take away what stands far out, and divide it into several files.
    [text] The cells have more than { $limit } MB of text together, so nothing of the file was read. Take away long texts that are repeated, and merged cells.
    [nested] The calendar has parts within each other at more than { $limit } levels, so nothing of it was read. Export the calendar again.
   *[lines] The calendar has more than { $limit } lines, so nothing of it was read. Export only the days of the hearing.
}
finding-ReportRefused = { $refusal }
finding-TooManyRows = The table has more than { $limit } rows. Divide it into several files.
finding-PasswordProtected = The workbook is protected by a password. Remove the password in Excel (File, Info, Protect Workbook) and import it again.
finding-NotATable = { $found ->
    [binary] The file is no table. Save its content as Excel (.xlsx) or CSV.
   *[other] The file is { $found } and no table. Save its content as Excel (.xlsx) or CSV.
}
finding-IsReport = This is the report of the hearing { $year }. It is not read as a table, but the next year can begin from it.
finding-IsPublicReport = This is the public edition of the report { $year }. It carries only what it shows, and no year begins from it. Choose the directors’ edition.
finding-IsOwnPlan = This is the action plan that Samsyn wrote. It is not read in again, for all of it is in the plan already. Change measures under Priorities and note results under Results.
finding-Damaged = The file is damaged or only partly downloaded. Open it in its program, save it again and import it.
finding-OtherExtension = The name says otherwise, but the file is { $found } and was read as that.
finding-EncodingFound = The text was encoded as { $encoding } and read so. Check that å, ä and ö are right.
finding-UnreadableCharacters = Some characters could not be read and stand as �. Save the file again as CSV UTF-8.
finding-UnclosedQuote = A quotation mark opens a text that is never closed. The row was read without quotation marks: compare it with the file and close or remove the mark.
finding-OtherFieldCount = The row has { $found } fields and the header { $expected }. Look for a separator too many or too few.
finding-HiddenSheet = The sheet is hidden and was not read. Unhide it in Excel if it is to be imported.
finding-UnknownKind = It is not clear what this table is. Use headers the program knows, such as id, name, area.
finding-NoRows = There are headers but no rows under them.
finding-TitleRows = { $count ->
    [one] One row above the header was skipped.
   *[other] { $count } rows above the header were skipped.
}
finding-EmptyRows = { $count ->
    [one] One empty row was skipped.
   *[other] { $count } empty rows were skipped.
}
finding-TotalRow = The row “{ $label }” is a total and was left out.
finding-HeadingRow = The row “{ $label }” is a heading and no agenda item. It was left out.
finding-AllDayEvent = “{ $title }” fills the whole day and is no agenda item. It was left out.
finding-CancelledEvent = “{ $title }” is cancelled in the calendar and was left out. If it is in the agenda already, remove it there.
finding-UnknownZone = The time zone “{ $zone }” is unknown, so the time was read as Swedish time. See that it is right.
finding-OthersMove = What the file does not mention moves too: { $title } begins at { $becomes } instead of { $was }.
finding-MergedCells = { $count ->
    [one] One merged cell: each row got its value.
   *[other] { $count } merged cells: each row got their value.
}
finding-MissingColumn = A column is missing, so nothing of the table was taken. Say under Columns which it is, or add it to the file with one of these headers: { $wanted }.
finding-SameColumnTwice = The column means the same as { $used }, which was used. Remove one of them or rename it.
finding-SpreadColumns = { $over ->
    [years] { $count ->
        [one] One column for each year was read as rows, one value on each.
       *[other] { $count } columns, one for each year, were read as rows with one value on each.
    }
    [areas] { $count } columns, one for each area, were read as rows with one value on each.
   *[indicators] { $count } columns, one for each indicator, were read as rows with one value on each.
}
finding-AsLastTime = Read as you chose last time: { $columns }.
finding-Gaps = { $count ->
    [one] One row has no value and becomes a gap.
   *[other] { $count } rows have no value and become gaps.
}
finding-UnknownColumn = The column is not used.
finding-HeaderGuessed = The header was taken for “{ $taken_as }”. Correct it if that is wrong.
finding-MissingValue = The cell is empty, so the row was left out. Fill it in.
finding-FormulaError = The formula gives the error { $value }. Correct it in Excel and save the file again.
finding-NotANumber = “{ $value }” is not a number. Write digits only, such as 1 234,5, or leave the cell empty.
finding-AmbiguousNumber = “{ $value }” can be { $whole } or { $decimal }, so it was left out. Write { $whole } if the sign parts thousands and { $decimal } if it parts decimals.
finding-CountWithDecimals = “{ $value }” is a count with decimals. See whether the sign was meant to part thousands.
finding-PercentOfOther = “{ $value }” is a percentage, but the indicator is measured in { $unit }. See that the number is right.
finding-PerhapsShares = All values of { $indicator } are between 0 and 1, but the indicator is a percentage. If they are shares, write them times a hundred.
finding-NotWhole = “{ $value }” is not a whole number. Write a number without decimals.
finding-OutOfRange = “{ $value }” is outside what is possible. Write a number from { $least } to { $most }.
finding-NotATime = “{ $value }” is not a time of day. Write it as 09:30 or 9.30.
finding-NotADate = “{ $value }” is not a date. Write it as 2019-02-07 or 7 February 2019.
finding-NotYesNo = “{ $value }” is neither yes nor no. Write yes or no.
finding-UnknownWord = “{ $value }” is none of the words used here. Write one of: { $allowed }.
finding-LongText = The text is { $length } characters long. It was kept whole; check that it belongs in the cell.
finding-TooLong = The text is { $length } characters long and was left out. Shorten it to at most { $limit }.
finding-DuplicateId = “{ $id }” already stands on row { $first_row }, which was used. Give the row an id of its own or remove it.
finding-EndsBeforeItBegins = The end is before the beginning, so the end was left out. Correct the dates.
finding-UnknownReference = { $wanted ->
    [area] The area “{ $value }” is neither in the files nor in the program. Correct it, or import the areas too.
    [problem_area] The problem area “{ $value }” is neither in the files nor in the program. Correct it, or import the problem areas too.
    [indicator] The indicator “{ $value }” is neither in the files nor in the program. Correct it, or import the indicators too.
   *[workshop] The workshop “{ $value }” is neither in the files nor in the program. Correct it, or import the workshops too.
}
finding-Refused = The table was left out: { $refusal }
finding-NoHearing = There is no hearing to put the table in. Make one first, or import the sheet Om dagen with title and date.
finding-AlsoIn = The same content stands in { $used }, which was used.
finding-OutcomeOnly = This was said in the rooms during the day. It is written in the rooms and not imported.

# The window where files are read.

import-files = Read files
import-drop = Drop the files here to see what they hold
import-title = Read files
import-reading = { $count ->
    [one] Reading the file …
   *[other] Reading { $count } files …
}
import-stage-reading = Reading
import-stage-checking = Checking
import-stage-writing = Writing
import-at-reading = { $percent } % read
import-at-checking = { $done } of { $of } rows
import-at-writing = { $done } of { $of } rows
import-stop = Stop
import-will-add = Added: { $what }.
import-will-change = Changed: { $what }.
import-errors = { $errors ->
    [one] One error: what is wrong is left out.
   *[other] { $errors } errors: what is wrong is left out.
}
import-warnings = { $warnings ->
    [one] One warning to look at.
   *[other] { $warnings } warnings to look at.
}
import-one-step = All of it is read at once and can be undone in one step.
import-nothing = Nothing new: all that can be read is here already.
import-none = There is nothing to read in.
import-about-files = The files
import-begin-from-report = Begin the next year from the report
import-tables = Tables in the files
import-unknown = Unknown
import-unknown-table = Unknown table
import-looks = { $count } to look at
import-taken-none = left out
import-same = nothing new
import-count-new = { $count } new
import-count-changed = { $count } changed
import-shows = Show
import-kind = The table is
import-kind-choose = Choose what it is
import-rows = { $count ->
    [one] One row
   *[other] { $count } rows
}
import-columns = { $count ->
    [one] One column
   *[other] { $count } columns
}
import-columns-hint = What you choose here holds now, and the next file with the same header is read the same way.
import-columns-label = The columns of the file
import-column-header = Header in the file
import-column-samples = What stands there
import-column-taken-as = Read as
import-column-of = { $header } is read as
import-column-unused = not used
import-column-required = { $name } (must be there)
import-filter = Show rows
import-filter-warned = To look at { $count }
import-filter-changed = Changed { $count }
import-filter-new = New { $count }
import-filter-unchanged = Unchanged { $count }
import-filter-left = Left out { $count }
import-status-new = new
import-status-changed = changed
import-status-unchanged = here already
import-status-left = left out
import-row = Row
import-becomes = What happens
import-was = was
import-will-be = becomes
import-empty-cell = empty
import-place = The place in the order
import-also = { $name } changes too.
import-also-from-to = { $name } changes too, from { $was } to { $becomes }. The file has no such column.
import-first-rows = The first { $shown } of { $count } are shown.
import-notes = { $count ->
    [one] One note
   *[other] { $count } notes
}
import-more = Add more files
import-close = Close
import-cancel = Cancel
import-do = Read all in
import-do-rest = Read in what is right
import-done = { $count ->
    [one] One row read
   *[other] { $count } rows read
}
import-undo = Undo
import-undone = What was read is taken away again

# How many of each kind: in the sentence about what will happen.

import-count-areas = { $count ->
    [one] one area
   *[other] { $count } areas
}
import-count-problem_areas = { $count ->
    [one] one problem area
   *[other] { $count } problem areas
}
import-count-indicators = { $count ->
    [one] one indicator
   *[other] { $count } indicators
}
import-count-values = { $count ->
    [one] one value
   *[other] { $count } values
}
import-count-hearing = the facts of the hearing
import-count-agenda = { $count ->
    [one] one agenda item
   *[other] { $count } agenda items
}
import-count-workshops = { $count ->
    [one] one workshop
   *[other] { $count } workshops
}
import-count-participants = { $count ->
    [one] one participant
   *[other] { $count } participants
}
import-count-method = { $count ->
    [one] one step of the method
   *[other] { $count } steps of the method
}
import-count-plan_priorities = { $count ->
    [one] one of an earlier year’s priorities
   *[other] { $count } of an earlier year’s priorities
}
import-count-plan = { $count ->
    [one] one of an earlier year’s measures
   *[other] { $count } of an earlier year’s measures
}
