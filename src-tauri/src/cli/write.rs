//! `report`, `print` and `export`: files for people outside the program, written as the window writes them.

use super::demo::path;
use super::inspect;
use super::{Context, say_aside};
use crate::export::{Written, failed, write};
use clap::ArgMatches;
use samsyn_engine::guard::FoundView;
use samsyn_engine::report::{Asked, Chapter, Choice, Edition, Format, Paper};
use samsyn_engine::text::Language;
use samsyn_engine::{Engine, Error, Id, Refusal, reads};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

pub fn report(context: &Context, matches: &ArgMatches) -> Result<ExitCode, Error> {
    let engine = context.existing()?;
    let hearing = context.hearing(&engine, matches)?;
    let edition = matches.get_one::<String>("edition").and_then(|code| Edition::from_code(code));
    let mut choice = Choice::whole(edition.unwrap_or(Edition::Directors), context.texts.language);
    if let Some(chapters) = matches.get_many::<String>("chapters") {
        choice.chapters = chapters.filter_map(|code| Chapter::from_code(code)).collect();
    }
    let guard = inspect::guard(context, &engine, hearing, &choice)?;
    let written = write(&engine, hearing, &Asked::Report { choice }, &path(matches, "out"))?;
    context.written(&written, &guard)
}

pub fn print(context: &Context, matches: &ArgMatches) -> Result<ExitCode, Error> {
    let engine = context.existing()?;
    let hearing = context.hearing(&engine, matches)?;
    let room = matches.get_one::<String>("room").map(|key| room(&engine, hearing, key)).transpose()?;
    let what = matches.get_one::<String>("what").and_then(|code| Paper::from_code(code));
    let language = context.texts.language;
    let guard = inspect::guard(context, &engine, hearing, &Choice::whole(Edition::Working, language))?;
    let asked = Asked::Paper { paper: what.unwrap_or(Paper::Sheets), room, language };
    let written = write(&engine, hearing, &asked, &path(matches, "out"))?;
    context.written(&written, &guard)
}

/// The room of a key.
fn room(engine: &Engine, hearing: Id, key: &str) -> Result<Id, Error> {
    let rooms = reads::workshops(engine, hearing)?.rooms;
    let found = rooms.into_iter().find(|room| room.key.eq_ignore_ascii_case(key));
    Ok(found.ok_or_else(|| Refusal::UnknownKey { what: "workshop".to_owned(), key: key.to_owned() })?.id)
}

impl Context {
    /// Says where a PDF lies, how long it is, and which of its characters no font has; as JSON also what the guard found.
    fn written(&self, written: &Written, guard: &[FoundView]) -> Result<ExitCode, Error> {
        let pages = written.pages.unwrap_or_default();
        let (file, missing) = (&written.path, &written.missing);
        let answer = serde_json::json!({ "file": file, "pages": pages, "document_id": written.document_id, "missing": missing, "guard": guard });
        if !missing.is_empty() {
            say_aside(&self.texts.say("export-missing", &[("characters", missing.join(" ").into())]));
        }
        self.answer(&answer, || {
            let file = file.display().to_string();
            self.texts.say("cli-report-written", &[("path", file.into()), ("pages", pages.into())])
        })?;
        Ok(ExitCode::SUCCESS)
    }
}

pub fn export(context: &Context, matches: &ArgMatches) -> Result<ExitCode, Error> {
    let engine = context.existing()?;
    let hearing = context.hearing(&engine, matches)?;
    let out = path(matches, "out");
    let format = matches.get_one::<String>("format").map(|code| code.replace('-', "_"));
    let format = format.and_then(|code| Format::from_code(&code)).unwrap_or(Format::Json);
    write(&engine, hearing, &Asked::whole(format, context.texts.language), &out)?;
    context.answer(&serde_json::json!({ "file": out }), || {
        context.texts.say("cli-written", &[("path", out.display().to_string().into())])
    })?;
    Ok(ExitCode::SUCCESS)
}

/// The report, the action plan and the data in a folder, which is made when it is missing.
pub fn all(engine: &Engine, hearing: Id, language: Language, folder: &Path) -> Result<Vec<PathBuf>, Error> {
    std::fs::create_dir_all(folder).map_err(|error| failed(folder, &error))?;
    let files = [
        (Format::Pdf, "report.pdf"),
        (Format::Xlsx, "action-plan.xlsx"),
        (Format::Ics, "action-plan.ics"),
        (Format::Json, "hearing.json"),
    ];
    let written =
        files.map(|(format, name)| write(engine, hearing, &Asked::whole(format, language), &folder.join(name)));
    written.into_iter().map(|written| Ok(written?.path)).collect()
}
