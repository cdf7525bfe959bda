//! How many cells an OpenDocument sheet unfolds to. A few bytes can say "this cell, a million rows, sixteen thousand columns",
//! and the reader would unfold them all; so they are counted before it is asked.

use std::io::{Cursor, Read};

use super::finding::FindingCode;
use super::room::{TOO_MANY_CELLS, TOO_MUCH_TEXT};

/// The cells of all sheets once repeated rows and columns are written out, as the rectangle from the first cell to the last
/// with a value, and the bytes of their text. Nothing where the file has no content to count.
///
/// # Errors
/// When a number of them is more than could be counted.
pub fn unfolded(bytes: &[u8]) -> Result<(usize, usize), FindingCode> {
    let nothing = Ok((0, 0));
    let Ok(mut archive) = zip::ZipArchive::new(Cursor::new(bytes)) else { return nothing };
    let Ok(mut content) = archive.by_name("content.xml") else { return nothing };
    let mut xml = Vec::new();
    if content.read_to_end(&mut xml).is_err() {
        return nothing;
    }
    let (cells, text) = count(&String::from_utf8_lossy(&xml));
    Ok((usize::try_from(cells).map_err(|_| TOO_MANY_CELLS)?, usize::try_from(text).map_err(|_| TOO_MUCH_TEXT)?))
}

/// What is known of a sheet, and of the row and the cell in it that are read.
#[derive(Default)]
struct Counting {
    cells: u64,
    text: u64,
    rows: u64,
    last_row: u64,
    widest: u64,
    row_repeats: u64,
    length: u64,
    valued: u64,
    row_text: u64,
    cell_repeats: u64,
}

fn count(xml: &str) -> (u64, u64) {
    let mut at = Counting::default();
    for tag in xml.split('<') {
        at.read(tag);
    }
    at.end_sheet();
    (at.cells, at.text)
}

impl Counting {
    fn read(&mut self, tag: &str) {
        if tag.starts_with("table:table ") || tag.starts_with("/table:table>") {
            self.end_sheet();
        } else if tag.starts_with("table:table-row") {
            self.row_repeats = repeats(tag, "table:number-rows-repeated");
            (self.length, self.valued, self.row_text) = (0, 0, 0);
        } else if tag.starts_with("table:table-cell") || tag.starts_with("table:covered-table-cell") {
            self.cell_repeats = repeats(tag, "table:number-columns-repeated");
            self.length = self.length.saturating_add(self.cell_repeats);
            if tag.contains("office:value-type") || tag.contains("table:formula") {
                self.valued = self.length;
            }
        } else if tag.starts_with("/table:table-row") {
            self.rows = self.rows.saturating_add(self.row_repeats);
            if self.valued > 0 {
                self.last_row = self.rows;
                self.widest = self.widest.max(self.valued);
            }
            self.text = self.text.saturating_add(self.row_text.saturating_mul(self.row_repeats));
        } else if let Some((_, text)) = tag.split_once('>') {
            let length = (text.trim().len() as u64).saturating_mul(self.cell_repeats);
            self.row_text = self.row_text.saturating_add(length);
        }
    }

    fn end_sheet(&mut self) {
        self.cells = self.cells.saturating_add(self.last_row.saturating_mul(self.widest));
        (self.rows, self.last_row, self.widest) = (0, 0, 0);
    }
}

/// What an attribute of a tag says, 1 where it says nothing.
fn repeats(tag: &str, attribute: &str) -> u64 {
    let value = tag
        .split_once(attribute)
        .and_then(|(_, rest)| rest.trim_start_matches(['=', '"', '\'']).split(['"', '\'']).next());
    value.and_then(|value| value.parse().ok()).unwrap_or(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repeated_rows_and_columns_are_counted_where_they_hold_something() {
        let cell = |columns: u64| {
            format!("<table:table-cell table:number-columns-repeated=\"{columns}\" office:value-type=\"float\"/>")
        };
        let row = |rows: u64, cells: &str| {
            format!("<table:table-row table:number-rows-repeated=\"{rows}\">{cells}</table:table-row>")
        };
        assert_eq!(count(&row(1_048_576, &cell(16_384))), (1_048_576 * 16_384, 0));
        assert_eq!(count(&row(1_000_000, "<table:table-cell table:number-columns-repeated=\"16384\"/>")), (0, 0));
        assert_eq!(count(&format!("{}{}", row(2, &cell(3)), row(1, &cell(1)))), (9, 0));
    }

    #[test]
    fn a_text_is_counted_as_often_as_it_is_repeated_and_a_sheet_from_its_first_cell_to_its_last() {
        let text = "<table:table-cell table:number-columns-repeated=\"10\" office:value-type=\"string\"><text:p>åå</text:p></table:table-cell>";
        let sheet = format!(
            "<table:table table:name=\"a\"><table:table-row table:number-rows-repeated=\"5\">{text}</table:table-row></table:table>"
        );
        assert_eq!(count(&sheet.repeat(2)), (100, 400));
        let far = "<table:table-row><table:table-cell office:value-type=\"float\"/></table:table-row>\
                   <table:table-row table:number-rows-repeated=\"98\"><table:table-cell/></table:table-row>\
                   <table:table-row><table:table-cell table:number-columns-repeated=\"99\"/>\
                   <table:table-cell office:value-type=\"float\"/></table:table-row>";
        assert_eq!(count(far), (100 * 100, 0));
    }
}
