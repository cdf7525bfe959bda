//! Stories through the gate: what people do, one area at a time, each starting with its point.

#![allow(clippy::unwrap_used)]

mod agenda;
mod allotment;
mod areas;
mod cases;
mod city;
mod clock;
mod data_file;
mod day;
mod deciding;
mod every_command;
mod evidence;
mod example;
mod example_clock;
mod faults;
mod follow_up;
mod gate;
mod hearing;
mod history;
mod import;
mod measures;
mod merging;
mod messages;
mod participants;
mod priorities;
mod projection;
mod purge;
mod read_back;
mod report;
mod report_words;
mod situation;
mod status;
mod steps;
mod tally;
mod there_and_back;
mod wording;
mod workshops;
mod years;
