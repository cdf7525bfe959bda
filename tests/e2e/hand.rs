//! The hand that does it wrong: running text where no line has the cursor, Enter once too often, answers where answers stand.
//! Nothing changes by it, and what was noticed is said.

use crate::driver::Window;
use crate::page::Page;
use crate::room::{self, Room};
use samsyn_engine::command::*;
use samsyn_engine::workshops::{Answer, CardKind};
use samsyn_engine::{Engine, Id, reads};
use serde_json::{Value, json};
use std::path::Path;
use std::time::Duration;

/// What is typed where no line has the cursor: every word begins with a key of the screens.
const TEXT: &str = "polis och stad patrullerar";
const NOTICED: &str = "ingen rad hade markören";

/// Two problems, two loose cards that may say the same, two priorities, voters.
fn prepare(file: &Path) -> Room {
    let (engine, room) = room::empty(file);
    let create = |command: samsyn_engine::Command| engine.run(command).unwrap().created[0];
    let card = |text: &str| CardsCommand::AddCard {
        workshop: room.workshop,
        text: text.into(),
        kind: CardKind::Problem,
        party: None,
        problem_area: None,
        place: None,
    };
    create(card("Mörkt på gångvägen vid hållplatsen").into());
    create(card("Mörkt på gångvägen till hållplatsen").into());
    for title in ["Öppen handel vid torget", "Unga utan mötesplats"] {
        let (workshop, title) = (room.workshop, title.to_owned());
        let problem = create(
            ProblemsCommand::AddProblem { workshop, title: title.clone(), problem_area: None, cards: vec![] }.into(),
        );
        let (area, reason) = (area_of(&engine, workshop), None);
        let add = PrioritiesCommand::AddPriority {
            hearing: room.hearing,
            area,
            title,
            problem: Some(problem),
            problem_area: None,
            reason,
        };
        create(add.into());
    }
    room
}

fn area_of(engine: &Engine, workshop: Id) -> Id {
    let room = reads::by_name(engine, "workshop", json!({ "workshop": workshop })).unwrap();
    Id::parse(room["room"]["area"].as_str().unwrap()).unwrap()
}

/// All that the data file says of the room, the proposals too.
fn said(room: &Room, file: &Path) -> Value {
    let engine = Engine::open(file).unwrap();
    let read = |name: &str| reads::by_name(&engine, name, json!({ "workshop": room.workshop })).unwrap();
    let (mut workshop, alike) = (read("workshop"), read("alike"));
    // When somebody was last heard there moves by itself.
    workshop["room"] = Value::Null;
    json!([workshop, alike])
}

/// Opens a room on its phase, with what its file says as it was.
async fn open(phase: &str) -> (Window, Room, Value) {
    let mut prepared = None;
    let window = Window::open_on(|file| {
        let room = prepare(file);
        let before = said(&room, file);
        prepared = Some((room, before));
    })
    .await;
    let (room, before) = prepared.unwrap();
    room.open(&window.page, phase).await;
    (window, room, before)
}

/// The text is typed as fast as the driver can, and as a hand does; it is noticed both times.
async fn type_astray(page: &Page) {
    for signs_a_second in [1000, 8, 4] {
        page.write_at(signs_a_second, TEXT).await;
        page.read(NOTICED).await;
        page.keys(&["Enter"]).await;
        page.press("button", "Stäng meddelandet").await;
        page.wait_until_gone(NOTICED).await;
        page.ask("document.querySelector('[data-card], [data-problem], [data-cell]')?.focus()").await;
        wait_a_while().await;
    }
}

/// Longer than any key is held back.
async fn wait_a_while() {
    tokio::time::sleep(Duration::from_millis(1500)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn text_typed_astray_among_the_cards_changes_nothing_and_one_key_alone_does() {
    let (window, room, before) = open("sort").await;
    let page = &window.page;
    page.wait_until("return document.activeElement.dataset.card !== undefined").await;
    page.read("Säger de samma sak?").await;
    type_astray(page).await;
    page.picture("hand-sort").await;
    let file = window.kill();
    assert_eq!(said(&room, &file), before);
}

#[tokio::test(flavor = "multi_thread")]
async fn text_typed_astray_at_the_tally_spends_no_vote_and_a_quick_hand_still_counts() {
    let (window, room, before) = open("votes").await;
    let page = &window.page;
    page.wait_until("return document.activeElement.dataset.problem !== undefined").await;
    type_astray(page).await;
    let mut window = window;
    window.kill_and_restart().await;
    let page = &window.page;
    page.wait_until("return document.activeElement.dataset.problem !== undefined").await;
    page.read("kvar av 12").await;
    page.write("ppp").await;
    page.write("2s").await;
    page.keys(&["Down"]).await;
    page.keys(&["ö"]).await;
    let votes = "[...document.querySelectorAll('main output')].map(one => one.innerText).join()";
    page.wait_until(&format!("return {votes} === '3,2,0,0,0,1'")).await;
    let file = window.kill();
    let after = said(&room, &file);
    assert_eq!(after[1], before[1], "no proposal was answered");
    assert_eq!(after[0]["problems"][0]["votes_total"], 5);
}

#[tokio::test(flavor = "multi_thread")]
async fn text_typed_astray_in_the_matrix_answers_nothing() {
    let (window, room, before) = open("matrix").await;
    let page = &window.page;
    page.wait_until("return document.activeElement.dataset.cell === '1-0'").await;
    for signs_a_second in [1000, 8] {
        page.write_at(signs_a_second, "det är dyrt på natten").await;
        page.read(NOTICED).await;
        wait_a_while().await;
    }
    let file = window.kill();
    assert_eq!(said(&room, &file), before);
}

/// Ten keys meant for the one column that is empty: they fill it, and no answer that stands is another.
#[tokio::test(flavor = "multi_thread")]
async fn answers_go_where_none_is_and_what_stands_is_changed_on_purpose_only() {
    let mut prepared = None;
    let window = Window::open_on(|file| {
        let room = prepare(file);
        let engine = Engine::open(file).unwrap();
        let first = reads::by_name(&engine, "workshop", json!({ "workshop": room.workshop })).unwrap();
        let problem = Id::parse(first["problems"][0]["id"].as_str().unwrap()).unwrap();
        for criterion in 1..=10 {
            let answer = Some(Answer::Yes);
            engine.run(ProblemsCommand::AnswerCriterion { problem, criterion, answer }.into()).unwrap();
        }
        prepared = Some(room);
    })
    .await;
    let (page, room) = (&window.page, prepared.unwrap());
    room.open(page, "matrix").await;
    page.wait_until("return document.activeElement.dataset.cell === '1-1'").await;
    page.write("nnnnnnnnnn").await;
    page.wait_until_gone("svar kvar").await;
    // One too many: nothing is left to answer, and it says so.
    page.keys(&["d"]).await;
    page.read("Gå till svaret med piltangenterna").await;
    page.picture("hand-matrix").await;
    // Gone to on purpose, an answer is changed.
    page.keys(&["Up"]).await;
    page.keys(&["Left"]).await;
    page.keys(&["d"]).await;
    page.wait_until("return document.querySelector('[data-cell=\"9-0\"]').innerText.includes('delvis')").await;
    let stored = room.stored(&window.kill());
    let answers = |at: usize| stored["problems"][at]["answers"].as_array().unwrap().clone();
    let mut first = vec![json!("yes"); 10];
    first[8] = json!("partly");
    assert_eq!(answers(0), first);
    assert_eq!(answers(1), vec![json!("no"); 10]);
}

/// What is chosen in one phase is what the next one works on.
#[tokio::test(flavor = "multi_thread")]
async fn the_priority_that_got_causes_is_the_one_that_gets_measures() {
    let (window, room, _) = open("causes").await;
    let page = &window.page;
    page.find("combobox", "Ny orsak").await;
    page.keys(&["Alt", "Down"]).await;
    page.find("heading", "Unga utan mötesplats").await;
    page.write("Inget öppet efter skolan").await;
    page.keys(&["Enter"]).await;
    page.read("Inget öppet efter skolan").await;
    page.keys(&["Ctrl", "7"]).await;
    page.find("combobox", "Ny åtgärd").await;
    page.write("öppna fritidsgården").await;
    page.keys(&["Enter"]).await;
    page.wait_until("return document.querySelector('main [data-sentence]') !== null").await;
    // Away to the board and back: still the same.
    room.open(page, "cards").await;
    room.open(page, "causes").await;
    page.find("heading", "Unga utan mötesplats").await;
    let stored = room.stored(&window.kill());
    assert_eq!(stored["priorities"][0]["measures"], json!([]));
    assert_eq!(stored["priorities"][1]["measures"][0]["text"], "öppna fritidsgården");
}

/// Where nothing is yet, the line that is written in stays, and has the cursor after the first Enter and the second.
#[tokio::test(flavor = "multi_thread")]
async fn a_line_that_adds_keeps_the_cursor_from_the_first_on() {
    let window = Window::open().await;
    let page = &window.page;
    page.start_hearing("Borås").await;
    for (screen, words) in [
        ("participants", ["kommunpolis, Polisområde Älvsborg", "rektor, Grundskolan"]),
        ("areas", ["Norrby", "Sjöbo"]),
        ("agenda", ["Välkomna", "Fika"]),
        ("workshops", ["Lägesbild i rummet", "Kort i rummet"]),
    ] {
        page.go_to_screen(screen).await;
        page.wait_until("return document.querySelector('main form input') !== null").await;
        page.ask("[...document.querySelectorAll('main form input')].at(-1).focus()").await;
        for one in words {
            page.write(one).await;
            page.keys(&["Enter"]).await;
            let first = one.split(',').next().unwrap();
            let shown = "document.querySelector('main').innerText
                + [...document.querySelectorAll('main input, main textarea')]
                    .filter(one => one.closest('form') === null).map(one => one.value).join()";
            page.wait_until(&format!("return ({shown}).includes({first:?})")).await;
            page.wait_until(
                "const at = document.activeElement
                return at.tagName === 'INPUT' && at.closest('form') !== null && at.value === ''",
            )
            .await;
        }
        page.picture(&format!("hand-line-{screen}")).await;
    }
    window.close().await;
}

/// The line stays in sight and under the hand when the list above it has grown past the window.
#[tokio::test(flavor = "multi_thread")]
async fn a_line_that_adds_stays_in_sight_while_the_list_grows() {
    let window = Window::open().await;
    let page = &window.page;
    page.resize(1280, 720).await;
    page.start_hearing("Borås").await;
    page.go_to_screen("areas").await;
    page.keys(&["Alt", "n"]).await;
    for number in 1..=25 {
        page.write(&format!("Område {number:02}")).await;
        page.keys(&["Enter"]).await;
        page.wait_until(
            "return document.activeElement.closest('form') !== null && document.activeElement.value === ''",
        )
        .await;
    }
    page.read("Område 25").await;
    page.wait_until(
        "const line = document.activeElement.getBoundingClientRect()
        return line.top > 0 && line.bottom <= innerHeight",
    )
    .await;
    page.picture("hand-line-long").await;
    window.close().await;
}

/// The keys of the running day are asleep while the keyboard is in the list at the side.
#[tokio::test(flavor = "multi_thread")]
async fn beside_the_running_day_its_keys_do_nothing() {
    let window = Window::open_example().await;
    let page = &window.page;
    page.go_to_screen("now").await;
    page.wait_until("return document.querySelector('main h1') !== null").await;
    page.press("button", "Börja").await;
    page.find("button", "Ge 5 minuter till").await;
    page.ask("document.querySelector('nav a').focus()").await;
    let undo = "return document.querySelector('header [aria-label^=\"Ångra\"]')?.getAttribute('aria-label') ?? ''";
    let before = page.ask(undo).await;
    for key in ["5", "p", "-"] {
        page.keys(&[key]).await;
        tokio::time::sleep(Duration::from_millis(600)).await;
    }
    wait_a_while().await;
    assert_eq!(page.ask(undo).await, before);
    page.ask("document.querySelector('main').focus()").await;
    page.keys(&["p"]).await;
    page.read("Pausad").await;
    window.close().await;
}
