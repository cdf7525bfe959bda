//! How much of a file is read: all limits, so that whatever a file holds, reading it ends and takes some hundred megabytes.
//!
//! What a file unpacks to is measured and not believed. A reader that has taken too much refuses the whole file and names
//! the limit.

/// Larger files are refused: no hearing's spreadsheet or report comes near it.
pub const MOST_MEGABYTES: u32 = 100;
/// A workbook that unpacks to more is refused. A table of the most rows, twenty columns wide, needs this much.
pub const MOST_UNPACKED_MEGABYTES: u32 = 250;
/// A report's JSON that is longer is refused: a hundred thousand values are a third of it.
pub const MOST_CARRIED_MEGABYTES: u32 = 50;
/// A table with more rows is refused.
pub const MOST_ROWS: usize = 250_000;
/// A file with more cells is refused. The empty ones before the last in a row are counted, for they take room too.
pub const MOST_CELLS: usize = 5_000_000;
/// Columns past this are not read.
pub const MOST_COLUMNS: usize = 512;
/// A calendar whose components stand more deeply in each other is refused.
pub const MOST_NESTED: usize = 16;
/// A calendar with more lines is refused.
pub const MOST_LINES: usize = 1_000_000;
/// Files in a PDF past this many are not looked at.
pub const MOST_ATTACHED: usize = 16;

/// A limit in bytes.
pub const fn megabytes(count: u32) -> usize {
    count as usize * 1_000_000
}
