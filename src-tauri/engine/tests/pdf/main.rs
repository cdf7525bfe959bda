//! Whether the written file says to a machine what the page says to the eye.

mod flow;
mod reader;
mod sample;
mod structure;
