//! The engine.

pub mod import;
pub mod report;
