//! What files say of areas: new rows, and changes of those there are, by key.

use super::rows::{Area, ProblemArea, Succession};
use super::rules::{self, Named};
use super::{AreaRow, ProblemAreaRow, SuccessionRow, empty, require_dates, require_outside, unknown};
use crate::error::{Error, Refusal};
use crate::id::Id;
use crate::journal::{Cell, Change, Edit, Edits};
use crate::now::Now;
use crate::rule::{optional, required, within};
use crate::store::Stored;
use std::collections::{HashMap, HashSet};

/// New areas and changes of those there are, by key. Areas that the file leaves out stay. What the file says follows an
/// area becomes a succession as soon as that area is there; until then the words are kept.
pub(super) fn areas(
    rows: Vec<AreaRow>,
    there: Vec<Area>,
    successions: &[Succession],
    now: &mut Now<'_>,
) -> Result<Edits, Error> {
    let stored: HashMap<Id, Area> = there.iter().map(|area| (area.id, area.clone())).collect();
    let mut known: HashMap<String, Area> = there.into_iter().map(|area| (area.key.clone(), area)).collect();
    // First all areas without their wholes, so that a part may stand before its whole in the file.
    let mut wholes = Vec::new();
    let mut lines = HashMap::new();
    for (line, row) in rows.into_iter().enumerate() {
        let (key, name) = (required("key", &row.key)?, required("name", &row.name)?);
        let base = known.get(&key).cloned();
        let base = base.unwrap_or_else(|| empty(now.create(), key.clone(), name.clone(), row.kind));
        let area = Area {
            name,
            kind: row.kind,
            code: optional("code", row.code.as_deref())?,
            police_area: optional("police_area", row.police_area.as_deref())?,
            inhabitants: row.inhabitants.map(|number| within("inhabitants", number, 0, 100_000_000)).transpose()?,
            valid_from: row.valid_from,
            valid_to: row.valid_to,
            becomes: optional("becomes", row.becomes.as_deref())?,
            example: row.example,
            remark: optional("remark", row.remark.as_deref())?,
            ..base
        };
        require_dates(&area)?;
        lines.insert(area.id, line);
        wholes.push((key.clone(), row.part_of));
        known.insert(key, area);
    }
    let named: HashSet<String> = wholes.iter().map(|(key, _)| key.clone()).collect();
    for (key, whole) in wholes {
        let whole = optional("part_of", whole.as_deref())?;
        let part_of = match whole {
            Some(whole) if whole == key => return Err(Refusal::AreaInItself.into()),
            Some(whole) => Some(known.get(&whole).ok_or_else(|| unknown("area", &whole))?.id),
            None => None,
        };
        if let Some(area) = known.get_mut(&key) {
            area.part_of = part_of;
        }
    }
    let by_id: HashMap<Id, Area> = known.into_values().map(|area| (area.id, area)).collect();
    for area in by_id.values().filter(|area| named.contains(&area.key)) {
        if let Some(whole) = area.part_of {
            require_outside(area.id, whole, &by_id)?;
        }
    }
    let mut edits = settled(by_id, &stored, successions, now);
    edits.find_lines(|edit| lines.get(&area_of(edit)).copied());
    Ok(edits)
}

/// The area an edit is about: the one it changes, or the one that something follows.
fn area_of(edit: &Edit) -> Id {
    match &edit.change {
        Change::Add(cells) if edit.table == Succession::TABLE => {
            cells.get("area").cloned().and_then(Id::from_value).unwrap_or(edit.row)
        }
        _ => edit.row,
    }
}

/// What changes when these areas are to be there: the areas themselves, and the successions that their words about what
/// follows them have become. A whole comes before its parts, so that no row names one that is not there yet.
pub(crate) fn settled(
    mut areas: HashMap<Id, Area>,
    stored: &HashMap<Id, Area>,
    successions: &[Succession],
    now: &mut Now<'_>,
) -> Edits {
    let made = settle(&mut areas, successions, now);
    let mut written: Vec<&Area> = areas.values().collect();
    written.sort_by_key(|area| (depth(area, &areas), area.id));
    let mut edits = Edits::new();
    for area in written {
        match stored.get(&area.id) {
            Some(old) => edits.change(old, area),
            None => edits.add(area),
        }
    }
    made.iter().for_each(|succession| edits.add(succession));
    edits
}

/// How many wholes an area lies in; a ring ends where it has been.
fn depth(area: &Area, by_id: &HashMap<Id, Area>) -> usize {
    let mut walked = vec![area.id];
    let mut at = area.part_of;
    while let Some(here) = at.filter(|here| !walked.contains(here)) {
        walked.push(here);
        at = by_id.get(&here).and_then(|one| one.part_of);
    }
    walked.len()
}

/// Turns words about what follows an area into successions wherever the area they name is there; the words that named it
/// are taken out. Returns the successions that are new.
fn settle(areas: &mut HashMap<Id, Area>, there: &[Succession], now: &mut Now<'_>) -> Vec<Succession> {
    let mut all: Vec<Area> = areas.values().cloned().collect();
    all.sort_by_key(|area| area.id);
    let named: Vec<Named<'_>> =
        all.iter().map(|area| Named { key: &area.key, name: &area.name, life: area.life() }).collect();
    let mut made: Vec<Succession> = Vec::new();
    for (area, name) in all.iter().zip(&named) {
        let Some(words) = &area.becomes else { continue };
        let (steps, unknown) = rules::settle(name, words, &named);
        for step in steps {
            let is_same = |one: &&Succession| one.area == step.area && one.successor == step.successor;
            if there.iter().chain(&made).find(is_same).is_none() {
                let id = now.create();
                made.push(Succession { id, area: step.area, successor: step.successor, part: step.part });
            }
        }
        if let Some(area) = areas.get_mut(&area.id) {
            area.becomes = (!unknown.is_empty()).then(|| unknown.join("; "));
        }
    }
    made
}

/// What follows what, by keys: new rows and changed words of those there are.
pub(super) fn successions(
    rows: Vec<SuccessionRow>,
    keys: &HashMap<String, Id>,
    there: &[Succession],
    now: &mut Now<'_>,
) -> Result<Edits, Error> {
    let mut edits = Edits::new();
    let mut known = there.to_vec();
    for row in rows {
        let find = |key: &str| keys.get(key.trim()).copied().ok_or_else(|| unknown("area", key));
        let (area, successor) = (find(&row.area)?, find(&row.successor)?);
        if area == successor {
            return Err(Refusal::AreaFollowsItself.into());
        }
        let part = optional("part", row.part.as_deref())?;
        match known.iter_mut().find(|one| one.area == area && one.successor == successor) {
            Some(old) => {
                let new = Succession { part, ..old.clone() };
                edits.change(old, &new);
                *old = new;
            }
            None => {
                let new = Succession { id: now.create(), area, successor, part };
                edits.add(&new);
                known.push(new);
            }
        }
    }
    Ok(edits)
}

/// New problem areas and changes of those there are, by code; of two lines with one code the last counts.
pub(super) fn problem_areas(
    rows: Vec<ProblemAreaRow>,
    there: Vec<ProblemArea>,
    now: &mut Now<'_>,
) -> Result<Edits, Error> {
    let mut edits = Edits::new();
    let mut known: HashMap<String, ProblemArea> = there.into_iter().map(|area| (area.code.clone(), area)).collect();
    for (line, row) in rows.into_iter().enumerate() {
        edits.of_line(line);
        let code = required("code", &row.code)?;
        let old = known.get(&code);
        let new = ProblemArea {
            id: old.map_or_else(|| now.create(), |area| area.id),
            code,
            name: required("name", &row.name)?,
            description: optional("description", row.description.as_deref())?,
        };
        match old {
            Some(old) => edits.change(old, &new),
            None => edits.add(&new),
        }
        known.insert(new.code.clone(), new);
    }
    Ok(edits)
}
