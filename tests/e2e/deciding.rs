//! Deciding: a priority goes from draft to fixed by what each state asks for, rests on values chosen by keyboard, is opened
//! again and signed anew.

use crate::driver::Window;
use crate::page::Page;
use crate::room;
use samsyn_engine::areas::AreaKind;
use samsyn_engine::command::*;
use samsyn_engine::situation::IndicatorField;
use samsyn_engine::workshops::Answer;
use samsyn_engine::{Engine, Id, Party};
use std::path::Path;

/// A hearing where one room has said what it thinks of one problem, with numbers to rest on.
struct Prepared {
    hearing: Id,
    area: Id,
    priority: Id,
}

fn prepare(file: &Path) -> Prepared {
    let (engine, room) = room::empty(file);
    let create = |command: samsyn_engine::Command| engine.run(command).unwrap().created[0];
    let run = |command: samsyn_engine::Command| drop(engine.run(command).unwrap());
    let area = area_of(&engine, room.workshop);
    let city =
        create(AreasCommand::AddArea { name: "Göteborg".into(), kind: AreaKind::Municipality, part_of: None }.into());
    let (name, unit) = ("Narkotikabrott".to_owned(), "per 1 000 invånare".to_owned());
    let drugs = create(SituationCommand::AddIndicator { name, unit }.into());
    let source = IndicatorField::Source(Some("Brå, anmälda brott".into()));
    run(SituationCommand::EditIndicator { indicator: drugs, to: source }.into());
    let caution = IndicatorField::Caution(Some("Speglar polisens arbete lika mycket som läget.".into()));
    run(SituationCommand::EditIndicator { indicator: drugs, to: caution }.into());
    run(SituationCommand::EditIndicator { indicator: drugs, to: IndicatorField::Decimals(1) }.into());
    let (name, unit) = ("Otrygga kvällstid".to_owned(), "procent".to_owned());
    let unsafe_at_night = create(SituationCommand::AddIndicator { name, unit }.into());
    for (indicator, area, year, amount) in [
        (drugs, area, 2017, 28.4),
        (drugs, area, 2018, 32.0),
        (drugs, city, 2018, 14.1),
        (unsafe_at_night, area, 2018, 41.0),
        (unsafe_at_night, city, 2018, 29.0),
    ] {
        run(SituationCommand::SetValue { indicator, area, year, amount: Some(amount) }.into());
    }
    let (workshop, title) = (room.workshop, "Öppen narkotikahandel vid torget".to_owned());
    let problem = create(
        ProblemsCommand::AddProblem { workshop, title: title.clone(), problem_area: None, cards: vec![] }.into(),
    );
    let answers = [Answer::Yes, Answer::Yes, Answer::Partly, Answer::No, Answer::Yes, Answer::DontKnow, Answer::Yes];
    for (answer, criterion) in answers.into_iter().chain([Answer::Yes, Answer::Partly]).zip(1..) {
        run(ProblemsCommand::AnswerCriterion { problem, criterion, answer: Some(answer) }.into());
    }
    run(TallyCommand::CastVotes { problem, party: Party::Police, count: 7 }.into());
    run(TallyCommand::CastVotes { problem, party: Party::City, count: 5 }.into());
    run(TallyCommand::CastVotes { problem, party: Party::Others, count: 2 }.into());
    let hearing = room.hearing;
    let add = |title: &str, problem| PrioritiesCommand::AddPriority {
        hearing,
        area,
        title: title.to_owned(),
        problem,
        problem_area: None,
        reason: None,
    };
    let priority = create(add(&title, Some(problem)).into());
    for title in ["Unga utan mötesplats", "Otrygg gångväg", "Buller från mopeder"] {
        create(add(title, None).into());
    }
    Prepared { hearing, area, priority }
}

fn area_of(engine: &Engine, workshop: Id) -> Id {
    let room = samsyn_engine::reads::by_name(engine, "workshop", serde_json::json!({ "workshop": workshop })).unwrap();
    Id::parse(room["room"]["area"].as_str().unwrap()).unwrap()
}

async fn look(page: &Page, name: &str) {
    page.wait_until_drawn().await;
    page.picture(name).await;
    page.expect_accessible().await;
}

/// The line of the checklist is gone to by Tab, from its beginning, and followed: the cursor is where it is mended.
async fn follow(page: &Page, need: &str) {
    page.ask("document.querySelector('[id^=steps-of] ol button, [id^=steps-of] ul button')?.focus()").await;
    page.tab_to(need).await;
    page.keys(&["Enter"]).await;
    page.wait_until("return document.activeElement.closest('[id^=steps-of]') === null").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_priority_goes_from_draft_to_fixed_by_its_checklist_and_is_opened_and_signed_again() {
    let mut prepared = None;
    let window = Window::open_on(|file| prepared = Some(prepare(file))).await;
    let (page, Prepared { hearing, area, priority }) = (&window.page, prepared.unwrap());
    page.wait_until("return document.querySelector('main h1') !== null").await;

    // The board: all areas and ranks; moved by keys, opened by Enter.
    page.go(&format!("#/{hearing}/priorities/board")).await;
    page.read("Rangordning").await;
    page.read("1 fler än 3").await;
    look(page, "deciding-board").await;
    page.ask("document.querySelector('[data-place=\"0-0\"] a').focus()").await;
    page.keys(&["Down"]).await;
    page.keys(&["Right"]).await;
    page.wait_until("return document.activeElement.textContent === 'Unga utan mötesplats'").await;
    page.keys(&["Alt", "Shift", "Left"]).await;
    page.wait_until("return document.querySelector('[data-place=\"0-0\"] a').textContent === 'Unga utan mötesplats'")
        .await;
    page.keys(&["Ctrl", "z"]).await;
    page.wait_until("return document.querySelector('[data-place=\"0-1\"] a').textContent === 'Unga utan mötesplats'")
        .await;
    page.ask("document.querySelector('[data-place=\"0-0\"] a').focus()").await;
    page.keys(&["Enter"]).await;
    page.read("För att bli föreslagen behövs").await;
    page.read("fler än de 3 som ett område bör ha").await;
    look(page, "deciding-draft").await;

    // Proposed.
    follow(page, "en motivering").await;
    page.write("Syns varje dag och drar in barn.").await;
    follow(page, "minst en orsak").await;
    page.write("Öppen försäljning utan vuxna omkring").await;
    page.keys(&["Enter"]).await;
    page.wait_until(
        "return [...document.querySelectorAll('[data-done=true]')].some(need => need.textContent.startsWith('minst en orsak'))",
    )
    .await;
    page.read("Öppen försäljning").await;
    page.ask("document.querySelector('[id^=steps-of] ol button').focus()").await;
    page.tab_to("Föreslå").await;
    page.keys(&["Enter"]).await;
    page.read("För att bli förankrad behövs").await;

    // What it rests on, by keyboard alone.
    follow(page, "underlag ur lägesbilden").await;
    page.keys(&["Enter"]).await;
    page.find("combobox", "Sök i lägesbilden").await;
    look(page, "deciding-evidence").await;
    page.write("narko").await;
    page.keys(&["Enter"]).await;
    page.wait_until("return document.querySelectorAll('[role=option][aria-selected=true]').length === 1").await;
    page.keys(&["Down"]).await;
    page.keys(&["Enter"]).await;
    page.wait_until("return document.querySelectorAll('[role=option][aria-selected=true]').length === 2").await;
    look(page, "deciding-evidence-chosen").await;
    page.keys(&["Enter"]).await;
    page.wait_until("return document.querySelectorAll('[role=option][aria-selected=true]').length === 1").await;
    page.keys(&["Escape"]).await;
    page.wait_until("return document.activeElement.innerText.includes('Välj ur lägesbilden')").await;
    page.read("hela staden 14,1").await;
    page.read("Speglar polisens arbete").await;

    // Anchored: a measure, and what it lacks.
    follow(page, "minst en åtgärd").await;
    page.write("patrullera till fots").await;
    page.keys(&["Enter"]).await;
    page.read("en ägare till varje åtgärd").await;
    look(page, "deciding-measure").await;
    for (need, words) in [
        ("en ägare till varje åtgärd", "Polis"),
        ("ett antal i varje åtgärd", "100"),
        ("ett slutdatum i varje åtgärd", "31 dec"),
    ] {
        follow(page, need).await;
        page.write(words).await;
        page.keys(&["Enter"]).await;
    }
    follow(page, "en orsak för varje åtgärd").await;
    page.keys(&["Space"]).await;
    page.wait_until("return document.querySelector('[id^=cause-] button').getAttribute('aria-pressed') === 'true'")
        .await;
    page.ask("document.querySelector('[id^=steps-of] ol button').focus()").await;
    page.tab_to("Förankra").await;
    page.keys(&["Enter"]).await;
    page.read("För att bli fastställd behövs").await;
    look(page, "deciding-anchored").await;

    // The room's matrix, folded until somebody wants it.
    page.ask("document.querySelector('details summary').focus()").await;
    page.keys(&["Enter"]).await;
    page.read("Behov").await;
    look(page, "deciding-matrix").await;

    // One signs; what is changed then is said loudly.
    follow(page, "polisens underskrift").await;
    page.tab_to("Skriv under för polis").await;
    page.keys(&["Enter"]).await;
    page.read("Underskrifter ges med P och S").await;
    page.keys(&["p"]).await;
    page.wait_until_gone("Skriv under för polis").await;
    page.ask(&format!("document.querySelector('[id=\"title-of-{priority}\"] input').focus()")).await;
    page.keys(&["Ctrl", "a"]).await;
    page.write("Narkotikahandel vid torget").await;
    page.keys(&["Enter"]).await;
    page.read("Ändrad sedan den skrevs under").await;
    look(page, "deciding-changed").await;
    page.press("button", "Skriv under igen").await;
    page.tab_to("Skriv under för polis").await;
    page.keys(&["p"]).await;
    page.wait_until_gone("Ändrad sedan").await;
    page.tab_to("Skriv under för stad").await;
    page.keys(&["s"]).await;
    page.read("Fastställd och låst").await;
    look(page, "deciding-fixed").await;

    // Opened again, with a reason that stays.
    page.tab_to("Återöppna").await;
    page.keys(&["Enter"]).await;
    page.find("textbox", "Varför återöppnas den?").await;
    page.write("Fel antal i åtgärden").await;
    page.keys(&["Enter"]).await;
    page.wait_until_gone("Fastställd och låst").await;
    page.read("Fel antal i åtgärden").await;
    page.read("den här datorn").await;
    for (party, key) in [("polis", "p"), ("stad", "s")] {
        page.ask(&format!(
            "document.querySelector('[id=\"sign-of-{priority}\"] input, [id=\"sign-of-{priority}\"] button').focus()"
        ))
        .await;
        page.tab_to(&format!("Skriv under för {party}")).await;
        page.keys(&[key]).await;
        page.wait_until_gone(&format!("Skriv under för {party}")).await;
    }
    page.read("Fastställd och låst").await;
    look(page, "deciding-reopened").await;
    page.resize(760, 900).await;
    look(page, "deciding-narrow").await;
    page.go(&format!("#/{hearing}/priorities/board")).await;
    look(page, "deciding-board-narrow").await;
    page.go(&format!("#/{hearing}/priorities/{area}")).await;
    look(page, "deciding-area-narrow").await;

    let file = window.kill();
    let engine = Engine::open(&file).unwrap();
    assert!(engine.check().unwrap().is_sound());
    let view = samsyn_engine::reads::by_name(&engine, "priorities", serde_json::json!({ "hearing": hearing })).unwrap();
    let first = &view["areas"][0]["priorities"][0];
    assert_eq!((&first["state"], &first["changed_since_signed"]), (&"fixed".into(), &false.into()));
    assert_eq!(first["evidence"].as_array().unwrap().len(), 1);
    assert_eq!(first["reason"], "Syns varje dag och drar in barn.");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_measure_serves_a_second_priority_by_keyboard_and_lets_it_go() {
    let window = Window::open_example().await;
    let page = &window.page;
    page.go_to_screen("priorities").await;
    page.press("link", "Rangordning").await;
    page.find("heading", "Rangordning").await;
    look(page, "deciding-board-example").await;
    page.go_to_screen("priorities").await;
    page.press("link", "Lundby").await;
    page.find("heading", "Lundby").await;
    look(page, "deciding-area-example").await;
    page.ask("document.querySelector('main li[data-item] button[aria-expanded]').focus()").await;
    page.keys(&["Enter"]).await;
    page.tab_to("Mer").await;
    page.keys(&["Enter"]).await;
    let field = "document.querySelector('section[aria-label=\"Prioriteringar som åtgärden verkar för\"] input')";
    page.find("combobox", "Verkar också för").await;
    page.ask(&format!("{field}.focus()")).await;
    page.write("Lundby").await;
    page.wait_until("return document.querySelector('[role=option]') !== null").await;
    page.keys(&["Down"]).await;
    page.keys(&["Enter"]).await;
    page.read("verkar för 2 prioriteringar").await;
    look(page, "deciding-serves").await;
    page.wait_until(
        "return document.activeElement.getAttribute('aria-label') === 'Prioriteringar som åtgärden verkar för'",
    )
    .await;
    page.tab_to("Verkar inte för").await;
    page.keys(&["Enter"]).await;
    page.wait_until_gone("verkar för 2 prioriteringar").await;
    window.close().await;
}
