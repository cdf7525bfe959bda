//! What the history must know of each table to tell of its rows: what a row is called, what it is a part of, and what it has
//! only one of. A test holds the list against the tables there are.

use crate::agenda::rows::{AgendaItem, MovedEnd, Pause};
use crate::areas::rows::{Area, ProblemArea, Succession};
use crate::exported::rows::Export;
use crate::follow_up::rows::{Closing, FollowUp};
use crate::hearing::rows::Hearing;
use crate::import::rows::Mapping;
use crate::laptops::Laptop;
use crate::participants::rows::Participant;
use crate::priorities::rows::{
    Cause, CheckDate, Deprioritised, Evidence, Measure, MeasureCause, MeasurePriority, Owner, Priority, Reopening,
    Signature,
};
use crate::situation::rows::{Indicator, IndicatorValue, OwnWords};
use crate::store::{Shape, Stored, Table};
use crate::workshops::rows::{
    Card, KeptApart, MatrixAnswer, Message, MessageSeen, MethodStep, Problem, StepVisit, Vote, Workshop,
};

/// A table as the history sees it.
pub(super) struct Place {
    pub table: &'static str,
    /// The table as its rows declare it.
    pub declared: Table,
    /// The column that says what a row is called; where it names another row, what that one is called.
    pub called: &'static str,
    /// The column that names what a row is a part of.
    pub part_of: Option<&'static str>,
    /// Of rows that agree in these columns there is only one.
    pub one_of: &'static [&'static str],
    /// Its rows are given and taken back by rules of their own.
    pub is_own: bool,
}

impl Place {
    const fn of<R: Stored>(called: &'static str) -> Self {
        let (table, declared) = (R::TABLE, Table::of::<R>());
        Self { table, declared, called, part_of: None, one_of: &[], is_own: false }
    }

    const fn part_of(self, column: &'static str) -> Self {
        Self { part_of: Some(column), ..self }
    }

    const fn one_of(self, columns: &'static [&'static str]) -> Self {
        Self { one_of: columns, ..self }
    }

    const fn own(self) -> Self {
        Self { is_own: true, ..self }
    }

    /// The table of which its rows are parts.
    pub fn whole(&self) -> Option<&'static str> {
        // But for an agenda item, a column is called as the table it names.
        self.part_of.map(|column| if column == "item" { "agenda_item" } else { column })
    }

    /// How a person reads a column's content.
    pub fn shape(&self, column: &str) -> Option<Shape> {
        self.declared.columns.iter().position(|known| *known == column).map(|at| self.declared.shapes[at])
    }
}

const PLACES: &[Place] = &[
    Place::of::<Hearing>("title").one_of(&["year"]),
    Place::of::<Area>("name"),
    Place::of::<Succession>("area").one_of(&["area", "successor"]),
    Place::of::<ProblemArea>("name"),
    Place::of::<Indicator>("name"),
    Place::of::<IndicatorValue>("indicator").part_of("indicator").one_of(&["indicator", "area", "year"]),
    Place::of::<OwnWords>("area").part_of("hearing").one_of(&["hearing", "area", "party"]),
    Place::of::<AgendaItem>("title").part_of("hearing"),
    Place::of::<Pause>("item").part_of("item"),
    Place::of::<MovedEnd>("hearing").part_of("hearing").one_of(&["hearing", "day"]),
    Place::of::<Participant>("role").part_of("hearing"),
    Place::of::<Workshop>("room").part_of("hearing"),
    Place::of::<MethodStep>("title").part_of("hearing"),
    Place::of::<StepVisit>("step").part_of("workshop"),
    Place::of::<Message>("text").part_of("hearing"),
    Place::of::<MessageSeen>("message").part_of("message").one_of(&["message", "workshop"]),
    Place::of::<KeptApart>("one").part_of("workshop").one_of(&["workshop", "one", "other"]),
    Place::of::<Card>("text").part_of("workshop"),
    Place::of::<Problem>("title").part_of("workshop"),
    Place::of::<MatrixAnswer>("problem").part_of("problem").one_of(&["problem", "criterion"]),
    Place::of::<Vote>("problem").part_of("problem").own(),
    Place::of::<Priority>("title").part_of("hearing"),
    Place::of::<Evidence>("indicator").part_of("priority").one_of(&["priority", "indicator", "area", "year"]),
    Place::of::<Signature>("role").part_of("priority").own(),
    Place::of::<Reopening>("reason").part_of("priority").own(),
    Place::of::<Cause>("text").part_of("priority"),
    Place::of::<Measure>("text").part_of("hearing"),
    Place::of::<Owner>("name").part_of("measure").one_of(&["measure", "name"]),
    Place::of::<CheckDate>("measure").part_of("measure").one_of(&["measure", "date"]),
    Place::of::<MeasurePriority>("measure").part_of("measure").one_of(&["measure", "priority"]),
    Place::of::<MeasureCause>("measure").part_of("measure").one_of(&["measure", "cause"]),
    Place::of::<Deprioritised>("title").part_of("hearing"),
    Place::of::<FollowUp>("measure").part_of("measure"),
    Place::of::<Closing>("measure").part_of("measure").one_of(&["measure"]),
    Place::of::<Export>("file_name").part_of("hearing").own(),
    Place::of::<Mapping>("header").one_of(&["kind", "header"]),
    Place::of::<Laptop>("name").own(),
];

/// The place of a table.
pub(super) fn place(table: &str) -> Option<&'static Place> {
    PLACES.iter().find(|place| place.table == table)
}

/// The places whose rows are parts of rows of a table, each with the column that says so.
pub(super) fn parts_of(table: &str) -> impl Iterator<Item = (&'static Place, &'static str)> {
    PLACES.iter().filter(move |place| place.whole() == Some(table)).filter_map(|place| Some((place, place.part_of?)))
}

/// All tables there are.
pub(crate) fn tables() -> impl Iterator<Item = Table> {
    PLACES.iter().map(|place| place.declared)
}

/// Each table with the columns that the history tells of: for those who hold the texts against them.
pub fn columns() -> impl Iterator<Item = (&'static str, &'static [&'static str])> {
    PLACES.iter().map(|place| (place.table, place.declared.columns))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store;

    #[test]
    fn the_history_can_tell_of_every_table_and_column() {
        let schema = store::schema(&store::open_in_memory().unwrap()).unwrap();
        for (table, columns) in schema {
            let Some(place) = place(&table) else { panic!("{table} is not among the places of the history") };
            let told = columns.iter().filter(|column| *column != "id" && *column != crate::journal::REMOVED);
            assert!(told.clone().all(|column| place.declared.columns.contains(&column.as_str())), "{table}");
            let named = [place.called].into_iter().chain(place.part_of).chain(place.one_of.iter().copied());
            assert!(named.clone().all(|column| place.declared.columns.contains(&column)), "{table}");
        }
    }
}
