//! What a field cannot read, or the engine refuses, stays in the field with a sentence of its own; Escape gives back what
//! stood.

use crate::driver::Window;
use crate::page::Page;
use serde_json::json;

/// What stands in the field of this name, whether it says that it is wrong, and the sentence that is tied to it.
async fn state(page: &Page, name: &str) -> serde_json::Value {
    page.wait_until_drawn().await;
    page.ask(&format!(
        "const field = [...document.querySelectorAll('input')].find(one =>
            (one.getAttribute('aria-label') ?? one.labels?.[0]?.textContent ?? '').includes('{name}'));
         const said = (field.getAttribute('aria-describedby') ?? '').split(' ')
            .map(id => document.getElementById(id)?.textContent ?? '').join('');
         return [field.value, field.getAttribute('aria-invalid') === 'true', said]"
    ))
    .await
}

/// Writes over what stands in the field, and leaves it.
async fn write_over(page: &Page, name: &str, words: &str) {
    page.press("textbox", name).await;
    page.keys(&["Ctrl", "a"]).await;
    page.write(words).await;
    page.keys(&["Tab"]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_day_time_length_or_number_stays_with_a_sentence_and_escape_gives_back_what_stood() {
    let window = Window::open().await;
    let page = &window.page;
    page.press("button", "Ny hearing").await;
    page.find("textbox", "Stad eller kommun").await;
    page.write("Borås").await;

    // A day that does not exist: nothing is made, and the keyboard is where it is mended.
    write_over(page, "Dag", "2027-02-31").await;
    page.press("button", "Skapa hearingen").await;
    let said = "Skriv en dag som finns, till exempel 2027-02-04, eller lämna fältet tomt.";
    assert_eq!(state(page, "Dag").await, json!(["2027-02-31", true, said]));
    page.wait_until("return document.activeElement.value === '2027-02-31'").await;
    page.picture("fields-new-hearing").await;
    page.expect_accessible().await;
    page.keys(&["Ctrl", "a"]).await;
    page.write("2027-02-04").await;
    page.press("button", "Skapa hearingen").await;
    page.read("Sparat").await;

    page.go_to_screen("overview").await;
    for (field, wrong, begins) in [
        ("Dag", "4 feb", "Skriv en dag som finns"),
        ("Börjar", "halv nio", "Skriv ett klockslag"),
        ("Röster", "tre", "Skriv ett heltal"),
        // A number that the engine refuses is told at its field too.
        ("Röster", "100000", "Talet går inte att använda här"),
    ] {
        let before = state(page, field).await[0].as_str().unwrap().to_owned();
        write_over(page, field, wrong).await;
        let now = state(page, field).await;
        assert_eq!((&now[0], &now[1]), (&json!(wrong), &json!(true)), "{field}");
        assert!(now[2].as_str().unwrap().contains(begins), "{field}: {now}");
        page.picture(&format!("fields-{field}")).await;
        page.expect_accessible().await;
        page.press("textbox", field).await;
        page.keys(&["Escape"]).await;
        assert_eq!(state(page, field).await, json!([before, false, ""]), "{field}");
    }

    page.go_to_screen("agenda").await;
    write_over(page, "Minuter för", "en kvart").await;
    let now = state(page, "Minuter för").await;
    assert_eq!((&now[0], &now[1]), (&json!("en kvart"), &json!(true)));
    page.picture("fields-length").await;
    page.expect_accessible().await;
    window.close().await;
}
