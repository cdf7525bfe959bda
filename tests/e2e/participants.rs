//! The register, the rooms and the allotment in the real window.

use crate::driver::Window;
use crate::page::Page;
use samsyn_engine::areas::AreaKind;
use samsyn_engine::command::{AreasCommand, HearingCommand, ParticipantsCommand, WorkshopsCommand};
use samsyn_engine::hearing::HearingRow;
use samsyn_engine::participants::ParticipantRow;
use samsyn_engine::{Engine, Party};
use serde_json::Value;
use std::path::Path;

/// The register of the data file's hearing, which the program opens on.
async fn register(page: &Page) {
    page.wait_until("return location.hash.endsWith('/overview') && document.querySelector('main h1') !== null").await;
    page.go_to_screen("participants").await;
    page.find("table", "Deltagarna").await;
}

async fn example() -> Window {
    let window = Window::open_example().await;
    register(&window.page).await;
    window
}

async fn look(page: &Page, name: &str) {
    page.wait_until_drawn().await;
    page.picture(name).await;
    page.expect_accessible().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn many_participants_are_changed_at_once_and_taken_back_at_once() {
    let window = example().await;
    let page = &window.page;
    look(page, "participants-register").await;
    page.keys(&["Ctrl", "f"]).await;
    page.write("ungdomspolis").await;
    page.read("visar").await;
    look(page, "participants-filter").await;
    page.keys(&["Alt", "a"]).await;
    page.read("markerade").await;
    look(page, "participants-selected").await;
    page.press("button", "Part").await;
    page.press("menuitem", "övriga").await;
    page.read("deltagare är ändrade").await;
    look(page, "participants-changed").await;
    let changed = "return [...document.querySelectorAll('[role=table] [data-column=party]')]
        .every(cell => cell.innerText.includes('övriga') || cell.querySelector('select')?.value === 'others')";
    assert_eq!(page.ask(changed).await, Value::Bool(true));
    page.keys(&["Ctrl", "z"]).await;
    let back = "return [...document.querySelectorAll('[role=table] [data-column=party]')]
        .every(cell => cell.innerText.includes('polis') || cell.querySelector('select')?.value === 'police')";
    page.wait_until(back).await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn at_the_door_a_word_enter_and_space_tick_someone_and_the_next_word_follows() {
    let window = Window::open_on(|file| prepare(file, 30)).await;
    let page = &window.page;
    register(page).await;
    page.keys(&["Ctrl", "f"]).await;
    page.write("d0007").await;
    page.read("visar 1 av 30").await;
    page.keys(&["Enter"]).await;
    page.write(" ").await;
    page.read("1 av 30").await;
    page.write("d0008").await;
    page.read("visar 1 av 30").await;
    page.keys(&["Escape"]).await;
    page.keys(&["Down"]).await;
    // Down the column, as far as it goes: the row is brought into sight.
    page.keys(&["Ctrl", "End"]).await;
    let place = "return document.activeElement.closest('[role=row]')?.getAttribute('aria-rowindex')";
    page.wait_until(&format!("{place} === '31'")).await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_allotment_is_seen_before_it_is_taken_and_adjusted_by_keyboard_afterwards() {
    let window = example().await;
    let page = &window.page;
    page.press("link", "Fördelning").await;
    page.read("fick inte sitt första önskemål").await;
    look(page, "allotment-before").await;
    page.ask("document.querySelectorAll('main h2')[1].scrollIntoView()").await;
    look(page, "allotment-reasons").await;
    page.keys(&["Ctrl", "Enter"]).await;
    page.read("Som det står").await;
    look(page, "allotment-taken").await;
    page.keys(&["Ctrl", "z"]).await;
    page.read("Placera så här").await;

    // Without a place, as before anybody is allotted.
    page.press("link", "Register").await;
    page.keys(&["Alt", "a"]).await;
    page.read("148 markerade").await;
    page.press("button", "Workshop").await;
    page.press("menuitem", "Utan workshop").await;
    page.press("button", "Fördela 131 utan workshop").await;
    page.read("131 deltagare").await;
    look(page, "allotment-from-nothing").await;
    page.press("button", "Placera så här").await;
    page.read("Som det står").await;

    page.press("link", "Per workshop").await;
    page.read("av 12 platser").await;
    look(page, "rooms").await;
    let first = "return document.querySelector('[data-person]').focus()";
    page.ask(first).await;
    page.keys(&["Down"]).await;
    page.keys(&["Enter"]).await;
    page.find("dialog", "Flytta").await;
    look(page, "rooms-move").await;
    page.keys(&["Down"]).await;
    page.keys(&["Enter"]).await;
    page.wait_until("return document.querySelector('[role=dialog]') === null").await;
    page.wait_until("return document.activeElement.dataset.person !== undefined").await;
    page.read("vald för hand").await;
    look(page, "rooms-moved").await;
    page.press("link", "Fördelning").await;
    page.read("1 plats är vald för hand").await;
    look(page, "allotment-chosen").await;
    window.close().await;
}

/// The times between two drawings while the register is scrolled and searched, beside those while an empty box is scrolled
/// and a blank field is typed in.
#[tokio::test(flavor = "multi_thread")]
async fn two_thousand_participants_are_scrolled_and_searched() {
    let window = Window::open_on(|file| prepare(file, 2_000)).await;
    let page = &window.page;
    register(page).await;
    look(page, "participants-2000").await;
    assert_eq!(
        page.ask("return document.querySelector('[role=table]').getAttribute('aria-rowcount')").await,
        Value::String("2001".into())
    );
    let blank = "(() => { const box = document.createElement('div'); const inner = document.createElement('div');
        box.id = 'blank'; box.style.cssText = 'position: fixed; inset: 10rem 2rem 2rem 20rem; overflow: auto; background: white; z-index: 9';
        inner.style.cssText = 'block-size: 80000px; background: linear-gradient(white, grey)';
        box.append(inner); document.body.append(box); return box })()";
    let blank_scrolled = median("blank scrolled", &page.ask_later(&gaps(blank, 519)).await);
    page.ask("document.getElementById('blank').remove()").await;
    let scrolled =
        median("register scrolled", &page.ask_later(&gaps("document.querySelector('[role=table]')", 519)).await);
    assert!(
        scrolled <= 2.0 * blank_scrolled + A_GLANCE,
        "{scrolled:.0} ms a drawing, where an empty box takes {blank_scrolled:.0}"
    );
    let last = "return Math.max(...[...document.querySelectorAll('[role=row]')].map(row => +row.ariaRowIndex || +row.getAttribute('aria-rowindex')))";
    assert!(page.ask(last).await.as_f64().unwrap() > 400.0, "the rows that were scrolled to are drawn");

    page.ask(
        "const field = document.createElement('input'); field.id = 'blank'; document.body.append(field); field.focus()",
    )
    .await;
    let blank_typed = median("typed into a blank field", &typing(page, "d019").await);
    page.ask("document.getElementById('blank').remove()").await;
    page.keys(&["Ctrl", "f"]).await;
    let searched = median("register searched", &typing(page, "d019").await);
    assert!(
        searched <= 2.0 * blank_typed + A_GLANCE,
        "{searched:.0} ms a drawing, where a blank field takes {blank_typed:.0}"
    );
    page.read("visar 10 av").await;
    window.close().await;
}

/// Scrolls `box` by so many pixels at each of 60 drawings; the milliseconds between them.
fn gaps(element: &str, step: u32) -> String {
    format!(
        "const done = arguments[arguments.length - 1]; const box = {element}; const gaps = []; let last = performance.now();
        const draw = now => {{ gaps.push(now - last); last = now; box.scrollTop += {step};
            gaps.length < 62 ? requestAnimationFrame(draw) : done(gaps.slice(2)) }}; requestAnimationFrame(draw)"
    )
}

/// Types letter by letter; the milliseconds between the drawings meanwhile and for half a second after.
async fn typing(page: &Page, text: &str) -> Value {
    page.ask(RECORD).await;
    for letter in text.chars() {
        page.write(&letter.to_string()).await;
    }
    tokio::time::sleep(std::time::Duration::from_millis(500)).await;
    page.ask("window.stopRecording = true; return window.recorded").await
}

const RECORD: &str = "window.recorded = []; window.stopRecording = false; let last = performance.now();
    const draw = now => { window.recorded.push(now - last); last = now; if (!window.stopRecording) requestAnimationFrame(draw) };
    requestAnimationFrame(draw)";

/// How much longer than two of an empty page's a drawing may take, in milliseconds: above that an eye sees it stand still.
const A_GLANCE: f64 = 100.0;

/// The median of the times between drawings; all of them printed in short for whoever measures.
fn median(what: &str, gaps: &Value) -> f64 {
    let mut gaps: Vec<f64> = gaps.as_array().unwrap().iter().filter_map(Value::as_f64).collect();
    gaps.sort_by(f64::total_cmp);
    let at = |share: f64| gaps[((gaps.len() - 1) as f64 * share) as usize];
    let late = gaps.iter().filter(|gap| **gap > 2.0 * at(0.5)).count();
    println!(
        "{what:<34} {:>4} drawings, median {:>5.1} ms, 95 % {:>5.1} ms, longest {:>5.1} ms, {late} over twice the median",
        gaps.len(),
        at(0.5),
        at(0.95),
        at(1.0)
    );
    at(0.5)
}

/// A hearing with so many participants, made through the gate.
fn prepare(file: &Path, people: usize) {
    let engine = Engine::open(file).unwrap();
    let hearing = engine.run(HearingCommand::StartHearing { facts: HearingRow::new(2019, "Hearing") }.into()).unwrap();
    let hearing = hearing.created[0];
    let areas: Vec<_> = ["Angered", "Lundby", "Centrum"]
        .iter()
        .map(|name| {
            let area = AreasCommand::AddArea { name: (*name).into(), kind: AreaKind::District, part_of: None };
            engine.run(area.into()).unwrap().created[0]
        })
        .collect();
    engine.run(WorkshopsCommand::AddWorkshops { hearing, areas, room: "Rum".into(), first: None }.into()).unwrap();
    let rows = (0..people).map(|at| ParticipantRow {
        key: format!("D{at:04}"),
        role: format!("Roll {at} av många"),
        organisation: format!("Polisområde Storgöteborg, enhet {}", at % 40),
        party: Party::VOTING[at % 3],
        area: None,
        wish_1: Some(format!("W0{}", 1 + at % 3)),
        wish_2: None,
        email: Some(format!("d{at:04}@example.se")),
    });
    engine.run(ParticipantsCommand::PutParticipants { year: 2019, rows: rows.collect() }.into()).unwrap();
}
