//! What an import of 100,000 indicator values costs beside parsing the same file alone plus writing the same rows bare:
//! a measurement, not a test. Run it in release: `cargo run --release --example import`.
//!
//! All three read the same bytes and write to files of the same form, with the same durability (WAL, `synchronous=FULL`)
//! and in one transaction each. The import does what the two others do, and besides it recognises the file, looks for
//! faults and doubles, holds every row against what is there, and writes each row to the journal too.

use rusqlite::{Connection, params};
use samsyn_engine::areas::{AreaKind, AreaRow};
use samsyn_engine::command::{AreasCommand, SituationCommand};
use samsyn_engine::import::{self, Given, watch::Watch};
use samsyn_engine::situation::{Direction, IndicatorRow};
use samsyn_engine::{Engine, Id};
use std::collections::HashMap;
use std::error::Error;
use std::fmt::Write;
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

const INDICATORS: usize = 40;
const AREAS: usize = 25;
const YEARS: std::ops::Range<i64> = 1925..2025;
const ROUNDS: usize = 5;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let text = file();
    let files = [("lagesbild.csv".to_owned(), text.clone().into_bytes())];
    let (mut parsing, mut bare, mut importing, mut again) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    // In turns, so that a busy machine is busy for all.
    for round in 0..ROUNDS {
        parsing.push(parse(&text)?);
        bare.push(insert_bare(&text, &folder.path().join(format!("bare-{round}")))?);
        let (first, second) = import_file(&files, &folder.path().join(format!("import-{round}")))?;
        importing.push(first);
        again.push(second);
    }
    let [parsing, bare, importing, again] = [parsing, bare, importing, again].map(median);
    println!("rows   {:>10}", INDICATORS * AREAS * YEARS.count());
    println!("parse  {parsing:>10.1?} the csv crate and numbers with a decimal comma, nothing else");
    println!("bare   {bare:>10.1?} the same rows in one transaction");
    println!("import {importing:>10.1?} the whole import, one entry in the journal");
    println!("again  {again:>10.1?} the same file once more: nothing changes");
    println!("ratio  {:>10.2} import / (parse + bare)", importing.as_secs_f64() / (parsing + bare).as_secs_f64());
    Ok(())
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

/// A long table as a statistics office sends it.
fn file() -> String {
    let mut text = String::from("indikator;område;år;värde;källa;exempel\r\n");
    for indicator in 0..INDICATORS {
        for area in 0..AREAS {
            for year in YEARS {
                let value = (indicator * 31 + area * 7) as i64 + year % 100;
                let _ =
                    write!(text, "ind{indicator};OMR{area};{year};{value},{};Brå, anmälda brott;nej\r\n", value % 10);
            }
        }
    }
    text
}

struct Line {
    indicator: String,
    area: String,
    year: i64,
    amount: f64,
    source: String,
}

fn lines(text: &str) -> Result<Vec<Line>, Box<dyn Error>> {
    let mut lines = Vec::new();
    for record in csv::ReaderBuilder::new().delimiter(b';').from_reader(text.as_bytes()).into_records() {
        let record = record?;
        lines.push(Line {
            indicator: record[0].to_owned(),
            area: record[1].to_owned(),
            year: record[2].parse()?,
            amount: record[3].replace(',', ".").parse()?,
            source: record[4].to_owned(),
        });
    }
    Ok(lines)
}

fn parse(text: &str) -> Result<Duration, Box<dyn Error>> {
    let began = Instant::now();
    black_box(lines(text)?);
    Ok(began.elapsed())
}

/// A data file with the areas and indicators that the values are of, made by the program itself.
fn prepared(path: &Path) -> Result<Engine, samsyn_engine::Error> {
    let engine = Engine::open(path)?;
    let areas = (0..AREAS).map(|number| AreaRow {
        key: format!("OMR{number}"),
        name: format!("Område {number}"),
        kind: AreaKind::District,
        code: None,
        police_area: None,
        inhabitants: None,
        valid_from: None,
        valid_to: None,
        part_of: None,
        becomes: None,
        example: false,
        remark: None,
    });
    engine.run(AreasCommand::PutAreas { rows: areas.collect() }.into())?;
    let indicators = (0..INDICATORS).map(|number| IndicatorRow {
        code: format!("ind{number}"),
        name: format!("Indikator {number}"),
        unit: "antal".to_owned(),
        source: None,
        direction: Direction::Neutral,
        decimals: 1,
        caution: None,
        smallest_area: None,
        hide_below: None,
    });
    engine.run(SituationCommand::PutIndicators { rows: indicators.collect() }.into())?;
    Ok(engine)
}

/// The time of writing the rows into the program's own table, with its indexes and references and nothing besides.
fn insert_bare(text: &str, path: &Path) -> Result<Duration, Box<dyn Error>> {
    drop(prepared(path)?);
    let lines = lines(text)?;
    let mut connection = Connection::open(path)?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    let keys = |sql: &str| -> rusqlite::Result<HashMap<String, Vec<u8>>> {
        connection.prepare(sql)?.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
    };
    let (areas, indicators) = (keys("SELECT key, id FROM area")?, keys("SELECT code, id FROM indicator")?);
    let began = Instant::now();
    let transaction = connection.transaction()?;
    let mut insert = transaction.prepare(
        "INSERT INTO value (id, indicator, area, year, amount, source, example) VALUES (?1, ?2, ?3, ?4, ?5, ?6, 0)",
    )?;
    for line in &lines {
        let (indicator, area) = (&indicators[&line.indicator], &areas[&line.area]);
        insert.execute(params![Id::new().as_bytes(), indicator, area, line.year, line.amount, line.source])?;
    }
    drop(insert);
    transaction.commit()?;
    Ok(began.elapsed())
}

/// The time of the import, and of the same import once more.
fn import_file(files: &[import::File], path: &Path) -> Result<(Duration, Duration), samsyn_engine::Error> {
    let engine = prepared(path)?;
    let time = || {
        let began = Instant::now();
        let done = import::run(&engine, &Given::files(files, None), false, &Watch::nobody())?;
        Ok::<_, samsyn_engine::Error>((began.elapsed(), done))
    };
    let (first, done) = time()?;
    assert!(done.entry.is_some(), "the first import writes");
    let (second, done) = time()?;
    assert!(done.entry.is_none(), "the second finds nothing to change");
    Ok((first, second))
}
