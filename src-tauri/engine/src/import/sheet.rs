//! From a file's bytes to its sheets: looks at what the bytes are, not at what the name says.
//!
//! Whatever the file holds, this returns in bounded time with either sheets or a finding, never an error or a panic.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use super::finding::{Finding, FindingCode};
use super::table::Contents;
use super::watch::Watch;
use super::workbook::Form;
use super::{calendar, delimited, unpacked, workbook};
use crate::bounds::{MOST_MEGABYTES, megabytes};
use crate::error::{Error, Refusal};
use crate::exported::Edition;
use crate::hearing_file::hearing_in;

/// What a file's first bytes say it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Nature {
    Workbook(Form),
    Locked,
    Text,
    Other(&'static str),
}

/// Reads a file into sheets. A stopped watch leaves them unfinished.
pub fn read_sheets(file: &str, bytes: &[u8], watch: &Watch<'_>) -> Contents {
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Contents::unreadable(Finding::file(file, FindingCode::EmptyFile));
    }
    if bytes.len() > megabytes(MOST_MEGABYTES) {
        return Contents::unreadable(Finding::file(file, FindingCode::TooLarge { limit: MOST_MEGABYTES }));
    }
    if let Err(code) = unpacked::measure(bytes) {
        return Contents::unreadable(Finding::file(file, code));
    }
    // The parsers are others' code and the file may be hostile: a panic there must not take the hearing down.
    let contents = catch_unwind(AssertUnwindSafe(|| read_by_nature(file, bytes, watch)));
    contents.unwrap_or_else(|_| Contents::unreadable(Finding::file(file, FindingCode::Damaged)))
}

fn read_by_nature(file: &str, bytes: &[u8], watch: &Watch<'_>) -> Contents {
    match nature(bytes) {
        Nature::Workbook(form) => {
            let mut contents = workbook::read(file, bytes, form, watch);
            if !extension_fits(file, form) {
                let found = format!("{form:?}").to_lowercase();
                contents.findings.insert(0, Finding::file(file, FindingCode::OtherExtension { found }));
            }
            contents
        }
        Nature::Locked => Contents::unreadable(Finding::file(file, FindingCode::PasswordProtected)),
        Nature::Other("PDF") => report(file, bytes).unwrap_or_else(|| not_a_table(file, "PDF")),
        Nature::Other(found) => not_a_table(file, found),
        Nature::Text if bytes.trim_ascii_start().starts_with(b"{") => {
            report(file, bytes).unwrap_or_else(|| not_a_table(file, "JSON"))
        }
        Nature::Text => {
            let contents = calendar::read(file, bytes).or_else(|| delimited::read(file, bytes, watch));
            contents.unwrap_or_else(|| not_a_table(file, "binary"))
        }
    }
}

/// A report of the program's own is no table, but a year can begin from it; not from what anybody may read.
fn report(file: &str, bytes: &[u8]) -> Option<Contents> {
    let carried = match hearing_in(bytes, file) {
        Ok(carried) => carried,
        Err(Error::Refusal(refusal @ (Refusal::ReportTooLarge { .. } | Refusal::ReportOutOfRange { .. }))) => {
            return Some(Contents::unreadable(Finding::file(file, FindingCode::ReportRefused { refusal })));
        }
        Err(_) => return None,
    };
    let year = carried.hearing.year.to_string();
    let code = match carried.document.edition {
        Some(Edition::Public) => FindingCode::IsPublicReport { year },
        _ => FindingCode::IsReport { year },
    };
    Some(Contents::unreadable(Finding::file(file, code)))
}

fn not_a_table(file: &str, found: &str) -> Contents {
    Contents::unreadable(Finding::file(file, FindingCode::NotATable { found: found.to_owned() }))
}

fn nature(bytes: &[u8]) -> Nature {
    const STARTS: [(&[u8], &str); 7] = [
        (b"%PDF", "PDF"),
        (b"\x89PNG", "PNG"),
        (b"\xff\xd8\xff", "JPEG"),
        (b"{\\rtf", "RTF"),
        (b"SQLite format 3", "SQLite"),
        (b"<!DOCTYPE html", "HTML"),
        (b"<html", "HTML"),
    ];
    if bytes.starts_with(b"PK\x03\x04") {
        return packed_nature(bytes);
    }
    if bytes.starts_with(b"\xd0\xcf\x11\xe0") {
        return compound_nature(bytes);
    }
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    let start = |sign: &[u8]| text.get(..sign.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(sign));
    STARTS.iter().find(|(sign, _)| start(sign)).map_or(Nature::Text, |(_, found)| Nature::Other(found))
}

/// A zip: which office file it is shows in the names of its parts.
fn packed_nature(bytes: &[u8]) -> Nature {
    let Ok(archive) = zip::ZipArchive::new(Cursor::new(bytes)) else {
        return Nature::Workbook(Form::Xlsx);
    };
    let has = |name: &str| archive.file_names().flatten().any(|part| part.eq_ignore_ascii_case(name));
    let begins = |name: &str| archive.file_names().flatten().any(|part| part.starts_with(name));
    match () {
        () if has("xl/workbook.xml") => Nature::Workbook(Form::Xlsx),
        () if has("xl/workbook.bin") => Nature::Other("XLSB"),
        () if has("content.xml") => Nature::Workbook(Form::Ods),
        () if begins("word/") => Nature::Other("Word"),
        () if begins("ppt/") => Nature::Other("PowerPoint"),
        () => Nature::Other("ZIP"),
    }
}

/// Microsoft's older container: an old workbook, or a new one behind a password. Names in it are UTF-16.
fn compound_nature(bytes: &[u8]) -> Nature {
    let has = |name: &str| {
        let wanted: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bytes.windows(wanted.len()).any(|window| window == wanted)
    };
    match () {
        () if has("EncryptedPackage") => Nature::Locked,
        () if has("WordDocument") => Nature::Other("Word"),
        () if has("PowerPoint Document") => Nature::Other("PowerPoint"),
        () => Nature::Workbook(Form::Xls),
    }
}

fn extension_fits(file: &str, form: Form) -> bool {
    let extension = file.rsplit('.').next().unwrap_or_default().to_lowercase();
    match form {
        Form::Xlsx => ["xlsx", "xlsm", "xltx"].contains(&extension.as_str()),
        Form::Xls => ["xls", "xlt"].contains(&extension.as_str()),
        Form::Ods => ["ods", "ots"].contains(&extension.as_str()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn only_code(file: &str, bytes: &[u8]) -> FindingCode {
        let contents = read_sheets(file, bytes, &Watch::nobody());
        assert!(contents.sheets.is_empty());
        contents.findings[0].code.clone()
    }

    #[test]
    fn files_that_are_no_tables_are_named_for_what_they_are() {
        assert_eq!(only_code("deltagare.xlsx", b"%PDF-1.7\n..."), FindingCode::NotATable { found: "PDF".into() });
        assert_eq!(only_code("a.xls", b"<html><table>"), FindingCode::NotATable { found: "HTML".into() });
        assert_eq!(only_code("a.csv", b"\x01\0\x02\0\0\0\x07"), FindingCode::NotATable { found: "binary".into() });
        assert_eq!(only_code("a.csv", b""), FindingCode::EmptyFile);
        assert_eq!(only_code("a.csv", b"\r\n \r\n"), FindingCode::EmptyFile);
        assert_eq!(only_code("a.csv", b"\xef\xbb\xbf"), FindingCode::EmptyFile);
        assert_eq!(only_code("a.csv", b";;;\n;;;\n"), FindingCode::EmptyFile);
    }

    #[test]
    fn a_workbook_behind_a_password_is_said_to_be_locked() {
        let mut bytes = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
        bytes.extend([0; 512]);
        bytes.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
        assert_eq!(only_code("hemlig.xlsx", &bytes), FindingCode::PasswordProtected);
    }

    #[test]
    fn a_file_too_large_is_refused_before_it_is_read() {
        let bytes = vec![b'a'; megabytes(MOST_MEGABYTES) + 1];
        assert_eq!(only_code("stor.csv", &bytes), FindingCode::TooLarge { limit: MOST_MEGABYTES });
    }

    #[test]
    fn a_workbook_cut_off_anywhere_is_damaged_and_nothing_worse() {
        let mut book = rust_xlsxwriter::Workbook::new();
        book.add_worksheet().write(0, 0, "id").unwrap();
        let bytes = book.save_to_buffer().unwrap();
        for cut in (4..bytes.len()).step_by(97) {
            assert_eq!(only_code("a.xlsx", &bytes[..cut]), FindingCode::Damaged);
        }
    }

    #[test]
    fn the_contents_decide_and_not_the_name() {
        let mut book = rust_xlsxwriter::Workbook::new();
        book.add_worksheet().write(0, 0, "id").unwrap();
        let contents = read_sheets("fel.csv", &book.save_to_buffer().unwrap(), &Watch::nobody());
        assert_eq!(contents.sheets.len(), 1);
        assert_eq!(contents.findings[0].code, FindingCode::OtherExtension { found: "xlsx".into() });
    }
}
