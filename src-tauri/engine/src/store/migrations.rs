//! The forms the data file has had. Each step is one transaction: all of it or nothing.

use super::log_mark;
use crate::error::{Error, Refusal};
use rusqlite::Connection;

/// Every step from an empty file to today's form; the file's `user_version` counts those taken.
const STEPS: &[&str] = &[
    include_str!("migrations/0001_first.sql"),
    include_str!("migrations/0002_prepare.sql"),
    include_str!("migrations/0003_run.sql"),
    include_str!("migrations/0004_decide.sql"),
    include_str!("migrations/0005_mark.sql"),
];

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
        log_mark::renew(&transaction)?;
        transaction.commit()?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_of_the_first_form_keeps_its_rows_and_gets_what_was_added() {
        let mut connection = Connection::open_in_memory().unwrap();
        connection.execute_batch(STEPS[0]).unwrap();
        connection.pragma_update(None, "user_version", 1).unwrap();
        connection
            .execute_batch(
                "INSERT INTO hearing (id, year, title, starts, votes_each, example) VALUES (x'01', 2019, 'H', 510, 3, 0);
                 INSERT INTO agenda_item (id, hearing, position, title, kind, minutes) VALUES (x'02', x'01', 'a', 'T', 'plenary', 30);",
            )
            .unwrap();
        migrate(&mut connection).unwrap();
        let found: (String, i64, Option<i64>) = connection
            .query_row(
                "SELECT i.title, i.day, h.ends FROM agenda_item i JOIN hearing h ON h.id = i.hearing",
                [],
                |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
            )
            .unwrap();
        assert_eq!(found, ("T".to_owned(), 1, None));
        let version: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap();
        assert_eq!(version, VERSION);
    }
}
