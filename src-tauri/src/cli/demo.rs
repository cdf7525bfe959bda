//! `samsyn demo`: plays a whole day from files and writes what a director gets.

use super::{Context, say, say_aside, write};
use clap::ArgMatches;
use indicatif::{ProgressBar, ProgressStyle};
use samsyn_engine::import::Level;
use samsyn_engine::{Error, example, reads};
use std::path::PathBuf;
use std::process::ExitCode;

pub fn run(context: &Context, matches: &ArgMatches) -> Result<ExitCode, Error> {
    let (from, out) = (path(matches, "from"), path(matches, "out"));
    let acknowledge = matches.get_flag("acknowledge");
    let files = example::files_of(&from)?;
    let engine = context.engine()?;
    let bar = ProgressBar::new(0);
    if let Ok(style) = ProgressStyle::with_template("{bar:40} {pos}/{len} {elapsed}") {
        bar.set_style(style);
    }
    let played = example::play(&engine, &files, |progress| {
        bar.set_length(progress.of as u64);
        bar.set_position(progress.done as u64);
        if acknowledge && let Some(entry) = progress.entry {
            // The command is on the disk before its number is said.
            let _ = say(&entry.to_string());
        }
    })?;
    bar.finish();
    for finding in played.findings.iter().filter(|finding| finding.level != Level::Note) {
        say_aside(&finding.say(context.texts));
    }
    let written = write::all(&engine, played.hearing, context.texts.language, &out)?;
    let status = reads::status(&engine, played.hearing)?;
    if !acknowledge {
        context.answer(&status, || super::inspect::status_words(context, &status))?;
    }
    for path in written {
        let path = path.display().to_string();
        say_aside(&context.texts.say("cli-written", &[("path", path.into())]));
    }
    Ok(ExitCode::SUCCESS)
}

/// A path that the arguments require.
pub fn path(matches: &ArgMatches, name: &str) -> PathBuf {
    matches.get_one::<PathBuf>(name).cloned().unwrap_or_default()
}
