//! The year in the real window: results, what goes on from last year, the calendar, and the beginning of the next year.

use crate::driver::Window;
use crate::import::drop_files;
use crate::page::Page;
use samsyn_engine::export;
use samsyn_tests::example::Example;

/// Goes to the part of the screen that its tab names.
async fn go_to_part(page: &Page, tab: &str) {
    page.press("tab", tab).await;
    page.wait_until_drawn().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn last_years_promises_are_carried_over_rewritten_and_closed_by_keyboard_and_taken_back() {
    let window = Window::open_example().await;
    let page = &window.page;
    page.go_to_screen("follow_up").await;
    page.read("Lovade 100 tillfällen. Det blev 300.").await;
    page.read("20 är inte beslutade").await;
    page.wait_until_drawn().await;
    page.picture("follow-up-last").await;
    page.expect_accessible().await;

    // The next undecided, and Enter: it goes to what fits best, and the keyboard to the next one.
    page.keys(&["Alt", "u"]).await;
    page.keys(&["Enter"]).await;
    page.read("19 är inte beslutade · 1 förs vidare").await;
    page.wait_until("return document.activeElement?.getAttribute('aria-label')?.startsWith('För vidare: ') === true")
        .await;
    page.picture("follow-up-carried").await;
    page.keys(&["Enter"]).await;
    page.read("18 är inte beslutade · 2 förs vidare").await;

    // Rewritten: the words stand in the field.
    page.press("button", "Skriv om: ").await;
    page.find("textbox", "Vad som ska göras").await;
    page.write(" vid torget").await;
    page.wait_until_drawn().await;
    page.picture("follow-up-rewriting").await;
    page.expect_accessible().await;
    page.keys(&["Enter"]).await;
    page.read("17 är inte beslutade · 2 förs vidare · 1 skrivs om").await;
    page.read("vid torget").await;

    // Closed, with a reason.
    page.press("button", "Avsluta: ").await;
    page.find("textbox", "Varför avslutas den?").await;
    page.keys(&["Enter"]).await;
    page.read("Fältet är tomt").await;
    page.write("Platsen är ombyggd").await;
    page.keys(&["Enter"]).await;
    page.read("16 är inte beslutade · 2 förs vidare · 1 skrivs om · 1 avslutas").await;
    page.read("Platsen är ombyggd").await;
    page.picture("follow-up-decided").await;
    page.expect_accessible().await;

    // Each is one step back.
    for counted in [
        "17 är inte beslutade · 2 förs vidare · 1 skrivs om",
        "18 är inte beslutade · 2 förs vidare",
        "19 är inte beslutade · 1 förs vidare",
        "20 är inte beslutade",
    ] {
        page.keys(&["Ctrl", "z"]).await;
        page.read(counted).await;
    }
    page.wait_until_gone("förs vidare").await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_calendar_is_walked_by_keyboard_to_what_has_passed_and_a_result_answers_it() {
    let window = Window::open_example().await;
    let page = &window.page;
    page.go_to_screen("year").await;
    page.read("har passerat utan besked").await;
    page.wait_until_drawn().await;
    page.picture("year-list").await;
    page.expect_accessible().await;
    page.keys(&["Alt", "v"]).await;
    page.wait_until("return location.hash.endsWith('/year/picture')").await;
    page.wait_until_drawn().await;
    page.picture("year-picture").await;
    page.expect_accessible().await;
    page.keys(&["Alt", "u"]).await;
    page.wait_until("return document.activeElement?.dataset.state === 'passed'").await;
    page.keys(&["Right"]).await;
    page.keys(&["Left"]).await;
    page.wait_until("return document.activeElement?.dataset.state !== undefined").await;
    page.keys(&["Alt", "u"]).await;
    page.keys(&["Enter"]).await;
    page.find("heading", "Resultat").await;
    page.read("Aktuellt nu").await;
    page.wait_until("return document.activeElement?.dataset.measure !== undefined").await;
    page.wait_until_drawn().await;
    page.picture("follow-up-now").await;
    page.expect_accessible().await;

    // From the measure on to its button, and the result is noted.
    let before = due(page).await;
    page.keys(&["Tab"]).await;
    page.keys(&["Enter"]).await;
    page.find("textbox", "Det blev").await;
    page.write("40").await;
    page.keys(&["Enter"]).await;
    page.read("Välj hur långt åtgärden har kommit.").await;
    page.wait_until("return document.activeElement?.getAttribute('aria-haspopup') === 'listbox'").await;
    page.picture("follow-up-no-status").await;
    page.expect_accessible().await;
    page.keys(&["Enter"]).await;
    page.press("option", "pågår").await;
    page.press("button", "Spara").await;
    page.read("Det blev 40.").await;

    // Noted anew: the old number is marked, so that what is written replaces it; what is far off is asked about, and a
    // second Enter is no answer.
    page.press("button", "Notera nytt: ").await;
    page.find("textbox", "Det blev").await;
    let marked = "const at = document.activeElement;
        return at.tagName === 'INPUT' && at.selectionEnd - at.selectionStart === at.value.length && at.value !== ''";
    page.wait_until(marked).await;
    page.write("1000000").await;
    page.keys(&["Enter"]).await;
    page.read("är långt från det som lovades").await;
    page.keys(&["Enter"]).await;
    page.wait_until_drawn().await;
    page.picture("follow-up-far").await;
    page.expect_accessible().await;
    assert!(!page.text().await.contains("Det blev 1"), "nothing is noted before it is answered");
    page.wait_until("return document.activeElement.value === '1000000'").await;
    page.press("button", "Spara 1").await;
    page.wait_until_gone("är långt från det som lovades").await;
    page.keys(&["Ctrl", "z"]).await;
    page.read("Det blev 40.").await;
    for _ in 0..50 {
        if due(page).await < before {
            break;
        }
        page.wait_until_drawn().await;
    }
    assert!(due(page).await < before, "what has passed has its answer");
    page.keys(&["Ctrl", "z"]).await;
    page.wait_until_gone("Det blev 40.").await;
    for _ in 0..50 {
        if due(page).await == before {
            break;
        }
        page.wait_until_drawn().await;
    }
    assert_eq!(due(page).await, before);
    go_to_part(page, "Över åren").await;
    page.read("Problemområde").await;
    page.picture("follow-up-years").await;
    page.expect_accessible().await;
    window.close().await;
}

/// How many dates are to be answered.
async fn due(page: &Page) -> i64 {
    let script = "return document.querySelectorAll('section[aria-label=\"Aktuellt nu\"] li').length";
    page.ask(script).await.as_i64().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_room_begins_with_what_was_promised_and_the_situations_sheet_says_the_same() {
    let window = Window::open_example().await;
    let page = &window.page;
    page.enter_room("Angered").await;
    page.wait_until("return document.querySelector('main nav ol a') !== null").await;
    let first = page.ask("return document.querySelector('main nav ol a').getAttribute('href')").await;
    page.go(first.as_str().unwrap()).await;
    page.read("Det blev").await;
    page.wait_until_drawn().await;
    page.picture("room-promised").await;
    page.expect_accessible().await;
    page.press("button", "Visa lägesbilden").await;
    page.read("Lovat 2018, och vad det blev").await;
    page.wait_until_drawn().await;
    page.picture("sheet-promised").await;
    page.expect_accessible().await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_next_year_begins_from_this_ones_json_and_what_is_no_report_says_so() {
    let example = Example::open();
    let written = export::json(&example, example.hearing).unwrap();
    let window = Window::open().await;
    let page = &window.page;
    page.find("button", "Från förra årets rapport").await;
    for (content, answer) in [
        ("{\"name\": \"something else\"}", "bär inga uppgifter från Samsyn"),
        (&written[..written.len() / 2], "är inte hel"),
        (&written.replacen("\"version\": 1", "\"version\": 9", 1), "nyare version av Samsyn"),
    ] {
        drop_files(page, &[("hearing-2019.json".to_owned(), content.as_bytes().to_vec())]).await;
        page.read(answer).await;
    }
    page.picture("report-not-whole").await;
    drop_files(page, &[("hearing-2019.json".to_owned(), written.into_bytes())]).await;
    page.wait_long("Årlig hearing 2020").await;
    page.go_to_screen("follow_up").await;
    page.read("Planen 2019").await;
    page.wait_until_drawn().await;
    page.picture("follow-up-next-year").await;
    page.expect_accessible().await;
    window.close().await;
}
