//! Rows as the organiser's files give them, with whatever the draw brings.

use super::Draw;
use samsyn_engine::agenda::{AgendaRow, ItemKind};
use samsyn_engine::hearing::HearingRow;
use samsyn_engine::time::{Minutes, TimeOfDay};
use samsyn_engine::workshops::MethodRow;

impl Draw<'_> {
    pub(super) fn facts(&mut self, year: i32, title: &str) -> HearingRow {
        HearingRow {
            year,
            title: title.into(),
            city: Some("Göteborg".into()),
            date: self.maybe_date(),
            venue: self.maybe_text(),
            organiser: None,
            theme: self.maybe_text(),
            period_from: None,
            period_to: None,
            starts: None,
            ends: self.rng.bool().then_some(TimeOfDay(990)),
            votes_each: Some(3),
            most_priorities: None,
            example: true,
            remark: None,
        }
    }

    pub(super) fn method_row(&mut self, title: &str) -> MethodRow {
        MethodRow { pass: 1, title: title.into(), minutes: Minutes(self.rng.i64(5..30)), description: None }
    }

    pub(super) fn agenda_row(&mut self, key: &str) -> AgendaRow {
        AgendaRow {
            key: Some(key.into()),
            day: self.rng.i64(1..3),
            title: format!("Punkt {key}"),
            kind: self.word(ItemKind::ALL),
            minutes: Minutes(self.rng.i64(5..90)),
            fixed_start: None,
            venue: None,
            inner_count: None,
            inner_minutes: None,
        }
    }
}
