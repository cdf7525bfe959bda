//! Whether the written file says to a machine what the page says to the eye.

#![allow(clippy::unwrap_used, reason = "a test may fail where it stands")]

mod flow;
mod reader;
mod sample;
mod structure;
