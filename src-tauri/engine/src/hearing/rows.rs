//! The rows of hearings.

use crate::error::{Error, Refusal};
use crate::id::Id;
use crate::journal::Value;
use crate::store::Reader;
use crate::time::TimeOfDay;
use chrono::NaiveDate;

crate::rows! {
    /// A hearing.
    pub struct Hearing in "hearing" {
        year: i64,
        title: String,
        city: Option<String>,
        date: Option<NaiveDate>,
        venue: Option<String>,
        organiser: Option<String>,
        theme: Option<String>,
        period_from: Option<NaiveDate>,
        period_to: Option<NaiveDate>,
        starts: TimeOfDay,
        ends: Option<TimeOfDay>,
        votes_each: i64,
        most_priorities: i64,
        example: bool,
        remark: Option<String>,
    }
}

/// All hearings, the latest year first.
pub(crate) fn all(read: Reader<'_>) -> Result<Vec<Hearing>, Error> {
    read.all("TRUE ORDER BY year DESC, id", &[])
}

/// The hearing of a year.
pub(crate) fn of_year(read: Reader<'_>, year: i32) -> Result<Option<Hearing>, Error> {
    Ok(read.all("year = ?1 ORDER BY id LIMIT 1", &[Value::Integer(year.into())])?.pop())
}

/// The hearing of a year, or a refusal.
pub(crate) fn need_year(read: Reader<'_>, year: i32) -> Result<Hearing, Error> {
    of_year(read, year)?.ok_or_else(|| Refusal::NoHearing { year: Some(year) }.into())
}

/// The hearing before this one, if the file has one.
pub(crate) fn before(read: Reader<'_>, year: i64) -> Result<Option<Hearing>, Error> {
    Ok(read.all("year < ?1 ORDER BY year DESC, id LIMIT 1", &[Value::Integer(year)])?.pop())
}

/// The hearing after this one, if the file has one.
pub(crate) fn after(read: Reader<'_>, year: i64) -> Result<Option<Hearing>, Error> {
    Ok(read.all("year > ?1 ORDER BY year, id LIMIT 1", &[Value::Integer(year)])?.pop())
}

/// What can be counted in a hearing, or in the whole file for what lasts across hearings.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Counted {
    Areas,
    ProblemAreas,
    Indicators,
    Values,
    Participants,
    AgendaItems,
    Workshops,
    MethodSteps,
    Cards,
    Problems,
    Votes,
    MatrixAnswers,
    Measures,
    MadeUpPriorities,
}

/// How many there are.
pub(crate) fn count(read: Reader<'_>, what: Counted, hearing: Id) -> Result<i64, Error> {
    const ROOM: &str = "workshop IN (SELECT id FROM workshop WHERE hearing = ?1 AND removed_at IS NULL)";
    let in_problem = format!("problem IN (SELECT id FROM problem WHERE removed_at IS NULL AND {ROOM})");
    let (table, condition) = match what {
        Counted::Areas => ("area", "?1 IS NOT NULL"),
        Counted::ProblemAreas => ("problem_area", "?1 IS NOT NULL"),
        Counted::Indicators => ("indicator", "?1 IS NOT NULL"),
        Counted::Values => ("value", "?1 IS NOT NULL"),
        Counted::Participants => ("participant", "hearing = ?1"),
        Counted::AgendaItems => ("agenda_item", "hearing = ?1"),
        Counted::Workshops => ("workshop", "hearing = ?1"),
        Counted::MethodSteps => ("method_step", "hearing = ?1"),
        Counted::Cards => ("card", ROOM),
        Counted::Problems => ("problem", ROOM),
        Counted::Votes => ("vote", in_problem.as_str()),
        Counted::MatrixAnswers => ("answer", in_problem.as_str()),
        Counted::Measures => ("measure", "hearing = ?1"),
        Counted::MadeUpPriorities => ("priority", "example = 1 AND hearing = ?1"),
    };
    let sql = format!("SELECT count(*) FROM {table} WHERE removed_at IS NULL AND {condition}");
    read.number(&sql, &[Value::Id { id: hearing }])
}
