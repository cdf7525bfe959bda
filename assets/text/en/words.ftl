# Words for parties, kinds and states: <kind>-<code>, the same in window, report and command line.

area-kind-municipality = municipality
area-kind-city_area = city area
area-kind-district = district
area-kind-intermediate = intermediate area
area-kind-primary = primary area

division-goteborg = Göteborg’s division

item-kind-arrival = arrival
item-kind-plenary = plenary
item-kind-break = break
item-kind-parallel = parallel rooms

direction-lower = lower is better
direction-higher = higher is better
direction-neutral = neither better nor worse

card-kind-problem = problem
card-kind-cause = cause
card-kind-measure = measure
card-kind-note = note

answer-yes = yes
answer-partly = partly
answer-no = no
answer-dont_know = don't know

room-phase-situation = Situation
room-phase-cards = Cards
room-phase-sort = Sort
room-phase-matrix = Matrix
room-phase-votes = Votes
room-phase-causes = Causes
room-phase-measures = Measures
room-phase-read_back = Read back

side-situation = the place and the opportunity
side-exposed = the one exposed
side-offender = the offender

goal-kind-effect = effect goal
goal-kind-process = process goal
goal-kind-production = production goal

measure-kind-situational = situational
measure-kind-social = social

term-short = short term
term-long = long term

progress-not_begun = not begun
progress-under_way = under way
progress-done = done
progress-partly_done = partly done
progress-not_done = not done

colour-green = green
colour-yellow = yellow
colour-red = red

date-kind-hearing = hearing
date-kind-start = start
date-kind-check = check
date-kind-end = deadline

date-state-passed = passed without word
date-state-due = due now
date-state-coming = coming
date-state-answered = answered
date-state-past = has been
date-state-closed = closed measure

station-situation = situation
station-problem = problem
station-causes = causes
station-measures = measures
station-result = result

needed-title = a title
needed-reason = a reason
needed-cause = at least one cause
needed-evidence = evidence from the situation picture
needed-measure = at least one measure
needed-owners = an owner for each measure
needed-goals = a number in each measure
needed-ends = an end date in each measure
needed-aims = a cause for each measure
needed-read_back = read back to those who decide
needed-signed_by_city = the city’s signature
needed-signed_by_police = the police’s signature
needed-unchanged = unchanged since it was signed

priority-doubt-signed_without_measure = Signed without a measure: nobody has promised to do anything.
priority-doubt-starts_before_hearing = The measure begins before the hearing.
priority-doubt-ends_before_hearing = The measure ends before the hearing.
priority-doubt-ends_before_starts = The measure ends before it begins.
priority-doubt-check_before_hearing = The measure is looked at before the hearing.

criterion-1 = Common
criterion-2 = Rising or long-standing
criterion-3 = Deviates from comparable areas
criterion-4 = Delimited in place or time
criterion-5 = Seen and felt locally (signal crime)
criterion-6 = Affects many
criterion-7 = Serious consequences
criterion-8 = We can affect it
criterion-9 = We have the means
criterion-10 = Costs society a lot

# Broken threads, with their number.
break-priority_without_cause = { $count ->
    [one] { $count } priority without a cause
   *[other] { $count } priorities without a cause
}
break-priority_without_measure = { $count ->
    [one] { $count } priority without a measure
   *[other] { $count } priorities without a measure
}
break-cause_without_measure = { $count ->
    [one] { $count } cause without a measure
   *[other] { $count } causes without a measure
}
break-measure_without_cause = { $count ->
    [one] { $count } measure without a cause
   *[other] { $count } measures without a cause
}
break-measure_without_owner = { $count ->
    [one] { $count } measure without an owner
   *[other] { $count } measures without an owner
}
break-measure_without_goal = { $count ->
    [one] { $count } measure without a number
   *[other] { $count } measures without a number
}
break-measure_without_start = { $count ->
    [one] { $count } measure without a start date
   *[other] { $count } measures without a start date
}
break-measure_without_end = { $count ->
    [one] { $count } measure without an end date
   *[other] { $count } measures without an end date
}
break-measure_without_priority = { $count ->
    [one] { $count } measure that serves no priority
   *[other] { $count } measures that serve no priority
}
break-priority_without_situation = { $count ->
    [one] { $count } priority in an area without a situation picture
   *[other] { $count } priorities in areas without a situation picture
}
break-priority_not_fixed = { $count ->
    [one] { $count } priority not fixed
   *[other] { $count } priorities not fixed
}

break-name-priority_without_measure = Priorities without a measure
break-name-priority_without_cause = Priorities without a cause
break-name-measure_without_owner = Measures that nobody does
break-name-measure_without_goal = Measures without an amount
break-name-measure_without_start = Measures without a start
break-name-measure_without_end = Measures without an end
break-name-measure_without_cause = Measures without a cause
break-name-measure_without_priority = Measures without a priority
break-name-priority_without_situation = Priorities without a situation picture
break-name-priority_not_fixed = Priorities that are not fixed
break-name-cause_without_measure = Causes without a measure

template-one-day = Whole day
template-one-day-words = Plenary in the morning, lunch, { $parallel } rounds of workshops with a room for each area, report-back.
template-half-day = Half a day
template-half-day-words = One morning: a short situation picture, { $parallel } rounds of workshops with a room for each area, report-back.
template-small-municipality = Small municipality
template-small-municipality-words = One morning for the whole municipality as one area, { $parallel } rounds in { $rooms } theme rooms.

edition-working = working edition
edition-directors = directors’ edition
edition-public = public edition

chapter-city = The whole city on one page
chapter-areas = Area by area
chapter-plan = Joint plan
chapter-results = Last year’s promises and results
chapter-unfinished = Left to do
chapter-not_prioritised = Not prioritised
chapter-day = Agenda, attendance and method
chapter-sources = Sources and cautions
chapter-rooms = The rooms: votes, matrix and cards

format-pdf = report
format-xlsx = action plan, Excel
format-csv = action plan, CSV
format-ics = action plan, calendar
format-json = all data, JSON
format-tables = tables to read in again, Excel
format-tables_csv = tables to read in again, CSV
format-sheets = sheets
format-agenda = agenda on paper
format-signs = door signs
format-attendance = attendance lists
