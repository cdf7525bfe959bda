//! What the import has to say about a file, a row or a cell: a code with parameters and the place, never a sentence.
//!
//! The sentences stand in `assets/text/*/import.ftl` under `finding-` and the code's name; a test keeps the two together.

use serde::Serialize;
use strum::{EnumDiscriminants, EnumIter, IntoStaticStr};
use ts_rs::TS;

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, TS, IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
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

/// Everything the import can say. The name in kebab case, after `finding-`, is the key of its text.
#[derive(Debug, Clone, PartialEq, Serialize, TS, EnumDiscriminants, IntoStaticStr)]
#[serde(tag = "code", rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
#[strum_discriminants(name(FindingName), derive(EnumIter, IntoStaticStr), strum(serialize_all = "kebab-case"))]
#[strum_discriminants(doc = "The names of all codes, without parameters.")]
pub enum FindingCode {
    /// The file has no bytes, or nothing but empty rows.
    EmptyFile,
    /// The file, or what it unpacks to, is larger than the import takes.
    TooLarge {
        /// The limit in megabytes.
        limit: u32,
    },
    /// The workbook opens only with a password.
    PasswordProtected,
    /// The file is something else than its name says, and nothing the import reads.
    NotATable {
        /// What it looks like: `PDF`, `Word`, or `binary`.
        found: String,
    },
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

    /// How much it weighs: an error where something is left out, a note where nothing needs to be done.
    pub fn level(&self) -> Level {
        use FindingCode::*;
        match self {
            EncodingFound { .. }
            | HiddenSheet
            | TitleRows { .. }
            | EmptyRows { .. }
            | TotalRow { .. }
            | MergedCells { .. }
            | UnknownColumn
            | AlsoIn { .. }
            | OtherExtension { .. }
            | OutcomeOnly => Level::Note,
            UnreadableCharacters
            | UnknownKind
            | NoRows
            | SameColumnTwice { .. }
            | HeaderGuessed { .. }
            | LongText { .. }
            | OtherFieldCount { .. } => Level::Warning,
            _ => Level::Error,
        }
    }

    /// The parameters for the text, by name.
    pub fn parameters(&self) -> Vec<(String, String)> {
        let Ok(serde_json::Value::Object(fields)) = serde_json::to_value(self) else {
            return Vec::new();
        };
        fields
            .into_iter()
            .filter(|(name, _)| name != "code")
            .map(|(name, value)| (name, value.as_str().map_or_else(|| value.to_string(), str::to_owned)))
            .collect()
    }
}
