//! What can go wrong, typed: a refusal (the world says no) or a failure (disk, file). No sentence stands here:
//! a code with parameters, whose words are in the texts (`refusal-…`, `failure-…`).

use serde::Serialize;
use strum::{IntoStaticStr, VariantNames};
use ts_rs::TS;

crate::words! {
    /// What lies where a data file was looked for.
    pub enum Found {
        /// The name is none of a file: empty, or a name that SQLite keeps for memory.
        NoName = "no-name",
        /// A folder.
        Folder = "folder",
        /// A link to something that is not there.
        DanglingLink = "dangling-link",
        /// A file without a single byte: a copy that was broken off, perhaps.
        Empty = "empty",
        /// A file of another kind.
        OtherFile = "other-file",
        /// A database of another program.
        OtherDatabase = "other-database",
    }
}

/// Why something was not done.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The rules or the state of things say no; the person can do something about it.
    #[error("refused: {0:?}")]
    Refusal(Refusal),
    /// The machine says no.
    #[error("failed: {0:?}")]
    Failure(Failure),
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refusal(refusal)
    }
}

impl From<Failure> for Error {
    fn from(failure: Failure) -> Self {
        Self::Failure(failure)
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        Self::Failure(Failure::Sql(error))
    }
}

/// A refusal: its code is the variant's name, its parameters are the fields.
#[derive(Debug, Clone, PartialEq, Serialize, TS, IntoStaticStr, VariantNames)]
#[serde(tag = "code")]
pub enum Refusal {
    /// The data file was written by a newer program.
    NewerFile {
        /// The form the file has.
        file_version: i64,
        /// The newest form this program knows.
        program_version: i64,
    },
    /// The file is something else than a data file of Samsyn.
    NotADataFile {
        /// Which file.
        path: String,
        /// What is there instead.
        found: Found,
    },
    /// There is no data file to be asked.
    NoDataFile {
        /// Where it was looked for.
        path: String,
    },
    /// A file that was named is not there.
    NoFile {
        /// Which file.
        file: String,
    },
    /// A folder that was named, or that of a file, is not there.
    NoFolder {
        /// Which folder.
        folder: String,
    },
    /// The row is not there any more.
    Gone {
        /// The table it stood in.
        what: String,
    },
    /// A row refers to something by a key that nothing has.
    UnknownKey {
        /// The kind of thing.
        what: String,
        /// The key that was given.
        key: String,
    },
    /// A text that must say something is empty.
    Empty {
        /// The field.
        field: String,
    },
    /// A text is longer than the program keeps.
    TooLong {
        /// The field.
        field: String,
        /// How many characters it may have.
        most: usize,
    },
    /// A number is outside what it can be.
    OutOfRange {
        /// The field.
        field: String,
        /// The least it can be.
        least: f64,
        /// The most it can be.
        most: f64,
    },
    /// The second of two dates comes before the first.
    DatesTurned {
        /// The field of the later date.
        field: String,
    },
    /// A hearing of this year is there already.
    HearingExists {
        /// The year.
        year: i32,
    },
    /// All votes of the party are cast.
    NoVotesLeft {
        /// How many the party has.
        votes: i64,
        /// How many it has left.
        left: i64,
    },
    /// The party has no vote on this problem to take back.
    NoVoteToTakeBack,
    /// The tally is closed.
    TallyClosed,
    /// The tally is open: the result is hidden until it is closed.
    TallyOpen,
    /// No step of the method goes on in the room.
    NoStepOpen,
    /// The things belong to different workshops or hearings.
    NotTogether,
    /// The priority is fixed and signed: it must be reopened first.
    PriorityFixed {
        /// Its title.
        title: String,
    },
    /// The priority is not fixed, so there is nothing to reopen.
    NotFixed,
    /// A draft is not signed: it must be proposed first.
    DraftNotSigned {
        /// Its title.
        title: String,
    },
    /// Nobody sets that a priority is fixed: the signatures of city and police do.
    FixedBySignatures {
        /// Its title.
        title: String,
    },
    /// A signature is of a role, and none was named.
    RoleMissing {
        /// The party that was to sign.
        party: String,
    },
    /// The situation picture has no such value.
    NoSuchValue {
        /// The indicator's name.
        indicator: String,
        /// The area's name.
        area: String,
        /// The year.
        year: i64,
    },
    /// The area does not exist in the hearing's year.
    AreaNotThen {
        /// Its name.
        name: String,
        /// The hearing's year.
        year: i64,
        /// How many areas of that year it corresponds to.
        count: i64,
        /// Their names.
        others: String,
    },
    /// The party has signed already.
    AlreadySigned {
        /// The party.
        party: String,
    },
    /// Only police and city sign.
    PartyCannotSign,
    /// Nothing is there to be undone or redone.
    NothingToTurn,
    /// Everything the entry did has been changed by others since.
    ChangedSince,
    /// Votes, signatures and files that have left have their own way back, or none: the history does not turn them.
    NotFromHistory,
    /// What the entry brought is in use by now.
    InUse {
        /// What it is called.
        name: String,
    },
    /// Rooms are in the step of the method.
    StepInUse {
        /// What the step is called.
        title: String,
        /// How many rooms.
        rooms: i64,
    },
    /// The hearing, or whatever there is only one of, is there once more by now.
    TwinExists {
        /// What it is called.
        name: String,
    },
    /// The agenda item does not go on, so it can be neither ended nor paused.
    ItemNotRunning {
        /// Its title.
        title: String,
    },
    /// The agenda item has ended, so its time cannot change.
    ItemEnded {
        /// Its title.
        title: String,
    },
    /// The agenda item has no turns inside.
    NoTurns {
        /// Its title.
        title: String,
    },
    /// No participant holds anything personal that could be purged.
    NobodyToPurge,
    /// An area cannot be a part of itself.
    AreaInItself,
    /// An area cannot be what follows itself.
    AreaFollowsItself,
    /// The area is what something is about: its parts, rooms, priorities, participants or parties' words.
    AreaInUse {
        /// Its name.
        name: String,
        /// How many areas are a part of it.
        areas: i64,
        /// How many workshops work on it.
        workshops: i64,
        /// How many priorities it has, those deliberately not prioritised among them.
        priorities: i64,
        /// How many participants belong to it.
        participants: i64,
        /// How many parties have said something of it.
        own_words: i64,
    },
    /// The municipality of the file is another than the one the division is of.
    OtherMunicipality {
        /// The municipality the division is of.
        name: String,
    },
    /// The file asked for is not readable as what it should be.
    UnknownFile {
        /// Its name.
        file: String,
    },
    /// A file that the day's playing needs is missing.
    FileMissing {
        /// Its name.
        file: String,
    },
    /// There is no hearing of this year.
    NoHearing {
        /// The year asked for; none for any.
        year: Option<i32>,
    },
    /// The person has stopped it before it was done; nothing of it is kept.
    Stopped,
    /// Findings must be confirmed before the import.
    Unconfirmed {
        /// How many errors there are.
        errors: usize,
        /// How many warnings.
        warnings: usize,
    },
    /// The PDF carries no hearing, or the file is another than Samsyn's.
    NoHearingInPdf {
        /// Its name.
        file: String,
    },
    /// The file is a report of Samsyn's, but not whole.
    DamagedReport {
        /// Its name.
        file: String,
    },
    /// The report is another city's than the data file.
    OtherCity {
        /// The city of the report.
        theirs: String,
        /// The city of the data file.
        ours: String,
    },
    /// The measure is closed: nothing can be noted for it, and it does not go on.
    MeasureClosed {
        /// What it says.
        text: String,
    },
    /// The measure is not closed, so it cannot be reopened.
    MeasureNotClosed {
        /// What it says.
        text: String,
    },
    /// The measure goes on already.
    AlreadyCarried {
        /// What the measure that carries it on says.
        text: String,
        /// The year of that one.
        year: i64,
    },
    /// The priority belongs to another hearing than the one that follows the measure's own.
    NotTheHearingAfter {
        /// The year of the measure's own hearing.
        year: i64,
    },
    /// There is no hearing after the measure's own.
    NoHearingAfter {
        /// The year of the measure's own hearing.
        year: i64,
    },
    /// The report is the edition that anybody may read: it carries too little to begin a year from.
    PublicEdition {
        /// Its name.
        file: String,
    },
    /// The plan is that of a hearing prepared or held here, and no file writes into it.
    PlanOfHearing {
        /// Its year.
        year: i32,
    },
    /// The report, or what it carries, is larger than is read.
    ReportTooLarge {
        /// Its name.
        file: String,
        /// The limit in megabytes.
        limit: u32,
    },
    /// The report carries a number or a year that cannot be.
    ReportOutOfRange {
        /// Its name.
        file: String,
        /// The field in its JSON.
        field: String,
        /// The least it can be.
        least: f64,
        /// The most it can be.
        most: f64,
    },
    /// Nothing was chosen that could be written.
    NothingChosen,
    /// The file to write over may only be read.
    FileProtected {
        /// Its name.
        file: String,
    },
    /// The file to write over is open in another program, which holds it.
    FileInUse {
        /// Its name.
        file: String,
    },
    /// The content was written by a newer program.
    NewerContent {
        /// Its version.
        version: i64,
    },
    /// The window asked for something that is not there, or in a wrong way: window and engine are of different versions.
    WrongRead {
        /// What was asked for.
        name: String,
        /// What was wrong with it.
        reason: String,
    },
    /// An entry names a table or column that its version of the data file does not have.
    UnknownPlace {
        /// Table and column.
        place: String,
    },
}

impl Refusal {
    /// The code: the variant's name.
    pub fn code(&self) -> &'static str {
        self.into()
    }
}

/// A failure of the machine. Written to the log with its cause; shown as its code.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// SQLite said no.
    #[error("SQLite: {0}")]
    Sql(rusqlite::Error),
    /// A file could not be read or written.
    #[error("{path}: {reason}")]
    File {
        /// Which file.
        path: String,
        /// What the system said.
        reason: String,
    },
    /// There is no room on the disk for a file that was to be written; what lay there is as it was.
    #[error("{path}")]
    NoRoom {
        /// Which file.
        path: String,
    },
    /// The data file is there, but cannot be written in.
    #[error("{path}: {reason}")]
    ReadOnly {
        /// Which file.
        path: String,
        /// What the system said.
        reason: String,
    },
    /// The data file holds something that cannot be.
    #[error("damaged: {what}")]
    Damaged {
        /// Where.
        what: String,
    },
    /// A report could not be laid out or written.
    #[error("report: {reason}")]
    Report {
        /// What stopped it.
        reason: String,
    },
    /// The solver found no allotment, though there always is one.
    #[error("allotment: {reason}")]
    Unsolved {
        /// What the solver said.
        reason: String,
    },
}

/// An error as it crosses to the window: tagged, with the refusal's parameters or the failure's cause.
#[derive(Debug, Serialize, TS)]
#[serde(tag = "kind")]
pub enum ErrorView {
    /// The world says no.
    Refusal {
        /// Why, with its parameters.
        refusal: Refusal,
    },
    /// The machine says no.
    Failure {
        /// The text key's last part: disk-full, read-only, locked, file, no-room, damaged, report, unsolved, other.
        code: String,
        /// What the system said, for the person who helps.
        detail: String,
    },
}

impl From<Error> for ErrorView {
    fn from(error: Error) -> Self {
        match error {
            Error::Refusal(refusal) => Self::Refusal { refusal },
            Error::Failure(failure) => Self::Failure { code: failure.code().to_owned(), detail: failure.to_string() },
        }
    }
}

impl Failure {
    /// The last part of its text key.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Sql(error) => match error.sqlite_error_code() {
                Some(rusqlite::ErrorCode::DiskFull) => "disk-full",
                Some(rusqlite::ErrorCode::ReadOnly) => "read-only",
                Some(rusqlite::ErrorCode::DatabaseBusy | rusqlite::ErrorCode::DatabaseLocked) => "locked",
                Some(rusqlite::ErrorCode::DatabaseCorrupt) => "damaged",
                _ => "other",
            },
            Self::ReadOnly { .. } => "read-only",
            Self::File { .. } => "file",
            Self::NoRoom { .. } => "no-room",
            Self::Damaged { .. } => "damaged",
            Self::Report { .. } => "report",
            Self::Unsolved { .. } => "unsolved",
        }
    }

    /// All codes there are: each has its words in the texts.
    pub const CODES: &'static [&'static str] =
        &["disk-full", "read-only", "locked", "file", "no-room", "damaged", "report", "unsolved", "other"];
}
