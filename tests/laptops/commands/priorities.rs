//! Random commands about what the hearing fixes: priorities with what they rest on, causes, measures.

use super::Draw;
use samsyn_engine::command::*;
use samsyn_engine::priorities::{CauseSide, GoalKind, MeasureField, MeasureKind, OwnerRow, State, Term};
use samsyn_engine::{Id, Party};

impl Draw<'_> {
    pub(super) fn priorities(&mut self) -> Command {
        let (priority, measure) = (self.id("priority"), self.id("measure"));
        match self.rng.u8(..33) {
            0..4 => PrioritiesCommand::AddPriority {
                hearing: self.id("hearing"),
                area: self.id("area"),
                title: self.text(),
                problem: self.maybe_id("problem"),
                problem_area: self.maybe_id("problem_area"),
                reason: self.maybe_text(),
            }
            .into(),
            4 => PrioritiesCommand::EditPriorityTitle { priority, title: self.text() }.into(),
            5 => PrioritiesCommand::EditPriorityReason { priority, reason: self.maybe_text() }.into(),
            6 => PrioritiesCommand::MovePriority { priority, after: self.maybe_id("priority") }.into(),
            7 => PrioritiesCommand::RemovePriority { priority }.into(),
            8..10 => PrioritiesCommand::SetState { priority, to: self.word(State::ALL) }.into(),
            10..13 => {
                PrioritiesCommand::SignPriority { priority, party: self.word(Party::ALL), role: self.text() }.into()
            }
            13 => PrioritiesCommand::ReopenPriority { priority, reason: self.text() }.into(),
            14..16 => CausesCommand::AddCause {
                priority,
                text: self.text(),
                side: self.rng.bool().then(|| self.word(CauseSide::ALL)),
                cards: self.ids("card"),
            }
            .into(),
            16 => CausesCommand::EditCause { cause: self.id("cause"), text: self.text(), side: None }.into(),
            17 => match self.rng.u8(..2) {
                0 => CausesCommand::RemoveCause { cause: self.id("cause") }.into(),
                _ => CausesCommand::MoveCause { cause: self.id("cause"), after: self.maybe_id("cause") }.into(),
            },
            18..21 => {
                MeasuresCommand::AddMeasure { priority, text: self.text(), causes: Vec::new(), cards: self.ids("card") }
                    .into()
            }
            21 => MeasuresCommand::EditMeasure { measure, to: self.measure_field() }.into(),
            22 => {
                let name = self.one_of(&["Polis", "Stadsdel", "Processledare (Stad och Polis)", "Bostadsbolag"]);
                MeasuresCommand::SetOwners { measure, owners: vec![OwnerRow { name: name.into(), party: None }] }.into()
            }
            23..25 => MeasuresCommand::AimMeasure { measure, causes: self.ids("cause") }.into(),
            25 => MeasuresCommand::LinkMeasure { measure, priority }.into(),
            26 => MeasuresCommand::UnlinkMeasure { measure, priority }.into(),
            27 => MeasuresCommand::SetCheckDates { measure, dates: vec![self.date(), self.date()] }.into(),
            28 => match self.rng.u8(..2) {
                0 => MeasuresCommand::RemoveMeasure { measure }.into(),
                _ => PrioritiesCommand::RemoveDeprioritised { deprioritised: self.id("deprioritised") }.into(),
            },
            30 => PrioritiesCommand::MovePriorityToArea { priority, area: self.id("area") }.into(),
            31 => self.evidence(priority),
            32 => EvidenceCommand::DropEvidence { evidence: self.id("evidence") }.into(),
            _ => PrioritiesCommand::Deprioritise {
                hearing: self.id("hearing"),
                area: self.id("area"),
                title: self.text(),
                problem: self.maybe_id("problem"),
                problem_area: self.maybe_id("problem_area"),
                reason: self.text(),
                decided_by: self.maybe_text(),
            }
            .into(),
        }
    }

    /// A value that is likely to be there.
    fn evidence(&mut self, priority: Id) -> Command {
        let (indicator, area) = (self.id("indicator"), self.id("area"));
        EvidenceCommand::CiteValue { priority, indicator, area, year: self.rng.i64(2017..2019) }.into()
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
