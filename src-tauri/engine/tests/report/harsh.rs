//! What nobody should put in a hearing, and somebody will: nothing is lost, nothing overflows, and it is said.

use super::small::{Small, run};
use super::{document, made, pdf, read};
use samsyn_engine::areas::AreaKind;
use samsyn_engine::command::{AreasCommand, HearingCommand, MeasuresCommand, PrioritiesCommand, SituationCommand};
use samsyn_engine::hearing::HearingField;
use samsyn_engine::report::{Choice, Edition, Format};
use samsyn_engine::text::Language;
use samsyn_engine::{Engine, Id, Party, export};

/// Every edition and every print; how many pages they have together.
fn everything(engine: &Engine, hearing: Id) -> usize {
    let mut pages = 0;
    for edition in Edition::ALL {
        pages += export::pdf(engine, hearing, &Choice::whole(*edition, Language::Sv)).unwrap().pages.unwrap();
    }
    for format in
        [Format::Agenda, Format::Attendance, Format::Xlsx, Format::Csv, Format::Ics, Format::Json, Format::Tables]
    {
        pages += made(engine, hearing, format, Language::Sv).pages.unwrap_or_default();
    }
    pages
}

#[test]
fn a_text_of_twenty_thousand_characters_is_there_to_its_last_word() {
    let small = Small::new();
    let text = format!("{}sista", "ord ".repeat(4_998));
    assert_eq!(text.chars().count(), 19_997);
    let (hearing, area) = (small.hearing, small.area);
    let words = SituationCommand::SayOwnWords { hearing, area, party: Party::Police, text: text.clone() };
    small.engine.run(words.into()).unwrap();
    let measure = small.measure(small.prioritise("Lång"), &text);
    let goal = samsyn_engine::priorities::MeasureField::OperativeGoal(Some(text.clone()));
    small.engine.run(MeasuresCommand::EditMeasure { measure, to: goal }.into()).unwrap();
    let said = read::lines(&document(&small.engine, small.hearing, Language::Sv)).join("\n");
    assert!(said.matches(&text).count() >= 2);
    assert!(everything(&small.engine, small.hearing) > 20);
    // The spreadsheet's cell holds 32,767 characters, and so the whole of it.
    let csv = String::from_utf8(made(&small.engine, small.hearing, Format::Csv, Language::Sv).bytes).unwrap();
    assert!(csv.matches(&text).count() >= 2);
}

#[test]
fn one_word_of_three_hundred_letters_fits_wherever_it_stands() {
    let small = Small::new();
    let word = "å".repeat(300);
    let engine = &small.engine;
    for to in [
        HearingField::Title(word.clone()),
        HearingField::City(Some(word.clone())),
        HearingField::Venue(Some(word.clone())),
    ] {
        engine.run(HearingCommand::EditHearing { hearing: small.hearing, to }.into()).unwrap();
    }
    small.measure(small.prioritise(&word), &word);
    run(engine, AreasCommand::AddArea { name: word.clone(), kind: AreaKind::District, part_of: None });
    assert!(everything(engine, small.hearing) > 8);
}

#[test]
fn signs_the_font_lacks_stand_as_boxes_and_are_told_with_the_text_they_stand_in() {
    let small = Small::new();
    small.prioritise("Cykelstölder 🚲 السلام عليكم 漢");
    let made = pdf(&small.engine, small.hearing, Language::Sv);
    let told = made.missing.join("");
    for sign in ["🚲", "ا", "漢"] {
        assert!(told.contains(sign), "{sign} in {told}");
    }
    let choice = Choice::whole(Edition::Working, Language::Sv);
    let view = samsyn_engine::reads::by_name(
        &small.engine,
        "report",
        serde_json::json!({ "hearing": small.hearing, "choice": choice }),
    );
    let missing = view.unwrap()["missing"].clone();
    assert!(
        missing.as_array().unwrap().iter().any(|one| one["text"].as_str().unwrap().contains("Cykelstölder")),
        "{missing}"
    );
    everything(&small.engine, small.hearing);
}

#[test]
fn three_hundred_areas_are_a_report_in_every_edition() {
    let small = Small::new();
    for number in 1..300 {
        let (name, kind) = (format!("Område {number}"), AreaKind::Primary);
        let area = run(&small.engine, AreasCommand::AddArea { name, kind, part_of: None });
        let (hearing, title) = (small.hearing, format!("Problem {number}"));
        run(
            &small.engine,
            PrioritiesCommand::AddPriority { hearing, area, title, problem: None, problem_area: None, reason: None },
        );
    }
    let whole = document(&small.engine, small.hearing, Language::Sv);
    let mut first = whole.clone();
    first.parts.truncate(1);
    assert_eq!(samsyn_paper::pdf::write(&first, None).unwrap().pages, 1, "the city still stands on one page");
    let said = read::lines(&whole);
    assert!((1..300).all(|number| said.contains(&format!("# Område {number}"))));
    assert!(everything(&small.engine, small.hearing) > 600);
}

#[test]
fn no_areas_and_no_priorities_are_still_whole_files() {
    let engine = Engine::in_memory(Id::from_number(1)).unwrap();
    let facts = samsyn_engine::hearing::HearingRow::new(2019, "Hearing");
    let hearing = run(&engine, HearingCommand::StartHearing { facts });
    assert!(everything(&engine, hearing) >= 5);
    let small = Small::new();
    assert!(everything(&small.engine, small.hearing) >= 5);
    let said = read::lines(&super::edition(&small.engine, small.hearing, Edition::Public, Language::Sv)).join("\n");
    assert!(said.contains("Det här är viktigast för tryggheten i Kungälv 2019"), "{said}");
}
