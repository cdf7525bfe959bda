//! Random commands of the hearing itself, its programme and those who take part.

use super::Draw;
use samsyn_engine::Party;
use samsyn_engine::agenda::{AgendaField, ItemKind};
use samsyn_engine::command::*;
use samsyn_engine::hearing::HearingField;
use samsyn_engine::participants::{ParticipantField, ParticipantRow, PlaceRow};
use samsyn_engine::time::{Minutes, TimeOfDay};

impl Draw<'_> {
    pub(super) fn hearing(&mut self) -> HearingCommand {
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

    pub(super) fn agenda(&mut self) -> AgendaCommand {
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

    pub(super) fn participants(&mut self) -> ParticipantsCommand {
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
}
