//! What may be shown of numbers, and what they say: small counts and the counts that would give them away, which way a
//! number goes, where it stands among others.

use super::{Direction, Trend};
use crate::id::Id;
use std::collections::{BTreeMap, BTreeSet};

/// Counts under this are not shown where nobody has said otherwise, so that no one can be recognised in them.
pub const USUAL_LIMIT: f64 = 5.0;

/// Under which amount values are not shown: what the organiser says, or the usual limit for a count. None: all are
/// shown; a limit of nought says so.
pub fn limit(is_count: bool, hide_below: Option<f64>) -> Option<f64> {
    hide_below.or(is_count.then_some(USUAL_LIMIT)).filter(|limit| *limit > 0.0)
}

/// Whether a unit is that of a count of events: then its parts add up, and a small number is a few persons.
pub fn counts(unit: &str, decimals: i64) -> bool {
    let unit = unit.to_lowercase();
    decimals == 0 && ["antal", "number", "count"].iter().any(|word| unit.starts_with(word))
}

/// A whole and the parts that add up to it: the city and its districts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sum {
    /// The area the parts add up to.
    pub whole: Id,
    /// The parts, each once.
    pub parts: Vec<Id>,
}

/// The areas whose count of one indicator and year is not shown.
///
/// *Primary*: a count above nought and under the limit. Nought is shown: it says something of no one.
///
/// *Secondary*: where a whole and all its other parts are shown, what is hidden is what is left. So of each sum more is
/// hidden, the next smallest part above nought first, until at least two parts are hidden and together reach the limit; if
/// there is no such part, the whole is hidden. That is the usual practice for tables with totals: Hundepool et al.,
/// *Handbook on Statistical Disclosure Control* (ESSnet), on secondary cell suppression and on frequency tables. A sum
/// with a part that is missing gives nothing away.
pub fn hidden(amounts: &BTreeMap<Id, f64>, sums: &[Sum], limit: Option<f64>) -> BTreeSet<Id> {
    let Some(limit) = limit else { return BTreeSet::new() };
    let is_small = |amount: f64| amount > 0.0 && amount < limit;
    let mut hidden: BTreeSet<Id> =
        amounts.iter().filter(|(_, amount)| is_small(**amount)).map(|(area, _)| *area).collect();
    // What is hidden in one sum may be a part or the whole of another.
    while let Some(next) = sums.iter().find_map(|sum| next_to_hide(sum, amounts, &hidden, limit)) {
        hidden.insert(next);
    }
    hidden
}

/// What must be hidden besides, so that a sum gives nothing away; none where it does not.
fn next_to_hide(sum: &Sum, amounts: &BTreeMap<Id, f64>, hidden: &BTreeSet<Id>, limit: f64) -> Option<Id> {
    let is_whole_shown = amounts.contains_key(&sum.whole) && !hidden.contains(&sum.whole);
    let parts: Option<Vec<(Id, f64)>> = sum.parts.iter().map(|part| Some((*part, *amounts.get(part)?))).collect();
    let parts = parts.filter(|_| is_whole_shown)?;
    let (gone, shown): (Vec<_>, Vec<_>) = parts.into_iter().partition(|(part, _)| hidden.contains(part));
    let together: f64 = gone.iter().map(|(_, amount)| amount).sum();
    if gone.is_empty() || (gone.len() > 1 && together >= limit) {
        return None;
    }
    let smallest = shown.into_iter().filter(|(_, amount)| *amount > 0.0).min_by(|one, other| one.1.total_cmp(&other.1));
    Some(smallest.map_or(sum.whole, |(part, _)| part))
}

/// What a change of `change` means where it is shown with so many decimals.
pub fn trend(change: f64, decimals: i64, direction: Direction) -> Trend {
    let shown = (change * 10_f64.powi(decimals.clamp(0, 6) as i32)).round();
    match direction {
        _ if shown == 0.0 => Trend::Same,
        Direction::Neutral if shown > 0.0 => Trend::More,
        Direction::Neutral => Trend::Less,
        Direction::Lower if shown < 0.0 => Trend::Better,
        Direction::Higher if shown > 0.0 => Trend::Better,
        Direction::Lower | Direction::Higher => Trend::Worse,
    }
}

/// Where an amount stands among all of its kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// 1 is the highest.
    pub from_top: usize,
    /// 1 is the lowest.
    pub from_bottom: usize,
    /// How many there are, this one among them.
    pub of: usize,
}

/// Where `amount` stands among `all`, itself among them. Those that are alike share a place.
pub fn place(amount: f64, all: &[f64]) -> Place {
    Place {
        from_top: 1 + all.iter().filter(|other| **other > amount).count(),
        from_bottom: 1 + all.iter().filter(|other| **other < amount).count(),
        of: all.len(),
    }
}

/// How far up between the lowest and the highest an amount lies, in `steps` steps from 0; the middle where all are alike.
pub fn step(amount: f64, all: &[f64], steps: i64) -> i64 {
    let least = all.iter().copied().fold(f64::INFINITY, f64::min);
    let most = all.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    if most <= least {
        return (steps - 1) / 2;
    }
    (((amount - least) / (most - least) * (steps - 1) as f64).round() as i64).clamp(0, steps - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(number: usize) -> Id {
        Id::from_number(number as u128)
    }

    /// What is hidden of a city (0) and its parts (1, 2, 3 …); a part without a number is missing.
    fn hidden_of(city: Option<f64>, parts: &[Option<f64>], limit: Option<f64>) -> Vec<usize> {
        let all: Vec<Option<f64>> = std::iter::once(city).chain(parts.iter().copied()).collect();
        let amounts = all.iter().enumerate().filter_map(|(at, amount)| Some((id(at), (*amount)?))).collect();
        let sum = Sum { whole: id(0), parts: (1..=parts.len()).map(id).collect() };
        let hidden = hidden(&amounts, &[sum], limit);
        (0..all.len()).filter(|at| hidden.contains(&id(*at))).collect()
    }

    #[test]
    fn a_small_count_is_hidden_and_so_is_what_would_give_it_away() {
        let five = limit(true, None);
        let cases: &[(&str, Option<f64>, &[Option<f64>], &[usize])] = &[
            ("nothing is small", Some(60.0), &[Some(10.0), Some(20.0), Some(30.0)], &[]),
            ("nought says something of no one", Some(30.0), &[Some(0.0), Some(10.0), Some(20.0)], &[]),
            ("one small: the next smallest too", Some(33.0), &[Some(3.0), Some(10.0), Some(20.0)], &[1, 2]),
            ("a nought protects nothing", Some(23.0), &[Some(3.0), Some(0.0), Some(20.0)], &[1, 3]),
            ("two small that reach the limit", Some(28.0), &[Some(4.0), Some(4.0), Some(20.0)], &[1, 2]),
            ("two small that together are small", Some(23.0), &[Some(1.0), Some(2.0), Some(20.0)], &[1, 2, 3]),
            ("only noughts beside it, in a city that is more", Some(7.0), &[Some(3.0), Some(0.0)], &[0, 1]),
            ("a city that is small hides nothing more", Some(3.0), &[Some(3.0), Some(0.0)], &[0, 1]),
            ("no number of the city", None, &[Some(3.0), Some(10.0), Some(20.0)], &[1]),
            ("a part is missing", Some(33.0), &[Some(3.0), None, Some(20.0)], &[1]),
            ("just the limit is shown", Some(25.0), &[Some(5.0), Some(20.0)], &[]),
        ];
        for (case, city, parts, expected) in cases {
            assert_eq!(hidden_of(*city, parts, five), *expected, "{case}");
        }
    }

    #[test]
    fn the_organiser_may_say_another_limit_or_none() {
        let parts = [Some(3.0), Some(8.0), Some(20.0)];
        let cases = [
            ("a count without a word of it", limit(true, None), vec![1, 2]),
            ("a higher limit", limit(true, Some(10.0)), vec![1, 2]),
            ("never", limit(true, Some(0.0)), vec![]),
            ("not a count", limit(false, None), vec![]),
            ("not a count, but with a limit", limit(false, Some(4.0)), vec![1, 2]),
        ];
        for (case, limit, expected) in cases {
            assert_eq!(hidden_of(Some(31.0), &parts, limit), expected, "{case}");
        }
    }

    #[test]
    fn what_is_hidden_in_one_sum_is_kept_in_the_next() {
        // A city (0) of two city areas (1, 2), the first of three districts (3, 4, 5).
        let amounts = [40.0, 15.0, 25.0, 4.0, 0.0, 11.0];
        let amounts = amounts.into_iter().enumerate().map(|(at, amount)| (id(at), amount)).collect();
        let sums =
            [Sum { whole: id(0), parts: vec![id(1), id(2)] }, Sum { whole: id(1), parts: vec![id(3), id(4), id(5)] }];
        assert_eq!(hidden(&amounts, &sums, Some(5.0)), BTreeSet::from([id(3), id(5)]));
        let tight = [(0, 40.0), (1, 15.0), (2, 25.0), (3, 4.0), (4, 0.0)];
        let tight = tight.into_iter().map(|(at, amount)| (id(at), amount)).collect();
        let sums = [sums[0].clone(), Sum { whole: id(1), parts: vec![id(3), id(4)] }];
        // The city area gives its district away, and then the other city area would give the first.
        assert_eq!(hidden(&tight, &sums, Some(5.0)), BTreeSet::from([id(1), id(2), id(3)]));
    }

    #[test]
    fn a_change_means_what_the_direction_says_and_nothing_where_it_is_not_seen() {
        let cases = [
            (-1.0, 0, Direction::Lower, Trend::Better),
            (1.0, 0, Direction::Lower, Trend::Worse),
            (1.0, 0, Direction::Higher, Trend::Better),
            (-1.0, 0, Direction::Higher, Trend::Worse),
            (1.0, 0, Direction::Neutral, Trend::More),
            (-1.0, 0, Direction::Neutral, Trend::Less),
            (0.04, 1, Direction::Lower, Trend::Same),
            (0.04, 2, Direction::Lower, Trend::Worse),
        ];
        for (change, decimals, direction, expected) in cases {
            assert_eq!(trend(change, decimals, direction), expected, "{change} with {decimals}, {direction:?}");
        }
    }

    #[test]
    fn those_that_are_alike_share_a_place() {
        let all = [10.0, 20.0, 20.0, 5.0];
        assert_eq!(place(20.0, &all), Place { from_top: 1, from_bottom: 3, of: 4 });
        assert_eq!(place(5.0, &all), Place { from_top: 4, from_bottom: 1, of: 4 });
        assert_eq!(place(7.0, &[7.0]), Place { from_top: 1, from_bottom: 1, of: 1 });
    }

    #[test]
    fn a_step_says_how_far_up_between_the_lowest_and_the_highest() {
        let all = [0.0, 50.0, 100.0];
        assert_eq!([0.0, 20.0, 50.0, 80.0, 100.0].map(|amount| step(amount, &all, 5)), [0, 1, 2, 3, 4]);
        assert_eq!(step(7.0, &[7.0, 7.0], 5), 2);
    }
}
