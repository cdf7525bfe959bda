//! The start screen, as the first thing anyone meets.

use crate::driver::Window;
use serde_json::json;

#[tokio::test(flavor = "multi_thread")]
async fn the_program_opens_on_three_ways_to_begin() {
    let window = Window::open().await;
    let page = &window.page;
    page.find("heading", "Samsyn").await;
    page.find("button", "Ny hearing").await;
    page.find("button", "Från förra årets rapport").await;
    page.find("button", "Exempel").await;
    page.wait_until_drawn().await;
    page.picture("start").await;
    page.expect_accessible().await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_hearing_is_saved_when_it_is_there_and_can_be_taken_back() {
    let window = Window::open().await;
    let page = &window.page;
    page.start_hearing("Borås").await;
    page.read("Sparat").await;
    assert!(window.file("hearing.samsyn").is_file());
    page.picture("new-hearing").await;
    page.expect_accessible().await;
    page.keys(&["Ctrl", "z"]).await;
    page.wait_until_gone("Borås").await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_example_is_played_and_opened() {
    let window = Window::open().await;
    let page = &window.page;
    page.press("button", "Exempel").await;
    page.wait_long("Sparat").await;
    page.read("148 deltagare").await;
    page.find("heading", "").await;
    page.picture("example").await;
    page.expect_accessible().await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_reaches_nothing_but_the_declared_commands() {
    let window = Window::open().await;
    window.page.find("button", "Exempel").await;
    let called = "const done = arguments[arguments.length - 1];
        window.__TAURI_INTERNALS__.invoke('plugin:opener|open_path', { path: '/etc/passwd' })
            .then(() => done('opened'), refused => done('refused: ' + refused))";
    let answer = window.page.ask_later(called).await;
    assert!(answer.as_str().unwrap_or_default().starts_with("refused"), "{answer}");
    assert_eq!(window.page.ask("return typeof window.__TAURI__").await, json!("undefined"));
    window.close().await;
}
