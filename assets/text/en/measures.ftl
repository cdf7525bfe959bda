# Parts that workshop, priorities and plan share: the line, the sentence, the causes, the signatures.

entry-again = Try again
entry-take-back = Back to the line
entry-proposals = Proposals
do-cancel = Cancel

refusal-not-a-day = “{ $text }” cannot be read as a date. Write for instance 31 December or 2019-12-31.
refusal-not-a-number = “{ $text }” cannot be read as a number. Write for instance 100 or 1,234.5.

sentence-who = Who
sentence-who-ask = who?
sentence-shall = shall
sentence-stands-for = will see to
sentence-what = What
sentence-what-ask = do what?
sentence-at-most = at most
sentence-amount = Amount
sentence-amount-ask = how many?
sentence-unit = Unit
sentence-unit-ask = of what?
sentence-units = times, occasions, operations, meetings, checks, hours, days, evenings
sentence-at = at
sentence-place = Place
sentence-place-ask = where?
sentence-from = from
sentence-starts = Begins
sentence-starts-ask = when?
sentence-until = until
sentence-ends = Through
sentence-ends-ask = by when?
sentence-against = against cause
sentence-causes = Causes the measure acts on
sentence-cause = Cause { $number }: { $text }
sentence-no-causes = no cause is written
sentence-nobody = Nobody

lacks-priority_without_cause = Why is it so?
lacks-priority_without_measure = What shall be done?
lacks-cause_without_measure = What shall be done about the cause?
lacks-measure_without_cause = Against which cause?
lacks-measure_without_owner = Who does it?
lacks-measure_without_goal = How many times?
lacks-measure_without_start = When does it begin?
lacks-measure_without_end = By when?
lacks-measure_without_priority = Which priority does it serve?
lacks-priority_without_situation = How are things?
lacks-priority_not_fixed = Not fixed

measure-more = More
measure-remove = Remove the measure: { $text }
measure-joint = joint
measure-promise = citizen promise
measure-contact = contact: { $role }
measure-goal = Operative goal
measure-goal-help = Begin with reduce, increase or develop, and say by how much.
measure-contact-role = Contact role
measure-goal-kind = Kind of goal
measure-kind = Kind of measure
measure-term = Term
measure-is-promise = Citizen promise
measure-is-ceiling = The amount is a ceiling (at most)
measure-check-dates = Checked on
measure-check-date-hint = for example 31 May, 30 September
measure-check-date-add = Add
measure-check-date-remove = Remove the check on { $date }
measure-checked = checked on { $dates }
measure-serves = Priorities the measure serves
measure-serves-one = { $area }: { $title }
measure-serves-add = Also serves
measure-serves-help = The measure is counted once, however many priorities it serves.
measure-serves-remove = Does not serve { $title }
measure-serves-several = serves { $count } priorities

causes-list = Causes
causes-text = Cause { $number }
causes-ask = why?
causes-side = Side of cause { $number }
causes-no-side = no side chosen
causes-up = Move cause { $number } up
causes-down = Move cause { $number } down
causes-remove = Remove cause { $number }
causes-no-measure = no measure acts on it

locked-words = Fixed and locked. Reopen it with a reason to change it.

promise-goal = Promised { $amount } { $unit }.
promise-at-most = Promised at most { $amount } { $unit }.
promise-no-goal = No amount was promised.
promise-result = It became { $amount }.
promise-no-result = No result is noted.
result-none = no result

sign-propose = Yes, we propose it
sign-as = Sign for the { $party }
sign-role = Role that signs for the { $party }
sign-role-police-district = local police area chief
sign-role-police-city = police area chief
sign-role-city-district = district director, { $area }
sign-role-city-city = city director, { $area }
sign-signed = Signed by { $role }
sign-changed = Changed since it was signed: sign again.
sign-reopen = Reopen
sign-reopen-reason = Why is it reopened?
sign-reopen-help = The reason stays in the history. Both signatures are removed.
sign-reopen-do = Reopen
