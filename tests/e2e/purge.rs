//! Gallring in the window: seen first, done once, and the data file holds nobody afterwards.

use crate::driver::Window;

#[tokio::test(flavor = "multi_thread")]
async fn the_participants_of_the_example_are_purged_and_the_counts_stay() {
    let window = Window::open_example().await;
    let page = &window.page;
    page.go_to_screen("participants").await;
    page.keys(&["Ctrl", "k"]).await;
    page.write("gallra").await;
    page.keys(&["Enter"]).await;
    page.read("148 e-postadresser").await;
    page.wait_until_drawn().await;
    page.picture("purge-preview").await;
    page.expect_accessible().await;
    page.press("button", "Gallra 148 deltagare").await;
    page.find("heading", "Gallrat").await;
    page.read("kommunpolis").await;
    page.picture("purge-done").await;
    page.expect_accessible().await;
    let folder = window.file("hearing.samsyn").parent().unwrap().to_owned();
    for file in std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).filter(|path| path.is_file()) {
        let bytes = std::fs::read(&file).unwrap();
        let holds = bytes.windows(10).any(|part| part == b"example.se");
        assert!(!holds, "{} still holds an e-mail address", file.display());
    }
    window.close().await;
}
