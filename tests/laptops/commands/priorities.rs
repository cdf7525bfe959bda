//! Random commands about what the hearing fixes: priorities with what they rest on, causes, measures.

use super::Draw;
use samsyn_engine::command::*;
use samsyn_engine::priorities::{CauseSide, GoalKind, MeasureField, MeasureKind, OwnerRow, State, Term};
use samsyn_engine::{Id, Party};

impl Draw<'_> {
    pub(super) fn priorities(&mut self) -> PrioritiesCommand {
        use PrioritiesCommand as C;
        let (priority, measure) = (self.id("priority"), self.id("measure"));
        match self.rng.u8(..33) {
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
            30 => C::MovePriorityToArea { priority, area: self.id("area") },
            31 => self.evidence(priority),
            32 => C::DropEvidence { evidence: self.id("evidence") },
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

    /// A value that is likely to be there.
    fn evidence(&mut self, priority: Id) -> PrioritiesCommand {
        let (indicator, area) = (self.id("indicator"), self.id("area"));
        PrioritiesCommand::CiteValue { priority, indicator, area, year: self.rng.i64(2017..2019) }
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
}
