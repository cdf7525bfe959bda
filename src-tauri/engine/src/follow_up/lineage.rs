//! Areas of earlier years in the division of a hearing: where what was promised for a district is found again.

use crate::areas::rows::{self, Area};
use crate::areas::rules::{Extent, Life, Step, corresponding};
use crate::error::Error;
use crate::id::Id;
use crate::store::Reader;
use serde::Serialize;
use ts_rs::TS;

/// That an area of an earlier year is another one now, or that a part of it is.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct AreaChangeView {
    pub from: String,
    pub to: String,
    /// Which part, in words; none for the area itself.
    pub part: Option<String>,
}

/// The areas of a hearing's year, and what the others correspond to in it.
pub(super) struct Lineage {
    year: i32,
    areas: Vec<Area>,
    lives: Vec<Life>,
    steps: Vec<Step>,
}

/// Where an area is found again.
pub(super) struct Found {
    /// The areas that go on with it as a whole; those that got parts where no area got the whole; itself where nothing
    /// follows.
    pub home: Vec<Id>,
    /// Each area that got it or a part of it, when that is another.
    pub changes: Vec<(Id, AreaChangeView)>,
    /// Nothing goes on with it.
    pub is_gone: bool,
}

impl Lineage {
    pub(super) fn read(read: Reader<'_>, year: i64) -> Result<Self, Error> {
        let areas = rows::all(read)?;
        let lives = areas.iter().map(Area::life).collect();
        let steps = rows::successions(read)?.iter().map(Step::from).collect();
        Ok(Self { year: i32::try_from(year).unwrap_or_default(), areas, lives, steps })
    }

    /// All areas, in their order.
    pub(super) fn areas(&self) -> &[Area] {
        &self.areas
    }

    pub(super) fn name(&self, area: Id) -> String {
        self.areas.iter().find(|one| one.id == area).map(|one| one.name.clone()).unwrap_or_default()
    }

    /// Where an area of an earlier year is found again.
    pub(super) fn find(&self, area: Id) -> Found {
        let there = corresponding(area, self.year, &self.lives, &self.steps);
        let whole: Vec<Id> = there.iter().filter(|one| one.extent == Extent::Whole).map(|one| one.area).collect();
        let home = if whole.is_empty() { there.iter().map(|one| one.area).collect() } else { whole };
        let changes = there.iter().filter(|one| one.area != area).map(|one| {
            let part = match &one.extent {
                Extent::Whole => None,
                Extent::Parts(parts) => Some(parts.iter().cloned().collect::<Vec<_>>().join(", ")),
            };
            (one.area, AreaChangeView { from: self.name(area), to: self.name(one.area), part })
        });
        Found {
            is_gone: home.is_empty(),
            changes: changes.collect(),
            home: if home.is_empty() { vec![area] } else { home },
        }
    }
}
