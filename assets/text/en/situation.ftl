# The situation picture: a sheet for each area beside the whole city.

situation-choose = Choose an area
situation-all-areas = All areas
situation-area = Area
situation-manner = Show the sheet as
situation-manner-sheet = Sheet
situation-manner-trends = Trends
situation-manner-compare = Comparison
situation-to-sheet = Show the sheet
situation-to-trends = Show the trends
situation-to-compare = Show the comparison
situation-to-all = Show all areas
situation-to-indicators = Indicators
situation-from-zero = the scale begins at zero
situation-order-by-value = Order by value
situation-order-by-name = Order by name
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
situation-example-beside = partly examples
situation-starred = * example: made-up value
situation-example-note = Example data: made-up numbers are included
situation-others = other areas
situation-city = whole city
situation-missing = missing
situation-hidden = – hidden
situation-hidden-note = – hidden: the count is under { $limit }, or would give away another that is.
situation-no-area = the area was not there
situation-no-value = no value

situation-caption = Indicators of { $area }
situation-indicator = Indicator
situation-among = Among all areas
situation-change = Change
situation-details = Interpretation and source
situation-caution = Beware:
situation-source = Source:
situation-ranked = { $year }, highest first:
situation-finding = { $area } { $value } ({ $year }){ $place ->
    [none] {""}
    [highest] , highest of { $of }
    [lowest] , lowest of { $of }
   *[between] , number { $nr } of { $of } from the highest
}{ $city ->
    [none] {""}
   *[other] ; whole city { $city }
}
situation-finding-none = { $area }: no value
situation-trend = { $kind ->
    [one] { $area }: { $last } ({ $to }), no other year
   *[many] { $area } from { $first } ({ $from }) to { $last } ({ $to }){ $meaning ->
        [none] {""}
       *[other] , lately { $meaning }
    }
}{ $city ->
    [none] {""}
   *[other] ; whole city { $city }
}

situation-change-better = better
situation-change-worse = worse
situation-change-more = increasing
situation-change-less = decreasing
situation-change-same = unchanged
situation-since = since { $year }
situation-no-change = nothing to compare with

situation-own-words = In their own words
situation-own-words-of = In their own words on { $area }: { $party }
situation-own-words-hint = What do you see here that the numbers do not say?

situation-last-year = Promised in { $year }, and what became of it

situation-empty = No indicators yet
situation-empty-words = Here stand the area’s numbers: crime, safety and whatever else you follow. Read indicators and values from Excel or CSV on the overview, or write them by hand.
situation-no-areas = No areas yet
situation-no-areas-words = The situation picture is shown area by area. Add the parts of the municipality, or just the municipality itself if it is a single area.

# The table in which numbers are written by hand.
situation-edit-hint = Write in a cell and press Enter. An emptied cell takes the value away. Source and mark are changed under “Interpretation and source”.
situation-value-of = { $indicator }, { $area } { $year }
situation-value-remove = Remove the value of { $year }
situation-source-of = Source of { $indicator } { $year }
situation-no-source = source missing

# All areas on one page.
situation-city-lead = { $count ->
    [one] { $count } area, the latest value of each indicator
   *[other] { $count } areas, the latest value of each indicator
}
situation-city-caption = Indicators and areas
situation-city-key = palest lowest, darkest highest among the areas of the same year; the colour does not say whether that is good
situation-extreme-highest = highest
situation-extreme-lowest = lowest

# The indicators themselves.
indicators-count = { $count ->
    [0] no indicator yet
    [one] { $count } indicator
   *[other] { $count } indicators
}
indicators-empty-words = An indicator is a number you follow from year to year, such as reported crimes or the share that feels safe. Write its name and unit below, or read them from Excel or CSV on the overview.
indicators-name = Name and caution
indicators-name-of = Name: { $name }
indicators-caution = What to beware of when reading the number
indicators-caution-of = Caution: { $name }
indicators-unit = Unit
indicators-unit-of = Unit: { $name }
indicators-unit-hint = per cent, per 1,000 inhabitants, number …
indicators-direction = Direction
indicators-direction-of = Direction: { $name }
indicators-decimals = Decimals
indicators-decimals-of = Decimals: { $name }
indicators-hide-below = Hide below
indicators-hide-below-of = Hide values below: { $name }
indicators-usual = { $limit } (usual)
indicators-all-shown = all are shown
indicators-source = Source
indicators-source-of = Source: { $name }
indicators-values = Values
indicators-hidden = { $count } hidden
indicators-order = Order
indicators-up = Move { $name } up
indicators-remove = Remove { $name }{ $count ->
    [0] {""}
    [one] {" "}and its value
   *[other] {" "}and its { $count } values
}
indicators-new = New indicator
indicators-new-hint = Write the name, Enter saves
indicators-add = Add indicator
indicators-needs-unit = Say also what it is counted in, for instance per cent.
