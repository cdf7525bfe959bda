//! What a report holds: for whom it is, which chapters, in which language. A pure choice; what the chapters say is
//! computed from the hearing.

use super::Format;
use crate::error::{Error, Refusal};
use crate::id::Id;
use crate::text::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

crate::words! {
    /// For whom the report is.
    pub enum Edition in "edition" {
        /// Those who work on it: everything, and what is left to do.
        Working = "working",
        /// Those who decide and those who carry it out.
        Directors = "directors",
        /// Anybody: what is fixed and what is promised, and nothing of how it came about.
        Public = "public",
    }
}

crate::words! {
    /// A chapter of the report, in the order they stand.
    pub enum Chapter {
        /// The city on the first page.
        City = "city",
        /// A sheet for each area.
        Areas = "areas",
        /// The plan of all, by day and by owner.
        Plan = "plan",
        /// What was promised the year before, and what became of it.
        Results = "results",
        /// Everything that is left to do, by its place.
        Unfinished = "unfinished",
        /// What was deliberately not prioritised.
        NotPrioritised = "not_prioritised",
        /// The day: agenda, attendance, method.
        Day = "day",
        /// Where the numbers come from.
        Sources = "sources",
        /// Each room's votes, matrix and cards.
        Rooms = "rooms",
    }
}

impl Edition {
    /// The chapters it can have, in order. Whatever is said behind closed doors is in none that anybody may read.
    pub fn chapters(self) -> &'static [Chapter] {
        use Chapter as C;
        match self {
            Self::Working => Chapter::ALL,
            Self::Directors => {
                &[C::City, C::Areas, C::Plan, C::Results, C::NotPrioritised, C::Day, C::Sources, C::Rooms]
            }
            Self::Public => &[C::City, C::Areas, C::Results],
        }
    }
}

/// What is asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ReportChoice")]
pub struct Choice {
    /// For whom.
    pub edition: Edition,
    /// The chapters wanted; those that the edition does not have are left out whatever is asked.
    pub chapters: Vec<Chapter>,
    /// In which language.
    pub language: Language,
}

impl Default for Choice {
    fn default() -> Self {
        Self::whole(Edition::Directors, Language::default())
    }
}

impl Choice {
    /// An edition with all its chapters.
    pub fn whole(edition: Edition, language: Language) -> Self {
        Self { edition, chapters: edition.chapters().to_vec(), language }
    }

    /// Whether a chapter goes in.
    pub fn has(&self, chapter: Chapter) -> bool {
        self.chapters.contains(&chapter) && self.edition.chapters().contains(&chapter)
    }

    /// The chapters that go in, in order.
    pub fn chosen(&self) -> Vec<Chapter> {
        self.edition.chapters().iter().copied().filter(|chapter| self.has(*chapter)).collect()
    }

    /// Whether all chapters of the edition go in.
    pub fn is_whole(&self) -> bool {
        self.chosen().len() == self.edition.chapters().len()
    }

    /// That something is asked for.
    pub(crate) fn check(&self) -> Result<(), Error> {
        if self.chosen().is_empty() { Err(Refusal::NothingChosen.into()) } else { Ok(()) }
    }
}

crate::words! {
    /// A form of the action plan for other programs.
    pub enum PlanForm {
        /// A spreadsheet.
        Xlsx = "xlsx",
        /// For Swedish Excel and planning systems.
        Csv = "csv",
        /// Its days, for a calendar.
        Ics = "ics",
    }
}

crate::words! {
    /// What is printed for the day.
    pub enum Paper {
        /// To write on by hand, room by room.
        Sheets = "sheets",
        /// The agenda.
        Agenda = "agenda",
        /// A sign for each room's door.
        Signs = "signs",
        /// Who is expected in each room.
        Attendance = "attendance",
    }
}

crate::words! {
    /// A form of the tables that can be read in again.
    pub enum TablesForm {
        /// One workbook.
        Workbook = "workbook",
        /// A CSV file for each table, in a folder.
        Folder = "folder",
    }
}

/// What can be asked for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "what", rename_all = "snake_case", deny_unknown_fields)]
#[ts(rename = "ReportAsked")]
#[allow(missing_docs)]
pub enum Asked {
    /// The report.
    Report { choice: Choice },
    /// The action plan.
    Plan { form: PlanForm, language: Language },
    /// Paper for the day; of what is for rooms, only this one, or all.
    Paper { paper: Paper, room: Option<Id>, language: Language },
    /// The tables that can be read in again.
    Tables { form: TablesForm, language: Language },
    /// All of the hearing, as JSON.
    Data,
}

impl Asked {
    /// What it is called where it is written down that it has left.
    pub fn format(&self) -> Format {
        match self {
            Self::Report { .. } => Format::Pdf,
            Self::Plan { form: PlanForm::Xlsx, .. } => Format::Xlsx,
            Self::Plan { form: PlanForm::Csv, .. } => Format::Csv,
            Self::Plan { form: PlanForm::Ics, .. } => Format::Ics,
            Self::Paper { paper: Paper::Sheets, .. } => Format::Sheets,
            Self::Paper { paper: Paper::Agenda, .. } => Format::Agenda,
            Self::Paper { paper: Paper::Signs, .. } => Format::Signs,
            Self::Paper { paper: Paper::Attendance, .. } => Format::Attendance,
            Self::Tables { form: TablesForm::Workbook, .. } => Format::Tables,
            Self::Tables { form: TablesForm::Folder, .. } => Format::TablesCsv,
            Self::Data => Format::Json,
        }
    }

    /// What is called so, whole, as the directors have it.
    pub fn whole(format: Format, language: Language) -> Self {
        let plan = |form| Self::Plan { form, language };
        let paper = |paper| Self::Paper { paper, room: None, language };
        let tables = |form| Self::Tables { form, language };
        match format {
            Format::Pdf => Self::Report { choice: Choice::whole(Edition::Directors, language) },
            Format::Xlsx => plan(PlanForm::Xlsx),
            Format::Csv => plan(PlanForm::Csv),
            Format::Ics => plan(PlanForm::Ics),
            Format::Sheets => paper(Paper::Sheets),
            Format::Agenda => paper(Paper::Agenda),
            Format::Signs => paper(Paper::Signs),
            Format::Attendance => paper(Paper::Attendance),
            Format::Tables => tables(TablesForm::Workbook),
            Format::TablesCsv => tables(TablesForm::Folder),
            Format::Json => Self::Data,
        }
    }

    /// The language it is in; none where its words are the same in every language.
    pub fn language(&self) -> Option<Language> {
        match self {
            Self::Report { choice } => Some(choice.language),
            Self::Plan { language, .. } | Self::Paper { language, .. } => Some(*language),
            Self::Tables { form: TablesForm::Workbook, language } => Some(*language),
            Self::Tables { form: TablesForm::Folder, .. } | Self::Data => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_edition_never_holds_a_chapter_that_is_not_its_own_whatever_is_asked() {
        let choice = Choice { edition: Edition::Public, chapters: Chapter::ALL.to_vec(), language: Language::Sv };
        assert_eq!(choice.chosen(), [Chapter::City, Chapter::Areas, Chapter::Results]);
        assert!(choice.is_whole());
        assert!(!choice.has(Chapter::Rooms));
    }

    #[test]
    fn chapters_stand_in_their_own_order_and_once() {
        let chapters = vec![Chapter::Rooms, Chapter::City, Chapter::Rooms];
        let choice = Choice { edition: Edition::Directors, chapters, language: Language::Sv };
        assert_eq!(choice.chosen(), [Chapter::City, Chapter::Rooms]);
        assert!(!choice.is_whole());
    }

    #[test]
    fn whatever_is_written_down_can_be_asked_for_by_its_name() {
        for format in Format::ALL {
            assert_eq!(Asked::whole(*format, Language::Sv).format(), *format);
        }
    }

    #[test]
    fn nothing_is_no_report() {
        let choice = Choice { edition: Edition::Public, chapters: vec![Chapter::Rooms], language: Language::En };
        assert!(matches!(choice.check(), Err(Error::Refusal(Refusal::NothingChosen))));
    }
}
