//! Files read in: dropped on the window as a person drops them, looked at, mended, taken in, stopped.

use crate::driver::Window;
use crate::page::Page;
use serde_json::json;
use std::path::PathBuf;

/// A file of the example.
fn example(name: &str) -> (String, Vec<u8>) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../assets/example").join(name);
    (name.to_owned(), std::fs::read(path).unwrap())
}

/// Drops files on the window, all at once.
pub(crate) async fn drop_files(page: &Page, files: &[(String, Vec<u8>)]) {
    let files: Vec<_> = files.iter().map(|(name, bytes)| json!({ "name": name, "bytes": bytes })).collect();
    let files = serde_json::to_string(&files).unwrap();
    drop_made(page, &format!("{files}.map(file => new File([new Uint8Array(file.bytes)], file.name))")).await;
}

/// Drops files that a script makes in the page. The window's own drag cannot be driven, so the event is made.
async fn drop_made(page: &Page, files: &str) {
    page.ask(&format!(
        "const drop = new Event('drop', {{ bubbles: true, cancelable: true }});
         Object.defineProperty(drop, 'dataTransfer', {{ value: {{ types: ['Files'], files: {files} }} }});
         window.dispatchEvent(drop)"
    ))
    .await;
}

fn text(name: &str, text: &str) -> (String, Vec<u8>) {
    (name.to_owned(), text.as_bytes().to_vec())
}

#[tokio::test(flavor = "multi_thread")]
async fn all_of_an_organisers_files_at_once_become_a_hearing_and_the_same_again_changes_nothing() {
    let window = Window::open().await;
    let page = &window.page;
    page.find("button", "Läs in filer").await;
    let names = [
        "deltagare.xlsx",
        "lagesbild.csv",
        "workshopar.csv",
        "program.xlsx",
        "program.ics",
        "metod.csv",
        "indikatorer.csv",
        "problemomraden.csv",
        "omraden.csv",
        "atgardsplan-2018.xlsx",
    ];
    let files = names.map(example);
    drop_files(page, &files).await;
    page.wait_long("148 deltagare").await;
    page.wait_until_drawn().await;
    page.picture("import-all").await;
    page.expect_accessible().await;
    page.press("button", "Läs in allt").await;
    page.wait_long("rader inlästa").await;
    page.go_to_screen("agenda").await;
    page.read("Lunch").await;
    page.picture("import-agenda").await;

    drop_files(page, &files).await;
    page.wait_long("Inget nytt").await;
    page.wait_until_drawn().await;
    page.picture("import-again").await;
    page.expect_accessible().await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_file_is_named_for_what_it_is_and_one_too_large_is_not_even_read() {
    let window = Window::open().await;
    let page = &window.page;
    page.find("button", "Läs in filer").await;
    drop_files(page, &[text("deltagare.xlsx", "%PDF-1.7\nen helt annan fil")]).await;
    page.read("Filen är PDF och ingen tabell").await;
    page.wait_until_drawn().await;
    page.picture("import-wrong").await;
    page.expect_accessible().await;
    page.keys(&["Escape"]).await;
    page.wait_until_gone("Filen är PDF").await;
    drop_made(page, "[new File([new Uint8Array(100000001)], 'stor.csv')]").await;
    page.read("Filen är större än 100 MB").await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_column_is_taken_for_is_changed_by_hand_and_remembered() {
    let window = Window::open().await;
    let page = &window.page;
    page.find("button", "Läs in filer").await;
    let first = "id;benämning;typ;anteckning\nAN;Angered;stadsdel;x\nOG;Östra Göteborg;stadsdel;\n;Namnlös;stadsdel;\n";
    drop_files(page, &[text("omraden.csv", first)]).await;
    page.read("En kolumn saknas").await;
    page.wait_until_drawn().await;
    page.picture("import-columns").await;
    page.expect_accessible().await;
    page.press("button", "benämning läses som").await;
    page.press("option", "Namn").await;
    page.read("Läggs till: 2 områden").await;
    page.press("tab", "3 rader").await;
    page.read("Cellen är tom").await;
    page.wait_until_drawn().await;
    page.picture("import-rows").await;
    page.expect_accessible().await;
    page.press("button", "Läs in det som är rätt").await;
    page.read("2 rader inlästa").await;

    let next = "id;benämning;typ\nAN;Angered och Gunnared;stadsdel\nLU;Lundby;stadsdel\n";
    drop_files(page, &[text("omraden-ny.csv", next)]).await;
    page.read("Ändras: ett område").await;
    page.read("Lästes som du valde").await;
    page.wait_until_drawn().await;
    page.picture("import-changed").await;
    page.expect_accessible().await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_long_reading_shows_how_far_it_has_come_and_stops_when_asked() {
    let window = Window::open().await;
    let page = &window.page;
    page.find("button", "Läs in filer").await;
    let areas = "id;namn\nAN;Angered\n";
    let indicators: String = (0..1000).map(|number| format!("i{number};Indikator {number};antal\n")).collect();
    let files = [text("o.csv", areas), text("i.csv", &format!("id;namn;enhet\n{indicators}"))];
    drop_files(page, &files).await;
    page.read("000 indikatorer.").await;
    page.press("button", "Läs in allt").await;
    page.read("rader inlästa").await;

    let values = "'indikator;område;år;värde;källa\\n' + Array.from({ length: 240000 }, (_, at) =>
        `i${at % 1000};AN;${1900 + Math.floor(at / 1000)};${at % 97};${'x'.repeat(300)}\\n`).join('')";
    drop_made(page, &format!("[new File([{values}], 'lagesbild.csv')]")).await;
    page.find("progressbar", "").await;
    page.wait_until_drawn().await;
    page.picture("import-progress").await;
    page.expect_accessible().await;
    page.press("button", "Stoppa").await;
    page.wait_until_gone("Avbryt").await;
    window.close().await;
}
