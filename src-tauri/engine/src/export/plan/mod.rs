//! The action plan beside the report: Brå's six columns first, then the fields that planning systems import.
//!
//! One row for each measure, also when it serves several priorities. The same columns make the spreadsheet ([`xlsx()`]) and
//! the file for Swedish Excel ([`csv()`]); the plan's days make a calendar ([`ics()`]).

mod csv;
mod ics;
mod xlsx;

pub(super) use csv::csv;
pub(super) use ics::ics;
pub(super) use xlsx::xlsx;

use crate::priorities::{AreaPriorities, MeasureView, PrioritiesView, PriorityView};
use crate::report::content::bare_unit;
use crate::text::Texts;
use chrono::NaiveDate;
use std::collections::HashSet;

/// What a cell holds.
enum Value {
    Text(String),
    Number(f64),
    Date(NaiveDate),
    Nothing,
}

impl<T: Into<String>> From<T> for Value {
    fn from(text: T) -> Self {
        Self::Text(text.into())
    }
}

fn maybe(text: &Option<String>) -> Value {
    text.as_ref().map_or(Value::Nothing, Value::from)
}

fn number(number: Option<f64>) -> Value {
    number.map_or(Value::Nothing, Value::Number)
}

fn date(text: &Option<String>) -> Value {
    text.as_deref().and_then(|text| text.parse().ok()).map_or(Value::Nothing, Value::Date)
}

/// A column: the key of its title, its width in characters, and what it holds of a row.
type Column<F> = (&'static str, f64, F);
type OfLine = fn(&Line<'_>, &Texts) -> Value;

/// A measure with the priorities it serves.
struct Line<'a> {
    measure: &'a MeasureView,
    serves: Vec<(&'a AreaPriorities, &'a PriorityView)>,
}

const PLAN: &[Column<OfLine>] = &[
    ("report-plan-cause", 36.0, |line, _| causes(line).into()),
    ("report-plan-measure", 36.0, |line, _| line.measure.text.as_str().into()),
    ("report-plan-goal", 36.0, |line, _| maybe(&line.measure.operative_goal)),
    ("report-plan-when", 24.0, |line, _| when(line.measure).into()),
    ("report-plan-who", 24.0, |line, _| owners(line.measure).into()),
    ("report-plan-follow-up", 24.0, |line, _| checks(line.measure).into()),
    ("sheet-title", 36.0, |line, _| line.measure.text.as_str().into()),
    ("sheet-description", 36.0, |line, _| description(line).into()),
    ("sheet-responsible", 24.0, |line, _| owners(line.measure).into()),
    ("sheet-start", 12.0, |line, _| date(&line.measure.starts)),
    ("sheet-end", 12.0, |line, _| date(&line.measure.ends)),
    ("sheet-status", 14.0, |line, texts| status(line.measure, texts)),
    ("sheet-amount", 11.0, |line, _| number(line.measure.goal_amount)),
    ("sheet-unit", 14.0, |line, _| line.measure.unit.as_deref().map_or(Value::Nothing, |unit| bare_unit(unit).into())),
    ("sheet-ceiling", 8.0, |line, texts| yes_no(line.measure.ceiling, texts)),
    ("sheet-area", 24.0, |line, _| each(line, |(area, _)| area.name.clone()).into()),
    ("sheet-priority", 36.0, |line, _| each(line, |(_, priority)| priority.title.clone()).into()),
    ("sheet-problem-area", 24.0, |line, _| {
        each(line, |(_, priority)| priority.problem_area_name.clone().unwrap_or_default()).into()
    }),
    ("sheet-place", 24.0, |line, _| maybe(&line.measure.place)),
    ("sheet-joint", 11.0, |line, texts| yes_no(line.measure.joint, texts)),
    ("sheet-promise", 16.0, |line, texts| yes_no(line.measure.promise, texts)),
    ("sheet-goal-kind", 16.0, |line, texts| word("goal-kind", line.measure.goal_kind.map(|kind| kind.code()), texts)),
    ("sheet-kind", 14.0, |line, texts| word("measure-kind", line.measure.kind.map(|kind| kind.code()), texts)),
    ("sheet-term", 12.0, |line, texts| word("term", line.measure.term.map(|term| term.code()), texts)),
    ("sheet-contact", 28.0, |line, _| maybe(&line.measure.contact_role)),
    ("sheet-next-check", 14.0, |line, _| date(&line.measure.check_dates.first().map(|one| one.date.clone()))),
    ("sheet-id", 8.0, |line, _| maybe(&line.measure.key)),
    ("report-source", 40.0, |line, _| maybe(&line.measure.source)),
    ("sheet-example", 12.0, |line, texts| yes_no(line.measure.example, texts)),
];

fn lines(view: &PrioritiesView) -> Vec<Line<'_>> {
    let ranked = || view.areas.iter().flat_map(|area| area.priorities.iter().map(move |one| (area, one)));
    let mut seen = HashSet::new();
    let serving = ranked().flat_map(|(_, priority)| &priority.measures);
    serving
        .chain(&view.loose_measures)
        .filter(|measure| seen.insert(measure.id))
        .map(|measure| Line {
            measure,
            serves: ranked().filter(|(_, priority)| measure.priorities.contains(&priority.id)).collect(),
        })
        .collect()
}

fn yes_no(is: bool, texts: &Texts) -> Value {
    texts.word(if is { "sheet-yes" } else { "sheet-no" }).into()
}

fn word(kind: &str, code: Option<&str>, texts: &Texts) -> Value {
    code.map_or(Value::Nothing, |code| texts.word(&format!("{kind}-{code}")).into())
}

fn each(line: &Line<'_>, of: impl Fn(&(&AreaPriorities, &PriorityView)) -> String) -> String {
    let mut words: Vec<String> = line.serves.iter().map(of).filter(|word| !word.is_empty()).collect();
    words.dedup();
    words.join("; ")
}

fn causes(line: &Line<'_>) -> String {
    let aimed = line.serves.iter().flat_map(|(_, priority)| &priority.causes);
    let aimed = aimed.filter(|cause| line.measure.causes.contains(&cause.id));
    aimed.map(|cause| format!("{} {}", cause.number, cause.text)).collect::<Vec<_>>().join("\n")
}

fn when(measure: &MeasureView) -> String {
    match (&measure.starts, &measure.ends, &measure.when_words) {
        (None, None, words) => words.clone().unwrap_or_default(),
        (starts, ends, _) => {
            let [starts, ends] = [starts, ends].map(|date| date.clone().unwrap_or_default());
            format!("{starts} – {ends}").trim().to_owned()
        }
    }
}

fn owners(measure: &MeasureView) -> String {
    measure.owners.iter().map(|owner| owner.name.clone()).collect::<Vec<_>>().join(", ")
}

fn checks(measure: &MeasureView) -> String {
    measure.check_dates.iter().map(|one| one.date.clone()).collect::<Vec<_>>().join(", ")
}

fn description(line: &Line<'_>) -> String {
    let goal = line.measure.operative_goal.clone();
    let place = line.measure.place.clone();
    [goal, place].into_iter().flatten().collect::<Vec<_>>().join(". ")
}

fn status(measure: &MeasureView, texts: &Texts) -> Value {
    let code = measure.result.as_ref().map_or("not_begun", |result| result.status.code());
    texts.word(&format!("progress-{code}")).into()
}
