//! From tables to the commands that take them in.

use super::fields::Placed;
use super::kinds::Content;
use super::mapping::{Choice, HeaderRow};
use super::table::Table;
use super::{Import, ReadTable};
use crate::command::{Command, ImportCommand};

/// A table as it is taken in: its command, and for each line of the command its place among the table's rows.
pub struct Taking {
    pub command: Command,
    pub rows: Vec<usize>,
}

/// For what a table is taken in.
pub struct For<'a> {
    /// The year of the hearing.
    pub year: Option<i32>,
    table: &'a Table,
}

impl For<'_> {
    /// The year of an earlier plan: the one that its sheet or file is named for, or else the one before the hearing's.
    pub fn plan_year(&self) -> Option<i32> {
        let said = self.table.sheet.as_deref().and_then(year_in).or_else(|| year_in(&self.table.file));
        said.or(self.year.map(|year| year - 1))
    }
}

/// The lines of a command, without their places.
pub(super) fn rows<T>(placed: Vec<Placed<T>>) -> Vec<T> {
    placed.into_iter().map(|placed| placed.content).collect()
}

/// What takes a table in; none where there is nothing to take in. The table's content goes into it.
pub(super) fn taking(table: &mut ReadTable, year: Option<i32>) -> Option<Taking> {
    if table.content.is_empty() {
        return None;
    }
    let content = std::mem::replace(&mut table.content, Content::Nothing);
    content.take(&For { year, table: &table.table.table })
}

/// The first year that stands in a name: `Åtgärdsplan 2018`.
fn year_in(name: &str) -> Option<i32> {
    let numbers = name.split(|sign: char| !sign.is_ascii_digit());
    numbers
        .filter(|number| number.len() == 4)
        .filter_map(|number| number.parse().ok())
        .find(|year| (1990..2100).contains(year))
}

/// What a person has said of the columns of these tables, to be remembered.
pub(super) fn remembering(import: &Import, choices: &[Choice]) -> Vec<Command> {
    let mut commands = Vec::new();
    for choice in choices.iter().filter(|choice| !choice.columns.is_empty()) {
        let is_it = |table: &&ReadTable| {
            let table = &table.table.table;
            table.file == choice.file && table.sheet == choice.sheet
        };
        let Some(table) = import.tables.iter().find(is_it) else { continue };
        let header = |column: usize| table.table.table.columns.get(column).filter(|header| !header.is_empty()).cloned();
        let columns: Vec<HeaderRow> = choice
            .columns
            .iter()
            .filter_map(|one| Some(HeaderRow { header: header(one.column)?, field: one.field }))
            .collect();
        if !columns.is_empty() {
            commands.push(ImportCommand::RememberColumns { kind: table.table.kind, columns }.into());
        }
    }
    commands
}
