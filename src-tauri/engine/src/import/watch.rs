//! How far an import has come, told as it goes; and whether the person has stopped it.
//!
//! Whoever works through rows asks at each of them. Once stopped, every loop ends where it is and what it has is thrown
//! away: nothing of a stopped import is ever kept.

use std::cell::Cell;
use std::ops::ControlFlow;
use std::time::{Duration, Instant};

use serde::Serialize;
use ts_rs::TS;

use crate::error::Refusal;

/// What is being done. Its code, after `import-stage-`, is the key of its words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "ImportStage")]
pub enum Stage {
    /// Files become rows; counted in bytes.
    Reading,
    /// Rows are held against each other and against what the program has.
    Checking,
    /// Rows are written.
    Writing,
}

/// How far it has come: bytes in [`Stage::Reading`], else rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "ImportProgress")]
pub struct Progress {
    /// What is being done.
    pub stage: Stage,
    /// How many are done.
    pub done: usize,
    /// How many there are.
    pub of: usize,
}

/// Told how far it has come; breaks to stop the import.
pub type Tell<'a> = &'a dyn Fn(Progress) -> ControlFlow<()>;

/// Not told more often than this: a person sees no more, and telling costs.
const BETWEEN: Duration = Duration::from_millis(40);
/// The clock is looked at after so many rows.
const ROWS_BETWEEN: usize = 256;

/// Watches over one import.
pub struct Watch<'a> {
    tell: Tell<'a>,
    told: Cell<Option<Instant>>,
    asked: Cell<usize>,
    stopped: Cell<bool>,
    bytes: Cell<(usize, usize)>,
}

impl<'a> Watch<'a> {
    /// A watch that tells somebody.
    pub fn new(tell: Tell<'a>) -> Self {
        Self { tell, told: Cell::default(), asked: Cell::default(), stopped: Cell::default(), bytes: Cell::default() }
    }

    /// A watch over what nobody waits for.
    pub fn nobody() -> Watch<'static> {
        Watch::new(&|_| ControlFlow::Continue(()))
    }

    /// At a row, or so many bytes: goes on, or stops.
    pub fn at(&self, stage: Stage, done: usize, of: usize) -> ControlFlow<()> {
        if self.stopped.get() {
            return ControlFlow::Break(());
        }
        self.asked.set(self.asked.get().wrapping_add(1));
        let is_time = || self.told.get().is_none_or(|told| told.elapsed() >= BETWEEN);
        if self.asked.get() % ROWS_BETWEEN == 1 && is_time() {
            self.told.set(Some(Instant::now()));
            self.stopped.set((self.tell)(Progress { stage, done: done.min(of), of }).is_break());
        }
        if self.stopped.get() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }

    /// From now on bytes of a file are read, after so many of other files, of so many in all.
    pub fn begin_file(&self, before: usize, of: usize) {
        self.bytes.set((before, of));
    }

    /// At a byte of the file that is read.
    pub fn at_byte(&self, byte: usize) -> ControlFlow<()> {
        let (before, of) = self.bytes.get();
        self.at(Stage::Reading, before + byte, of)
    }

    /// Goes on, or says that the person has stopped it.
    ///
    /// # Errors
    /// [`Refusal::Stopped`].
    pub fn require(&self) -> Result<(), Refusal> {
        if self.stopped.get() { Err(Refusal::Stopped) } else { Ok(()) }
    }
}
