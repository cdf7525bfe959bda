//! A cell's content as the store and the journal write it, and the types that can be one.

use crate::id::Id;
use crate::time::{Minutes, Moment, TimeOfDay};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// The name of a table or a column: the program's own word where a rule has decided, read where an entry has arrived.
pub type Name = Cow<'static, str>;

/// The content of one cell.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Value {
    /// Nothing there.
    Null,
    /// A whole number, a moment, a yes or no.
    Integer(i64),
    /// A measured number.
    Real(f64),
    /// Words, a code, a date.
    Text(String),
    /// The name of a row.
    Id {
        /// Which.
        id: Id,
    },
}

/// How a cell's content is to be read by a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// The name of a row: shown as what that row is called.
    Row,
    /// Words.
    Text,
    /// A number.
    Number,
    /// Yes or no.
    YesNo,
    /// A date.
    Date,
    /// An instant.
    Moment,
    /// A time of day.
    TimeOfDay,
    /// A length of time.
    Minutes,
    /// A word of a closed list: the first part of its text key.
    Word(&'static str),
}

/// A type that a cell can hold. Stored and read by one pair of functions, so that the two cannot drift apart.
pub trait Cell: Sized {
    /// How a person reads it.
    const SHAPE: Shape;
    /// As the store keeps it.
    fn to_value(&self) -> Value;
    /// As it was; `None` when the store holds something else than this type.
    fn from_value(value: Value) -> Option<Self>;
}

impl Cell for Id {
    const SHAPE: Shape = Shape::Row;
    fn to_value(&self) -> Value {
        Value::Id { id: *self }
    }
    fn from_value(value: Value) -> Option<Self> {
        match value {
            Value::Id { id } => Some(id),
            _ => None,
        }
    }
}

impl Cell for String {
    const SHAPE: Shape = Shape::Text;
    fn to_value(&self) -> Value {
        Value::Text(self.clone())
    }
    fn from_value(value: Value) -> Option<Self> {
        match value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }
}

impl Cell for i64 {
    const SHAPE: Shape = Shape::Number;
    fn to_value(&self) -> Value {
        Value::Integer(*self)
    }
    fn from_value(value: Value) -> Option<Self> {
        match value {
            Value::Integer(number) => Some(number),
            _ => None,
        }
    }
}

impl Cell for f64 {
    const SHAPE: Shape = Shape::Number;
    fn to_value(&self) -> Value {
        Value::Real(*self)
    }
    fn from_value(value: Value) -> Option<Self> {
        match value {
            Value::Real(number) => Some(number),
            Value::Integer(number) => Some(number as f64),
            _ => None,
        }
    }
}

impl Cell for bool {
    const SHAPE: Shape = Shape::YesNo;
    fn to_value(&self) -> Value {
        Value::Integer(i64::from(*self))
    }
    fn from_value(value: Value) -> Option<Self> {
        i64::from_value(value).map(|number| number != 0)
    }
}

impl Cell for NaiveDate {
    const SHAPE: Shape = Shape::Date;
    fn to_value(&self) -> Value {
        Value::Text(self.format("%Y-%m-%d").to_string())
    }
    fn from_value(value: Value) -> Option<Self> {
        String::from_value(value)?.parse().ok()
    }
}

/// Numbers with a unit are stored as the bare whole number.
macro_rules! whole_number_cells {
    ($($name:ident),+) => { $(
        impl Cell for $name {
            const SHAPE: Shape = Shape::$name;
            fn to_value(&self) -> Value {
                Value::Integer(self.0)
            }
            fn from_value(value: Value) -> Option<Self> {
                i64::from_value(value).map($name)
            }
        }
    )+ };
}
whole_number_cells!(Moment, TimeOfDay, Minutes);

impl<T: Cell> Cell for Option<T> {
    const SHAPE: Shape = T::SHAPE;
    fn to_value(&self) -> Value {
        self.as_ref().map_or(Value::Null, T::to_value)
    }
    fn from_value(value: Value) -> Option<Self> {
        match value {
            Value::Null => Some(None),
            other => T::from_value(other).map(Some),
        }
    }
}

/// A type whose cells may hold something personal: of an optional one nothing is left by a purge, of a text an empty one.
pub trait Erasable: Cell {
    /// What a purge leaves in the cell.
    fn erased() -> Value;
}

impl<T: Cell> Erasable for Option<T> {
    fn erased() -> Value {
        Value::Null
    }
}

impl Erasable for String {
    fn erased() -> Value {
        Value::Text(String::new())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_value_comes_back_from_json_as_it_was() {
        let all = vec![
            Value::Null,
            Value::Integer(-3),
            Value::Real(1.0),
            Value::Text("Å".into()),
            Value::Id { id: Id::from_number(7) },
        ];
        let json = serde_json::to_string(&all).unwrap();
        assert_eq!(serde_json::from_str::<Vec<Value>>(&json).unwrap(), all);
    }
}
