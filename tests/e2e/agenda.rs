//! The programme in the real window: put in order by key and by mouse, split, seen as a day, warned about, begun again
//! next year.

use crate::driver::Window;
use crate::mouse;
use crate::page::Page;
use serde_json::{Value, json};

/// A hearing from a template, on its agenda.
async fn begin(template: &str) -> Window {
    let window = Window::open().await;
    let page = &window.page;
    page.press("button", "Ny hearing").await;
    page.find("textbox", "Stad eller kommun").await;
    page.write("Borås").await;
    page.press("radio", template).await;
    page.press("button", "Skapa hearingen").await;
    page.read("Borås").await;
    page.go_to_screen("agenda").await;
    window
}

/// The titles, in the order they are drawn.
async fn titles(page: &Page) -> Vec<String> {
    let script = "return [...document.querySelectorAll('textarea[data-field=title]')].map(title => title.value)";
    page.ask(script).await.as_array().unwrap().iter().map(|title| title.as_str().unwrap().to_owned()).collect()
}

async fn wait_for(page: &Page, script: &str, wanted: Value) {
    let mut found = Value::Null;
    for _ in 0..100 {
        found = page.ask(script).await;
        if found == wanted {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    panic!("{script} is {found}, not {wanted}");
}

async fn wait_for_titles(page: &Page, first: &[&str]) {
    let script = format!(
        "return [...document.querySelectorAll('textarea[data-field=title]')].map(title => title.value).slice(0, {})",
        first.len()
    );
    wait_for(page, &script, json!(first)).await;
}

async fn choose(page: &Page, item: &str, action: &str) {
    page.press("button", &format!("Mer att göra med {item}")).await;
    page.press("menuitem", action).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_list_is_put_in_order_by_key_and_by_mouse_and_each_step_is_taken_back() {
    let window = begin("Heldag").await;
    let page = &window.page;
    let at_first = titles(page).await;
    let [arrival, welcome, situation] = [&at_first[0], &at_first[1], &at_first[2]];
    page.picture("agenda-list").await;

    page.press("textbox", &format!("Rubrik på {arrival}")).await;
    page.keys(&["Alt", "Down"]).await;
    wait_for_titles(page, &[welcome, arrival, situation]).await;
    let focused = "return document.activeElement.value";
    wait_for(page, focused, json!(arrival)).await;
    page.keys(&["Alt", "Up"]).await;
    wait_for_titles(page, &[arrival, welcome, situation]).await;

    let handle = format!("[aria-label='Flytta {arrival}']");
    let third = format!("tr:has([aria-label='Flytta {situation}'])");
    mouse::drag(page, &handle, &third).await;
    wait_for_titles(page, &[welcome, situation, arrival]).await;
    page.keys(&["Escape"]).await;
    page.keys(&["Ctrl", "z"]).await;
    wait_for_titles(page, &[arrival, welcome, situation]).await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_item_is_split_doubled_and_put_on_a_second_day() {
    let window = begin("Halvdag").await;
    let page = &window.page;
    choose(page, "Lägesbild för hela staden", "Dela punkten i två").await;
    page.read("08:55–09:05").await;
    page.picture("agenda-split").await;
    page.expect_accessible().await;
    page.press("button", "Dela").await;
    page.find("textbox", "Rubrik på Lägesbild för hela staden (fortsättning)").await;
    choose(page, "Fika", "En punkt till av samma slag").await;
    wait_for(page, "return document.querySelectorAll('textarea[data-field=title]').length", json!(12)).await;
    page.press("textbox", "Rubrik på Nästa steg och avslut").await;
    page.keys(&["Alt", "PageDown"]).await;
    page.read("Dag 2").await;
    page.wait_until_drawn().await;
    page.picture("agenda-two-days").await;
    page.expect_accessible().await;
    page.press("tab", "Dag").await;
    page.find("button", "Registrering och kaffe").await;
    page.wait_until_drawn().await;
    page.picture("agenda-two-days-drawn").await;
    page.expect_accessible().await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_warning_leads_to_what_causes_it_and_the_rooms_are_made_in_one_step() {
    let window = begin("Heldag").await;
    let page = &window.page;
    page.press("tab", "Dag").await;
    page.picture("agenda-day-without-rooms").await;
    page.expect_accessible().await;
    page.read("En sak att se över").await.click().await.unwrap();
    page.press("button", "Gå till Workshop 1").await;
    wait_for(
        page,
        "return document.activeElement.textContent.includes('Workshop 1: problem och prioritering')",
        json!(true),
    )
    .await;
    page.picture("agenda-warning").await;
    page.expect_accessible().await;
    page.press("button", "Gör rum av områdena").await;
    page.read("Rummen heter").await;
    page.wait_until_drawn().await;
    page.picture("agenda-make-rooms").await;
    page.expect_accessible().await;
    page.press("button", "Gör ett rum").await;
    page.find("link", "Rum 1").await;
    page.read("En workshop saknar ledare.").await;
    page.press("button", "Gå till Rum 1").await;
    wait_for(page, "return document.activeElement.labels?.[0]?.textContent", json!("Workshopledare (roll)")).await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_block_of_the_day_is_walked_to_moved_lengthened_and_edited_by_key() {
    let window = begin("Liten kommun").await;
    let page = &window.page;
    page.press("tab", "Dag").await;
    page.press("button", "Registrering och kaffe").await;
    page.read("Fast starttid").await;
    page.picture("agenda-edit").await;
    page.expect_accessible().await;
    page.keys(&["Escape"]).await;
    page.wait_until_gone("Fast starttid").await;
    let focused = "return document.activeElement.textContent";
    let is_on = |title: &str| format!("{focused}.includes('{title}') && document.activeElement !== document.body");
    wait_for(page, &is_on("Registrering"), json!(true)).await;
    page.keys(&["Down"]).await;
    wait_for(page, &is_on("Välkomna"), json!(true)).await;
    for _ in 0..3 {
        page.keys(&["+"]).await;
    }
    page.read("15 min över tiden").await;
    page.wait_until_drawn().await;
    page.picture("agenda-day-over").await;
    page.expect_accessible().await;
    page.keys(&["Alt", "Down"]).await;
    let third = "return document.querySelectorAll('li[data-row] strong')[2].textContent";
    wait_for(page, third, json!("Välkomna: dagens syfte och arbetssätt")).await;
    assert!(page.ask(focused).await.as_str().unwrap().contains("Välkomna"), "it keeps the keyboard where it goes");
    page.go_to_screen("overview").await;
    page.go_to_screen("agenda").await;
    page.find("button", "Välkomna").await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_day_of_the_example_is_seen_whole_and_next_year_begins_from_it() {
    let window = Window::open_example().await;
    let page = &window.page;
    page.go_to_screen("agenda").await;
    page.picture("agenda-example-list").await;
    page.press("tab", "Dag").await;
    page.find("link", "Rum 12").await;
    page.wait_until_drawn().await;
    page.picture("agenda-example-day").await;
    page.expect_accessible().await;
    page.ask("window.scrollTo(0, 900); document.querySelector('main').scrollTo(0, 900)").await;
    page.wait_until_drawn().await;
    page.picture("agenda-example-day-2").await;
    page.go_to_screen("overview").await;
    page.press("button", "Nästa års hearing från denna").await;
    page.read("2020").await;
    page.read("Inga deltagare").await;
    page.read("12 workshoppar").await;
    page.wait_until_drawn().await;
    page.picture("next-year").await;
    page.expect_accessible().await;
    page.go_to_screen("agenda").await;
    page.find("button", "Lunch").await;
    page.go_to_screen("follow_up").await;
    page.read("2019").await;
    page.keys(&["Ctrl", "z"]).await;
    page.read("Hearingen finns inte").await;
    window.close().await;
}
