//! The engine: the gate with the product's tables and commands. It stands above all areas, and none of them knows it.

use crate::command::Command;
use crate::error::Error;
use crate::gate::{Done, Engine};
use crate::history;
use crate::id::Id;
use crate::store;
use std::ops::ControlFlow;
use std::path::Path;

impl Engine {
    /// Opens or makes the data file.
    ///
    /// # Errors
    /// See [`store::open`].
    pub fn open(path: &Path) -> Result<Self, Error> {
        Self::new(store::open(path)?, Some(path.to_owned()), Id::new(), history::tables())
    }

    /// An engine whose data lives in memory, on a laptop of this id: for tests.
    ///
    /// # Errors
    /// When SQLite says no.
    pub fn in_memory(laptop: Id) -> Result<Self, Error> {
        let opened = store::Opened { connection: store::open_in_memory()?, strange_log: None };
        Self::new(opened, None, laptop, history::tables())
    }

    /// Runs a command: all of it is saved when this returns, or nothing has changed.
    ///
    /// # Errors
    /// The rule's refusal, or a failure of the disk.
    pub fn run(&self, command: Command) -> Result<Done, Error> {
        let action = command.name();
        self.run_all(action, vec![command])
    }

    /// Runs commands as one entry, undone in one step. `action` names it for undo and history.
    ///
    /// # Errors
    /// The first refusal or failure; then none of the commands has changed anything.
    pub fn run_all(&self, action: &str, commands: Vec<Command>) -> Result<Done, Error> {
        self.run_each(action, commands, Err, &|_| ControlFlow::Continue(()))
    }
}
