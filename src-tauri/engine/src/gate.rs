//! The gate: the only place that begins a write transaction. Two doors lead to it, `run` (a person at this laptop)
//! and `receive` (another laptop). A commit writes the rows and the journal together or not at all; listeners are
//! told after it, and only then.

mod check;
mod turn;

pub use check::CheckView;

use crate::command::{Command, Now};
use crate::error::{Error, Refusal};
use crate::id::Id;
use crate::journal::{Change, Edit, Edits, Entry, EntryKind, Known, Stamp, purge, rows};
use crate::participants::rows::PERSONAL;
use crate::store::{self, Reader, Schema};
use crate::time::{Clock, Moment, SystemClock};
use rusqlite::{Connection, TransactionBehavior};
use serde::Serialize;
use std::collections::BTreeSet;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use ts_rs::TS;

/// Samsyn without a window: one data file and the gate to it. Shared freely between threads.
pub struct Engine {
    inner: Mutex<Inner>,
    clock: Mutex<Arc<dyn Clock>>,
    listeners: Mutex<Vec<Listener>>,
    path: Option<PathBuf>,
    strange_log: Option<PathBuf>,
}

type Listener = Box<dyn Fn(&Changed) + Send>;

/// Asked at each row that is written, first into its table and then into the journal, with how many that makes. When it
/// breaks, the run stops and nothing of it is kept.
pub(crate) type AtRow<'a> = &'a dyn Fn(usize) -> ControlFlow<()>;

fn go_on(at_row: AtRow<'_>, written: usize) -> Result<(), Error> {
    if at_row(written).is_break() { Err(Refusal::Stopped.into()) } else { Ok(()) }
}

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

/// What came of receiving entries.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Received {
    /// How many entries were new here.
    pub new: usize,
    /// How many were applied now, earlier ones that had waited among them.
    pub applied: usize,
    /// How many still wait for something they had seen, or for a newer program.
    pub waiting: usize,
}

/// What undo and redo would do now, and how much is saved.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SavedView {
    /// The action an undo would take back.
    pub undo: Option<String>,
    /// The action a redo would bring back.
    pub redo: Option<String>,
    /// How many entries the journal holds.
    pub entries: i64,
    /// How many laptops have written in it.
    pub laptops: usize,
    /// The name of a log that was set aside when the file was opened, since it belonged to another file.
    pub strange_log: Option<String>,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // A panic while locked leaves the store as the last commit left it: an open transaction rolls back by itself.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Engine {
    /// Opens or makes the data file.
    ///
    /// # Errors
    /// See [`store::open`].
    pub fn open(path: &Path) -> Result<Self, Error> {
        let store::Opened { connection, strange_log } = store::open(path)?;
        Ok(Self { strange_log, ..Self::new(connection, Some(path.to_owned()), Id::new())? })
    }

    /// An engine whose data lives in memory, on a laptop of this id: for tests.
    ///
    /// # Errors
    /// When SQLite says no.
    pub fn in_memory(laptop: Id) -> Result<Self, Error> {
        Self::new(store::open_in_memory()?, None, laptop)
    }

    fn new(mut connection: Connection, path: Option<PathBuf>, laptop: Id) -> Result<Self, Error> {
        let laptop = rows::laptop(&mut connection, laptop)?;
        store::erase_if_due(&connection)?;
        let schema = store::schema(&connection)?;
        let inner = Inner { connection, schema, known: Known::default(), laptop };
        Ok(Self {
            inner: Mutex::new(inner),
            clock: Mutex::new(Arc::new(SystemClock)),
            listeners: Mutex::default(),
            path,
            strange_log: None,
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

    /// As [`Engine::run_all`], but a command that its rule refuses is left out when `on_refusal` lets it pass.
    ///
    /// # Errors
    /// The refusal that was not let pass, a refusal when `at_row` stops the run, or a failure.
    pub(crate) fn run_each(
        &self,
        action: &str,
        commands: Vec<Command>,
        mut on_refusal: impl FnMut(Refusal) -> Result<(), Refusal>,
        at_row: AtRow<'_>,
    ) -> Result<Done, Error> {
        let at = self.now();
        let mut created = Vec::new();
        let kind = if commands.iter().all(Command::is_record) { EntryKind::Record } else { EntryKind::Run };
        let decide = |connection: &Connection, schema: &Schema, _: &Known| {
            let mut edits = Vec::new();
            for command in commands {
                let decided = match command.decide(Reader(connection), &mut Now::new(at, &mut created)) {
                    Err(Error::Refusal(refusal)) => on_refusal(refusal).map(|()| Edits::new())?,
                    decided => decided?,
                };
                rows::require_places(schema, decided.all())?;
                let mut applied = edits.len();
                for batch in rows::batches(decided.all()) {
                    rows::apply_decided(connection, batch)?;
                    applied += batch.len();
                    go_on(at_row, applied)?;
                }
                edits.append(&mut decided.into_all());
            }
            Ok(Decided { action: action.to_owned(), kind, turned: None, edits })
        };
        let (number, tables) = self.commit(at, decide, at_row)?;
        self.tell(tables, false);
        Ok(Done { entry: number, created })
    }

    /// What commands would change, one after the other: the edits of each, or its refusal, after which the others are
    /// tried without it. Then `look` sees the store as it would be. Nothing is kept and nobody is told.
    ///
    /// # Errors
    /// A refusal when `at_row` stops it, or a failure.
    pub(crate) fn rehearse<T>(
        &self,
        commands: Vec<Command>,
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
        for command in commands {
            let mut created = Vec::new();
            let decided = command.decide(Reader(&transaction), &mut Now::new(at, &mut created)).and_then(|edits| {
                rows::require_places(schema, edits.all())?;
                for batch in rows::batches(edits.all()) {
                    rows::apply_decided(&transaction, batch)?;
                    written += batch.len();
                    go_on(at_row, written)?;
                }
                Ok(edits)
            });
            rehearsed.push(match decided {
                Err(Error::Refusal(refusal)) if refusal != Refusal::Stopped => Err(refusal),
                decided => Ok(decided?),
            });
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
        rows::write(&transaction, &entry, true, |journaled| go_on(at_row, applied + journaled))?;
        settle_purged(&transaction, &purge::changed_rows(&PERSONAL, &entry.edits).collect())?;
        store::renew_mark(&transaction)?;
        transaction.commit()?;
        known.stamp = entry.stamp;
        known.applied.insert(*laptop, entry.number);
        known.push(entry.number, &entry.action, kind, turned);
        store::erase_if_due(connection)?;
        Ok((Some(entry.number), tables))
    }

    /// Takes in entries of other laptops, in any order, again or for the first time. Each is applied as soon as all
    /// it had seen is here; of two edits of one cell the later stamp wins. All in one transaction.
    ///
    /// # Errors
    /// A refusal when an entry of a form this program knows names a place that is not synced; then none is taken in.
    pub fn receive(&self, entries: &[Entry]) -> Result<Received, Error> {
        let mut received = Received::default();
        let mut tables = Vec::new();
        {
            let mut inner = lock(&self.inner);
            let Inner { connection, schema, known, laptop } = &mut *inner;
            let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            known.refresh(&transaction, *laptop)?;
            let mut after = known.clone();
            let mut changed = BTreeSet::new();
            for entry in entries {
                if entry.schema <= store::VERSION {
                    rows::require_places(schema, &entry.edits)?;
                }
                received.new += usize::from(rows::write(&transaction, entry, false, |_| Ok(()))?);
                changed.extend(purge::changed_rows(&PERSONAL, &entry.edits));
                after.stamp = after.stamp.max(entry.stamp);
            }
            // A stamp is later than every stamp it had seen, so one pass in the order of stamps reaches all that can be.
            for entry in rows::waiting_entries(&transaction)? {
                if entry.schema > store::VERSION || !after.allows(entry.laptop, entry.number, &entry.seen) {
                    received.waiting += 1;
                    continue;
                }
                for edit in &entry.edits {
                    apply_unless_beaten(&transaction, edit, &entry)?;
                }
                rows::mark_applied(&transaction, entry.laptop, entry.number)?;
                after.applied.insert(entry.laptop, entry.number);
                received.applied += 1;
                changed.extend(purge::changed_rows(&PERSONAL, &entry.edits));
                tables.extend(tables_of(&entry.edits));
            }
            settle_purged(&transaction, &changed)?;
            store::renew_mark(&transaction)?;
            transaction.commit()?;
            *known = after;
            store::erase_if_due(connection)?;
        }
        tables.sort();
        tables.dedup();
        self.tell(tables, true);
        Ok(received)
    }

    /// The entries of a laptop after a number, for another laptop to receive.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn entries_after(&self, laptop: Id, number: i64) -> Result<Vec<Entry>, Error> {
        rows::entries_after(&lock(&self.inner).connection, laptop, number)
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

    /// What undo and redo would do, and how much is saved.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn saved(&self) -> Result<SavedView, Error> {
        let mut inner = lock(&self.inner);
        let Inner { connection, known, laptop, .. } = &mut *inner;
        known.refresh(connection, *laptop)?;
        let action = |kind| known.next(kind).map(|(_, action)| action.clone());
        Ok(SavedView {
            undo: action(EntryKind::Undo),
            redo: action(EntryKind::Redo),
            entries: rows::count(connection)?,
            laptops: known.applied.len().max(1),
            strange_log: self.strange_log.as_ref().map(|log| log.display().to_string()),
        })
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

/// Takes out what is personal of those of these rows that are purged; the file is then to be written anew.
fn settle_purged(connection: &Connection, changed: &BTreeSet<Id>) -> Result<(), Error> {
    if purge::settle(connection, &PERSONAL, changed)? {
        store::erase_soon(connection)?;
    }
    Ok(())
}

fn tables_of(edits: &[Edit]) -> Vec<String> {
    let tables: BTreeSet<&str> = edits.iter().map(|edit| edit.table.as_ref()).collect();
    tables.into_iter().map(str::to_owned).collect()
}

fn apply_unless_beaten(connection: &Connection, edit: &Edit, entry: &Entry) -> Result<(), Error> {
    if let Change::Set { column, .. } = &edit.change
        && rows::is_beaten(connection, edit.row, column, entry.stamp, entry.laptop)?
    {
        return Ok(());
    }
    rows::apply(connection, edit)
}
