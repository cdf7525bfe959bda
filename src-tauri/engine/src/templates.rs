//! A new hearing from a template that comes with the program: the same kind of files an organiser has, read by the same
//! import.

use crate::agenda::{AgendaRow, Block, ItemKind, days, schedule};
use crate::areas::{self, AreaKind};
use crate::command::{AgendaCommand, AreasCommand, Command, HearingCommand, MethodCommand, WorkshopsCommand};
use crate::error::Error;
use crate::gate::{Done, Engine};
use crate::hearing::{self, HearingRow};
use crate::import::watch::Watch;
use crate::import::{self, Content, Given};
use crate::store::Reader;
use crate::text::Language;
use crate::time::TimeOfDay;
use crate::workshops::{MethodRow, WorkshopRow};
use include_dir::{Dir, include_dir};
use serde::Serialize;
use ts_rs::TS;

static TEMPLATES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../assets/templates");

/// What the workshops of a template call the municipality, whose key only the data file knows.
const MUNICIPALITY: &str = "KOMMUN";

crate::words! {
    /// A template that comes with the program; its code is its folder's name.
    pub enum Template {
        /// A whole day, a room for each district.
        OneDay = "one-day",
        /// A morning, a room for each district.
        HalfDay = "half-day",
        /// A morning for one area, with rooms for themes.
        SmallMunicipality = "small-municipality",
    }
}

/// What the templates hold, in the order they are offered.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct TemplatesView {
    pub templates: Vec<TemplateView>,
}

/// What a template holds.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct TemplateView {
    pub template: Template,
    pub items: i64,
    pub starts: TimeOfDay,
    pub ends: TimeOfDay,
    /// How many parallel blocks it has.
    pub parallel: i64,
    /// How many rooms it brings; none where they are made from the areas.
    pub rooms: i64,
}

/// A template's files, read.
struct Read {
    starts: Option<TimeOfDay>,
    agenda: Vec<AgendaRow>,
    method: Vec<MethodRow>,
    workshops: Vec<WorkshopRow>,
}

impl Read {
    fn of(template: Template, language: Language) -> Self {
        let folder = TEMPLATES.get_dir(format!("{}/{}", language.code(), template.code()));
        let files = folder.into_iter().flat_map(Dir::files).map(|file| {
            let name = file.path().file_name().unwrap_or_default().to_string_lossy().into_owned();
            (name, file.contents().to_vec())
        });
        let files: Vec<_> = files.collect();
        let mut read = Self { starts: None, agenda: Vec::new(), method: Vec::new(), workshops: Vec::new() };
        for table in import::read(&Given::files(&files, None), &Watch::nobody()).tables {
            match table.content {
                Content::Agenda(agenda) => {
                    read.starts = agenda.starts;
                    read.agenda = agenda.items.into_iter().map(|item| item.content).collect();
                }
                Content::Method(steps) => read.method = steps.into_iter().map(|step| step.content).collect(),
                Content::Workshops(rooms) => read.workshops = rooms.into_iter().map(|room| room.content).collect(),
                _ => {}
            }
        }
        read
    }

    /// When its day begins and when it is over.
    fn span(&self) -> (TimeOfDay, TimeOfDay) {
        let starts = self.starts.unwrap_or(hearing::USUAL_START);
        let block = |row: &AgendaRow| Block { day: row.day, minutes: row.minutes, fixed: row.fixed_start };
        let blocks: Vec<_> = self.agenda.iter().map(block).collect();
        let ends = days(&blocks, &schedule(starts, &blocks)).last().map_or(starts, |day| day.ends);
        (starts, ends)
    }
}

/// What the templates that come with the program hold.
pub(crate) fn templates(_: Reader<'_>, language: Language) -> Result<TemplatesView, Error> {
    let view = |template: &Template| {
        let read = Read::of(*template, language);
        let (starts, ends) = read.span();
        TemplateView {
            template: *template,
            items: read.agenda.len() as i64,
            starts,
            ends,
            parallel: read.agenda.iter().filter(|row| row.kind == ItemKind::Parallel).count() as i64,
            rooms: read.workshops.len() as i64,
        }
    };
    Ok(TemplatesView { templates: Template::ALL.iter().map(view).collect() })
}

/// Starts a hearing with a template's agenda, method and rooms. A data file without areas gets the municipality as its
/// first: a small municipality is one area. The day must be over when the template's is, until somebody says otherwise.
/// One entry, undone in one step.
///
/// # Errors
/// A refusal when the year has a hearing already, or when a fact cannot be.
pub fn start(engine: &Engine, facts: HearingRow, template: Template, language: Language) -> Result<Done, Error> {
    let (year, read) = (facts.year, Read::of(template, language));
    let there = engine.read(areas::rows::all)?;
    let city = facts.city.clone().filter(|_| there.is_empty());
    let whole = there.iter().find(|area| area.kind == AreaKind::Municipality);
    let municipality = whole.map(|area| area.key.clone()).or_else(|| city.as_deref().map(areas::first_key));
    let facts = HearingRow { ends: facts.ends.or(Some(read.span().1)), ..facts };
    let mut commands: Vec<Command> = vec![HearingCommand::StartHearing { facts }.into()];
    if let Some(name) = city {
        commands.push(AreasCommand::AddArea { name, kind: AreaKind::Municipality, part_of: None }.into());
    }
    commands.push(AgendaCommand::PutAgenda { year, starts: read.starts, rows: read.agenda }.into());
    commands.push(MethodCommand::PutMethod { year, rows: read.method }.into());
    if let Some(key) = municipality {
        let of_municipality = |room: WorkshopRow| WorkshopRow {
            area: if room.area == MUNICIPALITY { key.clone() } else { room.area },
            ..room
        };
        let rows = read.workshops.into_iter().map(of_municipality).collect();
        commands.push(WorkshopsCommand::PutWorkshops { year, rows }.into());
    }
    engine.run_all("StartHearing", commands)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::overview;
    use crate::time::Minutes;
    use crate::{Id, agenda, workshops};
    use std::collections::HashSet;

    fn started(template: Template, language: Language) -> (Engine, Id) {
        let engine = Engine::in_memory(Id::from_number(1)).unwrap();
        let facts = HearingRow { city: Some("Tranemo".into()), ..HearingRow::new(2027, "Hearing 2027") };
        let hearing = start(&engine, facts, template, language).unwrap().created[0];
        (engine, hearing)
    }

    #[test]
    fn a_new_hearing_has_agenda_method_and_city_from_each_template_in_both_languages() {
        for (template, items, fixed, rooms) in
            [(Template::OneDay, 14, 3, 0), (Template::HalfDay, 10, 2, 0), (Template::SmallMunicipality, 11, 1, 3)]
        {
            for language in Language::ALL {
                let (engine, hearing) = started(template, *language);
                let point = format!("{} in {}", template.code(), language.code());
                let agenda = engine.read(|read| agenda::view(read, hearing)).unwrap();
                assert_eq!((agenda.items.len(), agenda.overlaps), (items, 0), "{point}");
                assert_eq!(agenda.items.iter().filter(|item| item.is_fixed).count(), fixed, "{point}");
                assert_eq!(agenda.rooms.len(), rooms, "{point}");
                let board = engine.read(|read| workshops::board(read, hearing)).unwrap();
                let phases: HashSet<_> = board.steps.iter().map(|step| step.phase).collect();
                assert_eq!(phases.len(), 8, "every phase of the screen has a step: {point}");
                assert_eq!(engine.read(|read| overview::overview(read, hearing)).unwrap().areas, 1);
                engine.undo().unwrap();
                assert!(engine.read(overview::hearings).unwrap().hearings.is_empty());
            }
        }
    }

    #[test]
    fn a_template_warns_of_nothing_but_what_only_the_organiser_knows() {
        use agenda::WarningKind::{NoFacilitator, NoRooms};
        for template in Template::ALL {
            let (engine, hearing) = started(*template, Language::Sv);
            let agenda = engine.read(|read| agenda::view(read, hearing)).unwrap();
            let kinds: Vec<_> = agenda.warnings.iter().map(|one| one.kind).collect();
            let wanted = if *template == Template::SmallMunicipality { NoFacilitator } else { NoRooms };
            assert_eq!(kinds, [wanted], "{}", template.code());
            assert_eq!(agenda.days[0].past, Some(Minutes(0)), "it ends when it must");
        }
    }

    #[test]
    fn a_template_has_the_same_shape_in_both_languages() {
        for template in Template::ALL {
            let shape = |language| {
                let read = Read::of(*template, language);
                let item =
                    |row: &AgendaRow| (row.kind, row.minutes, row.fixed_start, row.inner_count, row.inner_minutes);
                let step = |row: &MethodRow| (row.pass, row.minutes, workshops::phase_of(&row.title));
                let items: Vec<_> = read.agenda.iter().map(item).collect();
                let steps: Vec<_> = read.method.iter().map(step).collect();
                (read.starts, items, steps, read.workshops.len())
            };
            assert_eq!(shape(Language::Sv), shape(Language::En), "{}", template.code());
        }
    }

    #[test]
    fn the_passes_of_a_template_fill_its_parallel_blocks() {
        for template in Template::ALL {
            let read = Read::of(*template, Language::Sv);
            let blocks = read.agenda.iter().filter(|row| row.kind == ItemKind::Parallel);
            for (block, pass) in blocks.zip(1..) {
                let steps = read.method.iter().filter(|step| step.pass == pass);
                assert_eq!(steps.map(|step| step.minutes).sum::<Minutes>(), block.minutes);
            }
        }
    }
}
