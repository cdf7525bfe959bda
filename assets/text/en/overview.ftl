# The overview: where the year stands.

overview-next = Next step
overview-go = To { $screen }
overview-next-year = Next year's hearing from this one
overview-next-year-done = Next year has begun: the same agenda, method and rooms, and no participants yet.
overview-example = Example data

overview-tone-done = Done:
overview-tone-open = Not done:
overview-tone-later = Later:

overview-agenda = { $count ->
    [one] { $count } item on the agenda
   *[other] { $count } items on the agenda
}
overview-no-agenda = The agenda is empty
overview-participants = { $count ->
    [one] { $count } participant registered
   *[other] { $count } participants registered
}
overview-no-participants = No participants
overview-areas = { $count ->
    [one] { $count } area
   *[other] { $count } areas
}
overview-no-areas = No areas
overview-values = { $count ->
    [one] { $count } value in the situation picture
   *[other] { $count } values in the situation picture
}
overview-no-values = The situation picture is empty
overview-workshops = { $count ->
    [one] { $count } workshop
   *[other] { $count } workshops
}
overview-no-workshops = No workshops
overview-cards = { $count ->
    [one] { $count } card written
   *[other] { $count } cards written
}
overview-no-cards = The cards are written during the day
overview-problems = { $count ->
    [one] { $count } problem
   *[other] { $count } problems
}
overview-no-problems = The cards are sorted into problems
overview-votes = { $count ->
    [one] { $count } vote
   *[other] { $count } votes
}
overview-no-votes = The vote comes after the matrix
overview-no-priorities = The priorities come out of the vote
overview-fixed = { $fixed } of { $count } priorities fixed
overview-measures = { $count ->
    [0] No measures
    [one] { $count } measure, { $joint } joint
   *[other] { $count } measures, { $joint } joint
}
overview-exports = { $count ->
    [one] { $count } file written
   *[other] { $count } files written
}
overview-no-exports = The report is not written
overview-promises = { $count ->
    [one] { $count } promise from { $year }
   *[other] { $count } promises from { $year }
}
overview-without-result = { $count ->
    [one] { $count } promise lacks a result
   *[other] { $count } promises lack a result
}
overview-no-previous = No earlier plan to follow up

overview-next-files = Read your files, or begin with the agenda
overview-next-areas = Add the areas
overview-next-agenda = Lay the day’s agenda
overview-next-participants = Register the participants
overview-next-workshops = Make the workshops
overview-next-cards = Open a room and write the first card
overview-next-priorities = Make priorities of what the rooms voted for
overview-next-causes = { $count ->
    [one] Give { $count } priority a cause
   *[other] Give { $count } priorities a cause
}
overview-next-measures = { $count ->
    [one] Give { $count } priority a measure
   *[other] Give { $count } priorities a measure
}
overview-next-owners = { $count ->
    [one] Give { $count } measure an owner
   *[other] Give { $count } measures an owner
}
overview-next-fix = { $count ->
    [one] Read back and sign { $count } priority
   *[other] Read back and sign { $count } priorities
}
overview-next-report = Write the report
overview-next-follow-up = Follow up the promises during the year

overview-facts = About the hearing
overview-title = Title
overview-city = City or municipality
overview-date = Day
overview-starts = Begins
overview-ends = Must be over by
overview-venue = Venue
overview-organiser = Organiser
overview-theme = Theme
overview-period = Applies
overview-period_from = Applies from
overview-period_to = Applies to
overview-most_priorities = Priorities per area, at most
overview-votes_each = Votes per person
