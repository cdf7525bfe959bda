//! Whether the log beside a data file belongs to it. SQLite keeps what was written last in a file of its own (`-wal`) and,
//! after a crash, lays it over the data file without asking whose it is: over a backup that was put back, too.
//!
//! So each write leaves a mark: a random number of its own and that of the write before it. The data file holds the mark
//! of the last write that has reached it; the log beside it belongs to it only if it holds that write, or the one that
//! followed it. A log that does not is set aside whole and never laid over.

use super::local;
use crate::error::Error;
use rusqlite::Connection;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

const KEY: &str = "mark";
const PREFIX: &str = "samsyn-mark ";
/// The mark before the first.
const NONE: &str = "0000000000000000";
/// Another program may write while we look: then what we saw of file and log is of two moments, and we look again.
const LOOKS: usize = 5;
/// Sizes in SQLite's file format, in bytes: the log's header and a frame's, <https://www.sqlite.org/fileformat2.html#walformat>.
const LOG_HEADER: usize = 32;
const FRAME_HEADER: usize = 24;
/// A mark and its key are so near to the beginning of their cell.
const NEAR: usize = 64;

/// A write's own number and that of the write before it.
#[derive(Debug, Clone, PartialEq)]
struct Mark {
    before: String,
    own: String,
}

impl Mark {
    fn parse(text: &str) -> Option<Self> {
        let (before, own) = text.strip_prefix(PREFIX)?.split_once(' ')?;
        let is_number = |text: &str| text.len() == NONE.len() && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        (is_number(before) && is_number(own)).then(|| Self { before: before.to_owned(), own: own.to_owned() })
    }
}

/// Leaves a new mark: to be called in every transaction that writes, so that each log begins with one.
pub(crate) fn renew(connection: &Connection) -> Result<(), Error> {
    let before = local(connection, KEY)?.and_then(|text| Mark::parse(&text)).map_or(NONE.to_owned(), |mark| mark.own);
    let own = uuid::Uuid::now_v7().as_u128() as u64;
    connection
        .prepare_cached(
            "INSERT INTO local (key, value) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET value = excluded.value",
        )?
        .execute([KEY, &format!("{PREFIX}{before} {own:016x}")])?;
    Ok(())
}

/// Sets a log aside that lies beside the data file and does not belong to it; where it lies now.
///
/// # Errors
/// When file or log cannot be read, or the log not be renamed.
pub(super) fn set_strange_log_aside(path: &Path) -> std::io::Result<Option<PathBuf>> {
    let log = beside(path, "-wal");
    for look in 0..LOOKS {
        if look > 0 {
            std::thread::sleep(Duration::from_millis(20));
        }
        let content = match fs::read(&log) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            content => content?,
        };
        if content.len() <= LOG_HEADER || belongs(fs::read(path)?, &content) {
            return Ok(None);
        }
    }
    let aside = (1..).map(|number| beside(path, &format!("-wal.strange-{number}"))).find(|path| !path.exists());
    let aside = aside.unwrap_or_else(|| beside(path, "-wal.strange"));
    fs::rename(&log, &aside)?;
    // The index of that log; SQLite makes it anew.
    match fs::remove_file(beside(path, "-shm")) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error),
        _ => Ok(Some(aside)),
    }
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(ending);
    PathBuf::from(name)
}

fn belongs(file: Vec<u8>, log: &[u8]) -> bool {
    let marks = marks_in_log(log);
    match mark_in_file(file) {
        // Torn in the middle of what only the log makes whole: SQLite's own checksums decide.
        Err(_) => true,
        Ok(Some(mark)) => marks.iter().any(|one| one.own == mark.own || one.before == mark.own),
        // Written by a program that did not mark; its log has no marks, or begins with the first there ever was.
        Ok(None) => marks.is_empty() || marks.iter().any(|one| one.before == NONE),
    }
}

/// The mark in the data file itself, without what a log would lay over it.
fn mark_in_file(mut file: Vec<u8>) -> Result<Option<Mark>, Error> {
    // Bytes 18 and 19 say that there is a log; a database in memory can have none.
    if let Some(versions) = file.get_mut(18..20) {
        versions.fill(1);
    }
    let mut connection = Connection::open_in_memory()?;
    connection.deserialize_read_exact("main", file.as_slice(), file.len(), true)?;
    Ok(local(&connection, KEY)?.and_then(|text| Mark::parse(&text)))
}

/// The marks in a log's frames, in order. Frames of an earlier log, which the file still holds at its end, are not read.
fn marks_in_log(log: &[u8]) -> Vec<Mark> {
    let number = |at: usize| log.get(at..at + 4).and_then(|bytes| bytes.try_into().ok()).map(u32::from_be_bytes);
    let page_size = match number(8) {
        Some(1) => 65_536,
        Some(size) => size as usize,
        None => return Vec::new(),
    };
    let frames = log.get(LOG_HEADER..).unwrap_or_default().chunks_exact(FRAME_HEADER + page_size);
    let salts = &log[16..24];
    frames.take_while(|frame| frame[8..16] == *salts).filter_map(|frame| mark_on_page(&frame[FRAME_HEADER..])).collect()
}

/// The mark in a cell of a page; what a page still holds of cells that are gone is not looked at.
fn mark_on_page(page: &[u8]) -> Option<Mark> {
    const INDEX_LEAF: u8 = 0x0a;
    if *page.first()? != INDEX_LEAF {
        return None;
    }
    let number = |at: usize| page.get(at..at + 2).map(|bytes| usize::from(bytes[0]) << 8 | usize::from(bytes[1]));
    (0..number(3)?).filter_map(|cell| number(8 + 2 * cell)).find_map(|cell| {
        let near = page.get(cell..(cell + NEAR).min(page.len()))?;
        let at = near.windows(PREFIX.len()).position(|window| window == PREFIX.as_bytes())?;
        let length = PREFIX.len() + 2 * NONE.len() + 1;
        Mark::parse(std::str::from_utf8(page.get(cell + at..cell + at + length)?).ok()?)
    })
}
