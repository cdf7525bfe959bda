//! The facilitator's screen in the real window.

use crate::driver::Window;
use crate::page::Page;
use crate::room;
use samsyn_engine::command::ProblemsCommand;
use std::collections::BTreeMap;
use std::path::Path;

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

/// Problems that may say the same are asked about before they are voted on, and a small window has room for the question.
#[tokio::test(flavor = "multi_thread")]
async fn what_would_split_the_votes_is_asked_whole_in_a_small_window() {
    let mut room = None;
    let window = Window::open_on(|file| {
        let (engine, empty) = room::empty(file);
        for title in ["Mörkt på gångvägen vid hållplatsen", "Mörkt på gångvägen till hållplatsen", "Bråk", "Trafik"]
        {
            let (workshop, title) = (empty.workshop, title.to_owned());
            let add = ProblemsCommand::AddProblem { workshop, title, problem_area: None, cards: vec![] };
            engine.run(add.into()).unwrap();
        }
        room = Some(empty);
    })
    .await;
    let page = &window.page;
    page.resize(1280, 720).await;
    room.unwrap().open(page, "votes").await;
    page.read("Säger de samma sak?").await;
    let is_whole =
        "const asked = document.querySelector('main aside'); return asked.scrollHeight <= asked.clientHeight + 1";
    page.wait_until(is_whole).await;
    page.picture("workshop-alike-small").await;
    window.close().await;
}

/// The cards of a room of the example that can be typed on one line: text, kind, code, place, party, and the problem it became.
struct Said {
    text: String,
    kind: String,
    area: String,
    place: String,
    party: String,
    became: String,
}

fn example(name: &str) -> Vec<BTreeMap<String, String>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets/example/utfall").join(name);
    let text = std::fs::read_to_string(path).unwrap();
    let mut reader =
        csv::ReaderBuilder::new().delimiter(b';').from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    reader.deserialize().map(Result::unwrap).collect()
}

/// What was said in room 8 of the example: problems and notes, in their order.
fn room_eight() -> Vec<Said> {
    let key = example("sammanslagning.csv");
    let became = |number: &str| {
        key.iter()
            .find(|row| row["workshop"] == "W08" && row["kort nr"] == number)
            .map(|row| row["blev"].clone())
            .unwrap()
    };
    let said = example("W08.csv").into_iter().filter(|row| ["problem", "notis"].contains(&row["kategori"].as_str()));
    // A line break inside a card cannot be typed on a line; pasting and importing bring those.
    said.filter(|row| !row["text"].contains('\n'))
        .map(|row| Said {
            became: became(&row["nr"]),
            text: row["text"].clone(),
            kind: row["kategori"].clone(),
            area: row["problemområde"].clone(),
            place: row["plats"].clone(),
            party: row["part"].clone(),
        })
        .collect()
}

impl Said {
    /// As a facilitator types it: whose words, the words, what it is about and where.
    fn line(&self) -> String {
        let mut line = format!("{}: {}", self.party.chars().next().unwrap().to_lowercase(), self.text);
        if !self.area.is_empty() {
            line += &format!(" #{}", self.area.to_lowercase());
        }
        if !self.place.is_empty() {
            line += &format!(" @{}", self.place);
        }
        line
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_whole_workshop_is_held_with_the_keyboard_alone_and_survives_a_power_cut_in_the_middle_of_the_tally() {
    let mut room = None;
    let mut window = Window::open_on(|file| room = Some(room::empty(file).1)).await;
    let room = room.unwrap();
    let page = &window.page;
    room.open(page, "situation").await;
    look(page, "workshop-1-situation").await;

    // What is said, typed as it comes.
    page.keys(&["Ctrl", "2"]).await;
    page.find("combobox", "Nytt kort").await;
    let said = room_eight();
    for one in &said {
        page.write(&one.line()).await;
        page.keys(&["Enter"]).await;
    }
    page.wait_until(&format!(
        "return document.querySelectorAll('main [data-count] li[data-item]').length === {}",
        said.len()
    ))
    .await;
    look(page, "workshop-2-cards").await;

    // Each card under the keyboard goes to its problem by a digit, or names a new one; a note is a note by one letter.
    page.keys(&["Ctrl", "3"]).await;
    page.wait_until("return document.activeElement.dataset.card !== undefined").await;
    look(page, "workshop-3-sort-begun").await;
    let mut problems: Vec<String> = Vec::new();
    for one in &said {
        page.wait_until(&format!("return document.activeElement.innerText.includes({:?})", one.text)).await;
        if one.kind == "notis" {
            page.keys(&["n"]).await;
        } else if let Some(at) = problems.iter().position(|title| *title == one.became) {
            // The column is there before its digit is: a hand is slower than this one.
            page.wait_until(&format!(
                "return [...document.querySelectorAll('main header h2')].some(one => one.innerText.includes({:?}))",
                one.became
            ))
            .await;
            page.keys(&[&(at + 1).to_string()]).await;
        } else {
            page.keys(&["Enter"]).await;
            page.wait_until("return document.activeElement.closest('form label') !== null").await;
            page.write(&one.became).await;
            page.keys(&["Enter"]).await;
            problems.push(one.became.clone());
        }
    }
    assert_eq!(problems.len(), 5);
    page.wait_until("return document.querySelectorAll('main [data-loose=true] [data-kind=problem]').length === 0")
        .await;
    look(page, "workshop-3-sort-done").await;

    // The ten grounds: each question of each problem.
    page.keys(&["Ctrl", "4"]).await;
    page.wait_until("return document.activeElement.dataset.cell === '1-0'").await;
    page.write(&"jdn?j".repeat(9)).await;
    page.read("5 svar kvar").await;
    page.keys(&["o"]).await;
    page.write("Polisen ser det annorlunda").await;
    page.keys(&["Enter"]).await;
    look(page, "workshop-4-matrix").await;

    // One key is one vote, a number before it as many. In the middle of it the battery is gone.
    page.keys(&["Ctrl", "5"]).await;
    page.wait_until("return document.activeElement.dataset.problem !== undefined").await;
    for votes in ["4p8s2ö", "4p2sö"] {
        page.write(votes).await;
        page.keys(&["Down"]).await;
    }
    page.wait_until(&votes_are(&[4, 8, 2, 4, 2, 1])).await;
    look(page, "workshop-5-tally").await;
    window.kill_and_restart().await;
    let page = &window.page;
    page.wait_until("return location.hash.endsWith('/votes')").await;
    page.wait_until(&votes_are(&[4, 8, 2, 4, 2, 1])).await;
    page.wait_until("return document.activeElement.dataset.problem !== undefined").await;
    for _ in 0..2 {
        page.keys(&["Down"]).await;
    }
    page.write("2p3s2ö").await;
    page.keys(&["Shift", "p"]).await;
    page.wait_until(&votes_are(&[4, 8, 2, 4, 2, 1, 1, 3, 2])).await;

    // Some votes are missing: it is said, and shown all the same.
    page.keys(&["Alt", "v"]).await;
    page.read("6 röster är inte räknade").await;
    look(page, "workshop-5-missing").await;
    page.keys(&["Enter"]).await;
    page.read("Här skiljer det mest").await;
    look(page, "workshop-5-result").await;

    // The three that the room chooses, with a reason for the first.
    page.wait_until("return document.activeElement.type === 'checkbox'").await;
    page.keys(&["Tab"]).await;
    page.write("Barn dras in").await;
    page.keys(&["Enter"]).await;
    page.keys(&["Alt", "g"]).await;
    page.find("combobox", "Ny orsak").await;

    // Causes, then measures, for the first priority.
    for cause in ["Äldre drar in yngre", "Inget öppet efter skolan"] {
        page.write(cause).await;
        page.keys(&["Enter"]).await;
        page.read(cause).await;
    }
    look(page, "workshop-6-causes").await;
    page.keys(&["Ctrl", "7"]).await;
    page.find("combobox", "Ny åtgärd").await;
    page.write("öppna fritidsgården efter skolan").await;
    page.keys(&["Enter"]).await;
    page.wait_until("return [...document.querySelectorAll('main [data-sentence] input, main [data-sentence] textarea')].some(one => one.value.includes('fritidsgården'))").await;
    look(page, "workshop-7-measures").await;

    // Read back, and proposed.
    page.keys(&["Ctrl", "8"]).await;
    page.read("Stämmer det här?").await;
    look(page, "workshop-8-read-back").await;
    page.tab_to("föreslår").await;
    page.keys(&["Enter"]).await;
    page.read("Skriv under").await;
    page.keys(&["s"]).await;
    page.wait_until_gone("Skriv under för stad").await;

    let stored = room.stored(&window.kill());
    let cards = stored["cards"].as_array().unwrap();
    assert_eq!(cards.len(), said.len());
    for (card, one) in cards.iter().zip(&said) {
        assert_eq!(card["text"], one.text.as_str());
        assert_eq!(card["place"].as_str().unwrap_or_default(), one.place, "{}", one.text);
        assert_eq!(card["party"], party_of(&one.party));
        assert_eq!(card["kind"], if one.kind == "notis" { "note" } else { "problem" });
        let problem = stored["problems"].as_array().unwrap().iter().find(|problem| problem["id"] == card["problem"]);
        assert_eq!(problem.map_or("", |problem| problem["title"].as_str().unwrap()), one.became, "{}", one.text);
    }
    assert_eq!(stored["priorities"].as_array().unwrap().len(), 3);
    assert_eq!(stored["priorities"][0]["reason"], "Barn dras in");
    assert_eq!(stored["priorities"][0]["causes"].as_array().unwrap().len(), 2);
    assert_eq!(stored["priorities"][0]["measures"][0]["text"], "öppna fritidsgården efter skolan");
    assert_eq!(stored["priorities"][0]["signatures"][0]["party"], "city");
}

fn party_of(name: &str) -> &'static str {
    match name {
        "Polis" => "police",
        "Stad" => "city",
        _ => "others",
    }
}

/// Asks whether the numbers of votes are these, problem by problem: police, city, others.
fn votes_are(wanted: &[u8]) -> String {
    format!(
        "return [...document.querySelectorAll('main output')].slice(0, {}).map(one => one.innerText).join() === {:?}",
        wanted.len(),
        wanted.iter().map(u8::to_string).collect::<Vec<_>>().join(",")
    )
}

async fn look(page: &Page, name: &str) {
    page.wait_until_drawn().await;
    page.picture(name).await;
    page.expect_accessible().await;
}
