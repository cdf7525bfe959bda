//! What a row is called: a UUIDv7, made by the laptop that creates the row.
//!
//! Time-ordered ids keep merges of several laptops fast; integer keys would collide between them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// The name of a row, of a laptop or of an area's thing; unique everywhere without asking anyone.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(type = "string")]
pub struct Id(Uuid);

impl Id {
    /// A new id that sorts after those made before it on this laptop.
    pub fn new() -> Self {
        Self(Uuid::now_v7())
    }

    /// The sixteen bytes the store keeps.
    pub fn as_bytes(&self) -> &[u8; 16] {
        self.0.as_bytes()
    }

    /// The id of sixteen bytes; `None` for any other length.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        Uuid::from_slice(bytes).ok().map(Self)
    }

    /// The id in a text like `0198c0de-…`.
    pub fn parse(text: &str) -> Option<Self> {
        Uuid::parse_str(text).ok().map(Self)
    }

    /// An id for tests and fixed things: the number written as an id.
    pub const fn from_number(number: u128) -> Self {
        Self(Uuid::from_u128(number))
    }
}

impl Default for Id {
    fn default() -> Self {
        Self::new()
    }
}

impl std::fmt::Debug for Id {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl std::fmt::Display for Id {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}
