//! What can be read in can be written out, and comes back equal: hearings made at random, written as tables, read in
//! elsewhere, written again.

use fastrand::Rng;
use samsyn_engine::areas::{AreaKind, AreaRow, ProblemAreaRow};
use samsyn_engine::command::*;
use samsyn_engine::hearing::HearingRow;
use samsyn_engine::import::watch::Watch;
use samsyn_engine::import::write::{Written, tables, xlsx};
use samsyn_engine::import::{self, File, Given};
use samsyn_engine::participants::ParticipantRow;
use samsyn_engine::situation::{Direction, IndicatorRow, ValueRow};
use samsyn_engine::text::{Language, Texts};
use samsyn_engine::time::{Minutes, TimeOfDay};
use samsyn_engine::workshops::{MethodRow, WorkshopRow};
use samsyn_engine::{Command, Engine, Id, Party, wire};

/// What a table could take for something else: formulas, numbers, days, words for nothing, dividers, quotation marks.
const TRICKY: &[&str] = &[
    "=1+1",
    "+46 31",
    "-5",
    "@SUM(A1)",
    "'=1",
    "1 234,5",
    "2019-02-07",
    "09.30",
    "ja",
    "a;b",
    "a, b",
    "han sa \"nej\"",
    "rad\nrad",
    "Ökar här",
    "🚲 på torget",
    "100 %",
    "=HYPERLINK(\"http://x\")",
    "3e5",
    "0042",
];

struct Draw(Rng);

impl Draw {
    fn text(&mut self) -> String {
        let one = TRICKY[self.0.usize(..TRICKY.len())];
        if self.0.bool() { one.to_owned() } else { format!("{one} {}", self.0.u8(..)) }
    }

    fn maybe(&mut self) -> Option<String> {
        self.0.bool().then(|| self.text())
    }

    /// With no more digits than a spreadsheet keeps, which is fifteen; and never so small that it is hidden.
    fn amount(&mut self) -> f64 {
        let whole = f64::from(self.0.i32(100_000..2_000_000));
        whole / self.one(&[1.0, 10.0, 1000.0])
    }

    fn one<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.0.usize(..all.len())]
    }

    /// All that can be prepared with files.
    fn hearing(&mut self) -> Vec<Command> {
        let count = self.0.usize(1..5);
        let area = |draw: &mut Self, number: usize| AreaRow {
            key: format!("A{number}"),
            name: format!("{} {number}", draw.text()),
            kind: draw.one(&[AreaKind::District, AreaKind::CityArea]),
            code: draw.maybe(),
            police_area: draw.maybe(),
            inhabitants: draw.0.bool().then(|| draw.0.i64(1..900_000)),
            valid_from: None,
            valid_to: None,
            part_of: None,
            becomes: None,
            example: draw.0.bool(),
            remark: draw.maybe(),
        };
        let areas = (0..count).map(|number| area(self, number)).collect();
        let problem_areas = (0..count)
            .map(|number| ProblemAreaRow { code: format!("P{number}"), name: self.text(), description: self.maybe() })
            .collect();
        let indicators = (0..count)
            .map(|number| IndicatorRow {
                code: format!("I{number}"),
                name: self.text(),
                unit: "per 1 000".to_owned(),
                source: self.maybe(),
                direction: self.one(Direction::ALL),
                decimals: self.0.i64(0..4),
                caution: self.maybe(),
                smallest_area: None,
                hide_below: self.0.bool().then(|| f64::from(self.0.u8(..50))),
            })
            .collect();
        let values = (0..count)
            .map(|number| ValueRow {
                indicator: format!("I{number}"),
                area: format!("A{number}"),
                year: 2018,
                amount: self.amount(),
                source: self.maybe(),
                example: self.0.bool(),
            })
            .collect();
        let facts = HearingRow {
            city: self.maybe(),
            venue: self.maybe(),
            organiser: self.maybe(),
            theme: self.maybe(),
            date: chrono::NaiveDate::from_ymd_opt(2019, 2, self.0.u32(1..28)),
            starts: Some(TimeOfDay(8 * 60 + self.0.i64(0..60))),
            ends: self.0.bool().then_some(TimeOfDay(17 * 60)),
            votes_each: Some(self.0.i64(1..6)),
            most_priorities: Some(self.0.i64(1..6)),
            example: self.0.bool(),
            remark: self.maybe(),
            ..HearingRow::new(2019, &self.text())
        };
        let rooms = (0..count)
            .map(|number| WorkshopRow {
                key: format!("W{number}"),
                room: format!("Rum {number}"),
                area: format!("A{number}"),
                theme: self.maybe(),
                seats: self.0.bool().then(|| self.0.i64(1..40)),
                facilitator: self.maybe(),
                voters_police: self.0.i64(0..9),
                voters_city: self.0.i64(0..9),
                voters_others: self.0.i64(0..9),
            })
            .collect();
        let people = (0..count * 3)
            .map(|number| ParticipantRow {
                key: format!("D{number:03}"),
                role: self.text(),
                organisation: self.text(),
                party: self.one(Party::ALL),
                area: self.0.bool().then(|| format!("A{}", number % count)),
                wish_1: self.0.bool().then(|| format!("W{}", number % count)),
                wish_2: None,
                email: None,
            })
            .collect();
        let method = (1..=count as i64)
            .map(|number| MethodRow {
                pass: 1 + number / 3,
                title: self.text(),
                minutes: Minutes(number * 5),
                description: self.maybe(),
            })
            .collect();
        vec![
            AreasCommand::PutAreas { rows: areas }.into(),
            AreasCommand::PutProblemAreas { rows: problem_areas }.into(),
            SituationCommand::PutIndicators { rows: indicators }.into(),
            SituationCommand::PutValues { rows: values }.into(),
            HearingCommand::PutHearing { facts }.into(),
            WorkshopsCommand::PutWorkshops { year: 2019, rows: rooms }.into(),
            ParticipantsCommand::PutParticipants { year: 2019, rows: people }.into(),
            WorkshopsCommand::PutMethod { year: 2019, rows: method }.into(),
        ]
    }
}

fn engine(commands: Vec<Command>) -> Engine {
    let engine = Engine::in_memory(Id::from_number(1)).unwrap();
    engine.run_all("StartHearing", commands).unwrap();
    engine
}

fn written(engine: &Engine) -> Vec<Written> {
    let hearings = wire::read(engine, "hearings", serde_json::json!({})).unwrap();
    tables(engine, Id::parse(hearings["hearings"][0]["id"].as_str().unwrap()).unwrap()).unwrap()
}

#[test]
fn a_hearing_written_as_tables_and_read_in_elsewhere_is_the_same_hearing() {
    for seed in 0..60 {
        let here = written(&engine(Draw(Rng::with_seed(seed)).hearing()));
        let book: Vec<File> = vec![("tables.xlsx".to_owned(), xlsx(&here, Texts::of(Language::Sv)).unwrap())];
        let csv = here.iter().map(|table| (format!("{}.csv", table.name()), table.csv().unwrap())).collect();
        for (form, files) in [("xlsx", book), ("csv", csv)] {
            let there = Engine::in_memory(Id::from_number(2)).unwrap();
            let files: Vec<File> = files;
            import::run(&there, &Given::files(&files, None), true, &Watch::nobody()).unwrap();
            assert_eq!(written(&there), here, "{form}, seed {seed}");
        }
    }
}
