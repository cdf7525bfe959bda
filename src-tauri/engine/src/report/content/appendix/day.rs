//! The day: planned and actual times side by side, who came by role and party, and the steps of the method.

use crate::party::Party;
use crate::report::content::facts::Facts;
use crate::report::content::said::Say;
use crate::report::document::{Block, Cell, Column, Heading, Part, Rich, Row, Table};
use crate::time::TimeOfDay;
use std::collections::BTreeMap;

pub(super) fn agenda(facts: &Facts, say: Say) -> Part {
    let part = Part::new().with(Heading::two(say.word("report-agenda")).anchor("agenda"));
    if facts.agenda.items.is_empty() {
        return part.with(Block::paragraph(say.word("report-agenda-none")));
    }
    let span = |start: TimeOfDay, end: TimeOfDay| format!("{}–{}", say.time(start), say.time(end));
    let rows = facts.agenda.items.iter().map(|item| {
        let actual = match (item.actual_start, item.actual_end) {
            (Some(start), Some(end)) => span(start, end),
            (Some(start), None) => format!("{}–", say.time(start)),
            _ => say.word("report-unknown"),
        };
        let place = item.venue.clone().unwrap_or_default();
        Row::of([item.title.clone(), span(item.planned_start, item.planned_end), actual, place])
    });
    let columns = [("item", 3.6), ("planned", 1.4), ("actual", 1.4), ("venue", 1.8)];
    let columns = columns.map(|(key, weight)| Column::new(say.word(&format!("report-agenda-{key}"))).weight(weight));
    part.with(Table::new(columns).rows(rows.collect::<Vec<_>>()))
}

/// Registered and present by party and role; never a person.
pub(super) fn attendance(facts: &Facts, say: Say) -> Part {
    let part = Part::new().with(Heading::two(say.word("report-attendance")).anchor("attendance"));
    let all = &facts.participants.participants;
    if all.is_empty() {
        return part.with(Block::paragraph(say.word("report-attendance-none")));
    }
    let noted = all.iter().any(|one| one.attended.is_some());
    let mut table = Table::new([
        Column::new(say.word("report-role")).weight(4.0),
        Column::new(say.word("report-registered")).right(),
        Column::new(say.word("report-present")).right(),
    ]);
    let present = |count: i64| if noted { say.whole(count) } else { say.word("report-unknown") };
    for party in Party::ALL {
        let mut roles: BTreeMap<&str, (i64, i64)> = BTreeMap::new();
        for one in all.iter().filter(|one| one.party == *party) {
            let counts = roles.entry(&one.role).or_default();
            counts.0 += 1;
            counts.1 += i64::from(one.attended == Some(true));
        }
        if roles.is_empty() {
            continue;
        }
        let (registered, came) = roles.values().fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
        let total = if noted {
            say.with("report-party-present", &[("came", &say.whole(came)), ("registered", &say.whole(registered))])
        } else {
            say.count("report-party-registered", registered)
        };
        table = table.row(Row::group(say.party(*party).quiet(format!(" · {total}"))));
        for (role, (registered, came)) in roles {
            table = table.row(Row::of([role.to_owned(), say.whole(registered), present(came)]));
        }
    }
    part.with(table)
}

pub(super) fn method(facts: &Facts, say: Say) -> Part {
    let mut part = Part::new()
        .with(Heading::two(say.word("report-method")).anchor("method"))
        .with(Block::paragraph(say.word("report-method-words")));
    let Some(room) = facts.rooms.first().filter(|room| !room.steps.is_empty()) else {
        return part;
    };
    let rows = room.steps.iter().map(|step| {
        let title = Rich::new().strong(step.title.as_str());
        let title = match &step.description {
            Some(words) => title.quiet(format!("\n{words}")),
            None => title,
        };
        Row::Cells(vec![Cell::text(say.whole(step.pass)), Cell::text(title), Cell::text(say.whole(step.minutes.0))])
    });
    let columns = [
        Column::new(say.word("report-pass")).weight(0.6),
        Column::new(say.word("report-step")).weight(6.0),
        Column::new(say.word("report-minutes")).weight(0.8).right(),
    ];
    part.push(Table::new(columns).rows(rows.collect::<Vec<_>>()));
    part
}
