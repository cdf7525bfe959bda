//! Random commands of every area, mostly about rows the laptop has heard of, sometimes about rows it has not.

mod day;
mod follow_up;
mod lasting;
mod priorities;
mod rows;
mod workshops;

use crate::fleet::Pool;
use chrono::NaiveDate;
use fastrand::Rng;
use samsyn_engine::agenda::AgendaField;
use samsyn_engine::command::*;
use samsyn_engine::import::{Field, HeaderRow, Kind};
use samsyn_engine::participants::ParticipantRow;
use samsyn_engine::priorities::State;
use samsyn_engine::report::{Chapter, Edition, Format};
use samsyn_engine::time::Minutes;
use samsyn_engine::workshops::{CardKind, WorkshopRow};
use samsyn_engine::{Command, Id, Party};

const AREAS: &[&str] = &["AN", "LU", "CE", "GBG"];
const CODES: &[&str] = &["NAR", "TRA"];
const TEXTS: &[&str] = &["Mörkt", " ljust ", "", "\u{1F6B2} cykel", "it's \"here\"", "100 % av 12", "a\nb", "Ånge"];

/// What the organiser has put in before the day: enough that every command has something to act on.
pub fn morning() -> Vec<Command> {
    let mut rng = Rng::with_seed(0);
    let mut draw = Draw { rng: &mut rng, pool: &Pool::new() };
    let voters = |key: &str, area: &str| WorkshopRow {
        key: key.into(),
        room: format!("Rum {key}"),
        area: area.into(),
        theme: None,
        seats: Some(15),
        facilitator: None,
        voters_police: 4,
        voters_city: 5,
        voters_others: 3,
    };
    vec![
        HearingCommand::StartHearing { facts: draw.facts(2019, "Årlig hearing") }.into(),
        AreasCommand::PutAreas { rows: AREAS.iter().map(|key| draw.area_row(key)).collect() }.into(),
        AreasCommand::PutProblemAreas { rows: CODES.iter().map(|code| draw.problem_area_row(code)).collect() }.into(),
        SituationCommand::PutIndicators { rows: vec![draw.indicator_row("I1")] }.into(),
        WorkshopsCommand::PutWorkshops { year: 2019, rows: vec![voters("W01", "AN"), voters("W02", "LU")] }.into(),
        MethodCommand::PutMethod { year: 2019, rows: vec![draw.method_row("Röstning")] }.into(),
        AgendaCommand::PutAgenda {
            year: 2019,
            starts: None,
            rows: vec![draw.agenda_row("A01"), draw.agenda_row("A02")],
        }
        .into(),
    ]
}

/// The day goes on: its first item has begun, has turns and is paused; two take part; one room is at a step, the
/// other has voted.
pub fn day(pool: &Pool) -> Vec<Command> {
    let item = pool["agenda_item"][0];
    let registered = |key: &str| ParticipantRow {
        key: key.into(),
        role: "kommunpolis".into(),
        organisation: "Polisen".into(),
        party: Party::Police,
        area: None,
        wish_1: None,
        wish_2: None,
        email: None,
    };
    vec![
        AgendaCommand::EditItem { item, to: AgendaField::Inner(Some((12, Minutes(3)))) }.into(),
        AgendaCommand::StartItem { item }.into(),
        AgendaCommand::PauseItem { item }.into(),
        StepsCommand::OpenStep { workshop: pool["workshop"][0], step: pool["method_step"][0] }.into(),
        TallyCommand::CloseTally { workshop: pool["workshop"][1] }.into(),
        ParticipantsCommand::PutParticipants { year: 2019, rows: vec![registered("D001"), registered("D002")] }.into(),
    ]
}

/// What a room has said by the time it votes, on the rows of the morning: with this every command can be drawn.
pub fn room(pool: &Pool) -> Vec<Command> {
    let first = |table: &str| pool[table][0];
    let (hearing, area, workshop) = (first("hearing"), first("area"), first("workshop"));
    let card = |text: &str| CardsCommand::AddCard {
        workshop,
        text: text.into(),
        kind: CardKind::Problem,
        party: None,
        problem_area: None,
        place: None,
    };
    let problem = |title: &str| ProblemsCommand::AddProblem {
        workshop,
        title: title.into(),
        problem_area: None,
        cards: Vec::new(),
    };
    let priority = |title: &str| PrioritiesCommand::AddPriority {
        hearing,
        area,
        title: title.into(),
        problem: None,
        problem_area: None,
        reason: None,
    };
    vec![
        card("Mörkt vid torget").into(),
        card("Dålig belysning").into(),
        problem("Mörka platser").into(),
        priority("Narkotika").into(),
        priority("Trafik").into(),
    ]
}

/// What follows when the room's priorities are there: votes, evidence, causes, measures and a first signature.
pub fn outcome(pool: &Pool) -> Vec<Command> {
    let (problem, priority) = (pool["problem"][0], pool["priority"][0]);
    let (indicator, area) = (pool["indicator"][0], pool["area"][0]);
    let (text, party) = ("Öppen försäljning".to_owned(), Party::Police);
    let cause = || CausesCommand::AddCause { priority, text: text.clone(), side: None, cards: Vec::new() }.into();
    vec![
        TallyCommand::CastVotes { problem, party, count: 2 }.into(),
        MessagesCommand::SendMessage { hearing: pool["hearing"][0], workshop: None, text: text.clone() }.into(),
        SituationCommand::SetValue { indicator, area, year: 2018, amount: Some(32.0) }.into(),
        EvidenceCommand::CiteValue { priority, indicator, area, year: 2018 }.into(),
        cause(),
        cause(),
        MeasuresCommand::AddMeasure { priority, text: text.clone(), causes: Vec::new(), cards: Vec::new() }.into(),
        PrioritiesCommand::Deprioritise {
            hearing: pool["hearing"][0],
            area: pool["area"][0],
            title: "Klotter".into(),
            problem: None,
            problem_area: None,
            reason: text,
            decided_by: None,
        }
        .into(),
        PrioritiesCommand::SetState { priority, to: State::Anchored }.into(),
        PrioritiesCommand::SignPriority { priority, party, role: "Polisområdeschef".into() }.into(),
        follow_up::earlier_plan().into(),
    ]
}

/// Draws commands.
pub struct Draw<'a> {
    pub rng: &'a mut Rng,
    pub pool: &'a Pool,
}

impl Draw<'_> {
    /// A command of any area; those that a room uses most are drawn most.
    pub fn command(&mut self) -> Command {
        match self.rng.u8(..25) {
            0 => self.hearing().into(),
            1..3 => self.areas_or_division(),
            3..6 => self.situation().into(),
            6..8 => self.agenda().into(),
            8 => self.participants().into(),
            9..15 => self.workshops(),
            15..20 => self.priorities(),
            20 => self.follow_up().into(),
            21 => self.import().into(),
            22 => self.history().into(),
            23 => LaptopsCommand::NameLaptop { name: self.maybe_text() }.into(),
            _ => ReportCommand::LogExport {
                hearing: self.id("hearing"),
                format: self.word(Format::ALL),
                edition: self.rng.bool().then(|| self.word(Edition::ALL)),
                chapters: vec![self.word(Chapter::ALL)],
                language: self.maybe_text(),
                file_name: self.text(),
                document_id: self.text(),
                priorities: self.rng.i64(0..40),
                priorities_fixed: self.rng.i64(0..40),
            }
            .into(),
        }
    }

    fn import(&mut self) -> ImportCommand {
        let row = |header: &str, field| HeaderRow { header: header.into(), field };
        let name = self.rng.bool().then_some(Field::Name);
        let columns = vec![row("Benämning", name), row(self.one_of(TEXTS), Some(Field::Code))];
        ImportCommand::RememberColumns { kind: Kind::Areas, columns }
    }

    /// Something that any of the first laptops may have done, or may not.
    fn history(&mut self) -> HistoryCommand {
        let (laptop, number) = (Id::from_number(self.rng.u128(1..4)), self.rng.i64(1..60));
        if self.rng.bool() {
            HistoryCommand::TakeBackEntry { laptop, number }
        } else {
            HistoryCommand::RestoreValue { laptop, number, ordinal: self.rng.i64(0..2) }
        }
    }

    /// A row of the table the laptop has heard of; now and then one that nobody has.
    fn id(&mut self, table: &str) -> Id {
        let known = self.pool.get(table).map_or(&[][..], Vec::as_slice);
        match self.rng.choice(known) {
            Some(id) if self.rng.u8(..40) > 0 => *id,
            _ => Id::from_number(self.rng.u128(..)),
        }
    }

    fn maybe_id(&mut self, table: &str) -> Option<Id> {
        self.rng.bool().then(|| self.id(table))
    }

    fn ids(&mut self, table: &str) -> Vec<Id> {
        let known = self.pool.get(table).map_or(&[][..], Vec::as_slice);
        let count = self.rng.usize(..3);
        self.rng.choose_multiple(known.iter().copied(), count)
    }

    fn maybe_day(&mut self) -> Option<i64> {
        self.rng.bool().then(|| self.rng.i64(0..4))
    }

    fn text(&mut self) -> String {
        let text = self.one_of(TEXTS);
        if self.rng.bool() { format!("{text} {}", self.rng.u8(..)) } else { text.to_owned() }
    }

    fn maybe_text(&mut self) -> Option<String> {
        self.rng.bool().then(|| self.text())
    }

    fn year(&mut self) -> i32 {
        if self.rng.u8(..10) == 0 { 2020 } else { 2019 }
    }

    fn date(&mut self) -> NaiveDate {
        NaiveDate::from_ymd_opt(2019, self.rng.u32(1..=12), self.rng.u32(1..=28)).expect("a day of 2019")
    }

    fn maybe_date(&mut self) -> Option<NaiveDate> {
        self.rng.bool().then(|| self.date())
    }

    /// Any amount, with all the digits a double has.
    fn amount(&mut self) -> f64 {
        match self.rng.u8(..4) {
            0 => self.rng.i64(0..500) as f64,
            1 => 1e300 * self.rng.f64(),
            _ => 100.0 * self.rng.f64(),
        }
    }

    fn one_of<'t>(&mut self, texts: &[&'t str]) -> &'t str {
        self.rng.choice(texts).copied().unwrap_or_default()
    }

    fn word<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.rng.usize(..all.len())]
    }
}
