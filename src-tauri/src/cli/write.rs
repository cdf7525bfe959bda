//! `report` and `export`: files for people outside the program. Each is written beside its place and then put there, so
//! that an old file stays whole when the disk fills; each is logged in the journal.

use super::Context;
use super::demo::path;
use clap::ArgMatches;
use samsyn_engine::command::ReportCommand;
use samsyn_engine::text::Language;
use samsyn_engine::{Engine, Error, Failure, Id, report};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

pub fn report(context: &Context, matches: &ArgMatches) -> Result<ExitCode, Error> {
    let engine = context.engine()?;
    let hearing = context.hearing(&engine, matches)?;
    let out = path(matches, "out");
    let (pages, document_id) = pdf(&engine, hearing, context.texts.language, &out)?;
    let answer = serde_json::json!({ "file": out, "pages": pages, "document_id": document_id });
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
    match matches.get_one::<String>("format").map(String::as_str) {
        Some("xlsx") => xlsx(&engine, hearing, context.texts.language, &out)?,
        _ => json(&engine, hearing, &out)?,
    }
    context.answer(&serde_json::json!({ "file": out }), || {
        context.texts.say("cli-written", &[("path", out.display().to_string().into())])
    });
    Ok(ExitCode::SUCCESS)
}

/// The report, the action plan and the data in a folder, which is made when it is missing.
pub fn all(engine: &Engine, hearing: Id, language: Language, folder: &Path) -> Result<Vec<PathBuf>, Error> {
    std::fs::create_dir_all(folder).map_err(|error| failed(folder, &error))?;
    let files = ["report.pdf", "action-plan.xlsx", "hearing.json"].map(|name| folder.join(name));
    pdf(engine, hearing, language, &files[0])?;
    xlsx(engine, hearing, language, &files[1])?;
    json(engine, hearing, &files[2])?;
    Ok(files.to_vec())
}

/// Writes the report; its pages and its document id.
pub fn pdf(engine: &Engine, hearing: Id, language: Language, out: &Path) -> Result<(usize, String), Error> {
    let written = report::pdf(engine, hearing, language)?;
    write_beside(out, &written.bytes)?;
    log(engine, hearing, "pdf", Some(language), out, &written.document_id)?;
    Ok((written.pages, written.document_id))
}

fn xlsx(engine: &Engine, hearing: Id, language: Language, out: &Path) -> Result<(), Error> {
    write_beside(out, &report::xlsx(engine, hearing, language)?)?;
    log(engine, hearing, "xlsx", Some(language), out, &report::document_id(engine, hearing)?)
}

fn json(engine: &Engine, hearing: Id, out: &Path) -> Result<(), Error> {
    write_beside(out, report::json(engine, hearing)?.as_bytes())?;
    log(engine, hearing, "json", None, out, &report::document_id(engine, hearing)?)
}

fn log(
    engine: &Engine,
    hearing: Id,
    format: &str,
    language: Option<Language>,
    out: &Path,
    document_id: &str,
) -> Result<(), Error> {
    let file_name = out.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let (format, language) = (format.to_owned(), language.map(|language| language.code().to_owned()));
    let document_id = document_id.to_owned();
    engine.run(ReportCommand::LogExport { hearing, format, language, file_name, document_id }.into())?;
    Ok(())
}

/// Writes a file beside its place, then puts it there: whoever reads sees the old file or the new one, never half of one.
pub fn write_beside(out: &Path, bytes: &[u8]) -> Result<(), Error> {
    let folder = out.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut beside = readable().tempfile_in(folder).map_err(|error| failed(folder, &error))?;
    beside.write_all(bytes).and_then(|()| beside.as_file().sync_all()).map_err(|error| failed(out, &error))?;
    beside.persist(out).map_err(|error| failed(out, &error.error))?;
    Ok(())
}

/// What leaves the program is for others to read, as far as the person's own settings (umask) allow.
fn readable() -> tempfile::Builder<'static, 'static> {
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder
}

fn failed(path: &Path, error: &std::io::Error) -> Error {
    Failure::File { path: path.display().to_string(), reason: error.to_string() }.into()
}
