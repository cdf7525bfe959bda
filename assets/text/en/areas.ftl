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
areas-valid = Valid
areas-more = More
areas-example = example
areas-name-of = Name: { $name }
areas-kind-of = Kind of area: { $name }
areas-part-of-of = { $name } is part of
areas-police-area-of = Local police area of { $name }
areas-inhabitants-of = Inhabitants of { $name }
areas-remove = Remove { $name }
areas-to-situation = Situation
areas-add = Add area
areas-add-label = New area
areas-add-first = The municipality
areas-add-hint = Write the name, Enter saves
areas-problem-areas = Problem areas
areas-empty = No areas yet
areas-empty-words = Begin with the municipality. A small one is a single area; a larger one has parts, such as districts or city areas. Write the name below, or read a file of areas on the overview.
