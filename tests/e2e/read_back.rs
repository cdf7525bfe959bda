//! The last hour in the real window: the hearing read back and signed by two with the keyboard alone, and threads mended from
//! the list of breaks.

use crate::driver::Window;
use crate::page::Page;

async fn look(page: &Page, name: &str) {
    page.wait_until_drawn().await;
    page.picture(name).await;
    page.expect_accessible().await;
}

/// What asks to be signed is on screen, and no button that signs has the keyboard.
async fn asks_to_sign(page: &Page, words: &str) {
    page.find("button", words).await;
    page.wait_until("return !document.activeElement.innerText.includes('Skriv under')").await;
}

/// The button that has the keyboard says this.
async fn next_is(page: &Page, words: &str) {
    page.wait_until(&format!(
        "const at = document.activeElement; return at.tagName === 'BUTTON' && at.innerText.includes('{words}')"
    ))
    .await;
}

async fn reads(page: &Page, title: &str) {
    page.wait_until(&format!("return document.querySelector('#read-title')?.innerText === '{title}'")).await;
}

/// The titles of the priorities that are not fixed, as the example has them.
async fn titles(page: &Page) -> Vec<String> {
    let mut titles = Vec::new();
    for _ in 0..6 {
        let title = page.ask("return document.querySelector('#read-title')?.innerText").await;
        titles.push(title.as_str().unwrap().to_owned());
        page.keys(&["PageDown"]).await;
        page.wait_until(&format!(
            "return document.querySelector('#read-title')?.innerText !== '{}'",
            titles.last().unwrap()
        ))
        .await;
    }
    titles
}

#[tokio::test(flavor = "multi_thread")]
async fn six_priorities_are_read_back_and_signed_by_two_with_the_keyboard_alone() {
    let window = Window::open_example().await;
    let page = &window.page;
    page.resize(1280, 800).await;
    page.go_to_screen("read_back").await;
    page.read("30 av 36 upplästa, 30 fastställda").await;
    look(page, "read-back-1").await;
    // Nothing stands around it that the keyboard could go to.
    page.wait_until("return [...document.querySelectorAll('nav a')].every(link => link.offsetParent === null)").await;
    let order = titles(page).await;
    page.read("6 prioriteringar är inte fastställda").await;
    look(page, "read-back-end").await;
    page.keys(&["Enter"]).await;
    reads(page, &order[0]).await;

    // Yes by Enter, then the two who sign, a key each, and the next one is there.
    next_is(page, "Ja, det stämmer").await;
    page.keys(&["Enter"]).await;
    asks_to_sign(page, "Skriv under för polis").await;
    look(page, "read-back-signing").await;
    page.keys(&["p"]).await;
    page.wait_until_gone("Skriv under för polis").await;
    page.read("skrev under").await;
    asks_to_sign(page, "Skriv under för stad").await;
    look(page, "read-back-one-has-signed").await;
    page.keys(&["s"]).await;
    reads(page, &order[1]).await;
    page.read("31 av 36 upplästa, 31 fastställda").await;
    page.read("Fastställd: Västra Göteborg 1").await;
    look(page, "read-back-fixed").await;

    // The city may be first.
    next_is(page, "Ja, det stämmer").await;
    page.keys(&["Enter"]).await;
    asks_to_sign(page, "Skriv under för polis").await;
    page.keys(&["s"]).await;
    page.wait_until_gone("Skriv under för stad").await;
    page.keys(&["p"]).await;
    reads(page, &order[2]).await;
    page.read("32 av 36 upplästa, 32 fastställda").await;

    // Taken back: one is back where the signature was, and it can be given again.
    page.keys(&["Ctrl", "z"]).await;
    reads(page, &order[1]).await;
    page.read("32 av 36 upplästa, 31 fastställda").await;
    asks_to_sign(page, "Skriv under för polis").await;
    page.keys(&["p"]).await;
    reads(page, &order[2]).await;

    // The third lacks much. It is said, and mended where it stands; then one is back at the same place.
    page.read("Det här är inte sagt").await;
    look(page, "read-back-lacks").await;
    page.keys(&["r"]).await;
    page.read("gå sedan tillbaka till samma ställe").await;
    page.wait_until("return document.activeElement.tagName !== 'BODY'").await;
    look(page, "read-back-mending").await;
    page.keys(&["Alt", "k"]).await;
    reads(page, &order[2]).await;
    page.press("link", "Varför är det så?").await;
    page.wait_until("return document.activeElement.closest('[id^=causes-of]') !== null").await;
    page.write("Få vuxna på kvällen").await;
    page.keys(&["Enter"]).await;
    page.read("Få vuxna på kvällen").await;
    page.keys(&["Alt", "k"]).await;
    reads(page, &order[2]).await;
    page.read("Få vuxna på kvällen").await;
    next_is(page, "Ja, det stämmer").await;
    page.keys(&["Enter"]).await;
    for (words, key) in [("Skriv under för polis", "p"), ("Skriv under för stad", "s")] {
        asks_to_sign(page, words).await;
        page.keys(&[key]).await;
        page.wait_until_gone(words).await;
    }
    reads(page, &order[3]).await;

    // What is fixed is opened again with a reason, and signed anew.
    page.keys(&["PageUp"]).await;
    reads(page, &order[2]).await;
    page.read("33 av 36 upplästa, 33 fastställda").await;
    page.wait_until_drawn().await;
    page.press("button", "Återöppna").await;
    page.wait_until("return document.activeElement.tagName === 'INPUT'").await;
    page.write("Fel plats").await;
    look(page, "read-back-reopening").await;
    page.keys(&["Enter"]).await;
    page.read("33 av 36 upplästa, 32 fastställda").await;
    asks_to_sign(page, "Skriv under för polis").await;
    window.close().await;
}

/// Signing is a deed: it is done by P and S or with the mouse, and by nothing that a hand does from habit.
#[tokio::test(flavor = "multi_thread")]
async fn neither_enter_nor_space_nor_running_text_signs_in_the_whole_hearing_or_in_a_room() {
    let window = Window::open_example().await;
    let page = &window.page;
    page.go_to_screen("read_back").await;
    page.read("30 av 36 upplästa, 30 fastställda").await;
    next_is(page, "Ja, det stämmer").await;
    for _ in 0..4 {
        page.keys(&["Enter"]).await;
        tokio::time::sleep(std::time::Duration::from_millis(400)).await;
    }
    asks_to_sign(page, "Skriv under för polis").await;
    try_in_vain(page).await;
    look(page, "read-back-not-signed").await;
    page.read("31 av 36 upplästa, 30 fastställda").await;

    // The same sheet in a room.
    page.enter_room("Lundby").await;
    page.keys(&["Ctrl", "8"]).await;
    page.find("button", "Skriv under för polis").await;
    page.keys(&["Enter"]).await;
    page.keys(&["Enter"]).await;
    asks_to_sign(page, "Skriv under för polis").await;
    try_in_vain(page).await;
    page.press("button", "Skriv under för stad").await;
    page.wait_until_gone("Skriv under för stad").await;
    page.keys(&["p"]).await;
    page.wait_until_gone("Skriv under för polis").await;
    window.close().await;
}

/// Everything that is not P, S or the mouse.
async fn try_in_vain(page: &Page) {
    for party in ["polis", "stad"] {
        page.tab_to(&format!("Skriv under för {party}")).await;
        for key in ["Enter", "Space"] {
            page.keys(&[key]).await;
            page.read("Underskrifter ges med P och S").await;
        }
        for signs_a_second in [1000, 8] {
            page.write_at(signs_a_second, "polis och stad skriver\n").await;
            tokio::time::sleep(std::time::Duration::from_millis(1200)).await;
        }
    }
    page.find("button", "Skriv under för polis").await;
    page.find("button", "Skriv under för stad").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_wall_follows_the_reading() {
    let window = Window::open_example().await;
    let page = &window.page;
    page.go_to_screen("read_back").await;
    page.read("30 av 36 upplästa").await;
    page.find("button", "Visa på duken").await;
    let operator = page.window().await;
    page.keys(&["d"]).await;
    page.read("Visas på duken").await;
    let first = page.ask("return document.querySelector('#read-title').innerText").await;
    let wall = page.other_window().await;
    page.switch_to(&wall).await;
    page.resize(1920, 1080).await;
    page.read(first.as_str().unwrap()).await;
    look(page, "read-back-wall-1").await;
    page.switch_to(&operator).await;
    page.keys(&["PageDown"]).await;
    page.wait_until(&format!("return document.querySelector('#read-title').innerText !== {first}")).await;
    let second = page.ask("return document.querySelector('#read-title').innerText").await;
    page.switch_to(&wall).await;
    page.read(second.as_str().unwrap()).await;
    look(page, "read-back-wall-2").await;
    page.switch_to(&operator).await;
    page.keys(&["d"]).await;
    page.switch_to(&wall).await;
    page.wait_until_gone(second.as_str().unwrap()).await;
    page.switch_to(&operator).await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn breaks_are_mended_from_the_list_one_after_the_other() {
    let window = Window::open_example().await;
    let page = &window.page;
    page.resize(1280, 800).await;
    page.go_to_screen("priorities").await;
    page.read("13 prioriteringar saknar åtgärd").await;
    look(page, "city-page").await;
    page.ask("document.querySelector('main').scrollTo(0, 700)").await;
    look(page, "city-page-below").await;
    page.press("link", "13 prioriteringar saknar åtgärd").await;
    page.read("58 orsaker saknar åtgärd").await;
    look(page, "breaks").await;

    // The first three are fixed and locked; Lundby's two are open.
    page.ask("[...document.querySelectorAll('[data-break]')].find(row => row.innerText.startsWith('Lundby 2')).querySelector('a').focus()").await;
    page.keys(&["Enter"]).await;
    page.wait_until("return document.activeElement.closest('[id^=measures-of]') !== null").await;
    page.read("av 13").await;
    look(page, "breaks-mending").await;
    page.write("patrullera till fots").await;
    page.keys(&["Enter"]).await;
    page.read("Lagat. 12 kvar.").await;
    look(page, "breaks-mended").await;
    page.keys(&["Alt", "j"]).await;
    page.wait_until("return document.activeElement.closest('[id^=measures-of]') !== null").await;
    page.wait_until(
        "return [...document.querySelectorAll('[data-open=true]')].some(row => row.innerText.startsWith('3'))",
    )
    .await;
    page.keys(&["Alt", "k"]).await;
    page.read("12 prioriteringar saknar åtgärd").await;

    // A measure that nobody does: the cursor is in the blank for who.
    page.ask("document.querySelector('[data-kind=measure_without_owner] a').focus()").await;
    page.keys(&["Enter"]).await;
    page.wait_until("return (document.activeElement.id ?? '').startsWith('owner-') || document.activeElement.innerText === 'Återöppna'").await;
    look(page, "breaks-owner").await;
    page.keys(&["Alt", "k"]).await;
    page.read("2 åtgärder saknar ägare").await;
    window.close().await;
}
