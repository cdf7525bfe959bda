//! The year after: a hearing begun from the report of the year before, or from a hearing of this data file.

mod rooms;
mod start;

pub use start::{Start, start};

use crate::areas::AreaKind;
use crate::command::WorkshopsCommand;
use crate::error::{Error, Refusal};
use crate::export::gather;
use crate::exported::Edition;
use crate::gate::Engine;
use crate::hearing::HearingRow;
use crate::hearing_file::{HearingFile, hearing_in};
use crate::id::Id;

/// Starts the year after a report from the data that it carries, as PDF or JSON: areas, indicators, the report's own hearing with its
/// plan to follow up, and a hearing for the year after it. One entry, undone in one step. The new hearing.
/// Where the report's own hearing is here already, nothing of it is overwritten.
///
/// # Errors
/// A refusal when the report carries no hearing, only what anybody may read of it, or one that is not whole, when a newer
/// program wrote it, when it is of another city than the data file, or when the year after it has a hearing already.
pub fn start_from(engine: &Engine, bytes: &[u8], file: &str) -> Result<Id, Error> {
    let carried = hearing_in(bytes, file)?;
    if carried.document.edition == Some(Edition::Public) {
        return Err(Refusal::PublicEdition { file: file.to_owned() }.into());
    }
    require_same_city(engine, &carried)?;
    let mut start = start::start(carried);
    if engine.read(|read| crate::hearing::rows::of_year(read, start.year))?.is_some() {
        start.earlier = Vec::new();
    }
    begin(engine, start)
}

/// One data file holds one city's years: another city's report would mix two divisions and two chains of promises.
/// `Göteborg` and `Göteborgs Stad` are the same.
fn require_same_city(engine: &Engine, carried: &HearingFile) -> Result<(), Error> {
    let whole = || carried.areas.iter().find(|area| area.kind == AreaKind::Municipality);
    let theirs = carried.hearing.city.clone().or_else(|| whole().map(|area| crate::hearing::bare_name(&area.name)));
    let (Some(theirs), Some(ours)) = (theirs, engine.read(crate::hearing::city)?) else { return Ok(()) };
    let (one, other) = (theirs.trim().to_lowercase(), ours.trim().to_lowercase());
    if one.starts_with(&other) || other.starts_with(&one) {
        return Ok(());
    }
    Err(Refusal::OtherCity { theirs, ours }.into())
}

/// Starts the year after a hearing of this file: the same agenda, method and rooms, for the areas there are by then;
/// nobody takes part in it yet. What was promised is followed up without being copied: it is here. One entry, undone in
/// one step. The new hearing.
///
/// # Errors
/// A refusal when the hearing is not there, or when the year after it has a hearing already.
pub fn start_after(engine: &Engine, hearing: Id) -> Result<Id, Error> {
    let now = engine.now();
    let start = start::start(engine.read(|read| gather(read, hearing, now))?);
    begin(engine, Start { earlier: Vec::new(), ..start })
}

fn begin(engine: &Engine, start: Start) -> Result<Id, Error> {
    let Start { next: HearingRow { year, .. }, mut rooms, earlier, begin, .. } = start;
    if earlier.is_empty() {
        // The areas are those that are here, and some of them may be gone.
        let keys = engine.read(crate::areas::rows::keys)?;
        rooms.retain(|room| keys.contains_key(&room.area));
    }
    let rooms = WorkshopsCommand::PutWorkshops { year, rows: rooms };
    let commands = earlier.into_iter().chain(begin).chain([rooms.into()]).collect();
    engine.run_all("StartHearing", commands)?;
    Ok(engine.read(|read| crate::hearing::rows::need_year(read, year))?.id)
}
