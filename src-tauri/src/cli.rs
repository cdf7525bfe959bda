//! The command line: the same engine as the window's, no display needed.

use clap::Parser;
use std::path::PathBuf;

/// What the program was started with.
#[derive(Debug, Parser)]
#[command(name = "samsyn", version, about)]
pub struct Arguments {
    /// Use this data file instead of the one in your data folder
    #[arg(long, global = true, value_name = "FILE")]
    pub data: Option<PathBuf>,
}
