//! The built program from outside, as a shell script or an IT department meets it: no display, only files, words and
//! exit codes. Built only with the feature `program`; `make test` gives it what it needs.

#![allow(clippy::unwrap_used)]

mod app;
mod day;
mod exit_codes;
mod faults;
mod hostile;
mod kill;
