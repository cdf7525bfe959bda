//! The kinds of table, a file each. A new kind is a file here, its module and an entry in the list below; what a table is
//! told by, how its rows are read, what they point at, what takes them in and what of it the program holds already stands
//! in that file and nowhere else.
//!
//! Most of them are prepared before the day and taken in ([`Prepared`]); the outcomes of a day are only read, for the
//! example ([`Outcome`]).

mod agenda;
mod areas;
mod attendance;
mod cards;
mod causes;
mod deprioritised;
mod headers;
mod hearing;
mod indicators;
mod matrix;
mod measures;
mod merges;
mod method;
mod participants;
mod plan;
mod plan_priorities;
mod priorities;
mod problem_areas;
mod times;
mod values;
mod votes;
mod workshops;

pub use agenda::Agenda;
pub use cards::CardRow;
pub use measures::MeasureRow;
pub use priorities::PriorityRow;

use super::fields::{Fields, Placed, read_rows};
use super::form::Form;
use super::recognise::Recognised;
use super::settle::{Known, Pointing};
use super::taking::{For, Taking};
use crate::command::Command;
use crate::journal::Shape;
use crate::store::Stored;
use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantNames};
use ts_rs::TS;

/// The years anything can be about.
const YEARS: (i64, i64) = (1900, 2200);
/// The most minutes of an item or a step: a whole day.
const LONGEST: i64 = 24 * 60;

/// A kind of table that is prepared before the day and taken in.
pub trait Prepared {
    /// A row, in the shape its command takes.
    type Row;
    /// All that is read of a table: its rows that hold, each with its place.
    type Content: AsRef<[Placed<Self::Row>]> + AsMut<Vec<Placed<Self::Row>>>;
    /// What a row becomes in the store.
    type Stored: Stored;

    /// What its tables look like.
    const FORM: Form;
    /// Is it a part of a hearing, and nothing without one?
    const OF_HEARING: bool = false;
    /// Does it stand in one file only? Of two the first is used.
    const ONCE: bool = false;

    /// Reads the rows of a table; `year` is the hearing's, where that is said.
    fn read(table: &mut Recognised, year: Option<i32>) -> Self::Content;

    /// Whether the program has all of it already.
    fn is_there(_: &Self::Content, _: &Recognised, _: &Known) -> bool {
        false
    }

    /// Settles what a row cannot be without; one that points at nothing is left out.
    fn require(_: &mut Self::Row, _: &mut Pointing<'_>) -> bool {
        true
    }

    /// What a row is called, for others to point at.
    fn teach(_: &Self::Row, _: &mut Known) {}

    /// Settles what else a row points at.
    fn point(_: &mut Self::Row, _: &mut Pointing<'_>) {}

    /// What the rows mean beside what the program holds, once all they point at is settled.
    fn fit(_: &mut Self::Content, _: &mut Recognised, _: &Known, _year: Option<i32>) {}

    /// The command that takes the rows in; none where it is not known for which year.
    fn command(content: Self::Content, to: &For<'_>) -> Option<Command>;
}

/// A kind of table that is filled during the day. The example is played from it; an import knows it and leaves it alone, for
/// what is said in a room is written in the room.
pub trait Outcome {
    /// What a row says.
    type Row;

    /// What its tables look like.
    const FORM: Form;

    /// Reads a row; nothing where it lacks what it cannot be without.
    fn read(row: &mut Fields<'_>) -> Option<Self::Row>;
}

/// Settles a table of one kind, in the order in which its rows can know of each other.
fn settle<K: Prepared>(content: &mut K::Content, table: &mut Recognised, known: &mut Known, year: Option<i32>) {
    let rows = content.as_mut();
    rows.retain_mut(|row| K::require(&mut row.content, &mut Pointing { row: row.row, table, known }));
    rows.iter().for_each(|row| K::teach(&row.content, known));
    for row in rows {
        K::point(&mut row.content, &mut Pointing { row: row.row, table, known });
    }
    K::fit(content, table, known, year);
}

fn count<K: Prepared>(content: &K::Content) -> usize {
    content.as_ref().len()
}

fn take<K: Prepared>(content: K::Content, to: &For<'_>) -> Option<Taking> {
    let rows = content.as_ref().iter().map(|row| row.at).collect();
    Some(Taking { command: K::command(content, to)?, rows })
}

macro_rules! kinds {
    (
        prepared { $( $(#[$doc:meta])* $kind:ident in $file:ident, )+ }
        outcomes { $( $(#[$outcome_doc:meta])* $outcome:ident in $outcome_file:ident, )+ }
    ) => {
        /// A kind of table the import knows, in the order in which they are taken in: what others point at comes first. Its
        /// code, after `table-kind-`, is the key of its name.
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS, IntoStaticStr,
            EnumString, VariantNames,
        )]
        #[serde(rename_all = "snake_case")]
        #[strum(serialize_all = "snake_case")]
        #[ts(rename = "TableKind")]
        pub enum Kind {
            $( $(#[$doc])* $kind, )+
            $( $(#[$outcome_doc])* $outcome, )+
        }

        /// Every kind of table, with its columns.
        pub const FORMS: &[&Form] = &[
            $( &<$file::$kind as Prepared>::FORM, )+
            $( &<$outcome_file::$outcome as Outcome>::FORM, )+
        ];

        /// The rows of a table, by kind.
        #[derive(Debug, Clone, PartialEq)]
        #[allow(missing_docs)]
        pub enum Content {
            $( $kind(<$file::$kind as Prepared>::Content), )+
            /// An outcome of a day, or a table left out: nothing is taken in.
            Nothing,
        }

        /// Everything the outcome files of a day hold, each list in the order of its file.
        #[derive(Debug, Clone, Default, PartialEq)]
        pub struct Outcomes {
            $( $(#[$outcome_doc])* pub $outcome_file: Vec<<$outcome_file::$outcome as Outcome>::Row>, )+
            /// What there was to say about the files.
            pub findings: Vec<super::Finding>,
        }

        impl Kind {
            /// What its tables look like.
            pub fn form(self) -> &'static Form {
                match self {
                    $( Kind::$kind => &<$file::$kind as Prepared>::FORM, )+
                    $( Kind::$outcome => &<$outcome_file::$outcome as Outcome>::FORM, )+
                }
            }

            /// Is this something that is said during the day, and not prepared before it?
            pub fn is_outcome(self) -> bool {
                matches!(self, $( Kind::$outcome )|+)
            }

            /// Is it a part of a hearing, and nothing without one?
            pub(super) fn is_of_hearing(self) -> bool {
                match self {
                    $( Kind::$kind => <$file::$kind as Prepared>::OF_HEARING, )+
                    _ => false,
                }
            }

            /// Does it stand in one file only?
            pub(super) fn stands_once(self) -> bool {
                match self {
                    $( Kind::$kind => <$file::$kind as Prepared>::ONCE, )+
                    _ => false,
                }
            }

            /// The table of the store in which its rows are counted; an outcome has none.
            pub(super) fn stored_in(self) -> Option<&'static str> {
                match self {
                    $( Kind::$kind => Some(<<$file::$kind as Prepared>::Stored as Stored>::TABLE), )+
                    _ => None,
                }
            }
        }

        /// How a person reads a column of a table that rows become.
        pub(super) fn shape_of(table: &str, column: &str) -> Option<Shape> {
            fn of<S: Stored>(column: &str) -> Option<Shape> {
                S::COLUMNS.iter().position(|known| *known == column).map(|at| S::SHAPES[at])
            }
            $( if table == <<$file::$kind as Prepared>::Stored as Stored>::TABLE {
                return of::<<$file::$kind as Prepared>::Stored>(column);
            } )+
            None
        }

        impl Content {
            /// Reads the rows of a table. Those of an outcome are not taken in.
            pub(super) fn read(table: &mut Recognised, year: Option<i32>) -> Content {
                match table.kind {
                    $( Kind::$kind => Content::$kind($file::$kind::read(table, year)), )+
                    _ => Content::Nothing,
                }
            }

            /// How many rows there are to take in.
            pub fn len(&self) -> usize {
                match self {
                    $( Content::$kind(content) => count::<$file::$kind>(content), )+
                    Content::Nothing => 0,
                }
            }

            /// Is there nothing to take in?
            pub fn is_empty(&self) -> bool {
                self.len() == 0
            }

            /// Whether the program has all of it already.
            pub(super) fn is_there(&self, table: &Recognised, known: &Known) -> bool {
                match self {
                    $( Content::$kind(content) => $file::$kind::is_there(content, table, known), )+
                    Content::Nothing => false,
                }
            }

            /// Settles what the rows point at and mean, and lets others know of them.
            pub(super) fn settle(&mut self, table: &mut Recognised, known: &mut Known, year: Option<i32>) {
                match self {
                    $( Content::$kind(content) => settle::<$file::$kind>(content, table, known, year), )+
                    Content::Nothing => {}
                }
            }

            /// What takes the rows in; none where there are none.
            pub(super) fn take(self, to: &For<'_>) -> Option<Taking> {
                match self {
                    $( Content::$kind(content) => take::<$file::$kind>(content, to), )+
                    Content::Nothing => None,
                }
            }
        }

        impl Outcomes {
            /// Reads a table of an outcome; another says nothing of one.
            pub(super) fn add(&mut self, table: &mut Recognised) {
                match table.kind {
                    $( Kind::$outcome => {
                        let rows = read_rows(table, $outcome_file::$outcome::read);
                        self.$outcome_file.extend(rows.into_iter().map(|row| row.content));
                    } )+
                    _ => {}
                }
            }
        }
    };
}

kinds! {
    prepared {
        /// Districts and the city.
        Areas in areas,
        /// Codes that are stable across years.
        ProblemAreas in problem_areas,
        /// What is measured.
        Indicators in indicators,
        /// What was measured.
        Values in values,
        /// The facts of the day, as keys and values.
        Hearing in hearing,
        /// The day's items.
        Agenda in agenda,
        /// The rooms.
        Workshops in workshops,
        /// Who comes.
        Participants in participants,
        /// The steps in the rooms.
        Method in method,
        /// An earlier year's priorities.
        PlanPriorities in plan_priorities,
        /// An earlier year's measures.
        Plan in plan,
    }
    outcomes {
        /// What was said in a room.
        Cards in cards,
        /// Which problem, cause or measure each card became.
        Merges in merges,
        /// Votes by problem and party, zeros too.
        Votes in votes,
        /// Brå's matrix.
        Matrix in matrix,
        /// What was prioritised.
        Priorities in priorities,
        /// Why.
        Causes in causes,
        /// What will be done.
        Measures in measures,
        /// What was deliberately not prioritised.
        Deprioritised in deprioritised,
        /// Who came, and to which room.
        Attendance in attendance,
        /// When each item really began.
        Times in times,
    }
}
