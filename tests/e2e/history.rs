//! The history in the real window: what was changed is found with the keyboard and gets back what it was.

use crate::driver::Window;

#[tokio::test(flavor = "multi_thread")]
async fn a_card_that_was_changed_gets_back_its_words_from_the_history() {
    let window = Window::open_example().await;
    let page = &window.page;
    page.enter_room("Lundby").await;
    page.keys(&["Ctrl", "2"]).await;
    page.press("textbox", "Nytt kort").await;
    page.write("Mörkt vid cykelstället").await;
    page.keys(&["Enter"]).await;
    page.read("Mörkt vid cykelstället").await;
    page.keys(&["Up"]).await;
    page.keys(&["End"]).await;
    page.write(" sedan i höstas").await;
    page.keys(&["Enter"]).await;
    page.read("Mörkt vid cykelstället sedan i höstas").await;

    page.keys(&["Alt", "h"]).await;
    page.find("heading", "Historik").await;
    page.read("ändrat kort").await;
    page.picture("history-hearing").await;
    page.expect_accessible().await;
    page.press("textbox", "Den här datorn kallas").await;
    page.write("Rum 9").await;
    page.keys(&["Enter"]).await;
    page.read("datorns namn").await;

    page.press("button", "Mörkt vid cykelstället sedan i höstas").await;
    page.find("heading", "Historik: Mörkt vid cykelstället sedan i höstas").await;
    page.picture("history-card").await;
    page.press("button", "Återställ Text").await;
    page.find("heading", "Historik: Mörkt vid cykelstället").await;
    page.wait_until("return document.querySelector('h1').textContent.endsWith('cykelstället')").await;
    page.expect_accessible().await;
    window.close().await;
}
