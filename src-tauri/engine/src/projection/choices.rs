//! All scenes the operator can choose among, in the order of the day, each with what it is called. For the operator's
//! screen only: a room that has not shown its votes yet is named here as not ready.

use super::{Scene, SceneKind, rooms};
use crate::error::Error;
use crate::id::Id;
use crate::priorities::ranks;
use crate::situation::rows as situation;
use crate::store::Reader;
use crate::{areas, workshops};
use serde::Serialize;
use ts_rs::TS;

/// The scenes of a hearing.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct ScenesView {
    pub choices: Vec<SceneChoice>,
}

/// A scene that can be shown.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct SceneChoice {
    pub scene: Scene,
    pub kind: SceneKind,
    /// What it is about: an area, a room, a priority. None where a hearing has one such scene.
    pub name: Option<String>,
    /// Of a priority: its area. Of a result: its room.
    pub of: Option<String>,
    /// There is something to show: the tally is closed.
    pub ready: bool,
}

pub(crate) fn view(read: Reader<'_>, hearing: Id) -> Result<ScenesView, Error> {
    let choice = |scene, kind| SceneChoice { scene, kind, name: None, of: None, ready: true };
    let mut choices =
        vec![choice(Scene::Now { hearing }, SceneKind::Now), choice(Scene::Rooms { hearing }, SceneKind::Rooms)];
    let areas = areas::in_hearing(read, hearing)?.areas;
    let named = |scene, kind, name: &str| SceneChoice { name: Some(name.to_owned()), ..choice(scene, kind) };
    choices.extend(areas.iter().map(|area| named(Scene::Area { hearing, area: area.id }, SceneKind::Area, &area.name)));
    let said = situation::own_words(read, hearing)?;
    let spoken_of = areas.iter().filter(|area| said.iter().any(|words| words.area == area.id));
    choices.extend(spoken_of.map(|area| named(Scene::Words { hearing, area: area.id }, SceneKind::Words, &area.name)));
    let closed = workshops::rows::of_hearing(read, hearing)?.into_iter().map(|one| one.tally_closed_at.is_some());
    choices.extend(rooms::view(read, hearing)?.rooms.into_iter().zip(closed).map(|(room, closed)| SceneChoice {
        name: Some(room.theme.unwrap_or(room.area)),
        of: Some(room.room),
        ready: closed,
        ..choice(Scene::Result { workshop: room.id }, SceneKind::Result)
    }));
    let all = ranks::of_hearing(read, hearing)?;
    for area in &areas {
        choices.extend(all.iter().filter(|one| one.priority.area == area.id).map(|one| SceneChoice {
            name: Some(format!("{}. {}", one.rank, one.priority.title)),
            of: Some(ranks::place_name(&area.name, one.room.as_deref())),
            ..choice(Scene::ReadBack { priority: one.priority.id }, SceneKind::ReadBack)
        }));
    }
    Ok(ScenesView { choices })
}
