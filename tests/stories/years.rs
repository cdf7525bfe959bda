//! What goes on from year to year, through a change of areas: 2018 → 2019 → 2021, from ten districts to four city areas.

use crate::day::{Day, facts, texts};
use chrono::NaiveDate;
use samsyn_engine::areas::{AreaField, AreaKind, AreaRow, ProblemAreaRow, SuccessionRow};
use samsyn_engine::command::*;
use samsyn_engine::follow_up::{Colour, PlanMeasure, PlanRow, Rewriting, Status, Under};
use samsyn_engine::hearing::HearingField;
use samsyn_engine::priorities::{MeasureField, OwnerRow};
use samsyn_engine::time::{SetClock, TimeOfDay};
use samsyn_engine::{Command, Engine, Id, Refusal, export, next_year, reads};
use serde_json::{Value, json};
use std::sync::Arc;

fn on(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn id(value: &Value) -> Id {
    value.as_str().and_then(Id::parse).unwrap()
}

/// The city, three of its districts, and the two city areas that follow them in 2021: Örgryte goes to Centrum, but for an
/// industrial area that goes to Nordost.
fn areas() -> Vec<Command> {
    let area = |key: &str, name: &str, kind, from: Option<i32>, to: Option<i32>| AreaRow {
        key: key.into(),
        name: name.into(),
        kind,
        code: None,
        police_area: None,
        inhabitants: None,
        valid_from: from.map(|year| on(year, 1, 1)),
        valid_to: to.map(|year| on(year, 12, 31)),
        part_of: None,
        becomes: None,
        example: false,
        remark: None,
    };
    let rows = vec![
        area("GBG", "Göteborg", AreaKind::Municipality, None, None),
        area("AN", "Angered", AreaKind::District, Some(2011), Some(2020)),
        area("OG", "Östra Göteborg", AreaKind::District, Some(2011), Some(2020)),
        area("OH", "Örgryte-Härlanda", AreaKind::District, Some(2011), Some(2020)),
        area("SNO", "Nordost", AreaKind::CityArea, Some(2021), None),
        area("SCE", "Centrum", AreaKind::CityArea, Some(2021), None),
    ];
    let step = |area: &str, successor: &str, part: Option<&str>| SuccessionRow {
        area: area.into(),
        successor: successor.into(),
        part: part.map(str::to_owned),
    };
    let steps = vec![
        step("AN", "SNO", None),
        step("OG", "SNO", None),
        step("OH", "SCE", None),
        step("OH", "SNO", Some("ett industriområde")),
    ];
    let problem = |code: &str, name: &str| ProblemAreaRow { code: code.into(), name: name.into(), description: None };
    vec![
        AreasCommand::PutAreas { rows }.into(),
        AreasCommand::PutSuccessions { rows: steps }.into(),
        AreasCommand::PutProblemAreas { rows: vec![problem("NAR", "Narkotika"), problem("OTR", "Otrygga platser")] }
            .into(),
    ]
}

/// A line of the plan of 2018.
fn line(area: &str, code: &str, key: &str, text: &str, became: Option<f64>) -> PlanRow {
    PlanRow {
        area: area.into(),
        priority: if code == "NAR" { "Narkotika" } else { "Otrygga platser" }.into(),
        problem_area: Some(code.into()),
        cause: Some("Öppen försäljning".into()),
        measure: Some(PlanMeasure {
            key: key.into(),
            text: text.into(),
            owners: vec!["Polis".into(), "Stadsdel".into()],
            goal_amount: Some(100.0),
            unit: Some("tillfällen".into()),
            when_words: Some("hela 2018".into()),
            result: became,
            status: became.map(|_| Status::Done),
            colour: became.map(|_| Colour::Green),
            ends: Some(on(2018, 12, 31)),
            check_dates: vec![on(2018, 6, 1)],
            promise: Some(true),
            ..PlanMeasure::default()
        }),
        example: false,
    }
}

/// The hearing of 2019, after the plan of 2018: 100 were promised in Angered and it became 300.
fn told() -> Day {
    let day = Day::new();
    day.engine.run_all("ImportFiles", areas()).unwrap();
    day.run(FollowUpCommand::PutPlan {
        year: 2018,
        rows: vec![
            line("AN", "NAR", "F01", "Samverkan mot narkotika", Some(300.0)),
            line("AN", "NAR", "F02", "Samtal med föräldrar", None),
            line("OH", "OTR", "F03", "Trygghetsvandringar", Some(18.0)),
        ],
    });
    day
}

impl Day {
    fn area_of(&self, key: &str) -> Id {
        let areas = self.areas();
        let found = areas["areas"].as_array().unwrap().iter().find(|area| area["key"] == key).unwrap();
        id(&found["id"])
    }

    fn problem_area(&self, code: &str) -> Option<Id> {
        let areas = self.areas();
        areas["problem_areas"].as_array().unwrap().iter().find(|one| one["code"] == code).map(|one| id(&one["id"]))
    }

    /// A view of any hearing.
    fn view(&self, name: &str, hearing: Id) -> Value {
        view(&self.engine, name, hearing)
    }

    /// What is followed up of a measure at this hearing.
    fn promise(&self, key: &str) -> Value {
        promise(&self.read("follow_up"), key)
    }

    /// The id of last year's measure.
    fn earlier(&self, key: &str) -> Id {
        id(&self.promise(key)["measure"]["id"])
    }

    fn priority_in(&self, area: &str, code: &str, title: &str) -> Id {
        self.create(PrioritiesCommand::AddPriority {
            hearing: self.hearing,
            area: self.area_of(area),
            title: title.into(),
            problem: None,
            problem_area: self.problem_area(code),
            reason: None,
        })
    }

    fn carry(&self, measure: Id, under: Under) -> Id {
        self.create(FollowUpCommand::CarryMeasure { measure, under, rewriting: None })
    }

    /// The clock shows noon of a day.
    fn noon(&self, date: NaiveDate) {
        self.engine.set_clock(Arc::new(SetClock::new(TimeOfDay(12 * 60).on(date))));
    }

    fn note(&self, measure: Id, amount: f64, status: Status) -> FollowUpCommand {
        FollowUpCommand::NoteResult { measure, amount: Some(amount), status, colour: None, comment: None }
    }
}

fn view(engine: &Engine, name: &str, hearing: Id) -> Value {
    reads::by_name(engine, name, json!({ "hearing": hearing })).unwrap()
}

fn promise(follow_up: &Value, key: &str) -> Value {
    let areas = follow_up["areas"].as_array().unwrap().iter();
    let mut all = areas.flat_map(|area| area["promises"].as_array().unwrap());
    all.find(|one| one["measure"]["key"] == key || one["measure"]["text"] == key).expect("it is promised").clone()
}

/// The years of a chain: what was promised and what it became.
fn years(promise: &Value) -> Vec<(i64, Option<f64>, Option<f64>)> {
    let year = |one: &Value| (one["year"].as_i64().unwrap(), one["goal_amount"].as_f64(), one["amount"].as_f64());
    promise["chain"].as_array().unwrap().iter().map(year).collect()
}

fn counts(follow_up: &Value) -> [i64; 4] {
    ["undecided", "carried_over", "rewritten", "closed"].map(|name| follow_up[name].as_i64().unwrap())
}

#[test]
fn a_measure_goes_on_with_its_words_goal_owners_and_dates_a_year_later() {
    let day = told();
    let priority = day.priority_in("AN", "NAR", "Narkotika i centrum");
    assert_eq!(counts(&day.read("follow_up")), [3, 0, 0, 0]);
    let measure = day.carry(day.earlier("F01"), Under::Priority(priority));
    let carried = day.priority(priority)["measures"][0].clone();
    assert_eq!((&carried["id"], &carried["text"]), (&json!(measure), &json!("Samverkan mot narkotika")));
    assert_eq!((&carried["goal_amount"], &carried["unit"]), (&json!(100.0), &json!("tillfällen")));
    assert_eq!(texts(&carried["owners"], "name"), ["Polis", "Stadsdel"]);
    assert_eq!((&carried["ends"], &carried["when_words"]), (&json!("2019-12-31"), &json!("hela 2019")));
    assert_eq!(carried["check_dates"], json!([{ "date": "2019-06-01" }]));
    assert_eq!((&carried["causes"], &carried["promise"]), (&json!([]), &json!(false)), "those are chosen anew");
    assert_eq!((&carried["result"], &carried["key"]), (&Value::Null, &Value::Null));
    assert_eq!(counts(&day.read("follow_up")), [2, 1, 0, 0]);
    assert_eq!(day.promise("F01")["carried"]["priority_title"], "Narkotika i centrum");
    day.engine.undo().unwrap();
    assert_eq!(counts(&day.read("follow_up")), [3, 0, 0, 0]);
    assert_eq!(day.priority(priority)["measures"], json!([]), "owners and dates went with it");
}

#[test]
fn where_no_priority_fits_one_is_made_from_last_years_in_the_same_step() {
    let day = told();
    let offer = day.promise("F01")["offers"][0].clone();
    assert_eq!((&offer["under"], &offer["title"]), (&json!({ "area": day.area_of("AN") }), &json!("Narkotika")));
    day.carry(day.earlier("F01"), Under::Area(day.area_of("AN")));
    let made = day.read("priorities")["areas"][0]["priorities"][0].clone();
    assert_eq!((&made["title"], &made["problem_area_code"]), (&json!("Narkotika"), &json!("NAR")));
    assert_eq!((&made["state"], made["measures"].as_array().unwrap().len()), (&json!("draft"), 1));
    let next = day.promise("F02")["offers"][0].clone();
    assert_eq!(next["under"], json!({ "priority": made["id"] }), "the next one fits there");
    day.engine.undo().unwrap();
    assert!(day.read("priorities")["areas"].as_array().unwrap().is_empty(), "one entry, one undo");
}

#[test]
fn other_words_or_another_goal_make_it_rewritten_and_both_are_shown() {
    let day = told();
    let priority = day.priority_in("AN", "NAR", "Narkotika");
    let rewriting = Rewriting {
        text: "Samverkan mot narkotika vid torget".into(),
        operative_goal: None,
        goal_amount: Some(150.0),
        unit: Some("tillfällen".into()),
    };
    let measure = day.earlier("F01");
    let under = Under::Priority(priority);
    day.run(FollowUpCommand::CarryMeasure { measure, under, rewriting: Some(rewriting) });
    let promise = day.promise("F01");
    assert_eq!((&promise["decision"], &promise["carried"]["goal_amount"]), (&json!("rewritten"), &json!(150.0)));
    assert_eq!(
        (&promise["measure"]["text"], &promise["carried"]["text"]),
        (&json!("Samverkan mot narkotika"), &json!("Samverkan mot narkotika vid torget"))
    );
    // What was carried over as it was becomes rewritten when somebody changes its words.
    let second = day.carry(day.earlier("F02"), under);
    assert_eq!(day.promise("F02")["decision"], "carried_over");
    day.run(MeasuresCommand::SetOwners {
        measure: second,
        owners: vec![OwnerRow { name: "Skola".into(), party: None }],
    });
    assert_eq!(day.promise("F02")["decision"], "carried_over", "who does it may change");
    day.run(MeasuresCommand::EditMeasure { measure: second, to: MeasureField::Text("Hembesök".into()) });
    assert_eq!(day.promise("F02")["decision"], "rewritten");
    day.run(MeasuresCommand::RemoveMeasure { measure: second });
    assert_eq!(day.promise("F02")["decision"], "undecided", "what is taken out of the plan is not decided any more");
}

#[test]
fn a_measure_is_closed_with_a_reason_and_opened_again() {
    let day = told();
    let measure = day.earlier("F03");
    let close = |reason: &str| FollowUpCommand::CloseMeasure { measure, reason: reason.into() };
    assert_eq!(day.refused(close("  ")), Refusal::Empty { field: "reason".into() });
    day.run(close("Parken är ombyggd"));
    let closed = day.promise("F03");
    assert_eq!((&closed["decision"], &closed["closing"]["reason"]), (&json!("closed"), &json!("Parken är ombyggd")));
    assert_eq!(closed["closing"]["closed_on"], "2019-02-07");
    day.changes_nothing(close("Parken är ombyggd"));
    day.run(close("Parken är ombyggd och upplyst"));
    assert_eq!(day.promise("F03")["closing"]["reason"], "Parken är ombyggd och upplyst");
    let text = "Trygghetsvandringar".to_owned();
    let is_closed = Refusal::MeasureClosed { text: text.clone() };
    assert_eq!(day.refused(day.note(measure, 20.0, Status::Done)), is_closed);
    let under = Under::Area(day.area_of("OH"));
    assert_eq!(day.refused(FollowUpCommand::CarryMeasure { measure, under, rewriting: None }), is_closed);
    day.run(FollowUpCommand::ReopenMeasure { measure });
    assert_eq!(day.promise("F03")["decision"], "undecided");
    assert_eq!(day.refused(FollowUpCommand::ReopenMeasure { measure }), Refusal::MeasureNotClosed { text });
    day.engine.undo().unwrap();
    assert_eq!(day.promise("F03")["decision"], "closed");
}

#[test]
fn what_cannot_be_is_refused_with_what_to_do() {
    let day = told();
    let (measure, area) = (day.earlier("F01"), day.area_of("AN"));
    let priority = day.priority_in("AN", "NAR", "Narkotika");
    let carry = |measure, under| FollowUpCommand::CarryMeasure { measure, under, rewriting: None };
    for amount in [-1.0, f64::NAN, 1e12] {
        let refused = day.refused(day.note(measure, amount, Status::Done));
        assert!(matches!(refused, Refusal::OutOfRange { ref field, .. } if field == "amount"), "{amount}");
    }
    let here = day.carry(measure, Under::Priority(priority));
    let twice = day.refused(carry(measure, Under::Area(area)));
    assert_eq!(twice, Refusal::AlreadyCarried { text: "Samverkan mot narkotika".into(), year: 2019 });
    let closed = day.refused(FollowUpCommand::CloseMeasure { measure, reason: "Klart".into() });
    assert!(matches!(closed, Refusal::AlreadyCarried { .. }), "what stands in the plan is not closed");
    // This year's own measure has no hearing to go on in.
    assert_eq!(day.refused(carry(here, Under::Area(area))), Refusal::NoHearingAfter { year: 2019 });
    assert_eq!(day.refused(carry(here, Under::Priority(priority))), Refusal::NotTheHearingAfter { year: 2019 });
    day.fix(priority);
    let fixed = day.refused(carry(day.earlier("F02"), Under::Priority(priority)));
    assert_eq!(fixed, Refusal::PriorityFixed { title: "Narkotika".into() });
    let gone = day.refused(carry(Id::from_number(7), Under::Area(area)));
    assert_eq!(gone, Refusal::Gone { what: "measure".into() });
}

#[test]
fn results_of_the_year_are_all_kept_and_the_latest_counts() {
    let day = told();
    let priority = day.priority_in("AN", "NAR", "Narkotika");
    let measure = day.carry(day.earlier("F01"), Under::Priority(priority));
    for (date, amount, status) in [(on(2019, 4, 1), 20.0, Status::UnderWay), (on(2019, 9, 1), 120.0, Status::Done)] {
        day.noon(date);
        day.run(day.note(measure, amount, status));
    }
    let progress = day.read("progress");
    let one = &progress["areas"][0]["measures"][0];
    let amounts: Vec<_> = one["results"].as_array().unwrap().iter().map(|one| one["amount"].as_f64()).collect();
    assert_eq!(amounts, [Some(120.0), Some(20.0)], "the latest first");
    assert_eq!((&one["measure"]["result"]["amount"], &one["is_reached"]), (&json!(120.0), &json!(true)));
    assert_eq!(years(one), [(2018, Some(100.0), Some(300.0)), (2019, Some(100.0), Some(120.0))]);
    assert_eq!(progress["without_result"], 0);
    day.engine.undo().unwrap();
    assert_eq!(day.read("progress")["areas"][0]["measures"][0]["measure"]["result"]["amount"], 20.0);
}

#[test]
fn the_calendar_says_what_is_due_and_what_has_passed_without_word() {
    let day = told();
    let (hearing, to) = (day.hearing, HearingField::Date(Some(on(2019, 2, 7))));
    day.run(HearingCommand::EditHearing { hearing, to });
    let priority = day.priority_in("AN", "NAR", "Narkotika");
    let measure = day.carry(day.earlier("F01"), Under::Priority(priority));
    let dates = vec![on(2019, 1, 1), on(2019, 6, 1), on(2019, 10, 1)];
    day.run(MeasuresCommand::SetCheckDates { measure, dates });
    let states = |date: NaiveDate| {
        day.noon(date);
        let year = day.read("year");
        let state = |one: &Value| {
            format!(
                "{} {} {}",
                one["date"].as_str().unwrap(),
                one["kind"].as_str().unwrap(),
                one["state"].as_str().unwrap()
            )
        };
        year["dates"].as_array().unwrap().iter().map(state).collect::<Vec<_>>()
    };
    assert_eq!(
        states(on(2019, 5, 20)),
        [
            "2019-01-01 check passed",
            "2019-02-07 hearing past",
            "2019-06-01 check due",
            "2019-10-01 check coming",
            "2019-12-31 end coming",
        ]
    );
    let year = day.read("year");
    assert_eq!((&year["passed"], &year["due"], &year["before_hearing"]), (&json!(1), &json!(1), &json!(1)));
    assert_eq!((&year["months"][0], &year["months"][11]), (&json!("2019-02"), &json!("2020-01")));
    assert_eq!(day.read("progress")["due"].as_array().unwrap().len(), 2);
    day.run(day.note(measure, 40.0, Status::UnderWay));
    assert_eq!(
        states(on(2019, 10, 2))[2..],
        ["2019-06-01 check answered", "2019-10-01 check passed", "2019-12-31 end coming"]
    );
    day.run(FollowUpCommand::CloseMeasure { measure, reason: "Torget är stängt".into() });
    assert_eq!(
        states(on(2019, 10, 2))[2..],
        ["2019-06-01 check closed", "2019-10-01 check closed", "2019-12-31 end closed"]
    );
    assert_eq!(day.read("progress")["due"], json!([]), "nobody is asked any more");
}

/// From 2019's hearing to 2021's, whose areas are others.
fn two_years_later(day: &Day) -> Id {
    day.noon(on(2021, 2, 4));
    day.create(HearingCommand::StartHearing { facts: facts(2021) })
}

#[test]
fn angered_2019_shows_under_nordost_2021_with_the_chain_from_2018() {
    let day = told();
    let priority = day.priority_in("AN", "NAR", "Narkotika");
    let measure = day.carry(day.earlier("F01"), Under::Priority(priority));
    day.noon(on(2019, 12, 1));
    day.run(day.note(measure, 80.0, Status::PartlyDone));
    let vandring = day.carry(day.earlier("F03"), Under::Area(day.area_of("OH")));
    let later = two_years_later(&day);
    let follow_up = day.view("follow_up", later);
    assert_eq!((&follow_up["year"], &follow_up["this_year"]), (&json!(2019), &json!(2021)));
    assert_eq!(texts(&follow_up["areas"], "name"), ["Centrum", "Nordost"]);
    let there = promise(&follow_up, "Samverkan mot narkotika");
    assert_eq!(there["area_then"], "Angered");
    assert_eq!(years(&there), [(2018, Some(100.0), Some(300.0)), (2019, Some(100.0), Some(80.0))]);
    let nordost = json!([
        { "from": "Angered", "to": "Nordost", "part": null },
        { "from": "Örgryte-Härlanda", "to": "Nordost", "part": "ett industriområde" },
    ]);
    assert_eq!(follow_up["areas"][1]["changes"], nordost, "the part that came from elsewhere is said");
    let centrum = json!([
        { "from": "Örgryte-Härlanda", "to": "Nordost", "part": "ett industriområde" },
        { "from": "Örgryte-Härlanda", "to": "Centrum", "part": null },
    ]);
    assert_eq!(follow_up["areas"][0]["changes"], centrum, "and so is the part that went elsewhere");
    let walks = promise(&follow_up, "Trygghetsvandringar");
    assert_eq!((&walks["measure"]["id"], &walks["area_then"]), (&json!(vandring), &json!("Örgryte-Härlanda")));

    // Carried over into the city area's own priority, the chain goes on: three years.
    let under = Under::Area(day.area_of("SNO"));
    assert_eq!(there["offers"][0]["under"], json!({ "area": day.area_of("SNO") }));
    let third = day.carry(id(&there["measure"]["id"]), under);
    let progress = day.view("progress", later);
    let one = &progress["areas"][0]["measures"][0];
    assert_eq!((&progress["areas"][0]["name"], &one["measure"]["id"]), (&json!("Nordost"), &json!(third)));
    assert_eq!(years(one).iter().map(|year| year.0).collect::<Vec<_>>(), [2018, 2019, 2021]);
    assert_eq!(one["measure"]["ends"], "2021-12-31", "two years later");
}

#[test]
fn a_problem_area_is_told_over_all_years_by_the_areas_of_this_one() {
    let day = told();
    day.priority_in("AN", "NAR", "Narkotika");
    day.priority_in("AN", "OTR", "Otrygga platser");
    day.priority_in("OG", "NAR", "Droghandel");
    let later = two_years_later(&day);
    let recurring = day.view("over_years", later);
    assert_eq!(recurring["years"], json!([2018, 2019, 2021]));
    let row = &recurring["rows"][0];
    assert_eq!((&row["code"], &row["times"]), (&json!("NAR"), &json!(2)));
    let places = |year: usize| {
        let place = |one: &Value| (one["name"].as_str().unwrap().to_owned(), one["rank"].as_i64().unwrap());
        row["years"][year]["places"].as_array().unwrap().iter().map(place).collect::<Vec<_>>()
    };
    assert_eq!(places(0), [("Angered".to_owned(), 1)]);
    assert_eq!(places(1), [("Angered".to_owned(), 1), ("Östra Göteborg".to_owned(), 1)]);
    assert_eq!(row["years"][1]["places"][1]["here"], json!([day.area_of("SNO")]));
    assert_eq!(texts(&recurring["areas"], "name"), ["Centrum", "Nordost"]);
    let other = &recurring["rows"][1]["years"][1]["places"][0];
    assert_eq!((&other["name"], &other["rank"]), (&json!("Angered"), &json!(2)));
}

#[test]
fn an_area_that_nothing_follows_keeps_its_promises_under_its_own_name_and_says_so() {
    let day = told();
    day.run(AreasCommand::EditArea { area: day.area_of("AN"), to: AreaField::ValidTo(Some(on(2018, 12, 31))) });
    let successions =
        day.areas()["areas"].as_array().unwrap().iter().find(|one| one["key"] == "AN").unwrap()["successors"].clone();
    day.run(AreasCommand::RemoveSuccession { succession: id(&successions[0]["succession"]) });
    let follow_up = day.read("follow_up");
    let angered = follow_up["areas"].as_array().unwrap().iter().find(|one| one["key"] == "AN").unwrap();
    assert_eq!((&angered["is_gone"], angered["promises"].as_array().unwrap().len()), (&json!(true), 2));
    assert_eq!(angered["promises"][0]["offers"], json!([]), "there is nowhere to carry it to");
}

#[test]
fn three_years_survive_going_through_files_only() {
    // 2019 on the first laptop, with the plan of 2018.
    let first = told();
    let priority = first.priority_in("AN", "NAR", "Narkotika");
    let measure = first.carry(first.earlier("F01"), Under::Priority(priority));
    let place = MeasureField::Place(Some("Angereds torg".into()));
    first.run(MeasuresCommand::EditMeasure { measure, to: place });
    for (date, amount) in [(on(2019, 4, 1), 20.0), (on(2019, 12, 1), 80.0)] {
        first.noon(date);
        first.run(first.note(measure, amount, Status::UnderWay));
    }
    first.run(FollowUpCommand::CloseMeasure { measure: first.earlier("F03"), reason: "Parken är ombyggd".into() });
    let written = export::json(&first.engine, first.hearing).unwrap();

    // The next hearing begins on a laptop that has never seen anything but the file.
    let second = Engine::in_memory(Id::from_number(2)).unwrap();
    second.set_clock(Arc::new(SetClock::new(TimeOfDay(720).on(on(2020, 12, 1)))));
    let next = next_year::start_from(&second, written.as_bytes(), "hearing-2019.json").unwrap();
    let carried = promise(&view(&second, "follow_up", next), "Samverkan mot narkotika");
    assert_eq!(years(&carried), [(2018, Some(100.0), Some(300.0)), (2019, Some(100.0), Some(80.0))]);
    assert_eq!(carried["measure"]["place"], "Angereds torg");
    let hearings = reads::by_name(&second, "hearings", json!({})).unwrap();
    let years_here: Vec<_> = hearings["hearings"].as_array().unwrap().iter().map(|one| one["year"].as_i64()).collect();
    assert_eq!(years_here, [Some(2020), Some(2019), Some(2018)]);
    let of_2019 = id(&hearings["hearings"][1]["id"]);
    let closed = promise(&view(&second, "follow_up", of_2019), "Trygghetsvandringar");
    assert_eq!((&closed["decision"], &closed["closing"]["reason"]), (&json!("closed"), &json!("Parken är ombyggd")));
    let results = view(&second, "progress", of_2019)["areas"][0]["measures"][0]["results"].clone();
    assert_eq!(results.as_array().unwrap().len(), 2, "all results came along");
    assert_eq!(results[0]["noted_at"], TimeOfDay(720).on(on(2019, 12, 1)).0);

    // 2021, and through a file once more: 2018 is still there.
    let later = second.run(HearingCommand::StartHearing { facts: facts(2021) }.into()).unwrap().created[0];
    second.run(HearingCommand::RemoveHearing { hearing: next }.into()).unwrap();
    let nordost = view(&second, "follow_up", later)["areas"][0].clone();
    assert_eq!(nordost["name"], "Nordost");
    let under = Under::Area(id(&nordost["area"]));
    let measure = id(&carried["measure"]["id"]);
    second.run(FollowUpCommand::CarryMeasure { measure, under, rewriting: None }.into()).unwrap();
    let written = export::json(&second, later).unwrap();
    let third = Engine::in_memory(Id::from_number(3)).unwrap();
    let next = next_year::start_from(&third, written.as_bytes(), "hearing-2021.json").unwrap();
    let carried = promise(&view(&third, "follow_up", next), "Samverkan mot narkotika");
    let goes_back = years(&carried);
    assert_eq!(goes_back.iter().map(|year| year.0).collect::<Vec<_>>(), [2018, 2019, 2021]);
    assert_eq!(goes_back[1].2, Some(80.0));
    assert!(third.check().unwrap().is_sound() && second.check().unwrap().is_sound());
    third.undo().unwrap();
    assert_eq!(
        reads::by_name(&third, "hearings", json!({})).unwrap()["hearings"],
        json!([]),
        "one undo takes all of it back"
    );
}

#[test]
fn a_file_that_is_no_hearing_not_whole_newer_or_another_citys_says_which() {
    let day = told();
    let written = export::json(&day.engine, day.hearing).unwrap();
    let refused = |engine: &Engine, text: &str| match next_year::start_from(engine, text.as_bytes(), "fil.json") {
        Err(samsyn_engine::Error::Refusal(refusal)) => refusal,
        other => panic!("{other:?}"),
    };
    let file = || "fil.json".to_owned();
    let empty = Engine::in_memory(Id::from_number(4)).unwrap();
    for text in ["{}", "[1, 2]", "{ \"format\": \"other\" }", "{ half a", ""] {
        assert_eq!(refused(&empty, text), Refusal::NoHearingInPdf { file: file() }, "{text}");
    }
    assert_eq!(refused(&empty, &written[..written.len() / 2]), Refusal::DamagedReport { file: file() });
    let without = written.replacen("\"priorities\":", "\"prioriteringar\":", 1);
    assert_eq!(refused(&empty, &without), Refusal::DamagedReport { file: file() });
    let newer = written.replacen("\"version\": 1", "\"version\": 2", 1);
    assert_eq!(refused(&empty, &newer), Refusal::NewerContent { version: 2 });
    let tranemo = samsyn_engine::hearing::HearingRow { city: Some("Tranemo".into()), ..facts(2020) };
    empty.run(HearingCommand::StartHearing { facts: tranemo }.into()).unwrap();
    let other = Refusal::OtherCity { theirs: "Göteborg".into(), ours: "Tranemo".into() };
    assert_eq!(refused(&empty, &written), other);
    assert!(next_year::start_from(&day.engine, written.as_bytes(), "fil.json").is_ok(), "in its own file it begins");
}
