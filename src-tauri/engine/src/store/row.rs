//! A row as a struct: one declaration gives the type, its table, its columns, and both directions.

use crate::id::Id;
use crate::journal::{Name, Shape, Value};

/// A struct that is a row of a table.
pub trait Stored: Sized {
    /// The table's name.
    const TABLE: &'static str;
    /// Its columns, without `id` and `removed_at`, in the struct's order.
    const COLUMNS: &'static [&'static str];
    /// How a person reads each of them.
    const SHAPES: &'static [Shape];
    /// The row's id.
    fn id(&self) -> Id;
    /// Each column with its content, in the order of `COLUMNS`.
    fn cells(&self) -> Vec<(Name, Value)>;
    /// The row of these cells (in the order of `COLUMNS`); the name of the first column that holds something else.
    fn from_cells(id: Id, cells: impl FnMut() -> Value) -> Result<Self, &'static str>;
}

/// Declares structs that are rows. Columns are named as their fields.
#[macro_export]
macro_rules! rows {
    ($( $(#[$meta:meta])* pub struct $name:ident in $table:literal { $( $(#[$fmeta:meta])* $field:ident : $ty:ty ),* $(,)? } )+) => { $(
        $(#[$meta])*
        #[allow(missing_docs)]
        #[derive(Debug, Clone, PartialEq)]
        pub struct $name { pub id: $crate::id::Id, $( $(#[$fmeta])* pub $field: $ty ),* }

        impl $crate::store::Stored for $name {
            const TABLE: &'static str = $table;
            const COLUMNS: &'static [&'static str] = &[$(stringify!($field)),*];
            const SHAPES: &'static [$crate::journal::Shape] = &[$(<$ty as $crate::journal::Cell>::SHAPE),*];
            fn id(&self) -> $crate::id::Id {
                self.id
            }
            fn cells(&self) -> Vec<($crate::journal::Name, $crate::journal::Value)> {
                vec![$((stringify!($field).into(), $crate::journal::Cell::to_value(&self.$field))),*]
            }
            fn from_cells(
                id: $crate::id::Id,
                mut cells: impl FnMut() -> $crate::journal::Value,
            ) -> Result<Self, &'static str> {
                Ok(Self { id, $( $field: $crate::journal::Cell::from_value(cells()).ok_or(stringify!($field))? ),* })
            }
        }
    )+ };
}
