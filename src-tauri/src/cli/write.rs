//! `report` and `export`: files for people outside the program, written as the window writes them.

use super::Context;
use super::demo::path;
use super::inspect;
use crate::export::{ExportFormat, failed, write};
use clap::ArgMatches;
use samsyn_engine::text::Language;
use samsyn_engine::{Engine, Error, Id};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

pub fn report(context: &Context, matches: &ArgMatches) -> Result<ExitCode, Error> {
    let engine = context.engine()?;
    let hearing = context.hearing(&engine, matches)?;
    let out = path(matches, "out");
    let guard = inspect::guard(context, &engine, hearing)?;
    let written = write(&engine, hearing, ExportFormat::Pdf, context.texts.language, &out)?;
    let pages = written.pages.unwrap_or_default();
    let answer = serde_json::json!({ "file": out, "pages": pages, "document_id": written.document_id, "missing": written.missing, "guard": guard });
    if !written.missing.is_empty() {
        let characters = written.missing.join(" ");
        eprintln!("{}", context.texts.say("export-missing", &[("characters", characters.into())]));
    }
    context.answer(&answer, || {
        let file = out.display().to_string();
        context.texts.say("cli-report-written", &[("path", file.into()), ("pages", pages.into())])
    });
    Ok(ExitCode::SUCCESS)
}

pub fn export(context: &Context, matches: &ArgMatches) -> Result<ExitCode, Error> {
    let engine = context.engine()?;
    let hearing = context.hearing(&engine, matches)?;
    let out = path(matches, "out");
    let format = match matches.get_one::<String>("format").map(String::as_str) {
        Some("xlsx") => ExportFormat::Xlsx,
        Some("tables") => ExportFormat::Tables,
        Some("csv") => ExportFormat::Csv,
        _ => ExportFormat::Json,
    };
    write(&engine, hearing, format, context.texts.language, &out)?;
    context.answer(&serde_json::json!({ "file": out }), || {
        context.texts.say("cli-written", &[("path", out.display().to_string().into())])
    });
    Ok(ExitCode::SUCCESS)
}

/// The report, the action plan and the data in a folder, which is made when it is missing.
pub fn all(engine: &Engine, hearing: Id, language: Language, folder: &Path) -> Result<Vec<PathBuf>, Error> {
    std::fs::create_dir_all(folder).map_err(|error| failed(folder, &error))?;
    let files = [
        (ExportFormat::Pdf, "report.pdf"),
        (ExportFormat::Xlsx, "action-plan.xlsx"),
        (ExportFormat::Json, "hearing.json"),
    ];
    let written = files.map(|(format, name)| write(engine, hearing, format, language, &folder.join(name)));
    written.into_iter().map(|written| Ok(written?.path)).collect()
}
