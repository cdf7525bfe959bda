//! What can be read in can be written out, and comes back equal: hearings made at random, written as tables, read in
//! elsewhere, written again.

use fastrand::Rng;
use samsyn_engine::agenda::{AgendaRow, ItemKind};
use samsyn_engine::areas::{AreaKind, AreaRow, ProblemAreaRow};
use samsyn_engine::command::*;
use samsyn_engine::export::tables::{Written, tables, xlsx};
use samsyn_engine::follow_up::{Colour, PlanMeasure, PlanRow, Status};
use samsyn_engine::hearing::HearingRow;
use samsyn_engine::import::watch::Watch;
use samsyn_engine::import::{self, File, Given};
use samsyn_engine::participants::ParticipantRow;
use samsyn_engine::priorities::{GoalKind, MeasureKind, Term};
use samsyn_engine::situation::{Direction, IndicatorRow, ValueRow};
use samsyn_engine::text::{Language, Texts};
use samsyn_engine::time::{Minutes, TimeOfDay};
use samsyn_engine::workshops::{MethodRow, WorkshopRow};
use samsyn_engine::{Command, Engine, Id, Party, reads};

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

/// What a part of an area is called.
const PARTS: &[&str] = &["ett industriområde", "norra delen, med hamnen"];

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

    /// With a name that a list can hold: a comma is a part of it.
    fn names(&mut self) -> Vec<String> {
        let name = |draw: &mut Self| draw.one(&["Polis", "Stadsdelsnämnden, Angered", "=Fritid", "Park och natur"]);
        let mut names: Vec<String> = (0..self.0.usize(..3)).map(|_| name(self).to_owned()).collect();
        names.sort();
        names.dedup();
        names
    }

    fn day(&mut self) -> chrono::NaiveDate {
        chrono::NaiveDate::from_ymd_opt(2018, self.0.u32(1..=12), self.0.u32(1..=28)).unwrap()
    }

    fn maybe_one<T: Copy>(&mut self, all: &[T]) -> Option<T> {
        self.0.bool().then(|| self.one(all))
    }

    fn area(&mut self, number: usize) -> AreaRow {
        AreaRow {
            key: format!("A{number}"),
            name: format!("{} {number}", self.text()),
            kind: self.one(&[AreaKind::District, AreaKind::CityArea]),
            code: self.maybe(),
            police_area: self.maybe(),
            inhabitants: self.0.bool().then(|| self.0.i64(1..900_000)),
            valid_from: self.0.bool().then(|| chrono::NaiveDate::from_ymd_opt(1989, 3, 1).unwrap()),
            valid_to: self.0.bool().then(|| chrono::NaiveDate::from_ymd_opt(2020, 12, 31).unwrap()),
            part_of: None,
            becomes: None,
            example: self.0.bool(),
            remark: self.maybe(),
        }
    }

    /// One to three days, each with a few items; some wait for their time.
    fn agenda(&mut self) -> Vec<AgendaRow> {
        let mut rows = Vec::new();
        for day in 1..=self.0.i64(1..4) {
            let mut at = 9 * 60;
            for number in 0..self.0.i64(1..5) {
                let inner = self.0.bool().then(|| (self.0.i64(2..6), Minutes(self.0.i64(2..8))));
                let minutes = inner.map_or(Minutes(self.0.i64(5..60)), |(count, each)| Minutes(count * each.0));
                let waits = number > 0 && self.0.bool();
                at += if waits { self.0.i64(0..30) } else { 0 };
                rows.push(AgendaRow {
                    key: Some(format!("D{day}P{number}")),
                    day,
                    title: self.text(),
                    kind: self.one(ItemKind::ALL),
                    minutes,
                    fixed_start: waits.then_some(TimeOfDay(at)),
                    venue: self.maybe(),
                    inner_count: inner.map(|(count, _)| count),
                    inner_minutes: inner.map(|(_, each)| each),
                });
                at += minutes.0;
            }
        }
        rows
    }

    /// An earlier year's plan: measures of one priority and cause, or of several.
    fn plan(&mut self, areas: usize) -> Vec<PlanRow> {
        let mut rows = Vec::new();
        for number in 0..areas * 2 {
            let named = PlanRow {
                area: format!("A{}", number % areas),
                priority: format!("{} {number}", self.text()),
                problem_area: self.0.bool().then(|| format!("P{}", number % areas)),
                cause: None,
                measure: None,
                example: self.0.bool(),
            };
            rows.push(named.clone());
            if self.0.bool() {
                let measure = self.measure(number);
                let cause = self.maybe();
                rows.push(PlanRow { cause, measure: Some(measure.clone()), ..named.clone() });
                let before = rows.iter().find(|row| row.measure.is_none() && row.priority != named.priority).cloned();
                if let Some(before) = before.filter(|_| self.0.bool()) {
                    rows.push(PlanRow {
                        measure: Some(measure),
                        cause: self.maybe(),
                        example: named.example,
                        ..before
                    });
                }
            }
        }
        rows
    }

    fn measure(&mut self, number: usize) -> PlanMeasure {
        let has_result = self.0.bool();
        PlanMeasure {
            key: format!("M{number:02}"),
            text: self.text(),
            operative_goal: self.maybe(),
            when_words: self.maybe(),
            owners: self.names(),
            goal_amount: self.0.bool().then(|| self.amount()),
            unit: self.maybe_one(&["tillfällen", "timmar"]).map(str::to_owned),
            ceiling: self.0.bool(),
            baseline: self.0.bool().then(|| self.amount()),
            goal_kind: self.maybe_one(GoalKind::ALL),
            result: (has_result && self.0.bool()).then(|| self.amount()),
            status: has_result.then(|| self.one(Status::ALL)),
            colour: self.maybe_one(Colour::ALL).filter(|_| has_result),
            comment: self.maybe().filter(|_| has_result),
            source: self.maybe(),
            place: self.maybe(),
            contact_role: self.maybe(),
            kind: self.maybe_one(MeasureKind::ALL),
            term: self.maybe_one(Term::ALL),
            promise: Some(self.0.bool()),
            starts: self.0.bool().then(|| self.day()),
            ends: self.0.bool().then(|| self.day()),
            check_dates: (0..self.0.usize(..3)).map(|_| self.day()).collect(),
            ..PlanMeasure::default()
        }
    }

    /// All that can be prepared with files.
    fn hearing(&mut self) -> Vec<Command> {
        let count = self.0.usize(1..5);
        let mut areas: Vec<AreaRow> = (0..count).map(|number| self.area(number)).collect();
        // The last one is the whole of the others that are of its kind's making, and the first goes on as it in part.
        if count > 2 {
            let whole = areas[count - 1].key.clone();
            areas[1].part_of = Some(whole.clone());
            areas[0].becomes = Some(format!("{whole} ({})", self.one(PARTS)));
        }
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
        let agenda = self.agenda();
        let facts = HearingRow {
            city: self.maybe(),
            venue: self.maybe(),
            organiser: self.maybe(),
            theme: self.maybe(),
            date: chrono::NaiveDate::from_ymd_opt(2019, 2, self.0.u32(1..28)),
            starts: Some(TimeOfDay(9 * 60)),
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
            MethodCommand::PutMethod { year: 2019, rows: method }.into(),
            AgendaCommand::PutAgenda { year: 2019, starts: Some(TimeOfDay(9 * 60)), rows: agenda }.into(),
            FollowUpCommand::PutPlan { year: 2018, rows: self.plan(count) }.into(),
        ]
    }
}

fn engine(commands: Vec<Command>) -> Engine {
    let engine = Engine::in_memory(Id::from_number(1)).unwrap();
    engine.run_all("StartHearing", commands).unwrap();
    engine
}

fn written(engine: &Engine) -> Vec<Written> {
    let hearings = reads::by_name(engine, "hearings", serde_json::json!({})).unwrap();
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
            let again = written(&there);
            for (again, once) in again.iter().zip(&here) {
                assert_eq!(again, once, "{form}, seed {seed}");
            }
            assert_eq!(again.len(), here.len(), "{form}, seed {seed}");
        }
    }
}
