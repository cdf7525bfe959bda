//! The facilitator's screen in the real window.

use crate::driver::Window;
use crate::room;

#[tokio::test(flavor = "multi_thread")]
async fn a_power_cut_takes_nothing_that_was_saved_and_leaves_the_half_written_line() {
    let mut room = None;
    let mut window = Window::open_on(|file| room = Some(room::empty(file).1)).await;
    let room = room.unwrap();
    room.open(&window.page, "cards").await;
    window.page.find("combobox", "Nytt kort").await;
    window.page.write("Mörkt vid hållplatsen").await;
    window.page.keys(&["Enter"]).await;
    window.page.read("Mörkt vid hållplatsen").await;
    window.page.write("Halvskriv").await;
    // The page keeps the draft by itself, a moment after the key.
    tokio::time::sleep(std::time::Duration::from_secs(2)).await;
    window.kill_and_restart().await;
    room.open(&window.page, "cards").await;
    window.page.read("Mörkt vid hållplatsen").await;
    window.page.wait_until("return document.querySelector('main [role=combobox]').value === 'Halvskriv'").await;
    window.close().await;
}
