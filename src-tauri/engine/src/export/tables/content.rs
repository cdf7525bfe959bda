//! From whatever a row of the hearing holds to the content of a cell.

use chrono::{NaiveDate, NaiveTime};

use crate::import::quoted::quoted;
use crate::import::table::Cell;
use crate::import::words::Word;
use crate::time::{Minutes, TimeOfDay};

/// The content of a cell, from whatever a row holds.
pub(super) struct Content(pub(super) Cell);

/// The word that people write for one of a closed list.
pub(super) fn word<W: Word + PartialEq>(word: W) -> Content {
    let usual = W::WORDS.iter().find(|(one, _)| *one == word).and_then(|(_, words)| words.first());
    Content(Cell::text(usual.copied().unwrap_or_default()))
}

impl From<&String> for Content {
    fn from(text: &String) -> Self {
        Self(Cell::text(&quoted(text)))
    }
}

impl From<String> for Content {
    fn from(text: String) -> Self {
        Self::from(&text)
    }
}

impl From<i64> for Content {
    fn from(number: i64) -> Self {
        Self(Cell::Number(number as f64))
    }
}

impl From<f64> for Content {
    fn from(number: f64) -> Self {
        Self(Cell::Number(number))
    }
}

impl From<bool> for Content {
    fn from(yes: bool) -> Self {
        Self(Cell::text(if yes { "ja" } else { "nej" }))
    }
}

impl From<NaiveDate> for Content {
    fn from(day: NaiveDate) -> Self {
        Self(Cell::Date(day))
    }
}

impl From<TimeOfDay> for Content {
    fn from(time: TimeOfDay) -> Self {
        let minutes = u32::try_from(time.0).unwrap_or_default();
        Self(NaiveTime::from_hms_opt(minutes / 60 % 24, minutes % 60, 0).map_or(Cell::Empty, Cell::Time))
    }
}

impl From<Minutes> for Content {
    fn from(minutes: Minutes) -> Self {
        minutes.0.into()
    }
}

impl<T: Into<Content>> From<Option<T>> for Content {
    fn from(content: Option<T>) -> Self {
        content.map_or(Self(Cell::Empty), Into::into)
    }
}

impl<'a> From<&'a Option<String>> for Content {
    fn from(text: &'a Option<String>) -> Self {
        text.as_ref().into()
    }
}
