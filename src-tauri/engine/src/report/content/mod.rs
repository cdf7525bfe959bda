//! What the report says: the hearing's views as a [`Document`], in one language, for one kind of reader.
//!
//! The directors' edition: the city on the first page, a sheet for each area, the joint plan, last year's results, and
//! an appendix with everything else. The working edition is the same with all that is left to do; the public one
//! ([`public`]) is a document of its own. Every sentence is computed from the same views as the screens show.
//! Knows nothing of points, pages or files; reads no clock.

mod appendix;
mod area;
mod city;
mod evidence;
mod facts;
mod joint;
mod paper;
mod plan;
mod print;
mod promises;
mod public;
mod said;
mod signatures;
mod situation;
mod unfinished;

use crate::exported::{Chapter, Choice, Edition};
use crate::party::Party;
use crate::text::Language;
use crate::time::Moment;
use chrono::{DateTime, FixedOffset, TimeDelta, Utc};
use said::{Say, as_date};
use samsyn_paper::document::{
    self, Block, Contents, Document, Heading, Level, List, Meta, Part, Rich, Running, Shape, Symbol, Tone,
};

pub(crate) use facts::Facts;
pub(crate) use plan::bare_unit;
pub(crate) use plan::say_amount;
pub(crate) use print::printed;

/// What every file says it was written by.
const PROGRAM: &str = concat!("Samsyn ", env!("CARGO_PKG_VERSION"));

/// The report of a hearing, as it is chosen. `document_id` names its content, `now` dates it.
pub(crate) fn document(facts: &Facts, choice: &Choice, document_id: &str, now: Moment) -> Document {
    let say = Say::in_language(choice.language);
    let edition = choice.edition;
    let mut document =
        Document::new(meta(facts, edition, say, document_id, now), running(facts, edition, say, document_id, now));
    document.parts =
        if edition == Edition::Public { public::parts(facts, choice, say) } else { parts(facts, choice, say) };
    document
}

/// The editions for those who work with it.
fn parts(facts: &Facts, choice: &Choice, say: Say) -> Vec<Part> {
    let mut parts = Vec::new();
    if choice.has(Chapter::City) {
        parts.push(city::page(facts, say));
    }
    parts.push(guide(facts, choice, say));
    if choice.has(Chapter::Areas) {
        parts.extend(facts.districts().chain(facts.city()).flat_map(|one| area::pages(one, facts, say)));
    }
    if choice.has(Chapter::Plan) {
        parts.extend(joint::chapter(facts, say));
    }
    if choice.has(Chapter::Results) {
        parts.extend(promises::chapter(facts, say));
    }
    if choice.has(Chapter::Unfinished) {
        parts.push(unfinished::chapter(facts, say));
    }
    parts.extend(appendix::chapters(facts, choice, say));
    parts
}

fn title(facts: &Facts, edition: Edition, say: Say) -> String {
    let texts = [("city", facts.place()), ("year", facts.overview.year.to_string())];
    say.with(&format!("report-title-{}", edition.code()), &texts.each_ref().map(|(name, text)| (*name, text.as_str())))
}

fn meta(facts: &Facts, edition: Edition, say: Say, document_id: &str, now: Moment) -> Meta {
    let overview = &facts.overview;
    let mut keywords: Vec<String> =
        ["report-keyword-hearing", "report-keyword-crime", "report-keyword-plan"].map(|key| say.word(key)).into();
    keywords.push(say.word(&format!("edition-{}", edition.code())));
    Meta {
        title: title(facts, edition, say),
        author: overview.organiser.clone().unwrap_or_else(|| facts.place()),
        subject: say.word(&format!("report-subject-{}", edition.code())),
        keywords,
        language: written_in(say.language()),
        created: swedish(now),
        document_id: document_id.to_owned(),
        state: state(facts, edition, say),
        version: version(say, now),
        program: PROGRAM.to_owned(),
    }
}

fn running(facts: &Facts, edition: Edition, say: Say, document_id: &str, now: Moment) -> Running {
    let (state, version) = (state(facts, edition, say), version(say, now));
    let edition_word = say.title(&format!("edition-{}", edition.code()));
    let texts = [("edition", edition_word.as_str()), ("state", &state), ("version", &version), ("id", document_id)];
    let marks = [(edition == Edition::Working, "report-working"), (facts.overview.example_data, "report-example")];
    let marks: Vec<String> = marks.into_iter().filter(|(is, _)| *is).map(|(_, key)| say.word(key)).collect();
    Running {
        head: title(facts, edition, say),
        mark: (!marks.is_empty()).then(|| marks.join(" · ")),
        foot: say.with("report-foot", &texts),
        page: say.with("report-page", &[("page", "{page}"), ("pages", "{pages}")]),
    }
}

/// How far it has come; what anybody may read holds only what is fixed.
fn state(facts: &Facts, edition: Edition, say: Say) -> String {
    match edition {
        Edition::Public => say.word("report-state-public"),
        Edition::Working | Edition::Directors => city::state(facts, say),
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
fn guide(facts: &Facts, choice: &Choice, say: Say) -> Part {
    let overview = &facts.overview;
    let date = as_date(&overview.date).map(|date| say.date(date));
    let when = [date, overview.venue.clone(), overview.organiser.clone()];
    let when: Vec<String> = when.into_iter().flatten().collect();
    let symbol = |shape, tone, key: &str| Rich::new().symbol(Symbol::new(shape, tone)).text(say.word(key));
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
        symbol(Shape::Check, Tone::Green, "report-read-fixed"),
        symbol(Shape::Cross, Tone::Red, "report-read-missing"),
        Rich::from(say.word("report-read-strip")),
        Rich::from(say.word("report-read-small")),
        Rich::from(say.word("report-read-data")),
    ]));
    if overview.example_data {
        part.push(document::Callout::new(say.word("report-example-words")).title(say.word("report-example")));
    }
    part.push(Block::note(say.word(&format!("report-readers-{}", choice.edition.code()))));
    part
}
