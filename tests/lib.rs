//! What the test targets share.

#![allow(clippy::unwrap_used)]

pub mod example;
