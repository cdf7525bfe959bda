//! The shell: a window around the engine, or the engine without one. It holds no rule of the hearing.
//!
//! No subcommand opens the window. What a command does is the engine's; what a page may ask for is in `ipc`.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod cli;
mod data_file;
mod export;
mod files;
mod ipc;
mod projector;
mod window;
#[cfg(test)]
mod wire;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::run()
}
