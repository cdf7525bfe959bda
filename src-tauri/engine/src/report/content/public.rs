//! The edition that anybody may read: what is fixed and what is promised, in plain words. Nothing of how it came about is
//! in it: no votes, cards, notes, reasons, contact roles, drafts, and nothing of what was not prioritised.
//! What was signed and has changed since is not what was fixed, so it waits.

use super::facts::Facts;
use super::plan::amount;
use super::promises;
use super::said::{Say, as_date, capitalised};
use crate::exported::{Chapter, Choice};
use crate::id::Id;
use crate::priorities::{AreaPriorities, MeasureView, PriorityView, State};
use samsyn_paper::document::{Block, Callout, Heading, List, Part, Rich, Row, Table};
use std::collections::BTreeMap;

pub(super) fn parts(facts: &Facts, choice: &Choice, say: Say) -> Vec<Part> {
    let mut parts = Vec::new();
    if choice.has(Chapter::City) {
        parts.push(first_page(facts, say));
    }
    if choice.has(Chapter::Areas) {
        parts.extend(areas(facts, say));
    }
    if choice.has(Chapter::Results) {
        parts.extend(results(facts, say));
    }
    parts.push(about(facts, say, parts.is_empty()));
    parts
}

/// Fixed by both parties, as it stands.
fn settled(area: &AreaPriorities) -> impl Iterator<Item = &PriorityView> {
    area.priorities.iter().filter(|one| one.state == State::Fixed && !one.changed_since_signed)
}

/// What is promised to the citizens in an area, each once.
fn promised(area: &AreaPriorities) -> Vec<&MeasureView> {
    let mut found: Vec<&MeasureView> = Vec::new();
    for measure in settled(area).flat_map(|one| &one.measures).filter(|one| one.promise) {
        if found.iter().all(|one| one.id != measure.id) {
            found.push(measure);
        }
    }
    found
}

fn first_page(facts: &Facts, say: Say) -> Part {
    let (place, year) = (facts.place(), facts.overview.year.to_string());
    let mut all: Vec<Id> = facts.priorities.areas.iter().flat_map(promised).map(|one| one.id).collect();
    all.sort();
    all.dedup();
    let texts = [("city", place.as_str()), ("year", year.as_str())];
    let headline = capitalised(&say.count_with("public-headline", all.len() as i64, &texts));
    let mut part = Part::new()
        .with(Block::kicker(say.with("public-kicker", &texts)))
        .with(Heading::one(headline).short(say.word("report-city-short")).anchor("city"))
        .with(Block::lead(say.with("public-lead", &texts)));
    if let Some(city) = facts.city().filter(|city| settled(city).next().is_some()) {
        part.push(Heading::two(say.word("report-city-wide")));
        of_area(city, say).into_iter().for_each(|block| part.push(block));
    }
    let reach = reach(facts, say);
    if !reach.is_empty() {
        part.push(Heading::two(say.word("public-in-areas")));
        part.push(List::bullets(reach));
    }
    if facts.overview.example_data {
        part.push(example(say));
    }
    part
}

/// The problem areas that are fixed in most parts of the city, and in which.
fn reach(facts: &Facts, say: Say) -> Vec<Rich> {
    let mut found: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for area in facts.districts() {
        for name in settled(area).filter_map(|one| one.problem_area_name.as_deref()) {
            let areas = found.entry(name).or_default();
            if areas.last() != Some(&area.name) {
                areas.push(area.name.clone());
            }
        }
    }
    let mut found: Vec<_> = found.into_iter().collect();
    found.sort_by_key(|(_, areas)| std::cmp::Reverse(areas.len()));
    let all = facts.districts().count();
    let where_is = |areas: &[String]| {
        if areas.len() == all && all > 1 {
            let kinds = say.count(&format!("report-areas-{}", facts.kind().code()), all as i64);
            say.with("public-all", &[("number", &say.in_words(all as i64)), ("kinds", &kinds)])
        } else {
            say.list(areas)
        }
    };
    found.iter().map(|(name, areas)| Rich::new().strong(*name).text(format!(": {}", where_is(areas)))).collect()
}

fn areas(facts: &Facts, say: Say) -> Option<Part> {
    facts.districts().next()?;
    let mut part = Part::new().with(Heading::one(say.word("public-by-area")).anchor("areas"));
    for area in facts.districts() {
        part.push(Heading::two(area.name.as_str()).anchor(super::area::anchor(area)));
        of_area(area, say).into_iter().for_each(|block| part.push(block));
    }
    Some(part)
}

/// What is most important here, and what is promised.
fn of_area(area: &AreaPriorities, say: Say) -> Vec<Block> {
    let fixed: Vec<&PriorityView> = settled(area).collect();
    let Some(last) = fixed.iter().flat_map(|one| &one.signatures).map(|one| one.signed_at).max() else {
        return vec![Block::paragraph(say.word("public-nothing-fixed"))];
    };
    let mut blocks = vec![Block::paragraph(Rich::new().strong(say.word("public-most-important")))];
    // Where several rooms have ranked, each room's stand by themselves: nobody has put one before the other.
    for ranked in fixed.chunk_by(|one, next| one.room == next.room) {
        blocks.extend(ranked.first().and_then(|first| first.room.as_deref()).map(Block::paragraph));
        blocks.push(List::numbered(ranked.iter().map(|one| one.title.as_str())).into());
    }
    let promised = promised(area);
    if promised.is_empty() {
        blocks.push(Block::paragraph(say.word("public-no-promise")));
    } else {
        blocks.push(Block::paragraph(Rich::new().strong(say.word("public-we-promise"))));
        blocks.push(List::bullets(promised.into_iter().map(|one| promise(one, say))).into());
    }
    blocks.push(Block::note(say.with("public-fixed-by-both", &[("date", &say.date(last.date()))])));
    blocks
}

/// What is promised: how much of it, where, by when, and who answers for it.
fn promise(measure: &MeasureView, say: Say) -> Rich {
    let until = as_date(&measure.ends).map(|day| say.with("report-until", &[("date", &say.date(day))]));
    let mut owners: Vec<String> = Vec::new();
    for owner in &measure.owners {
        if !owners.contains(&owner.name) {
            owners.push(owner.name.clone());
        }
    }
    let who = (!owners.is_empty()).then(|| say.list(&owners));
    let facts = [amount(measure, say), measure.place.clone(), until, who];
    let facts: Vec<String> = facts.into_iter().flatten().collect();
    let text = Rich::from(measure.text.as_str());
    if facts.is_empty() { text } else { text.quiet(format!("\n{}", facts.join(" · "))) }
}

/// What became of what was promised to the citizens the year before.
fn results(facts: &Facts, say: Say) -> Option<Part> {
    let year = facts.follow_up.year?.to_string();
    let mut table: Table = promises::columns(say);
    for area in &facts.follow_up.areas {
        let rows: Vec<Row> =
            area.promises.iter().filter(|one| one.measure.promise).map(|one| promises::brief_row(one, say)).collect();
        if !rows.is_empty() {
            table = table.row(Row::group(area.name.as_str())).rows(rows);
        }
    }
    if table.rows.is_empty() {
        return None;
    }
    let heading = Heading::one(say.with("public-results", &[("year", &year)])).anchor("results");
    Some(Part::new().with(heading).with(table))
}

/// Where it comes from and what it holds, last.
fn about(facts: &Facts, say: Say, alone: bool) -> Part {
    let part = if alone { Part::new() } else { Part::new().continuing() };
    let mut part =
        part.with(Heading::two(say.word("public-about"))).with(Block::paragraph(say.word("public-about-words")));
    if alone && facts.overview.example_data {
        part.push(example(say));
    }
    part.push(Block::note(say.word("report-readers-public")));
    part
}

fn example(say: Say) -> Callout {
    Callout::new(say.word("report-example-words")).title(say.word("report-example"))
}
