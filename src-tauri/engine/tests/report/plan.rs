//! The action plan beside the report, read back: as a spreadsheet, as CSV, as a calendar.

use super::small::Small;
use super::{EXAMPLE, before_coffee, made};
use calamine::{Data, Reader, Xlsx};
use chrono::NaiveDate;
use samsyn_engine::command::MeasuresCommand;
use samsyn_engine::priorities::MeasureField;
use samsyn_engine::report::{Asked, Format};
use samsyn_engine::text::Language;
use samsyn_engine::time::{Moment, SetClock};
use samsyn_engine::{Command, export, reads};
use std::io::Cursor;

type Book = Xlsx<Cursor<Vec<u8>>>;

fn book(bytes: Vec<u8>) -> Book {
    Xlsx::new(Cursor::new(bytes)).unwrap()
}

fn rows(book: &mut Book, sheet: &str) -> Vec<Vec<Data>> {
    book.worksheet_range(sheet).unwrap().rows().map(<[Data]>::to_vec).collect()
}

#[test]
fn the_plan_read_back_is_the_plan() {
    let (engine, hearing) = &*EXAMPLE;
    let mut book = book(made(engine, *hearing, Format::Xlsx, Language::Sv).bytes);
    let plan = rows(&mut book, "Åtgärdsplan");
    let titles: Vec<String> = plan[0].iter().map(ToString::to_string).collect();
    assert_eq!(titles[..6], ["Orsak", "Åtgärd", "Operativa mål", "När", "Vem", "Uppföljning"]);
    let column = |title: &str| titles.iter().position(|one| one == title).unwrap();

    let view = reads::by_name(engine, "priorities", serde_json::json!({ "hearing": hearing })).unwrap();
    let priorities = view["areas"].as_array().unwrap().iter().flat_map(|area| area["priorities"].as_array().unwrap());
    let mut measures: Vec<&serde_json::Value> = Vec::new();
    for measure in priorities.flat_map(|priority| priority["measures"].as_array().unwrap()) {
        if !measures.iter().any(|one| one["id"] == measure["id"]) {
            measures.push(measure);
        }
    }
    assert_eq!((plan.len() - 1, measures.len()), (28, 28));
    for (row, measure) in plan[1..].iter().zip(measures) {
        assert_eq!(row[column("Id")].to_string(), measure["key"].as_str().unwrap());
        assert_eq!(row[column("Titel")].to_string(), measure["text"].as_str().unwrap());
        assert_eq!(row[column("Målantal")], Data::Float(measure["goal_amount"].as_f64().unwrap()));
        let date = |title| match &row[column(title)] {
            Data::DateTime(date) => Some(from_serial(date.as_f64())),
            _ => None,
        };
        let wanted = |field: &str| measure[field].as_str().map(|text| text.parse::<NaiveDate>().unwrap());
        assert_eq!(date("Start"), wanted("starts"));
        assert_eq!(date("Slut"), wanted("ends"));
    }
    assert_eq!(rows(&mut book, "Prioriteringar").len() - 1, 36);
}

#[test]
fn a_text_that_looks_like_a_formula_stays_a_text() {
    let small = Small::new();
    for text in ["=1+1", "+46 kontroller", "-avstängd gata", "@torget"] {
        let priority = small.prioritise(text);
        small.measure(priority, text);
    }
    let mut book = book(made(&small.engine, small.hearing, Format::Xlsx, Language::En).bytes);
    let plan = rows(&mut book, "Action plan");
    let texts: Vec<_> = plan[1..].iter().map(|row| row[1].clone()).collect();
    assert_eq!(texts, ["=1+1", "+46 kontroller", "-avstängd gata", "@torget"].map(|text| Data::String(text.into())));
    assert!(book.worksheet_formula("Action plan").unwrap().is_empty());
}

#[test]
fn the_same_plan_at_the_same_time_is_the_same_file() {
    let (engine, hearing) = &*EXAMPLE;
    assert_eq!(engine.now(), before_coffee());
    let write = || made(engine, *hearing, Format::Xlsx, Language::Sv).bytes;
    assert_eq!(write(), write());
}

#[test]
fn the_plan_for_swedish_excel_is_the_same_plan() {
    let (engine, hearing) = &*EXAMPLE;
    let bytes = made(engine, *hearing, Format::Csv, Language::Sv).bytes;
    let text = std::str::from_utf8(&bytes).unwrap();
    assert!(text.starts_with(
        "\u{feff}Orsak;Åtgärd;Operativa mål;När;Vem;Uppföljning;Titel;Beskrivning;Ansvarig;Start;Slut;Status;"
    ));
    assert!(!text.replace("\r\n", "").contains('\r'));
    let mut read = csv::ReaderBuilder::new().delimiter(b';').from_reader(&bytes[3..]);
    let titles = read.headers().unwrap().clone();
    let records: Vec<csv::StringRecord> = read.records().map(Result::unwrap).collect();
    let mut book = book(made(engine, *hearing, Format::Xlsx, Language::Sv).bytes);
    let sheet = rows(&mut book, "Åtgärdsplan");
    assert_eq!((records.len(), titles.len()), (sheet.len() - 1, sheet[0].len()));
    for (record, row) in records.iter().zip(&sheet[1..]) {
        for (at, cell) in row.iter().enumerate() {
            let wanted = match cell {
                Data::DateTime(date) => from_serial(date.as_f64()).to_string(),
                Data::Float(number) => number.to_string().replace('.', ","),
                other => other.to_string(),
            };
            assert_eq!(record.get(at).unwrap(), wanted, "{}", &titles[at]);
        }
    }
}

#[test]
fn a_number_has_a_decimal_comma_and_a_text_like_a_formula_stays_a_text() {
    let small = Small::new();
    let measure = small.measure(small.prioritise("Mörkt"), "=HYPERLINK(\"http://x\";\"y\")");
    let to = MeasureField::GoalAmount(Some(2.5));
    small.engine.run(MeasuresCommand::EditMeasure { measure, to }.into()).unwrap();
    let text = String::from_utf8(made(&small.engine, small.hearing, Format::Csv, Language::Sv).bytes).unwrap();
    assert!(text.contains(";2,5;"), "{text}");
    assert!(text.contains(";\"'=HYPERLINK(\"\"http://x\"\";\"\"y\"\")\";"), "{text}");
}

/// The calendar's events: what stands in each, by name.
fn events(text: &str) -> Vec<std::collections::HashMap<String, String>> {
    let unfolded = text.replace("\r\n ", "");
    let events = unfolded.split("BEGIN:VEVENT\r\n").skip(1).map(|event| {
        let lines = event.split("END:VEVENT").next().unwrap().lines();
        lines.filter_map(|line| line.split_once(':')).map(|(name, value)| (name.into(), value.into())).collect()
    });
    events.collect()
}

#[test]
fn the_calendar_has_each_check_date_and_each_last_day_once_as_whole_days() {
    let (engine, hearing) = &*EXAMPLE;
    let text = String::from_utf8(made(engine, *hearing, Format::Ics, Language::Sv).bytes).unwrap();
    assert!(text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && text.ends_with("END:VCALENDAR\r\n"), "{text}");
    assert!(text.lines().all(|line| line.len() <= 75), "lines are folded at 75 bytes");
    assert!(!text.replace("\r\n", "").contains('\n'), "every line ends as the standard says");
    let view = reads::by_name(engine, "priorities", serde_json::json!({ "hearing": hearing })).unwrap();
    let mut days = std::collections::BTreeSet::new();
    for area in view["areas"].as_array().unwrap() {
        for measure in area["priorities"].as_array().unwrap().iter().flat_map(|one| one["measures"].as_array().unwrap())
        {
            let id = measure["id"].as_str().unwrap().to_owned();
            let checks = measure["check_dates"].as_array().unwrap().iter().map(|one| one["date"].as_str().unwrap());
            let all = checks.chain(measure["ends"].as_str()).map(|day| (id.clone(), day.replace('-', "")));
            days.extend(all);
        }
    }
    let events = events(&text);
    let told: std::collections::BTreeSet<_> = events
        .iter()
        .map(|event| {
            (
                event["UID"].split("-check-").next().unwrap().trim_end_matches("-end@samsyn").to_owned(),
                event["DTSTART;VALUE=DATE"].clone(),
            )
        })
        .collect();
    assert_eq!(told, days);
    let uids: std::collections::HashSet<_> = events.iter().map(|event| &event["UID"]).collect();
    assert_eq!(uids.len(), events.len());
    assert!(
        events
            .iter()
            .all(|event| event["TRANSP"] == "TRANSPARENT" && event["DTEND;VALUE=DATE"] > event["DTSTART;VALUE=DATE"])
    );
}

#[test]
fn a_calendar_that_has_the_plan_already_moves_what_was_moved() {
    let small = Small::new();
    let measure = small.measure(small.prioritise("Mörkt"), "Laga; belysningen, nu\npå torget");
    let day = |month| NaiveDate::from_ymd_opt(2019, month, 28).unwrap();
    let dates = |dates| Command::from(MeasuresCommand::SetCheckDates { measure, dates });
    let write =
        || events(&String::from_utf8(made(&small.engine, small.hearing, Format::Ics, Language::Sv).bytes).unwrap());
    let clock = std::sync::Arc::new(SetClock::new(before_coffee()));
    small.engine.set_clock(clock.clone());
    small.engine.run(dates(vec![day(5), day(9)])).unwrap();
    let before = write();
    assert_eq!(before[0]["SUMMARY"], "Avstämning: Laga\\; belysningen\\, nu\\npå torget");
    clock.set(Moment(before_coffee().0 + 3_600_000));
    small.engine.run(dates(vec![day(6), day(9)])).unwrap();
    let after = write();
    let uids = |events: &[std::collections::HashMap<String, String>]| -> Vec<String> {
        events.iter().map(|one| one["UID"].clone()).collect()
    };
    assert_eq!(uids(&before), uids(&after));
    let sequence = |event: &std::collections::HashMap<String, String>| event["SEQUENCE"].parse::<u32>().unwrap();
    assert!(sequence(&after[0]) > sequence(&before[0]), "or Outlook keeps the older day");
    assert_eq!(
        (before[0]["DTSTART;VALUE=DATE"].as_str(), after[0]["DTSTART;VALUE=DATE"].as_str()),
        ("20190528", "20190628")
    );
}

#[test]
fn a_calendar_of_very_long_texts_is_read_back_whole() {
    let small = Small::new();
    let long = format!("Å{} 🚲 {}", "ö".repeat(300), "ord; med, tecken ".repeat(400));
    let measure = small.measure(small.prioritise("Lång"), long.trim());
    let dates = vec![NaiveDate::from_ymd_opt(2019, 5, 28).unwrap()];
    small.engine.run(MeasuresCommand::SetCheckDates { measure, dates }.into()).unwrap();
    let text = String::from_utf8(made(&small.engine, small.hearing, Format::Ics, Language::Sv).bytes).unwrap();
    assert!(text.lines().all(|line| line.len() <= 76));
    let read: icalendar::Calendar = text.parse().unwrap();
    let icalendar::CalendarComponent::Event(event) = &read.components[0] else { panic!("an event") };
    assert_eq!(icalendar::Component::get_summary(event).unwrap(), format!("Avstämning: {}", long.trim()));
}

/// The day of a spreadsheet's serial number.
fn from_serial(days: f64) -> NaiveDate {
    NaiveDate::from_ymd_opt(1899, 12, 30).unwrap() + chrono::TimeDelta::days(days as i64)
}

#[test]
fn the_tables_can_be_asked_for_as_files_in_a_folder() {
    let (engine, hearing) = &*EXAMPLE;
    let asked = Asked::whole(Format::TablesCsv, Language::Sv);
    let export::Output::Folder(files, version) = export::make(engine, *hearing, &asked).unwrap() else {
        panic!("a table is a file of its own")
    };
    assert_eq!(version, export::version(engine, *hearing).unwrap());
    let tables = export::tables::tables(engine, *hearing).unwrap();
    assert_eq!(files.len(), tables.len());
    assert!(files.iter().all(|(name, bytes)| name.ends_with(".csv") && !bytes.is_empty()));
}
