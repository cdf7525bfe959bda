//! What the history shows: entries with their changes, each value as a person reads it.

use super::places::{Place, parts_of, place};
use super::restore::{is_restorable, whole_of};
use super::rows::{self, Told};
use crate::error::{Error, Refusal};
use crate::hearing::rows::Hearing;
use crate::id::Id;
use crate::journal::{Cell, Change, Edit, EntryKind, REMOVED, Shape, Stamp, Value, purge};
use crate::laptops::{self, LaptopView};
use crate::store::{self, Reader};
use crate::time::{Minutes, Moment, TimeOfDay};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::{HashMap, HashSet};
use ts_rs::TS;

/// How many entries are shown at a time.
const PAGE: usize = 50;
/// How many changes of an entry are told one by one; an import has a hundred thousand.
const MOST_CHANGES: usize = 12;
/// Where a row stands among the others: told as moved, not as the fraction that the store keeps.
const POSITION: &str = "position";

/// Who did what when, the latest first.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct HistoryView {
    /// What the thing is called that the history is of; none for a whole hearing.
    pub thing: Option<String>,
    /// The entries.
    pub entries: Vec<EntryView>,
    /// From where there are more; none when that was all.
    pub more: Option<HistoryMark>,
    /// The laptop the person sits at.
    pub here: LaptopView,
}

/// An entry's place in the history.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HistoryMark {
    /// The laptop that made it.
    pub laptop: Id,
    /// Its number on that laptop.
    pub number: i64,
}

/// One entry.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct EntryView {
    /// Who.
    pub laptop: LaptopView,
    /// Its number on that laptop.
    pub number: i64,
    /// When, on the clock of that laptop.
    pub at: Moment,
    /// Run, undone, brought back, or noted.
    pub kind: EntryKind,
    /// The command's name.
    pub action: String,
    /// Its changes, the first of them.
    pub changes: Vec<ChangeView>,
    /// How many it has beside those.
    pub beside: i64,
    /// Whether it may be taken back as a whole.
    pub can_take_back: bool,
}

crate::words! {
    /// What was done to a row.
    pub enum ChangeKind {
        /// It is new.
        Added = "added",
        /// A field got another content.
        Changed = "changed",
        /// It got another place among the others.
        Moved = "moved",
        /// It was removed.
        Removed = "removed",
        /// It was brought back.
        Returned = "returned",
        /// What was personal is gone.
        Purged = "purged",
    }
}

/// One change of one thing.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ChangeView {
    /// Its place in the entry.
    pub ordinal: i64,
    /// The kind of thing: the name of its table, a key in the texts.
    pub table: String,
    /// Which.
    pub row: Id,
    /// What it is called now.
    pub thing: String,
    /// What was done to it.
    pub kind: ChangeKind,
    /// The field, a key in the texts; none where the whole thing is meant.
    pub column: Option<String>,
    /// What stood there.
    pub old: ShownValue,
    /// What it became.
    pub new: ShownValue,
    /// Of a new thing what was said of it at once.
    pub cells: Vec<ToldCell>,
    /// Whether the field may get back what stood there: it holds something else now.
    pub can_restore: bool,
}

/// A field with its content.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct ToldCell {
    pub column: String,
    pub value: ShownValue,
}

/// A content as a person reads it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "as", content = "value", rename_all = "snake_case")]
pub enum ShownValue {
    /// Empty.
    Nothing,
    /// Words, or what a row is called.
    Text(String),
    /// A number.
    Number(f64),
    /// Yes or no.
    YesNo(bool),
    /// A date.
    Date(NaiveDate),
    /// An instant.
    Moment(Moment),
    /// A time of day.
    TimeOfDay(TimeOfDay),
    /// A length of time.
    Minutes(Minutes),
    /// A word of a closed list, by its text key.
    Word(String),
}

/// The history of a hearing and of what lasts across hearings; only entries in which these words stand, if any are given.
pub(crate) fn of_hearing(
    read: Reader<'_>,
    hearing: Id,
    before: Option<HistoryMark>,
    words: String,
) -> Result<HistoryView, Error> {
    let _: Hearing = read.need(hearing)?;
    let teller = Teller::new(read)?;
    let words = words.trim().to_lowercase();
    let mut at = match before {
        Some(mark) => {
            let entry = rows::entry(read, mark.laptop, mark.number)?;
            entry.map(|entry| (entry.stamp, entry.laptop)).ok_or(Refusal::Gone { what: "entry".to_owned() })?
        }
        None => (Stamp(i64::MAX), Id::from_number(u128::MAX)),
    };
    let mut entries: Vec<EntryView> = Vec::new();
    loop {
        let chunk = rows::entries_before(read, at.0, at.1, 4 * PAGE)?;
        let Some(last) = chunk.last() else { return Ok(teller.view(None, entries, None)) };
        at = (last.stamp, last.laptop);
        for told in chunk {
            if entries.len() == PAGE {
                let more = entries.last().map(|last| HistoryMark { laptop: last.laptop.id, number: last.number });
                return Ok(teller.view(None, entries, more));
            }
            let edits = rows::edits(read, told.laptop, told.number, MOST_CHANGES)?;
            if !teller.is_of(&edits, hearing)? {
                continue;
            }
            let entry = teller.entry(told, edits)?;
            if words.is_empty() || entry.says(&words) {
                entries.push(entry);
            }
        }
    }
}

/// The history of a thing with its parts.
pub(crate) fn of_row(read: Reader<'_>, row: Id) -> Result<HistoryView, Error> {
    let teller = Teller::new(read)?;
    let place = rows::table_of(read, row)?.ok_or(Refusal::Gone { what: "row".to_owned() })?;
    let mut about = vec![row];
    for (part, column) in parts_of(place.table) {
        // What a hearing or a room is made of has a history of its own.
        if !["hearing", "workshop"].contains(&column) {
            about.extend(rows::naming(read, part, column, row)?);
        }
    }
    let wanted: HashSet<Id> = about.iter().copied().collect();
    let mut entries = Vec::new();
    for told in rows::entries_about(read, &about)? {
        let edits = rows::edits(read, told.laptop, told.number, usize::MAX)?;
        let edits = edits.into_iter().filter(|(_, edit)| wanted.contains(&edit.row)).take(MOST_CHANGES).collect();
        // Taking back an entry takes back all of it, also what is not told here: that is done in the hearing's history.
        entries.push(EntryView { can_take_back: false, beside: 0, ..teller.entry(told, edits)? });
    }
    Ok(teller.view(Some(name_of(read, place, row)?), entries, None))
}

/// Tells entries: knows who is called what.
struct Teller<'a> {
    read: Reader<'a>,
    here: Id,
    names: HashMap<Id, String>,
}

impl<'a> Teller<'a> {
    fn new(read: Reader<'a>) -> Result<Self, Error> {
        Ok(Self { read, here: store::this_laptop(read.0)?, names: laptops::names(read)? })
    }

    fn view(&self, thing: Option<String>, entries: Vec<EntryView>, more: Option<HistoryMark>) -> HistoryView {
        HistoryView { thing, entries, more, here: laptops::view(self.here, self.here, &self.names) }
    }

    /// Whether any of the edits is about the hearing, or about what lasts across hearings.
    fn is_of(&self, edits: &[(i64, Edit)], hearing: Id) -> Result<bool, Error> {
        for (_, edit) in edits {
            let Some(place) = place(&edit.table) else { continue };
            if hearing_of(self.read, place, edit.row)?.is_none_or(|of| of == hearing) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn entry(&self, told: Told, edits: Vec<(i64, Edit)>) -> Result<EntryView, Error> {
        let all = rows::count_edits(self.read, told.laptop, told.number)?;
        let beside = all - edits.len() as i64;
        let is_own = |edit: &Edit| place(&edit.table).is_none_or(|place| place.is_own);
        let can_take_back = told.kind != EntryKind::Record && !edits.iter().any(|(_, edit)| is_own(edit));
        let changes = edits.into_iter().filter_map(|(ordinal, edit)| self.change(ordinal, edit).transpose());
        Ok(EntryView {
            laptop: laptops::view(told.laptop, self.here, &self.names),
            number: told.number,
            at: told.stamp.moment(),
            kind: told.kind,
            action: told.action,
            changes: changes.collect::<Result<_, _>>()?,
            beside,
            can_take_back,
        })
    }

    /// A change as it is told; none of a table this program does not know.
    fn change(&self, ordinal: i64, edit: Edit) -> Result<Option<ChangeView>, Error> {
        let Edit { table, row, change } = edit;
        let Some(place) = place(&table) else { return Ok(None) };
        let told = ChangeView {
            ordinal,
            table: table.into_owned(),
            row,
            thing: name_of(self.read, place, row)?,
            kind: ChangeKind::Changed,
            column: None,
            old: ShownValue::Nothing,
            new: ShownValue::Nothing,
            cells: Vec::new(),
            can_restore: false,
        };
        let (column, old, new) = match change {
            Change::Add(cells) => {
                let cells = self.cells(place, cells.0)?;
                return Ok(Some(ChangeView { kind: ChangeKind::Added, cells, ..told }));
            }
            Change::Set { column, old, new } => (column, old, new),
        };
        let kind = match column.as_ref() {
            REMOVED if new == Value::Null => ChangeKind::Returned,
            REMOVED => ChangeKind::Removed,
            POSITION => ChangeKind::Moved,
            purge::PURGED => ChangeKind::Purged,
            _ => ChangeKind::Changed,
        };
        if kind != ChangeKind::Changed {
            return Ok(Some(ChangeView { kind, ..told }));
        }
        let differs = rows::holds(self.read, place, row, &column)?.is_some_and(|stands| stands != old);
        let can_restore = differs && is_restorable(place, &column) && !rows::is_removed(self.read, place, row)?;
        Ok(Some(ChangeView {
            old: shown(self.read, place, &column, old)?,
            new: shown(self.read, place, &column, new)?,
            column: Some(column.into_owned()),
            can_restore,
            ..told
        }))
    }

    /// What was said of a new row, without what it is called, what it is a part of, and what goes without saying.
    fn cells(&self, place: &Place, cells: Vec<(crate::journal::Name, Value)>) -> Result<Vec<ToldCell>, Error> {
        let mut told = Vec::new();
        for (column, value) in cells {
            let column = column.into_owned();
            if column == place.called || Some(column.as_str()) == place.part_of || column == POSITION {
                continue;
            }
            match shown(self.read, place, &column, value)? {
                // A moment is the entry's own, and nobody reads a digest.
                ShownValue::Nothing | ShownValue::YesNo(false) | ShownValue::Moment(_) => {}
                _ if column == "digest" => {}
                value => told.push(ToldCell { column, value }),
            }
        }
        Ok(told)
    }
}

impl EntryView {
    /// Whether the words, in lower case, stand anywhere in what is told of it.
    fn says(&self, words: &str) -> bool {
        let has = |text: &str| text.to_lowercase().contains(words);
        let says = |value: &ShownValue| matches!(value, ShownValue::Text(text) if has(text));
        self.laptop.name.as_deref().is_some_and(has)
            || self.changes.iter().any(|change| {
                has(&change.thing)
                    || says(&change.old)
                    || says(&change.new)
                    || change.cells.iter().any(|cell| says(&cell.value))
            })
    }
}

/// The hearing a row belongs to; none for what lasts across hearings.
fn hearing_of(read: Reader<'_>, of: &'static Place, row: Id) -> Result<Option<Id>, Error> {
    let mut at = (of, row);
    while at.0.table != "hearing" {
        match whole_of(read, at.0, at.1)? {
            Some(whole) => at = whole,
            None => return Ok(None),
        }
    }
    Ok(Some(at.1))
}

/// What a row is called now.
pub(super) fn name_of(read: Reader<'_>, place: &Place, row: Id) -> Result<String, Error> {
    let called = rows::holds(read, place, row, place.called)?.unwrap_or(Value::Null);
    Ok(match shown(read, place, place.called, called)? {
        ShownValue::Text(name) => name,
        _ => String::new(),
    })
}

fn shown(read: Reader<'_>, place: &Place, column: &str, value: Value) -> Result<ShownValue, Error> {
    fn as_is<T: Cell>(value: Value, show: impl Fn(T) -> ShownValue) -> ShownValue {
        T::from_value(value).map_or(ShownValue::Nothing, show)
    }
    let shape = place.shape(column).unwrap_or(Shape::Text);
    Ok(match (value, shape) {
        (Value::Id { id }, _) => match rows::table_of(read, id)? {
            Some(place) => ShownValue::Text(name_of(read, place, id)?),
            None => ShownValue::Nothing,
        },
        (value, Shape::Row | Shape::Text) => as_is(value, ShownValue::Text),
        (value, Shape::Number) => as_is(value, ShownValue::Number),
        (value, Shape::YesNo) => as_is(value, ShownValue::YesNo),
        (value, Shape::Date) => as_is(value, ShownValue::Date),
        (value, Shape::Moment) => as_is(value, ShownValue::Moment),
        (value, Shape::TimeOfDay) => as_is(value, ShownValue::TimeOfDay),
        (value, Shape::Minutes) => as_is(value, ShownValue::Minutes),
        (value, Shape::Word(list)) => as_is(value, |code: String| ShownValue::Word(format!("{list}-{code}"))),
    })
}
