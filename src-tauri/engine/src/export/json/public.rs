//! What of a hearing the public edition carries: what it shows, and nothing else. Made by naming what stays, never by
//! naming what goes, so that a field that is added later stays inside until somebody says otherwise.

use crate::areas::{AreaKind, AreaRow, ProblemAreaRow};
use crate::hearing::HearingRow;
use crate::hearing_file::{DocumentLine, HearingFile, MeasureLine, PriorityLine};
use crate::priorities::State;
use crate::report::{Chapter, Choice};
use std::collections::{BTreeSet, HashSet};

/// The part of a file that a choice of the public edition shows.
pub fn public(file: HearingFile, choice: &Choice) -> HearingFile {
    let is_city = |key: &str| file.areas.iter().any(|area| area.key == key && area.kind == AreaKind::Municipality);
    let is_shown = |one: &&PriorityLine| {
        is_settled(one) && choice.has(if is_city(&one.area) { Chapter::City } else { Chapter::Areas })
    };
    let priorities: Vec<PriorityLine> = file.priorities.iter().filter(is_shown).map(priority).collect();
    let shown: HashSet<&str> = priorities.iter().map(|one| one.key.as_str()).collect();
    let measures: Vec<MeasureLine> = file
        .measures
        .iter()
        .filter(|one| one.promise && one.priorities.iter().any(|key| shown.contains(key.as_str())))
        .map(|one| measure(one, &shown))
        .collect();
    let codes: BTreeSet<&String> = priorities.iter().filter_map(|one| one.problem_area.as_ref()).collect();
    let problem_areas = file.problem_areas.iter().filter(|one| codes.contains(&one.code));
    let problem_areas = problem_areas
        .map(|one| ProblemAreaRow { code: one.code.clone(), name: one.name.clone(), description: None })
        .collect();
    let keys: BTreeSet<&String> = priorities.iter().map(|one| &one.area).collect();
    let areas = file.areas.iter().filter(|one| keys.contains(&one.key)).map(area).collect();
    HearingFile {
        schema: file.schema.clone(),
        format: file.format.clone(),
        version: file.version,
        document: DocumentLine {
            id: String::new(),
            written_at: file.document.written_at,
            program: file.document.program.clone(),
            edition: Some(choice.edition),
        },
        example: file.example,
        hearing: HearingRow {
            city: file.hearing.city.clone(),
            date: file.hearing.date,
            organiser: file.hearing.organiser.clone(),
            example: file.hearing.example,
            ..HearingRow::new(file.hearing.year, &file.hearing.title)
        },
        areas,
        successions: Vec::new(),
        problem_areas,
        indicators: Vec::new(),
        values: Vec::new(),
        hidden_values: Vec::new(),
        own_words: Vec::new(),
        agenda: Vec::new(),
        method: Vec::new(),
        attendance: Vec::new(),
        workshops: Vec::new(),
        deprioritised: Vec::new(),
        earlier: None,
        before_earlier: Vec::new(),
        priorities,
        measures,
    }
}

/// Fixed by both parties, as it stands.
fn is_settled(priority: &PriorityLine) -> bool {
    priority.state == State::Fixed && priority.signatures.iter().all(|one| one.is_current)
}

fn priority(one: &PriorityLine) -> PriorityLine {
    PriorityLine {
        key: one.key.clone(),
        area: one.area.clone(),
        rank: one.rank,
        title: one.title.clone(),
        problem_area: one.problem_area.clone(),
        workshop: None,
        reason: None,
        evidence: Vec::new(),
        state: one.state,
        signatures: Vec::new(),
        causes: Vec::new(),
        example: one.example,
    }
}

fn measure(one: &MeasureLine, shown: &HashSet<&str>) -> MeasureLine {
    MeasureLine {
        key: one.key.clone(),
        text: one.text.clone(),
        priorities: one.priorities.iter().filter(|key| shown.contains(key.as_str())).cloned().collect(),
        causes: Vec::new(),
        owners: one.owners.clone(),
        joint: one.joint,
        contact_role: None,
        goal_amount: one.goal_amount,
        unit: one.unit.clone(),
        ceiling: one.ceiling,
        baseline: None,
        place: one.place.clone(),
        goal_kind: None,
        kind: None,
        term: None,
        promise: true,
        operative_goal: None,
        starts: None,
        ends: one.ends,
        when_words: None,
        check_dates: Vec::new(),
        result: None,
        follows: None,
        noted: Vec::new(),
        closing: None,
        source: None,
        example: one.example,
    }
}

fn area(one: &AreaRow) -> AreaRow {
    AreaRow {
        key: one.key.clone(),
        name: one.name.clone(),
        kind: one.kind,
        code: None,
        police_area: None,
        inhabitants: None,
        valid_from: None,
        valid_to: None,
        part_of: None,
        becomes: None,
        example: one.example,
        remark: None,
    }
}
