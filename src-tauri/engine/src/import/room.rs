//! The room that a file's cells may take together. A few bytes of a file can stand for very many cells or much text: one text
//! in every cell of a merged range, one cell at the far end of each row. So each cell is paid for before it is made.

use super::finding::{Bound, FindingCode};
use crate::bounds::{MOST_CELLS, MOST_MEGABYTES, megabytes};

pub const TOO_MANY_CELLS: FindingCode = FindingCode::TooMuch { of: Bound::Cells, limit: MOST_CELLS as u32 };
pub const TOO_MUCH_TEXT: FindingCode = FindingCode::TooMuch { of: Bound::Text, limit: MOST_MEGABYTES };

/// What is left of it.
pub struct Room {
    cells: usize,
    text: usize,
}

impl Room {
    /// All of it.
    pub fn whole() -> Self {
        Self { cells: MOST_CELLS, text: megabytes(MOST_MEGABYTES) }
    }

    /// Takes room for more cells, with so many bytes of text.
    ///
    /// # Errors
    /// What there is too much of.
    pub fn take(&mut self, cells: usize, text: usize) -> Result<(), FindingCode> {
        self.cells = self.cells.checked_sub(cells).ok_or(TOO_MANY_CELLS)?;
        self.text = self.text.checked_sub(text).ok_or(TOO_MUCH_TEXT)?;
        Ok(())
    }
}
