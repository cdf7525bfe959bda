//! The city on one page: what recurs, where police and city differ, what is shared.

use crate::day::{Day, texts};
use samsyn_engine::areas::ProblemAreaRow;
use samsyn_engine::command::*;
use samsyn_engine::priorities::OwnerRow;
use samsyn_engine::{Id, Party, reads};
use samsyn_tests::example::Example;
use serde_json::{Value, json};

fn add_problem_areas(day: &Day) -> [Id; 2] {
    let row = |code: &str, name: &str| ProblemAreaRow { code: code.into(), name: name.into(), description: None };
    let rows = vec![row("NAR", "Narkotika"), row("TRA", "Trafik")];
    day.run(AreasCommand::PutProblemAreas { rows });
    let all = day.areas()["problem_areas"].clone();
    ["NAR", "TRA"].map(|code| {
        let found = all.as_array().unwrap().iter().find(|one| one["code"] == code).unwrap();
        Id::parse(found["id"].as_str().unwrap()).unwrap()
    })
}

fn add(day: &Day, area: Id, title: &str, problem_area: Option<Id>) -> Id {
    let (hearing, title) = (day.hearing, title.to_owned());
    day.create(PrioritiesCommand::AddPriority { hearing, area, title, problem: None, problem_area, reason: None })
}

#[test]
fn the_most_widespread_problem_area_comes_first_and_one_in_two_areas_recurs() {
    let day = Day::new();
    let [drugs, traffic] = add_problem_areas(&day);
    let [lundby, angered] = ["Lundby", "Angered"].map(|name| day.add_area(name));
    add(&day, lundby, "Trafik vid skolan", Some(traffic));
    add(&day, lundby, "Narkotika vid torget", Some(drugs));
    add(&day, angered, "Narkotika i centrum", Some(drugs));
    add(&day, angered, "Något annat", None);
    let city = day.read("city");
    assert_eq!(
        city["problem_areas"],
        json!([
            { "code": "NAR", "name": "Narkotika", "areas": 2 },
            { "code": "TRA", "name": "Trafik", "areas": 1 },
            { "code": null, "name": null, "areas": 1 },
        ])
    );
    assert_eq!(texts(&city["areas"], "name"), ["Angered", "Lundby"]);
    let ranks = |area: usize, column: usize| -> Vec<i64> {
        let cell = city["areas"][area]["cells"][column].as_array().unwrap();
        cell.iter().map(|one| one["rank"].as_i64().unwrap()).collect()
    };
    assert_eq!([ranks(0, 0), ranks(1, 0), ranks(1, 1), ranks(0, 1)], [vec![1], vec![2], vec![1], vec![]]);
    let recurring = city["recurring"].as_array().unwrap();
    assert_eq!(recurring.len(), 1, "what no problem area names does not recur, and neither does what one area has");
    assert_eq!((&recurring[0]["name"], &recurring[0]["first"]), (&json!("Narkotika"), &json!(1)));
    assert_eq!(texts(&recurring[0]["priorities"], "title"), ["Narkotika i centrum", "Narkotika vid torget"]);
}

#[test]
fn how_alike_the_parties_voted_is_told_once_the_tally_is_closed_and_not_before() {
    let day = Day::new();
    let area = day.add_area("Lundby");
    let workshop = day.add_workshop(area);
    let [dark, traffic] = ["Mörka platser", "Trafik"].map(|title| day.add_problem(workshop, title, vec![]));
    let cast = |problem, party, count| TallyCommand::CastVotes { problem, party, count };
    for (problem, party, count) in
        [(dark, Party::Police, 6), (traffic, Party::Police, 6), (dark, Party::City, 3), (traffic, Party::City, 9)]
    {
        day.run(cast(problem, party, count));
    }
    let open = day.read("city");
    assert_eq!((&open["agreement"], &open["gaps"], &open["rooms_closed"]), (&Value::Null, &json!([]), &json!(0)));
    day.run(TallyCommand::CloseTally { workshop });
    let city = day.read("city");
    assert_eq!((&city["agreement"], &city["areas"][0]["agreement"]), (&json!(0.75), &json!(0.75)));
    let gap = &city["gaps"][0];
    assert_eq!((&gap["title"], &gap["police"], &gap["city"]), (&json!("Trafik"), &json!(6), &json!(9)));
    assert_eq!(gap["problem"], day.room(workshop)["tally"]["largest_gap"], "the room says the same");
}

#[test]
fn a_measure_of_two_areas_is_shared_and_counted_once() {
    let day = Day::new();
    let [lundby, angered] = ["Lundby", "Angered"].map(|name| day.add_area(name));
    let [here, there] = [(lundby, "Trafik"), (angered, "Narkotika")].map(|(area, title)| day.add_priority(area, title));
    let measure = day.add_measure(here, "Vuxna på stan", vec![]);
    day.add_measure(here, "Riktade insatser", vec![]);
    assert_eq!(day.read("city")["shared"], json!([]));
    day.run(MeasuresCommand::LinkMeasure { measure, priority: there });
    let shared = day.read("city")["shared"].clone();
    assert_eq!((texts(&shared, "text"), &shared[0]["areas"]), (vec!["Vuxna på stan".to_owned()], &json!(2)));
    assert_eq!(texts(&shared[0]["serves"], "area_name"), ["Angered", "Lundby"]);
    assert_eq!(day.read("overview")["measures"], 2);
    let owners = ["Polis", "Stadsdel"].map(|name| OwnerRow { name: name.into(), party: None }).into();
    day.run(MeasuresCommand::SetOwners { measure, owners });
    assert_eq!(day.read("city")["shared"][0]["joint"], true);
}

#[test]
fn the_example_says_what_its_description_says_of_the_city() {
    let example = Example::open();
    let city = reads::by_name(&example, "city", json!({ "hearing": example.hearing })).unwrap();
    // "Narkotika är etta eller tvåa i alla tio stadsdelar."
    let drugs = &city["recurring"][0];
    assert_eq!((&drugs["name"], &drugs["areas"]), (&city["problem_areas"][0]["name"], &json!(10)));
    let ranked = drugs["priorities"].as_array().unwrap().iter().filter(|one| one["rank"].as_i64() <= Some(2)).count();
    assert!(ranked >= 10, "{ranked}");
    // "M16 hör till två prioriteringar i två stadsdelar"; twelve measures are joint.
    let shared = city["shared"].as_array().unwrap();
    let of_several: Vec<_> = shared.iter().filter(|one| one["areas"].as_i64() > Some(1)).collect();
    assert_eq!(of_several.len(), 1);
    assert_eq!(shared.iter().filter(|one| one["joint"] == true).count(), 12);
    // "W08: staden 8 mot polisens 4 på nyrekrytering": as large a gap as there is.
    let gaps = city["gaps"].as_array().unwrap();
    assert_eq!((gaps.len(), &city["rooms_closed"]), (5, &json!(12)));
    assert!(gaps.iter().any(|gap| gap["area_name"] == "Västra Hisingen"), "{gaps:?}");
    let agreement = city["agreement"].as_f64().unwrap();
    assert!((0.5..1.0).contains(&agreement), "{agreement}");
    assert!(city["areas"].as_array().unwrap().iter().all(|area| area["agreement"].is_f64()));
}
