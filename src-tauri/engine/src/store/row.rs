//! A row as a struct: one declaration gives the type, its table, its columns, and both directions.

use super::{Name, Shape, Value};
use crate::id::Id;

/// A struct that is a row of a table.
pub trait Stored: Sized {
    /// The table's name.
    const TABLE: &'static str;
    /// Its columns, without `id` and `removed_at`, in the struct's order.
    const COLUMNS: &'static [&'static str];
    /// How a person reads each of them.
    const SHAPES: &'static [Shape];
    /// Those of them that hold something personal, each with what a purge leaves in it.
    const PERSONAL: &'static [(&'static str, fn() -> Value)];
    /// The row's id.
    fn id(&self) -> Id;
    /// Each column with its content, in the order of `COLUMNS`.
    fn cells(&self) -> Vec<(Name, Value)>;
    /// The row of these cells (in the order of `COLUMNS`); the name of the first column that holds something else.
    fn from_cells(id: Id, cells: impl FnMut() -> Value) -> Result<Self, &'static str>;
}

/// A table as its rows declare it.
#[derive(Clone, Copy)]
pub struct Table {
    /// Its name.
    pub name: &'static str,
    /// Its columns, without `id` and `removed_at`.
    pub columns: &'static [&'static str],
    /// How a person reads each of them.
    pub shapes: &'static [Shape],
    /// The columns that hold something personal, each with what a purge leaves in it.
    pub personal: &'static [(&'static str, fn() -> Value)],
}

impl Table {
    /// The table of these rows.
    pub const fn of<R: Stored>() -> Self {
        Self { name: R::TABLE, columns: R::COLUMNS, shapes: R::SHAPES, personal: R::PERSONAL }
    }
}

/// Declares structs that are rows. Columns are named as their fields. A field declared `as personal` is emptied by a purge;
/// such a table has a column `purged_at`, and no other table may refer to its rows.
#[macro_export]
macro_rules! rows {
    (@personal $field:ident $ty:ty) => { (stringify!($field), <$ty as $crate::store::Erasable>::erased) };
    ($( $(#[$meta:meta])* pub struct $name:ident in $table:literal { $( $(#[$fmeta:meta])* $field:ident : $ty:ty $(as $mark:ident)? ),* $(,)? } )+) => { $(
        $(#[$meta])*
        #[allow(missing_docs)]
        #[derive(Debug, Clone, PartialEq)]
        pub struct $name { pub id: $crate::id::Id, $( $(#[$fmeta])* pub $field: $ty ),* }

        impl $crate::store::Stored for $name {
            const TABLE: &'static str = $table;
            const COLUMNS: &'static [&'static str] = &[$(stringify!($field)),*];
            const SHAPES: &'static [$crate::store::Shape] = &[$(<$ty as $crate::store::Cell>::SHAPE),*];
            const PERSONAL: &'static [(&'static str, fn() -> $crate::store::Value)] =
                &[$( $( $crate::rows!(@$mark $field $ty), )? )*];
            fn id(&self) -> $crate::id::Id {
                self.id
            }
            fn cells(&self) -> Vec<($crate::store::Name, $crate::store::Value)> {
                vec![$((stringify!($field).into(), $crate::store::Cell::to_value(&self.$field))),*]
            }
            fn from_cells(
                id: $crate::id::Id,
                mut cells: impl FnMut() -> $crate::store::Value,
            ) -> Result<Self, &'static str> {
                Ok(Self { id, $( $field: $crate::store::Cell::from_value(cells()).ok_or(stringify!($field))? ),* })
            }
        }
    )+ };
}
