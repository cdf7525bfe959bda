# The report screen: what goes in, what is unfinished, and the button that writes.

export-lead = { $priorities ->
    [one] { $priorities } priority
   *[other] { $priorities } priorities
}, { $fixed } fixed
export-language = Language
export-language-sv = Swedish
export-language-en = English
export-contents = This goes in
export-has-city = The whole city on the first page
export-has-areas = { $count ->
    [one] A sheet for the area
   *[other] { $count } areas, a sheet each
}
export-has-plan = The action plan in six columns
export-has-results = Results of the plan of { $year }
export-has-appendix = An appendix with everything else
export-edition = The directors' edition. The report carries its own data: next year begins from it.
export-unfinished = Unfinished
export-all-done = Everything is done: each priority is fixed and has a measure.
export-example = The content is an example; every page says so.
export-write = Write files
export-public-record = Handed to the other party it becomes a public record. It is noted here.
export-write-pdf = Write the report (PDF)
export-write-xlsx = The action plan (Excel)
export-write-json = All data (JSON)
export-writing = Writing …
export-file-pdf = Hearing { $city } { $year }
export-file-xlsx = Action plan { $city } { $year }
export-file-json = Hearing { $city } { $year } data
export-written = Written: { $path }
export-missing = Characters the report's fonts lack, shown as a box: { $characters }
export-open = Open
export-show = Show in folder
export-exports = Written so far
export-preview = The pages as they will be
export-page = Page { $number } of { $count }
export-pages = { $count ->
    [one] { $count } page, as it will be
   *[other] { $count } pages, as they will be
}
export-making = Making the pages …
export-no-preview = The pages cannot be shown here. The report can be written all the same.
