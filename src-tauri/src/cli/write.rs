//! `report`, `sheets` and `export`: files for people outside the program, written as the window writes them.

use super::Context;
use super::demo::path;
use super::inspect;
use crate::export::{ExportFormat, Written, failed, write, write_sheets};
use clap::ArgMatches;
use samsyn_engine::text::Language;
use samsyn_engine::{Engine, Error, Id, Refusal, wire};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

pub fn report(context: &Context, matches: &ArgMatches) -> Result<ExitCode, Error> {
    let engine = context.engine()?;
    let hearing = context.hearing(&engine, matches)?;
    let out = path(matches, "out");
    let guard = inspect::guard(context, &engine, hearing)?;
    let written = write(&engine, hearing, ExportFormat::Pdf, context.texts.language, &out)?;
    Ok(context.written(&written, guard))
}

pub fn sheets(context: &Context, matches: &ArgMatches) -> Result<ExitCode, Error> {
    let engine = context.engine()?;
    let hearing = context.hearing(&engine, matches)?;
    let room = matches.get_one::<String>("room").map(|key| room(&engine, hearing, key)).transpose()?;
    let guard = inspect::guard(context, &engine, hearing)?;
    let written = write_sheets(&engine, hearing, room, context.texts.language, &path(matches, "out"))?;
    Ok(context.written(&written, guard))
}

/// The room of a key.
fn room(engine: &Engine, hearing: Id, key: &str) -> Result<Id, Error> {
    let view = wire::read(engine, "workshops", serde_json::json!({ "hearing": hearing }))?;
    let mut rooms = view["rooms"].as_array().into_iter().flatten();
    let found = rooms.find(|room| room["key"].as_str().is_some_and(|one| one.eq_ignore_ascii_case(key)));
    let id = found.and_then(|room| room["id"].as_str()).and_then(Id::parse);
    id.ok_or_else(|| Refusal::UnknownKey { what: "workshop".to_owned(), key: key.to_owned() }.into())
}

impl Context {
    /// Says where a PDF lies, how long it is, and which of its characters no font has; as JSON also what the guard found.
    fn written(&self, written: &Written, guard: Value) -> ExitCode {
        let pages = written.pages.unwrap_or_default();
        let (file, missing) = (&written.path, &written.missing);
        let answer = serde_json::json!({ "file": file, "pages": pages, "document_id": written.document_id, "missing": missing, "guard": guard });
        if !missing.is_empty() {
            eprintln!("{}", self.texts.say("export-missing", &[("characters", missing.join(" ").into())]));
        }
        self.answer(&answer, || {
            let file = file.display().to_string();
            self.texts.say("cli-report-written", &[("path", file.into()), ("pages", pages.into())])
        });
        ExitCode::SUCCESS
    }
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
