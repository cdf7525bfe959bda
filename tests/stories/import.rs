//! Files of the organiser's: what is remembered of them, what an updated one changes, and stopping half-way.

use crate::day::Day;
use samsyn_engine::command::*;
use samsyn_engine::import::watch::Watch;
use samsyn_engine::import::{
    self, Choice, ColumnChoice, Field, FindingCode, Given, HeaderRow, ImportView, Kind, Progress, Stage, Status,
};
use samsyn_engine::report::{Asked, Format};
use samsyn_engine::text::Language;
use samsyn_engine::{Done, Engine, Error, Id, Refusal, export};
use std::cell::{Cell, RefCell};
use std::ops::ControlFlow;

const AREAS: &str = "id;namn;typ\nAN;Angered;stadsdel\nOG;Östra Göteborg;stadsdel\n";
/// A header that no form knows.
const FOREIGN: &str = "id;benämning;typ\nAN;Angered;stadsdel\n";

fn engine() -> Engine {
    Engine::in_memory(Id::from_number(1)).unwrap()
}

fn file(name: &str, text: &str) -> [import::File; 1] {
    [(name.to_owned(), text.as_bytes().to_vec())]
}

fn preview(engine: &Engine, files: &[import::File], choices: &[Choice]) -> ImportView {
    import::preview(engine, &Given { choices, ..Given::files(files, None) }, &Watch::nobody()).unwrap()
}

fn run(engine: &Engine, files: &[import::File], choices: &[Choice]) -> Done {
    import::run(engine, &Given { choices, ..Given::files(files, None) }, true, &Watch::nobody()).unwrap()
}

fn codes(view: &ImportView) -> Vec<FindingCode> {
    let findings = view.tables.iter().flat_map(|table| &table.findings).chain(&view.findings);
    findings.map(|one| one.code.clone()).collect()
}

fn name_is(column: usize) -> [Choice; 1] {
    let columns = vec![ColumnChoice { column, field: Some(Field::Name) }];
    [Choice { file: "o.csv".into(), sheet: None, kind: Kind::Areas, columns }]
}

#[test]
fn what_a_person_said_of_a_column_is_remembered_and_taken_back_with_the_import() {
    let engine = engine();
    let files = file("o.csv", FOREIGN);
    assert_eq!(preview(&engine, &files, &[]).tables[0].added, 0, "nobody knows that word for a name");
    assert_eq!(preview(&engine, &files, &name_is(1)).tables[0].added, 1);
    assert_eq!(run(&engine, &files, &name_is(1)).entry, Some(1), "rows and memory are one entry");

    let next = file("nästa år.csv", &FOREIGN.replace("AN;Angered", "OG;Östra Göteborg"));
    let view = preview(&engine, &next, &[]);
    assert_eq!(view.tables[0].added, 1);
    assert_eq!(codes(&view), [FindingCode::AsLastTime { columns: "benämning".into() }]);

    engine.undo().unwrap();
    assert_eq!(preview(&engine, &next, &[]).tables[0].added, 0, "one undo takes both back");
}

#[test]
fn a_column_left_out_is_left_out_next_time_and_said_again_otherwise_it_comes_back() {
    let engine = engine();
    let said = |field| {
        let columns = vec![HeaderRow { header: "Typ".into(), field }];
        engine.run(ImportCommand::RememberColumns { kind: Kind::Areas, columns }.into()).unwrap()
    };
    let taken_as = || preview(&engine, &file("o.csv", AREAS), &[]).tables[0].columns[2].field;
    assert_eq!(taken_as(), Some(Field::Kind));
    said(None);
    assert_eq!(taken_as(), None);
    assert_eq!(said(None).entry, None, "the same said twice changes nothing");
    said(Some(Field::Kind));
    assert_eq!(taken_as(), Some(Field::Kind));
}

#[test]
fn a_table_nobody_knows_is_shown_by_its_columns_and_becomes_what_a_person_says() {
    let engine = engine();
    let files = file("o.csv", "Lista 2019\nkortnamn;benämning\nAN;Angered\nOG;Östra\n");
    let view = preview(&engine, &files, &[]);
    let table = &view.tables[0];
    assert_eq!((table.kind, table.rows, table.taken), (None, 2, 0));
    assert_eq!(table.columns[1].header, "benämning");
    assert_eq!(table.columns[1].samples, ["Angered", "Östra"]);
    let columns = [(0, Field::Key), (1, Field::Name)];
    let columns = columns.map(|(column, field)| ColumnChoice { column, field: Some(field) }).to_vec();
    let choices = [Choice { file: "o.csv".into(), sheet: None, kind: Kind::Areas, columns }];
    assert_eq!(preview(&engine, &files, &choices).tables[0].added, 2);
    run(&engine, &files, &choices);
    assert_eq!(preview(&engine, &files, &[]).tables[0].kind, Some(Kind::Areas), "next time it is known");
}

#[test]
fn the_same_file_again_changes_nothing_and_an_updated_one_shows_what_changes_cell_by_cell() {
    let engine = engine();
    let files = file("o.csv", AREAS);
    run(&engine, &files, &[]);
    let again = preview(&engine, &files, &[]);
    assert_eq!((again.changes, again.tables[0].unchanged), (false, 2));
    assert_eq!(run(&engine, &files, &[]).entry, None);

    let updated = "id;namn;typ\nAN;Angered;kommun\nOG;Östra Göteborg;stadsdel\nLU;Lundby;stadsdel\n;Namnlös;stadsdel\n";
    let view = preview(&engine, &file("o.csv", updated), &[]);
    let table = &view.tables[0];
    let status: Vec<_> = table.lines.iter().map(|line| (line.row, line.status)).collect();
    assert_eq!(status, [(2, Status::Changed), (3, Status::Unchanged), (4, Status::New), (5, Status::Left)]);
    assert_eq!((table.added, table.changed, table.unchanged, table.left, table.warned), (1, 1, 1, 1, 1));
    let cells: Vec<_> = table.lines[0].cells.iter().map(|cell| (cell.text.as_str(), cell.was.as_deref())).collect();
    assert_eq!(cells, [("AN", None), ("Angered", None), ("kommun", Some("stadsdel"))]);
    assert_eq!(table.lines[3].findings[0].code, FindingCode::MissingValue);
}

#[test]
fn what_a_file_no_longer_says_is_shown_too() {
    let engine = engine();
    run(&engine, &file("o.csv", "id;namn;lpo\nAN;Angered;Nordost\n"), &[]);
    let view = preview(&engine, &file("o.csv", "id;namn\nAN;Angered\n"), &[]);
    let also = &view.tables[0].lines[0].also[0];
    assert_eq!((also.field, also.was.as_str(), also.becomes.as_str()), (Some(Field::PoliceArea), "Nordost", ""));
}

#[test]
fn values_with_a_column_for_each_year_are_read_as_rows_and_areas_may_stand_by_name() {
    let engine = engine();
    run(&engine, &file("o.csv", AREAS), &[]);
    run(&engine, &file("i.csv", "id;namn;enhet\nrån;Personrån;antal\n"), &[]);
    let wide = "indikator;område;2016;2017;2018\nPersonrån;Angered;1,5;..;fel\nrån;OG;2;;3\n";
    let view = preview(&engine, &file("lägesbild.csv", wide), &[]);
    let table = &view.tables[0];
    assert_eq!((table.added, table.left), (3, 2));
    let wrong = table.findings.iter().find(|one| one.row == Some(2)).unwrap();
    assert_eq!(
        (wrong.column.as_deref(), &wrong.code),
        (Some("2018"), &FindingCode::NotANumber { value: "fel".into() })
    );
    assert_eq!(run(&engine, &file("lägesbild.csv", wide), &[]).created.len(), 3);
}

/// Many values of one indicator and area, a few hundred years each.
fn many() -> String {
    let rows: String = (0..40_i64)
        .flat_map(|indicator| (1900..2150).map(move |year| format!("i{indicator};AN;{year};{}\n", year % 7)))
        .collect();
    format!("indikator;område;år;värde\n{rows}")
}

fn with_indicators() -> Engine {
    let engine = engine();
    run(&engine, &file("o.csv", AREAS), &[]);
    let rows: String = (0..40).map(|number| format!("i{number};Indikator {number};antal\n")).collect();
    run(&engine, &file("i.csv", &format!("id;namn;enhet\n{rows}")), &[]);
    engine
}

#[test]
fn an_import_tells_how_far_it_has_come_and_one_that_is_stopped_leaves_nothing_behind() {
    let engine = with_indicators();
    let (files, saved) = (file("v.csv", &many()), engine.saved().unwrap());
    for stop_at in [Stage::Reading, Stage::Writing] {
        let told = RefCell::new(Vec::new());
        let tell = |at: Progress| {
            std::thread::sleep(std::time::Duration::from_millis(50));
            told.borrow_mut().push(at.stage);
            if at.stage == stop_at { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        };
        let stopped = import::run(&engine, &Given::files(&files, None), true, &Watch::new(&tell));
        assert!(matches!(stopped, Err(Error::Refusal(Refusal::Stopped))), "{stop_at:?}");
        assert_eq!(told.borrow().last(), Some(&stop_at));
        assert_eq!(engine.saved().unwrap(), saved);
        assert_eq!(preview(&engine, &files, &[]).tables[0].added, 10_000, "no value is there");
    }
    let most = Cell::new(0);
    let tell = |at: Progress| {
        most.set(most.get().max(if at.stage == Stage::Writing { at.done } else { 0 }));
        assert!(at.done <= at.of, "{at:?}");
        ControlFlow::Continue(())
    };
    import::run(&engine, &Given::files(&files, None), true, &Watch::new(&tell)).unwrap();
    assert!(engine.check().unwrap().is_sound(), "the journal replayed gives the same rows");
}

#[test]
fn of_very_many_rows_all_are_counted_and_the_first_of_each_kind_shown() {
    let engine = with_indicators();
    let view = preview(&engine, &file("v.csv", &many()), &[]);
    assert_eq!((view.tables[0].added, view.tables[0].lines.len()), (10_000, 200));
}

/// A hearing of this year with a plan of one measure, and its action plan as it is written for other programs.
fn with_plan() -> Day {
    let day = Day::new();
    let area = day.add_area("Lundby");
    day.add_workshop(area);
    let priority = day.add_priority(area, "Narkotika");
    day.add_measure(priority, "Samverka", vec![]);
    day
}

#[test]
fn the_plan_that_the_program_wrote_is_known_again_and_changes_nothing() {
    let day = with_plan();
    for (format, language) in [(Format::Xlsx, Language::Sv), (Format::Xlsx, Language::En), (Format::Csv, Language::Sv)]
    {
        let made = export::make(&day.engine, day.hearing, &Asked::whole(format, language)).unwrap();
        let export::Output::File(made) = made else { panic!("a plan is one file") };
        let files = [(format!("plan-2019.{}", if format == Format::Csv { "csv" } else { "xlsx" }), made.bytes)];
        let view = preview(&day.engine, &files, &[]);
        assert!(view.tables.is_empty() && !view.changes, "{:?}", view.tables);
        assert!(codes(&view).iter().all(|code| *code == FindingCode::IsOwnPlan), "{:?}", codes(&view));
        assert!(!codes(&view).is_empty());
        assert_eq!(run(&day.engine, &files, &[]).entry, None);
    }
}

const PLAN: &str = "id;område;prioritering;åtgärd;vem\nM1;Lundby;Narkotika;Vandra;Polis\n";

#[test]
fn a_plan_from_a_file_is_not_written_into_a_hearing_of_its_own_but_an_earlier_one_is_as_often_as_wanted() {
    let day = with_plan();
    let refused = FindingCode::Refused { refusal: Refusal::PlanOfHearing { year: 2019 } };
    let own = file("atgardsplan-2019.csv", PLAN);
    assert_eq!(codes(&preview(&day.engine, &own, &[])), [refused]);
    assert_eq!(run(&day.engine, &own, &[]).entry, None);
    let earlier = file("atgardsplan-2018.csv", PLAN);
    assert!(run(&day.engine, &earlier, &[]).entry.is_some());
    assert_eq!(run(&day.engine, &earlier, &[]).entry, None, "the same again changes nothing");
    let told = file("atgardsplan-2018.csv", &PLAN.replace("Vandra", "Vandra mer"));
    assert!(run(&day.engine, &told, &[]).entry.is_some());
}

#[test]
fn a_plan_from_a_file_is_not_written_into_what_is_fixed() {
    let day = Day::new();
    let area = day.add_area("Lundby");
    let priority = day.add_priority(area, "Narkotika");
    day.fix(priority);
    let refused = FindingCode::Refused { refusal: Refusal::PriorityFixed { title: "Narkotika".into() } };
    let own = file("atgardsplan-2019.csv", PLAN);
    assert_eq!(codes(&preview(&day.engine, &own, &[])), [refused]);
    assert_eq!(run(&day.engine, &own, &[]).entry, None);
}
