//! The projector in its real window: opened, fed and blacked out from the operator's, and shut out from all else.

use crate::driver::Window;
use crate::page::Page;
use serde_json::{Value, json};

/// On the example: its projector's screen, and the projector opened from it. The handle of its window.
pub async fn open_projector(window: &Window) -> String {
    let page = &window.page;
    page.go_to_screen("projector").await;
    page.read("Bara en skärm är inkopplad").await;
    page.press("button", "Öppna i ett fönster").await;
    page.read("I ett eget fönster").await;
    page.other_window().await
}

/// A picture of the wall as it is in the hall, and axe.
async fn look(page: &Page, name: &str) {
    page.wait_until_drawn().await;
    page.picture(name).await;
    page.expect_accessible().await;
    // Nothing is cut off: whatever is longer than the wall is set smaller.
    page.wait_until(
        "return [...document.querySelectorAll('main *')].every(node =>
            node.scrollHeight <= node.clientHeight + 2 || getComputedStyle(node).overflowY !== 'hidden')",
    )
    .await;
}

/// What calling a command from this page comes to.
pub async fn call(page: &Page, command: &str, arguments: Value) -> Value {
    page.ask_later(&format!(
        "const done = arguments[arguments.length - 1];
         window.__TAURI_INTERNALS__.invoke('{command}', {arguments})
            .then(answer => done({{ answered: answer }}), refused => done({{ refused: typeof refused === 'string' ? refused : JSON.stringify(refused) }}))"
    ))
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_hall_sees_what_the_operator_shows_and_nothing_when_it_is_black() {
    let window = Window::open_example().await;
    let page = &window.page;
    let wall = open_projector(&window).await;
    let operator = page.window().await;
    page.expect_accessible().await;

    // Now and next, from the key.
    page.keys(&["1"]).await;
    page.read("Nu och härnäst").await;
    page.switch_to(&wall).await;
    page.resize(1920, 1080).await;
    page.read("Dagen är slut").await;
    look(page, "projector-now-over").await;

    // Each kind once, chosen by the operator.
    for (key, row, on_wall, name) in [
        ("2", None, "Hitta ditt rum", "projector-rooms"),
        ("3", Some("Angered"), "Så skiljer sig Angered", "projector-area"),
        ("5", Some("Lundby"), "Det här väger tyngst", "projector-result"),
        ("6", Some("Angered · 1."), "Stämmer det här?", "projector-read-back"),
    ] {
        page.switch_to(&operator).await;
        page.keys(&[key]).await;
        if let Some(row) = row {
            // A digit is done a moment later, when no text has followed it; then its list is there to choose from.
            let is_pressed =
                format!("return document.querySelector('main [aria-pressed=true]')?.innerText.includes('{key}')");
            page.wait_until(&is_pressed).await;
            page.press("row", row).await;
        }
        page.switch_to(&wall).await;
        page.read(on_wall).await;
        look(page, name).await;
    }

    // Black by the key in the wall's own window, and back by the one in the operator's.
    page.keys(&["b"]).await;
    page.wait_until_gone("Stämmer det här?").await;
    page.switch_to(&operator).await;
    page.read("Duken är svart").await;
    page.picture("projector-operator-black").await;
    page.keys(&["b"]).await;
    page.wait_until_gone("Duken är svart").await;
    page.picture("projector-operator").await;
    page.expect_accessible().await;
    page.switch_to(&wall).await;
    page.read("Stämmer det här?").await;

    // A page that is loaded anew finds what is on.
    page.ask("location.reload()").await;
    page.read("Stämmer det här?").await;

    page.switch_to(&operator).await;
    page.press("button", "Stäng projektorn").await;
    page.read("Inte öppnad").await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_on_the_wall_follows_each_commit() {
    let window = Window::open_example().await;
    let page = &window.page;
    let wall = open_projector(&window).await;
    let operator = page.window().await;
    page.keys(&["2"]).await;
    page.switch_to(&wall).await;
    page.read("Rum 12").await;
    page.switch_to(&operator).await;
    let hearing = page.ask("return location.hash.split('/')[1]").await;
    let rooms = call(page, "read", json!({ "name": "workshops", "arguments": { "hearing": hearing } })).await;
    let workshop = &rooms["answered"]["rooms"][11]["id"];
    let edit = json!({ "do": "EditWorkshop", "workshop": workshop, "to": { "field": "room", "value": "Stora aulan" } });
    let edited = call(page, "run", json!({ "commands": [edit], "action": null })).await;
    assert_eq!(edited["refused"], Value::Null, "{edited}");
    page.switch_to(&wall).await;
    page.read("Stora aulan").await;
    page.wait_until_gone("Rum 12").await;

    // A block begins: its title, its time in figures and in words.
    page.switch_to(&operator).await;
    page.keys(&["1"]).await;
    let agenda = call(page, "read", json!({ "name": "agenda", "arguments": { "hearing": hearing } })).await;
    let item = &agenda["answered"]["items"][3];
    let start = json!({ "do": "StartItem", "item": item["id"] });
    let started = call(page, "run", json!({ "commands": [start], "action": null })).await;
    assert_eq!(started["refused"], Value::Null, "{started}");
    page.switch_to(&wall).await;
    page.resize(1920, 1080).await;
    page.read(item["title"].as_str().unwrap()).await;
    page.read("Gott om tid").await;
    look(page, "projector-now").await;
    page.switch_to(&operator).await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_wall_can_run_no_command_and_read_no_view() {
    let window = Window::open_example().await;
    let page = &window.page;
    let wall = open_projector(&window).await;
    let operator = page.window().await;
    let hearing = page.ask("return location.hash.split('/')[1]").await;
    page.switch_to(&wall).await;
    let shut = [
        ("run", json!({ "commands": [], "action": null })),
        ("undo", json!({})),
        ("read", json!({ "name": "participants", "arguments": { "hearing": hearing } })),
        ("projector", json!({})),
        ("show_scene", json!({ "scene": { "scene": "now", "hearing": hearing }, "language": "sv" })),
        ("choose_files", json!({ "kind": "import" })),
        ("export_report", json!({})),
    ];
    for (command, arguments) in shut {
        let answer = call(page, command, arguments).await;
        let refused = answer["refused"].as_str().unwrap_or_default();
        assert!(refused.contains("not allowed"), "{command}: {answer}");
    }
    let own = call(page, "projected", json!({})).await;
    assert_eq!(own["answered"]["black"], false, "{own}");
    // Escape closes a window that fills no screen.
    page.keys_that_close(&["Escape"]).await;
    page.switch_to(&operator).await;
    page.read("Inte öppnad").await;
    window.close().await;
}
