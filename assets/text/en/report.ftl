# The report's texts: PDF and spreadsheet. $number is the number as it is written, $words the number in letters where it is small.

number-0 = none
number-1 = one
number-2 = two
number-3 = three
number-4 = four
number-5 = five
number-6 = six
number-7 = seven
number-8 = eight
number-9 = nine
number-10 = ten
number-11 = eleven
number-12 = twelve

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec

report-moment = { $date } at { $time }
report-list = { $first } and { $last }
report-and-more = and { $number } more

# Cover and foot
report-title-directors = Hearing { $year }, { $city }
report-title-working = Hearing { $year }, { $city }: working material
report-title-public = Citizen promises { $year }, { $city }
report-subject = Joint priorities and action plan of city and police
report-subject-directors = Joint priorities and action plan of city and police. The directors’ edition.
report-subject-working = Joint priorities and action plan of city and police. Working edition with drafts.
report-subject-public = What city and police have fixed and promise. Public edition.
report-keyword-hearing = hearing
report-keyword-crime = crime prevention
report-keyword-plan = action plan
report-foot = { $edition } · { $state } · { $version } · { $id }
report-page = Page { $page } of { $pages }
report-example = Example data
report-working = Working material
report-state-public = What is fixed
report-state-draft = draft
report-state-proposed = proposed
report-state-anchored = anchored
report-state-fixed = fixed
report-state-partly = { $fixed } of { $all } fixed

# The city, page 1
report-city-kicker = { $city } · annual hearing { $year }
report-city-short = The whole city on one page
report-headline = { $what }; { $joint }
report-headline-none = No priorities have been set yet
# In Swedish the verb follows the problem area; in English it does not.
report-headline-is = { $code ->
   *[other] a priority
}
report-headline-shared = { $what }: { $is } in { $of }
report-of-municipality = { $count ->
    [one] one of { $all } municipalities
   *[other] { $words } of { $all } municipalities
}
report-of-city_area = { $count ->
    [one] one of { $all } city areas
   *[other] { $words } of { $all } city areas
}
report-of-district = { $count ->
    [one] one of { $all } districts
   *[other] { $words } of { $all } districts
}
report-of-intermediate = { $count ->
    [one] one of { $all } intermediate areas
   *[other] { $words } of { $all } intermediate areas
}
report-of-primary = { $count ->
    [one] one of { $all } primary areas
   *[other] { $words } of { $all } primary areas
}
report-headline-count = { $count ->
    [one] One priority has been set
   *[other] { $words } priorities have been set
}
report-headline-joint = { $count ->
    [0] no measure is joint
    [one] one measure is joint
   *[other] { $words } measures are joint
}
report-areas-municipality = { $count ->
    [one] municipality
   *[other] municipalities
}
report-areas-city_area = { $count ->
    [one] city area
   *[other] city areas
}
report-areas-district = { $count ->
    [one] district
   *[other] districts
}
report-areas-intermediate = { $count ->
    [one] intermediate area
   *[other] intermediate areas
}
report-areas-primary = { $count ->
    [one] primary area
   *[other] primary areas
}
report-figure-priorities = { $count ->
    [one] priority, { $fixed }
   *[other] priorities, { $fixed }
}
report-figure-fixed = { $count ->
   *[other] { $number } fixed
}
report-figure-measures = { $count ->
    [one] measure
   *[other] measures
}
report-figure-joint = { $count ->
    [one] joint measure
   *[other] joint measures
}
report-figure-promises = { $count ->
    [one] citizen promise
   *[other] citizen promises
}
report-matrix-corner = Problem area
report-matrix-caption = What is a priority where. The number is the rank, 1 is highest.
report-matrix-more = { $count ->
    [one] and one more problem area, on the areas’ pages
   *[other] and { $number } more problem areas, on the areas’ pages
}
report-reach-alt = How many { $kinds } have each problem area as a priority: { $rows }.
report-city-wide = Joint for the whole city
report-unfinished = This is not finished
report-nothing-unfinished = Nothing is missing: every priority has a cause and a measure, and every measure has an owner, an amount and dates.
report-since = Since { $year }
report-since-measures = { $count ->
    [one] The only measure in the plan of { $year }: { $told }.
   *[other] { $number } measures in the plan of { $year }: { $told }.
}
report-since-reached = { $number } reached the goal
report-since-not-reached = { $number } did not reach the goal
report-since-under-way = { $number } still under way
report-since-not-begun = { $count ->
    [one] { $number } has not begun
   *[other] { $number } have not begun
}
report-since-not-noted = { $number } without a result noted
report-since-uncountable = { $number } cannot be counted against a goal
report-names-and-more = { $names } and { $more } more
report-since-more = A priority in more { $kinds } than in { $year }: { $names }.
report-since-fewer = A priority in fewer { $kinds } than in { $year }: { $names }.

# Contents and how to read
report-contents = Contents
report-how-to-read = How to read this report
report-read-parties = Each party has its shape and colour:
report-read-fixed = Fixed: a role in the city and one in the police have signed. The number before a priority is its rank.
report-read-strip = In the situation the filled dot is the area, the small dots the other areas and the line the whole city.
report-read-missing = Something is missing: a link in the red thread from situation to result.
report-read-small = Small counts, usually those under five, and numbers that would give them away are written as a dash, so that nobody can be recognised.
report-read-data = The report carries its own data in an attached file. Samsyn opens it, and next year’s hearing begins there.
report-example-words = Numbers, votes, dates and quotations are made up unless something else is said. Do not use them as evidence.
report-readers-directors = A document handed to the other party becomes a public record.
report-readers-working = Working material: drafts, and all that was said in the rooms. A document handed to the other party becomes a public record.
report-readers-public = Anybody may read this edition. It and its attached file hold only what is fixed and promised.

# An area
report-police-area = Local police area { $name }
report-inhabitants = { $count ->
    [one] { $number } inhabitant
   *[other] { $number } inhabitants
}
report-area-nothing = Nothing is a priority here yet.
report-area-priorities = { $count ->
    [one] one priority, { $fixed }.
   *[other] { $words } priorities, { $fixed }.
}
report-area-all-fixed = { $count ->
    [one] fixed
   *[other] all fixed
}
report-area-some-fixed = { $count ->
    [one] one fixed
   *[other] { $words } fixed
}
report-area-none-fixed = none fixed
report-area-measures = { $count ->
    [0] no measures.
    [one] one measure, { $joint }.
   *[other] { $words } measures, { $joint }.
}
report-area-joint = { $count ->
    [0] none joint
    [one] one joint
   *[other] { $words } joint
}
report-area-without-measure = { $count ->
    [one] one priority has no measure.
   *[other] { $words } priorities have no measure.
}
report-situation = Situation
report-indicator = Indicator
report-indicator-in = Indicator, { $unit }
report-whole-city = Whole city
report-strip = Among all, | city
report-change = Since the year before
report-change-since = Change in one year
report-change-from = since { $year }
report-unknown = –
report-rises = rises
report-falls = falls
report-level = unchanged
report-better = better
report-worse = worse
report-strip-alt = { $area } has { $here } and the whole city { $city }. Of { $number } areas the lowest has { $low } and the highest { $high }.
report-strip-city = The whole city has { $here }. Of { $number } areas the lowest has { $low } and the highest { $high }.
report-strip-alone = { $area } has { $here }. There are no other areas to compare with.
report-sources-line = Sources: { $sources }.
report-no-source = No source is given.
report-starred = * example, a made-up value.
report-cautions-link = How to read the numbers
report-priorities = Priorities
report-priority = Priority, reason and what is done
report-votes = Votes
report-no-votes = no vote
report-thread = The red thread
report-thread-alt = The red thread: { $stations }.
report-thread-broken = broken at { $what }
report-thread-ahead = { $what } still to come
report-no-evidence = no evidence
report-evidence = Evidence: { $values }.
report-evidence-value = { $name } { $year }: { $amount }
report-evidence-beside = { $name } { $year }: { $amount } (whole city { $city })
report-evidence-gone = the value is not there any more
report-causes = { $count ->
    [one] { $number } cause
   *[other] { $number } causes
}
report-measures = { $count ->
    [one] { $number } measure
   *[other] { $number } measures
}
report-no-causes = no cause
report-no-measures = no measure
report-changed = changed since it was signed
report-deprioritised-line = Not a priority: { $title }. { $reason }.
report-signed = Fixed { $moment }
report-signed-some = { $some } of { $all } fixed { $moment }
report-signer-city-area = Responsible manager of the city
report-signer-police-area = Local police area chief
report-signer-city-city = City director
report-signer-police-city = Police area chief

# The action plan
report-plan-of = Action plan: { $area }
report-plan-cause = Cause
report-plan-measure = Measure
report-plan-goal = Operative goals
report-plan-when = When
report-plan-who = Who
report-plan-follow-up = Follow-up
report-plan-id = No.
report-plan-area = Area
report-plan-amount = Goal
report-joint = Joint
report-promise = Citizen promise
report-at-most = at most { $amount }
report-from = from { $date }
report-until = until { $date }
report-contact = Ask: { $role }
report-no-measure = No measure
report-no-cause = No cause
report-no-goal = No amount
report-no-start = No start date
report-no-end = No end date
report-no-owner = No owner
report-not-fixed = not fixed yet
report-no-priority = No priority
report-no-check = No check date
report-joint-plan = Joint plan
report-joint-lead = { $count ->
    [one] one measure, { $joint }. A measure that serves several priorities is counted once.
   *[other] { $number } measures, { $joint }. A measure that serves several priorities is counted once.
}
report-by-date = By end date
report-check-dates = Check dates
report-check-day = Day
report-check-count = Number
report-check-which = Measures
report-check-all = all of the plan
report-by-owner = By owner

# Last year's results
report-last-year = Promises and results { $year }
report-results-lead = { $count ->
    [one] One promise was given.
   *[other] { $number } promises were given.
}
report-results-without = { $count ->
    [one] one was never reported as a number.
   *[other] { $words } were never reported as a number.
}
report-results-no-goal = { $count ->
    [one] one had no goal to count against.
   *[other] { $words } had no goal to count against.
}
report-promised = Promise
report-became = Promised and done
report-progress = Status
report-promise-was = Promised { $amount }.
report-promise-without-goal = Promised no number.
report-effect-was = { $baseline } became { $amount }.
report-effect-from = From { $baseline }. The result was not reported.
report-result-was = It became { $amount }.
report-result-unknown = The result was not reported.
report-not-followed-up = not followed up

# Appendices
report-appendix = Appendices
report-appendix-lead = { $count ->
    [one] Everything else from the day: one card, votes, matrix, attendance, agenda and sources.
   *[other] Everything else from the day: { $number } cards, votes, matrix, attendance, agenda and sources.
}
report-not-prioritised = Not prioritised
report-not-area = Area
report-not-problem = Problem
report-not-reason = Reason
report-not-decided = Decided by
report-cards = { $count ->
    [one] { $number } card
   *[other] { $number } cards
}
report-problems = { $count ->
    [one] { $number } problem
   *[other] { $number } problems
}
report-vote-count = { $count ->
    [one] { $number } vote
   *[other] { $number } votes
}
report-problem = Problem
report-total = All
report-hidden = hidden
report-votes-caption = Votes. What became a priority is set in bold.
report-votes-open = The tally is open; its result is shown when it is closed.
report-concern = Concern: { $text }
report-matrix-of-room = Brå’s matrix
report-need = Need
report-possibility = Possible
report-answer-yes = yes
report-answer-partly = pt
report-answer-no = no
report-answer-dont_know = ?
report-matrix-key = Grounds: { $grounds }. Answers: yes, pt = partly, no, ? = don’t know. Yes gives 2, partly 1. Need is grounds 1–7, possibility 8–10.
report-cards-caption = Cards in the order they were written
report-card-card = Card
report-card-kind = Kind
report-card-party = Party
report-card-place = Place
report-card-became = Became
report-agenda = Agenda, planned and actual
report-day = Day { $day }
report-agenda-none = No agenda has been entered.
report-agenda-item = Item
report-agenda-planned = Planned
report-agenda-actual = Actual
report-agenda-venue = Place
report-attendance = Attendance by party and role
report-attendance-none = No participants have been entered.
report-role = Role
report-registered = Registered
report-present = Present
report-party-present = { $came } of { $registered } present
report-party-registered = { $count ->
    [one] { $number } registered
   *[other] { $number } registered
}
report-method = Method
report-method-words = The rooms wrote cards about the situation, merged like cards into problems, tried the problems against Brå’s matrix and voted, one vote for each dot. Problems with the most votes were proposed as priorities; the room chose. Each priority was given causes, goals and measures, and was read back before two roles signed.
report-pass = Pass
report-step = Step
report-minutes = Minutes
report-sources = Sources and cautions
report-sources-none = No indicators have been entered.
report-sources-words = Read the numbers with their cautions. Numbers per inhabitant say little of places with many visitors.
report-source = Source
report-caution = How to read the number

# All that is left to do: the working edition
report-left-to-do = Left to do
report-left-lead = Each break of the thread and each vague wording, in its place. A measure that serves several priorities stands once.
report-left-what = Priority or measure
report-left-left = This is left
report-left-cause = Cause { $number } has no measure: { $text }
report-left-not-fixed = Not fixed: { $state }
report-left-priority_without_cause = Has no cause
report-left-priority_without_measure = Has no measure
report-left-measure_without_cause = Acts on no cause
report-left-priority_without_situation = The area has no situation picture
report-left-measure_without_priority = Serves no priority
report-left-measure_without_owner = Has no owner
report-left-measure_without_goal = Has no amount
report-left-measure_without_start = Has no first day
report-left-measure_without_end = Has no last day

# The public edition: plain words
public-kicker = { $city } · the city and the police { $year }
public-headline = { $count ->
    [0] this matters most for safety in { $city } { $year }
    [one] one promise to you who live in { $city }
   *[other] { $words } promises to you who live in { $city }
}
public-lead = Every year the city and the police decide together what matters most for safety. Here is what they have fixed and what they promise.
public-in-areas = This matters most around the city
public-all = all { $number } { $kinds }
public-by-area = Area by area
public-most-important = Most important here
public-we-promise = We promise
public-no-promise = We make no promise here this year. We work on what is most important.
public-nothing-fixed = Nothing is fixed here yet.
public-fixed-by-both = Fixed by the city and the police { $date }.
public-results = What became of the promises of { $year }
public-about = About this document
public-about-words = The promises hold for one year. Next year the city and the police tell what was done. The same facts are in an attached file that other programs can read.

# The calendar
calendar-name = Action plan { $city } { $year }
calendar-check = Check: { $measure }
calendar-end = Last day: { $measure }

# The spreadsheet
sheet-plan = Action plan
sheet-priorities = Priorities
sheet-title = Title
sheet-description = Description
sheet-responsible = Responsible
sheet-start = Start
sheet-end = End
sheet-status = Status
sheet-amount = Goal amount
sheet-unit = Unit
sheet-ceiling = Ceiling
sheet-area = Area
sheet-priority = Priority
sheet-problem-area = Problem area
sheet-place = Place
sheet-joint = Joint
sheet-promise = Citizen promise
sheet-goal-kind = Kind of goal
sheet-kind = Kind
sheet-term = Term
sheet-contact = Contact role
sheet-next-check = First check date
sheet-id = Id
sheet-example = Example data
sheet-rank = Rank
sheet-state = State
sheet-reason = Reason
sheet-votes-police = Votes police
sheet-votes-city = Votes city
sheet-votes-others = Votes others
sheet-causes = Causes
sheet-measures = Measures
sheet-yes = yes
sheet-no = no

# Files in and beside the PDF
report-attached = The hearing’s data as JSON, for Samsyn and other programs
