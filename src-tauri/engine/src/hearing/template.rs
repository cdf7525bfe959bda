//! A new hearing from the template that comes with the program: the same kind of files an organiser has.

use super::HearingRow;
use crate::areas::AreaKind;
use crate::command::{AgendaCommand, AreasCommand, Command, HearingCommand, WorkshopsCommand};
use crate::error::Error;
use crate::gate::{Done, Engine};
use crate::import::watch::Watch;
use crate::import::{self, Content, Given};
use crate::text::Language;
use include_dir::{Dir, include_dir};

static TEMPLATES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../assets/templates");

/// Starts a hearing with the agenda and the method of a whole day. A data file without areas gets the municipality
/// as its first: a small municipality is one area. One entry, undone in one step.
///
/// # Errors
/// A refusal when the year has a hearing already, or when a fact cannot be.
pub fn start(engine: &Engine, facts: HearingRow, language: Language) -> Result<Done, Error> {
    let year = facts.year;
    let has_areas = !engine.read(crate::areas::rows::all)?.is_empty();
    let city = facts.city.clone().filter(|_| !has_areas);
    let mut commands: Vec<Command> = vec![HearingCommand::StartHearing { facts }.into()];
    if let Some(name) = city {
        commands.push(AreasCommand::AddArea { name, kind: AreaKind::Municipality, part_of: None }.into());
    }
    let folder = TEMPLATES.get_dir(format!("{}/one-day", language.code()));
    let files = folder.into_iter().flat_map(Dir::files).map(|file| {
        let name = file.path().file_name().unwrap_or_default().to_string_lossy().into_owned();
        (name, file.contents().to_vec())
    });
    for table in import::read(&Given::files(&files.collect::<Vec<_>>(), Some(year)), &Watch::nobody()).tables {
        match table.content {
            Content::Agenda(agenda) => {
                let rows = agenda.items.into_iter().map(|item| item.content).collect();
                commands.push(AgendaCommand::PutAgenda { year, starts: agenda.starts, rows }.into());
            }
            Content::Method(steps) => {
                let rows = steps.into_iter().map(|step| step.content).collect();
                commands.push(WorkshopsCommand::PutMethod { year, rows }.into());
            }
            _ => {}
        }
    }
    engine.run_all("StartHearing", commands)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Id, agenda, hearing, workshops};

    #[test]
    fn a_new_hearing_has_an_agenda_a_method_and_its_city_in_both_languages() {
        for language in Language::ALL {
            let engine = Engine::in_memory(Id::from_number(1)).unwrap();
            let facts = HearingRow { city: Some("Tranemo".into()), ..HearingRow::new(2027, "Hearing 2027") };
            let hearing = start(&engine, facts, *language).unwrap().created[0];
            let agenda = engine.read(|read| agenda::view(read, hearing)).unwrap();
            assert_eq!((agenda.items.len(), agenda.overlaps), (14, 0));
            assert_eq!(agenda.items.iter().filter(|item| item.is_fixed).count(), 3);
            let rooms = engine.read(|read| workshops::board(read, hearing)).unwrap();
            assert_eq!(rooms.steps.len(), 11);
            let phases: std::collections::HashSet<_> = rooms.steps.iter().map(|step| step.phase).collect();
            assert_eq!(phases.len(), 8, "every phase of the screen has a step");
            assert_eq!(engine.read(|read| hearing::overview(read, hearing)).unwrap().areas, 1);
            engine.undo().unwrap();
            assert!(engine.read(hearing::hearings).unwrap().hearings.is_empty());
        }
    }
}
