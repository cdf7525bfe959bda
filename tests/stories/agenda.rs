//! The day's programme.

use crate::day::{Day, texts};
use samsyn_engine::agenda::{AgendaField, AgendaRow, ItemKind};
use samsyn_engine::command::*;
use samsyn_engine::hearing::HearingField;
use samsyn_engine::participants::ParticipantField;
use samsyn_engine::time::{Minutes, TimeOfDay};
use samsyn_engine::workshops::WorkshopField;
use samsyn_engine::{Id, Refusal};

fn row(key: &str, minutes: i64) -> AgendaRow {
    AgendaRow {
        key: Some(key.into()),
        day: 1,
        title: format!("Punkt {key}"),
        kind: ItemKind::Plenary,
        minutes: Minutes(minutes),
        fixed_start: None,
        venue: None,
        inner_count: None,
        inner_minutes: None,
    }
}

fn put(rows: Vec<AgendaRow>) -> AgendaCommand {
    AgendaCommand::PutAgenda { year: 2019, starts: Some(TimeOfDay(8 * 60)), rows }
}

fn three_items() -> (Day, Vec<Id>) {
    let day = Day::new();
    let items = day.run(put(vec![row("A01", 30), row("A02", 15), row("A03", 60)])).created;
    (day, items)
}

fn keys(day: &Day) -> Vec<String> {
    texts(&day.read("agenda")["items"], "key")
}

#[test]
fn a_longer_item_moves_the_starts_after_it_but_not_a_fixed_one() {
    let (day, items) = three_items();
    let lunch = AgendaField::FixedStart(Some(TimeOfDay(9 * 60)));
    day.run(AgendaCommand::EditItem { item: items[2], to: lunch });
    day.run(AgendaCommand::EditItem { item: items[0], to: AgendaField::Minutes(Minutes(50)) });
    let agenda = day.read("agenda");
    assert_eq!(
        (agenda["items"][1]["planned_start"].as_i64(), agenda["items"][2]["planned_start"].as_i64()),
        (Some(530), Some(540))
    );
    assert_eq!((agenda["items"][2]["slack"].as_i64(), agenda["overlaps"].as_i64()), (Some(-5), Some(1)));
}

#[test]
fn an_item_lasts_between_nothing_and_a_day() {
    let (day, items) = three_items();
    for minutes in [-1, 24 * 60 + 1] {
        let to = AgendaField::Minutes(Minutes(minutes));
        let refused = day.refused(AgendaCommand::EditItem { item: items[0], to });
        assert!(matches!(refused, Refusal::OutOfRange { field, .. } if field == "minutes"));
    }
}

#[test]
fn twelve_rooms_of_three_minutes_make_thirty_six() {
    let (day, items) = three_items();
    day.run(AgendaCommand::EditItem { item: items[0], to: AgendaField::Inner(Some((12, Minutes(3)))) });
    assert_eq!(day.read("agenda")["items"][0]["minutes"], 36);
    let endless = AgendaField::Inner(Some((500, Minutes(3))));
    assert!(matches!(day.refused(AgendaCommand::EditItem { item: items[0], to: endless }), Refusal::OutOfRange { .. }));
}

#[test]
fn a_new_item_comes_after_the_one_named_or_last() {
    let (day, items) = three_items();
    let new = |after, title: &str| AgendaCommand::AddItem {
        hearing: day.hearing,
        day: None,
        after,
        title: title.into(),
        kind: ItemKind::Break,
        minutes: Minutes(10),
    };
    day.run(new(Some(items[0]), "Fika"));
    day.run(new(None, "Avslut"));
    let titles = texts(&day.read("agenda")["items"], "title");
    assert_eq!(titles, ["Punkt A01", "Fika", "Punkt A02", "Punkt A03", "Avslut"]);
    assert_eq!(day.refused(new(None, "")), Refusal::Empty { field: "title".into() });
}

#[test]
fn an_item_is_moved_after_another_or_first() {
    let (day, items) = three_items();
    day.run(AgendaCommand::MoveItem { item: items[2], day: None, after: Some(items[0]) });
    assert_eq!(keys(&day), ["A01", "A03", "A02"]);
    day.run(AgendaCommand::MoveItem { item: items[1], day: None, after: None });
    assert_eq!(keys(&day), ["A02", "A01", "A03"]);
}

#[test]
fn moving_an_item_to_where_it_stands_or_after_itself_changes_nothing() {
    let (day, items) = three_items();
    day.changes_nothing(AgendaCommand::MoveItem { item: items[1], day: None, after: Some(items[0]) });
    day.changes_nothing(AgendaCommand::MoveItem { item: items[0], day: None, after: None });
    day.changes_nothing(AgendaCommand::MoveItem { item: items[1], day: None, after: Some(items[1]) });
}

#[test]
fn the_programme_put_twice_changes_nothing_and_the_files_order_counts() {
    let (day, _) = three_items();
    day.changes_nothing(put(vec![row("A01", 30), row("A02", 15), row("A03", 60)]));
    let turned = vec![row("A03", 60), row("A01", 30), row("A02", 15)];
    day.run(put(turned.clone()));
    assert_eq!(keys(&day), ["A03", "A01", "A02"]);
    day.changes_nothing(put(turned));
}

#[test]
fn two_coffees_without_keys_are_two_items_and_stay_two() {
    let day = Day::new();
    let coffee = |minutes| AgendaRow { key: None, title: "Kaffe".into(), ..row("", minutes) };
    let rows = vec![coffee(15), row("A01", 60), coffee(20)];
    day.run(put(rows.clone()));
    day.changes_nothing(put(rows));
    assert_eq!(day.read("agenda")["total"], 95);
}

#[test]
fn a_programme_needs_its_hearing() {
    let day = Day::new();
    let rows = vec![row("A01", 30)];
    let refused = day.refused(AgendaCommand::PutAgenda { year: 2031, starts: None, rows });
    assert_eq!(refused, Refusal::NoHearing { year: Some(2031) });
}

#[test]
fn a_removed_item_is_gone() {
    let (day, items) = three_items();
    day.run(AgendaCommand::RemoveItem { item: items[1] });
    assert_eq!(keys(&day), ["A01", "A03"]);
    let refused = day.refused(AgendaCommand::RemoveItem { item: items[1] });
    assert_eq!(refused, Refusal::Gone { what: "agenda_item".into() });
}

#[test]
fn when_an_item_starts_the_one_going_on_ends() {
    let (day, items) = three_items();
    day.at(8, 5);
    day.run(AgendaCommand::StartItem { item: items[0] });
    day.at(8, 40);
    day.run(AgendaCommand::StartItem { item: items[1] });
    let agenda = day.read("agenda");
    assert_eq!(
        (agenda["items"][0]["actual_end"].as_i64(), agenda["items"][1]["actual_start"].as_i64()),
        (Some(520), Some(520))
    );
    day.at(9, 0);
    day.run(AgendaCommand::EndItem { item: items[1] });
    assert_eq!(day.read("agenda")["items"][1]["actual_end"], 540);
}

fn starts(day: &Day) -> Vec<i64> {
    let agenda = day.read("agenda");
    agenda["items"].as_array().unwrap().iter().map(|item| item["planned_start"].as_i64().unwrap()).collect()
}

fn field(day: &Day, key: &str) -> Vec<serde_json::Value> {
    day.read("agenda")["items"].as_array().unwrap().iter().map(|item| item[key].clone()).collect()
}

#[test]
fn an_item_is_split_where_the_minute_falls_and_keeps_its_start_in_the_first_part() {
    let (day, items) = three_items();
    let fixed = AgendaField::FixedStart(Some(TimeOfDay(520)));
    day.run(AgendaCommand::EditItem { item: items[2], to: fixed });
    let (item, title) = (items[2], "Punkt A03, andra delen".to_owned());
    let second = day.create(AgendaCommand::SplitItem { item, at: Minutes(25), title: title.clone() });
    assert_eq!(starts(&day), [480, 510, 520, 545]);
    assert_eq!(field(&day, "minutes"), [30, 15, 25, 35]);
    assert_eq!(field(&day, "title")[3], title);
    assert_eq!((field(&day, "is_fixed")[3].as_bool(), field(&day, "key")[3].as_str()), (Some(false), None));
    assert_eq!(day.read("agenda")["items"][3]["id"], second.to_string());
    day.engine.undo().unwrap();
    assert_eq!(field(&day, "minutes"), [30, 15, 60], "one undo makes it whole again");
}

#[test]
fn turns_are_split_between_two_of_them_and_else_let_go() {
    let (day, items) = three_items();
    let item = items[0];
    let split = |at| AgendaCommand::SplitItem { item, at: Minutes(at), title: "Fler rum".into() };
    day.run(AgendaCommand::EditItem { item, to: AgendaField::Inner(Some((12, Minutes(3)))) });
    day.run(split(15));
    assert_eq!(field(&day, "inner_count")[..2], [5, 7]);
    day.run(split(7));
    assert_eq!(field(&day, "inner_count")[..2], [serde_json::Value::Null, serde_json::Value::Null]);
    assert_eq!(field(&day, "minutes")[..3], [7, 8, 21]);
}

#[test]
fn an_item_cannot_be_split_outside_itself_nor_into_something_without_a_name() {
    let (day, items) = three_items();
    let split = |at, title: &str| AgendaCommand::SplitItem { item: items[0], at: Minutes(at), title: title.into() };
    for at in [0, 30, -5, 31] {
        assert!(matches!(day.refused(split(at, "Del två")), Refusal::OutOfRange { field, .. } if field == "minutes"));
    }
    assert_eq!(day.refused(split(10, " ")), Refusal::Empty { field: "title".into() });
}

#[test]
fn an_item_once_more_follows_it_and_has_not_happened() {
    let (day, items) = three_items();
    day.run(AgendaCommand::EditItem { item: items[0], to: AgendaField::FixedStart(Some(TimeOfDay(480))) });
    day.run(AgendaCommand::StartItem { item: items[0] });
    day.run(AgendaCommand::DuplicateItem { item: items[0] });
    assert_eq!(starts(&day), [480, 510, 540, 555]);
    assert_eq!(field(&day, "title")[1], "Punkt A01");
    assert_eq!((field(&day, "is_fixed")[1].as_bool(), field(&day, "actual_start")[1].as_i64()), (Some(false), None));
    day.engine.undo().unwrap();
    assert_eq!(keys(&day), ["A01", "A02", "A03"]);
}

#[test]
fn an_item_goes_to_another_day_and_back_and_each_day_begins_anew() {
    let (day, items) = three_items();
    day.run(AgendaCommand::MoveItem { item: items[2], day: Some(2), after: None });
    day.run(AgendaCommand::MoveItem { item: items[1], day: None, after: Some(items[2]) });
    assert_eq!((keys(&day).join(" "), starts(&day)), ("A01 A03 A02".into(), vec![480, 480, 540]));
    let days = day.read("agenda")["days"].clone();
    let sums: Vec<_> = days.as_array().unwrap().iter().map(|one| (one["day"].clone(), one["total"].clone())).collect();
    assert_eq!(sums, [(1.into(), 30.into()), (2.into(), 75.into())]);
    day.changes_nothing(AgendaCommand::MoveItem { item: items[2], day: Some(2), after: None });
    day.changes_nothing(AgendaCommand::MoveItem { item: items[1], day: Some(1), after: Some(items[2]) });
    day.engine.undo().unwrap();
    day.engine.undo().unwrap();
    assert_eq!((keys(&day).join(" "), starts(&day)), ("A01 A02 A03".into(), vec![480, 510, 525]));
    let never = AgendaCommand::MoveItem { item: items[0], day: Some(32), after: None };
    assert!(matches!(day.refused(never), Refusal::OutOfRange { field, .. } if field == "day"));
}

#[test]
fn a_new_item_is_added_to_the_day_that_is_named() {
    let (day, items) = three_items();
    day.run(AgendaCommand::MoveItem { item: items[2], day: Some(3), after: None });
    let new = |title: &str, on| AgendaCommand::AddItem {
        hearing: day.hearing,
        day: on,
        after: None,
        title: title.into(),
        kind: ItemKind::Plenary,
        minutes: Minutes(10),
    };
    day.run(new("Sist dag ett", Some(1)));
    day.run(new("Dag två", Some(2)));
    day.run(new("Allra sist", None));
    let titles = texts(&day.read("agenda")["items"], "title");
    assert_eq!(titles, ["Punkt A01", "Punkt A02", "Sist dag ett", "Dag två", "Punkt A03", "Allra sist"]);
    assert_eq!(field(&day, "day"), [1, 1, 1, 2, 3, 3]);
}

#[test]
fn the_day_a_file_says_is_kept_and_dates_follow_from_the_first() {
    let day = Day::new();
    let rows = vec![row("A01", 30), AgendaRow { day: 2, ..row("B01", 45) }];
    day.run(put(rows.clone()));
    day.changes_nothing(put(rows));
    let date = chrono::NaiveDate::from_ymd_opt(2019, 2, 28);
    day.run(HearingCommand::EditHearing { hearing: day.hearing, to: HearingField::Date(date) });
    assert_eq!(texts(&day.read("agenda")["days"], "date"), ["2019-02-28", "2019-03-01"]);
}

#[test]
fn a_day_that_must_be_over_says_by_how_many_minutes_it_is_not() {
    let (day, items) = three_items();
    let hearing = day.hearing;
    assert_eq!(day.read("agenda")["days"][0]["past"], serde_json::Value::Null);
    day.run(HearingCommand::EditHearing { hearing, to: HearingField::Ends(Some(TimeOfDay(9 * 60 + 30))) });
    let agenda = day.read("agenda");
    assert_eq!((&agenda["days"][0]["past"], &agenda["ends"]), (&15.into(), &570.into()));
    assert_eq!((&agenda["warnings"][0]["kind"], &agenda["warnings"][0]["minutes"]), (&"past-end".into(), &15.into()));
    assert_eq!(agenda["warnings"][0]["about"][0]["id"], items[2].to_string());
    day.run(AgendaCommand::EditItem { item: items[2], to: AgendaField::Minutes(Minutes(40)) });
    let agenda = day.read("agenda");
    assert_eq!((&agenda["days"][0]["past"], agenda["warnings"].as_array().unwrap().len()), (&(-5).into(), 0));
    day.run(HearingCommand::EditHearing { hearing, to: HearingField::Ends(None) });
    assert_eq!(day.read("agenda")["ends"], serde_json::Value::Null);
}

#[test]
fn warnings_come_and_go_with_what_causes_them_and_name_it() {
    let (day, items) = three_items();
    day.run(AgendaCommand::EditItem { item: items[2], to: AgendaField::Kind(ItemKind::Parallel) });
    let kinds = || texts(&day.read("agenda")["warnings"], "kind");
    assert_eq!(kinds(), ["no-rooms"]);
    let area = day.add_area("Lundby");
    let room = day.add_workshop(area);
    assert_eq!(kinds(), ["no-facilitator"]);
    let to = WorkshopField::Facilitator(Some("workshopledare".into()));
    day.run(WorkshopsCommand::EditWorkshop { workshop: room, to });
    day.run(WorkshopsCommand::EditWorkshop { workshop: room, to: WorkshopField::Seats(Some(1)) });
    assert_eq!(kinds(), [] as [&str; 0]);
    for role in ["kommunpolis", "trygghetssamordnare"] {
        let (role, organisation) = (role.to_owned(), "Göteborgs Stad".to_owned());
        let add = ParticipantsCommand::AddParticipant {
            hearing: day.hearing,
            role,
            organisation,
            party: samsyn_engine::Party::City,
            area: None,
        };
        let participant = day.create(add);
        day.run(ParticipantsCommand::EditParticipant { participant, to: ParticipantField::Workshop(Some(room)) });
    }
    let warning = day.read("agenda")["warnings"][0].clone();
    assert_eq!(
        (&warning["kind"], &warning["count"], &warning["cause"]),
        (&"few-seats".into(), &1.into(), &"workshop".into())
    );
    assert_eq!(warning["about"][0]["name"], "Rum 9 · Lundby");
}
