//! What becomes of promises and of dates: whether a goal is reached, what was decided about a measure of an earlier year,
//! and whether a day on which somebody was to look has had its word. Pure.

use super::Status;
use crate::id::Id;
use chrono::{Months, NaiveDate};

/// So many days before a date, and on it, the date is what is due.
pub const DUE_WITHIN_DAYS: i64 = 14;

crate::words! {
    /// What has been decided about a measure of the hearing before. Never stored: it is what stands in the plans.
    pub enum Decision {
        /// Nobody has said.
        Undecided = "undecided",
        /// It goes on as it was.
        CarriedOver = "carried_over",
        /// It goes on in other words, or with another goal.
        Rewritten = "rewritten",
        /// It does not go on.
        Closed = "closed",
    }
}

crate::words! {
    /// What a date of the year is.
    pub enum DateKind in "date-kind" {
        /// The hearing itself.
        Hearing = "hearing",
        /// A measure begins.
        Start = "start",
        /// A measure is looked at.
        Check = "check",
        /// A measure is to be done.
        End = "end",
    }
}

crate::words! {
    /// How it stands with a date of the year.
    pub enum DateState in "date-state" {
        /// It has passed and nobody has said how it went.
        Passed = "passed",
        /// It is today or soon.
        Due = "due",
        /// Later.
        Coming = "coming",
        /// Somebody has said how it goes.
        Answered = "answered",
        /// It has been, and asks for nothing.
        Past = "past",
        /// The measure is closed: nobody is asked any more.
        Closed = "closed",
    }
}

impl DateState {
    /// Whether somebody must do something now.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Passed | Self::Due)
    }
}

/// Whether a result reaches its goal: at least as much, or at most where the goal is a ceiling.
fn is_reached(goal: Option<f64>, result: Option<f64>, ceiling: bool) -> Option<bool> {
    let (goal, result) = (goal?, result?);
    Some(if ceiling { result <= goal } else { result >= goal })
}

/// So many times more, or less, and a number is asked about: a figure too many makes ten times as much, and a good year
/// should not be asked about.
const FAR: f64 = 8.0;

/// Between which numbers a result is no surprise: the most by what was promised and what has been noted, the least by what
/// has been noted alone, for a year begins with little.
pub fn usual(goal: Option<f64>, noted: &[f64]) -> (Option<f64>, Option<f64>) {
    let most = goal.iter().chain(noted).copied().filter(|amount| *amount > 0.0).reduce(f64::max);
    (noted.iter().copied().reduce(f64::min).map(|least| least / FAR), most.map(|most| most * FAR))
}

/// What became of a measure, held against its goal. Never stored; each kind has its own words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// The goal is reached.
    Reached,
    /// It has ended without reaching its goal.
    NotReached,
    /// It goes on: what it will be is not known yet.
    UnderWay,
    /// It has not begun.
    NotBegun,
    /// Nobody has noted anything.
    NotNoted,
    /// It has ended, but without a goal, or without the number that would be held against it.
    Uncountable,
}

impl Outcome {
    /// Whether the goal is reached; nothing where that cannot be said, or not yet.
    pub fn is_reached(self) -> Option<bool> {
        match self {
            Self::Reached => Some(true),
            Self::NotReached => Some(false),
            Self::UnderWay | Self::NotBegun | Self::NotNoted | Self::Uncountable => None,
        }
    }
}

/// What became of a measure with this latest result. A goal that is passed while the measure goes on is reached; a ceiling
/// can still be broken.
pub fn outcome(goal: Option<f64>, ceiling: bool, latest: Option<(Status, Option<f64>)>) -> Outcome {
    let Some((status, amount)) = latest else { return Outcome::NotNoted };
    match (status, is_reached(goal, amount, ceiling)) {
        (Status::UnderWay, Some(true)) if !ceiling => Outcome::Reached,
        (Status::UnderWay, _) => Outcome::UnderWay,
        (Status::NotBegun, _) => Outcome::NotBegun,
        (_, Some(true)) => Outcome::Reached,
        (_, Some(false)) => Outcome::NotReached,
        (_, None) => Outcome::Uncountable,
    }
}

/// What a measure promises, in the parts that make it another promise when they change. Who does it, when, and against
/// which cause may change without that.
#[derive(Debug, Clone, Copy, PartialEq)]
#[allow(missing_docs)]
pub struct Promised<'a> {
    pub text: &'a str,
    pub operative_goal: Option<&'a str>,
    pub goal_amount: Option<f64>,
    pub unit: Option<&'a str>,
    pub ceiling: bool,
    pub place: Option<&'a str>,
}

/// What was decided about a measure: by the measure that carries it on, if there is one, and by whether it is closed.
/// Two laptops may do both before they meet: what stands in the new plan goes on.
pub fn decision(earlier: Promised<'_>, later: Option<Promised<'_>>, is_closed: bool) -> Decision {
    match later {
        Some(later) if later == earlier => Decision::CarriedOver,
        Some(_) => Decision::Rewritten,
        None if is_closed => Decision::Closed,
        None => Decision::Undecided,
    }
}

/// Where a date stands that waits for nothing but its day.
pub fn awaited(date: NaiveDate, today: NaiveDate) -> DateState {
    match date.signed_duration_since(today).num_days() {
        ..0 => DateState::Past,
        0..=DUE_WITHIN_DAYS => DateState::Due,
        _ => DateState::Coming,
    }
}

/// A day on which a measure is looked at. It is answered when a result was noted after the check before it; the first by
/// any result. A late word answers all checks before it too: it says how things stand.
pub fn check(date: NaiveDate, before: Option<NaiveDate>, noted: &[NaiveDate], today: NaiveDate) -> DateState {
    if noted.iter().any(|noted| before.is_none_or(|before| *noted > before)) {
        return DateState::Answered;
    }
    loud(awaited(date, today))
}

/// The day by which a measure is to be done. It is answered by a result that says how it ended, or by one noted on the
/// day or after it.
pub fn end(date: NaiveDate, latest: Option<(NaiveDate, Status)>, today: NaiveDate) -> DateState {
    let is_final = |status| matches!(status, Status::Done | Status::PartlyDone | Status::NotDone);
    match latest {
        Some((noted, status)) if is_final(status) || noted >= date => DateState::Answered,
        _ => loud(awaited(date, today)),
    }
}

/// The day on which a measure begins. Nobody is asked about it; it is answered when a result says that it has begun.
pub fn start(date: NaiveDate, latest: Option<(NaiveDate, Status)>, today: NaiveDate) -> DateState {
    match latest {
        Some((_, status)) if status != Status::NotBegun => DateState::Answered,
        _ => awaited(date, today),
    }
}

fn loud(state: DateState) -> DateState {
    if state == DateState::Past { DateState::Passed } else { state }
}

/// A date so many years later. The 29th of February becomes the 28th where there is no 29th.
pub fn later(date: NaiveDate, years: i64) -> Option<NaiveDate> {
    date.checked_add_months(Months::new(u32::try_from(years.checked_mul(12)?).ok()?))
}

/// Words about time with the years in them so much later: "hösten 2018" becomes "hösten 2019". Only the years around the
/// hearing are moved; other numbers are let be.
pub fn words_later(words: &str, from: i64, to: i64) -> String {
    // From the last on, so that no year that has been moved is moved again.
    let years = (from..=from + 2).rev();
    years.fold(words.to_owned(), |words, year| words.replace(&year.to_string(), &(year - from + to).to_string()))
}

/// What a measure carries on, the latest first. Two laptops can make a ring between them, so it ends where it has been.
pub fn back(measure: Id, follows: impl Fn(Id) -> Option<Id>) -> Vec<Id> {
    let mut walked = vec![measure];
    let mut here = measure;
    while let Some(before) = follows(here).filter(|before| !walked.contains(before)) {
        walked.push(before);
        here = before;
    }
    walked.split_off(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2019, month, day).unwrap()
    }

    #[test]
    fn a_ceiling_is_reached_from_below_and_a_goal_from_above() {
        assert_eq!(is_reached(Some(24.0), Some(31.0), true), Some(false));
        assert_eq!(is_reached(Some(24.0), Some(20.0), true), Some(true));
        assert_eq!(is_reached(Some(100.0), Some(300.0), false), Some(true));
        assert_eq!(is_reached(None, Some(18.0), false), None);
    }

    #[test]
    fn far_is_a_figure_more_or_less_than_what_was_promised_and_noted() {
        // What was promised, what has been noted, what is noted now, and whether it is far.
        let cases: [(Option<f64>, &[f64], f64, bool); 10] = [
            (Some(100.0), &[], 300.0, false),
            (Some(100.0), &[], 5.0, false),
            (Some(100.0), &[], 1_000.0, true),
            (Some(12.0), &[12.0], 1_222.0, true),
            (Some(12.0), &[12.0], 22.0, false),
            (None, &[90.0, 110.0], 12.0, false),
            (None, &[90.0, 110.0], 9.0, true),
            (Some(1_000.0), &[90.0], 2_000.0, false),
            (None, &[], 1_000_000.0, false),
            (Some(0.0), &[0.0], 3.0, false),
        ];
        for (goal, noted, amount, expected) in cases {
            let (least, most) = usual(goal, noted);
            let is_far = least.is_some_and(|least| amount < least) || most.is_some_and(|most| amount > most);
            assert_eq!(is_far, expected, "{amount} of {goal:?} after {noted:?}");
        }
    }

    #[test]
    fn what_goes_on_has_not_failed_and_what_nobody_noted_is_not_uncountable() {
        let of = |status, amount| outcome(Some(10.0), false, Some((status, amount)));
        assert_eq!(of(Status::UnderWay, Some(3.0)), Outcome::UnderWay);
        assert_eq!(of(Status::UnderWay, Some(12.0)), Outcome::Reached);
        assert_eq!(of(Status::NotBegun, Some(0.0)), Outcome::NotBegun);
        assert_eq!(of(Status::PartlyDone, Some(3.0)), Outcome::NotReached);
        assert_eq!(of(Status::Done, Some(10.0)), Outcome::Reached);
        assert_eq!(of(Status::Done, None), Outcome::Uncountable);
        assert_eq!(outcome(None, false, Some((Status::Done, Some(18.0)))), Outcome::Uncountable);
        assert_eq!(outcome(Some(10.0), false, None), Outcome::NotNoted);
        let ceiling = |status| outcome(Some(24.0), true, Some((status, Some(20.0))));
        assert_eq!([ceiling(Status::UnderWay), ceiling(Status::Done)], [Outcome::UnderWay, Outcome::Reached]);
    }

    #[test]
    fn what_was_decided_is_told_by_what_stands_in_the_plans() {
        let earlier = Promised {
            text: "Patrullera",
            operative_goal: None,
            goal_amount: Some(100.0),
            unit: Some("tillfällen"),
            ceiling: false,
            place: None,
        };
        let reworded = Promised { text: "Patrullera till fots", ..earlier };
        let more = Promised { goal_amount: Some(150.0), ..earlier };
        let cases = [
            (None, false, Decision::Undecided),
            (None, true, Decision::Closed),
            (Some(earlier), false, Decision::CarriedOver),
            (Some(reworded), false, Decision::Rewritten),
            (Some(more), false, Decision::Rewritten),
            (Some(earlier), true, Decision::CarriedOver),
        ];
        for (later, is_closed, expected) in cases {
            assert_eq!(decision(earlier, later, is_closed), expected, "{later:?} {is_closed}");
        }
    }

    #[test]
    fn a_check_is_answered_by_what_was_noted_after_the_check_before_it() {
        let (june, october) = (day(6, 1), day(10, 1));
        // The check, the one before it, when something was noted, today, and how it stands.
        let cases: [(NaiveDate, Option<NaiveDate>, &[NaiveDate], NaiveDate, DateState); 12] = [
            (june, None, &[], day(3, 1), DateState::Coming),
            (june, None, &[], day(5, 17), DateState::Coming),
            (june, None, &[], day(5, 18), DateState::Due),
            (june, None, &[], day(6, 1), DateState::Due),
            (june, None, &[], day(6, 2), DateState::Passed),
            (june, None, &[day(5, 28)], day(6, 2), DateState::Answered),
            (june, None, &[day(8, 1)], day(9, 1), DateState::Answered),
            (october, Some(june), &[day(5, 28)], day(10, 2), DateState::Passed),
            (october, Some(june), &[day(6, 1)], day(10, 2), DateState::Passed),
            (october, Some(june), &[day(6, 2)], day(10, 2), DateState::Answered),
            (october, Some(june), &[day(5, 28), day(12, 1)], day(12, 2), DateState::Answered),
            (october, Some(june), &[day(5, 28)], day(9, 1), DateState::Coming),
        ];
        for (date, before, noted, today, expected) in cases {
            assert_eq!(check(date, before, noted, today), expected, "{date} after {before:?}, {noted:?}, on {today}");
        }
    }

    #[test]
    fn an_end_asks_how_it_went_and_a_start_asks_nothing() {
        let date = day(6, 30);
        let cases = [
            (None, day(3, 1), DateState::Coming, DateState::Coming),
            (None, day(6, 20), DateState::Due, DateState::Due),
            (None, day(7, 1), DateState::Passed, DateState::Past),
            (Some((day(5, 1), Status::UnderWay)), day(7, 1), DateState::Passed, DateState::Answered),
            (Some((day(5, 1), Status::NotBegun)), day(7, 1), DateState::Passed, DateState::Past),
            (Some((day(6, 30), Status::UnderWay)), day(7, 1), DateState::Answered, DateState::Answered),
            (Some((day(5, 1), Status::Done)), day(5, 2), DateState::Answered, DateState::Answered),
            (Some((day(5, 1), Status::NotDone)), day(7, 1), DateState::Answered, DateState::Answered),
        ];
        for (latest, today, ended, started) in cases {
            assert_eq!((end(date, latest, today), start(date, latest, today)), (ended, started), "{latest:?} {today}");
        }
    }

    #[test]
    fn dates_and_words_move_with_the_year() {
        assert_eq!(later(day(12, 31), 2), NaiveDate::from_ymd_opt(2021, 12, 31));
        let leap = NaiveDate::from_ymd_opt(2020, 2, 29).unwrap();
        assert_eq!(later(leap, 1), NaiveDate::from_ymd_opt(2021, 2, 28));
        let cases = [
            ("hösten 2018", 2018, 2019, "hösten 2019"),
            ("juni 2018 – mars 2019", 2018, 2019, "juni 2019 – mars 2020"),
            ("2019-05-01 – 2020-04-30", 2019, 2021, "2021-05-01 – 2022-04-30"),
            ("sedan 2015, 100 gånger", 2018, 2019, "sedan 2015, 100 gånger"),
        ];
        for (words, from, to, expected) in cases {
            assert_eq!(words_later(words, from, to), expected);
        }
    }

    #[test]
    fn the_chain_goes_back_to_its_beginning_and_never_round() {
        let id = Id::from_number;
        let line = |measure: Id| [(3, 2), (2, 1)].into_iter().find(|(at, _)| id(*at) == measure).map(|(_, to)| id(to));
        assert_eq!(back(id(3), line), [id(2), id(1)]);
        let ring = |measure: Id| Some(if measure == id(1) { id(2) } else { id(1) });
        assert_eq!(back(id(1), ring), [id(2)]);
        assert_eq!(back(id(9), |_| None), []);
    }
}
