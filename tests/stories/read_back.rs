//! Reading back the whole hearing: one priority after the other, said to be right, signed by two.

use crate::day::{Day, texts};
use samsyn_engine::areas::{AreaField, AreaKind};
use samsyn_engine::command::*;
use samsyn_engine::priorities::State;
use samsyn_engine::{Id, Party, reads};
use serde_json::{Value, json};

fn sign(priority: Id, party: Party, role: &str) -> PrioritiesCommand {
    PrioritiesCommand::SignPriority { priority, party, role: role.into() }
}

fn yes(priority: Id) -> PrioritiesCommand {
    PrioritiesCommand::SetState { priority, to: State::Anchored }
}

fn progress(day: &Day) -> [i64; 3] {
    let view = day.read("read_back");
    ["read", "fixed", "changed"].map(|name| view[name].as_i64().unwrap())
}

#[test]
fn the_districts_are_read_by_rank_and_the_city_last() {
    let day = Day::new();
    let whole = AreasCommand::AddArea { name: "Göteborg".into(), kind: AreaKind::Municipality, part_of: None };
    let city = day.create(whole);
    let [lundby, angered] = ["Lundby", "Angered"].map(|name| day.add_area(name));
    for (area, title) in [(city, "Hela staden"), (lundby, "Trafik"), (angered, "Narkotika"), (angered, "Våld")] {
        day.add_priority(area, title);
    }
    let pages = day.read("read_back")["pages"].clone();
    let titles: Vec<_> = pages.as_array().unwrap().iter().map(|page| page["priority"]["title"].clone()).collect();
    assert_eq!(titles, ["Narkotika", "Våld", "Trafik", "Hela staden"]);
    assert_eq!(texts(&pages, "area_name"), ["Angered", "Angered", "Lundby", "Göteborg"]);
}

#[test]
fn what_is_said_to_be_right_is_read_and_what_two_sign_is_done_and_each_step_is_taken_back() {
    let day = Day::new();
    let area = day.add_area("Lundby");
    let priority = day.add_priority(area, "Trafik");
    day.add_priority(area, "Narkotika");
    assert_eq!(progress(&day), [0, 0, 0]);
    day.run(yes(priority));
    day.run(sign(priority, Party::Police, "lokalpolisområdeschef"));
    assert_eq!((progress(&day), day.read("read_back")["pages"][0]["done"].clone()), ([1, 0, 0], json!(false)));
    day.run(sign(priority, Party::City, "stadsdelsdirektör"));
    assert_eq!((progress(&day), day.read("read_back")["pages"][0]["done"].clone()), ([1, 1, 0], json!(true)));
    day.engine.undo().unwrap();
    assert_eq!(progress(&day), [1, 0, 0]);
    day.engine.undo().unwrap();
    day.engine.undo().unwrap();
    assert_eq!(progress(&day), [0, 0, 0]);
    assert_eq!(day.priority(priority)["signatures"], json!([]));
}

#[test]
fn what_is_changed_after_one_signature_is_counted_and_signed_anew() {
    let day = Day::new();
    let area = day.add_area("Lundby");
    let priority = day.add_priority(area, "Trafik");
    day.run(yes(priority));
    day.run(sign(priority, Party::City, "stadsdelsdirektör"));
    day.add_cause(priority, "Fort");
    assert_eq!(progress(&day), [1, 0, 1]);
    day.run(sign(priority, Party::City, "stadsdelsdirektör"));
    assert_eq!(progress(&day), [1, 0, 0]);
}

#[test]
fn what_is_lacking_is_told_and_stops_nobody() {
    let day = Day::new();
    let area = day.add_area("Lundby");
    let priority = day.add_priority(area, "Trafik");
    let lacks = |day: &Day| texts(&day.read("read_back")["pages"][0]["lacks"], "kind");
    let none = ["priority_without_measure", "priority_without_cause", "priority_without_situation"];
    assert_eq!(lacks(&day).into_iter().collect::<std::collections::BTreeSet<_>>(), none.map(str::to_owned).into());
    let cause = day.add_cause(priority, "Fort");
    let measure = day.add_measure(priority, "Hastighetskontroller", vec![cause]);
    assert!(lacks(&day).contains(&"measure_without_owner".to_owned()));
    assert_eq!(day.read("read_back")["pages"][0]["lacks"][0]["measure"], json!(measure));
    day.fix(priority);
    assert_eq!(progress(&day), [1, 1, 0]);
}

#[test]
fn the_roles_that_signed_here_are_proposed_before_those_that_signed_elsewhere() {
    let day = Day::new();
    let [lundby, hisingen, angered] = ["Lundby", "Västra Hisingen", "Angered"].map(|name| day.add_area(name));
    for area in [lundby, hisingen] {
        day.run(AreasCommand::EditArea { area, to: AreaField::PoliceArea(Some("Hisingen".into())) });
    }
    let signed = |area, police: &str, city: &str| {
        let priority = day.add_priority(area, "Trafik");
        day.run(yes(priority));
        day.run(sign(priority, Party::Police, police));
        day.run(sign(priority, Party::City, city));
    };
    let roles = |area: Id| -> Value { reads::by_name(&day.engine, "signing_roles", json!({ "area": area })).unwrap() };
    assert_eq!(roles(lundby)["city"], json!({ "here": [], "elsewhere": [] }));
    signed(angered, "lokalpolisområdeschef Nordost", "stadsdelsdirektör Angered");
    signed(hisingen, "lokalpolisområdeschef Hisingen", "stadsdelsdirektör Västra Hisingen");
    // The police of the same local police area are the same; a district's director is not another's.
    let police = json!({ "here": ["lokalpolisområdeschef Hisingen"], "elsewhere": ["lokalpolisområdeschef Nordost"] });
    let city = json!({ "here": [], "elsewhere": ["stadsdelsdirektör Västra Hisingen", "stadsdelsdirektör Angered"] });
    assert_eq!(roles(lundby), json!({ "police": police, "city": city }));
    signed(lundby, "vakthavande befäl", "stadsdelsdirektör Lundby");
    assert_eq!(roles(lundby)["police"]["here"], json!(["vakthavande befäl", "lokalpolisområdeschef Hisingen"]));
}
