//! What may be shown to everybody in the hall, on a second screen: the operator names a [`Scene`], and its view is made
//! field by field from what is public.
//!
//! Guards that nothing staff-only is ever projected: no view of a screen goes out as it stands. E-mail addresses, who
//! leads a room, notes of concern, votes before they are closed, messages and lists of what is unfinished have no field
//! here, so they cannot be shown. Which scene is on is this laptop's own matter and is not stored: the shell knows it.

mod area;
mod choices;
mod now;
mod read_back;
mod result;
mod rooms;

pub use area::{ProjectedArea, ProjectedIndicator, ProjectedWords};
pub(crate) use choices::view as choices;
pub use choices::{SceneChoice, ScenesView};
pub use now::{ProjectedBlock, ProjectedNext, ProjectedNow, ProjectedTurn};
pub use read_back::{ProjectedMeasure, ProjectedPriority};
pub use result::{ProjectedProblem, ProjectedResult};
pub use rooms::{ProjectedRoom, ProjectedRooms};

use crate::error::Error;
use crate::hearing::rows::Hearing;
use crate::id::Id;
use crate::priorities::rows::Priority;
use crate::store::Reader;
use crate::time::Moment;
use crate::workshops::rows::Workshop;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the operator shows. Black is none: it lies over whatever is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "scene", rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Scene {
    /// What goes on and what comes next, with the time that is left.
    Now { hearing: Id },
    /// Which area is in which room.
    Rooms { hearing: Id },
    /// An area's indicators beside the whole city's.
    Area { hearing: Id, area: Id },
    /// What each party says of an area.
    Words { hearing: Id, area: Id },
    /// What a room has voted, once its tally is closed.
    Result { workshop: Id },
    /// A priority as it will stand.
    ReadBack { priority: Id },
}

crate::words! {
    /// The kinds of scenes, in the order of the day.
    pub enum SceneKind {
        /// Now and next.
        Now = "now",
        /// The room guide.
        Rooms = "rooms",
        /// An area in numbers.
        Area = "area",
        /// An area in the parties' own words.
        Words = "words",
        /// A workshop's result.
        Result = "result",
        /// A priority read back.
        ReadBack = "read_back",
    }
}

/// What is shown to everybody.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct ProjectionView {
    /// The hearing's title.
    pub hearing: String,
    /// Content that is made up is marked as such.
    pub example: bool,
    pub body: ProjectedBody,
}

/// The content of a scene.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "scene", rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum ProjectedBody {
    Now(ProjectedNow),
    Rooms(ProjectedRooms),
    Area(ProjectedArea),
    Words(ProjectedWords),
    Result(ProjectedResult),
    ReadBack(ProjectedPriority),
}

pub(crate) fn view(read: Reader<'_>, now: Moment, scene: Scene) -> Result<ProjectionView, Error> {
    let hearing = match scene {
        Scene::Now { hearing } | Scene::Rooms { hearing } | Scene::Area { hearing, .. } => hearing,
        Scene::Words { hearing, .. } => hearing,
        Scene::Result { workshop } => read.need::<Workshop>(workshop)?.hearing,
        Scene::ReadBack { priority } => read.need::<Priority>(priority)?.hearing,
    };
    let hearing: Hearing = read.need(hearing)?;
    let body = match scene {
        Scene::Now { .. } => ProjectedBody::Now(now::view(read, now, hearing.id)?),
        Scene::Rooms { .. } => ProjectedBody::Rooms(rooms::view(read, hearing.id)?),
        Scene::Area { area, .. } => ProjectedBody::Area(area::indicators(read, hearing.id, area)?),
        Scene::Words { area, .. } => ProjectedBody::Words(area::words(read, hearing.id, area)?),
        Scene::Result { workshop } => ProjectedBody::Result(result::view(read, workshop)?),
        Scene::ReadBack { priority } => ProjectedBody::ReadBack(read_back::view(read, hearing.id, priority)?),
    };
    Ok(ProjectionView { hearing: hearing.title, example: hearing.example, body })
}
