//! The forms the data file has had. Each step is one transaction: all of it or nothing.

use crate::error::{Error, Refusal};
use rusqlite::Connection;

/// Every step from an empty file to today's form; the file's `user_version` counts those taken.
const STEPS: &[&str] = &[include_str!("migrations/0001_first.sql")];

/// Today's form of the data file.
pub const VERSION: i64 = STEPS.len() as i64;

/// Brings the file to today's form.
///
/// # Errors
/// A refusal for a file that a newer program has written: it is left untouched.
pub fn migrate(connection: &mut Connection) -> Result<(), Error> {
    loop {
        let transaction = connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
        let found: i64 = transaction.pragma_query_value(None, "user_version", |row| row.get(0))?;
        if found > VERSION {
            return Err(Refusal::NewerFile { file_version: found, program_version: VERSION }.into());
        }
        let Some(step) = STEPS.get(found as usize) else { return Ok(()) };
        transaction.execute_batch(step)?;
        transaction.pragma_update(None, "user_version", found + 1)?;
        transaction.commit()?;
    }
}
