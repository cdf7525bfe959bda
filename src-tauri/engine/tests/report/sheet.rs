//! The spreadsheet, read back.

use super::small::Small;
use super::{EXAMPLE, before_coffee};
use calamine::{Data, Reader, Xlsx};
use chrono::NaiveDate;
use samsyn_engine::text::Language;
use samsyn_engine::{report, wire};
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
    let mut book = book(report::xlsx(engine, *hearing, Language::Sv).unwrap());
    let plan = rows(&mut book, "Åtgärdsplan");
    let titles: Vec<String> = plan[0].iter().map(ToString::to_string).collect();
    assert_eq!(titles[..6], ["Orsak", "Åtgärd", "Operativa mål", "När", "Vem", "Uppföljning"]);
    let column = |title: &str| titles.iter().position(|one| one == title).unwrap();

    let view = wire::read(engine, "priorities", serde_json::json!({ "hearing": hearing })).unwrap();
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
    let mut book = book(report::xlsx(&small.engine, small.hearing, Language::En).unwrap());
    let plan = rows(&mut book, "Action plan");
    let texts: Vec<_> = plan[1..].iter().map(|row| row[1].clone()).collect();
    assert_eq!(texts, ["=1+1", "+46 kontroller", "-avstängd gata", "@torget"].map(|text| Data::String(text.into())));
    assert!(book.worksheet_formula("Action plan").unwrap().is_empty());
}

#[test]
fn the_same_plan_at_the_same_time_is_the_same_file() {
    let (engine, hearing) = &*EXAMPLE;
    assert_eq!(engine.now(), before_coffee());
    let write = || report::xlsx(engine, *hearing, Language::Sv).unwrap();
    assert_eq!(write(), write());
}

/// The day of a spreadsheet's serial number.
fn from_serial(days: f64) -> NaiveDate {
    NaiveDate::from_ymd_opt(1899, 12, 30).unwrap() + chrono::TimeDelta::days(days as i64)
}
