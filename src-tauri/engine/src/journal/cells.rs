//! The cells of a new row, in the order of its columns. A plain list, for an import makes a hundred thousand of them; in the
//! journal and on the way to another laptop it is a map from column to content.

use crate::store::{Name, Value};
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The cells of a new row.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Cells(pub Vec<(Name, Value)>);

impl Cells {
    /// The columns, in order.
    pub fn columns(&self) -> impl Iterator<Item = &Name> {
        self.0.iter().map(|(column, _)| column)
    }

    /// What they hold, in the same order.
    pub fn values(&self) -> impl Iterator<Item = &Value> {
        self.0.iter().map(|(_, value)| value)
    }

    /// What a column holds.
    pub fn get(&self, column: &str) -> Option<&Value> {
        self.0.iter().find(|(known, _)| known == column).map(|(_, value)| value)
    }
}

impl Serialize for Cells {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(self.0.iter().map(|(column, value)| (column, value)))
    }
}

impl<'de> Deserialize<'de> for Cells {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Map;
        impl<'de> Visitor<'de> for Map {
            type Value = Cells;
            fn expecting(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                to.write_str("a map from column to content")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Cells, A::Error> {
                let mut cells = Vec::with_capacity(map.size_hint().unwrap_or_default());
                while let Some(cell) = map.next_entry()? {
                    cells.push(cell);
                }
                Ok(Cells(cells))
            }
        }
        from.deserialize_map(Map)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_come_back_from_json_in_their_order() {
        let cells = Cells(vec![("year".into(), Value::Integer(2019)), ("area".into(), Value::Null)]);
        let json = serde_json::to_string(&cells).unwrap();
        assert_eq!(json, r#"{"year":2019,"area":null}"#);
        assert_eq!(serde_json::from_str::<Cells>(&json).unwrap(), cells);
    }
}
