//! What rooms lack, as tables.

use super::*;

const MINUTE: i64 = 60_000;
const TEN: Moment = Moment(600 * MINUTE);
/// The steps of the city's method.
const ALL: &[Phase] = &[
    Phase::Situation,
    Phase::Cards,
    Phase::Sort,
    Phase::Matrix,
    Phase::Votes,
    Phase::ReadBack,
    Phase::Causes,
    Phase::Measures,
    Phase::ReadBack,
];

fn at(step: usize) -> Option<&'static [Phase]> {
    Some(&ALL[step..])
}

/// A room that has fixed three priorities and is in its last step.
fn done() -> Facts<'static> {
    Facts {
        has_facilitator: true,
        to_come: at(8),
        step_ends_at: Some(TEN),
        heard_at: Some(TEN),
        behind: 0,
        cards: 20,
        loose_cards: 0,
        problems: 6,
        votes_there_are: 30,
        votes_cast: 30,
        tally_closed: true,
        priorities: 3,
        without_cause: 0,
        without_measure: 0,
        fixed: 3,
    }
}

/// What the board says at a moment.
fn said(room: &Facts<'_>, now: Moment) -> Vec<(NeedKind, bool)> {
    let holds = |need: &NeedView| need.from.is_none_or(|from| from <= now) && need.until.is_none_or(|end| now < end);
    needs(room).into_iter().filter(holds).map(|need| (need.kind, need.asks)).collect()
}

#[test]
fn a_room_says_last_what_stands_in_the_way() {
    use NeedKind as N;
    let voting = Facts { priorities: 0, fixed: 0, tally_closed: false, ..done() };
    let cases = [
        (Facts { cards: 0, to_come: at(1), ..voting }, N::NoCards, 0, false),
        (Facts { cards: 0, to_come: None, ..voting }, N::NoCards, 0, false),
        (Facts { cards: 0, to_come: at(3), ..voting }, N::NoCards, 0, true),
        (Facts { votes_there_are: 0, to_come: at(1), ..voting }, N::NoVoters, 0, true),
        (Facts { problems: 0, loose_cards: 4, to_come: at(2), ..voting }, N::Loose, 4, false),
        (Facts { loose_cards: 1, to_come: at(3), ..voting }, N::Loose, 1, true),
        (Facts { votes_cast: 20, to_come: at(4), ..voting }, N::Votes, 10, false),
        (Facts { votes_cast: 20, to_come: at(5), ..voting }, N::Votes, 10, true),
        (Facts { tally_closed: true, to_come: at(4), ..voting }, N::NoPriorities, 0, false),
        (Facts { tally_closed: true, to_come: at(6), ..voting }, N::NoPriorities, 0, true),
        (Facts { tally_closed: true, to_come: None, ..voting }, N::NoPriorities, 0, true),
        (Facts { without_cause: 2, to_come: at(6), ..done() }, N::NoCause, 2, false),
        (Facts { without_cause: 2, without_measure: 3, to_come: at(7), ..done() }, N::NoCause, 2, true),
        (Facts { without_measure: 3, to_come: at(7), ..done() }, N::NoMeasure, 3, false),
        (Facts { without_measure: 3, ..done() }, N::NoMeasure, 3, true),
        (Facts { fixed: 1, ..done() }, N::Unsigned, 2, false),
        (done(), N::Done, 0, false),
    ];
    for (room, kind, count, asks) in cases {
        assert_eq!(needs(&room).pop(), Some(NeedView::new(kind, count, asks)), "{room:?}");
    }
}

#[test]
fn a_step_is_over_from_its_last_minute_until_the_day_is_forgotten() {
    let room = Facts { fixed: 0, ..done() };
    let cases = [(-1, false), (0, true), (119 * MINUTE, true), (120 * MINUTE, false)];
    for (after, is_over) in cases {
        let said = said(&room, Moment(TEN.0 + after));
        assert_eq!(said.contains(&(NeedKind::Over, true)), is_over, "{after} ms after");
    }
}

#[test]
fn a_room_that_should_be_writing_is_silent_after_ten_minutes() {
    let (writing, later) = (Facts { fixed: 0, to_come: at(3), ..done() }, |minutes| Moment(TEN.0 + minutes * MINUTE));
    let cases = [
        (writing, 9, false),
        (writing, 10, true),
        (Facts { heard_at: Some(later(5)), ..writing }, 14, false),
        (Facts { to_come: at(0), ..writing }, 30, false),
        (Facts { to_come: at(8), ..writing }, 30, false),
        (Facts { to_come: None, ..writing }, 30, false),
        (writing, 200, false),
    ];
    for (room, minutes, is_silent) in cases {
        let said = said(&room, later(minutes));
        assert_eq!(said.contains(&(NeedKind::Silent, true)), is_silent, "{minutes} min, {room:?}");
    }
}

#[test]
fn who_leads_and_who_is_behind_is_asked_until_all_is_fixed() {
    let room = Facts { fixed: 0, has_facilitator: false, behind: 2, ..done() };
    let asked = [(NeedKind::Behind, true), (NeedKind::NoFacilitator, true), (NeedKind::Unsigned, false)];
    assert_eq!(said(&room, Moment(0)), asked);
    assert_eq!(said(&Facts { behind: 1, has_facilitator: true, ..room }, Moment(0)), [(NeedKind::Unsigned, false)]);
    assert_eq!(said(&Facts { fixed: 3, ..room }, Moment(0)), [(NeedKind::Done, false)]);
}

#[test]
fn a_room_is_behind_the_step_that_most_have_reached() {
    let cases: &[(&[Option<i64>], &[i64])] = &[
        (&[], &[]),
        (&[Some(5), Some(1)], &[0, 0]),
        (&[Some(4), Some(4), Some(2), Some(5)], &[0, 0, 2, 0]),
        (&[Some(1), Some(1), Some(1), None], &[0, 0, 0, 2]),
        (&[Some(1), None, None, None, None], &[0, 0, 0, 0, 0]),
        // One room that runs ahead makes nobody late.
        (&[Some(8), Some(2), Some(2), Some(1)], &[0, 0, 0, 1]),
    ];
    for (at, wanted) in cases {
        assert_eq!(behind(at), *wanted, "{at:?}");
    }
}
