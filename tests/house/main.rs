//! The rules of the house that text and the module tree can show. Each failing rule prints why it exists.

#![allow(clippy::unwrap_used)]

mod floors;
mod ipc;
mod modules;
mod root;
mod screens;
mod sentences;
mod source;
mod walls;
mod wire;
mod words;
