//! The running day in the real window, by keyboard: a late morning is paused, lengthened and made up for, the program is
//! killed in the middle of it, the rooms report back, the day ends.

use crate::driver::Window;
use crate::page::Page;
use chrono::{Days, NaiveDate};
use samsyn_engine::agenda::AgendaField;
use samsyn_engine::command::*;
use samsyn_engine::hearing::HearingField;
use samsyn_engine::import::watch::Watch;
use samsyn_engine::import::{self, Given};
use samsyn_engine::time::{Milliseconds, Minutes, Moment, SetClock, TimeOfDay};
use samsyn_engine::{Command, Engine, Id, example, reads};
use serde_json::{Value, json};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

/// The example's own clock at the moment the tests begin: the drug talk has gone on for thirteen minutes, eleven too late.
const TEN_24: i64 = 10 * 60 + 24;
const A_DAY: i64 = 24 * 60;
/// When the first items really began, by the example's outcome.
const BEGAN: [i64; 5] = [495, 542, 552, 578, 611];

/// The example's programme and rooms, moved so that 10:24 is now.
struct Moved {
    engine: Engine,
    hearing: Id,
    items: Vec<Id>,
    now: Moment,
}

impl Moved {
    fn new(file: &Path) -> Self {
        let engine = Engine::open(file).unwrap();
        // On the minute: what is late by eleven minutes is not late by eleven and a half.
        let now = Moment(engine.now().0 / 60_000 * 60_000);
        import::run(&engine, &Given::files(&example::files(), Some(2019)), true, &Watch::nobody()).unwrap();
        let hearings = reads::by_name(&engine, "hearings", json!({})).unwrap();
        let of_year = hearings["hearings"].as_array().unwrap().iter().find(|one| one["year"] == 2019).unwrap();
        let hearing = id(&of_year["id"]);
        let agenda = reads::by_name(&engine, "agenda", json!({ "hearing": hearing })).unwrap();
        let list = agenda["items"].as_array().unwrap();
        let (date, by) = moved(now);
        let edit = |to| HearingCommand::EditHearing { hearing, to }.into();
        let mut commands: Vec<Command> =
            vec![edit(HearingField::Date(Some(date))), edit(HearingField::Starts(TimeOfDay(BEGAN[0] + by)))];
        for item in list.iter().filter(|item| item["is_fixed"] == true) {
            // A start after midnight cannot be fixed: late in the evening those follow the plan instead.
            let start = Some(item["planned_start"].as_i64().unwrap() + by).filter(|start| *start < A_DAY);
            let to = AgendaField::FixedStart(start.map(TimeOfDay));
            commands.push(AgendaCommand::EditItem { item: id(&item["id"]), to }.into());
        }
        engine.run_all("EditHearing", commands).unwrap();
        let items = list.iter().map(|item| id(&item["id"])).collect();
        Self { engine, hearing, items, now }
    }

    /// The first five items begin, each when it did.
    fn begin_the_morning(&self) {
        for (item, began) in self.items.iter().zip(BEGAN) {
            let at = self.now + Milliseconds::from(Minutes(began - TEN_24));
            self.engine.set_clock(Arc::new(SetClock::new(at)));
            self.engine.run(AgendaCommand::StartItem { item: *item }.into()).unwrap();
        }
    }

    fn address(&self) -> String {
        format!("#/{}/now", self.hearing)
    }
}

fn id(value: &Value) -> Id {
    Id::parse(value.as_str().unwrap()).unwrap()
}

/// The date on which a morning like the example's has come to 10:24 now, and by how many minutes it is moved.
fn moved(now: Moment) -> (NaiveDate, i64) {
    let by = now.time_of_day().0 - TEN_24;
    if BEGAN[0] + by >= 0 { (now.date(), by) } else { (now.date() - Days::new(1), by + A_DAY) }
}

async fn minutes_left(page: &Page) -> i64 {
    let script = "return parseInt(document.querySelector('[aria-labelledby=day-current] strong').textContent)";
    page.ask(script).await.as_i64().unwrap()
}

async fn open_on_the_day(page: &Page, address: &str) {
    page.find("heading", "").await;
    page.go(address).await;
    page.find("heading", "Nu").await;
}

async fn look(page: &Page, picture: &str) {
    page.wait_until_drawn().await;
    page.picture(picture).await;
    page.expect_accessible().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_late_morning_is_made_up_for_by_keyboard_and_no_time_is_lost_when_the_program_is_killed() {
    let mut address = String::new();
    let mut window = Window::open_on(|file| {
        let day = Moved::new(file);
        day.begin_the_morning();
        address = day.address();
    })
    .await;
    open_on_the_day(&window.page, &address).await;
    window.page.find("heading", "Tema narkotika").await;
    window.page.read("11 min efter planen").await;
    look(&window.page, "clock-late").await;

    // Five minutes more, then what they cost is taken from the coffee.
    window.page.keys(&["5"]).await;
    window.page.read("16 min efter planen").await;
    window.page.read("5 min givna på dagen").await;
    window.page.find("button", "Korta Fika, 20 → 10 min").await;
    window.page.keys(&["Ctrl", "1"]).await;
    window.page.read("plan 20 min").await;
    window.page.wait_until_gone("Korta Fika, 20 → 10 min").await;
    look(&window.page, "clock-remedy").await;
    window.page.keys(&["Ctrl", "z"]).await;
    window.page.find("button", "Korta Fika, 20 → 10 min").await;

    // Paused when the power goes: the same is left when the program is there again.
    window.page.keys(&["p"]).await;
    window.page.read("Pausad").await;
    look(&window.page, "clock-paused").await;
    let left = minutes_left(&window.page).await;
    window.kill_and_restart().await;
    open_on_the_day(&window.page, &address).await;
    window.page.read("Pausad").await;
    assert_eq!(minutes_left(&window.page).await, left);

    // Going on when the power goes: the time without a program is time that went.
    window.page.keys(&["p"]).await;
    window.page.wait_until_gone("Pausad").await;
    let (left, since) = (minutes_left(&window.page).await, std::time::Instant::now());
    window.kill_and_restart().await;
    tokio::time::sleep(Duration::from_secs(1)).await;
    open_on_the_day(&window.page, &address).await;
    window.page.find("heading", "Tema narkotika").await;
    let gone = since.elapsed().as_secs() as i64 / 60;
    let found = minutes_left(&window.page).await;
    assert!((left - gone - 1..=left - gone).contains(&found), "{left} min, and after {gone} more {found}");

    // The next item, and back.
    window.page.keys(&["Ctrl", "Enter"]).await;
    window.page.find("heading", "Fika").await;
    window.page.keys(&["Ctrl", "z"]).await;
    window.page.find("heading", "Tema narkotika").await;
    window.page.resize(1024, 700).await;
    look(&window.page, "clock-narrow").await;
    let sideways =
        "return [...document.querySelectorAll('main, main > *')].some(part => part.scrollWidth > part.clientWidth + 1)";
    assert_eq!(window.page.ask(sideways).await, json!(false), "nothing is cut off in a narrow window");
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_day_begins_the_rooms_report_back_in_turn_and_the_day_ends() {
    let mut address = String::new();
    let window = Window::open_on(|file| address = Moved::new(file).address()).await;
    let page = &window.page;
    open_on_the_day(page, &address).await;
    page.read("Dagen har inte börjat").await;
    look(page, "clock-before").await;
    page.keys(&["Ctrl", "Enter"]).await;
    page.find("heading", "Registrering och kaffe").await;

    page.press("button", "Börja nu: Återsamling").await;
    page.find("heading", "Angered · Rum 1").await;
    page.read("hoppades över").await;
    page.keys(&["Ctrl", "Enter"]).await;
    page.find("heading", "Östra Göteborg · Rum 2").await;
    look(page, "clock-turns").await;
    page.keys(&["Alt", "l"]).await;
    page.read("Next room").await;
    look(page, "clock-turns-english").await;
    page.keys(&["Alt", "l"]).await;
    page.keys(&["Alt", "PageDown"]).await;
    page.find("heading", "Fastställande av prioriteringar").await;
    page.keys(&["Ctrl", "Enter"]).await;
    page.find("heading", "Nästa steg och avslut").await;
    page.keys(&["Ctrl", "Enter"]).await;
    page.read("Dagen slutade").await;
    look(page, "clock-after").await;
    window.close().await;
}
