//! Reading rows. Removed rows are not seen.

use super::{Stored, Value};
use crate::error::{Error, Failure, Refusal};
use crate::id::Id;
use rusqlite::Connection;
use std::collections::HashMap;

/// Reads from the store; can change nothing.
#[derive(Clone, Copy)]
pub struct Reader<'a>(pub(crate) &'a Connection);

impl<'a> Reader<'a> {
    /// All rows that fulfil `condition` (SQL after `AND`, may end in an `ORDER BY`).
    pub(crate) fn all<R: Stored>(&self, condition: &str, values: &[Value]) -> Result<Vec<R>, Error> {
        self.select("removed_at IS NULL", condition, values)
    }

    /// As [`Reader::all`], but the removed ones: for what must reach those too.
    pub(crate) fn removed<R: Stored>(&self, condition: &str, values: &[Value]) -> Result<Vec<R>, Error> {
        self.select("removed_at IS NOT NULL", condition, values)
    }

    fn select<R: Stored>(&self, which: &str, condition: &str, values: &[Value]) -> Result<Vec<R>, Error> {
        let sql = format!("SELECT id, {} FROM {} WHERE {which} AND {condition}", R::COLUMNS.join(", "), R::TABLE);
        let mut statement = self.0.prepare_cached(&sql)?;
        let mut rows = statement.query(rusqlite::params_from_iter(values))?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(from_row(row)?);
        }
        Ok(found)
    }

    /// The row, if it is there and not removed.
    pub(crate) fn find<R: Stored>(&self, id: Id) -> Result<Option<R>, Error> {
        Ok(self.all("id = ?1", &[Value::Id { id }])?.pop())
    }

    /// The row, if it has ever been there: for what something that is there still names.
    pub(crate) fn find_ever<R: Stored>(&self, id: Id) -> Result<Option<R>, Error> {
        Ok(self.select("TRUE", "id = ?1", &[Value::Id { id }])?.pop())
    }

    /// The row; a refusal when it is not there or is removed.
    pub(crate) fn need<R: Stored>(&self, id: Id) -> Result<R, Error> {
        self.find(id)?.ok_or_else(|| Refusal::Gone { what: R::TABLE.to_owned() }.into())
    }

    /// The texts that `sql` selects, one a row.
    pub(crate) fn texts(&self, sql: &str, values: &[Value]) -> Result<Vec<String>, Error> {
        let mut statement = self.0.prepare_cached(sql)?;
        let texts = statement.query_map(rusqlite::params_from_iter(values), |row| row.get(0))?;
        Ok(texts.collect::<Result<_, _>>()?)
    }

    /// The one number that `sql` selects.
    pub(crate) fn number(&self, sql: &str, values: &[Value]) -> Result<i64, Error> {
        let mut statement = self.0.prepare_cached(sql)?;
        Ok(statement.query_row(rusqlite::params_from_iter(values), |row| row.get(0))?)
    }

    /// The numbers that `sql` selects for each id, which stands first.
    pub(crate) fn numbers<const N: usize>(&self, sql: &str, values: &[Value]) -> Result<HashMap<Id, [i64; N]>, Error> {
        let mut statement = self.0.prepare_cached(sql)?;
        let mut rows = statement.query(rusqlite::params_from_iter(values))?;
        let mut found = HashMap::new();
        while let Some(row) = rows.next()? {
            let mut numbers = [0; N];
            for (number, column) in numbers.iter_mut().zip(1..) {
                *number = row.get(column)?;
            }
            found.insert(row.get(0)?, numbers);
        }
        Ok(found)
    }
}

fn from_row<R: Stored>(row: &rusqlite::Row<'_>) -> Result<R, Error> {
    let mut column = 0;
    let mut wrong = None;
    let read = R::from_cells(row.get(0)?, || {
        column += 1;
        row.get(column).unwrap_or_else(|error| {
            wrong = Some(error);
            Value::Null
        })
    });
    match (read, wrong) {
        (_, Some(error)) => Err(error.into()),
        (Ok(read), None) => Ok(read),
        (Err(column), None) => Err(Failure::Damaged { what: format!("{}.{column}", R::TABLE) }.into()),
    }
}
