//! What the import has to say about a file, a row or a cell: a code with parameters and the place, never a sentence.
//!
//! The sentences stand in `assets/text/*/import.ftl` under `finding-` and the code's name; a test keeps the two together.

use fluent_bundle::FluentValue;
use serde::Serialize;
use strum::{IntoStaticStr, VariantNames};
use ts_rs::TS;

use crate::error::Refusal;
use crate::text::Texts;

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// Something in the file is left out of the import.
    Error,
    /// It is taken in, but should be looked at.
    Warning,
    /// How the file was understood.
    Note,
}

/// One thing to say, and where.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Finding {
    /// How much it weighs.
    pub level: Level,
    /// The file's name without folders.
    pub file: String,
    /// The sheet in the workbook.
    pub sheet: Option<String>,
    /// The row as the person sees it.
    pub row: Option<u32>,
    /// The column's header, or its letters where it has none.
    pub column: Option<String>,
    /// What it is.
    pub code: FindingCode,
}

impl Finding {
    /// A finding about a whole file; the level is the code's own.
    pub fn file(file: &str, code: FindingCode) -> Finding {
        Finding { level: code.level(), file: file.to_owned(), sheet: None, row: None, column: None, code }
    }

    /// The same finding, placed on a row.
    pub fn at(mut self, row: u32) -> Finding {
        self.row = Some(row);
        self
    }

    /// The same finding, placed in a sheet.
    pub fn within(mut self, sheet: Option<&str>) -> Finding {
        self.sheet = sheet.map(str::to_owned);
        self
    }
}

/// A thing another row can point at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Reference {
    /// An area's id.
    Area,
    /// A problem area's code.
    ProblemArea,
    /// An indicator's id.
    Indicator,
    /// A workshop's id.
    Workshop,
}

/// What there can be too much of in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Bound {
    /// Megabytes once it is unpacked.
    Unpacked,
    /// Cells, the empty ones before the last in a row among them.
    Cells,
    /// Megabytes of text in all cells, each with its own copy.
    Text,
    /// Components of a calendar within each other.
    Nested,
    /// Lines of a calendar.
    Lines,
}

/// What a table of values can have one column for each of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Spread {
    /// Years.
    Years,
    /// Areas.
    Areas,
    /// Indicators.
    Indicators,
}

/// Everything the import can say. The name, after `finding-`, is the key of its text.
#[derive(Debug, Clone, PartialEq, Serialize, TS, IntoStaticStr, VariantNames)]
#[serde(tag = "code")]
pub enum FindingCode {
    /// The file has no bytes, or nothing but empty rows.
    EmptyFile,
    /// The file, or what it unpacks to, is larger than the import takes.
    TooLarge {
        /// The limit in megabytes.
        limit: u32,
    },
    /// The file holds more of something than is read, so nothing of it is.
    TooMuch {
        /// Of what.
        of: Bound,
        /// The most of it.
        limit: u32,
    },
    /// A table has more rows than the import takes.
    TooManyRows {
        /// The most rows it may have.
        limit: u32,
    },
    /// The workbook opens only with a password.
    PasswordProtected,
    /// The file is something else than its name says, and nothing the import reads.
    NotATable {
        /// What it looks like: `PDF`, `Word`, or `binary`.
        found: String,
    },
    /// A report that the program wrote: nothing to import, but a year can begin from it.
    IsReport {
        /// The year of its hearing.
        year: String,
    },
    /// The edition of a report that anybody may read: nothing to import, and no year begins from it.
    IsPublicReport {
        /// The year of its hearing.
        year: String,
    },
    /// The action plan that the program wrote for other programs to read: all of it is here.
    IsOwnPlan,
    /// The right kind of file, but broken.
    Damaged,
    /// The name says one kind of file, the contents another, which was read.
    OtherExtension {
        /// What the contents are.
        found: String,
    },
    /// Text was in another encoding than UTF-8.
    EncodingFound {
        /// The encoding's name.
        encoding: String,
    },
    /// Some characters could not be read and stand as `�`.
    UnreadableCharacters,
    /// A quotation mark opens a text and nothing closes it.
    UnclosedQuote,
    /// A row has another number of fields than the header.
    OtherFieldCount {
        /// Fields in the header.
        expected: u32,
        /// Fields in the row.
        found: u32,
    },
    /// A hidden sheet was not read.
    HiddenSheet,
    /// A sheet or file that fits no known kind.
    UnknownKind,
    /// Headers, but nothing under them.
    NoRows,
    /// Rows above the header were passed over.
    TitleRows {
        /// How many.
        count: u32,
    },
    /// Empty rows were passed over.
    EmptyRows {
        /// How many.
        count: u32,
    },
    /// A row of totals was passed over.
    TotalRow {
        /// What it says.
        label: String,
    },
    /// A heading between the rows of a programme was passed over.
    HeadingRow {
        /// What it says.
        label: String,
    },
    /// An event that fills whole days is no item of a programme.
    AllDayEvent {
        /// What it is called.
        title: String,
    },
    /// An event that has been called off is no item.
    CancelledEvent {
        /// What it is called.
        title: String,
    },
    /// A time zone nobody knows: the times were taken for Stockholm's.
    UnknownZone {
        /// What it is called.
        zone: String,
    },
    /// Items that the file leaves out begin at another time.
    OthersMove {
        /// The first of them.
        title: String,
        /// When it began.
        was: String,
        /// When it will begin.
        becomes: String,
    },
    /// Merged cells: each row got the value of the whole.
    MergedCells {
        /// How many merged areas.
        count: u32,
    },
    /// A column that must be there is not.
    MissingColumn {
        /// Headers that would be understood.
        wanted: String,
    },
    /// One column for each year, area or indicator: each cell was read as a row of its own.
    SpreadColumns {
        /// How many such columns.
        count: u32,
        /// What they are one for each of.
        over: Spread,
    },
    /// Columns were read as a person said at an earlier file.
    AsLastTime {
        /// Their headers.
        columns: String,
    },
    /// Rows without a value were passed over: gaps, and no faults.
    Gaps {
        /// How many.
        count: u32,
    },
    /// Two columns mean the same; the first is used.
    SameColumnTwice {
        /// The header of the one that is used.
        used: String,
    },
    /// A column nobody asked for.
    UnknownColumn,
    /// A header that is nearly a known one.
    HeaderGuessed {
        /// What it was taken for.
        taken_as: String,
    },
    /// A cell that must hold something is empty.
    MissingValue,
    /// A formula that failed.
    FormulaError {
        /// Excel's word for it.
        value: String,
    },
    /// Not a number.
    NotANumber {
        /// What stands there.
        value: String,
    },
    /// A sign that may part thousands or decimals.
    AmbiguousNumber {
        /// What stands there.
        value: String,
        /// With the sign between thousands.
        whole: String,
        /// With the sign before decimals, written so that it can be nothing else.
        decimal: String,
    },
    /// A count that is no whole number.
    CountWithDecimals {
        /// What stands there.
        value: String,
    },
    /// A percentage of an indicator that is measured in something else.
    PercentOfOther {
        /// What stands there.
        value: String,
        /// What the indicator is measured in.
        unit: String,
    },
    /// All values of a percentage are between 0 and 1: perhaps they are shares.
    PerhapsShares {
        /// The indicator.
        indicator: String,
    },
    /// A number with decimals where only whole ones make sense.
    NotWhole {
        /// What stands there.
        value: String,
    },
    /// A number outside what makes sense.
    OutOfRange {
        /// What stands there.
        value: String,
        /// The least.
        least: i64,
        /// The most.
        most: i64,
    },
    /// Not a time of day.
    NotATime {
        /// What stands there.
        value: String,
    },
    /// Not a day.
    NotADate {
        /// What stands there.
        value: String,
    },
    /// Neither yes nor no.
    NotYesNo {
        /// What stands there.
        value: String,
    },
    /// A word outside a fixed list.
    UnknownWord {
        /// What stands there.
        value: String,
        /// The words there are.
        allowed: String,
    },
    /// A very long text; it is kept whole.
    LongText {
        /// Its length in characters.
        length: u32,
    },
    /// A text longer than the program keeps.
    TooLong {
        /// Its length in characters.
        length: u32,
        /// The most it may have.
        limit: u32,
    },
    /// An id that stands on an earlier row; the earlier one is kept.
    DuplicateId {
        /// The id.
        id: String,
        /// Where it stood first.
        first_row: u32,
    },
    /// The end is before the beginning.
    EndsBeforeItBegins,
    /// A reference to something that is neither in the files nor in the program.
    UnknownReference {
        /// What stands there.
        value: String,
        /// What it should be one of.
        wanted: Reference,
    },
    /// The rules of the area said no to the whole table.
    Refused {
        /// What they said.
        refusal: Refusal,
    },
    /// A report of the program's own that cannot be used as it is.
    ReportRefused {
        /// Why.
        refusal: Refusal,
    },
    /// An agenda, participants or workshops, and no hearing to put them in.
    NoHearing,
    /// The same kind stands in two files; this one was left out.
    AlsoIn {
        /// The file that is used.
        used: String,
    },
    /// What a room said during the day; the example is built from it, an import is not.
    OutcomeOnly,
}

impl FindingCode {
    /// The key of its text.
    pub fn text_key(&self) -> String {
        let name: &'static str = self.into();
        format!("finding-{name}")
    }

    /// The keys of all texts there must be.
    pub fn text_keys() -> impl Iterator<Item = String> {
        Self::VARIANTS.iter().map(|name| format!("finding-{name}"))
    }

    /// How much it weighs: an error where something is left out, a note where nothing needs to be done.
    pub fn level(&self) -> Level {
        use FindingCode::*;
        match self {
            EncodingFound { .. }
            | HiddenSheet
            | TitleRows { .. }
            | EmptyRows { .. }
            | TotalRow { .. }
            | HeadingRow { .. }
            | AllDayEvent { .. }
            | CancelledEvent { .. }
            | OthersMove { .. }
            | MergedCells { .. }
            | UnknownColumn
            | SpreadColumns { .. }
            | AsLastTime { .. }
            | Gaps { .. }
            | AlsoIn { .. }
            | OtherExtension { .. }
            | OutcomeOnly => Level::Note,
            UnreadableCharacters
            | UnknownKind
            | NoRows
            | SameColumnTwice { .. }
            | HeaderGuessed { .. }
            | LongText { .. }
            | UnknownZone { .. }
            | CountWithDecimals { .. }
            | PercentOfOther { .. }
            | PerhapsShares { .. }
            | OtherFieldCount { .. } => Level::Warning,
            _ => Level::Error,
        }
    }
}

impl Finding {
    /// What it says to the person: where, and what to do.
    pub fn say(&self, texts: &Texts) -> String {
        let part = |key: &str, name: &str, value: String| texts.say(key, &[(name, value.into())]);
        let mut place = vec![self.file.clone()];
        place.extend(self.sheet.clone().map(|sheet| part("finding-at-sheet", "sheet", sheet)));
        place.extend(self.row.map(|row| part("finding-at-row", "row", row.to_string())));
        place.extend(self.column.clone().map(|column| part("finding-at-column", "column", column)));
        format!("{}: {}", place.join(", "), self.sentence(texts))
    }

    /// The sentence without the place.
    pub fn sentence(&self, texts: &Texts) -> String {
        if let FindingCode::Refused { refusal } | FindingCode::ReportRefused { refusal } = &self.code {
            let refusal = texts.refusal(refusal);
            return texts.say(&self.code.text_key(), &[("refusal", refusal.into())]);
        }
        let fields = serde_json::to_value(&self.code).unwrap_or_default();
        let mut variables: Vec<(&str, FluentValue<'_>)> = Vec::new();
        for (name, value) in fields.as_object().into_iter().flatten() {
            match value {
                serde_json::Value::Number(number) => {
                    variables.push((name, FluentValue::from(number.as_f64().unwrap_or_default())));
                }
                serde_json::Value::String(text) => variables.push((name, FluentValue::from(text.as_str()))),
                _ => {}
            }
        }
        texts.say(&self.code.text_key(), &variables)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::form::{FORMS, Kind};
    use crate::text::Language;

    #[test]
    fn every_finding_has_a_sentence_in_both_languages() {
        for language in Language::ALL {
            let texts = Texts::of(*language);
            for key in FindingCode::text_keys() {
                assert!(texts.has(&key), "{key}");
            }
            for kind in Kind::VARIANTS {
                assert!(texts.has(&format!("table-kind-{kind}")), "{kind}");
            }
            let prepared = FORMS.iter().filter(|form| !form.kind.is_outcome());
            for column in prepared.flat_map(|form| form.columns) {
                let field: &'static str = column.field.into();
                assert!(texts.has(&format!("column-{field}")), "{field}");
            }
        }
    }

    #[test]
    fn a_finding_says_file_sheet_row_column_and_what_to_do() {
        let code = FindingCode::OutOfRange { value: "-10".into(), least: 0, most: 1440 };
        let mut finding = Finding::file("program.xlsx", code).within(Some("Program")).at(5);
        finding.column = Some("Minuter".into());
        assert_eq!(
            finding.say(Texts::of(Language::Sv)),
            "program.xlsx, blad Program, rad 5, kolumn Minuter: ”-10” är utanför det möjliga. Skriv ett tal från 0 till 1440."
        );
    }
}
