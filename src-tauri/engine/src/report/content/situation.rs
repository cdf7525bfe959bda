//! How things are in an area: a few indicators, each beside the city and among all areas of its kind, with source.

use super::said::{Say, capitalised};
use crate::situation::{IndicatorLine, SituationView, Trend};
use samsyn_paper::document::{Block, Cell, Column, Figure, Heading, Rich, Row, Shape, Strip, Symbol, Table, Tone};

/// As many indicators as the page of an area has room for.
const MOST_SHOWN: usize = 4;
/// A comparison needs at least so many areas.
const FEWEST_COMPARED: usize = 3;

/// Heading, table and sources; nothing where no value is known.
pub(super) fn section(view: &SituationView, say: Say) -> Vec<Block> {
    let lines = chosen(view);
    if lines.is_empty() {
        return Vec::new();
    }
    let is_city = view.city == Some(view.area);
    let unit = shared_unit(&lines);
    let indicator = match unit {
        Some(unit) => say.with("report-indicator-in", &[("unit", unit)]),
        None => say.word("report-indicator"),
    };
    let here = if is_city { say.word("report-whole-city") } else { view.area_name.clone() };
    let mut columns = vec![Column::new(indicator).weight(2.8), Column::new(here).weight(1.5).right()];
    if !is_city {
        columns.push(Column::new(say.word("report-whole-city")).weight(1.1).right());
    }
    columns.push(Column::new(say.word("report-strip")).weight(1.5));
    // Where the value of the year before is missing, the line itself says what its change is held against.
    let is_from_year_before = lines.iter().all(|line| since_other_year(line).is_none());
    let change = if is_from_year_before { "report-change" } else { "report-change-since" };
    columns.push(Column::new(say.word(change)).weight(2.4));
    let rows = lines.iter().map(|line| row(line, view, unit.is_some(), say));
    let table = Table::new(columns).rows(rows);
    vec![Heading::two(say.word("report-situation")).into(), table.into(), Block::note(sources(&lines, say))]
}

/// The first indicators, in the organiser's order, that are recent and can be compared.
fn chosen(view: &SituationView) -> Vec<&IndicatorLine> {
    let latest = view.lines.iter().filter_map(|line| line.latest_year).max();
    let is_recent = |line: &&IndicatorLine| line.latest_year >= latest.map(|year| year - 1);
    let known = || view.lines.iter().filter(|line| line.latest.is_some());
    let compared = known().filter(is_recent).filter(|line| line.others().len() >= FEWEST_COMPARED);
    let chosen: Vec<_> = compared.take(MOST_SHOWN).collect();
    if chosen.is_empty() { known().take(MOST_SHOWN).collect() } else { chosen }
}

/// The unit, where all have the same.
fn shared_unit<'a>(lines: &[&'a IndicatorLine]) -> Option<&'a str> {
    let first = lines.first()?.unit.as_str();
    lines.iter().all(|line| line.unit == first).then_some(first)
}

/// The year that a change is held against, where it is another than the year before.
fn since_other_year(line: &IndicatorLine) -> Option<i64> {
    line.change.and(line.change_since).filter(|since| Some(since + 1) != line.latest_year)
}

fn row(line: &IndicatorLine, view: &SituationView, unit_is_said: bool, say: Say) -> Row {
    let is_city = view.city == Some(view.area);
    let number = |amount: f64| say.decimal(amount, line.decimals.clamp(0, 6) as usize);
    let name = Rich::new().text(line.name.as_str());
    let name = if unit_is_said { name } else { name.quiet(format!(", {}", line.unit)) };
    let year = line.latest_year.map(|year| year.to_string()).unwrap_or_default();
    let here = line.latest.map(number).unwrap_or_else(|| say.word("report-unknown"));
    let star = mark(line.example);
    let value = Rich::new().strong(here.as_str()).quiet(format!("{star}\u{a0}({year})"));
    let mut cells = vec![Cell::text(name), Cell::text(value)];
    if !is_city {
        let city = line.city.map(|city| format!("{}{}", number(city), mark(line.city_example)));
        cells.push(Cell::text(city.unwrap_or_else(|| say.word("report-unknown"))));
    }
    cells.push(Cell::figure(strip(line, view, is_city, &format!("{here}{star}"), say)));
    let mut change = change(line, say);
    if let Some(since) = since_other_year(line) {
        change = change.quiet(format!(", {}", say.with("report-change-from", &[("year", &since.to_string())])));
    }
    cells.push(Cell::text(change));
    Row::Cells(cells)
}

fn strip(line: &IndicatorLine, view: &SituationView, is_city: bool, here: &str, say: Say) -> Figure {
    let number = |amount: f64| say.decimal(amount, line.decimals.clamp(0, 6) as usize);
    let all = line.others();
    let marked = line.others_marked();
    let written =
        |one: Option<&(f64, bool)>| one.map(|(amount, example)| format!("{}{}", number(*amount), mark(*example)));
    let low = written(marked.iter().min_by(|one, other| one.0.total_cmp(&other.0))).unwrap_or_default();
    let high = written(marked.iter().max_by(|one, other| one.0.total_cmp(&other.0))).unwrap_or_default();
    let areas = all.len() as i64;
    let city = line.city.map(|city| format!("{}{}", number(city), mark(line.city_example)));
    let city = city.unwrap_or_else(|| say.word("report-unknown"));
    let texts = [("area", view.area_name.as_str()), ("here", here), ("city", &city), ("low", &low), ("high", &high)];
    let alt = match areas {
        0 => say.with("report-strip-alone", &texts),
        _ if is_city => say.count_with("report-strip-city", areas, &texts),
        _ => say.count_with("report-strip-alt", areas, &texts),
    };
    let here = if is_city { None } else { line.latest };
    Figure::strip(Strip { all, here, reference: line.city }, alt)
}

/// A made-up value never stands without its mark.
fn mark(example: bool) -> &'static str {
    if example { "*" } else { "" }
}

/// The change with an arrow and its word. Where more is worse or better, the word says so.
fn change(line: &IndicatorLine, say: Say) -> Rich {
    let Some((change, trend)) = line.change.zip(line.trend) else {
        return Rich::new().quiet(say.word("report-unknown"));
    };
    let written = say.decimal(change, line.decimals.clamp(0, 6) as usize);
    let is_level = trend == Trend::Same;
    let (shape, key) = match (is_level, change > 0.0) {
        (true, _) => (Shape::Level, "report-level"),
        (false, true) => (Shape::Up, "report-rises"),
        (false, false) => (Shape::Down, "report-falls"),
    };
    let text = Rich::new().symbol(Symbol::new(shape, Tone::Ink)).text(say.word(key));
    let text = if is_level {
        text
    } else {
        let sign = if change > 0.0 { "+" } else { "" };
        text.quiet(format!(" {sign}{written}{}", mark(line.change_example)))
    };
    match trend {
        Trend::Better => text.quiet(format!(", {}", say.word("report-better"))),
        Trend::Worse => text.quiet(format!(", {}", say.word("report-worse"))),
        Trend::More | Trend::Less | Trend::Same => text,
    }
}

fn sources(lines: &[&IndicatorLine], say: Say) -> Rich {
    let mut sources: Vec<String> = lines.iter().filter_map(|line| line.source.clone()).collect();
    sources.sort();
    sources.dedup();
    let mut text = match sources.as_slice() {
        [] => say.word("report-no-source"),
        sources => say.with("report-sources-line", &[("sources", &sources.join("; "))]),
    };
    // Also where only what a drawing says in words is made up.
    if lines.iter().any(|line| line.example || line.city_example || line.change_example || line.example_beside) {
        text = format!("{text} {}", say.word("report-starred"));
    }
    Rich::from(capitalised(&text)).text(" ").link(say.word("report-cautions-link"), "sources")
}
