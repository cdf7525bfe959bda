//! Small files of the kinds that people report against programs like this one, each with the values that are right: read
//! right, or asked about; nothing wrong is read without a word.

use samsyn_engine::import::watch::Watch;
use samsyn_engine::import::{self, File, FindingCode, Given, ImportView, Level};
use samsyn_engine::{Engine, Id, reads};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

const BASE: [&str; 3] = ["base/om-dagen.csv", "base/omraden.csv", "base/indikatorer.csv"];

fn path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/cases").join(name)
}

fn file(name: &str) -> File {
    let file_name = path(name).file_name().unwrap().to_string_lossy().into_owned();
    (file_name, std::fs::read(path(name)).unwrap())
}

/// A data file that has read these, one after the other.
struct House(Engine);

impl House {
    fn empty() -> Self {
        Self(Engine::in_memory(Id::from_number(1)).unwrap())
    }

    fn with_base() -> Self {
        let house = Self::empty();
        let files = BASE.map(file);
        import::run(&house.0, &Given::files(&files, None), false, &Watch::nobody()).unwrap();
        house
    }

    /// What reading the file would do; then it is read, with all there is to say about it accepted.
    fn read(&self, name: &str) -> ImportView {
        self.read_file(file(name))
    }

    fn read_file(&self, file: File) -> ImportView {
        let files = [file];
        let view = import::preview(&self.0, &Given::files(&files, None), &Watch::nobody()).unwrap();
        import::run(&self.0, &Given::files(&files, None), true, &Watch::nobody()).unwrap();
        view
    }

    fn text(&self, name: &str, text: &str) -> ImportView {
        self.read_file((name.to_owned(), text.as_bytes().to_vec()))
    }

    fn view(&self, name: &str, parameters: Value) -> Value {
        reads::by_name(&self.0, name, parameters).unwrap()
    }

    fn exported(&self) -> Value {
        let hearings = self.view("hearings", json!({}));
        let id = hearings["hearings"][0]["id"].as_str().and_then(Id::parse).unwrap();
        serde_json::from_str(&samsyn_engine::export::json(&self.0, id).unwrap()).unwrap()
    }

    /// The programme: when each item begins, how long it is, and what it is called.
    fn programme(&self) -> Vec<(String, i64, String)> {
        let hearings = self.view("hearings", json!({}));
        let agenda = self.view("agenda", json!({ "hearing": hearings["hearings"][0]["id"] }));
        let items = agenda["items"].as_array().unwrap().iter();
        items
            .map(|item| {
                let start = item["planned_start"].as_i64().unwrap();
                let clock = format!("{:02}.{:02}", start / 60, start % 60);
                (clock, item["minutes"].as_i64().unwrap(), item["title"].as_str().unwrap().to_owned())
            })
            .collect()
    }

    /// The amounts of an indicator in a year, by the key of their area.
    fn amounts(&self, indicator: &str, year: i64) -> Vec<(String, f64)> {
        let exported = self.exported();
        let values = exported["values"].as_array().unwrap().iter();
        let mut found: Vec<_> = values
            .filter(|value| value["indicator"] == indicator && value["year"] == year)
            .map(|value| (value["area"].as_str().unwrap().to_owned(), value["amount"].as_f64().unwrap()))
            .collect();
        found.sort_by(|one, other| one.0.cmp(&other.0));
        found
    }

    fn areas(&self) -> Vec<(String, Value)> {
        let exported = self.exported();
        let areas = exported["areas"].as_array().unwrap().iter();
        areas.map(|area| (area["name"].as_str().unwrap().to_owned(), area["valid_from"].clone())).collect()
    }
}

fn codes(view: &ImportView) -> Vec<FindingCode> {
    let findings = view.tables.iter().flat_map(|table| &table.findings).chain(&view.findings);
    findings.map(|one| one.code.clone()).collect()
}

fn worst(view: &ImportView) -> Vec<Level> {
    let findings = view.tables.iter().flat_map(|table| &table.findings).chain(&view.findings);
    findings.map(|one| one.level).filter(|level| *level < Level::Note).collect()
}

fn items(all: &[(String, i64, String)]) -> Vec<(&str, i64, &str)> {
    all.iter().map(|(start, minutes, title)| (start.as_str(), *minutes, title.as_str())).collect()
}

fn amount(all: &[(String, f64)]) -> Vec<(&str, f64)> {
    all.iter().map(|(area, amount)| (area.as_str(), *amount)).collect()
}

#[test]
fn an_event_with_a_length_and_no_end_is_as_long_as_it_says() {
    let house = House::empty();
    let view = house.read("01-ics-duration/program.ics");
    let wanted = [
        ("08.30", 30, "Registrering"),
        ("09.15", 75, "Lägesbild"),
        ("11.30", 45, "Lunch"),
        ("13.00", 120, "Workshop 1"),
    ];
    assert_eq!(items(&house.programme()), wanted);
    assert_eq!(worst(&view), []);
}

#[test]
fn an_event_that_fills_the_day_is_told_and_moves_nothing() {
    for house in [House::empty(), House::with_base()] {
        let view = house.read("02-ics-allday/med.ics");
        let wanted = [("08.45", 30, "Registrering"), ("09.15", 75, "Lägesbild"), ("10.30", 90, "Workshop 1")];
        assert_eq!(items(&house.programme()), wanted);
        assert!(codes(&view).contains(&FindingCode::AllDayEvent { title: "Hearing i Folkets hus (heldag)".into() }));
        assert_eq!(worst(&view), []);
        assert!(!house.read("02-ics-allday/utan.ics").changes, "the same without the banner");
    }
}

#[test]
fn a_line_folded_inside_a_letter_is_read_as_it_was_written() {
    let house = House::empty();
    house.read("03-ics-utf8fold/program.ics");
    let wanted = [
        ("09.00", 30, "Välkomna – så arbetar vi med trygghet på Östra Hamnen och i Södra Ängen"),
        ("09.30", 30, "Fika och rörelse"),
    ];
    assert_eq!(items(&house.programme()), wanted);
}

#[test]
fn a_cancelled_event_is_told_and_no_item() {
    let house = House::empty();
    let view = house.read("05-ics-cancelled/program.ics");
    assert_eq!(items(&house.programme()), [("09.00", 30, "Välkomna"), ("10.15", 45, "Workshop 1")]);
    assert!(codes(&view).contains(&FindingCode::CancelledEvent { title: "Gästföreläsning".into() }));
    assert_eq!(worst(&view), []);
}

#[test]
fn all_calendars_of_a_file_are_read() {
    let house = House::empty();
    house.read("07-ics-manycalendars/program.ics");
    let wanted = [("09.00", 60, "Lägesbild"), ("10.00", 60, "Workshop 1"), ("11.00", 60, "Avslutning")];
    assert_eq!(items(&house.programme()), wanted);
}

#[test]
fn headings_in_a_programme_are_no_items_and_move_nothing() {
    for name in ["09-xlsx-blocks/med.xlsx", "09-xlsx-blocks/utan.xlsx"] {
        let house = House::with_base();
        let view = house.read(name);
        let wanted = [
            ("08.15", 45, "Registrering"),
            ("09.00", 90, "Lägesbild"),
            ("12.30", 90, "Workshop 1"),
            ("14.00", 20, "Sammanfattning"),
        ];
        assert_eq!(items(&house.programme()), wanted, "{name}");
        assert_eq!(worst(&view), [], "{name}");
    }
}

#[test]
fn a_cell_shown_as_a_percentage_is_read_as_it_is_shown() {
    let house = House::with_base();
    let view = house.read("11-xlsx-percent/lagesbild.xlsx");
    assert_eq!(amount(&house.amounts("otrygg", 2024)), [("HS", 21.5), ("NO", 12.3), ("OH", 12.3), ("SA", 30.0)]);
    assert_eq!(amount(&house.amounts("otrygg", 2023)), [("HS", 100.0)]);
    assert_eq!(worst(&view), []);
}

#[test]
fn a_workbook_that_counts_its_days_from_1904_gives_the_days_it_shows() {
    let house = House::with_base();
    house.read("14-xlsx-writers/d1904.xlsx");
    let areas = house.areas();
    for name in ["Västra ängarna", "Åsbacken"] {
        assert!(areas.contains(&(name.to_owned(), json!("2021-01-01"))), "{areas:?}");
    }
}

#[test]
fn a_file_saved_on_an_old_mac_keeps_its_letters_and_its_lines() {
    let house = House::with_base();
    let view = house.read("16-csv-mac/omraden-mac.csv");
    let areas = house.areas();
    for name in ["Gårdsten", "Östra Kärna", "Älvängen", "Långedrag", "Sörgården"] {
        assert!(areas.iter().any(|area| area.0 == name), "{name}: {areas:?}");
    }
    assert!(codes(&view).contains(&FindingCode::EncodingFound { encoding: "macintosh".into() }));
}

#[test]
fn a_point_between_thousands_of_a_count_is_no_decimal_sign() {
    let house = House::with_base();
    house.read("18-csv-stat/punkt.csv");
    let wanted = [("HS", 25_310.0), ("NO", 1_204.0), ("OH", 14_230.0), ("SA", 9_876.0)];
    assert_eq!(amount(&house.amounts("anm", 2024)), wanted);
}

#[test]
fn letters_written_as_letter_and_sign_are_the_same_letters() {
    let house = House::with_base();
    let view = house.read("19-csv-nfd/nfd.csv");
    assert_eq!(amount(&house.amounts("anm", 2024)), [("NO", 120.0), ("OH", 100.0), ("SA", 80.0)]);
    assert_eq!(worst(&view), []);
}

#[test]
fn a_calendar_that_has_got_one_event_more_adds_one_item_and_doubles_none() {
    for names in [["v1.ics", "v2.ics"], ["v2.ics", "v1.ics"]] {
        let house = House::empty();
        let views = names.map(|name| house.read(&format!("27-ics-reimport/{name}")));
        let wanted = [
            ("09.00", 60, "Punkt 1"),
            ("10.00", 60, "Punkt 2"),
            ("11.00", 60, "Punkt 3"),
            ("12.00", 60, "Lunch (från Outlook)"),
        ];
        assert_eq!(items(&house.programme()), wanted, "{names:?}");
        let agenda = views[1].tables.last().unwrap();
        assert_eq!((agenda.changed, agenda.added), (0, if names[0] == "v1.ics" { 1 } else { 0 }), "{names:?}");
    }
}

#[test]
fn a_file_of_one_row_that_changed_moves_nothing_else() {
    let house = House::with_base();
    house.read("27-ics-reimport/p.csv");
    house.read("27-ics-reimport/p2.csv");
    let wanted = [("08.15", 45, "Registrering"), ("09.00", 90, "Lägesbild"), ("13.15", 75, "Workshop")];
    assert_eq!(items(&house.programme()), wanted);
}

fn calendar(events: &[&str]) -> String {
    let events: String = events.iter().map(|event| format!("BEGIN:VEVENT\r\n{event}\r\nEND:VEVENT\r\n")).collect();
    format!("BEGIN:VCALENDAR\r\nX-WR-CALNAME:Hearing 2026\r\n{events}END:VCALENDAR\r\n")
}

#[test]
fn the_latest_revision_of_an_event_holds_also_when_it_calls_it_off() {
    let house = House::empty();
    let first = "UID:a@x\r\nDTSTART:20260212T090000\r\nDTEND:20260212T093000\r\nSUMMARY:Start";
    let moved = "UID:b@x\r\nDTSTART:20260212T100000\r\nDURATION:PT30M\r\nSUMMARY:Tal";
    let later = "UID:b@x\r\nSEQUENCE:1\r\nDTSTART:20260212T110000\r\nDURATION:PT30M\r\nSUMMARY:Tal";
    let off = "UID:a@x\r\nSEQUENCE:3\r\nSTATUS:CANCELLED\r\nDTSTART:20260212T090000\r\nSUMMARY:Start";
    let midnight = "UID:c@x\r\nDTSTART:20260212T000000\r\nDTEND:20260213T000000\r\nSUMMARY:Banderoll";
    let view = house.text("p.ics", &calendar(&[first, moved, later, off, midnight]));
    assert_eq!(items(&house.programme()), [("11.00", 30, "Tal")]);
    let told = codes(&view);
    assert!(told.contains(&FindingCode::CancelledEvent { title: "Start".into() }), "{told:?}");
    assert!(told.contains(&FindingCode::AllDayEvent { title: "Banderoll".into() }), "{told:?}");
}

#[test]
fn an_event_of_more_than_a_day_is_asked_about_and_a_strange_zone_is_told() {
    let house = House::empty();
    let long = "UID:a\r\nDTSTART:20260212T090000\r\nDTEND:20260213T170000\r\nSUMMARY:Hearing";
    let strange = "UID:b\r\nDTSTART;TZID=Mars:20260212T100000\r\nDURATION:PT1H\r\nSUMMARY:Tal";
    let outlook = "UID:c\r\nDTSTART;TZID=W. Europe Standard Time:20260212T110000\r\nDURATION:PT1H\r\nSUMMARY:Lunch";
    let view = house.text("p.ics", &calendar(&[long, strange, outlook]));
    assert_eq!(items(&house.programme()), [("10.00", 60, "Tal"), ("11.00", 60, "Lunch")]);
    let too_long = FindingCode::OutOfRange { value: "2026-02-13 17:00".into(), least: 0, most: 1440 };
    assert_eq!(codes(&view), [too_long, FindingCode::UnknownZone { zone: "Mars".into() }]);
}

#[test]
fn headings_that_name_a_day_begin_it() {
    let house = House::with_base();
    let programme = "tid;minuter;punkt;titel\nDag 1;;;\n09:00;60;1;Inledning\nEFTERMIDDAG;;;\n13:00;60;2;Samtal\n\
                     Dag 2;;;\n09:00;30;3;Fortsättning\n";
    house.text("program.csv", programme);
    let wanted = [("09.00", 60, "Inledning"), ("13.00", 60, "Samtal"), ("09.00", 30, "Fortsättning")];
    assert_eq!(items(&house.programme()), wanted);
}

#[test]
fn a_changed_row_that_moves_what_the_file_leaves_out_says_so() {
    let house = House::with_base();
    house.read("27-ics-reimport/p.csv");
    let view = house.text("p3.csv", "id;start;minuter;titel\nA1;08:15;60;Registrering\n");
    let moved = FindingCode::OthersMove { title: "Lägesbild".into(), was: "09.00".into(), becomes: "09.15".into() };
    assert_eq!(codes(&view), [moved]);
    let wanted = [("08.15", 60, "Registrering"), ("09.15", 90, "Lägesbild"), ("13.00", 90, "Workshop")];
    assert_eq!(items(&house.programme()), wanted, "what was fixed stays");
    let view = house.text("p4.csv", "id;start;minuter;titel\nA2;09:15;75;Lägesbild\n");
    assert_eq!(codes(&view), [], "a start that follows from the item before is no fixed one");
    house.text("p5.csv", "id;start;minuter;titel\nA1;08:00;60;Registrering\n");
    assert_eq!(house.programme()[1].0, "09.00", "so it still slides");
}

#[test]
fn an_amount_that_the_indicator_does_not_settle_is_asked_about() {
    let house = House::with_base();
    house.text("i.csv", "id;namn;enhet;decimaler\ntakt;Takt;per 1 000;1\nkostnad;Kostnad;kronor;0\n");
    let values = "indikator;område;år;värde\ntakt;NO;2024;1.204\ntakt;SA;2024;1,204\nkostnad;NO;2024;14,230\n\
                  otrygg;NO;2024;12,345\nanm;NO;2024;1 204\nanm;SA;2024;2,5\ntakt;OH;2024;12 %\n";
    let view = house.text("lägesbild.csv", values);
    let asked = |value: &str, whole: &str, decimal: &str| FindingCode::AmbiguousNumber {
        value: value.into(),
        whole: whole.into(),
        decimal: decimal.into(),
    };
    let told = [
        asked("1.204", "1204", "1,2040"),
        asked("14,230", "14230", "14,2300"),
        FindingCode::CountWithDecimals { value: "2,5".into() },
        FindingCode::PercentOfOther { value: "12 %".into(), unit: "per 1 000".into() },
    ];
    assert_eq!(codes(&view), told);
    assert_eq!(amount(&house.amounts("takt", 2024)), [("OH", 12.0), ("SA", 1.204)]);
    assert_eq!(amount(&house.amounts("kostnad", 2024)), []);
    assert_eq!(amount(&house.amounts("otrygg", 2024)), [("NO", 12.345)]);
    let shares = house.text("lägesbild 2.csv", "indikator;område;år;värde\notrygg;NO;2025;0,123\notrygg;SA;2025;0,3\n");
    assert_eq!(codes(&shares), [FindingCode::PerhapsShares { indicator: "otrygg".into() }]);
}
