# The start screen: no account, no settings.

start-title = Samsyn
start-lead = One day, one shared view of the situation, and a plan that city and police have agreed on.
start-new = New hearing
start-new-words = Begin from the beginning with city, year and day.
start-from-report = From last year’s report
start-from-report-words = The report’s PDF carries its own data: promises and areas come along.
start-example = Example
start-example-words = The hearing in Gothenburg 2019, with all rooms, cards and decisions. All of it is marked as an example.
start-open = Open
start-is-example = example
start-example-playing = Playing the day: { $done } of { $of }
start-new-city = City or municipality
start-new-year = Year
start-new-do = Create the hearing
start-new-title = Hearing { $year }
