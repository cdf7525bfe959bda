//! What a kind of table looks like: its columns and the headers people write over them, Swedish and English, as data. The
//! form of each kind stands in its file in `kinds`. Export writes by the same forms (see `export`).
//!
//! Headers are compared in their plain form (see [`plain`]): lower case, letters and digits only, single spaces. The first
//! header of each column is the one the program itself writes and asks for.

pub use super::field::Field;
pub use super::kinds::{FORMS, Kind};

/// One column of a kind of file.
#[derive(Debug, Clone, Copy)]
pub struct Column {
    /// What it holds.
    pub field: Field,
    /// Is the file worth nothing without it?
    pub required: bool,
    /// Its headers in plain form, the program's own first.
    pub names: &'static [&'static str],
    /// What it is called in the store, where that is not the field's own code.
    stored: &'static [&'static str],
    /// The tables of the store in which it stands beside the row.
    beside: &'static [&'static str],
}

/// One kind of file.
#[derive(Debug, Clone, Copy)]
pub struct Form {
    /// Which kind.
    pub kind: Kind,
    /// Do its columns stand as keys in the first column, with their values in the second?
    pub is_facts: bool,
    /// Words in the name of the file or sheet that speak for it where the headers leave a doubt.
    pub hints: &'static [&'static str],
    /// Its columns.
    pub columns: &'static [Column],
}

/// A column that the file is worth nothing without.
pub(super) const fn need(field: Field, names: &'static [&'static str]) -> Column {
    Column { field, required: true, names, stored: &[], beside: &[] }
}

/// A column that may be missing.
pub(super) const fn may(field: Field, names: &'static [&'static str]) -> Column {
    Column { required: false, ..need(field, names) }
}

impl Column {
    /// The columns of the store that it fills.
    pub(super) const fn stored(self, columns: &'static [&'static str]) -> Self {
        Self { stored: columns, ..self }
    }

    /// The tables of the store that it fills beside the row's own.
    pub(super) const fn beside(self, tables: &'static [&'static str]) -> Self {
        Self { beside: tables, ..self }
    }
}

/// A header in plain form: lower case, every run of other signs than letters and digits a single space.
pub fn plain(header: &str) -> String {
    let lower = header.to_lowercase();
    let words = lower.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

impl Form {
    /// A form whose columns stand side by side under their headers.
    pub(super) const fn of(kind: Kind, hints: &'static [&'static str], columns: &'static [Column]) -> Self {
        Self { kind, is_facts: false, hints, columns }
    }

    /// The same with keys in the first column and values in the second.
    pub(super) const fn as_facts(self) -> Self {
        Self { is_facts: true, ..self }
    }

    /// What a column of the store is in such a file; nothing for a row's place.
    pub fn field_of(&self, column: &str) -> Option<Field> {
        let own = self.columns.iter().find(|one| one.stored.contains(&column)).map(|one| one.field);
        own.or_else(|| column.parse().ok())
    }

    /// What a table of the store that hangs on the row is in such a file.
    pub fn field_beside(&self, table: &str) -> Option<Field> {
        self.columns.iter().find(|one| one.beside.contains(&table)).map(|one| one.field)
    }

    /// The header that the program itself writes over a column.
    pub fn header(&self, field: Field) -> &'static str {
        let column = self.columns.iter().find(|column| column.field == field);
        column.and_then(|column| column.names.first()).copied().unwrap_or_default()
    }

    /// The column of a header in plain form.
    pub fn column(&self, plain: &str) -> Option<&'static Column> {
        self.columns.iter().find(|column| column.names.contains(&plain))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::kinds::shape_of;
    use crate::store;
    use std::collections::HashSet;

    #[test]
    fn no_kind_has_a_header_or_a_field_twice_and_all_headers_are_plain() {
        for form in FORMS {
            let names: Vec<&str> = form.columns.iter().flat_map(|column| column.names.iter().copied()).collect();
            let fields: HashSet<Field> = form.columns.iter().map(|column| column.field).collect();
            assert_eq!(names.iter().collect::<HashSet<_>>().len(), names.len(), "{:?}", form.kind);
            assert_eq!(fields.len(), form.columns.len(), "{:?}", form.kind);
            assert!(names.iter().all(|name| plain(name) == **name), "{:?}", form.kind);
        }
    }

    #[test]
    fn what_a_form_says_of_the_store_is_there() {
        let schema = store::schema(&store::open_in_memory().unwrap()).unwrap();
        for form in FORMS {
            let Some(own) = form.kind.stored_in() else { continue };
            for column in form.columns {
                // A programme says when its hearing begins.
                let is_there = |name: &&str| [own, "hearing"].iter().any(|table| shape_of(table, name).is_some());
                assert!(column.stored.iter().all(is_there), "{:?} {:?}", form.kind, column.field);
                let is_table = |name: &&str| schema.iter().any(|(table, _)| table == *name);
                assert!(column.beside.iter().all(is_table), "{:?} {:?}", form.kind, column.field);
            }
        }
    }

    #[test]
    fn headers_are_told_apart_by_their_words_only() {
        assert_eq!(plain("  Fast_starttid: "), "fast starttid");
        assert_eq!(plain("E-post"), "e post");
        assert_eq!(plain("MÅL-ANTAL"), "mål antal");
    }
}
