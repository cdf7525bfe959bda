//! How many cells an OpenDocument sheet unfolds to. A few bytes can say "this cell, a million rows, sixteen thousand columns",
//! and the reader would unfold them all; so they are counted before it is asked.

use std::io::{Cursor, Read};

/// The cells of all sheets once repeated rows and columns are written out, up to the last cell with a value in each row.
/// 0 where the file has no content to count.
pub fn unfolded_cells(bytes: &[u8]) -> u64 {
    let Ok(mut archive) = zip::ZipArchive::new(Cursor::new(bytes)) else { return 0 };
    let Ok(mut content) = archive.by_name("content.xml") else { return 0 };
    let mut xml = Vec::new();
    if content.read_to_end(&mut xml).is_err() {
        return 0;
    }
    count(&String::from_utf8_lossy(&xml))
}

fn count(xml: &str) -> u64 {
    let (mut total, mut rows, mut length, mut valued): (u64, u64, u64, u64) = (0, 1, 0, 0);
    for tag in xml.split('<') {
        if tag.starts_with("table:table-row") {
            (rows, length, valued) = (repeats(tag, "table:number-rows-repeated"), 0, 0);
        } else if tag.starts_with("table:table-cell") || tag.starts_with("table:covered-table-cell") {
            length = length.saturating_add(repeats(tag, "table:number-columns-repeated"));
            if tag.contains("office:value-type") || tag.contains("table:formula") {
                valued = length;
            }
        } else if tag.starts_with("/table:table-row") {
            total = total.saturating_add(rows.saturating_mul(valued));
        }
    }
    total
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
        assert_eq!(count(&row(1_048_576, &cell(16_384))), 1_048_576 * 16_384);
        assert_eq!(count(&row(1_000_000, "<table:table-cell table:number-columns-repeated=\"16384\"/>")), 0);
        assert_eq!(count(&format!("{}{}", row(2, &cell(3)), row(1, &cell(1)))), 7);
    }
}
