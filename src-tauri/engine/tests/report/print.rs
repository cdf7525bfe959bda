//! What is printed for the day: the agenda, the rooms' signs, the lists of who is expected.

use super::small::Small;
use super::{EXAMPLE, before_coffee, keep, made, read};
use samsyn_engine::report::{Asked, Format, Paper};
use samsyn_engine::text::Language;
use samsyn_engine::{Engine, Id, export, reads};
use samsyn_paper::document::{Block, Document, Part};
use samsyn_paper::pdf;
use serde_json::json;

fn print(engine: &Engine, hearing: Id, paper: Paper, language: Language) -> Document {
    engine.read(|read| export::print_document(read, hearing, paper, None, language, before_coffee())).unwrap()
}

fn example(paper: Paper, language: Language) -> Document {
    let (engine, hearing) = &*EXAMPLE;
    print(engine, *hearing, paper, language)
}

fn pages(document: &Document, part: &Part) -> usize {
    let alone = Document::new(document.meta.clone(), document.running.clone()).with(part.clone());
    pdf::write(&alone, None).unwrap().pages
}

#[test]
fn the_days_agenda_is_one_page_with_the_rooms_below() {
    for language in Language::ALL {
        let document = example(Paper::Agenda, *language);
        assert_eq!(pages(&document, &document.parts[0]), 1, "{language:?}");
    }
    let said = read::part(&example(Paper::Agenda, Language::Sv).parts[0]);
    assert!(said.iter().any(|line| line.starts_with("11.55–") && line.contains("Lunch")), "{said:#?}");
    assert!(said.iter().any(|line| line.starts_with("Rum 8 | Västra Hisingen")), "{said:#?}");
}

#[test]
fn each_room_has_a_sign_of_one_page_whatever_it_is_called() {
    let document = example(Paper::Signs, Language::Sv);
    assert_eq!(document.parts.len(), 12);
    for part in &document.parts {
        assert_eq!(pages(&document, part), 1, "{:?}", part.apart);
    }
    assert_eq!(read::part(&document.parts[7])[..2], ["Rum 8".to_owned(), "Västra Hisingen".to_owned()]);

    let awkward =
        ["x".repeat(300), "ord ".repeat(200), "Arbetsmarknadsförvaltningens sammanträdesrum".into(), "Ö".into()];
    for name in awkward {
        let sign = Part::landscape().with(Block::Poster(vec![name.clone(), name.clone(), name.clone()]));
        assert_eq!(pages(&document, &sign), 1, "{name}");
    }
}

#[test]
fn the_list_of_a_room_names_roles_and_never_an_address() {
    let (engine, hearing) = &*EXAMPLE;
    let document = example(Paper::Attendance, Language::Sv);
    let said = read::lines(&document).join("\n");
    assert!(!said.contains('@') && !said.contains("D001"));
    let view = reads::by_name(engine, "participants", json!({ "hearing": hearing })).unwrap();
    let expected = view["participants"].as_array().unwrap().len();
    let ticks = said.matches("Ruta för ").count();
    assert_eq!(ticks, expected, "everybody stands on one list and on no other");
    let eighth = document.parts.iter().find(|part| part.apart.as_ref().unwrap().contains("W08")).unwrap();
    assert_eq!(read::part(eighth)[..2], ["Närvaro · Rum 8 · W08".to_owned(), "# Västra Hisingen".to_owned()]);
}

#[test]
fn one_room_alone_has_one_sign_and_one_list() {
    let (engine, hearing) = &*EXAMPLE;
    let rooms = reads::by_name(engine, "workshops", json!({ "hearing": hearing })).unwrap();
    let room = Id::parse(rooms["rooms"][2]["id"].as_str().unwrap());
    for paper in [Paper::Signs, Paper::Attendance] {
        let document = engine
            .read(|read| export::print_document(read, *hearing, paper, room, Language::En, before_coffee()))
            .unwrap();
        assert_eq!(document.parts.len(), 1, "{paper:?}");
    }
}

#[test]
fn a_hearing_with_nothing_in_it_prints_what_there_is_and_refuses_what_there_is_not() {
    let small = Small::new();
    let said = read::lines(&print(&small.engine, small.hearing, Paper::Agenda, Language::Sv));
    assert!(said.contains(&"Inget program är inlagt.".to_owned()));
    assert!(export::make(&small.engine, small.hearing, &Asked::whole(Format::Signs, Language::Sv)).is_err());
    let said = read::lines(&print(&small.engine, small.hearing, Paper::Attendance, Language::Sv));
    assert_eq!(said, ["# Utan rum", "Ingen väntas hit."]);
}

#[test]
fn every_print_is_a_file_in_both_languages() {
    let (engine, hearing) = &*EXAMPLE;
    for format in [Format::Agenda, Format::Signs, Format::Attendance] {
        for language in Language::ALL {
            let made = made(engine, *hearing, format, *language);
            assert!(made.missing.is_empty(), "{format:?} {:?}", made.missing);
            keep(&format!("{}-{}.pdf", format.code(), language.code()), &made.bytes);
        }
    }
}
