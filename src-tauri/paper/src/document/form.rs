//! What is filled in by hand: lines that read as sentences with blanks, and boxes to tick.

/// Lines of a form, each read from left to right as a sentence.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Form {
    /// The lines.
    pub lines: Vec<Vec<Piece>>,
}

/// A part of a form's line.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    /// Printed words.
    Words(String),
    /// A line to write on.
    Blank {
        /// What is written there, in small letters below the line.
        label: String,
        /// Its share of the room that words and boxes leave.
        weight: f32,
    },
    /// Boxes to tick, each with its words after it.
    Boxes(Vec<String>),
}

impl Form {
    /// A form without lines.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a line.
    #[must_use]
    pub fn line(mut self, pieces: impl IntoIterator<Item = Piece>) -> Self {
        self.lines.push(pieces.into_iter().collect());
        self
    }
}

impl Piece {
    /// Printed words.
    pub fn words(words: impl Into<String>) -> Self {
        Piece::Words(words.into())
    }

    /// A line to write on.
    pub fn blank(label: impl Into<String>, weight: f32) -> Self {
        Piece::Blank { label: label.into(), weight }
    }

    /// Boxes to tick.
    pub fn boxes<T: Into<String>>(words: impl IntoIterator<Item = T>) -> Self {
        Piece::Boxes(words.into_iter().map(Into::into).collect())
    }
}
