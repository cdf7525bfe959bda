//! Every screen the side names, one after the other: it opens, it says what it is, and axe finds nothing serious.

use crate::driver::Window;
use serde_json::json;

#[tokio::test(flavor = "multi_thread")]
async fn every_screen_of_a_new_hearing_opens_and_shuts_nobody_out() {
    let window = Window::open().await;
    let page = &window.page;
    page.press("button", "Ny hearing").await;
    page.find("textbox", "Stad eller kommun").await;
    page.write("Borås").await;
    page.press("button", "Skapa hearingen").await;
    page.read("Borås").await;
    let screens = page.ask("return [...document.querySelectorAll('nav a')].map(a => a.getAttribute('href'))").await;
    let screens = screens.as_array().unwrap();
    assert!(screens.len() >= 4, "the side names {screens:?}");
    for screen in screens {
        let address = screen.as_str().unwrap();
        page.go(address).await;
        let title = page.find("heading", "").await.text().await.unwrap();
        assert_ne!(title, "", "{address} has no heading");
        page.picture(&format!("empty-{}", address.rsplit('/').next().unwrap_or_default())).await;
        page.expect_accessible().await;
    }
    assert_eq!(page.ask("return document.body.innerText.match(/\\b(refusal|failure)-[\\w-]+/)").await, json!(null));
    window.close().await;
}
