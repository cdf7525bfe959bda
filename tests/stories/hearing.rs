//! The yearly event itself.

use crate::day::{Day, facts};
use chrono::NaiveDate;
use samsyn_engine::Refusal;
use samsyn_engine::agenda::{AgendaRow, ItemKind};
use samsyn_engine::areas::AreaField;
use samsyn_engine::command::*;
use samsyn_engine::hearing::{HearingField, HearingRow};
use samsyn_engine::participants::ParticipantField;
use samsyn_engine::time::{Minutes, TimeOfDay};
use samsyn_engine::workshops::{MethodRow, WorkshopField};

fn day(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day)
}

#[test]
fn a_year_has_one_hearing() {
    let day = Day::new();
    assert_eq!(day.refused(HearingCommand::StartHearing { facts: facts(2019) }), Refusal::HearingExists { year: 2019 });
    day.run(HearingCommand::StartHearing { facts: facts(2020) });
    assert_eq!(day.read_all_years(), [2020, 2019]);
}

#[test]
fn a_hearing_needs_a_title_and_a_year_that_can_be() {
    let day = Day::new();
    let untitled = HearingRow { title: "  ".into(), ..facts(2020) };
    assert_eq!(day.refused(HearingCommand::StartHearing { facts: untitled }), Refusal::Empty { field: "title".into() });
    let never = day.refused(HearingCommand::StartHearing { facts: facts(20_190) });
    assert!(matches!(never, Refusal::OutOfRange { field, .. } if field == "year"));
}

#[test]
fn what_a_file_leaves_out_stays_as_it_was() {
    let day = Day::new();
    day.run(HearingCommand::PutHearing { facts: HearingRow { venue: Some("Eriksberg".into()), ..facts(2019) } });
    day.run(HearingCommand::PutHearing {
        facts: HearingRow { city: None, theme: Some("Tillsammans".into()), ..facts(2019) },
    });
    let overview = day.read("overview");
    assert_eq!((overview["city"].as_str(), overview["venue"].as_str()), (Some("Göteborg"), Some("Eriksberg")));
    assert_eq!(overview["theme"], "Tillsammans");
}

#[test]
fn the_facts_put_twice_change_nothing() {
    let day = Day::new();
    day.run(HearingCommand::PutHearing { facts: facts(2021) });
    day.changes_nothing(HearingCommand::PutHearing { facts: facts(2021) });
}

#[test]
fn the_period_cannot_end_before_it_begins() {
    let story = Day::new();
    let hearing = story.hearing;
    story.run(HearingCommand::EditHearing { hearing, to: HearingField::PeriodFrom(day(2019, 2, 8)) });
    let to = HearingField::PeriodTo(day(2019, 1, 1));
    assert!(matches!(story.refused(HearingCommand::EditHearing { hearing, to }), Refusal::DatesTurned { .. }));
    story.run(HearingCommand::EditHearing { hearing, to: HearingField::PeriodTo(day(2020, 2, 7)) });
    assert_eq!(story.read("overview")["period_to"], "2020-02-07");
}

#[test]
fn a_field_is_changed_alone() {
    let day = Day::new();
    let hearing = day.hearing;
    day.run(HearingCommand::EditHearing { hearing, to: HearingField::Starts(TimeOfDay(8 * 60 + 15)) });
    assert_eq!(day.read("overview")["starts"], 495);
    assert_eq!(day.read("overview")["title"], "Årlig hearing");
    day.changes_nothing(HearingCommand::EditHearing { hearing, to: HearingField::Starts(TimeOfDay(495)) });
    let after_midnight = HearingField::Starts(TimeOfDay(24 * 60));
    assert!(matches!(
        day.refused(HearingCommand::EditHearing { hearing, to: after_midnight }),
        Refusal::OutOfRange { .. }
    ));
}

#[test]
fn a_removed_hearing_is_gone_and_comes_back_by_undo() {
    let day = Day::new();
    let area = day.add_area("Lundby");
    day.run(HearingCommand::RemoveHearing { hearing: day.hearing });
    assert!(day.read_all_years().is_empty());
    assert_eq!(day.areas()["areas"][0]["id"], area.to_string(), "what lasts across hearings stays");
    assert!(matches!(
        day.refused(HearingCommand::RemoveHearing { hearing: day.hearing }),
        Refusal::Gone { what } if what == "hearing"
    ));
    day.engine.undo().unwrap();
    assert_eq!(day.read_all_years(), [2019]);
}

impl Day {
    fn read_all_years(&self) -> Vec<i64> {
        let view = samsyn_engine::reads::by_name(&self.engine, "hearings", serde_json::json!({})).unwrap();
        view["hearings"].as_array().unwrap().iter().map(|one| one["year"].as_i64().unwrap()).collect()
    }
}

/// A hearing with an agenda of two days, a method, a room with a place in it, and a promise.
fn held() -> (Day, samsyn_engine::Id) {
    let story = Day::new();
    let hearing = story.hearing;
    let area = story.add_area("Lundby");
    let room = story.add_workshop(area);
    story.run(WorkshopsCommand::EditWorkshop { workshop: room, to: WorkshopField::Seats(Some(12)) });
    let item = |key: &str, on, fixed_start| AgendaRow {
        key: Some(key.into()),
        day: on,
        title: format!("Punkt {key}"),
        kind: ItemKind::Plenary,
        minutes: Minutes(30),
        fixed_start,
        venue: None,
        inner_count: None,
        inner_minutes: None,
    };
    let rows = vec![item("A01", 1, None), item("A02", 1, Some(TimeOfDay(600))), item("B01", 2, None)];
    story.run(AgendaCommand::PutAgenda { year: 2019, starts: None, rows });
    let step = MethodRow { pass: 1, title: "Orsaker".into(), minutes: Minutes(20), description: None };
    story.run(MethodCommand::PutMethod { year: 2019, rows: vec![step] });
    story.run(HearingCommand::EditHearing { hearing, to: HearingField::Ends(Some(TimeOfDay(990))) });
    let participant = story.create(ParticipantsCommand::AddParticipant {
        hearing,
        role: "kommunpolis".into(),
        organisation: "Polisen".into(),
        party: samsyn_engine::Party::Police,
        area: None,
    });
    story.run(ParticipantsCommand::EditParticipant { participant, to: ParticipantField::Workshop(Some(room)) });
    let priority = story.add_priority(area, "Otrygga platser");
    story.add_measure(priority, "Patrullera", vec![]);
    (story, area)
}

fn read(story: &Day, name: &str, hearing: samsyn_engine::Id) -> serde_json::Value {
    samsyn_engine::reads::by_name(&story.engine, name, serde_json::json!({ "hearing": hearing })).unwrap()
}

#[test]
fn next_year_begins_from_this_one_with_all_but_people_and_days() {
    let (story, _) = held();
    let next = samsyn_engine::next_year::start_after(&story.engine, story.hearing).unwrap();
    let overview = read(&story, "overview", next);
    assert_eq!((&overview["year"], &overview["date"]), (&2020.into(), &serde_json::Value::Null));
    assert_eq!((&overview["ends"], &overview["participants"]), (&990.into(), &0.into()));
    let agenda = read(&story, "agenda", next);
    let items: Vec<_> = agenda["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| (item["day"].clone(), item["planned_start"].clone(), item["is_fixed"].clone()))
        .collect();
    let item = |day: i64, start: i64, fixed: bool| (day.into(), start.into(), fixed.into());
    assert_eq!(items, [item(1, 510, false), item(1, 600, true), item(2, 510, false)]);
    let room = &read(&story, "workshops", next)["rooms"][0];
    assert_eq!((&room["room"], &room["seats"], &room["placed"]), (&"Rum 9".into(), &12.into(), &0.into()));
    assert_eq!((&room["voters_police"], &room["voters_city"]), (&4.into(), &5.into()));
    let follow_up = read(&story, "follow_up", next);
    assert_eq!(
        (&follow_up["year"], &follow_up["promises"]),
        (&2019.into(), &1.into()),
        "open measures come as last year's"
    );
}

#[test]
fn next_year_is_begun_once_and_taken_back_in_one_step() {
    let (story, _) = held();
    samsyn_engine::next_year::start_after(&story.engine, story.hearing).unwrap();
    let again = samsyn_engine::next_year::start_after(&story.engine, story.hearing);
    let exists = samsyn_engine::Error::Refusal(Refusal::HearingExists { year: 2020 });
    assert_eq!(again.unwrap_err().to_string(), exists.to_string());
    story.engine.undo().unwrap();
    assert_eq!(story.read_all_years(), [2019]);
}

#[test]
fn an_area_that_ends_gives_its_room_to_the_one_that_follows() {
    let (story, area) = held();
    let later = story.add_area("Hisingen");
    let last = NaiveDate::from_ymd_opt(2019, 12, 31);
    story.run(AreasCommand::EditArea { area, to: AreaField::ValidTo(last) });
    story.run(AreasCommand::AddSuccession { area, successor: later, part: None });
    let next = samsyn_engine::next_year::start_after(&story.engine, story.hearing).unwrap();
    let rooms = read(&story, "workshops", next)["rooms"].clone();
    assert_eq!(crate::day::texts(&rooms, "area_name"), ["Hisingen"]);
}
