//! Random commands about what lasts across hearings: areas and what follows them, problem areas, indicators and values.

use super::{AREAS, CODES, Draw};
use samsyn_engine::Party;
use samsyn_engine::areas::{AreaField, AreaKind, AreaRow, ProblemAreaRow, SuccessionRow};
use samsyn_engine::command::*;
use samsyn_engine::divisions::Division;
use samsyn_engine::situation::{Direction, IndicatorField, IndicatorRow, ValueField, ValueRow};

impl Draw<'_> {
    pub(super) fn areas_or_division(&mut self) -> Command {
        match self.rng.u8(..40) {
            0 => DivisionsCommand::AddDivision { division: Division::Goteborg }.into(),
            _ => self.areas().into(),
        }
    }

    fn areas(&mut self) -> AreasCommand {
        use AreasCommand as C;
        match self.rng.u8(..14) {
            0 => {
                let keys: Vec<_> = AREAS.iter().filter(|_| self.rng.bool()).collect();
                C::PutAreas { rows: keys.into_iter().map(|key| self.area_row(key)).collect() }
            }
            1 => {
                let code = self.one_of(CODES);
                C::PutProblemAreas { rows: vec![self.problem_area_row(code)] }
            }
            2 => C::AddArea { name: self.text(), kind: self.word(AreaKind::ALL), part_of: self.maybe_id("area") },
            3 => C::RemoveArea { area: self.id("area") },
            4..6 => C::AddSuccession { area: self.id("area"), successor: self.id("area"), part: self.maybe_text() },
            6 => C::EditSuccession { succession: self.id("succession"), part: self.maybe_text() },
            7 => C::RemoveSuccession { succession: self.id("succession") },
            8 => {
                let (area, successor) = (self.one_of(AREAS).into(), self.one_of(AREAS).into());
                C::PutSuccessions { rows: vec![SuccessionRow { area, successor, part: self.maybe_text() }] }
            }
            9 => C::EditArea { area: self.id("area"), to: AreaField::ValidTo(self.maybe_date()) },
            _ => {
                let to = match self.rng.u8(..7) {
                    5 => AreaField::Code(self.maybe_text()),
                    6 => AreaField::ValidFrom(self.maybe_date()),
                    0 => AreaField::Name(self.text()),
                    1 => AreaField::Kind(self.word(AreaKind::ALL)),
                    2 => AreaField::PoliceArea(self.maybe_text()),
                    3 => AreaField::Inhabitants(Some(self.rng.i64(-1..100_000))),
                    _ => AreaField::PartOf(self.maybe_id("area")),
                };
                C::EditArea { area: self.id("area"), to }
            }
        }
    }

    pub(super) fn situation(&mut self) -> SituationCommand {
        use SituationCommand as C;
        match self.rng.u8(..10) {
            2 => C::AddIndicator { name: self.text(), unit: self.one_of(&["antal brott", "procent"]).into() },
            3 => {
                let to = match self.rng.u8(..7) {
                    0 => IndicatorField::Name(self.text()),
                    1 => IndicatorField::Unit(self.text()),
                    2 => IndicatorField::Source(self.maybe_text()),
                    3 => IndicatorField::Direction(self.word(Direction::ALL)),
                    4 => IndicatorField::Decimals(self.rng.i64(-1..8)),
                    5 => IndicatorField::Caution(self.maybe_text()),
                    _ => IndicatorField::HideBelow(self.rng.bool().then(|| self.amount())),
                };
                C::EditIndicator { indicator: self.id("indicator"), to }
            }
            4 => C::MoveIndicator { indicator: self.id("indicator"), after: self.maybe_id("indicator") },
            5 => C::RemoveIndicator { indicator: self.id("indicator") },
            6 => C::SetValue {
                indicator: self.id("indicator"),
                area: self.id("area"),
                year: self.rng.i64(2015..2019),
                amount: self.rng.bool().then(|| self.amount()),
            },
            7 => {
                let to = match self.rng.u8(..2) {
                    0 => ValueField::Source(self.maybe_text()),
                    _ => ValueField::Example(self.rng.bool()),
                };
                C::EditValue { value: self.id("value"), to }
            }
            0 => {
                let code = self.one_of(&["I1", "I2"]);
                C::PutIndicators { rows: vec![self.indicator_row(code)] }
            }
            1 => {
                let count = self.rng.usize(1..4);
                let row = |draw: &mut Self| ValueRow {
                    indicator: draw.one_of(&["I1", "I2"]).into(),
                    area: draw.one_of(AREAS).into(),
                    year: draw.rng.i64(2015..2019),
                    amount: draw.amount(),
                    source: draw.maybe_text(),
                    example: draw.rng.bool(),
                };
                C::PutValues { rows: (0..count).map(|_| row(self)).collect() }
            }
            _ => C::SayOwnWords {
                hearing: self.id("hearing"),
                area: self.id("area"),
                party: self.word(Party::ALL),
                text: self.text(),
            },
        }
    }

    pub(super) fn area_row(&mut self, key: &str) -> AreaRow {
        let kind = if key == "GBG" { AreaKind::Municipality } else { AreaKind::District };
        AreaRow {
            key: key.into(),
            // So that the division that comes with the program fits.
            name: if key == "GBG" { "Göteborg".into() } else { format!("Område {key}") },
            kind,
            code: Some(self.rng.u8(..9).to_string()),
            police_area: self.maybe_text(),
            inhabitants: Some(self.rng.i64(0..100_000)),
            valid_from: None,
            valid_to: None,
            part_of: (kind == AreaKind::District).then(|| "GBG".into()),
            becomes: self.rng.bool().then(|| self.one_of(AREAS).to_owned()),
            example: false,
            remark: None,
        }
    }

    pub(super) fn problem_area_row(&mut self, code: &str) -> ProblemAreaRow {
        ProblemAreaRow { code: code.into(), name: format!("Problemområde {code}"), description: self.maybe_text() }
    }

    pub(super) fn indicator_row(&mut self, code: &str) -> IndicatorRow {
        IndicatorRow {
            code: code.into(),
            name: "Otrygga kvällstid".into(),
            unit: "procent".into(),
            source: self.maybe_text(),
            direction: self.word(Direction::ALL),
            decimals: self.rng.i64(0..3),
            caution: self.maybe_text(),
            smallest_area: None,
            hide_below: None,
        }
    }
}
