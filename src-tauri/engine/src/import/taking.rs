//! From tables to the commands that take them in.

use super::mapping::{Choice, HeaderRow};
use super::{Content, Import, Placed, ReadTable};
use crate::command::{
    AgendaCommand, AreasCommand, Command, FollowUpCommand, HearingCommand, ImportCommand, MethodCommand,
    ParticipantsCommand, SituationCommand, WorkshopsCommand,
};

/// A table as it is taken in: its command, and for each line of the command its place among the table's rows.
pub(super) struct Taking {
    pub command: Command,
    pub rows: Vec<usize>,
}

/// What takes a table in; none where there is nothing to take in. The table's content goes into it.
pub(super) fn taking(table: &mut ReadTable, year: Option<i32>) -> Option<Taking> {
    fn lines<T>(placed: Vec<Placed<T>>) -> (Vec<usize>, Vec<T>) {
        placed.into_iter().map(|placed| (placed.at, placed.content)).unzip()
    }
    if table.content.is_empty() {
        return None;
    }
    let (rows, command): (_, Command) = match std::mem::replace(&mut table.content, Content::Nothing) {
        Content::Areas(placed) => {
            let (at, rows) = lines(placed);
            (at, AreasCommand::PutAreas { rows }.into())
        }
        Content::ProblemAreas(placed) => {
            let (at, rows) = lines(placed);
            (at, AreasCommand::PutProblemAreas { rows }.into())
        }
        Content::Indicators(placed) => {
            let (at, rows) = lines(placed);
            (at, SituationCommand::PutIndicators { rows }.into())
        }
        Content::Values(placed) => {
            let (at, rows) = lines(placed);
            (at, SituationCommand::PutValues { rows }.into())
        }
        Content::Hearing(placed) => {
            let (at, rows) = lines(placed);
            (at, HearingCommand::PutHearing { facts: rows.into_iter().next()? }.into())
        }
        Content::Agenda(agenda) => {
            let (at, rows) = lines(agenda.items);
            (at, AgendaCommand::PutAgenda { year: year?, starts: agenda.starts, rows }.into())
        }
        Content::Workshops(placed) => {
            let (at, rows) = lines(placed);
            (at, WorkshopsCommand::PutWorkshops { year: year?, rows }.into())
        }
        Content::Participants(placed) => {
            let (at, rows) = lines(placed);
            (at, ParticipantsCommand::PutParticipants { year: year?, rows }.into())
        }
        Content::Method(placed) => {
            let (at, rows) = lines(placed);
            (at, MethodCommand::PutMethod { year: year?, rows }.into())
        }
        Content::Plan(placed) => {
            let (at, rows) = lines(placed);
            let table = &table.table.table;
            let said = table.sheet.as_deref().and_then(year_in).or_else(|| year_in(&table.file));
            (at, FollowUpCommand::PutPlan { year: said.or(year.map(|year| year - 1))?, rows }.into())
        }
        Content::Nothing => return None,
    };
    Some(Taking { command, rows })
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
