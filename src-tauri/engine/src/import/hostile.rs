//! Small files that stand for very much: each is refused with the limit it passes, or read for what it is.

use std::io::{Cursor, Write};

use super::finding::{Bound, FindingCode};
use super::sheet::read_sheets;
use super::table::Contents;
use super::watch::Watch;
use zip::CompressionMethod::{Deflated, Stored};
use zip::write::SimpleFileOptions;

fn read(name: &str, bytes: &[u8]) -> Contents {
    read_sheets(name, bytes, &Watch::nobody())
}

fn refused(name: &str, bytes: &[u8]) -> FindingCode {
    let contents = read(name, bytes);
    assert!(contents.sheets.is_empty(), "nothing of it is kept");
    contents.findings[0].code.clone()
}

fn too_much(of: Bound) -> impl Fn(&FindingCode) -> bool {
    move |code| matches!(code, FindingCode::TooMuch { of: found, .. } if *found == of)
}

fn packed(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        let method = if text.len() > 1_000 { Deflated } else { Stored };
        archive.start_file(*name, SimpleFileOptions::default().compression_method(method)).unwrap();
        archive.write_all(text.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

/// A workbook of one sheet, by hand: what no program writes.
fn xlsx(shared: &str, rows: &str, after: &str) -> Vec<u8> {
    const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let relation = |id: &str, kind: &str, target: &str| {
        format!("<Relationship Id=\"{id}\" Type=\"{RELATIONS}/{kind}\" Target=\"{target}\"/>")
    };
    let relations = |all: &str| {
        format!(
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{all}</Relationships>"
        )
    };
    packed(&[
        ("_rels/.rels", &relations(&relation("rId1", "officeDocument", "xl/workbook.xml"))),
        (
            "xl/workbook.xml",
            &format!(
                "<workbook xmlns=\"{MAIN}\" xmlns:r=\"{RELATIONS}\"><sheets><sheet name=\"Blad1\" sheetId=\"1\" r:id=\"rId1\"/>\
                 </sheets></workbook>"
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            &relations(&format!(
                "{}{}",
                relation("rId1", "worksheet", "worksheets/sheet1.xml"),
                relation("rId2", "sharedStrings", "sharedStrings.xml")
            )),
        ),
        ("xl/sharedStrings.xml", &format!("<sst xmlns=\"{MAIN}\">{shared}</sst>")),
        (
            "xl/worksheets/sheet1.xml",
            &format!("<worksheet xmlns=\"{MAIN}\"><sheetData>{rows}</sheetData>{after}</worksheet>"),
        ),
    ])
}

fn row(number: usize, cells: &str) -> String {
    format!("<row r=\"{number}\">{cells}</row>")
}

fn number(place: &str) -> String {
    format!("<c r=\"{place}\"><v>1</v></c>")
}

#[test]
fn a_calendar_of_components_in_each_other_is_refused_before_it_is_parsed() {
    let nested = |begin: &str, count: usize| format!("BEGIN:VCALENDAR\r\n{}", format!("{begin}\r\n").repeat(count));
    assert!(too_much(Bound::Nested)(&refused("x.ics", nested("BEGIN:X", 10_000).as_bytes())));
    assert!(
        too_much(Bound::Nested)(&refused("x.ics", nested("BEG\r\n IN:X", 10_000).as_bytes())),
        "folded lines are lines"
    );
    let misleading = nested("END:Y\r\nBEGIN:X", 10_000);
    assert!(too_much(Bound::Nested)(&refused("x.ics", misleading.as_bytes())), "an end of something else ends nothing");
    let lines = format!("BEGIN:VCALENDAR\r\n{}", "A:\r\n".repeat(1_000_001));
    assert!(too_much(Bound::Lines)(&refused("x.ics", lines.as_bytes())));
}

#[test]
fn one_long_text_merged_over_all_rows_is_too_much_text() {
    let rows: String = (1..=240_000)
        .map(|at| {
            let text = if at == 1 { "<c r=\"A1\" t=\"s\"><v>0</v></c>" } else { "" };
            row(at, &format!("{text}{}", number(&format!("B{at}"))))
        })
        .collect();
    let long = format!("<si><t>{}</t></si>", "x".repeat(32_000));
    let merged = "<mergeCells><mergeCell ref=\"A1:A240000\"/></mergeCells>";
    let file = xlsx(&long, &rows, merged);
    assert!(file.len() < 3_000_000);
    assert!(too_much(Bound::Text)(&refused("x.xlsx", &file)));
}

#[test]
fn one_long_text_that_every_cell_shares_is_too_much_text() {
    let rows: String = (1..=10_000).map(|at| row(at, &format!("<c r=\"A{at}\" t=\"s\"><v>0</v></c>"))).collect();
    let long = format!("<si><t>{}</t></si>", "x".repeat(32_000));
    assert!(too_much(Bound::Text)(&refused("x.xlsx", &xlsx(&long, &rows, ""))));
}

#[test]
fn a_cell_at_the_far_end_of_every_row_is_too_many_cells_and_one_in_a_single_row_is_nothing() {
    let rows: String = (1..=20_000).map(|at| row(at, &number(&format!("SR{at}")))).collect();
    assert!(too_much(Bound::Cells)(&refused("x.xlsx", &xlsx("", &rows, ""))));
    let far = xlsx("", &format!("{}{}", row(1, &number("A1")), row(1_048_576, &number("XFD1048576"))), "");
    let contents = read("x.xlsx", &far);
    assert_eq!(contents.sheets[0].rows.len(), 1, "columns so far out are not read");
}

#[test]
fn merged_cells_over_each_other_are_too_many_cells() {
    let rows: String = (1..=2_000).map(|at| row(at, &number(&format!("A{at}")))).collect();
    let merged = format!("<mergeCells>{}</mergeCells>", "<mergeCell ref=\"A1:A2000\"/>".repeat(3_000));
    assert!(too_much(Bound::Cells)(&refused("x.xlsx", &xlsx("", &rows, &merged))));
}

#[test]
fn rows_that_stand_backwards_are_read_in_their_order() {
    let rows: String = (1..=60_000).rev().map(|at| row(at, &number(&format!("A{at}")))).collect();
    let twice = format!("{rows}{}", row(7, &number("B7")));
    let sheet = read("x.xlsx", &xlsx("", &twice, "")).sheets.remove(0);
    assert_eq!(sheet.rows.len(), 60_000);
    assert!(sheet.rows.is_sorted_by(|one, next| one.number < next.number));
    assert_eq!(sheet.rows[6].cells.len(), 2, "a row that is given twice is one row");
}

#[test]
fn what_unpacks_to_too_much_is_refused_whatever_it_says_of_itself() {
    let spaces = " ".repeat(251_000_000);
    let bomb = packed(&[("xl/workbook.xml", &spaces)]);
    assert!(bomb.len() < 300_000);
    assert!(too_much(Bound::Unpacked)(&refused("x.xlsx", &bomb)));
    // The size that the zip says stands in the local head and in the list at the end.
    let size = 251_000_000_u32.to_le_bytes();
    let mut lying = bomb;
    for at in 0..lying.len() - 4 {
        if lying[at..at + 4] == size {
            lying[at..at + 4].copy_from_slice(&1_000_u32.to_le_bytes());
        }
    }
    assert!(!read("x.xlsx", &lying).findings.is_empty());
    assert!(read("x.xlsx", &lying).sheets.is_empty());
    let elements = format!("<sst>{}</sst>", "<si/>".repeat(10_000_001));
    assert!(too_much(Bound::Cells)(&refused("x.xlsx", &packed(&[("xl/workbook.xml", "<a/>"), ("x", &elements)]))));
}

#[test]
fn a_text_file_of_nothing_but_separators_is_too_many_cells() {
    let file = format!("id;namn\n{}", ";".repeat(6_000_000));
    assert!(too_much(Bound::Cells)(&refused("x.csv", file.as_bytes())));
}

#[test]
fn a_text_that_an_opendocument_sheet_repeats_is_counted_each_time() {
    let text = "x".repeat(2_000);
    let content = format!(
        "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\"><office:body><office:spreadsheet>\
         <table:table table:name=\"a\"><table:table-row table:number-rows-repeated=\"100000\"><table:table-cell \
         office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell></table:table-row></table:table>\
         </office:spreadsheet></office:body></office:document-content>"
    );
    let mime = "application/vnd.oasis.opendocument.spreadsheet";
    let file = packed(&[("mimetype", mime), ("META-INF/manifest.xml", "<m/>"), ("content.xml", &content)]);
    assert!(too_much(Bound::Text)(&refused("x.ods", &file)));
}
