//! What columns were taken for: said by a person in the preview, remembered for the next file with the same headers.

use std::collections::HashMap;

use super::form::{Field, Kind, plain};
use super::rows::{self, Mapping};
use crate::error::Error;
use crate::journal::Edits;
use crate::now::Now;
use crate::rule::required;
use crate::store::Reader;
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantNames};
use ts_rs::TS;

/// What a person has said about a table.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(rename = "TableChoice")]
pub struct Choice {
    /// The file's name.
    pub file: String,
    /// The sheet's name; a CSV file has none.
    pub sheet: Option<String>,
    /// What the table is.
    pub kind: Kind,
    /// What columns hold, where that was said.
    pub columns: Vec<ColumnChoice>,
}

/// What a person has said about a column.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ColumnChoice {
    /// Its place from the left, from 0.
    pub column: usize,
    /// What it holds; nothing leaves it out.
    pub field: Option<Field>,
}

impl Choice {
    /// What was said about a column, if something was.
    pub fn of_column(&self, column: usize) -> Option<Option<Field>> {
        self.columns.iter().find(|one| one.column == column).map(|one| one.field)
    }
}

/// A header and what it was taken for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct HeaderRow {
    /// The header as it stands in the file.
    pub header: String,
    /// What its column holds; nothing leaves it out.
    pub field: Option<Field>,
}

/// What is remembered of earlier files, by kind and header in plain form.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Remembered(HashMap<(Kind, String), Option<Field>>);

impl Remembered {
    /// All that the program has kept.
    pub(crate) fn stored(read: Reader<'_>) -> Result<Self, Error> {
        let known = rows::mappings(read)?.into_iter().filter_map(|one| {
            let field = match one.field {
                Some(code) => Some(code.parse().ok()?),
                None => None,
            };
            Some(((one.kind.parse().ok()?, one.header), field))
        });
        Ok(Self(known.collect()))
    }

    /// What the header of a table of this kind was taken for, if a person has said.
    pub fn of(&self, kind: Kind, plain: &str) -> Option<Option<Field>> {
        // No text is made for a file of which nothing is remembered.
        if self.0.is_empty() { None } else { self.0.get(&(kind, plain.to_owned())).copied() }
    }
}

/// What the organiser's files call things.
#[allow(missing_docs)]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, IntoStaticStr, VariantNames)]
#[serde(tag = "do", deny_unknown_fields)]
pub enum ImportCommand {
    /// What headers of a kind of table were taken for, for the next file that has them.
    RememberColumns { kind: Kind, columns: Vec<HeaderRow> },
}

pub(crate) fn decide(command: ImportCommand, read: Reader<'_>, now: &mut Now<'_>) -> Result<Edits, Error> {
    let ImportCommand::RememberColumns { kind, columns } = command;
    let there = rows::mappings(read)?;
    let kind: &'static str = kind.into();
    let mut edits = Edits::new();
    let mut met = Vec::new();
    // Of two columns with one header the last counts, as it does in the preview.
    for column in columns.into_iter().rev() {
        let header = plain(&required("header", &column.header)?);
        if header.is_empty() || met.contains(&header) {
            continue;
        }
        let field = column.field.map(|field| <&'static str>::from(field).to_owned());
        let old = there.iter().rfind(|one| one.kind == kind && one.header == header);
        let id = old.map_or_else(|| now.create(), |old| old.id);
        let new = Mapping { id, kind: kind.to_owned(), header: header.clone(), field };
        match old {
            Some(old) => edits.change(old, &new),
            None => edits.add(&new),
        }
        met.push(header);
    }
    Ok(edits)
}
