//! Files for people outside the program: the report, the action plan, all data. Each is written beside its place and then
//! put there, so that an old file stays whole when the disk fills; each is logged in the journal.

use samsyn_engine::command::ReportCommand;
use samsyn_engine::import::write as tables;
use samsyn_engine::text::{Language, Texts};
use samsyn_engine::{Engine, Error, Failure, Id, report};
use serde::{Deserialize, Serialize};
use std::io::Write;
use std::path::{Path, PathBuf};

/// What is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ExportFormat {
    /// The report, which carries the data.
    Pdf,
    /// The action plan as a spreadsheet.
    Xlsx,
    /// All of the hearing.
    Json,
    /// The tables that can be read in again, as one workbook.
    Tables,
    /// The same as CSV files in a folder, which is made when it is missing.
    Csv,
}

/// A file that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Written {
    /// Where it lies.
    pub path: PathBuf,
    /// The name of its content.
    pub document_id: String,
    /// How many pages it has; none where there are no pages.
    pub pages: Option<usize>,
    /// Characters that no font of the report has.
    pub missing: Vec<String>,
}

/// Writes a file and logs it. A language says nothing of JSON, which has none.
pub fn write(
    engine: &Engine,
    hearing: Id,
    format: ExportFormat,
    language: Language,
    out: &Path,
) -> Result<Written, Error> {
    let path = out.to_owned();
    let written = match format {
        ExportFormat::Pdf => write_pdf(report::pdf(engine, hearing, language)?, out)?,
        ExportFormat::Xlsx => {
            write_beside(out, &report::xlsx(engine, hearing, language)?)?;
            Written { path, document_id: report::document_id(engine, hearing)?, pages: None, missing: Vec::new() }
        }
        ExportFormat::Json => {
            write_beside(out, report::json(engine, hearing)?.as_bytes())?;
            Written { path, document_id: report::document_id(engine, hearing)?, pages: None, missing: Vec::new() }
        }
        ExportFormat::Tables => {
            let tables = tables::tables(engine, hearing)?;
            write_beside(out, &tables::xlsx(&tables, Texts::of(language))?)?;
            Written { path, document_id: report::document_id(engine, hearing)?, pages: None, missing: Vec::new() }
        }
        ExportFormat::Csv => {
            std::fs::create_dir_all(out).map_err(|error| failed(out, &error))?;
            for table in tables::tables(engine, hearing)? {
                write_beside(&out.join(format!("{}.csv", table.name())), &table.csv()?)?;
            }
            Written { path, document_id: report::document_id(engine, hearing)?, pages: None, missing: Vec::new() }
        }
    };
    let (format, language) = match format {
        ExportFormat::Pdf => ("pdf", Some(language)),
        ExportFormat::Xlsx => ("xlsx", Some(language)),
        ExportFormat::Json => ("json", None),
        ExportFormat::Tables => ("tables", Some(language)),
        ExportFormat::Csv => ("csv", None),
    };
    log(engine, hearing, format, language, &written)?;
    Ok(written)
}

/// Writes the sheets of paper for one room, or for all when none is named, and logs it.
pub fn write_sheets(
    engine: &Engine,
    hearing: Id,
    room: Option<Id>,
    language: Language,
    out: &Path,
) -> Result<Written, Error> {
    let written = write_pdf(report::sheets(engine, hearing, room, language)?, out)?;
    log(engine, hearing, "sheets", Some(language), &written)?;
    Ok(written)
}

fn write_pdf(made: report::PdfReport, out: &Path) -> Result<Written, Error> {
    write_beside(out, &made.bytes)?;
    let path = out.to_owned();
    Ok(Written { path, document_id: made.document_id, pages: Some(made.pages), missing: made.missing })
}

fn log(engine: &Engine, hearing: Id, format: &str, language: Option<Language>, written: &Written) -> Result<(), Error> {
    let command = ReportCommand::LogExport {
        hearing,
        format: format.to_owned(),
        language: language.map(|language| language.code().to_owned()),
        file_name: written.path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        document_id: written.document_id.clone(),
    };
    engine.run(command.into())?;
    Ok(())
}

/// Writes a file beside its place, then puts it there: whoever reads sees the old file or the new one, never half of one.
fn write_beside(out: &Path, bytes: &[u8]) -> Result<(), Error> {
    let folder = out.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut beside = readable().tempfile_in(folder).map_err(|error| failed(folder, &error))?;
    beside.write_all(bytes).and_then(|()| beside.as_file().sync_all()).map_err(|error| failed(out, &error))?;
    beside.persist(out).map_err(|error| failed(out, &error.error))?;
    Ok(())
}

/// What leaves the program is for others to read, as far as the person's own settings (umask) allow.
fn readable() -> tempfile::Builder<'static, 'static> {
    #[cfg_attr(not(unix), allow(unused_mut))]
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder
}

/// A file or folder could not be read or written.
pub fn failed(path: &Path, error: &std::io::Error) -> Error {
    Failure::File { path: path.display().to_string(), reason: error.to_string() }.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_cannot_be_put_in_its_place_leaves_the_old_one_and_no_litter() {
        let folder = tempfile::tempdir().unwrap();
        // A folder stands where the file should: the last step fails.
        let out = folder.path().join("report.pdf");
        std::fs::create_dir(&out).unwrap();
        assert!(matches!(write_beside(&out, b"new"), Err(Error::Failure(Failure::File { .. }))));
        assert!(out.is_dir());
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_file_takes_the_place_of_the_old_one_whole() {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("report.pdf");
        std::fs::write(&out, b"a longer old one").unwrap();
        write_beside(&out, b"new").unwrap();
        assert_eq!(std::fs::read(&out).unwrap(), b"new");
    }

    #[cfg(unix)]
    #[test]
    fn a_report_may_be_read_by_whoever_may_read_the_persons_other_files() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let (out, other) = (folder.path().join("report.pdf"), folder.path().join("other.txt"));
        std::fs::write(&other, b"as the person's settings have it").unwrap();
        write_beside(&out, b"new").unwrap();
        let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode();
        assert_eq!(mode(&out), mode(&other));
    }
}
