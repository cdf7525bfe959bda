//! One key is one deed, on every screen, also while the projector is open.

use crate::driver::Window;
use crate::page::Page;
use crate::projector::{call, open_projector};
use serde_json::{Value, json};

/// What the list of keys (F1) says of a key that it has under two names.
async fn doubled(page: &Page) -> Value {
    page.keys(&["F1"]).await;
    page.wait_until("return document.querySelectorAll('[role=dialog] dl > div').length > 5").await;
    let script = "const keys = new Map();
        for (const row of document.querySelectorAll('[role=dialog] dl > div')) {
            const of = row.querySelector('dd').textContent;
            keys.set(of, (keys.get(of) ?? new Set()).add(row.querySelector('dt').textContent));
        }
        return [...keys].filter(([, names]) => names.size > 1).map(([of, names]) => [of, ...names])";
    let found = page.ask(script).await;
    page.keys(&["Escape"]).await;
    page.wait_until("return document.querySelector('[role=dialog]') === null").await;
    found
}

#[tokio::test(flavor = "multi_thread")]
async fn with_the_projector_open_no_key_means_two_things_on_any_screen() {
    let window = Window::open_example().await;
    let page = &window.page;
    open_projector(&window).await;
    let sides = page.ask("return [...document.querySelectorAll('nav a')].map(a => a.getAttribute('href'))").await;
    assert!(sides.as_array().unwrap().len() > 10, "{sides}");
    for address in sides.as_array().unwrap() {
        page.go(address.as_str().unwrap()).await;
        assert_eq!(doubled(page).await, json!([]), "{address}");
    }
    page.enter_room("Lundby").await;
    for phase in ["1", "2", "3", "4", "5", "6", "7", "8"] {
        page.keys(&["Ctrl", phase]).await;
        page.wait_until_drawn().await;
        assert_eq!(doubled(page).await, json!([]), "phase {phase} of the room");
    }

    // The day goes on, and rooms report back in turn: then a key of its own begins the next item.
    let hearing = page.ask("return location.hash.split('/')[1]").await;
    let agenda = call(page, "read", json!({ "name": "agenda", "arguments": { "hearing": hearing } })).await;
    let items = agenda["answered"]["items"].as_array().unwrap();
    let item = items.iter().find(|item| item["inner_count"].as_i64() > Some(1)).expect("rooms report back in turn");
    let start = json!({ "do": "StartItem", "item": item["id"] });
    call(page, "run", json!({ "commands": [start], "action": null })).await;
    page.go_to_screen("projector").await;
    page.keys(&["1"]).await;
    page.go_to_screen("now").await;
    let title = item["title"].as_str().unwrap();
    page.find("heading", title).await;
    assert_eq!(doubled(page).await, json!([]), "the day");
    page.keys(&["Ctrl", "PageDown"]).await;
    page.wait_until_drawn().await;
    let wall = call(page, "projector", json!({})).await;
    assert_eq!(wall["answered"]["scene"]["scene"], "rooms", "{wall}");
    page.find("heading", title).await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_keeps_the_chosen_language_after_a_visit_to_the_projector() {
    let window = Window::open().await;
    let page = &window.page;
    page.start_hearing("Borås").await;
    page.keys(&["Alt", "l"]).await;
    page.wait_until("return document.documentElement.lang === 'en'").await;
    page.go_to_screen("projector").await;
    page.go_to_screen("overview").await;
    page.wait_until_drawn().await;
    assert_eq!(page.ask("return document.documentElement.lang").await, "en");
    window.close().await;
}
