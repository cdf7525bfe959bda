//! The areas through time and the situation picture, in the real window: of the example, of a municipality that is one
//! area, and of nothing yet.

use crate::driver::Window;
use crate::page::Page;

/// Looks at the page as it is: a picture, and axe.
async fn look(page: &Page, name: &str) {
    page.wait_until_drawn().await;
    page.picture(name).await;
    page.expect_accessible().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_division_of_the_year_after_is_added_and_what_follows_what_is_seen_from_both_sides() {
    let window = Window::open_example().await;
    let page = &window.page;
    page.go_to_screen("areas").await;
    page.read("finns inte som område än").await;
    look(page, "areas-before").await;
    page.press("button", "Lägg till Göteborgs indelning").await;
    page.read("Centrum, Nordost (ett industriområde)").await;
    look(page, "areas-2019").await;
    page.press("button", "om Örgryte-Härlanda").await;
    page.read("Kommer av").await;
    look(page, "areas-open").await;
    // The next division by its key.
    page.keys(&["Alt", "g"]).await;
    page.read("Örgryte-Härlanda (ett industriområde)").await;
    look(page, "areas-2021").await;
    page.keys(&["Ctrl", "z"]).await;
    page.read("Lägg till Göteborgs indelning").await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sheet_is_read_as_rows_as_trends_as_a_comparison_and_as_tables() {
    let window = Window::open_example().await;
    let page = &window.page;
    page.go_to_screen("situation").await;
    page.find("heading", "Angered").await;
    page.read("hela staden").await;
    look(page, "situation-sheet").await;
    page.press("button", "Anmälda brott, totalt").await;
    page.read("högst först").await;
    look(page, "situation-details").await;
    page.keys(&["Alt", "2"]).await;
    page.read("skalan börjar vid noll").await;
    look(page, "situation-trends").await;
    page.keys(&["Alt", "t"]).await;
    page.read("Visa som diagram").await;
    look(page, "situation-trends-table").await;
    page.keys(&["Alt", "3"]).await;
    look(page, "situation-compare-table").await;
    page.keys(&["Alt", "t"]).await;
    page.read("Visa som tabell").await;
    look(page, "situation-compare").await;
    page.keys(&["Alt", "1"]).await;
    page.keys(&["Alt", "t"]).await;
    page.read("En tömd ruta tar bort värdet").await;
    look(page, "situation-table").await;
    // A number is typed over and taken back.
    page.press("textbox", "Anmälda brott, totalt, Angered 2018").await;
    page.keys(&["Ctrl", "a"]).await;
    page.write("777,7").await;
    page.keys(&["Enter"]).await;
    page.read("Sparat").await;
    page.find("button", "Ångra: ändrat värde").await;
    page.press("link", "Alla områden").await;
    page.find("heading", "Alla områden").await;
    page.read("777,7").await;
    look(page, "situation-all").await;
    page.keys(&["Ctrl", "z"]).await;
    page.wait_until_gone("777,7").await;
    page.press("button", "Indikatorer").await;
    page.find("heading", "Indikatorer").await;
    look(page, "situation-indicators").await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_municipality_that_is_one_area_has_a_sheet_of_its_own_from_numbers_written_by_hand() {
    let window = Window::open().await;
    let page = &window.page;
    page.start_hearing("Tranemo").await;
    page.go_to_screen("areas").await;
    look(page, "one-areas").await;
    page.go_to_screen("situation").await;
    page.find("heading", "Tranemo").await;
    look(page, "one-empty").await;
    page.press("button", "Indikatorer").await;
    look(page, "one-indicators-empty").await;
    page.keys(&["Alt", "n"]).await;
    page.write("Anmälda bostadsinbrott").await;
    page.keys(&["Tab"]).await;
    page.write("antal").await;
    page.keys(&["Enter"]).await;
    page.read("1 indikator").await;
    page.go_to_screen("situation").await;
    page.press("button", "Visa som tabell").await;
    let year = page.ask("return [...document.querySelectorAll('thead th')].map(th => th.textContent).filter(text => /^20/.test(text)).at(-1)").await;
    let year: i64 = year.as_str().unwrap().parse().unwrap();
    for (back, amount) in [(3, "41"), (1, "36"), (0, "3")] {
        page.press("textbox", &format!("Anmälda bostadsinbrott, Tranemo {}", year - back)).await;
        page.write(amount).await;
        page.keys(&["Enter"]).await;
    }
    look(page, "one-table").await;
    page.keys(&["Alt", "t"]).await;
    page.read("Visa som tabell").await;
    look(page, "one-sheet").await;
    page.press("textbox", "Med egna ord om Tranemo: polis").await;
    page.write("Få inbrott, mest i fritidshus.").await;
    page.keys(&["Tab"]).await;
    page.find("button", "Ångra: egna ord").await;
    page.keys(&["Alt", "2"]).await;
    look(page, "one-trends").await;
    window.close().await;
}
