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

/// What is to be made.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(rename = "ReportAsked")]
pub struct Asked {
    /// What, and in which form.
    pub format: Format,
    /// Of the report: its edition and chapters. Of all: the language.
    pub choice: Choice,
    /// Of paper for the rooms: only this one.
    pub room: Option<Id>,
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
    fn nothing_is_no_report() {
        let choice = Choice { edition: Edition::Public, chapters: vec![Chapter::Rooms], language: Language::En };
        assert!(matches!(choice.check(), Err(Error::Refusal(Refusal::NothingChosen))));
    }
}
