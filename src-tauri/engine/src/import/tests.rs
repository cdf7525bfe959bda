//! The example hearing's own files, read back and counted.

use std::path::PathBuf;

use super::bad_files::{preview, run};
use super::finding::FindingCode;
use super::form::Kind;
use super::outcomes;
use super::recognise::{Recognised, Said, recognise};
use super::sheet::read_sheets;
use super::watch::Watch;
use super::{Content, File, Given, ReadTable, read};
use crate::priorities::State;
use crate::time::TimeOfDay;
use crate::workshops::CardKind;
use crate::{Engine, Id};

fn example(name: &str) -> (String, Vec<u8>) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../assets/example").join(name);
    let file = path.file_name().unwrap().to_string_lossy().into_owned();
    (file, std::fs::read(path).unwrap())
}

fn tables(name: &str) -> Vec<Recognised> {
    let (file, bytes) = example(name);
    let contents = read_sheets(&file, &bytes, &Watch::nobody());
    contents.sheets.into_iter().map(|sheet| recognise(sheet, Said::default()).unwrap()).collect()
}

#[test]
fn every_file_of_the_example_is_known_for_what_it_is() {
    let expected: [(&str, &[(Kind, usize)]); 22] = [
        ("omraden.csv", &[(Kind::Areas, 11)]),
        ("problemomraden.csv", &[(Kind::ProblemAreas, 14)]),
        ("indikatorer.csv", &[(Kind::Indicators, 22)]),
        ("lagesbild.csv", &[(Kind::Values, 433)]),
        ("program.xlsx", &[(Kind::Agenda, 15), (Kind::Hearing, 1)]),
        ("program.ics", &[(Kind::Hearing, 1), (Kind::Agenda, 15)]),
        ("workshopar.csv", &[(Kind::Workshops, 12)]),
        ("deltagare.xlsx", &[(Kind::Participants, 148)]),
        ("metod.csv", &[(Kind::Method, 11)]),
        ("atgardsplan-2018.xlsx", &[(Kind::Plan, 20), (Kind::PlanPriorities, 16)]),
        ("utfall/sammanslagning.csv", &[(Kind::Merges, 378)]),
        ("utfall/roster.csv", &[(Kind::Votes, 171)]),
        ("utfall/matris.csv", &[(Kind::Matrix, 570)]),
        ("utfall/prioriteringar.csv", &[(Kind::Priorities, 36)]),
        ("utfall/orsaker.csv", &[(Kind::Causes, 105)]),
        ("utfall/atgarder.csv", &[(Kind::Measures, 28)]),
        ("utfall/bortprioriterat.csv", &[(Kind::Deprioritised, 2)]),
        ("utfall/narvaro.csv", &[(Kind::Attendance, 148)]),
        ("utfall/tider.csv", &[(Kind::Times, 15)]),
        ("utfall/W01.csv", &[(Kind::Cards, 37)]),
        ("utfall/W08.csv", &[(Kind::Cards, 37)]),
        ("utfall/W11.csv", &[(Kind::Cards, 32)]),
    ];
    for (name, kinds) in expected {
        let found: Vec<(Kind, usize)> = tables(name).iter().map(|one| (one.kind, one.table.rows.len())).collect();
        assert_eq!(found, kinds, "{name}");
    }
}

#[test]
fn nothing_in_the_example_is_read_with_a_doubt() {
    for name in
        ["omraden.csv", "program.xlsx", "program.ics", "deltagare.xlsx", "atgardsplan-2018.xlsx", "utfall/W11.csv"]
    {
        for table in tables(name) {
            assert_eq!(table.findings, [], "{name}");
        }
    }
    let (file, bytes) = example("lagesbild.csv");
    let codes: Vec<FindingCode> =
        read_sheets(&file, &bytes, &Watch::nobody()).findings.into_iter().map(|finding| finding.code).collect();
    assert_eq!(codes, [FindingCode::EncodingFound { encoding: "windows-1252".into() }]);
}

fn outcomes() -> outcomes::Outcomes {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../assets/example/utfall");
    let mut names: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    let files: Vec<_> = names.iter().map(|name| example(&format!("utfall/{}", name.to_string_lossy()))).collect();
    outcomes::read(&files)
}

#[test]
fn everything_the_rooms_said_is_read_without_a_finding() {
    let read = outcomes();
    assert_eq!(read.findings, []);
    let count = |kind| read.cards.iter().filter(|card| card.kind == kind).count();
    assert_eq!(read.cards.len(), 378);
    assert_eq!(
        (count(CardKind::Problem), count(CardKind::Cause), count(CardKind::Note), count(CardKind::Measure)),
        (189, 107, 41, 41)
    );
    assert_eq!(read.cards.iter().filter(|card| card.workshop == "W12").count(), 28);
    assert_eq!(read.cards.iter().filter(|card| card.text.contains('\n')).count(), 1);
    assert_eq!((read.merges.len(), read.matrix.len()), (378, 570));
    assert_eq!((read.votes.len(), read.votes.iter().map(|vote| vote.count).sum::<i64>()), (171, 393));
    assert_eq!(read.priorities.iter().filter(|one| one.state == State::Fixed).count(), 30);
    assert_eq!((read.priorities.len(), read.causes.len(), read.measures.len()), (36, 105, 28));
    assert_eq!(read.measures.iter().map(|one| one.priorities.len()).sum::<usize>(), 29);
    assert_eq!(read.measures.iter().filter(|one| one.joint == Some(true)).count(), 12);
    assert_eq!(read.measures.iter().filter(|one| one.owners.is_empty()).count(), 1);
    assert_eq!(read.measures.iter().filter(|one| one.ceiling).count(), 3);
    assert!(read.measures.iter().all(|one| one.check_dates.len() == 3));
    assert_eq!((read.deprioritised.len(), read.attendance.len(), read.times.len()), (2, 148, 15));
}

fn prepared_files() -> Vec<File> {
    [
        "deltagare.xlsx",
        "workshopar.csv",
        "metod.csv",
        "lagesbild.csv",
        "indikatorer.csv",
        "problemomraden.csv",
        "omraden.csv",
        "program.ics",
        "program.xlsx",
        "atgardsplan-2018.xlsx",
    ]
    .map(example)
    .to_vec()
}

#[test]
fn all_files_at_once_in_any_order_become_the_hearing_in_one_entry() {
    let engine = Engine::in_memory(Id::new()).unwrap();
    let view = preview(&engine, &prepared_files(), None).unwrap();
    let counts: Vec<_> = view.tables.iter().map(|one| (one.kind.unwrap(), one.rows, one.taken, one.added)).collect();
    assert_eq!(
        counts,
        [
            (Kind::Areas, 11, 11, 11),
            (Kind::ProblemAreas, 14, 14, 14),
            (Kind::Indicators, 22, 22, 22),
            (Kind::Values, 433, 433, 433),
            (Kind::Hearing, 1, 1, 1),
            (Kind::Hearing, 1, 0, 0),
            (Kind::Agenda, 15, 15, 15),
            (Kind::Agenda, 15, 0, 0),
            (Kind::Workshops, 12, 12, 12),
            (Kind::Participants, 148, 148, 148),
            (Kind::Method, 11, 11, 11),
            (Kind::PlanPriorities, 16, 16, 16),
            (Kind::Plan, 20, 20, 20),
        ]
    );
    assert_eq!((view.year, view.errors, view.warnings), (Some(2019), 0, 0));

    let done = run(&engine, &prepared_files(), None, false).unwrap();
    assert_eq!(done.entry, Some(1));
    let again = preview(&engine, &prepared_files(), None).unwrap();
    assert!(!again.changes, "{:?}", again.tables.iter().find(|table| table.added + table.changed > 0));
    assert_eq!(run(&engine, &prepared_files(), None, false).unwrap().entry, None);

    engine.undo().unwrap();
    assert!(engine.read(crate::hearing::rows::all).unwrap().is_empty());
    assert!(engine.read(crate::areas::rows::all).unwrap().is_empty());
}

#[test]
fn a_calendar_alone_begins_a_hearing_with_the_same_agenda() {
    let of = |name: &str| match &read(&Given::files(&[example(name)], None), &Watch::nobody())
        .tables
        .iter()
        .find(|one| one.table.kind == Kind::Agenda)
    {
        Some(ReadTable { content: Content::Agenda(agenda), .. }) => agenda.clone(),
        other => panic!("{other:?}"),
    };
    let (calendar, sheet) = (of("program.ics"), of("program.xlsx"));
    assert_eq!(calendar.starts, sheet.starts);
    for (one, other) in calendar.items.iter().zip(&sheet.items) {
        let (one, other) = (&one.content, &other.content);
        assert_eq!((&one.title, one.kind, one.minutes), (&other.title, other.kind, other.minutes));
        assert_eq!(one.venue, other.venue);
    }
    let engine = Engine::in_memory(Id::new()).unwrap();
    run(&engine, &[example("program.ics")], None, false).unwrap();
    let hearing = engine.read(crate::hearing::rows::all).unwrap().remove(0);
    assert_eq!((hearing.year, hearing.title.as_str()), (2019, "Årlig hearing 2019"));
    assert_eq!(hearing.venue.as_deref(), Some("Kortedala Forum"));
    let again = preview(&engine, &[example("program.xlsx")], None).unwrap();
    let agenda = again.tables.iter().find(|one| one.kind == Some(Kind::Agenda)).unwrap();
    assert_eq!((agenda.added, agenda.rows), (0, 15), "the spreadsheet means the same items");
}

#[test]
fn four_items_of_the_example_begin_at_a_fixed_time() {
    let import = read(&Given::files(&[example("program.xlsx")], None), &Watch::nobody());
    let Content::Agenda(agenda) = &import.tables[0].content else { panic!("no agenda") };
    let fixed = agenda.items.iter().filter(|item| item.content.fixed_start.is_some()).count();
    assert_eq!((fixed, agenda.starts), (4, Some(TimeOfDay(8 * 60 + 15))));
    assert_eq!(agenda.items.iter().map(|item| item.content.minutes.0).sum::<i64>(), 495);
}

fn agenda_of(name: &str, bytes: &[u8]) -> super::kinds::Agenda {
    let files = [(name.to_owned(), bytes.to_vec())];
    let tables = read(&Given::files(&files, Some(2027)), &Watch::nobody()).tables;
    let found = tables.into_iter().find_map(|table| match table.content {
        Content::Agenda(agenda) => Some(agenda),
        _ => None,
    });
    found.expect("an agenda")
}

#[test]
fn a_programme_of_several_days_begins_anew_each_day() {
    let csv = "Dag;Start;Minuter;Titel\n1;09:00;60;Inledning\n1;10:00;30;Fika\n2;09:00;60;Fortsättning\n2;;30;Avslut\n";
    let agenda = agenda_of("program.csv", csv.as_bytes());
    let items: Vec<_> =
        agenda.items.iter().map(|item| (item.content.day, item.content.minutes.0, item.content.fixed_start)).collect();
    assert_eq!(items, [(1, 60, None), (1, 30, None), (2, 60, None), (2, 30, None)]);
    let early = csv.replace("2;09:00", "2;08:00");
    let agenda = agenda_of("program.csv", early.as_bytes());
    assert_eq!(agenda.items[2].content.fixed_start, Some(TimeOfDay(480)), "the second day begins earlier");
}

#[test]
fn events_on_several_dates_are_days_of_the_hearing() {
    let event = |at: &str, to: &str, title: &str| {
        format!("BEGIN:VEVENT\r\nUID:{title}\r\nDTSTART:{at}\r\nDTEND:{to}\r\nSUMMARY:{title}\r\nEND:VEVENT\r\n")
    };
    let events = [
        event("20270204T090000", "20270204T100000", "Dag ett"),
        event("20270205T090000", "20270205T094500", "Dag tva"),
        event("20270205T094500", "20270205T101500", "Avslut"),
    ];
    let text = format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{}END:VCALENDAR\r\n", events.concat());
    let agenda = agenda_of("program.ics", text.as_bytes());
    let items: Vec<_> = agenda.items.iter().map(|item| (item.content.day, item.content.minutes.0)).collect();
    assert_eq!(items, [(1, 60), (2, 45), (2, 30)]);
}

#[test]
fn the_facts_may_say_when_the_day_must_be_over() {
    let csv = "Uppgift;Värde\nTitel;Hearing 2027\nDatum;2027-02-04\nStart;08.30\nSlut;16.30\n";
    let files = [("om dagen.csv".to_owned(), csv.as_bytes().to_vec())];
    let tables = read(&Given::files(&files, None), &Watch::nobody()).tables;
    let Content::Hearing(rows) = &tables[0].content else { panic!("no facts") };
    assert_eq!((rows[0].content.starts, rows[0].content.ends), (Some(TimeOfDay(510)), Some(TimeOfDay(990))));
}
