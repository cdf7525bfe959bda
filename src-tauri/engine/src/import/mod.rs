//! Import: the organiser's files become commands.

pub mod calendar;
pub mod delimited;
pub mod encoding;
pub mod fields;
pub mod finding;
pub mod form;
pub mod outcomes;
pub mod plan;
pub mod prepared;
pub mod recognise;
pub mod sheet;
pub mod table;
pub mod value;
pub mod when;
pub mod words;
pub mod workbook;

/// Larger files are refused: no hearing's spreadsheet comes near it, and reading takes a small multiple in memory.
pub const MOST_MEGABYTES: u32 = 100;

#[cfg(test)]
mod tests;
