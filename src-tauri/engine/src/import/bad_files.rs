//! Files in every wrong shape a person's disk holds: each gets its finding at its place, and the rest is taken in.

use rust_xlsxwriter::{Format, Workbook, Worksheet};

use super::finding::{FindingCode, Reference};
use super::watch::Watch;
use super::{File, Given, ImportView};
use crate::{Engine, Id, Refusal};

const AREAS: &str = "id;namn;typ\nAN;Angered;stadsdel\nGBG;Hela staden;kommun\n";
const INDICATORS: &str = "id;namn;enhet\na;Anmälda brott;antal\n";
const FACTS: &str = "Titel;Hearing 2019\nDatum;7 februari 2019\n";

fn text(name: &str, text: &str) -> File {
    (name.to_owned(), text.as_bytes().to_vec())
}

fn book(name: &str, fill: impl FnOnce(&mut Worksheet)) -> File {
    let mut book = Workbook::new();
    fill(book.add_worksheet());
    (name.to_owned(), book.save_to_buffer().unwrap())
}

pub(super) fn preview(engine: &Engine, files: &[File], year: Option<i32>) -> Result<ImportView, crate::Error> {
    super::preview(engine, &Given::files(files, year), &Watch::nobody())
}

pub(super) fn run(
    engine: &Engine,
    files: &[File],
    year: Option<i32>,
    accept: bool,
) -> Result<crate::Done, crate::Error> {
    super::run(engine, &Given::files(files, year), accept, &Watch::nobody())
}

fn view(files: &[File]) -> ImportView {
    preview(&Engine::in_memory(Id::new()).unwrap(), files, None).unwrap()
}

/// All findings: row, column, code.
fn said(view: &ImportView) -> Vec<(Option<u32>, Option<&str>, FindingCode)> {
    let findings = view.tables.iter().flat_map(|table| &table.findings).chain(&view.findings);
    findings.map(|one| (one.row, one.column.as_deref(), one.code.clone())).collect()
}

fn only(view: &ImportView) -> FindingCode {
    let said = said(view);
    assert_eq!(said.len(), 1, "{said:?}");
    said[0].2.clone()
}

#[test]
fn values_of_an_unknown_indicator_or_area_are_left_out_and_the_rest_is_taken() {
    let values = "indikator;område;år;värde\na;AN;2018;1\nb;AN;2018;2\na;XX;2018;3\na;GBG;2018;4\n";
    let view = view(&[text("v.csv", values), text("o.csv", AREAS), text("i.csv", INDICATORS)]);
    let unknown = |value: &str, wanted| FindingCode::UnknownReference { value: value.into(), wanted };
    assert_eq!(
        said(&view),
        [
            (Some(3), Some("indikator"), unknown("b", Reference::Indicator)),
            (Some(4), Some("område"), unknown("XX", Reference::Area))
        ]
    );
    assert_eq!((view.tables[2].rows, view.tables[2].taken, view.tables[2].added), (4, 2, 2));
}

#[test]
fn of_rows_with_the_same_id_the_first_is_kept() {
    let view = view(&[text("o.csv", "id;namn\nAN;Angered\nAN;Annat\nOG;Östra\n")]);
    assert_eq!(said(&view), [(Some(3), None, FindingCode::DuplicateId { id: "AN".into(), first_row: 2 })]);
    assert_eq!(view.tables[0].added, 2);
}

#[test]
fn negative_and_written_durations_cost_their_row_and_say_it() {
    let agenda = "id;start;minuter;titel\n1;08:15;45;Kaffe\n2;9.00;-10;Välkomna\n3;09:10;en kvart;Inledning\n4;9:25;;Paus\n5;;20;Slut\n";
    let view = view(&[text("d.csv", FACTS), text("p.csv", agenda)]);
    assert_eq!(
        said(&view),
        [
            (Some(3), Some("minuter"), FindingCode::OutOfRange { value: "-10".into(), least: 0, most: 1440 }),
            (Some(4), Some("minuter"), FindingCode::NotANumber { value: "en kvart".into() }),
            (Some(5), Some("minuter"), FindingCode::MissingValue),
        ]
    );
    assert_eq!(view.tables[1].taken, 2);
}

#[test]
fn words_numbers_and_dates_that_do_not_hold_are_said_where_they_stand() {
    let areas = "id;namn;typ;invånare;giltig från;giltig till;exempel\n\
        AN;Angered;stad i staden;många;snart;2010-01-01;kanske\n\
        OG;Östra;stadsdel;1,5;2020-01-01;2011-01-01;ja\n";
    let view = view(&[text("o.csv", areas)]);
    let kinds = "stadsdel, kommun, stadsområde, mellanområde, primärområde";
    assert_eq!(
        said(&view),
        [
            (Some(2), Some("giltig från"), FindingCode::NotADate { value: "snart".into() }),
            (Some(2), Some("typ"), FindingCode::UnknownWord { value: "stad i staden".into(), allowed: kinds.into() }),
            (Some(2), Some("invånare"), FindingCode::NotANumber { value: "många".into() }),
            (Some(2), Some("exempel"), FindingCode::NotYesNo { value: "kanske".into() }),
            (Some(3), Some("giltig till"), FindingCode::EndsBeforeItBegins),
            (Some(3), Some("invånare"), FindingCode::NotWhole { value: "1,5".into() }),
        ]
    );
    assert_eq!(view.tables[0].added, 2);
}

#[test]
fn a_file_without_a_required_column_takes_nothing_in_and_says_which() {
    let view = view(&[text("o.csv", AREAS), text("indikatorer.csv", "id;namn;källa\na;Brott;Brå\n")]);
    assert_eq!(said(&view), [(Some(1), None, FindingCode::MissingColumn { wanted: "enhet, mått, unit".into() })]);
    assert_eq!((view.tables[0].added, view.tables[1].taken), (2, 0));
}

#[test]
fn a_cell_of_five_thousand_signs_is_kept_and_one_past_the_limit_is_not() {
    let row = |length: usize| format!("kod;namn;beskrivning\nNAR;Narkotika;{}\n", "ö".repeat(length));
    let view_of = |length| view(&[text("p.csv", &row(length))]);
    assert_eq!(only(&view_of(5_000)), FindingCode::LongText { length: 5_000 });
    assert_eq!(only(&view_of(20_001)), FindingCode::TooLong { length: 20_001, limit: 20_000 });
    assert_eq!(view_of(20_001).tables[0].added, 1);
}

#[test]
fn an_unclosed_quote_does_not_swallow_the_rows_after_it() {
    let view = view(&[text("p.csv", "kod;namn;beskrivning\nNAR;\"Narkotika;x\nVAL;Våld;y\nPLA;Platser;z\n")]);
    assert_eq!(
        view.findings.iter().map(|one| (one.row, one.code.clone())).collect::<Vec<_>>(),
        [(Some(2), FindingCode::UnclosedQuote)]
    );
    assert_eq!(view.tables[0].added, 3);
}

#[test]
fn title_rows_empty_rows_merged_cells_and_totals_of_a_workbook_are_understood() {
    let workshops = book("w.xlsx", |sheet| {
        sheet.merge_range(0, 0, 0, 3, "Workshopar 2019", &Format::new()).unwrap();
        for (column, header) in ["Id", "Rum", "Område", "Platser"].into_iter().enumerate() {
            sheet.write(2, column as u16, header).unwrap();
        }
        sheet.merge_range(3, 2, 4, 2, "AN", &Format::new()).unwrap();
        for (row, id) in [(3, "W01"), (4, "W02"), (6, "W03")] {
            sheet.write(row, 0, id).unwrap();
            sheet.write(row, 1, "Rum 1").unwrap();
            sheet.write(row, 3, 12).unwrap();
        }
        sheet.write(6, 2, "GBG").unwrap();
        sheet.write(7, 0, "Summa").unwrap();
        sheet.write(7, 3, 36).unwrap();
    });
    let view = view(&[text("d.csv", FACTS), text("o.csv", AREAS), workshops]);
    assert_eq!((view.tables[2].taken, view.tables[2].added, view.errors), (3, 3, 0));
    let notes: Vec<FindingCode> = said(&view).into_iter().map(|(_, _, code)| code).collect();
    for code in [
        FindingCode::TitleRows { count: 1 },
        FindingCode::EmptyRows { count: 2 },
        FindingCode::MergedCells { count: 1 },
        FindingCode::TotalRow { label: "Summa".into() },
    ] {
        assert!(notes.contains(&code), "{code:?} in {notes:?}");
    }
}

#[test]
fn broken_empty_and_foreign_files_each_get_one_clear_finding() {
    let cases = [
        (text("a.xlsx", "%PDF-1.7\n"), FindingCode::NotATable { found: "PDF".into() }),
        (text("a.csv", ""), FindingCode::EmptyFile),
        (text("a.xlsx", ""), FindingCode::EmptyFile),
        (text("a.ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n"), FindingCode::EmptyFile),
        (text("a.csv", "bil;färg\nvolvo;blå\n"), FindingCode::UnknownKind),
        (book("a.xlsx", |_| ()), FindingCode::EmptyFile),
        (text("a.csv", "id;namn\n"), FindingCode::NoRows),
    ];
    for (file, code) in cases {
        assert_eq!(only(&view(&[file])), code);
    }
}

#[test]
fn an_agenda_without_a_hearing_says_so_and_goes_into_the_one_there_is() {
    let agenda = text("p.csv", "start;minuter;titel\n09:00;30;Välkomna\n");
    assert_eq!(only(&view(std::slice::from_ref(&agenda))), FindingCode::NoHearing);
    let engine = Engine::in_memory(Id::new()).unwrap();
    run(&engine, &[text("d.csv", FACTS)], None, false).unwrap();
    let view = preview(&engine, &[agenda], None).unwrap();
    assert_eq!((view.year, view.tables[0].added), (Some(2019), 1));
}

#[test]
fn errors_must_be_accepted_and_then_what_is_good_is_imported() {
    let engine = Engine::in_memory(Id::new()).unwrap();
    let files = [text("o.csv", "id;namn\nAN;Angered\n;Östra\n")];
    let refused = run(&engine, &files, None, false).unwrap_err();
    assert!(matches!(refused, crate::Error::Refusal(Refusal::Unconfirmed { errors: 1, warnings: 0 })));
    assert!(engine.read(crate::areas::rows::all).unwrap().is_empty());
    run(&engine, &files, None, true).unwrap();
    assert_eq!(engine.read(crate::areas::rows::all).unwrap().len(), 1);
}

#[test]
fn an_updated_file_shows_what_it_changes() {
    let engine = Engine::in_memory(Id::new()).unwrap();
    run(&engine, &[text("o.csv", AREAS)], None, false).unwrap();
    let updated = AREAS.replace("Angered", "Angered och Gunnared") + "OG;Östra Göteborg;stadsdel\n";
    let view = preview(&engine, &[text("o.csv", &updated)], None).unwrap();
    let table = &view.tables[0];
    assert_eq!((table.added, table.changed, table.unchanged), (1, 1, 1));
}

#[test]
fn texts_that_look_like_formulas_stay_texts() {
    let engine = Engine::in_memory(Id::new()).unwrap();
    run(&engine, &[text("p.csv", "kod;namn\nA;=1+1\nB;@SUM(A1)\nC;+46\n")], None, false).unwrap();
    let names: Vec<String> =
        engine.read(crate::areas::rows::problem_areas).unwrap().into_iter().map(|area| area.name).collect();
    assert_eq!(names, ["=1+1", "@SUM(A1)", "+46"]);
}

#[test]
fn a_file_of_nothing_but_faults_shows_the_first_and_counts_the_rest() {
    let rows: String = (0..2_000).map(|row| format!("x{row};XX;2018;1\n")).collect();
    let view = view(&[text("v.csv", &format!("indikator;område;år;värde\n{rows}"))]);
    assert_eq!((view.errors, view.tables[0].findings.len(), view.tables[0].more_findings), (4_000, 500, 3_500));
}

#[test]
fn an_old_excel_file_is_read_with_its_title_its_times_in_three_ways_and_its_total() {
    let old = include_bytes!("../../tests/import/program.xls").to_vec();
    let view = view(&[text("d.csv", FACTS), ("program.xls".to_owned(), old)]);
    let agenda = &view.tables[1];
    assert_eq!((agenda.rows, agenda.added, agenda.left), (4, 3, 1));
    let starts: Vec<&str> = agenda.lines.iter().map(|line| line.cells[0].text.as_str()).collect();
    assert_eq!(starts, ["08:15", "9.00", "9.3", "kl 10"]);
    let said = said(&view);
    for finding in [
        (None, None, FindingCode::TitleRows { count: 1 }),
        (None, None, FindingCode::EmptyRows { count: 2 }),
        (Some(9), None, FindingCode::TotalRow { label: "Summa".into() }),
        (Some(5), Some("Minuter"), FindingCode::OutOfRange { value: "-10".into(), least: 0, most: 1440 }),
    ] {
        assert!(said.contains(&finding), "{finding:?} in {said:?}");
    }
}

#[test]
fn times_come_as_text_as_a_number_and_as_excels_share_of_a_day() {
    let agenda = book("p.xlsx", |sheet| {
        for (column, header) in ["Start", "Minuter", "Titel"].into_iter().enumerate() {
            sheet.write(0, column as u16, header).unwrap();
        }
        sheet.write(1, 0, 0.395_833_333_333).unwrap();
        sheet.write(2, 0, "10.15").unwrap();
        sheet.write(3, 0, "kl. 11").unwrap();
        sheet.write(4, 0, 13.45).unwrap();
        for row in 1..5 {
            sheet.write(row, 1, 30).unwrap();
            sheet.write(row, 2, format!("Punkt {row}")).unwrap();
        }
    });
    let import = super::read(&Given::files(&[agenda], None), &Watch::nobody());
    let super::Content::Agenda(agenda) = &import.tables[0].content else { panic!("no agenda") };
    let starts: Vec<_> = agenda.items.iter().map(|item| item.content.fixed_start.map(|time| time.0)).collect();
    assert_eq!((agenda.starts.map(|time| time.0), starts), (Some(570), vec![None, Some(615), Some(660), Some(825)]));
}

#[test]
fn thin_spaces_decimal_commas_and_signs_for_nothing_are_read_in_every_encoding() {
    let values = "indikator;område;år;värde\na;AN;2016;1\u{2009}234,5\na;AN;2017;12\u{202f}345\na;AN;2018;..\na;GBG;2016;–\n\
        a;GBG;2017;1\u{a0}000\n";
    let utf16: Vec<u8> = values.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let with_mark = [b"\xff\xfe".to_vec(), utf16.clone()].concat();
    for bytes in [values.as_bytes().to_vec(), utf16, with_mark] {
        let files = [("v.csv".to_owned(), bytes), text("o.csv", AREAS), text("i.csv", INDICATORS)];
        let view = view(&files);
        assert_eq!((view.tables[2].added, view.tables[2].left, view.errors), (3, 2, 0));
        assert!(said(&view).contains(&(None, None, FindingCode::Gaps { count: 2 })));
    }
}

#[test]
fn days_are_read_as_they_are_written_in_swedish() {
    for day in ["3 mars 2019", "den 3 mars 2019", "söndag 3 mars 2019", "3/3 2019", "2019-03-03"] {
        let engine = Engine::in_memory(Id::new()).unwrap();
        run(&engine, &[text("d.csv", &format!("Titel;Hearing\nDatum;{day}\n"))], None, false).unwrap();
        let hearing = engine.read(crate::hearing::rows::all).unwrap().remove(0);
        assert_eq!(hearing.date.map(|date| date.to_string()).as_deref(), Some("2019-03-03"), "{day}");
    }
}

#[test]
fn of_indicators_and_workshops_with_one_key_the_first_is_kept_and_the_other_named() {
    let indicators = "id;namn;enhet\na;Brott;antal\na;Annat;antal\n";
    let workshops = "id;rum;område\nW01;Rum 1;AN\nW01;Rum 2;AN\n";
    let files = [text("d.csv", FACTS), text("o.csv", AREAS), text("i.csv", indicators), text("w.csv", workshops)];
    let view = view(&files);
    let double = |id: &str| (Some(3), None, FindingCode::DuplicateId { id: id.into(), first_row: 2 });
    assert_eq!(said(&view), [double("a"), double("W01")]);
    assert_eq!(view.tables.iter().map(|table| table.added).collect::<Vec<_>>(), [2, 1, 1, 1]);
}

#[test]
fn a_measure_of_two_priorities_has_two_lines_and_another_measure_with_its_key_is_named() {
    let plan = "id;område;prioritering;åtgärd;vem\nM1;AN;Buller;Mäta;Polis\nM1;AN;Trafik;Mäta;Polis\n\
                M1;AN;Buller;Måla;Polis\nM1;AN;Trafik;Mäta;Polis\n";
    let files = [text("d.csv", FACTS), text("o.csv", AREAS), text("atgardsplan-2018.csv", plan)];
    let double = |row, first_row| (Some(row), None, FindingCode::DuplicateId { id: "M1".into(), first_row });
    assert_eq!(said(&view(&files)), [double(4, 2), double(5, 3)]);
}

#[test]
fn a_table_of_too_many_rows_is_refused_and_reading_stops_there() {
    let rows = "a;AN;2018;1\n".repeat(super::MOST_ROWS * 2);
    let view = view(&[text("v.csv", &format!("indikator;område;år;värde\n{rows}"))]);
    assert_eq!(only(&view), FindingCode::TooManyRows { limit: 250_000 });
}

#[test]
fn a_report_of_the_programs_own_is_known_for_what_it_is() {
    let engine = Engine::in_memory(Id::new()).unwrap();
    run(&engine, &[text("d.csv", FACTS)], None, false).unwrap();
    let hearing = engine.read(crate::hearing::rows::all).unwrap().remove(0).id;
    let json = crate::export::json(&engine, hearing).unwrap();
    assert_eq!(only(&view(&[text("hearing.json", &json)])), FindingCode::IsReport { year: "2019".into() });
    let next = crate::next_year::start_from(&Engine::in_memory(Id::new()).unwrap(), json.as_bytes(), "hearing.json");
    assert!(next.is_ok(), "{next:?}");
    assert_eq!(only(&view(&[text("x.json", "{\"a\": 1}")])), FindingCode::NotATable { found: "JSON".into() });
}

#[test]
fn a_list_without_addresses_takes_none_of_them_away() {
    let engine = Engine::in_memory(Id::new()).unwrap();
    let with = "id;roll;organisation;part;e-post\nD1;Kommunpolis;Polisen;polis;a@example.se\n";
    run(&engine, &[text("d.csv", FACTS), text("deltagare.csv", with)], None, false).unwrap();
    let without = "id;roll;organisation;part\nD1;Kommunpolis;Polisen;polis\n";
    assert!(!preview(&engine, &[text("deltagare.csv", without)], Some(2019)).unwrap().changes);
    let emptied = "id;roll;organisation;part;e-post\nD1;Kommunpolis;Polisen;polis;\n";
    assert!(preview(&engine, &[text("deltagare.csv", emptied)], Some(2019)).unwrap().changes);
}
