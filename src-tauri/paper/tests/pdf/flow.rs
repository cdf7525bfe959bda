//! Where things come to stand: nothing runs out of its page, nothing is left alone.

use std::collections::BTreeSet;

use samsyn_paper::document::{Block, Column, Document, Heading, Language, Part, Row, Table};
use samsyn_paper::pdf::write;

use crate::reader::{Element, Reader};
use crate::sample;

const MARGIN: f32 = 56.7;

fn read(document: &Document) -> Reader {
    Reader::open(&write(document, None).unwrap().bytes)
}

fn document(part: Part) -> Document {
    Document::new(sample::meta(), sample::running()).with(part)
}

fn pages(element: &Element) -> BTreeSet<usize> {
    let below = element.kids.iter().flat_map(pages);
    element.content.iter().map(|(page, _)| *page).chain(below).collect()
}

#[test]
fn nothing_runs_out_of_its_page() {
    let written = write(&sample::impossible(), None).unwrap();
    let reader = Reader::open(&written.bytes);
    for shown in &reader.shown {
        let page = reader.file.get_dictionary(reader.pages[shown.page]).unwrap();
        let paper = page.get(b"MediaBox").unwrap().as_array().unwrap();
        let (width, height) = (paper[2].as_float().unwrap(), paper[3].as_float().unwrap());
        assert!(shown.left >= MARGIN - 1.0 && shown.right <= width - MARGIN + 1.0, "{shown:?}");
        let (lowest, highest) = if shown.is_artifact { (20.0, height - 20.0) } else { (60.0, height - 60.0) };
        assert!(shown.baseline >= lowest && shown.baseline <= highest, "{shown:?}");
    }
    assert_eq!(reader.without_glyph, 0);
    assert_eq!(reader.unmarked, 0);
}

#[test]
fn columns_of_a_table_keep_apart() {
    let reader = read(&sample::impossible());
    let mut tables = reader.all("TR");
    tables.retain(|row| row.kids.len() == 5);
    assert!(tables.len() > 200);
    for row in tables {
        for pair in row.kids.windows(2) {
            let edge = |cell: &Element, side: fn(&crate::reader::Shown) -> f32| -> Vec<f32> {
                let in_cell = |shown: &&crate::reader::Shown| {
                    shown.number.is_some_and(|number| cell.content.contains(&(shown.page, number)))
                };
                reader.shown.iter().filter(in_cell).map(side).collect()
            };
            let right = edge(&pair[0], |shown| shown.right).into_iter().fold(0.0, f32::max);
            let left = edge(&pair[1], |shown| shown.left).into_iter().fold(f32::MAX, f32::min);
            assert!(right <= left, "{right} runs over {left} in {}", reader.heard(row));
        }
    }
}

#[test]
fn what_the_font_does_not_have_is_shown_as_a_box_and_told() {
    let part = Part::new().with(Block::paragraph("Trygg 😀 gård, Đặng Thị Hương, e\u{301}tude, Дмитрий"));
    let written = write(&document(part), None).unwrap();
    assert_eq!(written.missing.len(), 1);
    assert_eq!(written.missing[0].characters, "😀");
    let reader = Reader::open(&written.bytes);
    let heard = reader.heard(reader.all("P")[0]);
    assert!(heard.starts_with("Trygg □ gård, Đặng Thị Hương, "), "{heard}");
    assert!(heard.ends_with("tude, Дмитрий"), "{heard}");
}

#[test]
fn a_heading_stands_with_the_beginning_of_what_follows() {
    for lines in 30..52 {
        let part = Part::new()
            .with(Block::paragraph(vec!["rad"; lines].join("\n")))
            .with(Heading::one("Rubrik"))
            .with(Heading::two("Underrubrik"))
            .with(
                Table::new([Column::new("Orsak"), Column::new("Mål")])
                    .caption("Tabell")
                    .row(Row::of(["ett", "två"]))
                    .row(Row::of(["tre", "fyra"])),
            );
        let reader = read(&document(part));
        let heading = pages(reader.all("H1")[0]);
        assert_eq!(heading, pages(reader.all("H2")[0]), "after {lines} lines");
        assert_eq!(heading, pages(reader.all("TBody")[0].kids.first().unwrap()), "after {lines} lines");
    }
}

#[test]
fn no_page_has_a_single_line_of_a_paragraph() {
    for lines in 36..50 {
        let part = Part::new()
            .with(Block::paragraph(vec!["rad"; lines].join("\n")))
            .with(Block::paragraph("ett\ntvå\ntre\nfyra\nfem"));
        let reader = read(&document(part));
        let paragraph = reader.all("P")[1];
        for place in &paragraph.content {
            let on_page = reader.text(*place).chars().filter(|c| matches!(c, 'e' | 't' | 'f')).count();
            assert!(on_page > 0);
            let baselines: BTreeSet<i32> = reader
                .shown
                .iter()
                .filter(|shown| (shown.page, shown.number) == (place.0, Some(place.1)))
                .map(|shown| shown.baseline as i32)
                .collect();
            assert!(baselines.len() >= 2, "after {lines} lines");
        }
    }
}

#[test]
fn a_part_may_lie_between_parts_that_stand() {
    let reader = read(
        &Document::new(sample::meta(), sample::running())
            .with(Part::new().with(Block::paragraph("stående")))
            .with(Part::landscape().with(Block::paragraph("liggande")))
            .with(Part::landscape().continuing().with(Block::paragraph("samma sida")))
            .with(Part::new().with(Block::paragraph("stående igen"))),
    );
    let lies = |page: &lopdf::ObjectId| {
        let paper = reader.file.get_dictionary(*page).unwrap().get(b"MediaBox").unwrap().as_array().unwrap();
        paper[2].as_float().unwrap() > paper[3].as_float().unwrap()
    };
    assert_eq!(reader.pages.iter().map(lies).collect::<Vec<_>>(), [false, true, false]);
}

#[test]
fn words_are_broken_as_the_language_breaks_them() {
    let broken = |language: Language, word: &str| {
        let mut document = document(Part::new().with(Table::new(vec![Column::new(""); 10]).row(Row::of([word]))));
        document.meta.language = language;
        let reader = read(&document);
        reader.heard(reader.all("TBody")[0]).replace('\u{ad}', "-")
    };
    assert_eq!(broken(Language::Swedish, "åtgärdsplanering"), "åtgärds-planering");
    assert_eq!(broken(Language::English, "responsibilities"), "responsi-bilities");
}
