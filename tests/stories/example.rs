//! The example day, played from its files through the gate: the counts that the files' own description gives.

use samsyn_engine::example::{files, play};
use samsyn_engine::{Engine, Id, Refusal, reads};
use samsyn_tests::example::Example;
use serde_json::{Value, json};

fn played() -> (Example, Value) {
    let example = Example::open();
    let overview = reads::by_name(&example, "overview", json!({ "hearing": example.hearing })).unwrap();
    (example, overview)
}

#[test]
fn the_texts_of_the_played_day_point_nobody_out() {
    let (engine, overview) = played();
    let guard = reads::by_name(&engine, "guard", json!({ "hearing": overview["id"] })).unwrap();
    assert_eq!(guard["found"], json!([]));
}

#[test]
fn the_played_day_has_the_counts_of_its_description() {
    let (engine, overview) = played();
    let wanted = [
        ("participants", 148),
        ("agenda_items", 15),
        ("areas", 11),
        ("problem_areas", 14),
        ("indicators", 22),
        ("values", 433),
        ("workshops", 12),
        ("method_steps", 11),
        ("cards", 378),
        ("problems", 57),
        ("votes", 393),
        ("matrix_answers", 570),
        ("priorities", 36),
        ("priorities_fixed", 30),
        ("causes", 105),
        ("causes_without_measure", 58),
        ("measures", 28),
        ("joint_measures", 12),
        ("promises", 21),
        ("priorities_without_measure", 13),
        ("priorities_without_cause", 1),
        ("measures_without_owner", 1),
        ("measures_without_start", 1),
        ("measures_without_end", 0),
        ("measures_without_goal", 0),
        ("deprioritised", 2),
        ("previous_measures", 20),
    ];
    for (name, count) in wanted {
        assert_eq!(overview[name], count, "{name}");
    }
    assert_eq!(overview["example_data"], true);
    assert_eq!(overview["planned_end"], 16 * 60 + 30);
    assert_eq!(overview["actual_end"], 16 * 60 + 34);
    let check = engine.check().unwrap();
    assert!(check.is_sound(), "{check:?}");
}

#[test]
fn the_day_carries_its_own_times_and_the_clock_is_given_back() {
    let (engine, overview) = played();
    let hearing = &overview["id"];
    let priorities = reads::by_name(&engine, "priorities", json!({ "hearing": hearing })).unwrap();
    let first = &priorities["areas"][0]["priorities"][0];
    assert_eq!(first["state"], "fixed");
    let signed = samsyn_engine::time::Moment(first["signatures"][0]["signed_at"].as_i64().unwrap());
    assert_eq!(signed.local().to_string(), "2019-02-07 16:13:00");
    assert!(engine.now().date().to_string().as_str() > "2026");
}

#[test]
fn played_again_it_takes_the_place_of_the_first() {
    let (engine, _) = played();
    let again = play(&engine, &files(), |_| {}).unwrap();
    let overview = reads::by_name(&engine, "overview", json!({ "hearing": again.hearing })).unwrap();
    assert_eq!((&overview["cards"], &overview["areas"]), (&json!(378), &json!(11)));
    let hearings = reads::by_name(&engine, "hearings", json!({})).unwrap();
    let years: Vec<_> = hearings["hearings"].as_array().unwrap().iter().map(|one| one["year"].clone()).collect();
    assert_eq!(years, [2019, 2018]);
}

#[test]
fn a_real_hearing_of_the_year_is_never_taken_away() {
    let engine = Engine::in_memory(Id::from_number(1)).unwrap();
    let facts = crate::day::facts(2019);
    engine.run(samsyn_engine::command::HearingCommand::StartHearing { facts }.into()).unwrap();
    let refused = play(&engine, &files(), |_| {});
    assert!(matches!(refused, Err(samsyn_engine::Error::Refusal(Refusal::HearingExists { year: 2019 }))));
}

#[test]
fn a_report_starts_the_year_after_it_with_its_promises_to_follow_up() {
    let (engine, overview) = played();
    let hearing = Id::parse(overview["id"].as_str().unwrap()).unwrap();
    let pdf = samsyn_engine::export::pdf(&engine, hearing, &Default::default()).unwrap();

    let other = Engine::in_memory(Id::from_number(2)).unwrap();
    let next = samsyn_engine::next_year::start_from(&other, &pdf.bytes, "report.pdf").unwrap();
    let overview = reads::by_name(&other, "overview", json!({ "hearing": next })).unwrap();
    assert_eq!((&overview["year"], &overview["title"]), (&json!(2020), &json!("Årlig hearing 2020")));
    assert_eq!((&overview["areas"], &overview["previous_measures"]), (&json!(11), &json!(28)));
    let promises = reads::by_name(&other, "follow_up", json!({ "hearing": next })).unwrap();
    let (year, promised) = (&promises["year"], &promises["without_result"]);
    assert_eq!((year, promised), (&json!(2019), &json!(28)), "M16 stands in two areas and is counted once");

    let again = samsyn_engine::next_year::start_from(&other, &pdf.bytes, "report.pdf");
    assert!(matches!(again, Err(samsyn_engine::Error::Refusal(Refusal::HearingExists { year: 2020 }))));
    other.undo().unwrap();
    assert_eq!(reads::by_name(&other, "hearings", json!({})).unwrap()["hearings"], json!([]));
}
