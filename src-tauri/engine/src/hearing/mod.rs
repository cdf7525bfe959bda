//! The yearly event: its facts, and starting, finding and removing one. Knows nothing of what is said at it.

mod city;
mod command;
pub(crate) mod rows;

pub(crate) use city::{bare_name, city, city_of};
pub use command::HearingCommand;

use crate::error::{Error, Refusal};
use crate::id::Id;
use crate::journal::Edits;
use crate::now::Now;
use crate::rule::{optional, required, within};
use crate::store::Reader;
use crate::time::TimeOfDay;
use chrono::NaiveDate;
use rows::Hearing;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The facts of a hearing, as a form or a file gives them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct HearingRow {
    /// The year it is counted to.
    pub year: i32,
    /// Its title.
    pub title: String,
    /// The municipality.
    pub city: Option<String>,
    /// The day.
    pub date: Option<NaiveDate>,
    /// The house.
    pub venue: Option<String>,
    /// Who arranges it.
    pub organiser: Option<String>,
    /// What the day is about.
    pub theme: Option<String>,
    /// The first day its priorities are for.
    pub period_from: Option<NaiveDate>,
    /// The last day its priorities are for.
    pub period_to: Option<NaiveDate>,
    /// When the first item begins; 08:30 when nothing is said.
    pub starts: Option<TimeOfDay>,
    /// When each day must be over.
    pub ends: Option<TimeOfDay>,
    /// How many votes each voter has; 3 when nothing is said.
    pub votes_each: Option<i64>,
    /// How many priorities an area should have at most; 3 when nothing is said.
    #[serde(default)]
    pub most_priorities: Option<i64>,
    /// Whether its content is made up.
    pub example: bool,
    /// A remark on where it comes from.
    pub remark: Option<String>,
}

impl HearingRow {
    /// A hearing of which only the year and the title are known.
    pub fn new(year: i32, title: &str) -> Self {
        Self {
            year,
            title: title.to_owned(),
            city: None,
            date: None,
            venue: None,
            organiser: None,
            theme: None,
            period_from: None,
            period_to: None,
            starts: None,
            ends: None,
            votes_each: None,
            most_priorities: None,
            example: false,
            remark: None,
        }
    }
}

/// One field of a hearing with its new content.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum HearingField {
    Title(String),
    City(Option<String>),
    Date(Option<NaiveDate>),
    Venue(Option<String>),
    Organiser(Option<String>),
    Theme(Option<String>),
    PeriodFrom(Option<NaiveDate>),
    PeriodTo(Option<NaiveDate>),
    Starts(TimeOfDay),
    Ends(Option<TimeOfDay>),
    VotesEach(i64),
    /// So many priorities an area should have at most.
    MostPriorities(i64),
}

pub(crate) const USUAL_START: TimeOfDay = TimeOfDay(8 * 60 + 30);
const USUAL_VOTES: i64 = 3;
/// How many priorities an area should have at most, when nothing is said.
pub(crate) const USUAL_PRIORITIES: i64 = 3;

pub(crate) fn decide(command: HearingCommand, read: Reader<'_>, now: &mut Now<'_>) -> Result<Edits, Error> {
    let mut edits = Edits::new();
    match command {
        HearingCommand::StartHearing { facts } => {
            if rows::of_year(read, facts.year)?.is_some() {
                return Err(Refusal::HearingExists { year: facts.year }.into());
            }
            edits.add(&of_facts(facts, now)?);
        }
        HearingCommand::PutHearing { facts } => match rows::of_year(read, facts.year)? {
            None => edits.add(&of_facts(facts, now)?),
            Some(old) => edits.change(&old, &with_facts(old.clone(), facts)?),
        },
        HearingCommand::EditHearing { hearing, to } => {
            let old: Hearing = read.need(hearing)?;
            edits.change(&old, &with_field(old.clone(), to)?);
        }
        HearingCommand::RemoveHearing { hearing } => {
            let _: Hearing = read.need(hearing)?;
            edits.remove::<Hearing>(hearing, now.at);
        }
    }
    Ok(edits)
}

/// A hearing with nothing said about it: it begins when hearings do, with the usual votes and priorities.
pub(crate) fn blank(id: Id, year: i64) -> Hearing {
    Hearing {
        id,
        year,
        title: String::new(),
        city: None,
        date: None,
        venue: None,
        organiser: None,
        theme: None,
        period_from: None,
        period_to: None,
        starts: USUAL_START,
        ends: None,
        votes_each: USUAL_VOTES,
        most_priorities: USUAL_PRIORITIES,
        example: false,
        remark: None,
    }
}

fn of_facts(facts: HearingRow, now: &mut Now<'_>) -> Result<Hearing, Refusal> {
    let year = within("year", i64::from(facts.year), 1900, 2200)?;
    with_facts(blank(now.create(), year), facts)
}

/// The hearing with the facts that a file gives; what the file leaves out stays as it is.
fn with_facts(old: Hearing, facts: HearingRow) -> Result<Hearing, Refusal> {
    let hearing = Hearing {
        title: required("title", &facts.title)?,
        city: optional("city", facts.city.as_deref())?.or(old.city),
        date: facts.date.or(old.date),
        venue: optional("venue", facts.venue.as_deref())?.or(old.venue),
        organiser: optional("organiser", facts.organiser.as_deref())?.or(old.organiser),
        theme: optional("theme", facts.theme.as_deref())?.or(old.theme),
        period_from: facts.period_from.or(old.period_from),
        period_to: facts.period_to.or(old.period_to),
        starts: facts
            .starts
            .map(|time| within("starts", time.0, 0, 1439).map(TimeOfDay))
            .transpose()?
            .unwrap_or(old.starts),
        ends: facts.ends.map(|time| within("ends", time.0, 0, 1439).map(TimeOfDay)).transpose()?.or(old.ends),
        votes_each: within("votes_each", facts.votes_each.unwrap_or(old.votes_each), 1, 20)?,
        most_priorities: within("most_priorities", facts.most_priorities.unwrap_or(old.most_priorities), 1, 20)?,
        example: facts.example,
        remark: optional("remark", facts.remark.as_deref())?.or(old.remark),
        ..old
    };
    require_period(&hearing)?;
    Ok(hearing)
}

fn with_field(mut hearing: Hearing, to: HearingField) -> Result<Hearing, Refusal> {
    match to {
        HearingField::Title(title) => hearing.title = required("title", &title)?,
        HearingField::City(city) => hearing.city = optional("city", city.as_deref())?,
        HearingField::Date(date) => hearing.date = date,
        HearingField::Venue(venue) => hearing.venue = optional("venue", venue.as_deref())?,
        HearingField::Organiser(organiser) => hearing.organiser = optional("organiser", organiser.as_deref())?,
        HearingField::Theme(theme) => hearing.theme = optional("theme", theme.as_deref())?,
        HearingField::PeriodFrom(date) => hearing.period_from = date,
        HearingField::PeriodTo(date) => hearing.period_to = date,
        HearingField::Starts(time) => hearing.starts = TimeOfDay(within("starts", time.0, 0, 1439)?),
        HearingField::Ends(time) => {
            hearing.ends = time.map(|time| within("ends", time.0, 0, 1439).map(TimeOfDay)).transpose()?;
        }
        HearingField::VotesEach(votes) => hearing.votes_each = within("votes_each", votes, 1, 20)?,
        HearingField::MostPriorities(most) => {
            hearing.most_priorities = within("most_priorities", most, 1, 20)?;
        }
    }
    require_period(&hearing)?;
    Ok(hearing)
}

fn require_period(hearing: &Hearing) -> Result<(), Refusal> {
    match (hearing.period_from, hearing.period_to) {
        (Some(from), Some(to)) if to < from => Err(Refusal::DatesTurned { field: "period_to".to_owned() }),
        _ => Ok(()),
    }
}
