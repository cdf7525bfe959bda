//! The report in the real window: for whom, with which chapters, and the pages as they will be.

use crate::driver::Window;

#[tokio::test(flavor = "multi_thread")]
async fn an_edition_is_chosen_by_keyboard_and_its_pages_follow() {
    let window = Window::open_example().await;
    let page = &window.page;
    page.go_to_screen("report").await;
    page.wait_long("sidor, som de blir").await;
    page.wait_until_drawn().await;
    page.picture("report-directors").await;
    page.expect_accessible().await;

    page.press("radio", "Alla").await;
    page.read("Inga personuppgifter hittades").await;
    page.wait_long("4 sidor, som de blir").await;
    page.wait_until_drawn().await;
    page.picture("report-public").await;
    page.expect_accessible().await;

    // The three are one stop of the keyboard: the arrows go between them.
    page.keys(&["Up"]).await;
    page.keys(&["Up"]).await;
    page.read("varje sida säger Arbetsmaterial").await;
    page.wait_long("sidor, som de blir").await;
    page.wait_until_drawn().await;
    page.picture("report-working").await;
    page.expect_accessible().await;

    for (screen, name) in [("agenda", "agenda"), ("workshops", "workshops"), ("participants", "participants")] {
        page.go_to_screen(screen).await;
        page.read("Skriv ut").await;
        page.wait_until_drawn().await;
        page.picture(&format!("print-{name}")).await;
    }
    window.close().await;
}
