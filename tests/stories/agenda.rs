//! The day's programme.

use crate::day::{Day, texts};
use samsyn_engine::agenda::{AgendaField, AgendaRow, ItemKind};
use samsyn_engine::command::*;
use samsyn_engine::time::{Minutes, TimeOfDay};
use samsyn_engine::{Id, Refusal};

fn row(key: &str, minutes: i64) -> AgendaRow {
    AgendaRow {
        key: Some(key.into()),
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
    day.run(AgendaCommand::MoveItem { item: items[2], after: Some(items[0]) });
    assert_eq!(keys(&day), ["A01", "A03", "A02"]);
    day.run(AgendaCommand::MoveItem { item: items[1], after: None });
    assert_eq!(keys(&day), ["A02", "A01", "A03"]);
}

#[test]
fn moving_an_item_to_where_it_stands_or_after_itself_changes_nothing() {
    let (day, items) = three_items();
    day.changes_nothing(AgendaCommand::MoveItem { item: items[1], after: Some(items[0]) });
    day.changes_nothing(AgendaCommand::MoveItem { item: items[0], after: None });
    day.changes_nothing(AgendaCommand::MoveItem { item: items[1], after: Some(items[1]) });
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
