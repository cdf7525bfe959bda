//! Random commands of the rooms: method, cards, problems, matrix, votes, messages.

use super::{AREAS, Draw};
use samsyn_engine::Party;
use samsyn_engine::command::*;
use samsyn_engine::time::Minutes;
use samsyn_engine::workshops::{Answer, CardField, CardKind, Phase, StepField, WorkshopField, WorkshopRow};

impl Draw<'_> {
    pub(super) fn workshops(&mut self) -> WorkshopsCommand {
        use WorkshopsCommand as C;
        let (workshop, problem) = (self.id("workshop"), self.id("problem"));
        match self.rng.u8(..36) {
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
            33 => C::ReopenTally { workshop },
            _ => self.method(),
        }
    }

    fn method(&mut self) -> WorkshopsCommand {
        use WorkshopsCommand as C;
        let step = self.id("method_step");
        let to = match self.rng.u8(..5) {
            0 => StepField::Title(self.text()),
            1 => StepField::Minutes(Minutes(self.rng.i64(0..30))),
            2 => StepField::Pass(self.rng.i64(1..4)),
            3 => StepField::Description(self.maybe_text()),
            _ => StepField::Phase(self.word(Phase::ALL)),
        };
        match self.rng.u8(..8) {
            0 => C::AddStep {
                hearing: self.id("hearing"),
                title: self.text(),
                minutes: Minutes(self.rng.i64(0..30)),
                after: self.maybe_id("method_step"),
            },
            1 => C::MoveStep { step, after: self.maybe_id("method_step") },
            2 | 3 => C::EditStep { step, to },
            // Most steps have a room in them, and stay.
            _ => C::RemoveStep { step },
        }
    }
}
