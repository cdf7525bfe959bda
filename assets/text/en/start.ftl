# The start screen: no account, no settings.

start-title = Samsyn
start-lead = One day, one shared view of the situation, and a plan that city and police have agreed on.
start-new = New hearing
start-new-words = Begin from the beginning with city, year and day.
start-from-report = From last year’s report
start-from-report-words = The report’s PDF, or its JSON file, carries its own data: promises and areas come along.
start-example = Example
start-example-words = The hearing in Gothenburg 2019, with all rooms, cards and decisions. All of it is marked as an example.
start-open = Open
start-is-example = example
start-example-playing = Playing the day: { $done } of { $of }
start-new-city = City or municipality
start-new-year = Year
start-new-do = Create the hearing
start-new-title = Hearing { $year }
start-import = Read files
start-priorities = { $count ->
    [one] { $count } priority, { $fixed } fixed
   *[other] { $count } priorities, { $fixed } fixed
}
start-measures = { $count ->
    [one] { $count } measure
   *[other] { $count } measures
}
start-only-plan = Action plan { $year }
start-new-name = Title
start-new-date = Day
start-new-venue = Venue
start-template = Template
start-template-span = { $starts }–{ $ends } · { $items } items
start-new-later = The agenda, the workshops' method and the times come from the template. All of it can be changed later.
