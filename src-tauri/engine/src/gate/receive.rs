//! The other door: entries of other laptops, in whatever order they come.

use super::{Engine, Inner, lock, tables_of};
use crate::error::Error;
use crate::id::Id;
use crate::journal::{Change, Edit, Entry, apply, authors, entries};
use crate::store;
use rusqlite::{Connection, TransactionBehavior};
use std::collections::BTreeSet;

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

impl Engine {
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
                    apply::require_places(schema, &entry.edits)?;
                }
                received.new += usize::from(entries::write(&transaction, entry, false, |_| Ok(()))?);
                changed.extend(self.personal.changed_rows(&entry.edits));
                after.stamp = after.stamp.max(entry.stamp);
            }
            // A stamp is later than every stamp it had seen, so one pass in the order of stamps reaches all that can be.
            for entry in entries::waiting_entries(&transaction)? {
                if entry.schema > store::VERSION || !after.allows(entry.laptop, entry.number, &entry.seen) {
                    received.waiting += 1;
                    continue;
                }
                for edit in &entry.edits {
                    apply_unless_beaten(&transaction, edit, &entry)?;
                }
                entries::mark_applied(&transaction, entry.laptop, entry.number)?;
                after.applied.insert(entry.laptop, entry.number);
                received.applied += 1;
                changed.extend(self.personal.changed_rows(&entry.edits));
                tables.extend(tables_of(&entry.edits));
            }
            self.settle_purged(&transaction, &changed)?;
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
        entries::entries_after(&lock(&self.inner).connection, laptop, number)
    }
}

fn apply_unless_beaten(connection: &Connection, edit: &Edit, entry: &Entry) -> Result<(), Error> {
    if let Change::Set { column, .. } = &edit.change
        && authors::is_beaten(connection, edit.row, column, entry.stamp, entry.laptop)?
    {
        return Ok(());
    }
    apply::apply(connection, edit)
}
