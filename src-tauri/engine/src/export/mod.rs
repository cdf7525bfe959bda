//! Export: a hearing as the files that leave the program.
//!
//! The report and what is printed as PDF (their content is `report`'s), the action plan as a spreadsheet, CSV and calendar
//! (`plan`), the tables that can be read in again ([`tables`]) and all data as JSON (`json`). All of it is made by [`make`].
//! Nothing here writes a file or reads a clock: the engine's clock dates what is made, and the content alone names it.
//!
//! Whatever is read in again is described once, and export and import know only the description of each other: the columns
//! of tables and their headers (`import::form`), their words (`import::words`), their cells (`import::table`) and the texts
//! that spreadsheets would misread (`import::quoted`, `import::value`); and the JSON (`hearing_file`).

mod json;
mod made;
mod outline;
mod plan;
pub mod tables;

pub(crate) use json::gather;
pub use made::{Made, Output, Version, document, json, make, pdf, print_document, version};
pub(crate) use outline::view as outline;
pub use outline::{EditionView, MissingView, ReportView};
