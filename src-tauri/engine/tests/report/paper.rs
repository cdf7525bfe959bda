//! The sheets of paper to write on by hand.

use super::small::Small;
use super::{EXAMPLE, before_coffee, keep, made, read};
use samsyn_engine::report::{Format, Paper};
use samsyn_engine::text::Language;
use samsyn_engine::{Engine, Error, Id, Refusal, export};
use samsyn_paper::document::{Block, CellContent, Document, Drawing, Part, Row, Table};
use samsyn_paper::pdf;

fn sheets(engine: &Engine, hearing: Id, room: Option<Id>, language: Language) -> Document {
    engine.read(|read| export::print_document(read, hearing, Paper::Sheets, room, language, before_coffee())).unwrap()
}

fn example(language: Language) -> Document {
    let (engine, hearing) = &*EXAMPLE;
    sheets(engine, *hearing, None, language)
}

fn of_room<'a>(document: &'a Document, key: &str) -> &'a Part {
    document.parts.iter().find(|part| part.apart.as_ref().unwrap().contains(key)).unwrap()
}

fn tables(part: &Part) -> impl Iterator<Item = &Table> {
    part.blocks.iter().filter_map(|block| if let Block::Table(table) = block { Some(table) } else { None })
}

/// How many boxes there are in each cell of a row.
fn boxes(row: &Row) -> Vec<usize> {
    let Row::Cells(cells) = row else { return Vec::new() };
    let count = |content: &CellContent| match content {
        CellContent::Figure(figure) => match &figure.drawing {
            Drawing::Boxes(boxes) => boxes.len(),
            _ => 0,
        },
        CellContent::Text(_) => 0,
    };
    cells.iter().map(|cell| count(&cell.content)).collect()
}

#[test]
fn each_room_has_a_sheet_of_at_most_four_pages_with_a_head_of_its_own() {
    for language in Language::ALL {
        let document = example(*language);
        assert_eq!(document.parts.len(), 12);
        for part in &document.parts {
            let alone = Document::new(document.meta.clone(), document.running.clone()).with(part.clone());
            let pages = pdf::write(&alone, None).unwrap().pages;
            assert!((2..=4).contains(&pages), "{:?} in {language:?}: {pages} pages", part.apart);
        }
    }
}

#[test]
fn the_sheet_follows_the_screen_phase_by_phase() {
    let document = example(Language::Sv);
    let said = read::part(of_room(&document, "W08"));
    let phases = ["# 1.", "# 2.", "# 3.", "# 4.", "# 5.", "# Topp tre", "# 6.", "# 7.", "# 8."];
    let at = phases.map(|phase| said.iter().position(|line| line.starts_with(phase)).expect(phase));
    assert!(at.is_sorted(), "{at:?}");
    assert_eq!(said[0], "Arbetsblad · Rum 8 · W08");
    assert_eq!(said[1], "# Västra Hisingen");
    assert!(said[3].starts_with("Röstande: polis 5, stad 5, övriga 2. Tre röster var."), "{}", said[3]);
    assert!(said.contains(&"1. [vem] ska [gör vad] [hur många] [enhet] ☐ sit. ☐ soc.".to_owned()));
}

#[test]
fn the_tally_has_as_many_boxes_as_there_are_votes() {
    let document = example(Language::Sv);
    let part = of_room(&document, "W08");
    let tally = tables(part).find(|table| table.columns.iter().any(|column| column.title.contains("15"))).unwrap();
    assert!(tally.rows.len() >= 6);
    assert!(tally.rows.iter().all(|row| boxes(row) == [0, 15, 15, 6, 0]), "{:?}", boxes(&tally.rows[0]));
}

#[test]
fn the_matrix_has_ten_grounds_and_four_boxes_for_each_problem() {
    let document = example(Language::Sv);
    let grounds = |table: &&Table| table.columns[0].title == "Grund";
    let matrix = tables(of_room(&document, "W08")).find(grounds).unwrap();
    let rows: Vec<_> = matrix.rows.iter().map(boxes).filter(|row| !row.is_empty()).collect();
    assert_eq!(rows.len(), 10);
    assert!(rows.iter().all(|row| row[1..].iter().all(|boxes| *boxes == 4)));
}

#[test]
fn every_line_is_high_enough_for_a_pen() {
    let document = example(Language::Sv);
    for part in &document.parts {
        let written_in = tables(part).filter(|table| table.columns[0].title != "Löfte");
        assert!(written_in.into_iter().all(|table| table.by_hand), "{:?}", part.apart);
    }
}

#[test]
fn one_room_has_one_sheet_and_an_unknown_room_none() {
    let small = Small::new();
    let room = Some(Id::from_number(9));
    let refused = small
        .engine
        .read(|read| export::print_document(read, small.hearing, Paper::Sheets, room, Language::Sv, before_coffee()));
    assert!(matches!(refused, Err(Error::Refusal(Refusal::Gone { .. }))));
    let (engine, hearing) = &*EXAMPLE;
    let all = read::part(of_room(&example(Language::En), "W03"));
    let rooms = samsyn_engine::reads::by_name(engine, "workshops", serde_json::json!({ "hearing": hearing })).unwrap();
    let third = Id::parse(rooms["rooms"][2]["id"].as_str().unwrap());
    let one = sheets(engine, *hearing, third, Language::En);
    assert_eq!((one.parts.len(), read::part(&one.parts[0])), (1, all));
}

#[test]
fn the_pages_of_each_sheet_are_counted_by_themselves() {
    let (engine, hearing) = &*EXAMPLE;
    let made = made(engine, *hearing, Format::Sheets, Language::Sv);
    keep("sheets.pdf", &made.bytes);
    assert!((24..=48).contains(&made.pages.unwrap()), "{:?}", made.pages);
    assert!(made.missing.is_empty(), "{:?}", made.missing);
}
