//! Last year's promises against their results: "Lovade 100. Det blev 300."

use super::facts::Facts;
use super::plan::counted;
use super::said::{Say, capitalised};
use crate::follow_up::{Colour, FollowUpArea, FollowUpView, PromiseView, Status};
use crate::id::Id;
use crate::priorities::{AreaPriorities, MeasureView};
use samsyn_paper::document::{Block, Column, Heading, Part, Rich, Row, Shape, Symbol, Table, Tone};
use std::collections::HashSet;

/// Heading and table for the page of an area; nothing where nothing was promised.
pub(super) fn of_area(area: &AreaPriorities, facts: &Facts, say: Say) -> Vec<Block> {
    brief(area.area, &facts.follow_up, say)
}

/// The same for an area's sheet of paper.
pub(super) fn brief(area: Id, follow_up: &FollowUpView, say: Say) -> Vec<Block> {
    let found = follow_up.areas.iter().find(|one| one.area == area && !one.promises.is_empty());
    let Some(promised) = found else {
        return Vec::new();
    };
    let heading = Heading::two(say.with("report-last-year", &[("year", &year(follow_up))]));
    vec![heading.into(), columns(say).rows(promised.promises.iter().map(|one| brief_row(one, say))).into()]
}

/// The chapter of all areas.
pub(super) fn chapter(facts: &Facts, say: Say) -> Option<Part> {
    let areas: Vec<&FollowUpArea> = facts.follow_up.areas.iter().filter(|one| !one.promises.is_empty()).collect();
    if areas.is_empty() {
        return None;
    }
    let year = year(&facts.follow_up);
    let mut all = columns(say);
    for area in areas {
        all = all.row(Row::group(area.name.as_str())).rows(area.promises.iter().map(|one| row(one, say)));
    }
    let promises = distinct(facts);
    let count = |is: &dyn Fn(&MeasureView) -> bool| promises.iter().filter(|one| is(&one.measure)).count() as i64;
    let without_result = count(&|one| one.result.as_ref().is_none_or(|result| result.amount.is_none()));
    let without_goal = count(&|one| one.goal_amount.is_none());
    let mut lead = vec![say.count("report-results-lead", promises.len() as i64)];
    if without_result > 0 {
        lead.push(capitalised(&say.count("report-results-without", without_result)));
    }
    if without_goal > 0 {
        lead.push(capitalised(&say.count("report-results-no-goal", without_goal)));
    }
    let part = Part::new()
        .with(Heading::one(say.with("report-last-year", &[("year", &year)])).anchor("results"))
        .with(Block::lead(lead.join(" ")))
        .with(all);
    Some(part)
}

/// Every promise once, also where it served several priorities.
pub(super) fn distinct(facts: &Facts) -> Vec<&PromiseView> {
    let mut seen = HashSet::new();
    let all = facts.follow_up.areas.iter().flat_map(|area| &area.promises);
    all.filter(|one| seen.insert(one.measure.id)).collect()
}

fn year(follow_up: &FollowUpView) -> String {
    follow_up.year.map(|year| year.to_string()).unwrap_or_default()
}

/// The table of promises, without rows.
pub(super) fn columns(say: Say) -> Table {
    Table::new([
        Column::new(say.word("report-promised")).weight(3.6),
        Column::new(say.word("report-became")).weight(3.0),
        Column::new(say.word("report-progress")).weight(1.6),
    ])
}

fn row(promise: &PromiseView, say: Say) -> Row {
    let measure = &promise.measure;
    let what = Rich::new().text(measure.text.as_str()).quiet(format!("\n{}", promise.priority_title));
    Row::of([what, became(promise, say), progress(promise, say)])
}

/// A row without what can be read in the chapter of all areas.
pub(super) fn brief_row(promise: &PromiseView, say: Say) -> Row {
    Row::of([Rich::from(promise.measure.text.as_str()), in_two_sentences(promise, say), progress(promise, say)])
}

/// The two sentences, and the comment below.
fn became(promise: &PromiseView, say: Say) -> Rich {
    let text = in_two_sentences(promise, say);
    match promise.measure.result.as_ref().and_then(|result| result.comment.as_ref()) {
        Some(comment) => text.quiet(format!("\n{comment}")),
        None => text,
    }
}

/// The promise and the result: "Lovade 100. Det blev 300."
fn in_two_sentences(promise: &PromiseView, say: Say) -> Rich {
    let measure = &promise.measure;
    let unit = measure.unit.as_deref();
    let amount = measure.result.as_ref().and_then(|result| result.amount);
    let promised = match (measure.goal_amount, measure.baseline) {
        (Some(goal), _) => say.with("report-promise-was", &[("amount", &counted(goal, unit, measure.ceiling, say))]),
        // An effect is measured from what it was: there is no number that was promised.
        (None, Some(baseline)) => {
            let baseline = counted(baseline, unit, false, say);
            let sentence = match amount {
                Some(amount) => {
                    say.with("report-effect-was", &[("baseline", &baseline), ("amount", &say.amount(amount))])
                }
                None => say.with("report-effect-from", &[("baseline", &baseline)]),
            };
            return Rich::new().strong(sentence);
        }
        (None, None) => say.word("report-promise-without-goal"),
    };
    let became = match amount {
        Some(amount) => say.with("report-result-was", &[("amount", &say.amount(amount))]),
        None => say.word("report-result-unknown"),
    };
    Rich::new().strong(format!("{promised} {became}"))
}

/// The status in words, with a shape; the colour by its name where one was given.
fn progress(promise: &PromiseView, say: Say) -> Rich {
    let Some(result) = &promise.measure.result else {
        return Rich::new().quiet(say.word("report-not-followed-up"));
    };
    let symbol = match (result.colour, result.status) {
        (Some(Colour::Green), _) | (None, Status::Done) => Symbol::new(Shape::Check, Tone::Green),
        (Some(Colour::Yellow), _) | (None, Status::PartlyDone | Status::UnderWay) => {
            Symbol::new(Shape::Half, Tone::Amber)
        }
        (Some(Colour::Red), _) | (None, Status::NotDone) => Symbol::new(Shape::Cross, Tone::Red),
        (None, Status::NotBegun) => Symbol::new(Shape::Ring, Tone::Quiet),
    };
    let text = Rich::new().symbol(symbol).text(say.word(&format!("progress-{}", result.status.code())));
    match result.colour {
        Some(colour) => text.quiet(format!(" ({})", say.word(&format!("colour-{}", colour.code())))),
        None => text,
    }
}
