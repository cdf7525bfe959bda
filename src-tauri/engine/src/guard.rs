//! Before anything leaves: every text of a hearing that an export would contain, read by the guard, and where each
//! finding stands, so that one can go there and mend it.
//!
//! The story `what_an_export_contains_the_guard_has_read` holds this list to the exported file.

use crate::error::Error;
use crate::hearing::rows::{Hearing, before};
use crate::id::Id;
use crate::priorities::{MeasureView, PrioritiesView, PriorityView};
use crate::store::Reader;
use crate::wording::{FindingKind, find};
use crate::{agenda, areas, participants, priorities, situation, workshops};
use serde::Serialize;
use ts_rs::TS;

crate::words! {
    /// What kind of thing a finding stands in.
    pub enum FoundIn {
        /// A card of a room, or its place.
        Card = "card",
        /// A problem's title.
        Problem = "problem",
        /// The note of concern of a problem.
        Concern = "concern",
        /// A priority's title.
        Priority = "priority",
        /// Why something is a priority.
        Reason = "reason",
        /// The role that signed.
        Signature = "signature",
        /// A cause.
        Cause = "cause",
        /// A measure or one of its fields.
        Measure = "measure",
        /// What was not prioritised, or why.
        Deprioritised = "deprioritised",
        /// A measure of the year before, or its result.
        Promise = "promise",
        /// What a party says of an area.
        OwnWords = "own_words",
        /// A block of the programme.
        AgendaItem = "agenda_item",
        /// A step of the method.
        MethodStep = "method_step",
        /// A room's name, theme or facilitator.
        Room = "room",
        /// A role in the register of participants.
        Role = "role",
        /// A fact of the hearing.
        Hearing = "hearing",
        /// An area or what is said of it.
        Area = "area",
        /// An indicator, or the source of a value.
        Indicator = "indicator",
    }
}

/// What the guard finds in all that an export of the hearing would contain.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct GuardView {
    pub found: Vec<FoundView>,
}

/// One finding and where it stands.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct FoundView {
    pub kind: FindingKind,
    pub words: String,
    pub found_in: FoundIn,
    /// The room, the area or the block it belongs to, as it is called.
    pub of: Option<String>,
    /// The thing itself, the area and the room to go to.
    pub item: Option<Id>,
    pub area: Option<Id>,
    pub workshop: Option<Id>,
    /// The priority a cause, a measure or a reason belongs to.
    pub priority: Option<Id>,
}

/// Where a text stands.
#[derive(Clone, Default)]
struct Spot<'a> {
    of: Option<&'a str>,
    item: Option<Id>,
    area: Option<Id>,
    workshop: Option<Id>,
    priority: Option<Id>,
}

/// The findings so far.
struct Reading(Vec<FoundView>);

impl Reading {
    fn read(&mut self, found_in: FoundIn, spot: &Spot<'_>, text: &str) {
        self.0.extend(find(text).into_iter().map(|finding| FoundView {
            kind: finding.kind,
            words: text[finding.range].to_owned(),
            found_in,
            of: spot.of.map(str::to_owned),
            item: spot.item,
            area: spot.area,
            workshop: spot.workshop,
            priority: spot.priority,
        }));
    }

    fn read_all<'a>(
        &mut self,
        found_in: FoundIn,
        spot: &Spot<'_>,
        texts: impl IntoIterator<Item = Option<&'a String>>,
    ) {
        texts.into_iter().flatten().for_each(|text| self.read(found_in, spot, text));
    }
}

/// What the guard finds in all of a hearing that an export would contain.
pub(crate) fn guard(read: Reader<'_>, hearing: Id) -> Result<GuardView, Error> {
    let facts: Hearing = read.need(hearing)?;
    let plan = priorities::view(read, hearing)?;
    let mut reading = Reading(Vec::new());
    read_rooms(&mut reading, read, hearing)?;
    read_plan(&mut reading, &plan);
    if let Some(earlier) = before(read, facts.year)? {
        read_earlier(&mut reading, &priorities::view(read, earlier.id)?);
    }
    read_day(&mut reading, read, &facts)?;
    read_lasting(&mut reading, read, hearing)?;
    Ok(GuardView { found: reading.0 })
}

fn read_rooms(reading: &mut Reading, read: Reader<'_>, hearing: Id) -> Result<(), Error> {
    let areas = areas::rows::by_id(read)?;
    for room in workshops::rows::of_hearing(read, hearing)? {
        let area = areas.get(&room.area).map(|area| area.name.as_str()).unwrap_or_default();
        let name = format!("{} · {area}", room.room);
        let spot = Spot { of: Some(&name), workshop: Some(room.id), area: Some(room.area), ..Spot::default() };
        let facts = [Some(&room.room), room.theme.as_ref(), room.facilitator.as_ref()];
        reading.read_all(FoundIn::Room, &Spot { item: Some(room.id), ..spot.clone() }, facts);
        for card in workshops::rows::cards(read, room.id)? {
            let spot = Spot { item: Some(card.id), ..spot.clone() };
            reading.read_all(FoundIn::Card, &spot, [Some(&card.text), card.place.as_ref()]);
        }
        for problem in workshops::rows::problems(read, room.id)? {
            let spot = Spot { item: Some(problem.id), ..spot.clone() };
            reading.read(FoundIn::Problem, &spot, &problem.title);
            reading.read_all(FoundIn::Concern, &spot, [problem.concern.as_ref()]);
        }
    }
    Ok(())
}

fn read_plan(reading: &mut Reading, plan: &PrioritiesView) {
    let mut measures_read = Vec::new();
    for area in &plan.areas {
        let spot = Spot { of: Some(&area.name), area: Some(area.area), ..Spot::default() };
        for priority in &area.priorities {
            let spot = Spot { priority: Some(priority.id), workshop: priority.workshop, ..spot.clone() };
            read_priority(reading, &spot, priority);
            for measure in &priority.measures {
                // One that serves two priorities is told once.
                if !measures_read.contains(&measure.id) {
                    measures_read.push(measure.id);
                    read_measure(reading, FoundIn::Measure, &spot, measure);
                }
            }
        }
        for one in &area.deprioritised {
            let texts = [Some(&one.title), Some(&one.reason), one.decided_by.as_ref()];
            reading.read_all(FoundIn::Deprioritised, &Spot { item: Some(one.id), ..spot.clone() }, texts);
        }
    }
    for measure in &plan.loose_measures {
        read_measure(reading, FoundIn::Measure, &Spot::default(), measure);
    }
}

fn read_priority(reading: &mut Reading, spot: &Spot<'_>, priority: &PriorityView) {
    let of = |item| Spot { item: Some(item), ..spot.clone() };
    reading.read(FoundIn::Priority, &of(priority.id), &priority.title);
    reading.read_all(FoundIn::Reason, &of(priority.id), [priority.reason.as_ref()]);
    for signature in &priority.signatures {
        reading.read(FoundIn::Signature, &of(priority.id), &signature.role);
    }
    for cause in &priority.causes {
        reading.read(FoundIn::Cause, &of(cause.id), &cause.text);
    }
}

fn read_measure(reading: &mut Reading, found_in: FoundIn, spot: &Spot<'_>, measure: &MeasureView) {
    let spot = Spot { item: Some(measure.id), ..spot.clone() };
    let texts = [
        Some(&measure.text),
        measure.operative_goal.as_ref(),
        measure.contact_role.as_ref(),
        measure.unit.as_ref(),
        measure.place.as_ref(),
        measure.when_words.as_ref(),
        measure.source.as_ref(),
        measure.key.as_ref(),
        measure.result.as_ref().and_then(|result| result.comment.as_ref()),
    ];
    reading.read_all(found_in, &spot, texts);
    let mut names: Vec<_> = measure.owners.iter().map(|owner| &owner.name).collect();
    names.dedup();
    reading.read_all(found_in, &spot, names.into_iter().map(Some));
}

/// The plan of the year before travels along, with what became of it.
fn read_earlier(reading: &mut Reading, plan: &PrioritiesView) {
    for area in &plan.areas {
        let spot = Spot { of: Some(&area.name), area: Some(area.area), ..Spot::default() };
        for priority in &area.priorities {
            let spot = Spot { priority: Some(priority.id), ..spot.clone() };
            reading.read(FoundIn::Promise, &Spot { item: Some(priority.id), ..spot.clone() }, &priority.title);
            for cause in &priority.causes {
                reading.read(FoundIn::Promise, &Spot { item: Some(priority.id), ..spot.clone() }, &cause.text);
            }
            for measure in &priority.measures {
                read_measure(reading, FoundIn::Promise, &spot, measure);
            }
        }
    }
}

fn read_day(reading: &mut Reading, read: Reader<'_>, facts: &Hearing) -> Result<(), Error> {
    let hearing = Spot { item: Some(facts.id), ..Spot::default() };
    let texts = [&facts.city, &facts.venue, &facts.organiser, &facts.theme, &facts.remark];
    reading.read(FoundIn::Hearing, &hearing, &facts.title);
    reading.read_all(FoundIn::Hearing, &hearing, texts.map(Option::as_ref));
    for item in agenda::rows::of_hearing(read, facts.id)? {
        let spot = Spot { of: Some(&item.title), item: Some(item.id), ..Spot::default() };
        reading.read_all(FoundIn::AgendaItem, &spot, [Some(&item.title), item.venue.as_ref()]);
    }
    for step in workshops::rows::steps(read, facts.id)? {
        let spot = Spot { of: Some(&step.title), item: Some(step.id), ..Spot::default() };
        reading.read_all(FoundIn::MethodStep, &spot, [Some(&step.title), step.description.as_ref()]);
    }
    for head in participants::view(read, facts.id)?.heads {
        reading.read(FoundIn::Role, &Spot::default(), &head.role);
    }
    Ok(())
}

/// What lasts across hearings: areas, indicators and what is said of them.
fn read_lasting(reading: &mut Reading, read: Reader<'_>, hearing: Id) -> Result<(), Error> {
    let areas = areas::rows::all(read)?;
    let of_area = |id: Id| Spot {
        of: areas.iter().find(|area| area.id == id).map(|area| area.name.as_str()),
        item: Some(id),
        area: Some(id),
        ..Spot::default()
    };
    for words in situation::rows::own_words(read, hearing)? {
        reading.read(FoundIn::OwnWords, &of_area(words.area), &words.text);
    }
    for area in &areas {
        let texts = [Some(&area.name), area.police_area.as_ref(), area.becomes.as_ref(), area.remark.as_ref()];
        reading.read_all(FoundIn::Area, &of_area(area.id), texts);
    }
    for succession in areas::rows::successions(read)? {
        reading.read_all(FoundIn::Area, &of_area(succession.area), [succession.part.as_ref()]);
    }
    for problem_area in areas::rows::problem_areas(read)? {
        let spot = Spot { of: Some(&problem_area.name), ..Spot::default() };
        reading.read_all(FoundIn::Area, &spot, [Some(&problem_area.name), problem_area.description.as_ref()]);
    }
    let indicators = situation::rows::indicators(read)?;
    for one in &indicators {
        let spot = Spot { of: Some(&one.name), item: Some(one.id), ..Spot::default() };
        let texts = [Some(&one.name), Some(&one.unit), one.source.as_ref(), one.caution.as_ref()];
        reading.read_all(FoundIn::Indicator, &spot, texts);
    }
    for value in situation::rows::values(read)? {
        if let Some(source) = &value.source {
            let of = indicators.iter().find(|one| one.id == value.indicator).map(|one| one.name.as_str());
            let spot = Spot { of, item: Some(value.indicator), area: Some(value.area), ..Spot::default() };
            reading.read(FoundIn::Indicator, &spot, source);
        }
    }
    Ok(())
}
