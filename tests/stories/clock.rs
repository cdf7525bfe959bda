//! The running day: items begin, stand still, get minutes and end; a late day and what is done about it.

use crate::day::{Day, texts};
use samsyn_engine::agenda::{AgendaField, AgendaRow, ItemKind};
use samsyn_engine::command::*;
use samsyn_engine::hearing::HearingField;
use samsyn_engine::time::{Minutes, TimeOfDay};
use samsyn_engine::{Id, Refusal};
use serde_json::{Value, json};

fn row(title: &str, kind: ItemKind, minutes: i64) -> AgendaRow {
    AgendaRow {
        key: None,
        day: 1,
        title: title.into(),
        kind,
        minutes: Minutes(minutes),
        fixed_start: None,
        venue: None,
        inner_count: None,
        inner_minutes: None,
    }
}

/// A talk at eight, coffee at half past, two turns of ten at ten to nine, a closing at ten past.
fn morning() -> (Day, Vec<Id>) {
    let day = Day::new();
    let turns = AgendaRow {
        inner_count: Some(2),
        inner_minutes: Some(Minutes(10)),
        ..row("Återsamling", ItemKind::Plenary, 20)
    };
    let rows = vec![
        row("Tema", ItemKind::Plenary, 30),
        row("Fika", ItemKind::Break, 20),
        turns,
        row("Avslut", ItemKind::Plenary, 20),
    ];
    let items = day.run(AgendaCommand::PutAgenda { year: 2019, starts: Some(TimeOfDay(480)), rows }).created;
    (day, items)
}

fn states(day: &Day) -> Vec<String> {
    texts(&day.read("day")["items"], "state")
}

/// Minutes left of what goes on.
fn left(day: &Day) -> i64 {
    day.read("day")["current"]["left"].as_i64().unwrap() / 60_000
}

#[test]
fn before_anything_has_begun_the_day_says_what_comes_first() {
    let (day, items) = morning();
    let view = day.read("day");
    assert_eq!((&view["stage"], &view["current"], &view["remedies"]), (&json!("before"), &Value::Null, &json!([])));
    assert_eq!((&view["next"], &view["planned_end"]), (&json!(items[0]), &json!(570)));
    assert_eq!((&view["projected_end"], &view["actual_end"]), (&Value::Null, &Value::Null));
}

#[test]
fn planned_actual_and_projected_times_are_three_things() {
    let (day, items) = morning();
    day.at(8, 4);
    day.run(AgendaCommand::StartItem { item: items[0] });
    day.at(8, 20);
    let view = day.read("day");
    let times = |at: usize| {
        let item = &view["items"][at];
        ["planned_start", "actual_start", "projected_start", "projected_end"].map(|key| item[key].as_i64())
    };
    assert_eq!(times(0), [Some(480), Some(484), None, Some(514)]);
    assert_eq!(times(1), [Some(510), None, Some(514), Some(534)]);
    assert_eq!((&view["behind"], &view["projected_end"], &view["planned_end"]), (&json!(4), &json!(574), &json!(570)));
    assert_eq!((left(&day), &view["current"]["stage"]), (14, &json!("ample")));
}

#[test]
fn a_pause_takes_no_time_from_the_item_and_is_undone_like_anything() {
    let (day, items) = morning();
    day.at(8, 0);
    day.run(AgendaCommand::StartItem { item: items[0] });
    day.at(8, 10);
    day.run(AgendaCommand::PauseItem { item: items[0] });
    day.changes_nothing(AgendaCommand::PauseItem { item: items[0] });
    day.at(8, 25);
    let view = day.read("day");
    assert_eq!((left(&day), &view["current"]["is_paused"], &view["behind"]), (20, &json!(true), &json!(15)));
    assert_eq!(view["current"]["ends_at"], Value::Null, "no moment is when it ends while it stands still");
    day.run(AgendaCommand::ResumeItem { item: items[0] });
    day.changes_nothing(AgendaCommand::ResumeItem { item: items[0] });
    day.at(8, 30);
    assert_eq!(left(&day), 15);
    day.engine.undo().unwrap();
    assert_eq!(left(&day), 20, "it stands still again, since ten past");
}

#[test]
fn an_item_that_ends_while_paused_is_not_paused_when_it_begins_anew() {
    let (day, items) = morning();
    day.at(8, 0);
    day.run(AgendaCommand::StartItem { item: items[0] });
    day.run(AgendaCommand::PauseItem { item: items[0] });
    day.at(8, 10);
    day.run(AgendaCommand::StartItem { item: items[1] });
    day.run(AgendaCommand::StartItem { item: items[0] });
    day.at(8, 12);
    assert_eq!((left(&day), &day.read("day")["current"]["is_paused"]), (28, &json!(false)));
}

#[test]
fn what_does_not_go_on_is_neither_ended_nor_paused_nor_put_at_a_turn() {
    let (day, items) = morning();
    let item = items[2];
    let refused = Refusal::ItemNotRunning { title: "Återsamling".into() };
    assert_eq!(day.refused(AgendaCommand::EndItem { item }), refused);
    assert_eq!(day.refused(AgendaCommand::PauseItem { item }), refused);
    assert_eq!(day.refused(AgendaCommand::ResumeItem { item }), refused);
    assert_eq!(day.refused(AgendaCommand::BeginTurn { item, turn: 1 }), refused);
}

#[test]
fn minutes_given_move_what_comes_after_and_never_the_plan() {
    let (day, items) = morning();
    day.at(8, 0);
    day.run(AgendaCommand::StartItem { item: items[0] });
    day.run(AgendaCommand::GiveItemMinutes { item: items[0], minutes: Minutes(5) });
    day.run(AgendaCommand::GiveItemMinutes { item: items[0], minutes: Minutes(-1) });
    let view = day.read("day");
    assert_eq!((left(&day), &view["current"]["total"]), (34, &json!(34)));
    assert_eq!((&view["items"][0]["minutes"], &view["items"][0]["given"]), (&json!(30), &json!(4)));
    assert_eq!((&view["items"][1]["planned_start"], &view["items"][1]["projected_start"]), (&json!(510), &json!(514)));
    assert_eq!(day.read("agenda")["items"][0]["minutes"], 30);
    assert_eq!(day.read("agenda")["planned_end"], 570);
}

#[test]
fn no_more_minutes_are_taken_than_there_are_and_none_from_what_has_been() {
    let (day, items) = morning();
    let take = |item, minutes| AgendaCommand::GiveItemMinutes { item, minutes: Minutes(minutes) };
    assert!(matches!(day.refused(take(items[1], -21)), Refusal::OutOfRange { least, .. } if least == -20.0));
    day.run(AgendaCommand::StartItem { item: items[0] });
    day.run(AgendaCommand::EndItem { item: items[0] });
    assert_eq!(day.refused(take(items[0], 5)), Refusal::ItemEnded { title: "Tema".into() });
    day.changes_nothing(take(items[1], 0));
}

#[test]
fn each_remedy_shows_its_end_before_it_is_taken_and_does_what_it_said() {
    let (day, items) = morning();
    day.at(8, 0);
    day.run(AgendaCommand::StartItem { item: items[0] });
    day.at(8, 36);
    let remedies = day.read("day")["remedies"].clone();
    assert_eq!(texts(&remedies, "kind"), ["break", "turns", "shorten", "move-end"]);
    assert_eq!(
        (&remedies[0]["minutes"], &remedies[0]["ends"], &remedies[0]["past"]),
        (&json!(-6), &json!(570), &json!(0))
    );
    let turns = &remedies[1];
    assert_eq!((&turns["turns"], &turns["before"], &turns["after"]), (&json!(2), &json!(10), &json!(7)));
    day.run(AgendaCommand::GiveItemMinutes { item: items[2], minutes: Minutes(turns["minutes"].as_i64().unwrap()) });
    let view = day.read("day");
    assert_eq!((&view["projected_end"], &view["remedies"]), (&turns["ends"], &json!([])));
    assert_eq!(view["items"][2]["turn_length"], 7 * 60_000);
    assert_eq!(view["behind"], 6, "the item itself is as late as it was");
    day.engine.undo().unwrap();
    assert_eq!(day.read("day")["projected_end"], 576, "one entry, one undo");
}

#[test]
fn a_moved_end_is_what_the_day_is_held_to_until_it_is_taken_back() {
    let (day, items) = morning();
    day.at(8, 0);
    day.run(AgendaCommand::StartItem { item: items[0] });
    day.at(8, 36);
    let (hearing, to) = (day.hearing, |ends: Option<i64>| ends.map(TimeOfDay));
    day.run(AgendaCommand::MoveEnd { hearing, day: 1, ends: to(Some(576)) });
    let view = day.read("day");
    assert_eq!((&view["decided_end"], &view["planned_end"], &view["remedies"]), (&json!(576), &json!(570), &json!([])));
    day.run(AgendaCommand::MoveEnd { hearing, day: 1, ends: to(Some(580)) });
    day.changes_nothing(AgendaCommand::MoveEnd { hearing, day: 1, ends: to(Some(580)) });
    assert_eq!(day.read("day")["decided_end"], 580);
    day.run(AgendaCommand::MoveEnd { hearing, day: 1, ends: None });
    day.changes_nothing(AgendaCommand::MoveEnd { hearing, day: 1, ends: None });
    assert_eq!(day.read("day")["decided_end"], Value::Null);
    let late = day.refused(AgendaCommand::MoveEnd { hearing, day: 1, ends: to(Some(-1)) });
    assert!(matches!(late, Refusal::OutOfRange { field, .. } if field == "ends"));
    let nowhere = day.refused(AgendaCommand::MoveEnd { hearing, day: 0, ends: to(Some(576)) });
    assert!(matches!(nowhere, Refusal::OutOfRange { field, .. } if field == "day"));
}

#[test]
fn the_first_turn_begins_with_its_item_and_the_next_when_somebody_says() {
    let (day, items) = morning();
    let item = items[2];
    day.at(8, 50);
    day.run(AgendaCommand::StartItem { item });
    day.at(8, 58);
    let turn = day.read("day")["current"]["turn"].clone();
    assert_eq!((&turn["number"], &turn["count"], &turn["left"]), (&json!(1), &json!(2), &json!(120_000)));
    assert_eq!(turn["stage"], "soon");
    day.run(AgendaCommand::BeginTurn { item, turn: 2 });
    day.at(9, 0);
    let turn = day.read("day")["current"]["turn"].clone();
    assert_eq!((&turn["number"], &turn["left"]), (&json!(2), &json!(480_000)));
    assert!(matches!(day.refused(AgendaCommand::BeginTurn { item, turn: 3 }), Refusal::OutOfRange { .. }));
    day.run(AgendaCommand::StartItem { item: items[3] });
    let none = day.refused(AgendaCommand::BeginTurn { item: items[3], turn: 1 });
    assert_eq!(none, Refusal::NoTurns { title: "Avslut".into() });
}

#[test]
fn turns_are_named_by_the_rooms_where_there_are_as_many() {
    let (day, items) = morning();
    for (area, room) in [("Lundby", "Rum 1"), ("Angered", "Rum 2")] {
        let area = day.add_area(area);
        day.run(WorkshopsCommand::AddWorkshop { hearing: day.hearing, room: room.into(), area });
    }
    day.run(AgendaCommand::StartItem { item: items[2] });
    assert_eq!(day.read("day")["current"]["turn"]["names"], json!(["Lundby · Rum 1", "Angered · Rum 2"]));
    day.run(AgendaCommand::EditItem { item: items[2], to: AgendaField::Inner(Some((3, Minutes(7)))) });
    assert_eq!(day.read("day")["current"]["turn"]["names"], json!([]), "three turns are not two rooms");
}

#[test]
fn a_jump_passes_by_what_lies_between_and_a_jump_back_begins_it_after_all() {
    let (day, items) = morning();
    day.at(8, 0);
    day.run(AgendaCommand::StartItem { item: items[0] });
    day.at(8, 20);
    day.run(AgendaCommand::StartItem { item: items[2] });
    assert_eq!(states(&day), ["done", "passed", "now", "ahead"]);
    assert_eq!(day.read("day")["items"][1]["projected_start"], Value::Null);
    day.run(AgendaCommand::StartItem { item: items[1] });
    assert_eq!(states(&day), ["done", "now", "done", "ahead"]);
    day.engine.undo().unwrap();
    assert_eq!(states(&day), ["done", "passed", "now", "ahead"]);
}

#[test]
fn an_item_that_begins_anew_has_all_its_own_time_again() {
    let (day, items) = morning();
    day.at(8, 0);
    day.run(AgendaCommand::StartItem { item: items[0] });
    day.run(AgendaCommand::GiveItemMinutes { item: items[0], minutes: Minutes(5) });
    day.at(8, 20);
    day.changes_nothing(AgendaCommand::StartItem { item: items[0] });
    day.run(AgendaCommand::EndItem { item: items[0] });
    day.at(8, 30);
    day.run(AgendaCommand::StartItem { item: items[0] });
    assert_eq!((left(&day), &day.read("day")["items"][0]["given"]), (30, &json!(0)));
}

#[test]
fn the_day_is_over_with_its_last_item_and_says_what_it_became() {
    let (day, items) = morning();
    for (minute, item) in [(0, 0), (31, 1), (52, 2), (73, 3)] {
        day.at(8, minute);
        day.run(AgendaCommand::StartItem { item: items[item] });
    }
    day.at(9, 34);
    day.run(AgendaCommand::EndItem { item: items[3] });
    day.at(12, 0);
    let view = day.read("day");
    assert_eq!((&view["stage"], &view["actual_end"], &view["behind"]), (&json!("over"), &json!(574), &json!(4)));
    assert_eq!((&view["next"], &view["projected_end"], &view["remedies"]), (&Value::Null, &Value::Null, &json!([])));
}

#[test]
fn a_copy_and_the_second_half_of_an_item_have_nothing_of_its_day() {
    let (day, items) = morning();
    day.run(AgendaCommand::StartItem { item: items[0] });
    day.run(AgendaCommand::GiveItemMinutes { item: items[0], minutes: Minutes(5) });
    day.run(AgendaCommand::DuplicateItem { item: items[0] });
    let title = "Tema, del två".to_owned();
    day.run(AgendaCommand::SplitItem { item: items[0], at: Minutes(20), title });
    let view = day.read("day");
    let given: Vec<_> = view["items"].as_array().unwrap().iter().map(|item| item["given"].clone()).collect();
    assert_eq!(given[..3], [json!(5), json!(0), json!(0)]);
    assert_eq!(states(&day)[..3], ["now", "ahead", "ahead"]);
}

#[test]
fn the_programme_read_in_again_in_the_middle_of_the_day_loses_nothing_of_it() {
    let (day, items) = morning();
    day.at(8, 0);
    day.run(AgendaCommand::StartItem { item: items[0] });
    day.run(AgendaCommand::GiveItemMinutes { item: items[0], minutes: Minutes(5) });
    let rows = vec![row("Tema", ItemKind::Plenary, 40)];
    day.run(AgendaCommand::PutAgenda { year: 2019, starts: None, rows });
    assert_eq!((left(&day), states(&day)[0].as_str()), (45, "now"));
}

#[test]
fn a_clock_put_back_in_the_middle_shows_nothing_negative() {
    let (day, items) = morning();
    day.at(8, 30);
    day.run(AgendaCommand::StartItem { item: items[0] });
    day.at(7, 30);
    let view = day.read("day");
    assert_eq!((left(&day), &view["items"][0]["projected_end"]), (30, &json!(540)));
    day.at(8, 45);
    assert_eq!(left(&day), 15, "and once it has caught up all is as it was");
}

#[test]
fn a_day_is_measured_against_its_plan_also_after_midnight_and_on_another_date() {
    let (day, items) = morning();
    let date = chrono::NaiveDate::from_ymd_opt(2019, 2, 7);
    day.run(HearingCommand::EditHearing { hearing: day.hearing, to: HearingField::Date(date) });
    day.run(HearingCommand::EditHearing { hearing: day.hearing, to: HearingField::Starts(TimeOfDay(23 * 60 + 50)) });
    day.at(24, 5);
    day.run(AgendaCommand::StartItem { item: items[0] });
    assert_eq!(day.read("day")["behind"], 15, "it was to begin ten minutes before midnight");
    day.engine.undo().unwrap();
    day.at(-24 + 23, 40);
    day.run(AgendaCommand::StartItem { item: items[0] });
    let view = day.read("day");
    assert_eq!((&view["behind"], &view["date"]), (&json!(-10), &json!("2019-02-06")), "tried out the evening before");
}
