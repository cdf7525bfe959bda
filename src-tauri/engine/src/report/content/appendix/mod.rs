//! Everything else: each room's cards, votes and matrix, what was not prioritised, who came by role and party, the
//! day as planned and as it was, sources with their cautions, and the method.

mod day;
mod rooms;
mod sources;

use super::facts::Facts;
use super::said::Say;
use crate::exported::{Chapter, Choice};
use samsyn_paper::document::{Block, Column, Heading, Part, Row, Table};

pub(super) fn chapters(facts: &Facts, choice: &Choice, say: Say) -> Vec<Part> {
    let mut parts = Vec::new();
    if choice.has(Chapter::NotPrioritised) {
        parts.extend(not_prioritised(facts, say));
    }
    if choice.has(Chapter::Day) {
        parts.extend([day::agenda, day::attendance, day::method].map(|part| part(facts, say).continuing()));
    }
    if choice.has(Chapter::Sources) {
        parts.push(sources::part(facts, say));
    }
    if choice.has(Chapter::Rooms) {
        parts.extend(facts.rooms.iter().map(|room| rooms::part(room, say)));
    }
    if parts.is_empty() {
        return parts;
    }
    let mut first = Part::new().with(Heading::one(say.word("report-appendix")).anchor("appendix"));
    if choice.is_whole() {
        first.push(Block::lead(say.count("report-appendix-lead", facts.overview.cards)));
    }
    parts.insert(0, first);
    parts
}

fn not_prioritised(facts: &Facts, say: Say) -> Option<Part> {
    let rows: Vec<Row> = facts
        .priorities
        .areas
        .iter()
        .flat_map(|area| area.deprioritised.iter().map(move |one| (area, one)))
        .map(|(area, one)| {
            let decided = one.decided_by.clone().unwrap_or_default();
            Row::of([area.name.clone(), one.title.clone(), one.reason.clone(), decided])
        })
        .collect();
    if rows.is_empty() {
        return None;
    }
    let columns = [("area", 1.6), ("problem", 2.2), ("reason", 3.4), ("decided", 1.8)];
    let columns = columns.map(|(key, weight)| Column::new(say.word(&format!("report-not-{key}"))).weight(weight));
    let heading = Heading::two(say.word("report-not-prioritised")).anchor("not-prioritised");
    Some(Part::new().continuing().with(heading).with(Table::new(columns).rows(rows)))
}
