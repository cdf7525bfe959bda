//! Import: the organiser's files become commands.

pub mod calendar;
pub mod delimited;
pub mod encoding;
pub mod finding;
pub mod sheet;
pub mod table;
pub mod value;
pub mod workbook;

/// Larger files are refused: no hearing's spreadsheet comes near it, and reading takes a small multiple in memory.
pub const MOST_MEGABYTES: u32 = 100;
