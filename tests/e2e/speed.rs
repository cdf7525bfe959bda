//! How quickly what is said in a room is on the screen and on the disk, with five hundred cards there already.

use crate::driver::Window;
use crate::room::{self, Room};
use samsyn_engine::command::CardsCommand;
use samsyn_engine::export;
use samsyn_engine::report::Choice;
use samsyn_engine::workshops::CardKind;
use samsyn_tests::example::Example;
use std::path::Path;
use std::time::Instant;

const THERE: usize = 500;
const TYPED: usize = 20;

/// What a hand that writes does not wait for, with room for a machine that does other things meanwhile: in milliseconds.
const A_MOMENT: f64 = 500.0;

/// Half of the times are within this; all are printed for whoever measures.
fn soon(what: &str, lags: &mut [f64], within: f64) {
    lags.sort_by(f64::total_cmp);
    let median = lags[lags.len() / 2];
    println!("{what}: median {median:.0} ms, the slowest of {} {:.0} ms", lags.len(), lags[lags.len() - 1]);
    assert!(median <= within, "{what}: half of them took over {median:.0} ms: {lags:?}");
}

/// From each Enter to the frame that shows one more card. The list shows what the store has answered, so a card that is seen
/// is a card that is saved.
const WATCH: &str = "
    window.lags = []
    const list = document.querySelector('main [data-count]')
    const count = () => Number(list.dataset.count)
    let begun = []
    let seen = count()
    addEventListener('keydown', event => { if (event.key === 'Enter') begun.push(performance.now()) }, true)
    new MutationObserver(() => {
        const now = count()
        const shown = begun.splice(0, now - seen)
        seen = now
        requestAnimationFrame(() => window.lags.push(...shown.map(at => performance.now() - at)))
    }).observe(list, { attributes: true, childList: true, subtree: true })";

#[tokio::test(flavor = "multi_thread")]
async fn at_twelve_keys_a_second_among_five_hundred_cards_no_key_is_dropped_and_each_card_is_soon_there_and_safe() {
    let mut room = None;
    let window = Window::open_on(|file| room = Some(prepare(file))).await;
    let (page, room) = (&window.page, room.unwrap());
    room.open(page, "cards").await;
    page.wait_until("return document.activeElement.getAttribute('role') === 'combobox'").await;
    page.ask(WATCH).await;
    let said: Vec<String> = (1..=TYPED).map(|number| format!("Sagt {number:02} å")).collect();
    for one in &said {
        page.write_at(12, &format!("{one}\n")).await;
    }
    // And as fast as the driver can.
    let hasty: Vec<String> = (1..=TYPED).map(|number| format!("Hastigt {number:02}")).collect();
    page.write_at(1000, &(hasty.join("\n") + "\n")).await;
    page.wait_until(&format!(
        "return document.querySelector('main [data-count]').dataset.count === '{}'",
        THERE + 2 * TYPED
    ))
    .await;
    let lags = page.ask("return window.lags").await;
    let mut lags: Vec<f64> = lags.as_array().unwrap().iter().map(|lag| lag.as_f64().unwrap()).take(TYPED).collect();
    soon(
        "from Enter to the card on the screen and on the disk, 500 cards in the room, 12 keys a second",
        &mut lags,
        A_MOMENT,
    );
    page.picture("speed-cards").await;

    // What was acknowledged outlives a power cut, in the order it was said.
    let cards = room.cards(&window.kill());
    assert_eq!(cards[THERE..], said.into_iter().chain(hasty).collect::<Vec<_>>());
}

/// From a press on a chapter's box to its change on the first page in sight: made, sent, read and drawn.
const PRESS_AND_WAIT: &str = "
    const done = arguments[arguments.length - 1]
    const pages = () => document.querySelector('main canvas').dataset.document
    const before = pages()
    const begun = performance.now()
    new MutationObserver((_, watch) => {
        if (pages() === before) return
        watch.disconnect()
        requestAnimationFrame(() => done(performance.now() - begun))
    }).observe(document.querySelector('main'), { attributes: true, attributeFilter: ['data-document'], subtree: true })
    document.querySelectorAll('main input[type=checkbox]')[4].click()";

#[tokio::test(flavor = "multi_thread")]
async fn the_pages_of_the_report_soon_follow_what_is_chosen() {
    let window = Window::open_example().await;
    let page = &window.page;
    page.go_to_screen("report").await;
    page.wait_until("return document.querySelector('main canvas')?.dataset.document !== undefined").await;
    // Beside what the engine itself needs, built alike and on the machine as it is now.
    let example = Example::open();
    let begun = Instant::now();
    export::pdf(&example, example.hearing, &Choice::default()).unwrap();
    let alone = begun.elapsed().as_secs_f64() * 1000.0;
    let mut lags = Vec::new();
    for _ in 0..6 {
        lags.push(page.ask_later(PRESS_AND_WAIT).await.as_f64().unwrap());
    }
    println!("the report made without a window: {alone:.0} ms");
    soon("from a chapter chosen to the first page as it will be", &mut lags, 2.0 * alone + A_MOMENT);
    window.close().await;
}

/// A room with five hundred cards, as after a long day.
fn prepare(file: &Path) -> Room {
    let (engine, room) = room::empty(file);
    let card = |number| CardsCommand::AddCard {
        workshop: room.workshop,
        text: format!("Kort {number}: det är mörkt mellan hållplatsen och torget sedan i höstas"),
        kind: CardKind::Problem,
        party: None,
        problem_area: None,
        place: Some(format!("Plats {}", number % 40)),
    };
    engine.run_all("AddCards", (0..THERE).map(|number| card(number).into()).collect()).unwrap();
    room
}
