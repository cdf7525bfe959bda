//! The plan of the whole city: by the day it is to be done, by the days it is looked at, and by who does it.
//! A measure that serves several priorities stands and is counted once.

use super::facts::{Facts, PlannedMeasure};
use super::plan::{amount, bare_unit, missing, owners, what};
use super::said::{Say, as_date, capitalised};
use crate::party::Party;
use chrono::NaiveDate;
use samsyn_paper::document::{Block, Column, Heading, Part, Rich, Row, Table};
use std::collections::BTreeMap;

pub(super) fn chapter(facts: &Facts, say: Say) -> Option<Part> {
    let measures = facts.measures();
    if measures.is_empty() {
        return None;
    }
    let counts = &facts.overview.counts;
    let joint = say.count("report-area-joint", counts.joint_measures);
    let lead = say.count_with("report-joint-lead", counts.measures, &[("joint", &joint)]);
    let mut part = Part::landscape()
        .with(Heading::one(say.word("report-joint-plan")).anchor("plan"))
        .with(Block::lead(capitalised(&lead)))
        .with(Heading::two(say.word("report-by-date")).anchor("plan-dates"))
        .with(by_date(&measures, say));
    if let Some(checks) = by_check_date(&measures, say) {
        part.push(Heading::two(say.word("report-check-dates")));
        part.push(checks);
    }
    part.push(Heading::two(say.word("report-by-owner")).anchor("plan-owners"));
    part.push(by_owner(&measures, say));
    Some(part)
}

fn key(measure: &PlannedMeasure<'_>) -> String {
    measure.measure.key.clone().unwrap_or_default()
}

fn place(measure: &PlannedMeasure<'_>, say: Say) -> Rich {
    let areas = measure.areas();
    if areas.is_empty() { missing(say, "report-no-priority") } else { say.list(&areas).into() }
}

fn goal(measure: &PlannedMeasure<'_>, say: Say) -> Rich {
    amount(measure.measure, say).map_or_else(|| missing(say, "report-no-goal"), Rich::from)
}

fn by_date(measures: &[PlannedMeasure<'_>], say: Say) -> Table {
    let mut days: BTreeMap<Option<NaiveDate>, Vec<&PlannedMeasure<'_>>> = BTreeMap::new();
    for measure in measures {
        days.entry(as_date(&measure.measure.ends)).or_default().push(measure);
    }
    let columns = [("id", 0.7), ("measure", 4.0), ("area", 2.4), ("amount", 1.6), ("who", 3.2)];
    let mut table =
        Table::new(columns.map(|(key, weight)| Column::new(say.word(&format!("report-plan-{key}"))).weight(weight)));
    // Those without a day come last, not first.
    let (undated, dated): (Vec<_>, Vec<_>) = days.into_iter().partition(|(day, _)| day.is_none());
    for (day, measures) in dated.into_iter().chain(undated) {
        let title = match day {
            Some(day) => say.with("report-until", &[("date", &say.date(day))]),
            None => say.word("report-no-end"),
        };
        let count = say.count("report-measures", measures.len() as i64);
        table = table.row(Row::group(Rich::from(capitalised(&title)).quiet(format!(" · {count}"))));
        for one in measures {
            let what = what(one.measure, say);
            let what = if one.is_draft() { what.quiet(format!("\n{}", say.title("report-not-fixed"))) } else { what };
            let row = [key(one).into(), what, place(one, say), goal(one, say), owners(one.measure, say)];
            table = table.row(Row::of(row));
        }
    }
    table
}

fn by_check_date(measures: &[PlannedMeasure<'_>], say: Say) -> Option<Table> {
    let mut days: BTreeMap<NaiveDate, Vec<String>> = BTreeMap::new();
    for measure in measures {
        for date in measure.measure.check_dates.iter().filter_map(|one| one.date.parse().ok()) {
            days.entry(date).or_default().push(key(measure));
        }
    }
    if days.is_empty() {
        return None;
    }
    let columns = [("day", 1.4), ("count", 1.0), ("which", 6.0)];
    let columns = columns.map(|(key, weight)| Column::new(say.word(&format!("report-check-{key}"))).weight(weight));
    let row = |(day, keys): (NaiveDate, Vec<String>)| {
        let which = if keys.len() == measures.len() { say.word("report-check-all") } else { keys.join(", ") };
        Row::of([say.date(day), say.count("report-measures", keys.len() as i64), which])
    };
    let rows = days.into_iter().map(row);
    Some(Table::new(columns).rows(rows))
}

/// What an owner does; without a party: what nobody owns.
type Owned<'a> = (Option<Party>, Vec<&'a PlannedMeasure<'a>>);

/// By owner, the parties that decide first; a measure of two owners stands with both.
fn by_owner<'a>(measures: &'a [PlannedMeasure<'a>], say: Say) -> Table {
    let mut by_name: BTreeMap<(usize, String), Owned<'a>> = BTreeMap::new();
    let order = |party: Party| Party::ALL.iter().position(|one| *one == party).unwrap_or_default();
    for measure in measures {
        for owner in &measure.measure.owners {
            let entry = by_name.entry((order(owner.party), owner.name.clone()));
            entry.or_insert_with(|| (Some(owner.party), Vec::new())).1.push(measure);
        }
        if measure.measure.owners.is_empty() {
            let entry = by_name.entry((usize::MAX, String::new()));
            entry.or_insert_with(|| (None, Vec::new())).1.push(measure);
        }
    }
    let columns = [("id", 0.7), ("measure", 4.4), ("area", 3.0), ("amount", 1.8), ("when", 1.8)];
    let mut table =
        Table::new(columns.map(|(key, weight)| Column::new(say.word(&format!("report-plan-{key}"))).weight(weight)));
    for ((_, name), (party, measures)) in by_name {
        let title = party.map_or_else(|| missing(say, "report-no-owner"), |party| say.of_party(party, name));
        table = table.row(Row::group(title.quiet(format!(" · {}", sum(&measures, say)))));
        for one in measures {
            let until = as_date(&one.measure.ends).map(|day| say.short_date(day)).unwrap_or_default();
            let row = [key(one), one.measure.text.clone(), say.list(&one.areas())].map(Rich::from);
            let [id, text, areas] = row;
            table = table.row(Row::of([id, text, areas, goal(one, say), until.into()]));
        }
    }
    table
}

/// How many measures, and what their goals add up to for each unit. Ceilings do not add up.
fn sum(measures: &[&PlannedMeasure<'_>], say: Say) -> String {
    let mut units: Vec<(String, f64)> = Vec::new();
    for measure in measures.iter().map(|one| one.measure).filter(|measure| !measure.ceiling) {
        let unit = bare_unit(measure.unit.as_deref().unwrap_or_default()).to_owned();
        let Some(amount) = measure.goal_amount.filter(|_| !unit.is_empty()) else {
            continue;
        };
        match units.iter_mut().find(|(name, _)| *name == unit) {
            Some((_, sum)) => *sum += amount,
            None => units.push((unit, amount)),
        }
    }
    let mut words = vec![say.count("report-measures", measures.len() as i64)];
    words.extend(units.into_iter().map(|(unit, sum)| format!("{}\u{a0}{unit}", say.amount(sum))));
    words.join(" · ")
}
