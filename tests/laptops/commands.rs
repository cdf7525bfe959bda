//! Random commands of every area, mostly about rows the laptop has heard of, sometimes about rows it has not.

mod lasting;
mod rows;

use crate::fleet::Pool;
use chrono::NaiveDate;
use fastrand::Rng;
use samsyn_engine::agenda::{AgendaField, ItemKind};
use samsyn_engine::command::*;
use samsyn_engine::follow_up::{Colour, PlanMeasure, PlanRow, Status};
use samsyn_engine::hearing::HearingField;
use samsyn_engine::import::{Field, HeaderRow, Kind};
use samsyn_engine::participants::{ParticipantField, ParticipantRow, PlaceRow};
use samsyn_engine::priorities::{CauseSide, GoalKind, MeasureField, MeasureKind, OwnerRow, State, Term};
use samsyn_engine::time::{Minutes, TimeOfDay};
use samsyn_engine::workshops::{Answer, CardField, CardKind, WorkshopField, WorkshopRow};
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
        WorkshopsCommand::PutMethod { year: 2019, rows: vec![draw.method_row("Röstning")] }.into(),
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
        WorkshopsCommand::OpenStep { workshop: pool["workshop"][0], step: pool["method_step"][0] }.into(),
        WorkshopsCommand::CloseTally { workshop: pool["workshop"][1] }.into(),
        ParticipantsCommand::PutParticipants { year: 2019, rows: vec![registered("D001"), registered("D002")] }.into(),
    ]
}

/// What a room has said by the time it votes, on the rows of the morning: with this every command can be drawn.
pub fn room(pool: &Pool) -> Vec<Command> {
    let first = |table: &str| pool[table][0];
    let (hearing, area, workshop) = (first("hearing"), first("area"), first("workshop"));
    let card = |text: &str| WorkshopsCommand::AddCard {
        workshop,
        text: text.into(),
        kind: CardKind::Problem,
        party: None,
        problem_area: None,
        place: None,
    };
    let problem = |title: &str| WorkshopsCommand::AddProblem {
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

/// What follows when the room's priorities are there: votes, causes, measures and a first signature.
pub fn outcome(pool: &Pool) -> Vec<Command> {
    let (problem, priority) = (pool["problem"][0], pool["priority"][0]);
    let (text, party) = ("Öppen försäljning".to_owned(), Party::Police);
    let cause = || PrioritiesCommand::AddCause { priority, text: text.clone(), side: None, cards: Vec::new() }.into();
    vec![
        WorkshopsCommand::CastVotes { problem, party, count: 2 }.into(),
        cause(),
        cause(),
        PrioritiesCommand::AddMeasure { priority, text: text.clone(), causes: Vec::new(), cards: Vec::new() }.into(),
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
            1..3 => self.areas().into(),
            3..6 => self.situation().into(),
            6..8 => self.agenda().into(),
            8 => self.participants().into(),
            9..15 => self.workshops().into(),
            15..20 => self.priorities().into(),
            20 => self.follow_up().into(),
            21 => self.import().into(),
            22 => self.history().into(),
            23 => LaptopsCommand::NameLaptop { name: self.maybe_text() }.into(),
            _ => ReportCommand::LogExport {
                hearing: self.id("hearing"),
                format: self.text(),
                language: self.maybe_text(),
                file_name: self.text(),
                document_id: self.text(),
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

    fn hearing(&mut self) -> HearingCommand {
        use HearingCommand as C;
        let (year, title) = (self.year(), self.text());
        match self.rng.u8(..12) {
            0..2 => C::StartHearing { facts: self.facts(year, &title) },
            2..5 => C::PutHearing { facts: self.facts(year, &title) },
            5 => C::RemoveHearing { hearing: self.id("hearing") },
            _ => {
                let to = match self.rng.u8(..8) {
                    0 => HearingField::Title(title),
                    1 => HearingField::City(self.maybe_text()),
                    2 => HearingField::PeriodFrom(self.maybe_date()),
                    3 => HearingField::PeriodTo(self.maybe_date()),
                    4 => HearingField::Starts(TimeOfDay(self.rng.i64(-5..1_500))),
                    5 => HearingField::Ends(self.rng.bool().then_some(TimeOfDay(self.rng.i64(-5..1_500)))),
                    6 => HearingField::MostPriorities(self.rng.i64(0..6)),
                    _ => HearingField::VotesEach(self.rng.i64(0..6)),
                };
                C::EditHearing { hearing: self.id("hearing"), to }
            }
        }
    }

    fn agenda(&mut self) -> AgendaCommand {
        use AgendaCommand as C;
        match self.rng.u8(..24) {
            0 => {
                let mut keys = vec!["A01", "A02", "A03"];
                self.rng.shuffle(&mut keys);
                let rows = keys.into_iter().map(|key| self.agenda_row(key)).collect();
                C::PutAgenda { year: self.year(), starts: Some(TimeOfDay(480)), rows }
            }
            1..4 => C::AddItem {
                hearing: self.id("hearing"),
                day: self.maybe_day(),
                after: self.maybe_id("agenda_item"),
                title: self.text(),
                kind: self.word(ItemKind::ALL),
                minutes: Minutes(self.rng.i64(0..90)),
            },
            4..7 => {
                C::MoveItem { item: self.id("agenda_item"), day: self.maybe_day(), after: self.maybe_id("agenda_item") }
            }
            7 => C::RemoveItem { item: self.id("agenda_item") },
            8 | 12 | 13 => C::StartItem { item: self.id("agenda_item") },
            9 => C::EndItem { item: self.id("agenda_item") },
            10 => C::SplitItem { item: self.id("agenda_item"), at: Minutes(self.rng.i64(0..60)), title: self.text() },
            11 => C::DuplicateItem { item: self.id("agenda_item") },
            14..16 => C::PauseItem { item: self.id("agenda_item") },
            16 | 20 => C::ResumeItem { item: self.id("agenda_item") },
            17 => C::GiveItemMinutes { item: self.id("agenda_item"), minutes: Minutes(self.rng.i64(-6..6)) },
            18 | 21 => C::BeginTurn { item: self.id("agenda_item"), turn: self.rng.i64(0..14) },
            19 => C::MoveEnd {
                hearing: self.id("hearing"),
                day: self.rng.i64(1..3),
                ends: self.rng.bool().then(|| TimeOfDay(self.rng.i64(-5..1_500))),
            },
            _ => {
                let to = match self.rng.u8(..6) {
                    0 => AgendaField::Title(self.text()),
                    1 => AgendaField::Kind(self.word(ItemKind::ALL)),
                    2 => AgendaField::Minutes(Minutes(self.rng.i64(-1..2_000))),
                    3 => AgendaField::FixedStart(self.rng.bool().then_some(TimeOfDay(715))),
                    4 => AgendaField::Venue(self.maybe_text()),
                    _ => AgendaField::Inner(self.rng.bool().then_some((12, Minutes(3)))),
                };
                C::EditItem { item: self.id("agenda_item"), to }
            }
        }
    }

    fn participants(&mut self) -> ParticipantsCommand {
        use ParticipantsCommand as C;
        if self.rng.u8(..12) == 0 {
            return C::PurgeParticipants { hearing: self.id("hearing") };
        }
        match self.rng.u8(..8) {
            0 => {
                let row = |draw: &mut Self, key: &str| ParticipantRow {
                    key: key.into(),
                    role: draw.text(),
                    organisation: "Polisen".into(),
                    party: draw.word(Party::ALL),
                    area: draw.rng.bool().then(|| "AN".into()),
                    wish_1: draw.rng.bool().then(|| "W01".into()),
                    wish_2: draw.rng.bool().then(|| "W02".into()),
                    email: draw.maybe_text(),
                };
                C::PutParticipants { year: self.year(), rows: vec![row(self, "D001"), row(self, "D002")] }
            }
            1..3 => C::AddParticipant {
                hearing: self.id("hearing"),
                role: self.text(),
                organisation: self.text(),
                party: self.word(Party::ALL),
                area: self.maybe_id("area"),
            },
            3 => C::RemoveParticipant { participant: self.id("participant") },
            4 => C::AllotParticipants { hearing: self.id("hearing") },
            5 => {
                let row = |draw: &mut Self, key: &str| PlaceRow {
                    key: key.into(),
                    workshop: draw.one_of(&["W01", "W02"]).into(),
                };
                C::PutPlaces { year: self.year(), rows: vec![row(self, "D001"), row(self, "D002")] }
            }
            _ => {
                let to = match self.rng.u8(..7) {
                    0 => ParticipantField::Role(self.text()),
                    1 => ParticipantField::Area(self.maybe_id("area")),
                    2 => ParticipantField::Wish1(self.maybe_id("workshop")),
                    3 => ParticipantField::Workshop(self.maybe_id("workshop")),
                    4 => ParticipantField::Chosen(self.rng.bool()),
                    5 => ParticipantField::Email(self.maybe_text()),
                    _ => ParticipantField::Attended(Some(self.rng.bool())),
                };
                C::EditParticipant { participant: self.id("participant"), to }
            }
        }
    }

    fn workshops(&mut self) -> WorkshopsCommand {
        use WorkshopsCommand as C;
        let (workshop, problem) = (self.id("workshop"), self.id("problem"));
        match self.rng.u8(..34) {
            0 => {
                C::PutMethod { year: self.year(), rows: vec![self.method_row("Orsaker"), self.method_row("Röstning")] }
            }
            1 => {
                let row = WorkshopRow {
                    key: self.one_of(&["W01", "W02", "W03"]).into(),
                    room: self.text(),
                    area: self.one_of(AREAS).into(),
                    theme: self.maybe_text(),
                    seats: Some(self.rng.i64(0..20)),
                    facilitator: self.maybe_text(),
                    voters_police: self.rng.i64(0..6),
                    voters_city: self.rng.i64(0..6),
                    voters_others: self.rng.i64(0..6),
                };
                C::PutWorkshops { year: self.year(), rows: vec![row] }
            }
            2 => C::AddWorkshop { hearing: self.id("hearing"), room: self.text(), area: self.id("area") },
            3 => {
                C::AddWorkshops { hearing: self.id("hearing"), areas: self.ids("area"), room: self.text(), first: None }
            }
            4 => {
                let to = match self.rng.u8(..4) {
                    0 => WorkshopField::Room(self.text()),
                    1 => WorkshopField::Area(self.id("area")),
                    2 => WorkshopField::Seats(Some(self.rng.i64(0..20))),
                    _ => WorkshopField::VotersPolice(self.rng.i64(0..9)),
                };
                C::EditWorkshop { workshop, to }
            }
            5 => C::RemoveWorkshop { workshop },
            6 => match self.rng.u8(..4) {
                0 => C::OpenNextSteps { hearing: self.id("hearing") },
                1 => C::GiveStepMinutes { workshop, minutes: Minutes(self.rng.i64(-6..6)) },
                2 => C::GiveMinutesToRooms { hearing: self.id("hearing"), minutes: Minutes(self.rng.i64(-6..6)) },
                _ => C::OpenStep { workshop, step: self.id("method_step") },
            },
            7..12 => C::AddCard {
                workshop,
                text: self.text(),
                kind: self.word(CardKind::ALL),
                party: self.rng.bool().then_some(Party::City),
                problem_area: self.maybe_id("problem_area"),
                place: self.maybe_text(),
            },
            12..14 => {
                let to = match self.rng.u8(..5) {
                    0 => CardField::Text(self.text()),
                    1 => CardField::Kind(self.word(CardKind::ALL)),
                    2 => CardField::Party(self.rng.bool().then_some(Party::Police)),
                    3 => CardField::ProblemArea(self.maybe_id("problem_area")),
                    _ => CardField::Place(self.maybe_text()),
                };
                C::EditCard { card: self.id("card"), to }
            }
            14 => C::RemoveCard { card: self.id("card") },
            15..18 => C::AddProblem {
                workshop,
                title: self.text(),
                problem_area: self.maybe_id("problem_area"),
                cards: self.ids("card"),
            },
            18 => C::RenameProblem { problem, title: self.text() },
            19 => C::NoteConcern { problem, text: self.maybe_text() },
            20 => C::MergeCards { problem, cards: self.ids("card") },
            21 => C::SplitCard { card: self.id("card") },
            22 => C::RemoveProblem { problem },
            23 => C::AnswerCriterion {
                problem,
                criterion: self.rng.i64(0..12),
                answer: self.rng.bool().then(|| self.word(Answer::ALL)),
            },
            24..27 => C::CastVotes { problem, party: self.word(Party::ALL), count: self.rng.i64(-1..4) },
            27 => C::TakeBackVote { problem, party: self.word(Party::ALL) },
            28 => C::CloseTally { workshop },
            29..31 => match self.rng.u8(..3) {
                0 => C::SendMessage {
                    hearing: self.id("hearing"),
                    workshop: self.maybe_id("workshop"),
                    text: self.text(),
                },
                1 => C::MarkMessageSeen { message: self.id("message"), workshop },
                _ => C::TakeBackMessage { message: self.id("message") },
            },
            31 => C::MergeProblems { problem, other: self.id("problem") },
            32 => C::KeepApart { one: self.id("card"), other: self.id("card") },
            _ => C::ReopenTally { workshop },
        }
    }

    fn priorities(&mut self) -> PrioritiesCommand {
        use PrioritiesCommand as C;
        let (priority, measure) = (self.id("priority"), self.id("measure"));
        match self.rng.u8(..30) {
            0..4 => C::AddPriority {
                hearing: self.id("hearing"),
                area: self.id("area"),
                title: self.text(),
                problem: self.maybe_id("problem"),
                problem_area: self.maybe_id("problem_area"),
                reason: self.maybe_text(),
            },
            4 => C::EditPriorityTitle { priority, title: self.text() },
            5 => C::EditPriorityReason { priority, reason: self.maybe_text() },
            6 => C::MovePriority { priority, after: self.maybe_id("priority") },
            7 => C::RemovePriority { priority },
            8..10 => C::SetState { priority, to: self.word(State::ALL) },
            10..13 => C::SignPriority { priority, party: self.word(Party::ALL), role: self.text() },
            13 => C::ReopenPriority { priority, reason: self.text() },
            14..16 => C::AddCause {
                priority,
                text: self.text(),
                side: self.rng.bool().then(|| self.word(CauseSide::ALL)),
                cards: self.ids("card"),
            },
            16 => C::EditCause { cause: self.id("cause"), text: self.text(), side: None },
            17 => match self.rng.u8(..2) {
                0 => C::RemoveCause { cause: self.id("cause") },
                _ => C::MoveCause { cause: self.id("cause"), after: self.maybe_id("cause") },
            },
            18..21 => C::AddMeasure { priority, text: self.text(), causes: Vec::new(), cards: self.ids("card") },
            21 => C::EditMeasure { measure, to: self.measure_field() },
            22 => {
                let name = self.one_of(&["Polis", "Stadsdel", "Processledare (Stad och Polis)", "Bostadsbolag"]);
                C::SetOwners { measure, owners: vec![OwnerRow { name: name.into(), party: None }] }
            }
            23..25 => C::AimMeasure { measure, causes: self.ids("cause") },
            25 => C::LinkMeasure { measure, priority },
            26 => C::UnlinkMeasure { measure, priority },
            27 => C::SetCheckDates { measure, dates: vec![self.date(), self.date()] },
            28 => match self.rng.u8(..2) {
                0 => C::RemoveMeasure { measure },
                _ => C::RemoveDeprioritised { deprioritised: self.id("deprioritised") },
            },
            _ => C::Deprioritise {
                hearing: self.id("hearing"),
                area: self.id("area"),
                title: self.text(),
                problem: self.maybe_id("problem"),
                problem_area: self.maybe_id("problem_area"),
                reason: self.text(),
                decided_by: self.maybe_text(),
            },
        }
    }

    fn measure_field(&mut self) -> MeasureField {
        match self.rng.u8(..10) {
            0 => MeasureField::Text(self.text()),
            1 => MeasureField::ContactRole(self.maybe_text()),
            2 => MeasureField::GoalAmount(Some(self.amount())),
            3 => MeasureField::Unit(self.maybe_text()),
            4 => MeasureField::Ceiling(self.rng.bool()),
            5 => MeasureField::GoalKind(Some(self.word(GoalKind::ALL))),
            6 => MeasureField::Kind(Some(self.word(MeasureKind::ALL))),
            7 => MeasureField::Term(Some(self.word(Term::ALL))),
            8 => MeasureField::Starts(self.maybe_date()),
            _ => MeasureField::Ends(self.maybe_date()),
        }
    }

    fn follow_up(&mut self) -> FollowUpCommand {
        if self.rng.bool() {
            return FollowUpCommand::NoteResult {
                measure: self.id("measure"),
                amount: self.rng.bool().then(|| self.amount()),
                status: self.word(Status::ALL),
                colour: self.rng.bool().then(|| self.word(Colour::ALL)),
                comment: self.maybe_text(),
            };
        }
        let row = |draw: &mut Self, key: &str| PlanRow {
            area: draw.one_of(AREAS).into(),
            priority: draw.one_of(&["Narkotika", "Trafik"]).into(),
            problem_area: draw.rng.bool().then(|| "NAR".into()),
            cause: draw.maybe_text(),
            measure: draw.rng.bool().then(|| draw.plan_measure(key)),
            example: draw.rng.bool(),
        };
        FollowUpCommand::PutPlan { year: self.rng.i32(2017..2019), rows: vec![row(self, "M01"), row(self, "M02")] }
    }

    fn plan_measure(&mut self, key: &str) -> PlanMeasure {
        PlanMeasure {
            key: key.into(),
            text: "Samverkan mot narkotika".into(),
            operative_goal: self.maybe_text(),
            when_words: self.maybe_text(),
            owners: vec!["Polis".into(), "Stadsdel".into()],
            goal_amount: Some(self.amount()),
            unit: self.maybe_text(),
            ceiling: self.rng.bool(),
            baseline: self.rng.bool().then(|| self.amount()),
            goal_kind: Some(self.word(GoalKind::ALL)),
            result: self.rng.bool().then(|| self.amount()),
            status: self.rng.bool().then(|| self.word(Status::ALL)),
            colour: None,
            comment: self.maybe_text(),
            source: None,
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
