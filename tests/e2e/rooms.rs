//! The board of rooms in the real window: a message to all, seen in a room by a key; the next step in all rooms at once.

use crate::driver::Window;

#[tokio::test(flavor = "multi_thread")]
async fn a_message_reaches_the_rooms_and_all_rooms_go_to_their_next_step_at_once() {
    let window = Window::open().await;
    let page = &window.page;
    page.start_hearing("Borås").await;
    page.go_to_screen("areas").await;
    for area in ["Norrby", "Hässleholmen", "Sjöbo"] {
        page.keys(&["Alt", "n"]).await;
        page.write(area).await;
        page.keys(&["Enter"]).await;
        page.wait_until(&format!("return [...document.querySelectorAll('input, textarea, td, li')].some(one => String(one.value || one.textContent).includes('{area}'))")).await;
    }
    page.go_to_screen("workshops").await;
    page.press("button", "Gör rum av områdena").await;
    page.press("button", "Gör 3 rum").await;
    page.go_to_screen("rooms").await;
    page.find("link", "Norrby").await;
    page.picture("rooms-before").await;
    page.expect_accessible().await;

    // Every room begins its first step, by one key; one undo takes it back, and again.
    page.read("Inte börjat").await;
    page.keys(&["Ctrl", "Enter"]).await;
    page.wait_until_gone("Inte börjat").await;
    page.keys(&["Ctrl", "z"]).await;
    page.read("Inte börjat").await;
    page.keys(&["Ctrl", "Enter"]).await;
    page.wait_until_gone("Inte börjat").await;

    // A message to all, by keyboard.
    page.keys(&["Alt", "m"]).await;
    page.write("Fikat flyttas till 10.45").await;
    page.keys(&["Enter"]).await;
    page.read("0 av 3 rum har sett").await;
    page.picture("rooms-message").await;

    // In a room it stands over the work, and the cursor stays in the line.
    page.press("link", "Norrby").await;
    page.find("heading", "Norrby").await;
    page.keys(&["Ctrl", "2"]).await;
    page.read("Fikat flyttas till 10.45").await;
    page.wait_until("return document.activeElement.getAttribute('aria-label') === 'Nytt kort'").await;
    page.picture("room-message").await;
    page.expect_accessible().await;
    page.keys(&["Alt", "u"]).await;
    page.wait_until_gone("Fikat flyttas till 10.45").await;
    page.write("Mörkt vid torget").await;
    page.keys(&["Enter"]).await;
    page.read("Mörkt vid torget").await;

    page.go_to_screen("rooms").await;
    page.read("1 av 3 rum har sett").await;
    page.read("hördes nyss").await;
    page.picture("rooms-seen").await;
    page.expect_accessible().await;
    window.close().await;
}
