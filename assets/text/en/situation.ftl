# The situation picture: a sheet for each area beside the whole city.

situation-choose = Choose an area
situation-next = Next area
situation-previous = Previous area
situation-as-numbers = Show as a table
situation-as-drawings = Show as charts
situation-to-areas = Areas

situation-years = { $from }–{ $to }
situation-gaps = { $count ->
    [one] one value is missing
   *[other] { $count } values are missing
}
situation-example = example
situation-example-note = Example data: made-up numbers are included
situation-others = other areas
situation-city = whole city
situation-missing = missing
situation-hidden = –

situation-caption = Indicators of { $area }
situation-indicator = Indicator
situation-among = Among all areas
situation-change = Change
situation-details = Interpretation and source
situation-caution = Beware:
situation-source = Source:
situation-scale-label = { $area } { $value }; { $city ->
    [none] whole city missing
   *[other] whole city { $city }
}; lowest { $least }, highest { $most }

situation-change-better = better
situation-change-worse = worse
situation-change-more = increasing
situation-change-less = decreasing
situation-change-same = unchanged
situation-no-change = nothing to compare with

situation-own-words = In their own words
situation-own-words-of = In their own words on { $area }: { $party }
situation-own-words-hint = What do you see here that the numbers do not say?

situation-last-year = Promised in { $year }, and what became of it
situation-promised = { $ceiling ->
    [true] at most { $amount } { $unit }
   *[other] promised { $amount } { $unit }
}
situation-promised-no-number = promised without a number
situation-became = became { $amount }
situation-no-result = result missing
situation-reached = reached
situation-not-reached = not reached

situation-empty = No indicators yet
situation-empty-words = Here stand the area’s numbers beside the city’s: crime, safety and whatever else you follow. Read indicators and values from Excel or CSV on the overview.
situation-no-areas = No areas yet
situation-no-areas-words = The situation picture is shown area by area. Add the parts of the municipality, or just the municipality itself if it is a single area.
