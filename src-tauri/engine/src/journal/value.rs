//! A cell's content as the journal writes it, and the types that can be one.

use crate::id::Id;
use crate::time::{Minutes, Moment, TimeOfDay};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

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

/// A type that a cell can hold. Stored and read by one pair of functions, so that the two cannot drift apart.
pub trait Cell: Sized {
    /// As the store keeps it.
    fn to_value(&self) -> Value;
    /// As it was; `None` when the store holds something else than this type.
    fn from_value(value: Value) -> Option<Self>;
}

impl Cell for Id {
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
    fn to_value(&self) -> Value {
        Value::Integer(i64::from(*self))
    }
    fn from_value(value: Value) -> Option<Self> {
        i64::from_value(value).map(|number| number != 0)
    }
}

impl Cell for NaiveDate {
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
