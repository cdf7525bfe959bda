//! Random commands about what became of measures, and which of last year's go on.

use super::{AREAS, Draw};
use samsyn_engine::command::FollowUpCommand;
use samsyn_engine::follow_up::{
    Colour, FollowedRow, NotedRow, PlanClosing, PlanMeasure, PlanRow, Rewriting, Status, Under,
};
use samsyn_engine::priorities::GoalKind;
use samsyn_engine::time::Moment;

/// Last year's plan: a measure that nobody has decided about, and one that is closed.
pub(super) fn earlier_plan() -> FollowUpCommand {
    let row = |key: &str, closing| PlanRow {
        area: "AN".into(),
        priority: "Narkotika".into(),
        problem_area: Some("NAR".into()),
        cause: None,
        measure: Some(PlanMeasure {
            key: key.into(),
            text: "Samverkan mot narkotika".into(),
            owners: vec!["Polis".into()],
            closing,
            ..PlanMeasure::default()
        }),
        example: false,
    };
    let closing = PlanClosing { reason: "Ingen nytta".into(), closed_at: Moment(1_550_000_000_000) };
    FollowUpCommand::PutPlan { year: 2018, rows: vec![row("M01", None), row("M02", Some(closing))] }
}

impl Draw<'_> {
    pub(super) fn follow_up(&mut self) -> FollowUpCommand {
        use FollowUpCommand as C;
        let measure = self.id("measure");
        match self.rng.u8(..8) {
            0..3 => {
                return C::NoteResult {
                    measure,
                    amount: self.rng.bool().then(|| self.amount()),
                    status: self.word(Status::ALL),
                    colour: self.rng.bool().then(|| self.word(Colour::ALL)),
                    comment: self.maybe_text(),
                };
            }
            3..5 => {
                let text = self.text();
                let rewriting = Rewriting { text, operative_goal: None, goal_amount: None, unit: self.maybe_text() };
                return C::CarryMeasure {
                    measure,
                    under: match self.rng.bool() {
                        true => Under::Priority(self.id("priority")),
                        false => Under::Area(self.id("area")),
                    },
                    rewriting: self.rng.bool().then_some(rewriting),
                };
            }
            5 => return C::CloseMeasure { measure, reason: self.text() },
            6 => return C::ReopenMeasure { measure },
            _ => {}
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
            place: self.maybe_text(),
            promise: self.rng.bool().then(|| self.rng.bool()),
            starts: self.maybe_date(),
            check_dates: vec![self.date()],
            follows: self.rng.bool().then(|| FollowedRow { year: 2017, key: key.into() }),
            noted: (0..self.rng.u8(..3)).map(|_| self.noted()).collect(),
            closing: (self.rng.u8(..6) == 0)
                .then(|| PlanClosing { reason: "Ingen nytta".into(), closed_at: Moment(1_550_000_000_000) }),
            ..PlanMeasure::default()
        }
    }

    fn noted(&mut self) -> NotedRow {
        NotedRow {
            noted_at: Moment(1_550_000_000_000 + self.rng.i64(0..1_000_000)),
            amount: self.rng.bool().then(|| self.amount()),
            status: self.word(Status::ALL),
            colour: None,
            comment: self.maybe_text(),
        }
    }
}
