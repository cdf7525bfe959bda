//! What the report screen shows before anything is written: what can go in and what does, what is unfinished, what points
//! somebody out, what the font cannot write, and the document's name.

use super::json;
use super::made::carried_by;
use crate::error::{Error, Failure};
use crate::guard::{self, FoundView};
use crate::hearing_file;
use crate::id::Id;
use crate::priorities::{self, BreakCount};
use crate::report::content::{self, Facts};
use crate::report::{Chapter, Choice, Edition};
use crate::store::Reader;
use crate::time::Moment;
use samsyn_paper::document::each_text;
use samsyn_paper::pdf;
use serde::Serialize;
use std::collections::HashSet;
use ts_rs::TS;

/// The report as it would be now.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct ReportView {
    /// The name of the hearing's whole content as it is now: another name, another report, whatever the choice.
    pub document_id: String,
    pub example: bool,
    pub priorities: i64,
    pub priorities_fixed: i64,
    /// The year of the results; none leaves the chapter out.
    pub results_of: Option<i64>,
    pub areas: i64,
    pub rooms: i64,
    pub editions: Vec<EditionView>,
    /// What is missing, the kinds that matter most first.
    pub unfinished: Vec<BreakCount>,
    /// What may point somebody out, of all that would leave with this choice.
    pub found: Vec<FoundView>,
    /// Characters that the report's font lacks.
    pub missing: Vec<MissingView>,
}

/// An edition and the chapters it has.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct EditionView {
    pub edition: Edition,
    pub chapters: Vec<Chapter>,
}

/// Characters that stand as □ on their page, and the text they were written in.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct MissingView {
    pub characters: String,
    pub text: String,
}

pub(crate) fn view(read: Reader<'_>, hearing: Id, choice: Choice) -> Result<ReportView, Error> {
    // The moment is not a part of the name.
    let file = json::file(read, hearing, Moment(0))?;
    let facts = Facts::read(read, hearing)?;
    let counts = &facts.overview.counts;
    let document = content::document(&facts, &choice, "", Moment(0));
    let found = guard::guard(read, hearing)?.found;
    // What anybody may read holds less than the hearing: only what stands in it, or in its data, can point somebody out.
    let found = if choice.edition == Edition::Public {
        let mut said = hearing_file::write(&carried_by(&choice, file.clone())?)?;
        each_text(&document, &mut |text| said.push_str(text));
        found.into_iter().filter(|one| said.contains(&one.words)).collect()
    } else {
        found
    };
    let mut missing = pdf::missing(&document).map_err(|error| Failure::Report { reason: error.to_string() })?;
    // One text is enough to find the same signs by: a title stands on many pages.
    let mut told = HashSet::new();
    missing.retain(|one| told.insert(one.characters.clone()));
    Ok(ReportView {
        document_id: file.document.id,
        example: file.example,
        priorities: counts.priorities,
        priorities_fixed: counts.priorities_fixed,
        results_of: facts.follow_up.year,
        areas: facts.priorities.areas.len() as i64,
        rooms: facts.rooms.len() as i64,
        editions: Edition::ALL
            .iter()
            .map(|edition| EditionView { edition: *edition, chapters: edition.chapters().to_vec() })
            .collect(),
        unfinished: priorities::break_counts(&facts.priorities.breaks),
        found,
        missing: missing.into_iter().map(|one| MissingView { characters: one.characters, text: one.text }).collect(),
    })
}
