//! The yearly event itself.

use crate::day::{Day, facts};
use chrono::NaiveDate;
use samsyn_engine::Refusal;
use samsyn_engine::command::*;
use samsyn_engine::hearing::{HearingField, HearingRow};
use samsyn_engine::time::TimeOfDay;

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
        let view = samsyn_engine::wire::read(&self.engine, "hearings", serde_json::json!({})).unwrap();
        view["hearings"].as_array().unwrap().iter().map(|one| one["year"].as_i64().unwrap()).collect()
    }
}
