//! The action plan that the program writes for other programs (`export/plan`): told by its headers, in any language. Read in
//! as an organiser's plan it would stand there twice.

use super::recognise::HEADER_WITHIN;
use super::table::{Row, Sheet};
use crate::text::{Language, Texts};

/// Headers of its two sheets that no organiser's table has together.
const HEADERS: [&[&str]; 2] = [
    &["sheet-title", "sheet-description", "sheet-responsible", "sheet-joint", "sheet-next-check", "sheet-ceiling"],
    &["sheet-rank", "sheet-state", "sheet-votes-police", "sheet-votes-city", "sheet-votes-others", "sheet-causes"],
];
/// Columns may have been taken away since it was written: so many of them are enough.
const ENOUGH: usize = 4;

/// Whether a sheet is one of the program's own plan.
pub fn is_own_plan(sheet: &Sheet) -> bool {
    sheet.rows.iter().take(HEADER_WITHIN).any(|row| HEADERS.iter().any(|headers| has(row, headers)))
}

fn has(row: &Row, headers: &[&str]) -> bool {
    Language::ALL.iter().map(|language| Texts::of(*language)).any(|texts| {
        let stands = |key: &&&str| {
            let title = texts.word(key);
            row.cells.iter().any(|cell| cell.is(&title))
        };
        headers.iter().filter(stands).count() >= ENOUGH
    })
}
