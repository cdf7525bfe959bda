# Åtgärdsplanen: de sex kolumnerna, i Brås ordning.

plan-lead = { $measures ->
    [one] { $measures } åtgärd
   *[other] { $measures } åtgärder
}, { $joint } gemensamma, { $promises ->
    [one] { $promises } medborgarlöfte
   *[other] { $promises } medborgarlöften
}
plan-none = Ingen plan än
plan-none-words = Planen görs av prioriteringarna: varje åtgärd pekar på sina orsaker och säger vem, hur mycket och till när.
plan-cause = Orsak
plan-measure = Åtgärd
plan-goal = Operativa mål
plan-when = När
plan-who = Vem
plan-follow-up = Uppföljning
plan-until = till
plan-no-measure = Saknar åtgärd
