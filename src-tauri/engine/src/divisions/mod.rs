//! Divisions of a city into areas: how they change over time, and those that come with the program, as the same kind of
//! file an organiser has.

mod command;
mod view;

pub use command::DivisionsCommand;
pub(crate) use view::view;
pub use view::{DivisionsView, DoubtCode, DoubtView, OfferedDivision, PeriodView};

use crate::areas::rows::{self, Area};
use crate::areas::{AreaKind, AreaRow, empty, put};
use crate::error::{Error, Refusal};
use crate::id::Id;
use crate::import::watch::Watch;
use crate::import::{self, Content, Given};
use crate::journal::Edits;
use crate::now::Now;
use crate::store::Reader;
use std::collections::HashMap;

crate::words! {
    /// A division that comes with the program.
    pub enum Division {
        /// Göteborg: ten districts 2011–2020, four city areas from 2021, and what became of which.
        Goteborg = "goteborg",
    }
}

impl Division {
    fn file(self) -> (&'static str, &'static [u8]) {
        match self {
            Self::Goteborg => (
                "goteborg.csv",
                include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/areas/goteborg.csv")),
            ),
        }
    }

    /// Its areas, the municipality among them.
    fn areas(self) -> Vec<AreaRow> {
        let (name, bytes) = self.file();
        let tables = import::read(&Given::files(&[(name.to_owned(), bytes.to_vec())], None), &Watch::nobody()).tables;
        let rows = tables.into_iter().filter_map(|table| match table.content {
            Content::Areas(rows) => Some(rows),
            _ => None,
        });
        rows.flatten().map(|placed| placed.content).collect()
    }
}

pub(crate) fn decide(command: DivisionsCommand, read: Reader<'_>, now: &mut Now<'_>) -> Result<Edits, Error> {
    let DivisionsCommand::AddDivision { division } = command;
    add(division, read, now)
}

/// Adds what is missing of a division. An area that is there, by key or by name and kind, is kept: only what it lacks is
/// filled in. A municipality that is there stands for the division's own, if it is the same one.
fn add(division: Division, read: Reader<'_>, now: &mut Now<'_>) -> Result<Edits, Error> {
    let stored = rows::by_id(read)?;
    let mut areas = stored.clone();
    let rows = division.areas();
    let mut ids: HashMap<String, Id> = HashMap::new();
    for row in &rows {
        let there = find(row, rows::all(read)?)?;
        let base = there.unwrap_or_else(|| empty(now.create(), row.key.clone(), row.name.clone(), row.kind));
        ids.insert(row.key.clone(), base.id);
        areas.insert(base.id, filled(base, row));
    }
    for row in &rows {
        let whole = row.part_of.as_ref().and_then(|whole| ids.get(whole)).copied();
        if let Some(area) = ids.get(&row.key).and_then(|id| areas.get_mut(id)) {
            area.part_of = area.part_of.or(whole).filter(|whole| *whole != area.id);
        }
    }
    Ok(put::settled(areas, &stored, &rows::successions(read)?, now))
}

fn find(row: &AreaRow, areas: Vec<Area>) -> Result<Option<Area>, Refusal> {
    if row.kind == AreaKind::Municipality {
        let municipality = areas.into_iter().find(|area| area.kind == AreaKind::Municipality);
        let is_same = |area: &Area| area.name.to_lowercase().starts_with(&row.name.to_lowercase());
        return match municipality {
            Some(other) if !is_same(&other) => Err(Refusal::OtherMunicipality { name: row.name.clone() }),
            found => Ok(found),
        };
    }
    let is_named = |area: &&Area| area.kind == row.kind && area.name.to_lowercase() == row.name.to_lowercase();
    let by_key = areas.iter().find(|area| area.key == row.key);
    Ok(by_key.or_else(|| areas.iter().find(is_named)).cloned())
}

/// The area with what it lacked.
fn filled(area: Area, row: &AreaRow) -> Area {
    // Dates belong together: half of them from here and half from there may be turned.
    let (valid_from, valid_to) = match (area.valid_from, area.valid_to) {
        (None, None) => (row.valid_from, row.valid_to),
        dates => dates,
    };
    let words = [area.becomes.clone(), row.becomes.clone()].into_iter().flatten().collect::<Vec<_>>();
    Area {
        code: area.code.or_else(|| row.code.clone()),
        police_area: area.police_area.or_else(|| row.police_area.clone()),
        valid_from,
        valid_to,
        becomes: (!words.is_empty()).then(|| words.join("; ")),
        ..area
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_division_is_read_whole_and_names_only_its_own_areas() {
        for division in Division::ALL {
            let (name, bytes) = division.file();
            let import = import::read(&Given::files(&[(name.to_owned(), bytes.to_vec())], None), &Watch::nobody());
            let findings: Vec<_> = import.tables.iter().flat_map(|table| &table.table.findings).collect();
            assert!(findings.is_empty() && import.findings.is_empty(), "{findings:?} {:?}", import.findings);
            let rows = division.areas();
            let municipalities = rows.iter().filter(|row| row.kind == AreaKind::Municipality).count();
            assert_eq!(municipalities, 1, "{division:?}");
            let keys: Vec<_> = rows.iter().map(|row| row.key.as_str()).collect();
            for row in &rows {
                assert!(row.part_of.as_deref().is_none_or(|whole| keys.contains(&whole)), "{row:?}");
                assert!(row.inhabitants.is_none() && !row.example, "nothing made up comes with the program: {row:?}");
            }
        }
    }
}
