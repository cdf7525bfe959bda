//! What a document says, free of layout and of what it is about.
//!
//! A [`Document`] is a list of [`Part`]s, a part a list of [`Block`]s. All texts come in finished: chosen by language,
//! numbers and dates already written as a person reads them. Nothing here knows of pages, points or PDF, and
//! the same value always gives the same file (the date and the document's id come in through [`Meta`]).
//!
//! ```
//! use samsyn_paper::document::{Block, Cell, Column, Heading, Part, Row, Rich, Symbol, Table};
//!
//! let part = Part::new()
//!     .with(Heading::one("Water").anchor("water"))
//!     .with(Block::lead("Half of the wells are dry."))
//!     .with(Block::paragraph(Rich::new().symbol(Symbol::CIRCLE_BLUE).strong("The north").text(" has the most of them.")))
//!     .with(
//!         Table::new([Column::new("Well").weight(3.0), Column::new("Depth").right()])
//!             .caption("Wells")
//!             .row(Row::of(["By the mill", "12"])),
//!     );
//! assert_eq!(part.blocks.len(), 4);
//! ```

mod figure;
mod form;
mod table;
mod text;
mod texts;

pub use figure::{Bar, Drawing, Figure, Station, StationState, Strip};
pub use form::{Form, Piece};
pub use table::{Align, Cell, CellContent, Column, Matrix, MatrixRow, Row, Table};
pub use text::{Rich, Run, RunStyle, Shape, Symbol, Target, Tone};
pub use texts::each_text;

use chrono::{DateTime, FixedOffset};

/// A whole document.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// What the file says about itself.
    pub meta: Meta,
    /// What stands on every page.
    pub running: Running,
    /// The parts, in order.
    pub parts: Vec<Part>,
}

impl Document {
    /// A document without parts.
    pub fn new(meta: Meta, running: Running) -> Self {
        Document { meta, running, parts: Vec::new() }
    }

    /// Adds a part at the end.
    #[must_use]
    pub fn with(mut self, part: Part) -> Self {
        self.parts.push(part);
        self
    }
}

/// The languages a document is written in: they choose hyphenation and what a screen reader speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// sv-SE
    Swedish,
    /// en-GB
    English,
}

impl Language {
    /// The BCP 47 tag.
    pub fn tag(self) -> &'static str {
        match self {
            Language::Swedish => "sv-SE",
            Language::English => "en-GB",
        }
    }
}

/// What the file says about itself, outside the pages.
#[derive(Clone, Debug, PartialEq)]
pub struct Meta {
    /// Shown as the window's title by a reader.
    pub title: String,
    /// Who answers for the document: organisations, not persons.
    pub author: String,
    /// One line on what it is.
    pub subject: String,
    /// Search words.
    pub keywords: Vec<String>,
    /// The language of every text in it.
    pub language: Language,
    /// When it was made; the only time that is ever written into the file.
    pub created: DateTime<FixedOffset>,
    /// The identity of this document: the same through all its versions.
    pub document_id: String,
    /// How far it has come, in words ("Draft", "Final").
    pub state: String,
    /// The version in words ("3", "2019:3").
    pub version: String,
    /// The program that wrote it, with its own version.
    pub program: String,
}

/// What stands on every page.
#[derive(Clone, Debug, PartialEq)]
pub struct Running {
    /// Head of the page, left: what document this is.
    pub head: String,
    /// Head of the page, right, set apart from all else: that it is a draft.
    pub mark: Option<String>,
    /// Foot of the page, left: state, version, date, document id.
    pub foot: String,
    /// Foot of the page, right: a localised text in which `{page}` and `{pages}` stand for the numbers. With Fluent, pass these
    /// two words as the arguments' values.
    pub page: String,
}

/// How the paper lies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Orientation {
    /// A4, upright.
    #[default]
    Portrait,
    /// A4, lying: for wide tables.
    Landscape,
}

/// A run of blocks that belong together. It begins on a new page unless it [`continues`](Part::continuing).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Part {
    /// How its pages lie.
    pub orientation: Orientation,
    /// True: goes on where the part before ended, if the paper lies the same way.
    pub continues: bool,
    /// What stands at the head of its pages in place of the document's: they are handed out by themselves, and numbered so.
    pub apart: Option<String>,
    /// The content, in reading order.
    pub blocks: Vec<Block>,
}

impl Part {
    /// An upright part that begins on a new page.
    pub fn new() -> Self {
        Self::default()
    }

    /// A lying part that begins on a new page.
    pub fn landscape() -> Self {
        Part { orientation: Orientation::Landscape, ..Self::default() }
    }

    /// Goes on where the part before ended.
    #[must_use]
    pub fn continuing(mut self) -> Self {
        self.continues = true;
        self
    }

    /// Its pages are handed out by themselves: they have a head and a numbering of their own.
    #[must_use]
    pub fn apart(mut self, head: impl Into<String>) -> Self {
        self.apart = Some(head.into());
        self
    }

    /// Adds a block at the end.
    #[must_use]
    pub fn with(mut self, block: impl Into<Block>) -> Self {
        self.blocks.push(block.into());
        self
    }

    /// Adds a block at the end, where the part is kept in a variable.
    pub fn push(&mut self, block: impl Into<Block>) {
        self.blocks.push(block.into());
    }
}

/// One thing on the pages.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A heading; also an entry of the contents and the outline.
    Heading(Heading),
    /// A small line over a heading, saying what kind of thing follows.
    Kicker(Rich),
    /// An opening paragraph, larger.
    Lead(Rich),
    /// A paragraph.
    Paragraph(Rich),
    /// A small paragraph: sources, cautions.
    Note(Rich),
    /// Points or steps.
    List(List),
    /// A strip of numbers, each with its words.
    KeyFigures(Vec<KeyFigure>),
    /// Columns and rows.
    Table(Table),
    /// Ranks, rows by columns.
    Matrix(Matrix),
    /// A drawing with its text alternative.
    Figure(Figure),
    /// Set apart by a line on the left: what is unfinished, what to mind.
    Callout(Callout),
    /// Lines to fill in by hand.
    Form(Form),
    /// Lines to sign on, two beside each other.
    Signatures(Vec<Signature>),
    /// Lines as large as the page can hold, to be read from afar: the first largest.
    Poster(Vec<String>),
    /// The list of headings with their pages.
    Contents(Contents),
    /// What follows begins on a new page.
    PageBreak,
}

impl Block {
    /// An opening paragraph.
    pub fn lead(text: impl Into<Rich>) -> Self {
        Block::Lead(text.into())
    }

    /// A paragraph.
    pub fn paragraph(text: impl Into<Rich>) -> Self {
        Block::Paragraph(text.into())
    }

    /// A small paragraph.
    pub fn note(text: impl Into<Rich>) -> Self {
        Block::Note(text.into())
    }

    /// A small line over a heading.
    pub fn kicker(text: impl Into<Rich>) -> Self {
        Block::Kicker(text.into())
    }

    /// A strip of numbers: pairs of number and words.
    pub fn key_figures<N: Into<String>, L: Into<Rich>>(figures: impl IntoIterator<Item = (N, L)>) -> Self {
        Block::KeyFigures(
            figures
                .into_iter()
                .map(|(number, label)| KeyFigure { number: number.into(), label: label.into() })
                .collect(),
        )
    }
}

macro_rules! blocks {
    ($($kind:ident),*) => { $(
        impl From<$kind> for Block {
            fn from(block: $kind) -> Self {
                Block::$kind(block)
            }
        }
    )* };
}
blocks!(Heading, List, Table, Matrix, Figure, Callout, Form, Contents);

/// How deep a heading lies. No level may be skipped on the way down (PDF/UA): a `Three` follows a `Two`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// A part of the document.
    One,
    /// A section.
    Two,
    /// A sub-section.
    Three,
}

/// A heading.
#[derive(Clone, Debug, PartialEq)]
pub struct Heading {
    /// How deep.
    pub level: Level,
    /// The words.
    pub text: String,
    /// The words in contents and outline, where the heading itself is a long sentence.
    pub short: Option<String>,
    /// A name that links can point to; unique in the document.
    pub anchor: Option<String>,
}

impl Heading {
    /// A heading.
    pub fn new(level: Level, text: impl Into<String>) -> Self {
        Heading { level, text: text.into(), short: None, anchor: None }
    }

    /// A heading of the first level.
    pub fn one(text: impl Into<String>) -> Self {
        Self::new(Level::One, text)
    }

    /// A heading of the second level.
    pub fn two(text: impl Into<String>) -> Self {
        Self::new(Level::Two, text)
    }

    /// A heading of the third level.
    pub fn three(text: impl Into<String>) -> Self {
        Self::new(Level::Three, text)
    }

    /// A name that links can point to.
    #[must_use]
    pub fn anchor(mut self, name: impl Into<String>) -> Self {
        self.anchor = Some(name.into());
        self
    }

    /// Shorter words for contents and outline.
    #[must_use]
    pub fn short(mut self, text: impl Into<String>) -> Self {
        self.short = Some(text.into());
        self
    }
}

/// Points or numbered steps.
#[derive(Clone, Debug, PartialEq)]
pub struct List {
    /// Numbered 1, 2, 3 rather than with bullets.
    pub numbered: bool,
    /// The items.
    pub items: Vec<Rich>,
}

impl List {
    /// A list with bullets.
    pub fn bullets<T: Into<Rich>>(items: impl IntoIterator<Item = T>) -> Self {
        List { numbered: false, items: items.into_iter().map(Into::into).collect() }
    }

    /// A list numbered from 1.
    pub fn numbered<T: Into<Rich>>(items: impl IntoIterator<Item = T>) -> Self {
        List { numbered: true, items: items.into_iter().map(Into::into).collect() }
    }
}

/// A number and what it counts.
#[derive(Clone, Debug, PartialEq)]
pub struct KeyFigure {
    /// The number as it is read ("1 234,5").
    pub number: String,
    /// What it counts.
    pub label: Rich,
}

/// Text set apart by a line on the left.
#[derive(Clone, Debug, PartialEq)]
pub struct Callout {
    /// First line, strong.
    pub title: Option<String>,
    /// The paragraphs.
    pub text: Vec<Rich>,
}

impl Callout {
    /// A callout with one paragraph.
    pub fn new(text: impl Into<Rich>) -> Self {
        Callout { title: None, text: vec![text.into()] }
    }

    /// Puts a strong line first.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Adds a paragraph.
    #[must_use]
    pub fn and(mut self, text: impl Into<Rich>) -> Self {
        self.text.push(text.into());
        self
    }
}

/// A line to sign on.
#[derive(Clone, Debug, PartialEq)]
pub struct Signature {
    /// The role that signs, below the line after its party.
    pub role: Rich,
    /// The party it signs for, with its symbol.
    pub party: Rich,
    /// Signed already: what to write on the line. None leaves the line empty for a pen.
    pub signed: Option<String>,
}

/// The list of headings with links and page numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct Contents {
    /// The deepest level listed.
    pub deepest: Level,
}

impl Contents {
    /// Lists headings down to this level.
    pub fn to(deepest: Level) -> Self {
        Contents { deepest }
    }
}
