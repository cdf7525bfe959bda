//! Every screen the side names, one after the other: it opens, it says what it is, and axe finds nothing serious.

use crate::driver::Window;
use crate::page::Page;
use serde_json::json;

#[tokio::test(flavor = "multi_thread")]
async fn every_screen_of_a_new_hearing_opens_and_shuts_nobody_out() {
    let window = Window::open().await;
    let page = &window.page;
    page.start_hearing("Borås").await;
    let screens = addresses(page, "nav a").await;
    assert!(screens.len() >= 4, "the side names {screens:?}");
    for address in screens {
        visit(page, &address, "empty").await;
    }
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_screen_of_the_example_opens_and_so_does_each_phase_of_a_room() {
    let window = Window::open_example().await;
    let page = &window.page;
    for address in addresses(page, "nav a").await {
        visit(page, &address, "example").await;
    }
    page.enter_room("Västra Hisingen").await;
    let phases = addresses(page, "main nav ol a").await;
    assert_eq!(phases.len(), 8, "{phases:?}");
    for address in phases {
        visit(page, &address, "room").await;
    }
    window.close().await;
}

/// Where the links lead that this selector finds.
async fn addresses(page: &Page, selector: &str) -> Vec<String> {
    let script = format!("return [...document.querySelectorAll('{selector}')].map(a => a.getAttribute('href'))");
    let found = page.ask(&script).await;
    found.as_array().unwrap().iter().map(|address| address.as_str().unwrap().to_owned()).collect()
}

/// The screen has a heading, axe finds nothing serious on it, and nothing on it was refused or has no words.
async fn visit(page: &Page, address: &str, picture: &str) {
    page.go(address).await;
    let title = page.find("heading", "").await.text().await.unwrap();
    assert_ne!(title, "", "{address} has no heading");
    page.picture(&format!("{picture}-{}", address.rsplit('/').next().unwrap_or_default())).await;
    page.expect_accessible().await;
    let wordless = page.ask("return document.body.innerText.match(/\\b(refusal|failure)-[\\w-]+/)").await;
    assert_eq!(wordless, json!(null), "{address}");
}
