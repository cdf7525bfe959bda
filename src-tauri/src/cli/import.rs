//! `samsyn import`: what the files hold and what there is to say about them; then, confirmed, all of it or nothing.
//!
//! Ctrl C stops it at any time: what is not committed is not there the next time the file is opened.

use super::{Context, say_aside};
use crate::export::failed;
use crate::files::{ReadFiles, is_too_large, name_of};
use clap::ArgMatches;
use indicatif::{ProgressBar, ProgressStyle};
use samsyn_engine::import::watch::Watch;
use samsyn_engine::import::{self, Given, ImportView, Level, Progress, TableView};
use samsyn_engine::{Error, example};
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::process::ExitCode;

pub fn run(context: &Context, matches: &ArgMatches) -> Result<ExitCode, Error> {
    let read = read_files(matches)?;
    let engine = context.engine()?;
    let year = matches.get_one::<i32>("hearing").copied();
    let given = Given { too_large: &read.too_large, ..Given::files(&read.files, year) };
    let preview = with_bar(context, |watch| import::preview(&engine, &given, watch))?;
    for finding in preview.findings.iter().chain(preview.tables.iter().flat_map(|table| &table.findings)) {
        say_aside(&finding.say(context.texts));
    }
    let dry = matches.get_flag("dry-run");
    let unread = given.files.iter().map(|(name, _)| name).chain(&read.too_large).any(|name| is_unread(&preview, name));
    let has_rows = preview.tables.iter().any(|table| table.taken > 0);
    // Where nothing could be read there is nothing to decide.
    if !dry && (has_rows || !unread) {
        with_bar(context, |watch| import::run(&engine, &given, matches.get_flag("accept"), watch))?;
    }
    context.answer(&preview, || {
        let line = |table: &TableView| {
            let kind = serde_json::to_value(table.kind).unwrap_or_default();
            let kind = kind.as_str().map_or("import-unknown-table".to_owned(), |kind| format!("table-kind-{kind}"));
            let numbers = [("added", table.added), ("changed", table.changed), ("unchanged", table.unchanged)];
            let mut variables: Vec<_> = numbers.iter().map(|(name, number)| (*name, (*number as i64).into())).collect();
            variables.push(("file", table.file.clone().into()));
            variables.push(("kind", context.texts.word(&kind).into()));
            context.texts.say(if dry || table.taken == 0 { "cli-import-would" } else { "cli-import-did" }, &variables)
        };
        preview.tables.iter().map(line).collect::<Vec<_>>().join("\n")
    })?;
    Ok(if unread { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// Is this a file of which nothing could be read: no table that anybody knows, or none without faults in every row?
fn is_unread(view: &ImportView, file: &str) -> bool {
    let mut tables = view.tables.iter().filter(|table| table.file == file && table.kind.is_some()).peekable();
    let is_lost =
        |table: &TableView| table.taken == 0 && table.findings.iter().any(|finding| finding.level == Level::Error);
    tables.peek().is_none() || tables.all(is_lost)
}

fn read_files(matches: &ArgMatches) -> Result<ReadFiles, Error> {
    let mut read = ReadFiles::default();
    for path in matches.get_many::<PathBuf>("files").into_iter().flatten() {
        if path.is_dir() {
            read.files.extend(example::files_of(path)?);
        } else if is_too_large(path)? {
            read.too_large.push(name_of(path));
        } else {
            read.files.push((name_of(path), std::fs::read(path).map_err(|error| failed(path, &error))?));
        }
    }
    Ok(read)
}

/// Does something long and shows how far it has come, on a terminal; nowhere else.
fn with_bar<T>(context: &Context, work: impl FnOnce(&Watch<'_>) -> Result<T, Error>) -> Result<T, Error> {
    let bar = ProgressBar::new(0);
    if let Ok(style) = ProgressStyle::with_template("{msg:14} {bar:40} {percent} % {elapsed}") {
        bar.set_style(style);
    }
    let tell = |at: Progress| {
        let stage = serde_json::to_value(at.stage).unwrap_or_default();
        bar.set_message(context.texts.word(&format!("import-stage-{}", stage.as_str().unwrap_or_default())));
        bar.set_length(at.of as u64);
        bar.set_position(at.done as u64);
        ControlFlow::Continue(())
    };
    let done = work(&Watch::new(&tell));
    bar.finish_and_clear();
    done
}
