# The report screen: what goes in, what is unfinished, and the buttons that write.

export-lead = { $priorities ->
    [one] { $priorities } priority
   *[other] { $priorities } priorities
}, { $fixed } fixed
export-language = Language
export-language-sv = Swedish
export-language-en = English
export-edition = For whom
export-edition-working = Those who work on it
export-edition-directors = Directors and chiefs
export-edition-public = Anybody
export-holds-working = Everything, with what is left to do. Drafts are marked, and each page says Working material.
export-holds-directors = What is decided, who does what, and what it rests on.
export-holds-public = What is fixed and promised, in plain words. No votes, cards, reasons or drafts, neither on the pages nor in the attached file.
export-contents = This goes in
export-none-chosen = Choose at least one chapter.
export-carries = All data go along in an attached file, also of chapters that are not chosen: next year begins from it.
export-unfinished = Unfinished
export-all-done = Everything is done: each priority is fixed and has a measure.
export-left-out-drafts = { $count ->
    [one] One priority is not fixed, and is left out.
   *[other] { $count } priorities are not fixed, and are left out.
}
export-example = The content is an example; every page says so.
export-no-glyph = Characters that cannot be written
export-no-glyph-in = { $characters } becomes □ in “{ $text }”
export-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
export-write = Write files
export-readers-working = Working material. Handed to the other party it becomes a public record. It is noted here.
export-readers-directors = Handed to the other party it becomes a public record. It is noted here.
export-readers-public = Anybody may read it. It is noted here that it was written.
export-write-pdf = Write the report (PDF)
export-beside = Beside the report
export-beside-words = The action plan and the data hold everything, also what is not fixed.
export-plan = The action plan
export-data = All data
export-write-xlsx = Excel
export-write-csv = CSV
export-write-ics = Calendar
export-write-json = JSON
export-write-tables = Tables
export-writing = Writing …
export-file-pdf-working = Hearing { $city } { $year } working material
export-file-pdf-directors = Hearing { $city } { $year }
export-file-pdf-public = Citizen promises { $city } { $year }
export-file-xlsx = Action plan { $city } { $year }
export-file-csv = Action plan { $city } { $year }
export-file-ics = Action plan { $city } { $year }
export-file-json = Hearing { $city } { $year } data
export-file-tables = Hearing { $city } { $year } tables
export-written = Written: { $path }
export-missing = Characters the report's fonts lack, shown as a box: { $characters }
export-open = Open
export-show = Show in folder
export-exports = Written so far
export-of = { $what }, { $edition }
export-without = without { $chapters }
export-state = { $fixed } of { $priorities } fixed
export-all-exports = Show all { $count }
export-preview = The pages as they will be
export-page = Page { $number } of { $count }
export-pages = { $count ->
    [one] { $count } page, as it will be
   *[other] { $count } pages, as they will be
}
export-making = Making the pages …
export-no-preview = The pages cannot be shown here. The report can be written all the same.
