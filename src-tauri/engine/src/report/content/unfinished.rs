//! Everything that is left to do, by its place: what the red thread lacks, and what the wording of a measure leaves to be
//! asked. For those who work on it; the first page counts the same.

use super::facts::Facts;
use super::plan::of_room;
use super::said::Say;
use crate::id::Id;
use crate::priorities::{AreaPriorities, BreakKind, MeasureView, PriorityView};
use crate::wording::QuestionView;
use samsyn_paper::document::{Block, Column, Heading, Part, Rich, Row, Shape, Symbol, Table, Tone};
use std::collections::HashSet;

pub(super) fn chapter(facts: &Facts, say: Say) -> Part {
    let part = Part::new().with(Heading::one(say.word("report-left-to-do")).anchor("unfinished"));
    let columns = [("what", 4.4), ("left", 4.6)];
    let mut table =
        Table::new(columns.map(|(key, weight)| Column::new(say.word(&format!("report-left-{key}"))).weight(weight)));
    let mut asked = HashSet::new();
    for area in &facts.priorities.areas {
        let rows = of_area(area, facts, &mut asked, say);
        if !rows.is_empty() {
            table = table.row(Row::group(area.name.as_str())).rows(rows);
        }
    }
    let loose: Vec<Row> =
        facts.priorities.loose_measures.iter().filter_map(|measure| of_measure(measure, facts, say)).collect();
    if !loose.is_empty() {
        table = table.row(Row::group(say.word("report-no-priority"))).rows(loose);
    }
    if table.rows.is_empty() {
        let none = facts.overview.counts.priorities == 0;
        let words = if none { "report-headline-none" } else { "report-nothing-unfinished" };
        return part.with(Block::paragraph(say.word(words)));
    }
    part.with(Block::lead(say.word("report-left-lead"))).with(table)
}

/// A row for each priority that lacks something, and one below it for each measure; a measure is asked about once.
fn of_area(area: &AreaPriorities, facts: &Facts, asked: &mut HashSet<Id>, say: Say) -> Vec<Row> {
    let mut rows = Vec::new();
    for priority in &area.priorities {
        let left = of_priority(priority, facts, say);
        let measures = priority.measures.iter().filter(|measure| asked.insert(measure.id));
        let measures: Vec<Row> = measures.filter_map(|measure| of_measure(measure, facts, say)).collect();
        if left.is_empty() && measures.is_empty() {
            continue;
        }
        let title = Rich::new().strong(format!("{}. {}", priority.rank, priority.title)).then(of_room(priority));
        let left = left.into_iter().reduce(|all, one| all.text("\n").then(one)).unwrap_or_default();
        rows.push(Row::of([title, left]));
        rows.extend(measures);
    }
    rows
}

fn of_priority(priority: &PriorityView, facts: &Facts, say: Say) -> Vec<Rich> {
    let mut left = Vec::new();
    for one in facts.priorities.breaks.iter().filter(|one| one.priority == Some(priority.id) && one.measure.is_none()) {
        match one.kind {
            // Where nothing at all is done, nothing is done about any of its causes.
            BreakKind::CauseWithoutMeasure if priority.measures.is_empty() => {}
            BreakKind::CauseWithoutMeasure => {
                if let Some(cause) = priority.causes.iter().find(|cause| Some(cause.id) == one.cause) {
                    let number = say.whole(cause.number);
                    left.push(cross(say.with("report-left-cause", &[("number", &number), ("text", &cause.text)])));
                }
            }
            BreakKind::PriorityNotFixed => {
                let state = say.word(&format!("report-state-{}", priority.state.code()));
                left.push(cross(say.with("report-left-not-fixed", &[("state", &state)])));
            }
            kind => left.push(cross(say.word(&format!("report-left-{}", kind.code())))),
        }
    }
    if priority.changed_since_signed {
        left.push(cross(say.title("report-changed")));
    }
    left
}

fn of_measure(measure: &MeasureView, facts: &Facts, say: Say) -> Option<Row> {
    let lacks = facts.priorities.breaks.iter().filter(|one| one.measure == Some(measure.id));
    let mut left: Vec<Rich> = lacks.map(|one| cross(say.word(&format!("report-left-{}", one.kind.code())))).collect();
    left.extend(measure.questions.iter().filter_map(|question| vague(question, say)));
    let all = left.into_iter().reduce(|all, one| all.text("\n").then(one))?;
    Some(Row::of([Rich::from(measure.text.as_str()), all]))
}

/// What a vague wording leaves to be asked; what an empty field asks is said as what is lacking.
fn vague(question: &QuestionView, say: Say) -> Option<Rich> {
    let words = question.words.as_deref()?;
    let asks = say.word(&format!("question-{}", question.question.code()));
    Some(Rich::new().quiet(say.with("question-vague", &[("words", words)])).quiet(format!(" {asks}")))
}

fn cross(words: String) -> Rich {
    Rich::new().symbol(Symbol::new(Shape::Cross, Tone::Red)).text(words)
}
