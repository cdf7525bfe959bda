//! The engine.

pub mod report;
