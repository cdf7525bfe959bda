//! What is written is watched, kindly: a personal number in a card is told and still saved, the report leads back to it,
//! and a measure is asked about until its sentence says everything.

use crate::driver::Window;
use crate::page::Page;
use serde_json::json;

const NUMBER: &str = "850709-9805";

async fn focused(page: &Page) -> String {
    let name = "const at = document.activeElement; return at.getAttribute('aria-label') ?? at.textContent";
    page.ask(name).await.as_str().unwrap_or_default().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_personal_number_is_told_and_saved_and_the_report_leads_back_to_it() {
    let window = Window::open_example().await;
    let page = &window.page;
    page.enter_room("Lundby").await;
    page.keys(&["Ctrl", "2"]).await;
    page.find("textbox", "Nytt kort").await;
    page.press("textbox", "Nytt kort").await;

    page.write(&format!("Pojken {NUMBER} säljer vid torget")).await;
    page.read("Det ser ut som ett personnummer. Skriv plats och situation, inte person.").await;
    assert_eq!(focused(page).await, "Nytt kort", "the cursor stays where the hands are");
    page.picture("guard-card").await;
    page.expect_accessible().await;
    page.keys(&["Enter"]).await;
    page.read("Sparat. Det ser ut som ett personnummer").await;
    page.read(&format!("Pojken {NUMBER} säljer vid torget")).await;
    page.write("Mörkt vid Hjalmar Brantingsplatsen").await;
    page.wait_until_gone("Sparat. Det ser ut som").await;
    page.keys(&["Enter"]).await;

    // On a small screen too it is in sight, with the button that writes, before anybody has scrolled.
    page.resize(1280, 720).await;
    page.go_to_screen("report").await;
    page.read(&format!("”{NUMBER}” ser ut som ett personnummer")).await;
    page.wait_until_drawn().await;
    let seen = format!(
        "const shown = node => {{
            const {{ left, top, width, height }} = node.getBoundingClientRect();
            return node.contains(document.elementFromPoint(left + width / 2, top + height / 2));
        }};
        const [found] = [...document.querySelectorAll('main li span')].filter(one => one.textContent.includes('{NUMBER}'));
        const [button] = [...document.querySelectorAll('main button')].filter(one => one.textContent.includes('PDF'));
        return [shown(found), shown(button), document.querySelector('main').scrollTop]"
    );
    page.picture("guard-report-small").await;
    assert_eq!(page.ask(&seen).await, json!([true, true, 0]), "the finding and the button, nothing scrolled");
    page.resize(1280, 860).await;
    page.picture("guard-report").await;
    page.expect_accessible().await;
    page.press("link", "Kort: Rum 9 · Lundby").await;
    page.wait_until(&format!(
        "return document.activeElement.closest('[data-item]')?.textContent.includes('{NUMBER}') === true"
    ))
    .await;
    page.picture("guard-back-at-the-card").await;

    // Mended, it is not told any more.
    page.keys(&["Enter"]).await;
    page.wait_until("return document.activeElement.tagName === 'INPUT'").await;
    page.keys(&["Ctrl", "a"]).await;
    page.write("En pojke säljer vid torget").await;
    page.keys(&["Enter"]).await;
    page.wait_until_gone(NUMBER).await;
    page.go_to_screen("report").await;
    page.read("Inga personuppgifter hittades").await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_measure_is_written_by_keyboard_until_nothing_is_left_to_ask() {
    let window = Window::open_example().await;
    let page = &window.page;
    page.enter_room("Lundby").await;

    // Why: a line for each cause, one of them moved.
    page.keys(&["Ctrl", "6"]).await;
    page.find("textbox", "Ny orsak").await;
    page.press("textbox", "Ny orsak").await;
    page.keys(&["Alt", "q"]).await;
    page.write("Ljuset är trasigt sedan i höstas").await;
    page.keys(&["Enter"]).await;
    page.read("Än har ingen sagt något om").await;
    page.picture("guard-causes").await;
    page.expect_accessible().await;

    // What: vague at first.
    page.keys(&["Ctrl", "7"]).await;
    page.find("textbox", "Ny åtgärd").await;
    page.press("textbox", "Ny åtgärd").await;
    page.write("verka för ökad närvaro").await;
    page.keys(&["Enter"]).await;
    page.read("”verka för” går inte att följa upp:").await;
    page.picture("guard-vague").await;
    page.expect_accessible().await;

    // Arrow up goes into the sentence's first gap, Tab to the next ones in reading order.
    page.keys(&["Up"]).await;
    for (blank, words) in [
        ("Vem", "Polis, Stadsdel"),
        ("Vad", ""),
        ("Antal", "minst 1 234"),
        ("Enhet", "gånger"),
        ("Plats", "Hjalmar Brantingsplatsen"),
        ("Börjar", "15 feb"),
        ("Till och med", "14 feb"),
    ] {
        assert_eq!(focused(page).await, blank);
        if !words.is_empty() {
            page.write(words).await;
        }
        page.keys(&["Tab"]).await;
    }
    page.wait_until("return document.activeElement.getAttribute('aria-pressed') === 'false'").await;
    page.keys(&[" "]).await;
    page.wait_until_gone("går inte att följa upp").await;
    let written = json!([
        "Polis, Stadsdel",
        "verka för ökad närvaro",
        "1\u{a0}234",
        "gånger",
        "Hjalmar Brantingsplatsen",
        "15 februari 2019",
        "14 februari 2020"
    ]);
    let last = "[...document.querySelectorAll('[data-item]')].at(-1)";
    let blanks = format!("[...{last}.querySelectorAll('[data-sentence] input')].map(one => one.value)");
    page.wait_until(&format!("return JSON.stringify({blanks}) === JSON.stringify({written})")).await;
    let questions = r#"["Hur många gånger?", "Var?", "Till när?", "Vem gör det?"]"#;
    page.wait_until(&format!("return !{questions}.some(one => {last}.textContent.includes(one))")).await;
    page.read("gemensam").await;
    page.picture("guard-sentence").await;
    page.press("button", "Mer").await;
    page.read("Verkar också för").await;
    page.picture("guard-more").await;
    page.expect_accessible().await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_found_in_the_programme_an_area_and_a_room_leads_to_its_row() {
    let window = Window::open_example().await;
    let page = &window.page;
    // A field of a row that is not the first on its screen.
    let fields = [
        ("agenda", "document.querySelectorAll('main [data-field=title]')[5]"),
        ("areas", "document.querySelectorAll('main [data-field=name]')[5]"),
        ("workshops", "document.querySelectorAll('main li')[3].querySelector('input')"),
    ];
    for (screen, field) in fields {
        page.go_to_screen(screen).await;
        page.wait_until(&format!("return Boolean({field})")).await;
        page.ask(&format!("{field}.focus(); {field}.select()")).await;
        page.write(&format!("Ring 070-123 45 67 om {screen}")).await;
        page.keys(&["Enter"]).await;
    }
    for (screen, _) in fields {
        page.go_to_screen("report").await;
        page.read("070-123 45 67").await;
        let link = format!(
            "const link = [...document.querySelectorAll('a')].find(a => (a.getAttribute('href') ?? '').includes('/{screen}/')); link.focus()"
        );
        page.ask(&link).await;
        page.keys(&["Enter"]).await;
        page.wait_until(&format!("return document.activeElement.value === 'Ring 070-123 45 67 om {screen}'")).await;
    }
    window.close().await;
}
