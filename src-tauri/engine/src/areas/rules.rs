//! Areas in time: which division is valid when, what an area of one division corresponds to in another, and what does
//! not hang together. Divisions change by a political decision, on a day; what was promised for a district must be
//! found again in the city area that follows it.

use crate::id::Id;
use chrono::{Datelike, Days, NaiveDate};
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// When an area exists and what it is a part of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Life {
    /// The area.
    pub area: Id,
    /// The first day it exists; none for as long as anybody remembers.
    pub from: Option<NaiveDate>,
    /// The last day it exists; none as long as nobody has ended it.
    pub to: Option<NaiveDate>,
    /// The area it is a part of.
    pub part_of: Option<Id>,
}

impl Life {
    /// Whether the area exists on a day.
    pub fn is_valid_on(&self, day: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }

    /// Whether the area exists on any day of a year.
    pub fn is_valid_in(&self, year: i32) -> bool {
        self.from.is_none_or(|from| from.year() <= year) && self.to.is_none_or(|to| year <= to.year())
    }
}

/// One step of a change: an area, or a named part of it, goes on as another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The area that ends, or gives a part away.
    pub area: Id,
    /// The area that goes on with it.
    pub successor: Id,
    /// Which part, in words; none for the area itself.
    pub part: Option<String>,
}

/// How much of the earlier of two areas the later one goes on with.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Extent {
    /// The area itself.
    Whole,
    /// Only these parts, in the organiser's words.
    Parts(BTreeSet<String>),
}

impl Extent {
    /// As much as both together.
    fn and(&self, other: &Self) -> Self {
        match (self, other) {
            (Self::Parts(some), Self::Parts(more)) => Self::Parts(some.union(more).cloned().collect()),
            _ => Self::Whole,
        }
    }

    /// As much as is left when, of this, a step takes only its part along.
    fn through(&self, step: &Step) -> Self {
        match (self, &step.part) {
            (Self::Whole, None) => Self::Whole,
            (Self::Parts(parts), None) => Self::Parts(parts.clone()),
            (Self::Whole, Some(part)) => Self::Parts(BTreeSet::from([part.clone()])),
            (Self::Parts(parts), Some(part)) => Self::Parts(parts.iter().chain([part]).cloned().collect()),
        }
    }
}

/// An area that another one corresponds to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correspondence {
    /// The area.
    pub area: Id,
    /// How much of the earlier of the two is meant.
    pub extent: Extent,
}

/// The areas, valid in a year, that `area` corresponds to: itself while it is valid; after its end those that follow it,
/// before its beginning those it came from, across as many changes as lie between. Nothing where no step leads on.
///
/// A change in the middle of a year leaves both divisions valid that year; then an area of it corresponds to itself.
pub fn corresponding(area: Id, year: i32, lives: &[Life], steps: &[Step]) -> Vec<Correspondence> {
    let by_id: BTreeMap<Id, &Life> = lives.iter().map(|life| (life.area, life)).collect();
    let Some(start) = by_id.get(&area) else { return Vec::new() };
    let goes_forward = start.to.is_some_and(|to| to.year() < year);
    let mut reached: BTreeMap<Id, Extent> = BTreeMap::from([(area, Extent::Whole)]);
    let mut to_do = VecDeque::from([area]);
    // Two laptops can make a ring of steps between them: an area is gone through again only when more of it is reached.
    while let Some(here) = to_do.pop_front() {
        if by_id.get(&here).is_none_or(|life| life.is_valid_in(year)) {
            continue;
        }
        for step in steps {
            let (from, to) = if goes_forward { (step.area, step.successor) } else { (step.successor, step.area) };
            if from != here {
                continue;
            }
            let extent = reached[&here].through(step);
            let more = reached.get(&to).map_or_else(|| extent.clone(), |known| known.and(&extent));
            if reached.get(&to) != Some(&more) {
                reached.insert(to, more);
                to_do.push_back(to);
            }
        }
    }
    reached
        .into_iter()
        .filter(|(id, _)| by_id.get(id).is_some_and(|life| life.is_valid_in(year)))
        .map(|(area, extent)| Correspondence { area, extent })
        .collect()
}

/// A stretch of days in which the division does not change, and what is valid in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Period {
    /// Its first day; none for the first stretch.
    pub from: Option<NaiveDate>,
    /// Its last day; none for the last stretch.
    pub to: Option<NaiveDate>,
    /// The areas valid in it.
    pub areas: Vec<Id>,
}

/// The stretches between the days on which something begins or ends, the earliest first; those in which no area is
/// valid are left out, and so are those with the same areas as the one before.
pub fn periods(lives: &[Life]) -> Vec<Period> {
    let days: BTreeSet<NaiveDate> = lives
        .iter()
        .flat_map(|life| [life.from, life.to.and_then(|to| to.checked_add_days(Days::new(1)))])
        .flatten()
        .collect();
    let starts: Vec<Option<NaiveDate>> = std::iter::once(None).chain(days.iter().copied().map(Some)).collect();
    let ends = days.iter().map(|day| day.checked_sub_days(Days::new(1))).chain([None]);
    let mut found: Vec<Period> = Vec::new();
    for (from, to) in starts.into_iter().zip(ends) {
        let day = from.or(to).unwrap_or_default();
        let areas: Vec<Id> = lives.iter().filter(|life| life.is_valid_on(day)).map(|life| life.area).collect();
        match found.last_mut() {
            Some(last) if last.areas == areas => last.to = to,
            _ if areas.is_empty() => {}
            _ => found.push(Period { from, to, areas }),
        }
    }
    found
}

/// Something about the areas that does not hang together. Said, never in the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Doubt {
    /// The area ends and nothing goes on with it.
    EndsWithoutSuccessor {
        /// The area.
        area: Id,
    },
    /// The area goes on as another but has no last day.
    SuccessorWithoutEnd {
        /// The area.
        area: Id,
        /// What goes on with it.
        successor: Id,
    },
    /// What goes on with the area is not there on the day after its end.
    SuccessorNotNextDay {
        /// The area.
        area: Id,
        /// What goes on with it.
        successor: Id,
    },
    /// The area exists on days when the area it is a part of does not.
    OutsideWhole {
        /// The area.
        area: Id,
        /// What it is a part of.
        whole: Id,
    },
}

impl Doubt {
    /// The area it is about.
    pub fn area(&self) -> Id {
        match self {
            Self::EndsWithoutSuccessor { area }
            | Self::SuccessorWithoutEnd { area, .. }
            | Self::SuccessorNotNextDay { area, .. }
            | Self::OutsideWhole { area, .. } => *area,
        }
    }
}

/// All that does not hang together, area by area.
pub fn doubts(lives: &[Life], steps: &[Step]) -> Vec<Doubt> {
    let by_id: BTreeMap<Id, &Life> = lives.iter().map(|life| (life.area, life)).collect();
    let mut found = Vec::new();
    for life in lives {
        let area = life.area;
        let own: Vec<(&Step, &Life)> = steps
            .iter()
            .filter(|step| step.area == area)
            .filter_map(|step| Some((step, *by_id.get(&step.successor)?)))
            .collect();
        if life.to.is_some() && own.is_empty() {
            found.push(Doubt::EndsWithoutSuccessor { area });
        }
        for (step, successor) in own {
            match life.to.and_then(|to| to.checked_add_days(Days::new(1))) {
                // A part may be given away by an area that goes on.
                None if step.part.is_none() => {
                    found.push(Doubt::SuccessorWithoutEnd { area, successor: successor.area });
                }
                Some(next) if !successor.is_valid_on(next) => {
                    found.push(Doubt::SuccessorNotNextDay { area, successor: successor.area });
                }
                _ => {}
            }
        }
        if let Some(whole) = life.part_of.and_then(|whole| by_id.get(&whole)) {
            let begins_before = whole.from.is_some_and(|from| life.from.is_none_or(|own| own < from));
            let ends_after = whole.to.is_some_and(|to| life.to.is_none_or(|own| own > to));
            if begins_before || ends_after {
                found.push(Doubt::OutsideWhole { area, whole: whole.area });
            }
        }
    }
    found
}

/// An area with its names, for settling what a file says in words.
#[derive(Debug, Clone, Copy)]
pub struct Named<'a> {
    /// Its key.
    pub key: &'a str,
    /// Its name.
    pub name: &'a str,
    /// When it exists.
    pub life: Life,
}

/// What a file says follows an area: the areas that are found by key or name, each with its part, and the words that
/// name nothing known. Several stand apart by `;`, and a part stands in brackets: `Centrum; Nordost (ett industriområde)`.
///
/// Two areas of different times may share a name: what follows must exist on the day after the end, and is never the
/// area itself.
pub fn settle(area: &Named<'_>, words: &str, all: &[Named<'_>]) -> (Vec<Step>, Vec<String>) {
    let (mut steps, mut unknown) = (Vec::new(), Vec::new());
    for piece in words.split(';').map(str::trim).filter(|piece| !piece.is_empty()) {
        let (name, part) = part_in_brackets(piece);
        let found = successor(area, piece, all).map(|found| (found, None));
        match found.or_else(|| Some((successor(area, name, all)?, part))) {
            Some((successor, part)) => {
                steps.push(Step { area: area.life.area, successor, part: part.map(str::to_owned) });
            }
            // That an area goes on as itself says nothing.
            None if piece == area.name || piece == area.key => {}
            None => unknown.push(piece.to_owned()),
        }
    }
    (steps, unknown)
}

fn part_in_brackets(piece: &str) -> (&str, Option<&str>) {
    let inside = piece.strip_suffix(')').and_then(|rest| rest.rsplit_once('('));
    match inside {
        Some((name, part)) if !part.trim().is_empty() => (name.trim(), Some(part.trim())),
        _ => (piece, None),
    }
}

fn successor(area: &Named<'_>, name: &str, all: &[Named<'_>]) -> Option<Id> {
    let follows = |other: &&Named<'_>| {
        other.life.area != area.life.area
            && match area.life.to.and_then(|to| to.checked_add_days(Days::new(1))) {
                Some(next) => other.life.is_valid_on(next),
                None => true,
            }
    };
    let same = |one: &str| one.to_lowercase() == name.to_lowercase();
    let by_key = all.iter().filter(follows).find(|other| other.key == name);
    by_key.or_else(|| all.iter().filter(follows).find(|other| same(other.name))).map(|found| found.life.area)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, date: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, date).unwrap()
    }

    fn id(number: u128) -> Id {
        Id::from_number(number)
    }

    fn life(area: u128, from: Option<i32>, to: Option<i32>) -> Life {
        let (from, to) = (from.map(|year| day(year, 1, 1)), to.map(|year| day(year, 12, 31)));
        Life { area: id(area), from, to, part_of: None }
    }

    fn step(area: u128, successor: u128, part: Option<&str>) -> Step {
        Step { area: id(area), successor: id(successor), part: part.map(str::to_owned) }
    }

    const ANGERED: u128 = 1;
    const OSTRA: u128 = 2;
    const ORGRYTE: u128 = 3;
    const NORDOST: u128 = 11;
    const CENTRUM: u128 = 12;
    const ALL_EAST: u128 = 21;
    const CITY: u128 = 99;

    /// Göteborg in small: two changes, a part that goes elsewhere, and the city through it all.
    fn lives() -> Vec<Life> {
        let old = [ANGERED, OSTRA, ORGRYTE].map(|area| life(area, Some(2011), Some(2020)));
        let new = [NORDOST, CENTRUM].map(|area| life(area, Some(2021), Some(2029)));
        old.into_iter().chain(new).chain([life(ALL_EAST, Some(2030), None), life(CITY, None, None)]).collect()
    }

    fn steps() -> Vec<Step> {
        vec![
            step(ANGERED, NORDOST, None),
            step(OSTRA, NORDOST, None),
            step(ORGRYTE, CENTRUM, None),
            step(ORGRYTE, NORDOST, Some("ett industriområde")),
            step(NORDOST, ALL_EAST, None),
            step(CENTRUM, ALL_EAST, Some("öster om ån")),
        ]
    }

    /// What an area corresponds to, in short: the number alone is the whole, else its parts.
    fn short(area: u128, year: i32) -> Vec<(u128, Vec<String>)> {
        let all = lives();
        let numbers: Vec<u128> = vec![ANGERED, OSTRA, ORGRYTE, NORDOST, CENTRUM, ALL_EAST, CITY];
        let number = |found: Id| numbers.iter().copied().find(|number| id(*number) == found).unwrap();
        let parts = |extent: Extent| match extent {
            Extent::Whole => Vec::new(),
            Extent::Parts(parts) => parts.into_iter().collect(),
        };
        corresponding(id(area), year, &all, &steps())
            .into_iter()
            .map(|one| (number(one.area), parts(one.extent)))
            .collect()
    }

    #[test]
    fn an_area_is_found_again_in_another_year_whole_or_in_part_and_both_ways() {
        let part = || vec!["ett industriområde".to_owned()];
        let east = || vec!["öster om ån".to_owned()];
        let cases = [
            ("itself while it is valid", ANGERED, 2019, vec![(ANGERED, vec![])]),
            ("one change on", ANGERED, 2021, vec![(NORDOST, vec![])]),
            ("a part goes elsewhere", ORGRYTE, 2025, vec![(NORDOST, part()), (CENTRUM, vec![])]),
            ("two changes on", OSTRA, 2035, vec![(ALL_EAST, vec![])]),
            // The industrial part comes by way of Nordost, the rest only east of the river.
            ("two ways into one", ORGRYTE, 2035, vec![(ALL_EAST, [part(), east()].concat())]),
            ("back", NORDOST, 2019, vec![(ANGERED, vec![]), (OSTRA, vec![]), (ORGRYTE, part())]),
            (
                "back over two changes",
                ALL_EAST,
                2012,
                vec![(ANGERED, vec![]), (OSTRA, vec![]), (ORGRYTE, [part(), east()].concat())],
            ),
            ("the city is the city", CITY, 2040, vec![(CITY, vec![])]),
            ("before anything was written down", ANGERED, 1990, vec![]),
        ];
        for (case, area, year, expected) in cases {
            assert_eq!(short(area, year), expected, "{case}");
        }
    }

    #[test]
    fn a_ring_of_steps_comes_to_an_end() {
        let lives = [life(1, None, Some(2010)), life(2, None, Some(2010)), life(3, Some(2011), None)];
        let steps = [step(1, 2, None), step(2, 1, Some("halva")), step(2, 3, None)];
        let found = corresponding(id(1), 2020, &lives, &steps);
        assert_eq!(found, [Correspondence { area: id(3), extent: Extent::Whole }]);
    }

    #[test]
    fn an_area_nobody_knows_corresponds_to_nothing() {
        assert_eq!(corresponding(id(7), 2020, &lives(), &steps()), []);
    }

    #[test]
    fn the_division_is_told_stretch_by_stretch() {
        let found: Vec<_> = periods(&lives()).into_iter().map(|one| (one.from, one.to, one.areas.len())).collect();
        let expected = [
            (None, Some(day(2010, 12, 31)), 1),
            (Some(day(2011, 1, 1)), Some(day(2020, 12, 31)), 4),
            (Some(day(2021, 1, 1)), Some(day(2029, 12, 31)), 3),
            (Some(day(2030, 1, 1)), None, 2),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn areas_without_dates_are_one_stretch_and_no_areas_none() {
        assert_eq!(periods(&[]), []);
        let [only] = &periods(&[life(1, None, None), life(2, None, None)])[..] else { panic!("one stretch") };
        assert_eq!((only.from, only.to, only.areas.len()), (None, None, 2));
    }

    #[test]
    fn a_gap_with_no_area_is_no_division() {
        let found = periods(&[life(1, Some(2000), Some(2005)), life(2, Some(2010), None)]);
        assert_eq!(found.len(), 2);
        assert_eq!((found[0].to, found[1].from), (Some(day(2005, 12, 31)), Some(day(2010, 1, 1))));
    }

    #[test]
    fn what_does_not_hang_together_is_said() {
        let part = |part_of: u128, life: Life| Life { part_of: Some(id(part_of)), ..life };
        let cases = [
            ("all is well", lives(), steps(), vec![]),
            (
                "an end with nothing after it",
                vec![life(1, None, Some(2020))],
                vec![],
                vec![Doubt::EndsWithoutSuccessor { area: id(1) }],
            ),
            (
                "a successor that is not there",
                vec![life(1, None, Some(2020))],
                vec![step(1, 7, None)],
                vec![Doubt::EndsWithoutSuccessor { area: id(1) }],
            ),
            (
                "a successor that begins too late",
                vec![life(1, None, Some(2020)), life(2, Some(2022), None)],
                vec![step(1, 2, None)],
                vec![Doubt::SuccessorNotNextDay { area: id(1), successor: id(2) }],
            ),
            (
                "a successor of an area that has no end",
                vec![life(1, None, None), life(2, Some(2022), None)],
                vec![step(1, 2, None)],
                vec![Doubt::SuccessorWithoutEnd { area: id(1), successor: id(2) }],
            ),
            (
                "a part given away by an area that goes on",
                vec![life(1, None, None), life(2, Some(2022), None)],
                vec![step(1, 2, Some("hamnen"))],
                vec![],
            ),
            (
                "a part that outlives its whole",
                vec![part(2, life(1, Some(2011), None)), life(2, Some(2011), Some(2020)), life(3, Some(2021), None)],
                vec![step(2, 3, None)],
                vec![Doubt::OutsideWhole { area: id(1), whole: id(2) }],
            ),
            (
                "a part that is older than its whole",
                vec![part(2, life(1, None, None)), life(2, Some(2011), None)],
                vec![],
                vec![Doubt::OutsideWhole { area: id(1), whole: id(2) }],
            ),
        ];
        for (case, lives, steps, expected) in cases {
            assert_eq!(doubts(&lives, &steps), expected, "{case}");
        }
    }

    #[test]
    fn what_a_file_says_in_words_is_settled_by_key_or_name_of_the_time_after() {
        let named = |key, name, life| Named { key, name, life };
        let all = [
            named("CE", "Centrum", life(1, Some(2011), Some(2020))),
            named("OH", "Örgryte-Härlanda", life(2, Some(2011), Some(2020))),
            named("SCE", "Centrum", life(11, Some(2021), None)),
            named("SNO", "Nordost", life(12, Some(2021), None)),
            named("PA", "Parken (norra)", life(13, Some(2021), None)),
        ];
        let none: Vec<String> = Vec::new();
        let cases = [
            ("by name, of two the one after", 0, "Centrum", vec![step(1, 11, None)], none.clone()),
            ("by name of another, not the old one", 1, "centrum", vec![step(2, 11, None)], none.clone()),
            ("by key", 1, "SNO", vec![step(2, 12, None)], none.clone()),
            (
                "several, one of them a part",
                1,
                "Centrum; Nordost (ett industriområde)",
                vec![step(2, 11, None), step(2, 12, Some("ett industriområde"))],
                none.clone(),
            ),
            ("brackets that belong to the name", 1, "Parken (norra)", vec![step(2, 13, None)], none.clone()),
            ("itself says nothing", 3, "Nordost", vec![], none.clone()),
            ("unknown words stay", 1, "Sydväst; SNO", vec![step(2, 12, None)], vec!["Sydväst".to_owned()]),
        ];
        for (case, at, words, steps, unknown) in cases {
            assert_eq!(settle(&all[at], words, &all), (steps, unknown), "{case}");
        }
    }
}
