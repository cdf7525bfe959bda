//! The facts of the day: keys in the first column, values in the second.

use super::Prepared;
use super::YEARS;
use super::headers::{EXAMPLE, REMARK};
use crate::command::{Command, HearingCommand};
use crate::hearing::HearingRow;
use crate::hearing::rows::Hearing as StoredHearing;
use crate::import::fields::{Placed, read_rows};
use crate::import::finding::FindingCode;
use crate::import::form::{Field, Form, Kind, may, need};
use crate::import::recognise::Recognised;
use crate::import::settle::Known;
use crate::import::taking::{For, rows};
use chrono::Datelike;

/// The facts of the day, as keys and values.
pub struct Hearing;

impl Prepared for Hearing {
    type Row = HearingRow;
    type Content = Vec<Placed<HearingRow>>;
    type Stored = StoredHearing;

    const FORM: Form = Form::of(
        Kind::Hearing,
        &["om dagen", "hearing", "fakta"],
        &[
            may(Field::Year, &["år", "year"]),
            need(Field::Title, &["titel", "namn", "rubrik", "title", "name"]),
            may(Field::City, &["kommun", "stad", "city", "municipality"]),
            may(Field::Date, &["datum", "dag", "date", "day"]),
            may(Field::Venue, &["plats", "lokal", "var", "venue", "place"]),
            may(Field::Organiser, &["arrangör", "arrangörer", "värd", "organiser", "organizer"]),
            may(Field::Theme, &["tema", "theme"]),
            may(
                Field::PeriodFrom,
                &["prioriteringarna gäller från", "gäller från", "period från", "priorities from", "valid from"],
            ),
            may(
                Field::PeriodTo,
                &["prioriteringarna gäller till", "gäller till", "period till", "priorities to", "valid to"],
            ),
            may(
                Field::VotesEach,
                &["prickar per röstande", "röster per röstande", "prickar", "votes each", "votes per voter"],
            ),
            may(
                Field::MostPriorities,
                &[
                    "prioriteringar per område högst",
                    "prioriteringar per område",
                    "priorities per area",
                    "most priorities",
                ],
            ),
            may(Field::Start, &["start", "starttid", "börjar", "start time"]).stored(&["starts"]),
            may(Field::End, &["slut", "sluttid", "slutar", "senast slut", "end", "end time", "ends"]).stored(&["ends"]),
            may(Field::Example, EXAMPLE),
            may(Field::Remark, REMARK),
        ],
    )
    .as_facts();

    const ONCE: bool = true;

    /// The year is said, or that of the day; `year` is used where the file has neither.
    fn read(table: &mut Recognised, year: Option<i32>) -> Self::Content {
        read_rows(table, |row| {
            let title = row.need_text(Field::Title);
            let date = row.date(Field::Date);
            let said = row.whole(Field::Year, YEARS.0, YEARS.1).map(|year| year as i32);
            let year = said.or(date.map(|date| date.year())).or(year);
            if year.is_none() {
                row.say(Field::Date, FindingCode::MissingValue);
            }
            let period_from = row.date(Field::PeriodFrom);
            let period_to = row.date(Field::PeriodTo);
            let period_to = row.end(Field::PeriodTo, period_from, period_to);
            let remark = row.text(Field::Remark).or_else(|| after_yes(&row.cell(Field::Example).shown()));
            Some(HearingRow {
                city: row.text(Field::City),
                date,
                venue: row.text(Field::Venue),
                organiser: row.text(Field::Organiser),
                theme: row.text(Field::Theme),
                period_from,
                period_to,
                starts: row.time(Field::Start),
                ends: row.time(Field::End),
                votes_each: row.whole(Field::VotesEach, 1, 20),
                most_priorities: row.whole(Field::MostPriorities, 1, 20),
                example: row.is(Field::Example),
                remark,
                year: year?,
                title: title?,
            })
        })
    }

    /// A calendar says no more of a hearing than its day, which the program has.
    fn is_there(content: &Self::Content, table: &Recognised, known: &Known) -> bool {
        table.is_calendar() && content.iter().any(|row| known.years.contains(&row.content.year))
    }

    fn command(content: Self::Content, _: &For<'_>) -> Option<Command> {
        Some(HearingCommand::PutHearing { facts: rows(content).into_iter().next()? }.into())
    }
}

/// What stands after the dash in `ja – datum är påhittade`.
fn after_yes(text: &str) -> Option<String> {
    let (_, rest) = text.split_once(['–', '—', '-'])?;
    Some(rest.trim().to_owned()).filter(|rest| !rest.is_empty())
}
