//! The list of each state and what makes one stop, case by case.

use super::super::rows::{Cause, CheckDate, Evidence, MeasureCause, MeasurePriority, Owner, Signature};
use super::*;
use crate::priorities::blank_measure;
use crate::situation::rows::IndicatorValue;
use crate::time::Moment;

fn id(number: u128) -> Id {
    Id::from_number(number)
}

fn day(month: u32, date: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(2019, month, date)
}

/// A priority with nothing but a title.
fn priority(state: State) -> Priority {
    Priority {
        id: id(1),
        hearing: id(100),
        area: id(200),
        problem: None,
        position: "a".into(),
        title: "Narkotika".into(),
        problem_area: None,
        reason: None,
        state,
        example: false,
    }
}

/// All that a priority can hold: a cause, a measure with everything, a value it rests on.
fn whole() -> Plan {
    let evidence = Evidence { id: id(20), priority: id(1), indicator: id(300), area: id(200), year: 2018 };
    Plan {
        causes: vec![Cause { id: id(10), priority: id(1), position: "a".into(), text: "Öppet".into(), side: None }],
        measures: vec![Measure {
            text: "Fotpatrull".into(),
            goal_amount: Some(100.0),
            starts: day(3, 1),
            ends: day(12, 31),
            ..blank_measure(id(30), id(100), "a".into(), false)
        }],
        owners: vec![Owner {
            id: id(40),
            measure: id(30),
            position: "a".into(),
            name: "Polis".into(),
            party: Party::Police,
        }],
        serving: vec![MeasurePriority { id: id(50), measure: id(30), priority: id(1) }],
        aims: vec![MeasureCause { id: id(51), measure: id(30), cause: id(10) }],
        cited: vec![IndicatorValue {
            id: id(21),
            indicator: evidence.indicator,
            area: evidence.area,
            year: evidence.year,
            amount: 32.0,
            source: None,
            example: false,
        }],
        evidence: vec![evidence],
        ..Plan::default()
    }
}

fn signed(party: Party) -> Signature {
    let signed_at = Moment(0);
    Signature { id: id(60), priority: id(1), party, role: "Chef".into(), signed_at, digest: String::new() }
}

/// What is left to do for a state.
fn left(plan: &Plan, priority: &Priority, state: State, changed: bool) -> Vec<Needed> {
    let steps = steps(plan, priority, changed);
    let step = steps.iter().find(|step| step.state == state).unwrap();
    step.needs.iter().filter(|need| !need.is_done).map(|need| need.what).collect()
}

#[test]
fn each_state_says_what_it_still_asks_for() {
    use Needed as N;
    use State::{Anchored, Fixed, Proposed};
    type Change = fn(&mut Plan, &mut Priority);
    let cases: &[(&str, Change, State, &[Needed])] = &[
        ("only a title", |plan, _| *plan = Plan::default(), Proposed, &[N::Reason, N::Cause]),
        ("a reason and a cause", |_, one| one.reason = Some("Syns".into()), Proposed, &[]),
        (
            "nothing that it rests on or is done",
            |plan, _| *plan = Plan::default(),
            Anchored,
            &[N::Evidence, N::Measure, N::ReadBack],
        ),
        ("all is there but the reading", |_, _| (), Anchored, &[N::ReadBack]),
        ("the value it rests on has gone", |plan, _| plan.cited.clear(), Anchored, &[N::Evidence, N::ReadBack]),
        ("a measure that is nobody's", |plan, _| plan.owners.clear(), Anchored, &[N::Owners, N::ReadBack]),
        ("a measure without a goal", |plan, _| plan.measures[0].goal_amount = None, Anchored, &[N::Goals, N::ReadBack]),
        ("a measure without an end", |plan, _| plan.measures[0].ends = None, Anchored, &[N::Ends, N::ReadBack]),
        ("a measure against no cause", |plan, _| plan.aims.clear(), Anchored, &[N::Aims, N::ReadBack]),
        ("read back and agreed", |_, one| one.state = Anchored, Anchored, &[]),
        ("nobody has signed", |_, _| (), Fixed, &[N::SignedByCity, N::SignedByPolice]),
        ("the police have", |plan, _| plan.signatures = vec![signed(Party::Police)], Fixed, &[N::SignedByCity]),
        ("both have", |plan, _| plan.signatures = vec![signed(Party::Police), signed(Party::City)], Fixed, &[]),
    ];
    for (case, change, state, expected) in cases {
        let (mut plan, mut one) = (whole(), priority(State::Draft));
        change(&mut plan, &mut one);
        assert_eq!(left(&plan, &one, *state, false), *expected, "{case}");
    }
}

#[test]
fn what_was_signed_and_changed_is_asked_for_until_it_is_signed_again() {
    let mut plan = whole();
    plan.signatures = vec![signed(Party::Police), signed(Party::City)];
    assert_eq!(left(&plan, &priority(State::Anchored), State::Fixed, true), [Needed::Unchanged]);
}

#[test]
fn a_measure_that_lacks_something_is_counted_and_the_first_is_named() {
    let mut plan = whole();
    for number in [31, 32] {
        plan.measures.push(blank_measure(id(number), id(100), "b".into(), false));
        plan.serving.push(MeasurePriority { id: id(50 + number), measure: id(number), priority: id(1) });
    }
    let steps = steps(&plan, &priority(State::Proposed), false);
    let owners = steps[1].needs.iter().find(|need| need.what == Needed::Owners).unwrap();
    assert_eq!((owners.lacking, owners.measure), (2, Some(id(31))));
}

#[test]
fn a_state_is_reached_by_being_set_and_fixed_only_by_two_signatures() {
    let reached = |plan: &Plan, state| steps(plan, &priority(state), false).iter().map(|one| one.is_reached).collect();
    let both = Plan { signatures: vec![signed(Party::Police), signed(Party::City)], ..whole() };
    let cases: [(&Plan, State, Vec<bool>); 4] = [
        (&whole(), State::Draft, vec![false, false, false]),
        (&whole(), State::Proposed, vec![true, false, false]),
        (&whole(), State::Anchored, vec![true, true, false]),
        (&both, State::Proposed, vec![true, true, true]),
    ];
    for (plan, state, expected) in cases {
        let found: Vec<bool> = reached(plan, state);
        assert_eq!(found, expected, "{state:?}");
    }
}

#[test]
fn dates_that_cannot_be_meant_and_signatures_under_nothing_make_one_stop() {
    use PriorityDoubtKind as K;
    type Change = fn(&mut Plan);
    let cases: &[(&str, Change, &[PriorityDoubtKind])] = &[
        ("all is well", |_| (), &[]),
        ("begins before the hearing", |plan| plan.measures[0].starts = day(1, 1), &[K::StartsBeforeHearing]),
        ("on the hearing's day", |plan| plan.measures[0].starts = day(2, 7), &[]),
        (
            "ended before the hearing",
            |plan| (plan.measures[0].starts, plan.measures[0].ends) = (None, day(2, 6)),
            &[K::EndsBeforeHearing],
        ),
        ("turned round by two laptops", |plan| plan.measures[0].ends = day(2, 20), &[K::EndsBeforeStarts]),
        (
            "looked at before the hearing",
            |plan| plan.check_dates = vec![CheckDate { id: id(70), measure: id(30), date: day(1, 31).unwrap() }],
            &[K::CheckBeforeHearing],
        ),
        (
            "signed with nothing to do",
            |plan| (plan.serving, plan.signatures) = (Vec::new(), vec![signed(Party::City)]),
            &[K::SignedWithoutMeasure],
        ),
    ];
    for (case, change, expected) in cases {
        let mut plan = whole();
        change(&mut plan);
        let found: Vec<_> = doubts(&plan, &priority(State::Proposed), day(2, 7)).iter().map(|one| one.kind).collect();
        assert_eq!(found, *expected, "{case}");
    }
    let mut early = whole();
    early.measures[0].starts = day(1, 1);
    assert_eq!(doubts(&early, &priority(State::Proposed), None), [], "no day of the hearing, nothing to be before");
}
