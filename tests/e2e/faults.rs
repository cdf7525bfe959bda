//! Another program holds the data file while somebody writes: the screen says so, keeps the words, and goes on.

use crate::driver::Window;
use rusqlite::Connection;

#[tokio::test(flavor = "multi_thread")]
async fn what_is_written_while_a_backup_holds_the_file_waits_in_sight_and_is_saved_with_one_press() {
    let window = Window::open_example().await;
    let page = &window.page;
    page.enter_room("Lundby").await;
    page.keys(&["Ctrl", "2"]).await;
    page.press("textbox", "Nytt kort").await;

    let backup = Connection::open(window.data_file()).unwrap();
    backup.execute_batch("BEGIN IMMEDIATE").unwrap();
    page.write("Sagt medan filen var låst").await;
    page.keys(&["Enter"]).await;
    page.read("Sparar").await;
    page.read("Ett annat program håller datafilen låst").await;
    page.read("Sagt medan filen var låst").await;
    page.read("Inte sparat").await;
    page.picture("faults-locked").await;
    page.expect_accessible().await;

    backup.execute_batch("ROLLBACK").unwrap();
    page.press("button", "Försök igen").await;
    page.wait_until_gone("håller datafilen låst").await;
    page.read("Sagt medan filen var låst").await;
    page.find("status", "Sparat").await;
    window.close().await;
}
