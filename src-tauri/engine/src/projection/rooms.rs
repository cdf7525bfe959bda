//! The room guide: who belongs to which area sees where to go. Nobody is named, and nobody who leads a room.

use crate::areas;
use crate::error::{Error, Refusal};
use crate::id::Id;
use crate::store::{Reader, Stored};
use crate::workshops::rows::{Workshop, of_hearing};
use serde::Serialize;
use ts_rs::TS;

/// The rooms by area.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct ProjectedRooms {
    pub rooms: Vec<ProjectedRoom>,
}

/// Where an area meets.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct ProjectedRoom {
    pub id: Id,
    pub area: String,
    /// What tells the rooms of one area apart; none where an area has one room.
    pub theme: Option<String>,
    pub room: String,
}

pub(super) fn view(read: Reader<'_>, hearing: Id) -> Result<ProjectedRooms, Error> {
    let areas = areas::rows::by_id(read)?;
    let workshops = of_hearing(read, hearing)?;
    let is_shared = |one: &Workshop| workshops.iter().filter(|other| other.area == one.area).count() > 1;
    let room = |one: &Workshop| ProjectedRoom {
        id: one.id,
        area: areas.get(&one.area).map(|area| area.name.clone()).unwrap_or_default(),
        theme: one.theme.clone().filter(|_| is_shared(one)),
        room: one.room.clone(),
    };
    Ok(ProjectedRooms { rooms: workshops.iter().map(room).collect() })
}

/// What a room is called in the hall: its area and its number, and its theme where the area has several rooms.
pub(super) fn named(read: Reader<'_>, workshop: &Workshop) -> Result<ProjectedRoom, Error> {
    let found = view(read, workshop.hearing)?.rooms.into_iter().find(|room| room.id == workshop.id);
    found.ok_or_else(|| Refusal::Gone { what: Workshop::TABLE.to_owned() }.into())
}
