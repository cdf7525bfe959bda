//! What the rooms said and fixed during a day, as files: the example is played from these. An import of a person's files
//! recognises them and leaves them alone, for what is said in a room is written in the room.

use chrono::{NaiveDate, NaiveDateTime};

use super::fields::{Fields, Placed, read_rows};
use super::finding::{Finding, FindingCode};
use super::form::{Field, Kind};
use super::recognise::{Recognised, Said, recognise};
use super::sheet::read_sheets;
use super::watch::Watch;
use super::words::without_ceiling;
use super::{value, when};
use crate::party::Party;
use crate::priorities::{GoalKind, MeasureKind, State, Term};
use crate::time::{Minutes, TimeOfDay};
use crate::workshops::{Answer, CardKind};

/// Everything the outcome files of a day hold, each list in the order of its file.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Outcomes {
    /// What was said, room by room.
    pub cards: Vec<CardRow>,
    /// What became of each card.
    pub merges: Vec<MergeRow>,
    /// Votes by problem and party, zeros too.
    pub votes: Vec<VoteRow>,
    /// Brå's matrix.
    pub matrix: Vec<MatrixRow>,
    /// What was prioritised.
    pub priorities: Vec<PriorityRow>,
    /// Why.
    pub causes: Vec<CauseRow>,
    /// What will be done.
    pub measures: Vec<MeasureRow>,
    /// What was deliberately not prioritised.
    pub deprioritised: Vec<DeprioritisedRow>,
    /// Who came and where they sat.
    pub attendance: Vec<AttendanceRow>,
    /// When the items really began.
    pub times: Vec<TimeRow>,
    /// What there was to say about the files.
    pub findings: Vec<Finding>,
}

/// A card as it was typed.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs)]
pub struct CardRow {
    /// The workshop's key, from the file's name.
    pub workshop: String,
    pub number: i64,
    pub text: String,
    pub kind: CardKind,
    pub problem_area: Option<String>,
    pub place: Option<String>,
    pub party: Option<Party>,
    pub at: Option<TimeOfDay>,
}

/// What a card became: a problem's title, a cause's key (`AN-1:2`), a measure's key (`M01`), or nothing.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs)]
pub struct MergeRow {
    pub workshop: String,
    pub card: i64,
    pub kind: Option<CardKind>,
    pub became: Option<String>,
}

/// A party's votes on a problem.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs)]
pub struct VoteRow {
    pub workshop: String,
    pub problem: String,
    pub problem_area: Option<String>,
    pub party: Party,
    pub count: i64,
}

/// An answer in the matrix.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs)]
pub struct MatrixRow {
    pub workshop: String,
    pub problem: String,
    pub criterion: i64,
    pub answer: Answer,
}

/// A priority with its state and signatures (roles).
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs)]
pub struct PriorityRow {
    pub key: String,
    pub area: String,
    pub rank: i64,
    /// The title, the same as that of the problem in the room.
    pub problem: String,
    pub problem_area: Option<String>,
    pub workshop: String,
    pub reason: Option<String>,
    pub state: State,
    pub signed_by_police: Option<String>,
    pub signed_by_city: Option<String>,
    pub fixed_at: Option<NaiveDateTime>,
    pub example: bool,
}

/// A numbered cause of a priority.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs)]
pub struct CauseRow {
    pub priority: String,
    pub number: i64,
    pub text: String,
    pub example: bool,
}

/// A measure with all its fields.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs)]
pub struct MeasureRow {
    pub key: String,
    pub priorities: Vec<String>,
    /// Causes as `AN-1:2`.
    pub causes: Vec<String>,
    pub text: String,
    pub owners: Vec<String>,
    pub contact_role: Option<String>,
    pub goal_amount: Option<f64>,
    pub unit: Option<String>,
    pub ceiling: bool,
    pub place: Option<String>,
    pub goal_kind: Option<GoalKind>,
    pub kind: Option<MeasureKind>,
    pub term: Option<Term>,
    pub joint: Option<bool>,
    pub promise: bool,
    pub operative_goal: Option<String>,
    pub starts: Option<NaiveDate>,
    pub ends: Option<NaiveDate>,
    pub check_dates: Vec<NaiveDate>,
    pub example: bool,
    pub source: Option<String>,
}

/// What was deliberately not prioritised.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs)]
pub struct DeprioritisedRow {
    pub area: String,
    pub problem: String,
    pub problem_area: Option<String>,
    pub reason: String,
    pub decided_by: Option<String>,
    pub date: Option<NaiveDate>,
}

/// Where a participant sat, and whether the person came.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs)]
pub struct AttendanceRow {
    pub participant: String,
    pub workshop: Option<String>,
    pub attended: bool,
}

/// When an agenda item really began and how long it was.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs)]
pub struct TimeRow {
    pub item: String,
    pub start: TimeOfDay,
    pub minutes: Minutes,
}

/// Reads the outcome files among these; other files are passed over.
pub fn read(files: &[(String, Vec<u8>)]) -> Outcomes {
    let mut outcomes = Outcomes::default();
    for (name, bytes) in files {
        let contents = read_sheets(name, bytes, &Watch::nobody());
        outcomes.findings.extend(contents.findings);
        for sheet in contents.sheets {
            match recognise(sheet, Said::default()) {
                Ok(mut table) if table.kind.is_outcome() => {
                    outcomes.add(&mut table);
                    outcomes.findings.append(&mut table.findings);
                }
                Ok(_) => {}
                Err(table) => {
                    let finding = Finding::file(&table.file, FindingCode::UnknownKind).within(table.sheet.as_deref());
                    outcomes.findings.push(finding);
                }
            }
        }
    }
    outcomes
}

impl Outcomes {
    fn add(&mut self, table: &mut Recognised) {
        match table.kind {
            Kind::Cards => {
                let workshop = table.table.file.split('.').next().unwrap_or_default().to_owned();
                put(&mut self.cards, table, |row| card(row, &workshop));
            }
            Kind::Merges => put(&mut self.merges, table, merge),
            Kind::Votes => put(&mut self.votes, table, vote),
            Kind::Matrix => put(&mut self.matrix, table, answer),
            Kind::Priorities => put(&mut self.priorities, table, priority),
            Kind::Causes => put(&mut self.causes, table, cause),
            Kind::Measures => put(&mut self.measures, table, measure),
            Kind::Deprioritised => put(&mut self.deprioritised, table, deprioritised),
            Kind::Attendance => put(&mut self.attendance, table, attendance),
            Kind::Times => put(&mut self.times, table, time),
            _ => {}
        }
    }
}

fn put<T>(list: &mut Vec<T>, table: &mut Recognised, read: impl Fn(&mut Fields<'_>) -> Option<T>) {
    list.extend(read_rows(table, read).into_iter().map(|Placed { content, .. }| content));
}

fn card(row: &mut Fields<'_>, workshop: &str) -> Option<CardRow> {
    let number = row.need(Field::Number, |cell| value::whole(cell, 1, 100_000));
    let (text, kind) = (row.need_text(Field::Text), row.need_word(Field::Category));
    Some(CardRow {
        workshop: workshop.to_owned(),
        problem_area: row.text(Field::ProblemArea),
        place: row.text(Field::Place),
        party: row.word(Field::Party),
        at: row.time(Field::Start),
        number: number?,
        text: text?,
        kind: kind?,
    })
}

fn merge(row: &mut Fields<'_>) -> Option<MergeRow> {
    let workshop = row.need_text(Field::Workshop);
    let card = row.need(Field::CardNumber, |cell| value::whole(cell, 1, 100_000));
    Some(MergeRow {
        kind: row.word(Field::Category),
        became: row.text(Field::Became),
        workshop: workshop?,
        card: card?,
    })
}

fn vote(row: &mut Fields<'_>) -> Option<VoteRow> {
    let (workshop, problem) = (row.need_text(Field::Workshop), row.need_text(Field::Problem));
    let party = row.need_word(Field::Party);
    let count = row.need(Field::Votes, |cell| value::whole(cell, 0, 10_000));
    let problem_area = row.text(Field::ProblemArea);
    Some(VoteRow { workshop: workshop?, problem: problem?, problem_area, party: party?, count: count? })
}

fn answer(row: &mut Fields<'_>) -> Option<MatrixRow> {
    let (workshop, problem) = (row.need_text(Field::Workshop), row.need_text(Field::Problem));
    let criterion = row.need(Field::Number, |cell| value::whole(cell, 1, 10));
    let answer = row.need_word(Field::Answer);
    Some(MatrixRow { workshop: workshop?, problem: problem?, criterion: criterion?, answer: answer? })
}

fn priority(row: &mut Fields<'_>) -> Option<PriorityRow> {
    let (key, area) = (row.need_text(Field::Key), row.need_text(Field::Area));
    let rank = row.need(Field::Rank, |cell| value::whole(cell, 1, 1_000));
    let (problem, workshop) = (row.need_text(Field::Problem), row.need_text(Field::Workshop));
    Some(PriorityRow {
        problem_area: row.text(Field::ProblemArea),
        reason: row.text(Field::Reason),
        state: row.word(Field::State).unwrap_or(State::Draft),
        signed_by_police: row.text(Field::SignedByPolice),
        signed_by_city: row.text(Field::SignedByCity),
        fixed_at: row.get(Field::FixedAt, when::moment),
        example: row.is(Field::Example),
        key: key?,
        area: area?,
        rank: rank?,
        problem: problem?,
        workshop: workshop?,
    })
}

fn cause(row: &mut Fields<'_>) -> Option<CauseRow> {
    let (priority, text) = (row.need_text(Field::Priority), row.need_text(Field::Text));
    let number = row.need(Field::Number, |cell| value::whole(cell, 1, 1_000));
    Some(CauseRow { example: row.is(Field::Example), priority: priority?, number: number?, text: text? })
}

fn measure(row: &mut Fields<'_>) -> Option<MeasureRow> {
    let (key, text) = (row.need_text(Field::Key), row.need_text(Field::Text));
    let (unit, ceiling) = without_ceiling(row.text(Field::Unit));
    Some(MeasureRow {
        priorities: row.list(Field::Priorities),
        causes: row.list(Field::CauseNumbers),
        owners: row.list(Field::Owners),
        contact_role: row.text(Field::Contact),
        goal_amount: row.number(Field::Target),
        unit,
        ceiling,
        place: row.text(Field::Place),
        goal_kind: row.word(Field::GoalKind),
        kind: row.word(Field::Kind),
        term: row.word(Field::Horizon),
        joint: row.get(Field::Joint, value::yes_no),
        promise: row.is(Field::Promise),
        operative_goal: row.text(Field::Goal),
        starts: row.date(Field::PeriodFrom),
        ends: row.date(Field::PeriodTo),
        check_dates: row.get(Field::Check, when::dates).unwrap_or_default(),
        example: row.is(Field::Example),
        source: row.text(Field::Source),
        key: key?,
        text: text?,
    })
}

fn deprioritised(row: &mut Fields<'_>) -> Option<DeprioritisedRow> {
    let (area, problem) = (row.need_text(Field::Area), row.need_text(Field::Problem));
    let reason = row.need_text(Field::Reason);
    Some(DeprioritisedRow {
        problem_area: row.text(Field::ProblemArea),
        decided_by: row.text(Field::DecidedBy),
        date: row.date(Field::Date),
        area: area?,
        problem: problem?,
        reason: reason?,
    })
}

fn attendance(row: &mut Fields<'_>) -> Option<AttendanceRow> {
    let participant = row.need_text(Field::Key);
    let workshop = row.text(Field::Workshop);
    let attended = row.need(Field::Present, value::yes_no);
    Some(AttendanceRow { participant: participant?, workshop, attended: attended? })
}

fn time(row: &mut Fields<'_>) -> Option<TimeRow> {
    let item = row.need_text(Field::Key);
    let start = row.time(Field::ActualStart);
    let minutes = row.need(Field::ActualMinutes, |cell| value::minutes(cell, 0, 24 * 60));
    Some(TimeRow { item: item?, start: start?, minutes: Minutes(minutes?) })
}
