# Areas: the municipality and its parts, and the problem areas.

areas-count = { $count ->
    [0] no area yet
    [one] { $count } area
   *[other] { $count } areas
}
areas-caption = The areas, each under what it is a part of
areas-name = Name
areas-kind = Kind
areas-part-of = Part of
areas-police-area = Local police area
areas-inhabitants = Inhabitants
areas-valid-from = Valid from
areas-valid-to = to
areas-more = More
areas-example = example
areas-name-of = Name: { $name }
areas-kind-of = Kind of area: { $name }
areas-part-of-of = { $name } is part of
areas-police-area-of = Local police area of { $name }
areas-inhabitants-of = Inhabitants of { $name }
areas-valid-from-of = { $name } is valid from
areas-valid-to-of = { $name } is valid to
areas-more-of = about { $name }
areas-code = Code
areas-code-of = Code of { $name }
areas-parts-of = { $count ->
    [one] The part of { $name }
   *[other] The { $count } parts of { $name }
}
areas-remove = Remove { $name }
areas-to-situation = Situation
areas-add = Add area
areas-add-label = New area
areas-add-first = The municipality
areas-add-hint = Write the name, Enter saves
areas-problem-areas = Problem areas
areas-empty = No areas yet
areas-empty-words = Begin with the municipality. A small one is a single area; a larger one has parts, such as districts or city areas. Write the name below, or read a file of areas on the overview.

# Time: which division was valid when, and what corresponds to what.
areas-period = Valid
areas-period-next = Show the next division
areas-period-from = from { $day }
areas-period-to = until { $day }
areas-all-times = all
areas-predecessors = Comes from
areas-successors = Followed by
areas-part-named = { $name } ({ $part })
areas-part-whole = the whole area
areas-part-words = Part of { $name } that goes to { $other }
areas-link-add = Choose an area …
areas-predecessor-add = Area that { $name } comes from
areas-successor-add = Area that follows { $name }
areas-link-remove = Remove the link with { $name }
areas-becomes-unknown = { $name }, not an area here yet
areas-doubt-ends_without_successor = ends and nothing follows it
areas-doubt-successor_without_end = is followed by { $other } but has no last day
areas-doubt-successor_not_next_day = { $other } is not valid the day after
areas-doubt-outside_whole = is valid on days when { $other } is not
areas-offer = { $added ->
    [0] {""}
    [one] One area is added.{" "}
   *[other] { $added } areas are added.{" "}
}{ $changed ->
    [0] {""}
    [one] One that is here gets what it lacks.{" "}
   *[other] { $changed } that are here get what they lack.{" "}
}{ $successions ->
    [0] {""}
    [one] One link between the old division and the new.
   *[other] { $successions } links between the old division and the new.
}
areas-offer-add = Add { $name }
