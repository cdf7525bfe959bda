//! What a zip unpacks to, measured by unpacking it: what a zip says of itself may be wrong.

use std::io::{Cursor, Read, Write, copy};

use super::finding::{Bound, FindingCode};
use super::room::TOO_MANY_CELLS;
use crate::bounds::{MOST_CELLS, MOST_UNPACKED_MEGABYTES, megabytes};

const TOO_LARGE: FindingCode = FindingCode::TooMuch { of: Bound::Unpacked, limit: MOST_UNPACKED_MEGABYTES };

/// Measures all parts of a zip; anything else unpacks to nothing.
///
/// # Errors
/// What there is too much of: bytes, or things outside the sheets (texts that cells share, styles), which readers keep.
pub fn measure(bytes: &[u8]) -> Result<(), FindingCode> {
    let Ok(mut archive) = zip::ZipArchive::new(Cursor::new(bytes)) else { return Ok(()) };
    let mut left = megabytes(MOST_UNPACKED_MEGABYTES) as u64;
    let mut kept = Elements(0);
    for part in 0..archive.len() {
        // A part that cannot be unpacked cannot be read either.
        let Ok(part) = archive.by_index(part) else { continue };
        if part.size() > left {
            return Err(TOO_LARGE);
        }
        // Cells are read one by one, and are counted then.
        let is_sheet = part.name().is_ok_and(|name| name.starts_with("xl/worksheets/") || name == "content.xml");
        let mut elements = Elements(0);
        let unpacked = copy(&mut part.take(left + 1), &mut elements).unwrap_or(0);
        left = left.checked_sub(unpacked).ok_or(TOO_LARGE)?;
        kept.0 += if is_sheet { 0 } else { elements.0 };
        if kept.0 > 2 * MOST_CELLS {
            return Err(TOO_MANY_CELLS);
        }
    }
    Ok(())
}

/// Counts the tags that are written to it.
struct Elements(usize);

impl Write for Elements {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0 += bytes.iter().filter(|byte| **byte == b'<').count();
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
