//! The action plan in Brå's six columns: Orsak · Åtgärd · Operativa mål · När · Vem · Uppföljning. A measure points to
//! its numbered causes; a cause that nothing is done about has a row of its own, so that the gap is seen.
//! Source: Brå, Samverkan i lokalt brottsförebyggande arbete (the action plan's columns).

use super::said::{Say, as_date};
use crate::id::Id;
use crate::priorities::{CauseView, MeasureView, PriorityView, State};
use crate::text::Language;
use chrono::Datelike;
use samsyn_paper::document::{Cell, Column, Rich, Row, Shape, Symbol, Table, Tone};

/// What is missing, in words and with a cross.
pub(super) fn missing(say: Say, key: &str) -> Rich {
    Rich::new().symbol(Symbol::new(Shape::Cross, Tone::Red)).strong(say.word(key))
}

/// The plan of some priorities, each a group of rows.
pub(super) fn table(priorities: &[PriorityView], say: Say) -> Table {
    let columns = [("cause", 2.3), ("measure", 2.5), ("goal", 2.5), ("when", 1.5), ("who", 1.7), ("follow-up", 1.7)];
    let columns = columns.map(|(key, weight)| Column::new(say.word(&format!("report-plan-{key}"))).weight(weight));
    let mut table = Table::new(columns).without_row_headers();
    for priority in priorities {
        let title = Rich::from(format!("{}. {}", priority.rank, priority.title)).then(of_room(priority));
        table = table.row(Row::group(if priority.state == State::Fixed {
            title
        } else {
            title.quiet(format!(" · {}", say.word(&format!("report-state-{}", priority.state.code()))))
        }));
        table = table.rows(rows(priority, say));
    }
    table
}

/// Whose rank it is, after a title, where several rooms have ranked for the area.
pub(super) fn of_room(priority: &PriorityView) -> Rich {
    priority.room.as_ref().map_or_else(Rich::new, |room| Rich::new().quiet(format!(" · {room}")))
}

fn rows(priority: &PriorityView, say: Say) -> Vec<Row> {
    let mut rows: Vec<Row> =
        priority.measures.iter().map(|measure| row(measure, &priority.causes, priority.id, say)).collect();
    let bare: Vec<&CauseView> = priority.causes.iter().filter(|cause| !cause.has_measure).collect();
    let nothing = if priority.measures.is_empty() {
        missing(say, "report-no-measure")
    } else {
        Rich::new().quiet(say.word("report-no-measure"))
    };
    if !bare.is_empty() || priority.measures.is_empty() {
        let causes = if priority.causes.is_empty() { missing(say, "report-no-cause") } else { causes(&bare) };
        let blank = || Cell::empty();
        rows.push(Row::Cells(vec![causes.into(), nothing.into(), blank(), blank(), blank(), blank()]));
    }
    rows
}

fn causes(causes: &[&CauseView]) -> Rich {
    let lines: Vec<String> = causes.iter().map(|cause| format!("{}\u{a0}{}", cause.number, cause.text)).collect();
    lines.join("\n").into()
}

fn row(measure: &MeasureView, all_causes: &[CauseView], priority: Id, say: Say) -> Row {
    let aimed: Vec<&CauseView> = all_causes.iter().filter(|cause| measure.causes.contains(&cause.id)).collect();
    let aimed = if aimed.is_empty() && measure.priorities.contains(&priority) {
        Rich::new().quiet(say.word("report-no-cause"))
    } else {
        causes(&aimed)
    };
    Row::of([
        aimed,
        what(measure, say),
        goal(measure, say),
        when(measure, say),
        who(measure, say),
        checks(measure, say),
    ])
}

/// What is done, where, and whether it is joint or promised to the citizens.
pub(super) fn what(measure: &MeasureView, say: Say) -> Rich {
    let marks = [(measure.joint, "report-joint"), (measure.promise, "report-promise")];
    let marks = marks.into_iter().filter(|(is, _)| *is).map(|(_, key)| say.word(key));
    let below: Vec<String> = measure.place.iter().cloned().chain(marks).collect();
    let text = Rich::new().strong(measure.text.as_str());
    if below.is_empty() { text } else { text.quiet(format!("\n{}", below.join(" · "))) }
}

/// A measure in a line or two: what is done, how many times, by whom and until when. What is lacking is said in the plan.
pub(super) fn brief(measure: &MeasureView, say: Say) -> Rich {
    let until = as_date(&measure.ends).map(|date| say.with("report-until", &[("date", &say.short_date(date))]));
    let facts: Vec<String> = amount(measure, say).into_iter().chain(until).collect();
    let mut text = Rich::new().text("→\u{a0}").text(measure.text.as_str());
    if !facts.is_empty() {
        text = text.quiet(format!(" · {}", facts.join(" · ")));
    }
    text.quiet(" · ").then(owners(measure, say))
}

/// How many or how much: "200 tillfällen", "högst 24 timmar".
pub(super) fn amount(measure: &MeasureView, say: Say) -> Option<String> {
    measure.goal_amount.map(|amount| counted(amount, measure.unit.as_deref(), measure.ceiling, say))
}

/// The same without anything around it, in a language.
pub(crate) fn say_amount(measure: &MeasureView, language: Language) -> Option<String> {
    amount(measure, Say::in_language(language))
}

/// An amount with its unit; a ceiling says so in front, whether or not the unit does.
pub(super) fn counted(amount: f64, unit: Option<&str>, ceiling: bool, say: Say) -> String {
    let unit = bare_unit(unit.unwrap_or_default());
    let number = say.amount(amount);
    let text = if unit.is_empty() { number } else { format!("{number}\u{a0}{unit}") };
    if ceiling { say.with("report-at-most", &[("amount", &text)]) } else { text }
}

/// The unit without what stands in brackets after it: "timmar (högst)" is counted in hours.
pub(crate) fn bare_unit(unit: &str) -> &str {
    unit.split(" (").next().unwrap_or_default().trim()
}

fn goal(measure: &MeasureView, say: Say) -> Rich {
    let number = match amount(measure, say) {
        Some(amount) => Rich::new().strong(amount),
        None => missing(say, "report-no-goal"),
    };
    match &measure.operative_goal {
        Some(goal) => number.text(format!("\n{goal}")),
        None => number,
    }
}

/// From when to when, or the words of an older plan.
fn when(measure: &MeasureView, say: Say) -> Rich {
    let (starts, ends) = (as_date(&measure.starts), as_date(&measure.ends));
    if let (None, None, Some(words)) = (starts, ends, &measure.when_words) {
        return words.into();
    }
    let end = match ends {
        Some(date) => Rich::from(say.with("report-until", &[("date", &say.short_date(date))])),
        None => missing(say, "report-no-end"),
    };
    match starts {
        Some(date) => Rich::from(say.with("report-from", &[("date", &say.short_date(date))])).text("\n").then(end),
        None => missing(say, "report-no-start").text("\n").then(end),
    }
}

/// Who does it, one under another, and whom to ask.
fn who(measure: &MeasureView, say: Say) -> Rich {
    let text = owners_with(measure, "\n", say);
    match &measure.contact_role {
        Some(role) => text.quiet(format!("\n{}", say.with("report-contact", &[("role", role)]))),
        None => text,
    }
}

/// Who does it, in a row.
pub(super) fn owners(measure: &MeasureView, say: Say) -> Rich {
    owners_with(measure, ", ", say)
}

/// Each owner with the shape of its party.
fn owners_with(measure: &MeasureView, between: &str, say: Say) -> Rich {
    let owners = measure.owners.iter().map(|owner| say.of_party(owner.party, owner.name.as_str()));
    owners.reduce(|all, one| all.text(between).then(one)).unwrap_or_else(|| missing(say, "report-no-owner"))
}

/// The days it is looked at, the year where it changes.
fn checks(measure: &MeasureView, say: Say) -> Rich {
    let dates: Vec<_> =
        measure.check_dates.iter().filter_map(|one| one.date.parse::<chrono::NaiveDate>().ok()).collect();
    if dates.is_empty() {
        return Rich::new().quiet(say.word("report-no-check"));
    }
    let written: Vec<String> = dates
        .iter()
        .enumerate()
        .map(|(at, date)| {
            let is_last_of_year = dates.get(at + 1).is_none_or(|next| next.year() != date.year());
            if is_last_of_year { say.short_date(*date) } else { say.day(*date) }
        })
        .collect();
    written.join(", ").into()
}
