//! Files for people outside the program: the report, the action plan, all data. Each is written beside its place and then
//! put there, so that an old file stays whole when the disk fills; each is logged in the journal.

use samsyn_engine::command::ReportCommand;
use samsyn_engine::export::{Made, Output, Version, make};
use samsyn_engine::report::{Asked, Choice};
use samsyn_engine::{Engine, Error, Failure, Id, Refusal};
use serde::Serialize;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use ts_rs::TS;

/// A file that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
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

/// Writes what is asked for and logs it. CSV tables are a folder, which is made when it is missing.
pub fn write(engine: &Engine, hearing: Id, asked: &Asked, out: &Path) -> Result<Written, Error> {
    let (version, pages, missing) = match make(engine, hearing, asked)? {
        Output::File(Made { bytes, pages, version, missing }) => {
            write_beside(out, &bytes)?;
            (version, pages, missing)
        }
        Output::Folder(files, version) => {
            std::fs::create_dir_all(out).map_err(|error| failed(out, &error))?;
            for (name, bytes) in files {
                write_beside(&out.join(name), &bytes)?;
            }
            (version, None, Vec::new())
        }
    };
    log(engine, hearing, asked, out, &version)?;
    Ok(Written { path: out.to_owned(), document_id: version.document_id, pages, missing })
}

fn log(engine: &Engine, hearing: Id, asked: &Asked, out: &Path, version: &Version) -> Result<(), Error> {
    let choice = match asked {
        Asked::Report { choice } => Some(choice),
        _ => None,
    };
    let command = ReportCommand::LogExport {
        hearing,
        format: asked.format(),
        edition: choice.map(|choice| choice.edition),
        chapters: choice.map(Choice::chosen).unwrap_or_default(),
        language: asked.language().map(|language| language.code().to_owned()),
        file_name: out.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        document_id: version.document_id.clone(),
        priorities: version.priorities,
        priorities_fixed: version.priorities_fixed,
    };
    engine.run(command.into())?;
    Ok(())
}

/// Writes a file beside its place, then puts it there: whoever reads sees the old file or the new one, never half of one.
fn write_beside(out: &Path, bytes: &[u8]) -> Result<(), Error> {
    // A file that may only be read could be replaced all the same, for that is the folder's matter; but somebody protected it.
    if std::fs::metadata(out).is_ok_and(|there| there.is_file() && there.permissions().readonly()) {
        return Err(Refusal::FileProtected { file: out.display().to_string() }.into());
    }
    let mut beside = readable().tempfile_in(folder_of(out)).map_err(|error| failed(out, &error))?;
    beside.write_all(bytes).and_then(|()| beside.as_file().sync_all()).map_err(|error| failed(out, &error))?;
    beside.persist(out).map_err(|error| not_replaced(out, &error.error))?;
    Ok(())
}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Why the new file could not take the old one's place: usually another program holds it.
fn not_replaced(out: &Path, error: &std::io::Error) -> Error {
    // Windows: access denied, sharing violation, lock violation.
    let is_held_on_windows = cfg!(windows) && matches!(error.raw_os_error(), Some(5 | 32 | 33));
    if is_held_on_windows || matches!(error.kind(), ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy) {
        return Refusal::FileInUse { file: out.display().to_string() }.into();
    }
    failed(out, error)
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
    let file = path.display().to_string();
    match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Failure::NoRoom { path: file }.into(),
        ErrorKind::ReadOnlyFilesystem => Refusal::FileProtected { file }.into(),
        ErrorKind::NotFound => match folder_of(path) {
            folder if folder.is_dir() => Refusal::NoFile { file }.into(),
            folder => Refusal::NoFolder { folder: folder.display().to_string() }.into(),
        },
        _ => Failure::File { path: file, reason: error.to_string() }.into(),
    }
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

    #[test]
    fn a_file_that_may_only_be_read_is_left_as_it_is_and_said() {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("report.pdf");
        std::fs::write(&out, b"signed").unwrap();
        let mut permissions = std::fs::metadata(&out).unwrap().permissions();
        permissions.set_readonly(true);
        std::fs::set_permissions(&out, permissions).unwrap();
        assert!(matches!(write_beside(&out, b"new"), Err(Error::Refusal(Refusal::FileProtected { .. }))));
        assert_eq!(std::fs::read(&out).unwrap(), b"signed");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
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
