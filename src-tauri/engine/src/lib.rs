//! All of Samsyn that is true without a window: domain, store, import, report.
//!
//! Every write goes through one gate: [`Engine::run`] takes a [`Command`], the area's rule answers with edits or a
//! refusal, and the gate commits rows and journal together. [`Engine::receive`] is the other door: entries of another
//! laptop. Undo, history, the check of the file and the exchange between laptops all come from the journal.
//!
//! One folder for each noun of the product (`agenda`, `participants`, …): `rows.rs` holds its SQL, `rules.rs` what is
//! pure, `view.rs` what a screen shows, `mod.rs` its words and what its commands do. Times, slots, standings and
//! breaks are computed when they are read and never stored.

pub mod agenda;
pub mod areas;
mod bounds;
pub mod command;
pub mod divisions;
mod engine;
pub mod error;
pub mod example;
pub mod export;
pub mod exported;
pub mod follow_up;
mod gate;
pub mod guard;
pub mod hearing;
pub mod hearing_file;
pub mod history;
mod id;
pub mod import;
pub mod journal;
pub mod laptops;
pub mod next_year;
mod now;
pub mod overview;
pub mod participants;
mod party;
mod position;
pub mod priorities;
pub mod projection;
pub mod reads;
pub mod report;
mod rule;
pub mod situation;
pub mod stage;
mod store;
pub mod templates;
pub mod text;
pub mod time;
pub mod wire;
mod word;
pub mod wording;
pub mod workshops;

pub use command::Command;
pub use error::{Error, ErrorView, Failure, Refusal};
pub use gate::{Changed, CheckView, Done, Engine, Received, SavedView};
pub use id::Id;
pub use party::Party;
pub use rule::LONGEST_TEXT;
pub use store::VERSION as DATA_FILE_VERSION;
