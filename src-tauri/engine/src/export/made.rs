//! Makes the bytes of all that leaves the program: the report in its editions, what lies beside it, what is printed.

use super::json::{self, public};
use super::{plan, tables};
use crate::error::{Error, Failure};
use crate::gate::Engine;
use crate::hearing_file::{self, HearingFile};
use crate::id::Id;
use crate::report::content::{self, Facts};
use crate::report::{Asked, Choice, Edition, Paper, PlanForm, TablesForm};
use crate::store::Reader;
use crate::text::{Language, Texts};
use crate::time::Moment;
use samsyn_paper::document::Document;
use samsyn_paper::pdf as writer;

/// A finished file.
#[derive(Debug, Clone, PartialEq)]
pub struct Made {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many pages it has; none where there are no pages.
    pub pages: Option<usize>,
    /// The name of its content, as it stands on every page, and how far the hearing had come.
    pub version: Version,
    /// Characters that no font of the program has; each stands as □ on its page.
    pub missing: Vec<String>,
}

/// Which version of the hearing something was made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// The name of the content.
    pub document_id: String,
    /// How many priorities there were.
    pub priorities: i64,
    /// How many of them were fixed.
    pub priorities_fixed: i64,
}

/// What has been made: a file, or a folder of files.
#[derive(Debug, Clone, PartialEq)]
pub enum Output {
    /// One file.
    File(Made),
    /// Files by their names in a folder, of this version of the hearing.
    Folder(Vec<(String, Vec<u8>)>, Version),
}

/// Makes what is asked for.
///
/// # Errors
/// A refusal when the hearing or the room is not there or no chapter is chosen; a failure of the store or the writer.
pub fn make(engine: &Engine, hearing: Id, asked: &Asked) -> Result<Output, Error> {
    let bare = |bytes| Ok(Made { bytes, pages: None, version: version(engine, hearing)?, missing: Vec::new() });
    let made = match asked {
        Asked::Report { choice } => pdf(engine, hearing, choice),
        Asked::Plan { form, language } => bare(plan_file(engine, hearing, *form, *language)?),
        Asked::Paper { paper, room, language } => {
            let now = engine.now();
            let document = engine.read(|read| print_document(read, hearing, *paper, *room, *language, now))?;
            written(&document, None, version(engine, hearing)?)
        }
        Asked::Tables { form: TablesForm::Workbook, language } => {
            bare(tables::xlsx(&tables::tables(engine, hearing)?, Texts::of(*language))?)
        }
        Asked::Tables { form: TablesForm::Folder, .. } => {
            let tables = tables::tables(engine, hearing)?;
            let files = tables.iter().map(|table| Ok((format!("{}.csv", table.name()), table.csv()?)));
            return Ok(Output::Folder(files.collect::<Result<_, Error>>()?, version(engine, hearing)?));
        }
        Asked::Data => bare(json(engine, hearing)?.into_bytes()),
    };
    made.map(Output::File)
}

/// The action plan for another program.
fn plan_file(engine: &Engine, hearing: Id, form: PlanForm, language: Language) -> Result<Vec<u8>, Error> {
    let (view, facts) =
        engine.read(|read| Ok((crate::priorities::view(read, hearing)?, crate::overview::overview(read, hearing)?)))?;
    Ok(match form {
        PlanForm::Xlsx => plan::xlsx(&view, language, engine.now())?,
        PlanForm::Csv => plan::csv(&view, language)?,
        PlanForm::Ics => plan::ics(&view, &facts, language, engine.now()).into_bytes(),
    })
}

/// What the report says, as a document: `now` dates it, the content names it.
///
/// # Errors
/// A refusal when the hearing is not there, or a failure of the store.
pub fn document(read: Reader<'_>, hearing: Id, choice: &Choice, now: Moment) -> Result<Document, Error> {
    let carried = carried_by(choice, json::file(read, hearing, now)?)?;
    Ok(content::document(&Facts::read(read, hearing)?, choice, &carried.document.id, now))
}

/// The report as a PDF that carries the hearing; in the edition that anybody may read, only what it shows.
///
/// # Errors
/// A refusal when the hearing is not there or nothing is chosen, or a failure of the store or the writer.
pub fn pdf(engine: &Engine, hearing: Id, choice: &Choice) -> Result<Made, Error> {
    choice.check()?;
    let now = engine.now();
    let (document, carried, version) = engine.read(|read| {
        let carried = carried_by(choice, json::file(read, hearing, now)?)?;
        let facts = Facts::read(read, hearing)?;
        let counts = &facts.overview.counts;
        let version = Version {
            document_id: carried.document.id.clone(),
            priorities: counts.priorities,
            priorities_fixed: counts.priorities_fixed,
        };
        Ok((content::document(&facts, choice, &carried.document.id, now), carried, version))
    })?;
    let attachment = writer::Attachment {
        name: hearing_file::NAME.to_owned(),
        mime: "application/json".to_owned(),
        description: Texts::of(choice.language).word("report-attached"),
        bytes: hearing_file::write(&carried)?.into_bytes(),
    };
    written(&document, Some(&attachment), version)
}

/// What a report of this choice carries with it, under its own name.
pub(super) fn carried_by(choice: &Choice, mut file: HearingFile) -> Result<HearingFile, Error> {
    if choice.edition == Edition::Public {
        file = public(file, choice);
        file.document.id = hearing_file::document_id(&file)?;
    }
    file.document.edition = Some(choice.edition);
    Ok(file)
}

/// What is printed for the day, as a document: the agenda, the rooms' signs, lists and sheets.
///
/// # Errors
/// A refusal when the hearing or the room is not there, or a failure of the store.
pub fn print_document(
    read: Reader<'_>,
    hearing: Id,
    paper: Paper,
    room: Option<Id>,
    language: Language,
    now: Moment,
) -> Result<Document, Error> {
    let document_id = json::file(read, hearing, now)?.document.id;
    content::printed(read, hearing, (paper, room, language), &document_id, now)
}

fn written(document: &Document, attachment: Option<&writer::Attachment>, version: Version) -> Result<Made, Error> {
    let written = writer::write(document, attachment)
        .map_err(|error| Error::from(Failure::Report { reason: error.to_string() }))?;
    Ok(Made {
        bytes: written.bytes,
        pages: Some(written.pages),
        version,
        missing: written.missing.into_iter().map(|missing| missing.characters).collect(),
    })
}

/// All of the hearing as JSON, in the shape of `assets/schema/hearing-1.schema.json`.
///
/// # Errors
/// A refusal when the hearing is not there, or a failure of the store.
pub fn json(engine: &Engine, hearing: Id) -> Result<String, Error> {
    let now = engine.now();
    hearing_file::write(&engine.read(|read| json::file(read, hearing, now))?)
}

/// The version of the hearing as it is now: what a report of all of it would be called.
///
/// # Errors
/// A refusal when the hearing is not there, or a failure of the store.
pub fn version(engine: &Engine, hearing: Id) -> Result<Version, Error> {
    engine.read(|read| {
        let counts = crate::overview::overview(read, hearing)?.counts;
        Ok(Version {
            document_id: json::file(read, hearing, Moment(0))?.document.id,
            priorities: counts.priorities,
            priorities_fixed: counts.priorities_fixed,
        })
    })
}
