# The action plan: the six columns, in Brå's order.

plan-lead = { $measures ->
    [one] { $measures } measure
   *[other] { $measures } measures
}, { $joint } joint, { $promises ->
    [one] { $promises } citizen promise
   *[other] { $promises } citizen promises
}
plan-none = No plan yet
plan-none-words = The plan is made of the priorities: each measure points to its causes and says who, how much and by when.
plan-cause = Cause
plan-measure = Measure
plan-goal = Operative goals
plan-when = When
plan-who = Who
plan-follow-up = Follow-up
plan-until = until
plan-no-measure = Lacks a measure
