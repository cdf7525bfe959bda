//! Random commands of the rooms: method, cards, problems, matrix, votes, messages.

use super::{AREAS, Draw};
use samsyn_engine::Party;
use samsyn_engine::command::*;
use samsyn_engine::time::Minutes;
use samsyn_engine::workshops::{Answer, CardField, CardKind, Phase, StepField, WorkshopField, WorkshopRow};

impl Draw<'_> {
    pub(super) fn workshops(&mut self) -> Command {
        let (workshop, problem) = (self.id("workshop"), self.id("problem"));
        match self.rng.u8(..36) {
            0 => MethodCommand::PutMethod {
                year: self.year(),
                rows: vec![self.method_row("Orsaker"), self.method_row("Röstning")],
            }
            .into(),
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
                WorkshopsCommand::PutWorkshops { year: self.year(), rows: vec![row] }.into()
            }
            2 => {
                WorkshopsCommand::AddWorkshop { hearing: self.id("hearing"), room: self.text(), area: self.id("area") }
                    .into()
            }
            3 => WorkshopsCommand::AddWorkshops {
                hearing: self.id("hearing"),
                areas: self.ids("area"),
                room: self.text(),
                first: None,
            }
            .into(),
            4 => {
                let to = match self.rng.u8(..4) {
                    0 => WorkshopField::Room(self.text()),
                    1 => WorkshopField::Area(self.id("area")),
                    2 => WorkshopField::Seats(Some(self.rng.i64(0..20))),
                    _ => WorkshopField::VotersPolice(self.rng.i64(0..9)),
                };
                WorkshopsCommand::EditWorkshop { workshop, to }.into()
            }
            5 => WorkshopsCommand::RemoveWorkshop { workshop }.into(),
            6 => match self.rng.u8(..4) {
                0 => StepsCommand::OpenNextSteps { hearing: self.id("hearing") }.into(),
                1 => StepsCommand::GiveStepMinutes { workshop, minutes: Minutes(self.rng.i64(-6..6)) }.into(),
                2 => StepsCommand::GiveMinutesToRooms {
                    hearing: self.id("hearing"),
                    minutes: Minutes(self.rng.i64(-6..6)),
                }
                .into(),
                _ => StepsCommand::OpenStep { workshop, step: self.id("method_step") }.into(),
            },
            7..12 => CardsCommand::AddCard {
                workshop,
                text: self.text(),
                kind: self.word(CardKind::ALL),
                party: self.rng.bool().then_some(Party::City),
                problem_area: self.maybe_id("problem_area"),
                place: self.maybe_text(),
            }
            .into(),
            12..14 => {
                let to = match self.rng.u8(..5) {
                    0 => CardField::Text(self.text()),
                    1 => CardField::Kind(self.word(CardKind::ALL)),
                    2 => CardField::Party(self.rng.bool().then_some(Party::Police)),
                    3 => CardField::ProblemArea(self.maybe_id("problem_area")),
                    _ => CardField::Place(self.maybe_text()),
                };
                CardsCommand::EditCard { card: self.id("card"), to }.into()
            }
            14 => CardsCommand::RemoveCard { card: self.id("card") }.into(),
            15..18 => ProblemsCommand::AddProblem {
                workshop,
                title: self.text(),
                problem_area: self.maybe_id("problem_area"),
                cards: self.ids("card"),
            }
            .into(),
            18 => ProblemsCommand::RenameProblem { problem, title: self.text() }.into(),
            19 => ProblemsCommand::NoteConcern { problem, text: self.maybe_text() }.into(),
            20 => ProblemsCommand::MergeCards { problem, cards: self.ids("card") }.into(),
            21 => CardsCommand::SplitCard { card: self.id("card") }.into(),
            22 => ProblemsCommand::RemoveProblem { problem }.into(),
            23 => ProblemsCommand::AnswerCriterion {
                problem,
                criterion: self.rng.i64(0..12),
                answer: self.rng.bool().then(|| self.word(Answer::ALL)),
            }
            .into(),
            24..27 => {
                TallyCommand::CastVotes { problem, party: self.word(Party::ALL), count: self.rng.i64(-1..4) }.into()
            }
            27 => TallyCommand::TakeBackVote { problem, party: self.word(Party::ALL) }.into(),
            28 => TallyCommand::CloseTally { workshop }.into(),
            29..31 => match self.rng.u8(..3) {
                0 => MessagesCommand::SendMessage {
                    hearing: self.id("hearing"),
                    workshop: self.maybe_id("workshop"),
                    text: self.text(),
                }
                .into(),
                1 => MessagesCommand::MarkMessageSeen { message: self.id("message"), workshop }.into(),
                _ => MessagesCommand::TakeBackMessage { message: self.id("message") }.into(),
            },
            31 => ProblemsCommand::MergeProblems { problem, other: self.id("problem") }.into(),
            32 => ProposalsCommand::KeepApart { one: self.id("card"), other: self.id("card") }.into(),
            33 => TallyCommand::ReopenTally { workshop }.into(),
            _ => self.method(),
        }
    }

    fn method(&mut self) -> Command {
        let step = self.id("method_step");
        let to = match self.rng.u8(..5) {
            0 => StepField::Title(self.text()),
            1 => StepField::Minutes(Minutes(self.rng.i64(0..30))),
            2 => StepField::Pass(self.rng.i64(1..4)),
            3 => StepField::Description(self.maybe_text()),
            _ => StepField::Phase(self.word(Phase::ALL)),
        };
        match self.rng.u8(..8) {
            0 => MethodCommand::AddStep {
                hearing: self.id("hearing"),
                title: self.text(),
                minutes: Minutes(self.rng.i64(0..30)),
                after: self.maybe_id("method_step"),
            }
            .into(),
            1 => MethodCommand::MoveStep { step, after: self.maybe_id("method_step") }.into(),
            2 | 3 => MethodCommand::EditStep { step, to }.into(),
            // Most steps have a room in them, and stay.
            _ => MethodCommand::RemoveStep { step }.into(),
        }
    }
}
