//! Which rank a priority has, and among which. An area's only room ranks for the area; where several rooms work on one
//! area, the whole city say, each has ranked its own, and nobody has put one room's before another's.

use super::rows::{self, Priority};
use crate::error::Error;
use crate::id::Id;
use crate::store::Reader;
use crate::workshops::rows as rooms;
use std::collections::HashMap;

/// A priority with its rank.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Ranked {
    pub(crate) priority: Priority,
    /// Among those of its room where there is one here, of its area otherwise.
    pub(crate) rank: i64,
    /// What the room is called, where the rank is the room's own.
    pub(crate) room: Option<String>,
}

/// The priorities of a hearing by area; in an area that several rooms have ranked, room by room, what is of no room last.
pub(crate) fn of_hearing(read: Reader<'_>, hearing: Id) -> Result<Vec<Ranked>, Error> {
    let all = rows::of_hearing(read, hearing)?;
    let mut room_of: HashMap<Id, usize> = HashMap::new();
    let mut names = Vec::new();
    for (at, room) in rooms::of_hearing(read, hearing)?.into_iter().enumerate() {
        room_of.extend(rooms::problems(read, room.id)?.into_iter().map(|problem| (problem.id, at)));
        names.push(room.room);
    }
    let room = |one: &Priority| one.problem.and_then(|problem| room_of.get(&problem).copied());
    Ok(ranked(all, room, &names))
}

/// What an area is called beside a rank of one of its rooms: "Göteborg · Rum 11".
pub(crate) fn place_name(area: &str, room: Option<&str>) -> String {
    match room {
        Some(room) => format!("{area} · {room}"),
        None => area.to_owned(),
    }
}

fn ranked(mut all: Vec<Priority>, room: impl Fn(&Priority) -> Option<usize>, names: &[String]) -> Vec<Ranked> {
    let mut rooms_in: HashMap<Id, Vec<usize>> = HashMap::new();
    for one in &all {
        let there = rooms_in.entry(one.area).or_default();
        there.extend(room(one).filter(|room| !there.contains(room)));
    }
    let apart = |one: &Priority| rooms_in.get(&one.area).is_some_and(|rooms| rooms.len() > 1);
    // The sort is stable: within a room the order is that of the list.
    all.sort_by_key(|one| (one.area, if apart(one) { room(one).unwrap_or(usize::MAX) } else { 0 }));
    let mut ranks: HashMap<(Id, Option<usize>), i64> = HashMap::new();
    let rank = |priority: Priority| {
        let own = room(&priority).filter(|_| apart(&priority));
        let rank = ranks.entry((priority.area, own)).or_default();
        *rank += 1;
        Ranked { rank: *rank, room: own.and_then(|at| names.get(at).cloned()), priority }
    };
    all.into_iter().map(rank).collect()
}
