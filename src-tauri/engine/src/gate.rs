//! The gate: the only place that begins a write transaction. Two doors lead to it, `run` (a person at this laptop)
//! and `receive` (another laptop). A commit writes the rows and the journal together or not at all; listeners are
//! told after it, and only then. What there is to do it does not know: an [`Act`] decides that, and stands above it.

mod act;
mod check;
mod receive;
mod turn;

pub(crate) use act::{Act, AtRow};
pub use check::CheckView;
pub use receive::Received;
pub use turn::SavedView;

use crate::error::{Error, Refusal};
use crate::id::Id;
use crate::journal::purge::{Personal, PersonalRow};
use crate::journal::{Edit, Edits, Entry, EntryKind, Known, Stamp, entries};
use crate::now::Now;
use crate::store::{self, Reader, Schema, Table};
use crate::time::{Clock, Moment, SystemClock};
use act::go_on;
use rusqlite::{Connection, TransactionBehavior};
use serde::Serialize;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use ts_rs::TS;

/// Samsyn without a window: one data file and the gate to it. Shared freely between threads.
pub struct Engine {
    inner: Mutex<Inner>,
    clock: Mutex<Arc<dyn Clock>>,
    listeners: Mutex<Vec<Listener>>,
    personal: Personal,
    path: Option<PathBuf>,
    strange_log: Option<PathBuf>,
}

type Listener = Box<dyn Fn(&Changed) + Send>;

struct Inner {
    connection: Connection,
    schema: Schema,
    known: Known,
    laptop: Id,
}

/// What an entry will be: decided inside the transaction that writes it.
struct Decided {
    action: String,
    kind: EntryKind,
    turned: Option<i64>,
    edits: Vec<Edit>,
}

/// What a run has done.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Done {
    /// The entry's number on this laptop; none when nothing changed.
    pub entry: Option<i64>,
    /// The ids of the rows the commands asked for, in order.
    pub created: Vec<Id>,
}

/// Told to listeners after a commit.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Changed {
    /// The tables whose rows changed.
    pub tables: Vec<String>,
    /// Whether the change came from another laptop.
    pub from_elsewhere: bool,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // A panic while locked leaves the store as the last commit left it: an open transaction rolls back by itself.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Engine {
    /// The gate to an open data file with these tables. `path` is none for one in memory; `fresh` is this laptop's id where
    /// the file has none yet.
    pub(crate) fn new(
        opened: store::Opened,
        path: Option<PathBuf>,
        fresh: Id,
        tables: impl Iterator<Item = Table>,
    ) -> Result<Self, Error> {
        let store::Opened { connection, strange_log } = opened;
        let laptop = store::laptop(&connection, fresh)?;
        store::erase_if_due(&connection)?;
        let schema = store::schema(&connection)?;
        let inner = Inner { connection, schema, known: Known::default(), laptop };
        Ok(Self {
            inner: Mutex::new(inner),
            clock: Mutex::new(Arc::new(SystemClock)),
            listeners: Mutex::default(),
            personal: Personal::among(tables),
            path,
            strange_log,
        })
    }

    /// Where a log lies now that was beside the data file when it was opened and belonged to another: what the file was
    /// before it was put back, say. It was set aside, not laid over the file.
    pub fn strange_log(&self) -> Option<&Path> {
        self.strange_log.as_deref()
    }

    /// Where the data lies; none in memory.
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// This laptop.
    pub fn laptop(&self) -> Id {
        lock(&self.inner).laptop
    }

    /// Uses another clock from now on: for playing a day that has been, and for tests.
    pub fn set_clock(&self, clock: Arc<dyn Clock>) {
        *lock(&self.clock) = clock;
    }

    /// The clock the engine uses.
    pub fn clock(&self) -> Arc<dyn Clock> {
        lock(&self.clock).clone()
    }

    /// The instant on the engine's clock.
    pub fn now(&self) -> Moment {
        lock(&self.clock).now()
    }

    /// Calls `listener` after every commit.
    pub fn listen(&self, listener: impl Fn(&Changed) + Send + 'static) {
        lock(&self.listeners).push(Box::new(listener));
    }

    /// Runs acts as one entry, undone in one step. `action` names it for undo and history. An act that its rule refuses is
    /// left out when `on_refusal` lets it pass.
    ///
    /// # Errors
    /// The refusal that was not let pass, a refusal when `at_row` stops the run, or a failure; then nothing has changed.
    pub(crate) fn run_each<A: Act>(
        &self,
        action: &str,
        acts: Vec<A>,
        mut on_refusal: impl FnMut(Refusal) -> Result<(), Refusal>,
        at_row: AtRow<'_>,
    ) -> Result<Done, Error> {
        let at = self.now();
        let mut created = Vec::new();
        let kind = if acts.iter().all(Act::is_record) { EntryKind::Record } else { EntryKind::Run };
        let decide = |connection: &Connection, schema: &Schema, _: &Known| {
            let mut edits = Vec::new();
            for act in acts {
                let now = &mut Now::new(at, &mut created);
                match act::decide_and_apply(act, connection, schema, now, edits.len(), at_row)? {
                    Ok(decided) => edits.append(&mut decided.into_all()),
                    Err(refusal) => on_refusal(refusal)?,
                }
            }
            Ok(Decided { action: action.to_owned(), kind, turned: None, edits })
        };
        let (number, tables) = self.commit(at, decide, at_row)?;
        self.tell(tables, false);
        Ok(Done { entry: number, created })
    }

    /// What acts would change, one after the other: the edits of each, or its refusal, after which the others are tried
    /// without it. Then `look` sees the store as it would be. Nothing is kept and nobody is told.
    ///
    /// # Errors
    /// A refusal when `at_row` stops it, or a failure.
    pub(crate) fn rehearse<A: Act, T>(
        &self,
        acts: Vec<A>,
        at_row: AtRow<'_>,
        look: impl FnOnce(Reader<'_>) -> Result<T, Error>,
    ) -> Result<(Vec<Result<Edits, Refusal>>, T), Error> {
        let at = self.now();
        let mut inner = lock(&self.inner);
        let Inner { connection, schema, .. } = &mut *inner;
        // Never committed: dropping it takes everything back.
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let mut rehearsed = Vec::new();
        let mut written = 0;
        for act in acts {
            let mut created = Vec::new();
            let now = &mut Now::new(at, &mut created);
            let decided = match act::decide_and_apply(act, &transaction, schema, now, written, at_row) {
                Err(Error::Refusal(refusal)) if refusal != Refusal::Stopped => Err(refusal),
                decided => decided?,
            };
            written += decided.as_ref().map_or(0, |edits| edits.all().len());
            rehearsed.push(decided);
        }
        let seen = look(Reader(&transaction))?;
        Ok((rehearsed, seen))
    }

    /// The one write transaction for what happens at this laptop: rows and journal together.
    fn commit(
        &self,
        at: Moment,
        decide: impl FnOnce(&Connection, &Schema, &Known) -> Result<Decided, Error>,
        at_row: AtRow<'_>,
    ) -> Result<(Option<i64>, Vec<String>), Error> {
        let mut inner = lock(&self.inner);
        let Inner { connection, schema, known, laptop } = &mut *inner;
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        known.refresh(&transaction, *laptop)?;
        let Decided { action, kind, turned, edits } = decide(&transaction, schema, known)?;
        if edits.is_empty() {
            return Ok((None, Vec::new()));
        }
        let tables = tables_of(&edits);
        let entry = Entry {
            laptop: *laptop,
            number: known.applied.get(laptop).copied().unwrap_or(0) + 1,
            stamp: Stamp::after(known.stamp, at),
            action,
            kind,
            turned,
            seen: known.seen_by(*laptop),
            schema: store::VERSION,
            edits,
        };
        let applied = entry.edits.len();
        entries::write(&transaction, &entry, true, |journaled| go_on(at_row, applied + journaled))?;
        self.settle_purged(&transaction, &self.personal.changed_rows(&entry.edits).collect())?;
        store::renew_mark(&transaction)?;
        transaction.commit()?;
        known.stamp = entry.stamp;
        known.applied.insert(*laptop, entry.number);
        known.push(entry.number, &entry.action, kind, turned);
        store::erase_if_due(connection)?;
        Ok((Some(entry.number), tables))
    }

    /// Reads from the store, between commits.
    ///
    /// # Errors
    /// Those of `question`.
    pub fn read<T>(&self, question: impl FnOnce(Reader<'_>) -> Result<T, Error>) -> Result<T, Error> {
        let mut inner = lock(&self.inner);
        let transaction = inner.connection.transaction()?;
        question(Reader(&transaction))
    }

    /// Takes out what is personal of those of these rows that are purged; the file is then to be written anew.
    fn settle_purged(&self, connection: &Connection, changed: &BTreeSet<PersonalRow>) -> Result<(), Error> {
        if self.personal.settle(connection, changed)? {
            store::erase_soon(connection)?;
        }
        Ok(())
    }

    fn tell(&self, tables: Vec<String>, from_elsewhere: bool) {
        if tables.is_empty() {
            return;
        }
        let changed = Changed { tables, from_elsewhere };
        for listener in lock(&self.listeners).iter() {
            listener(&changed);
        }
    }
}

fn tables_of(edits: &[Edit]) -> Vec<String> {
    let tables: BTreeSet<&str> = edits.iter().map(|edit| edit.table.as_ref()).collect();
    tables.into_iter().map(str::to_owned).collect()
}
