# The command line.

cli-about = Samsyn: the program for the yearly hearing of a city and its police. Without a subcommand the window opens.
cli-demo = Plays a whole day from the organiser's files and the rooms' outcomes, and writes the report
cli-import = Imports files: shows what they hold, and imports them once all is confirmed
cli-hearings = The hearings of the data file
cli-status-words = 
    { $title }
    { $participants } participants: police { $registered_police }, city { $registered_city }, others { $registered_others }, staff { $registered_staff }; { $attended } present
    { $first_wishes } got their first wish, { $second_wishes } their second, { $without_wishes } had no wishes
    { $agenda_items } agenda items, { $areas } areas, { $problem_areas } problem areas
    { $indicators } indicators with { $values } values, { $published_values } of them published; { $published_inhabitants } published numbers of inhabitants
    { $workshops } workshops with { $seats } seats, { $voters } who vote (police { $voters_police }, city { $voters_city }, others { $voters_others }), { $method_steps } steps
    { $cards } cards (problem { $problem_cards }, cause { $cause_cards }, measure { $measure_cards }, note { $note_cards }), { $merged_cards } of them in { $problems } problems
    { $votes } votes, { $matrix_answers } matrix answers, { $rooms_with_ties ->
        [one] { $rooms_with_ties } workshop
       *[other] { $rooms_with_ties } workshops
    } with a tie at the cut
    { $priorities } priorities, { $priorities_fixed } of them fixed and { $priorities_proposed } proposed; { $deprioritised } deliberately not prioritised
    { $causes } causes, { $measures } measures with { $measure_links } links, { $joint_measures } of them joint and { $promises } citizen promises
    Last year: { $previous_priorities } priorities, { $previous_measures } measures (green { $previous_green }, yellow { $previous_yellow }, red { $previous_red }), { $previous_without_goal } without a goal, { $previous_without_result } without a result
cli-report = Writes the report as a PDF
cli-export = Writes the action plan (xlsx, csv, ics), all content (json), or the tables that can be read in again (tables: a workbook, tables-csv: a folder)
cli-check = Checks the data file: SQLite's own check, references, and the journal replayed from nothing
cli-option-data = Use this data file instead of the one in your data folder
cli-option-json = Answer with JSON on stdout; messages go to stderr
cli-option-lang = Language: Swedish or English
cli-option-hearing = The year of the hearing; else the latest
cli-option-from = The folder with the files
cli-option-out = Where the result is written
cli-option-acknowledge = Print the number of each command on stdout once it is saved
cli-option-files = Files or folders to import
cli-option-dry-run = Show what would be imported, and change nothing
cli-option-accept = Import what can be read, in spite of the findings
cli-option-format = The form of the file
cli-hearing = { $year }  { $title }: { $priorities } priorities, { $fixed } of them fixed; { $measures } measures
cli-hearing-plan = { $year }  only the action plan: { $priorities } priorities, { $measures } measures
cli-no-hearings = The data file has no hearing yet.
cli-example-data = The content is example data.
cli-check-sound = The data file is sound: { $entries } journal entries give the same rows when replayed from nothing.
cli-check-damaged = The data file is damaged{ $sqlite ->
        [0] {""}
       *[other] {" · "}faults in the file’s pages: { $sqlite }
    }{ $dangling ->
        [0] {""}
       *[other] {" · "}references without a target in { $dangling_in }
    }{ $differing ->
        [0] {""}
       *[other] {" · "}differs from the journal in { $differing_in }
    }. Make a copy of it as it is, and put back the latest backup.
cli-written = Written: { $path }
cli-report-written = { $pages ->
    [one] Written: { $path }, one page
   *[other] Written: { $path }, { $pages } pages
}
cli-import-would = { $file } ({ $kind }): { $added } new, { $changed } changed, { $unchanged } unchanged
cli-import-did = { $file } ({ $kind }): { $added } new, { $changed } changed, { $unchanged } unchanged. Imported.
cli-status = The counts of the hearing, and what is unfinished
cli-option-edition = Edition: working (everything, drafts marked), directors (when nothing is said), public (fixed and promised)
cli-option-chapters = Only these chapters, divided by commas: city,areas,plan,results,unfinished,not_prioritised,day,sources,rooms
