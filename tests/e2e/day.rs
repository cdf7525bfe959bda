//! The product's whole way in one story: from the example to a PDF in a director's hand, by keyboard.

use crate::dialog;
use crate::driver::Window;
use std::process::Command;
use std::time::Duration;

#[tokio::test(flavor = "multi_thread")]
async fn from_three_cards_in_a_room_to_a_report_that_says_what_was_agreed() {
    let window = Window::open_example().await;
    let page = &window.page;

    // Three cards, the last one taken back.
    page.enter_room("Lundby").await;
    page.keys(&["Ctrl", "2"]).await;
    page.press("textbox", "Nytt kort").await;
    for text in ["Lampan vid cykelstället är trasig", "Ingen ser cykelstället från gatan", "Det här sades fel"] {
        page.write(text).await;
        page.keys(&["Enter"]).await;
        page.read(text).await;
    }
    page.picture("day-cards").await;
    page.keys(&["Ctrl", "z"]).await;
    page.wait_until_gone("Det här sades fel").await;
    page.read("Ingen ser cykelstället från gatan").await;

    // A priority with a measure.
    page.go_to_screen("priorities").await;
    page.press("link", "Lundby").await;
    page.press("textbox", "Ny prioritering").await;
    page.write("Cykelstölder vid stationen").await;
    page.keys(&["Enter"]).await;
    page.press("button", "Cykelstölder vid stationen").await;
    page.press("textbox", "Ny åtgärd").await;
    page.write("Byt lamporna vid cykelstället").await;
    page.keys(&["Enter"]).await;
    let is_written = "return [...document.querySelectorAll('main textarea, main input')].some(one => one.value === 'Byt lamporna vid cykelstället')";
    page.wait_until(is_written).await;
    page.picture("day-measure").await;

    // The report, written where the person says.
    page.go_to_screen("report").await;
    page.press("button", "PDF").await;
    let report = window.file("rapport.pdf");
    dialog::save_as(&report).await;
    page.read("rapport.pdf").await;
    page.picture("day-report").await;
    let text = Command::new("pdftotext").args(["-layout", report.to_str().unwrap(), "-"]).output().unwrap();
    let text = String::from_utf8(text.stdout).unwrap();
    let said = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for words in ["Cykelstölder vid stationen", "Byt lamporna vid cykelstället", "13 prioriteringar saknar åtgärd"]
    {
        assert!(said.contains(words), "the report does not say: {words}");
    }
    tokio::time::sleep(Duration::from_millis(100)).await;
    window.close().await;
}
