//! The day: planned and actual times side by side, who came by role and party, and the steps of the method.

use crate::agenda::AgendaItemView;
use crate::party::Party;
use crate::report::content::facts::Facts;
use crate::report::content::said::Say;
use crate::time::TimeOfDay;
use samsyn_paper::document::{Block, Cell, Column, Heading, Part, Rich, Row, Table};

pub(super) fn agenda(facts: &Facts, say: Say) -> Part {
    let part = Part::new().with(Heading::two(say.word("report-agenda")).anchor("agenda"));
    if facts.agenda.items.is_empty() {
        return part.with(Block::paragraph(say.word("report-agenda-none")));
    }
    let span = |start: TimeOfDay, end: TimeOfDay| format!("{}–{}", say.time(start), say.time(end));
    let row = |item: &AgendaItemView| {
        let actual = match (item.actual_start, item.actual_end) {
            (Some(start), Some(end)) => span(start, end),
            (Some(start), None) => format!("{}–", say.time(start)),
            _ => say.word("report-unknown"),
        };
        let place = item.venue.clone().unwrap_or_default();
        Row::of([item.title.clone(), span(item.planned_start, item.planned_end), actual, place])
    };
    let has_days = facts.agenda.days.len() > 1;
    let rows = facts.agenda.days.iter().flat_map(|day| {
        let date = day.date.as_deref().and_then(|date| date.parse().ok()).map(|date| say.date(date));
        let name = say.with("report-day", &[("day", &say.whole(day.day))]);
        let heading = has_days.then(|| {
            Row::group(Rich::new().strong(name).quiet(date.map(|date| format!(" · {date}")).unwrap_or_default()))
        });
        heading.into_iter().chain(facts.agenda.items.iter().filter(|item| item.day == day.day).map(row))
    });
    let columns = [("item", 3.6), ("planned", 1.4), ("actual", 1.4), ("venue", 1.8)];
    let columns = columns.map(|(key, weight)| Column::new(say.word(&format!("report-agenda-{key}"))).weight(weight));
    part.with(Table::new(columns).rows(rows.collect::<Vec<_>>()))
}

/// Registered and present by party and role; never a person.
pub(super) fn attendance(facts: &Facts, say: Say) -> Part {
    let part = Part::new().with(Heading::two(say.word("report-attendance")).anchor("attendance"));
    let heads = &facts.participants.heads;
    if heads.is_empty() {
        return part.with(Block::paragraph(say.word("report-attendance-none")));
    }
    let noted = heads.iter().any(|head| head.noted);
    let mut table = Table::new([
        Column::new(say.word("report-role")).weight(4.0),
        Column::new(say.word("report-registered")).right(),
        Column::new(say.word("report-present")).right(),
    ]);
    let present = |count: i64| if noted { say.whole(count) } else { say.word("report-unknown") };
    for party in Party::ALL {
        let of_party: Vec<_> = heads.iter().filter(|head| head.party == *party).collect();
        if of_party.is_empty() {
            continue;
        }
        let registered: i64 = of_party.iter().map(|head| head.registered).sum();
        let came: i64 = of_party.iter().map(|head| head.attended).sum();
        let total = if noted {
            say.with("report-party-present", &[("came", &say.whole(came)), ("registered", &say.whole(registered))])
        } else {
            say.count("report-party-registered", registered)
        };
        table = table.row(Row::group(say.party(*party).quiet(format!(" · {total}"))));
        for head in of_party {
            table = table.row(Row::of([head.role.clone(), say.whole(head.registered), present(head.attended)]));
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
