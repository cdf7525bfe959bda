//! The rooms of the year after: the same, with the areas there are by then. Pure.

use crate::areas::rules::{Extent, Life, Step, corresponding};
use crate::areas::{AreaRow, SuccessionRow};
use crate::id::Id;
use crate::workshops::WorkshopRow;
use std::collections::{HashMap, HashSet};

/// The rooms of a year, from those of the year before. An area that is not there any more gives way to those that follow
/// it, each with one room: a room whose area would be there twice is free for an area that has none. Where nothing
/// follows, the area stays.
pub(super) fn rooms_of(
    year: i32,
    rooms: Vec<WorkshopRow>,
    areas: &[AreaRow],
    successions: &[SuccessionRow],
) -> Vec<WorkshopRow> {
    let successors = Successors::of(year, areas, successions);
    let mut taken: HashSet<String> =
        rooms.iter().map(|room| room.area.clone()).filter(|area| successors.stays(area)).collect();
    let mut next: Vec<Option<WorkshopRow>> = Vec::new();
    let mut waiting: Vec<(WorkshopRow, String)> = Vec::new();
    for room in &rooms {
        if successors.stays(&room.area) {
            next.push(Some(room.clone()));
            continue;
        }
        let free = successors.after(&room.area).filter(|area| taken.insert((*area).clone()));
        let mut moved = free.map(|area| WorkshopRow { area: area.clone(), ..room.clone() });
        next.push(moved.next());
        waiting.extend(moved.map(|more| (room.clone(), more.area)));
    }
    let mut waiting = waiting.into_iter();
    for (room, place) in rooms.iter().zip(&mut next).filter(|(_, place)| place.is_none()) {
        *place = waiting.next().map(|(_, area)| WorkshopRow { area, ..room.clone() });
    }
    let mut next: Vec<WorkshopRow> = next.into_iter().flatten().collect();
    for (room, area) in waiting {
        let number = next.len() + 1;
        let key = (number..).map(|number| format!("W{number:02}")).find(|key| next.iter().all(|one| one.key != *key));
        let name = free_name(&room.room, &next);
        next.push(WorkshopRow { key: key.unwrap_or_default(), room: name, area, ..room });
    }
    next
}

/// A room's name with the next number that is free: `Rum 12` and then `Rum 13`.
fn free_name(room: &str, rooms: &[WorkshopRow]) -> String {
    let stem = room.trim_end_matches(|letter: char| letter.is_ascii_digit() || letter == ' ');
    let names = (rooms.len() + 1..).map(|number| format!("{stem} {number}"));
    names.into_iter().find(|name| rooms.iter().all(|room| room.room != *name)).unwrap_or_default()
}

/// What follows the areas of a file by a year.
struct Successors {
    by_key: HashMap<String, Vec<String>>,
}

impl Successors {
    fn of(year: i32, areas: &[AreaRow], successions: &[SuccessionRow]) -> Self {
        // In a file areas have keys; the rules of divisions know ids.
        let ids: HashMap<&str, Id> =
            areas.iter().zip(1..).map(|(area, at)| (area.key.as_str(), Id::from_number(at))).collect();
        let lives: Vec<Life> = areas
            .iter()
            .map(|area| Life { area: ids[area.key.as_str()], from: area.valid_from, to: area.valid_to, part_of: None })
            .collect();
        let step = |row: &SuccessionRow| {
            let (area, successor) = (*ids.get(row.area.as_str())?, *ids.get(row.successor.as_str())?);
            Some(Step { area, successor, part: row.part.clone() })
        };
        let steps: Vec<Step> = successions.iter().filter_map(step).collect();
        let key_of = |id: Id| areas.iter().find(|area| ids[area.key.as_str()] == id).map(|area| area.key.clone());
        let after = |area: &AreaRow| {
            let mut there = corresponding(ids[area.key.as_str()], year, &lives, &steps);
            // The room stays with the area that goes on with the whole; those that got a part come after.
            there.sort_by_key(|one| one.extent != Extent::Whole);
            (area.key.clone(), there.into_iter().filter_map(|one| key_of(one.area)).collect())
        };
        Self { by_key: areas.iter().map(after).collect() }
    }

    /// Whether the area is there itself, or nothing follows it.
    fn stays(&self, area: &str) -> bool {
        self.by_key.get(area).is_none_or(|after| after.is_empty() || after.iter().any(|one| one == area))
    }

    fn after(&self, area: &str) -> impl Iterator<Item = &String> {
        self.by_key.get(area).into_iter().flatten()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::areas::AreaKind;
    use chrono::NaiveDate;

    /// An area as (key, first year, last year).
    fn area((key, from, to): (&str, Option<i32>, Option<i32>)) -> AreaRow {
        let day = |year: Option<i32>, month, day| year.and_then(|year| NaiveDate::from_ymd_opt(year, month, day));
        AreaRow {
            key: key.into(),
            name: key.into(),
            kind: AreaKind::District,
            code: None,
            police_area: None,
            inhabitants: None,
            valid_from: day(from, 1, 1),
            valid_to: day(to, 12, 31),
            part_of: None,
            becomes: None,
            example: false,
            remark: None,
        }
    }

    fn rooms(areas: &[&str]) -> Vec<WorkshopRow> {
        let room = |(area, number): (&&str, i64)| WorkshopRow {
            key: format!("W{number:02}"),
            room: format!("Rum {number}"),
            area: (*area).into(),
            theme: None,
            seats: Some(12),
            facilitator: None,
            voters_police: number,
            voters_city: 5,
            voters_others: 2,
        };
        areas.iter().zip(1..).map(room).collect()
    }

    /// Angered and Östra become Nordost; Örgryte goes partly to Nordost and for the rest to Centrum; the city stays.
    fn next_year(year: i32, before: &[&str]) -> Vec<(String, String)> {
        let old = ["AN", "OG", "OH"].map(|key| (key, Some(2011), Some(2020)));
        let new = ["NO", "CE"].map(|key| (key, Some(2021), None));
        let areas: Vec<_> = old.into_iter().chain(new).chain([("GBG", None, None)]).map(area).collect();
        let step = |(area, successor, part): (&str, &str, Option<&str>)| SuccessionRow {
            area: area.into(),
            successor: successor.into(),
            part: part.map(str::to_owned),
        };
        let part = Some("ett industriområde");
        let steps = [("AN", "NO", None), ("OG", "NO", None), ("OH", "NO", part), ("OH", "CE", None)].map(step);
        rooms_of(year, rooms(before), &areas, &steps).into_iter().map(|room| (room.room, room.area)).collect()
    }

    #[test]
    fn rooms_go_on_with_the_areas_there_are_by_then() {
        let cases: [(i32, &[&str], &[(&str, &str)]); 7] = [
            (2020, &["AN", "OG", "GBG"], &[("Rum 1", "AN"), ("Rum 2", "OG"), ("Rum 3", "GBG")]),
            (2021, &["AN", "OG", "GBG"], &[("Rum 1", "NO"), ("Rum 3", "GBG")]),
            (2021, &["GBG", "GBG"], &[("Rum 1", "GBG"), ("Rum 2", "GBG")]),
            (2021, &["AN", "OG", "OH"], &[("Rum 1", "NO"), ("Rum 3", "CE")]),
            (2021, &["AN", "OH"], &[("Rum 1", "NO"), ("Rum 2", "CE")]),
            (2021, &["OH", "GBG"], &[("Rum 1", "CE"), ("Rum 2", "GBG"), ("Rum 3", "NO")]),
            (2021, &["XX"], &[("Rum 1", "XX")]),
        ];
        for (year, before, wanted) in cases {
            let found = next_year(year, before);
            let found: Vec<_> = found.iter().map(|(room, area)| (room.as_str(), area.as_str())).collect();
            assert_eq!(found, wanted, "{before:?} in {year}");
        }
    }

    #[test]
    fn no_two_rooms_share_a_key_or_a_name_and_seats_and_voters_go_along() {
        let found = next_year(2021, &["OH", "GBG"]);
        let names: HashSet<_> = found.iter().map(|(room, _)| room).collect();
        assert_eq!(names.len(), 3);
        let same = rooms_of(2020, rooms(&["AN"]), &[area(("AN", None, None))], &[]);
        assert_eq!((same[0].seats, same[0].voters_police, same[0].voters_city), (Some(12), 1, 5));
    }
}
