//! What happens when on a played day: the outcome files as a list of acts, each at its moment.
//!
//! Pure: from rows to a list. Cards and signatures have their own times; the rest happens at the end of the step of
//! the method in which a room does it.

use crate::id::Id;
use crate::import::outcomes::{CardRow, MeasureRow, Outcomes, PriorityRow};
use crate::party::Party;
use crate::time::{Minutes, Moment, TimeOfDay};
use crate::workshops::{Answer, CardKind, Phase};
use chrono::NaiveDate;

/// Something that is done during the day. Keys are those of the files.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Act {
    NoteAttendance,
    StartItem { item: Id },
    EndItem { item: Id },
    OpenStep { workshop: Id, step: Id },
    Card(CardRow),
    Problem { workshop: String, title: String, problem_area: Option<String>, cards: Vec<i64> },
    Answer { workshop: String, problem: String, criterion: i64, answer: Answer },
    Votes { workshop: String, problem: String, party: Party, count: i64 },
    CloseTally { workshop: String },
    Priority(PriorityRow),
    Propose { priority: String },
    Cause { key: String, priority: String, text: String, cards: Vec<(String, i64)> },
    Measure { row: MeasureRow, cards: Vec<(String, i64)> },
    FormMeasure(MeasureRow),
    Deprioritise { at: usize },
    Sign { priority: String, party: Party, role: String },
}

/// An item of the programme, as the day needs it.
pub(super) struct Item {
    pub id: Id,
    pub key: Option<String>,
    pub start: TimeOfDay,
    pub minutes: Minutes,
    pub is_parallel: bool,
}

/// A step of the method, as the day needs it.
pub(super) struct Step {
    pub id: Id,
    pub pass: i64,
    pub minutes: Minutes,
    pub phase: Phase,
}

/// The programme and the method of the day.
pub(super) struct Frame {
    pub date: NaiveDate,
    pub items: Vec<Item>,
    pub steps: Vec<Step>,
    pub workshops: Vec<Id>,
}

impl Frame {
    /// When an item really began and how long it was: by the outcome file, else by the plan.
    fn actual(&self, item: &Item, outcomes: &Outcomes) -> (TimeOfDay, Minutes) {
        let time = outcomes.times.iter().find(|time| item.key.as_deref() == Some(&time.item));
        time.map_or((item.start, item.minutes), |time| (time.start, time.minutes))
    }

    /// When each step begins and ends: the steps of pass n follow each other from the start of the nth parallel item.
    fn step_times(&self, outcomes: &Outcomes) -> Vec<(&Step, TimeOfDay, TimeOfDay)> {
        let passes: Vec<_> =
            self.items.iter().filter(|item| item.is_parallel).map(|item| self.actual(item, outcomes).0).collect();
        let mut times = Vec::new();
        for (start, pass) in passes.into_iter().zip(1..) {
            let mut at = start;
            for step in self.steps.iter().filter(|step| step.pass == pass) {
                times.push((step, at, at + step.minutes));
                at = at + step.minutes;
            }
        }
        times
    }
}

/// All acts of the day in the order of their moments; acts of one moment keep the order in which a room does them.
pub(super) fn acts(frame: &Frame, outcomes: &Outcomes) -> Vec<(Moment, Act)> {
    let steps = frame.step_times(outcomes);
    let last = frame.items.last().map_or(TimeOfDay(16 * 60), |item| item.start + item.minutes);
    // The end of the first or last step of a phase; the day's end where the method has no such step.
    let first_end = |phase| steps.iter().find(|(step, ..)| step.phase == phase).map_or(last, |(.., end)| *end);
    let last_end = |phase| steps.iter().rev().find(|(step, ..)| step.phase == phase).map_or(last, |(.., end)| *end);
    let mut acts: Vec<(TimeOfDay, Act)> = Vec::new();

    for item in &frame.items {
        let (start, minutes) = frame.actual(item, outcomes);
        acts.push((start, Act::StartItem { item: item.id }));
        acts.push((start + minutes, Act::EndItem { item: item.id }));
    }
    for (step, start, _) in &steps {
        acts.extend(
            frame.workshops.iter().map(|workshop| (*start, Act::OpenStep { workshop: *workshop, step: step.id })),
        );
    }
    if let Some(first) = frame.items.first() {
        let (start, minutes) = frame.actual(first, outcomes);
        acts.push((start + minutes, Act::NoteAttendance));
    }
    for card in &outcomes.cards {
        let usual = if matches!(card.kind, CardKind::Cause) { Phase::Causes } else { Phase::Sort };
        acts.push((card.at.unwrap_or(first_end(usual)), Act::Card(card.clone())));
    }
    acts.extend(problems(outcomes, first_end(Phase::Sort)));
    for row in &outcomes.matrix {
        let (workshop, problem) = (row.workshop.clone(), row.problem.clone());
        let act = Act::Answer { workshop, problem, criterion: row.criterion, answer: row.answer };
        acts.push((first_end(Phase::Matrix), act));
    }
    let mut counted: Vec<&str> = Vec::new();
    for row in outcomes.votes.iter().filter(|row| row.count > 0) {
        let (workshop, problem) = (row.workshop.clone(), row.problem.clone());
        acts.push((first_end(Phase::Votes), Act::Votes { workshop, problem, party: row.party, count: row.count }));
        if !counted.contains(&row.workshop.as_str()) {
            counted.push(&row.workshop);
        }
    }
    acts.extend(
        counted.into_iter().map(|workshop| (last_end(Phase::Votes), Act::CloseTally { workshop: workshop.to_owned() })),
    );
    for row in &outcomes.priorities {
        acts.push((first_end(Phase::ReadBack), Act::Priority(row.clone())));
    }
    for at in 0..outcomes.deprioritised.len() {
        acts.push((first_end(Phase::ReadBack), Act::Deprioritise { at }));
    }
    let became = |kind, key: &str| -> Vec<(String, i64)> {
        let cards = outcomes.merges.iter().filter(|row| row.kind == Some(kind) && row.became.as_deref() == Some(key));
        cards.map(|row| (row.workshop.clone(), row.card)).collect()
    };
    for row in &outcomes.causes {
        let key = format!("{}:{}", row.priority, row.number);
        let cards = became(CardKind::Cause, &key);
        let act = Act::Cause { cards, priority: row.priority.clone(), text: row.text.clone(), key };
        acts.push((last_end(Phase::Causes), act));
    }
    for row in &outcomes.measures {
        let cards = became(CardKind::Measure, &row.key);
        acts.push((first_end(Phase::Measures), Act::Measure { row: row.clone(), cards }));
        acts.push((last_end(Phase::Measures), Act::FormMeasure(row.clone())));
    }
    for row in &outcomes.priorities {
        acts.push((last_end(Phase::ReadBack), Act::Propose { priority: row.key.clone() }));
    }
    let mut acts: Vec<(Moment, Act)> = acts.into_iter().map(|(time, act)| (time.on(frame.date), act)).collect();
    for row in &outcomes.priorities {
        let at = row.fixed_at.map_or(last.on(frame.date), Moment::from_local);
        let signatures = [(Party::Police, &row.signed_by_police), (Party::City, &row.signed_by_city)];
        for (party, role) in signatures {
            let sign = role.clone().map(|role| (at, Act::Sign { priority: row.key.clone(), party, role }));
            acts.extend(sign);
        }
    }
    acts.sort_by_key(|(moment, _)| *moment);
    // A card is on the table before what it becomes: an act waits for the last card it is made of.
    wait_for_cards(acts)
}

/// The problems of each room with their cards, in the order of the first card.
fn problems(outcomes: &Outcomes, at: TimeOfDay) -> Vec<(TimeOfDay, Act)> {
    let mut problems: Vec<(String, String, Vec<i64>)> = Vec::new();
    for row in outcomes.merges.iter().filter(|row| row.kind == Some(CardKind::Problem)) {
        let Some(title) = &row.became else { continue };
        match problems.iter_mut().find(|(workshop, known, _)| *workshop == row.workshop && known == title) {
            Some((.., cards)) => cards.push(row.card),
            None => problems.push((row.workshop.clone(), title.clone(), vec![row.card])),
        }
    }
    let act = |(workshop, title, cards): (String, String, Vec<i64>)| {
        let voted = outcomes.votes.iter().find(|row| row.workshop == workshop && row.problem == title);
        let problem_area = voted.and_then(|row| row.problem_area.clone());
        (at, Act::Problem { workshop, title, problem_area, cards })
    };
    problems.into_iter().map(act).collect()
}

fn wait_for_cards(acts: Vec<(Moment, Act)>) -> Vec<(Moment, Act)> {
    let mut written = std::collections::HashMap::new();
    for (moment, act) in &acts {
        if let Act::Card(card) = act {
            written.insert((card.workshop.clone(), card.number), *moment);
        }
    }
    let last_of =
        |cards: &mut dyn Iterator<Item = (String, i64)>| cards.filter_map(|card| written.get(&card).copied()).max();
    let mut acts: Vec<(Moment, Act)> = acts
        .into_iter()
        .map(|(moment, act)| {
            let last = match &act {
                Act::Problem { workshop, cards, .. } => {
                    last_of(&mut cards.iter().map(|card| (workshop.clone(), *card)))
                }
                Act::Cause { cards, .. } | Act::Measure { cards, .. } => last_of(&mut cards.iter().cloned()),
                _ => None,
            };
            (last.map_or(moment, |last| last.max(moment)), act)
        })
        .collect();
    acts.sort_by_key(|(moment, act)| (*moment, !matches!(act, Act::Card(_))));
    acts
}
