//! The real window: the built program, driven as a person drives it, by keyboard and by what can be read on the screen.
//! Built only with the feature `window`; `make test` gives it what it needs.

#![allow(clippy::unwrap_used)]

mod agenda;
mod clock;
mod day;
mod deciding;
mod dialog;
mod driver;
mod faults;
mod fields;
mod follow_up;
mod guard;
mod hand;
mod history;
mod import;
mod keys;
mod mouse;
mod page;
mod participants;
mod projector;
mod purge;
mod read_back;
mod report;
mod room;
mod rooms;
mod screens;
mod situation;
mod speed;
mod start;
mod workshop;
