//! `samsyn import`: what the files hold and what there is to say about them; then, confirmed, all of it or nothing.

use super::Context;
use crate::export::failed;
use clap::ArgMatches;
use samsyn_engine::import;
use samsyn_engine::{Error, example};
use std::path::PathBuf;
use std::process::ExitCode;

pub fn run(context: &Context, matches: &ArgMatches) -> Result<ExitCode, Error> {
    let mut files = Vec::new();
    for path in matches.get_many::<PathBuf>("files").into_iter().flatten() {
        if path.is_dir() {
            files.extend(example::files_of(path)?);
            continue;
        }
        let content = std::fs::read(path).map_err(|error| failed(path, &error))?;
        files.push((path.file_name().unwrap_or_default().to_string_lossy().into_owned(), content));
    }
    let engine = context.engine()?;
    let year = matches.get_one::<i32>("hearing").copied();
    let preview = import::preview(&engine, &files, year)?;
    for finding in preview.findings.iter().chain(preview.tables.iter().flat_map(|table| &table.findings)) {
        eprintln!("{}", finding.say(context.texts));
    }
    let dry = matches.get_flag("dry-run");
    if !dry {
        import::run(&engine, &files, year, matches.get_flag("accept"))?;
    }
    context.answer(&preview, || {
        let line = |table: &import::TableView| {
            let kind = serde_json::to_value(table.kind).unwrap_or_default();
            let kind = context.texts.word(&format!("table-kind-{}", kind.as_str().unwrap_or_default()));
            let numbers = [("added", table.added), ("changed", table.changed), ("unchanged", table.unchanged)];
            let mut variables: Vec<_> = numbers.iter().map(|(name, number)| (*name, (*number as i64).into())).collect();
            variables.push(("file", table.file.clone().into()));
            variables.push(("kind", kind.into()));
            context.texts.say(if dry { "cli-import-would" } else { "cli-import-did" }, &variables)
        };
        preview.tables.iter().map(line).collect::<Vec<_>>().join("\n")
    });
    Ok(ExitCode::SUCCESS)
}
