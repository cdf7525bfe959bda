//! What the report says: the hearing's views as a [`Document`], in one language.
//!
//! The directors' edition: the city on the first page, a page for each area, the joint plan, last year's results, and
//! an appendix with everything else. Every sentence is computed from the same views as the screens show.
//! Knows nothing of points, pages or files; reads no clock.

mod appendix;
mod area;
mod city;
mod evidence;
mod facts;
mod joint;
mod paper;
mod plan;
mod promises;
mod said;
mod signatures;
mod situation;

use super::document::{
    self, Block, Contents, Document, Heading, Level, List, Meta, Part, Rich, Running, Shape, Symbol, Tone,
};
use crate::error::Error;
use crate::id::Id;
use crate::party::Party;
use crate::store::Reader;
use crate::text::Language;
use crate::time::Moment;
use chrono::{DateTime, FixedOffset, TimeDelta, Utc};
use facts::Facts;
use said::{Say, as_date};

pub(super) use paper::sheets;
pub(crate) use plan::bare_unit;

/// The report of a hearing. `document_id` names its content, `now` dates it.
pub(super) fn document(
    read: Reader<'_>,
    hearing: Id,
    language: Language,
    document_id: &str,
    now: Moment,
) -> Result<Document, Error> {
    let facts = Facts::read(read, hearing)?;
    let say = Say::in_language(language);
    let mut document = Document::new(meta(&facts, say, document_id, now), running(&facts, say, document_id, now))
        .with(city::page(&facts, say))
        .with(guide(&facts, say));
    document.parts.extend(facts.districts().chain(facts.city()).flat_map(|one| area::pages(one, &facts, say)));
    document.parts.extend(joint::chapter(&facts, say));
    document.parts.extend(promises::chapter(&facts, say));
    document.parts.extend(appendix::chapters(&facts, say));
    Ok(document)
}

fn title(facts: &Facts, say: Say) -> String {
    say.with("report-title", &[("city", &facts.place()), ("year", &facts.overview.year.to_string())])
}

fn meta(facts: &Facts, say: Say, document_id: &str, now: Moment) -> Meta {
    let overview = &facts.overview;
    Meta {
        title: title(facts, say),
        author: overview.organiser.clone().unwrap_or_else(|| facts.place()),
        subject: say.word("report-subject"),
        keywords: ["report-keyword-hearing", "report-keyword-crime", "report-keyword-plan"]
            .map(|key| say.word(key))
            .into(),
        language: written_in(say.language()),
        created: swedish(now),
        document_id: document_id.to_owned(),
        state: city::state(facts, say),
        version: version(say, now),
    }
}

fn running(facts: &Facts, say: Say, document_id: &str, now: Moment) -> Running {
    let (state, version) = (city::state(facts, say), version(say, now));
    let foot = say.with("report-foot", &[("state", &state), ("version", &version), ("id", document_id)]);
    Running {
        head: title(facts, say),
        mark: facts.overview.example_data.then(|| say.word("report-example")),
        foot,
        page: say.with("report-page", &[("page", "{page}"), ("pages", "{pages}")]),
    }
}

/// The version is the moment it was made: 7 februari 2019 kl. 16.34.
fn version(say: Say, now: Moment) -> String {
    say.moment(now)
}

/// The language as the document names it.
fn written_in(language: Language) -> document::Language {
    match language {
        Language::Sv => document::Language::Swedish,
        Language::En => document::Language::English,
    }
}

/// The instant with the offset Swedish clocks had then.
fn swedish(now: Moment) -> DateTime<FixedOffset> {
    let utc = DateTime::<Utc>::from_timestamp_millis(now.0).unwrap_or_default();
    let ahead: TimeDelta = now.local() - utc.naive_utc();
    let offset = i32::try_from(ahead.num_seconds()).ok().and_then(FixedOffset::east_opt);
    utc.with_timezone(&offset.unwrap_or_else(|| chrono::Offset::fix(&Utc)))
}

/// The second page: what is where, how to read it, and who may.
fn guide(facts: &Facts, say: Say) -> Part {
    let overview = &facts.overview;
    let date = as_date(&overview.date).map(|date| say.date(date));
    let when = [date, overview.venue.clone(), overview.organiser.clone()];
    let when: Vec<String> = when.into_iter().flatten().collect();
    let state = |shape, tone, key: &str| Rich::new().symbol(Symbol::new(shape, tone)).text(say.word(key));
    let mut part = Part::new().with(Heading::two(say.word("report-contents")).anchor("contents"));
    if !when.is_empty() {
        part.push(Block::paragraph(format!("{}. {}.", overview.title, when.join(", "))));
    }
    part.push(Contents::to(Level::One));
    part.push(Heading::two(say.word("report-how-to-read")));
    let parties =
        say.party(Party::Police).text(", ").then(say.party(Party::City)).text(", ").then(say.party(Party::Others));
    part.push(List::bullets([
        Rich::from(say.word("report-read-parties")).text(" ").then(parties).text("."),
        state(Shape::Check, Tone::Green, "report-read-fixed"),
        state(Shape::Cross, Tone::Red, "report-read-missing"),
        Rich::from(say.word("report-read-strip")),
        Rich::from(say.word("report-read-small")),
        Rich::from(say.word("report-read-data")),
    ]));
    if overview.example_data {
        part.push(document::Callout::new(say.word("report-example-words")).title(say.word("report-example")));
    }
    part.push(Block::note(say.word("report-public-record")));
    part
}
