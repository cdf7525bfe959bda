//! Drawings, each with the words that stand in for it.

use super::Symbol;

/// A drawing. What it shows must also be said by its text alternative.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// What is drawn.
    pub drawing: Drawing,
    /// The same in words, for those who do not see it.
    pub alt: String,
}

/// The kinds of drawing.
#[derive(Clone, Debug, PartialEq)]
pub enum Drawing {
    /// One value among all others, on a common scale.
    Strip(Strip),
    /// A value through the years, one point a year; a gap where a year is missing.
    Sparkline(Vec<Option<f64>>),
    /// Bars from the left, one under another.
    Bars(Vec<Bar>),
    /// A thread through stations, which shows where it is broken.
    Thread(Vec<Station>),
    /// Boxes to tick by hand, in groups of five, each with a letter in it or none.
    Boxes(Vec<String>),
}

impl Figure {
    /// One value among all others.
    pub fn strip(strip: Strip, alt: impl Into<String>) -> Self {
        Figure { drawing: Drawing::Strip(strip), alt: alt.into() }
    }

    /// A value through the years.
    pub fn sparkline(values: impl IntoIterator<Item = Option<f64>>, alt: impl Into<String>) -> Self {
        Figure { drawing: Drawing::Sparkline(values.into_iter().collect()), alt: alt.into() }
    }

    /// Bars one under another.
    pub fn bars(bars: impl IntoIterator<Item = Bar>, alt: impl Into<String>) -> Self {
        Figure { drawing: Drawing::Bars(bars.into_iter().collect()), alt: alt.into() }
    }

    /// Boxes to tick by hand.
    pub fn boxes<T: Into<String>>(letters: impl IntoIterator<Item = T>, alt: impl Into<String>) -> Self {
        Figure { drawing: Drawing::Boxes(letters.into_iter().map(Into::into).collect()), alt: alt.into() }
    }

    /// A thread through stations.
    pub fn thread(stations: impl IntoIterator<Item = Station>, alt: impl Into<String>) -> Self {
        Figure { drawing: Drawing::Thread(stations.into_iter().collect()), alt: alt.into() }
    }
}

/// One value among all others: a dot for here, faint dots for the others, a tick for the reference.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Strip {
    /// The values of all, which span the scale.
    pub all: Vec<f64>,
    /// The value here; missing is drawn as missing.
    pub here: Option<f64>,
    /// What it is held against.
    pub reference: Option<f64>,
}

/// A bar, or several after one another where its parts are told apart.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// To the left of it.
    pub label: String,
    /// Its parts: length and the symbol whose tone it has. A plain bar has one part without symbol.
    pub parts: Vec<(f64, Option<Symbol>)>,
    /// The number to the right of it, as it is read.
    pub number: String,
}

impl Bar {
    /// A bar of one part.
    pub fn new(label: impl Into<String>, value: f64, number: impl Into<String>) -> Self {
        Bar { label: label.into(), parts: vec![(value, None)], number: number.into() }
    }

    /// A bar of several parts, each in a symbol's tone.
    pub fn parts(
        label: impl Into<String>,
        parts: impl IntoIterator<Item = (f64, Symbol)>,
        number: impl Into<String>,
    ) -> Self {
        Bar {
            label: label.into(),
            parts: parts.into_iter().map(|(value, symbol)| (value, Some(symbol))).collect(),
            number: number.into(),
        }
    }
}

/// A station of a thread.
#[derive(Clone, Debug, PartialEq)]
pub struct Station {
    /// The words under it.
    pub label: String,
    /// Whether the thread holds here.
    pub state: StationState,
}

impl Station {
    /// A station.
    pub fn new(state: StationState, label: impl Into<String>) -> Self {
        Station { label: label.into(), state }
    }
}

/// Whether a thread holds at a station.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StationState {
    /// It holds.
    Whole,
    /// It is broken: something is missing here.
    Broken,
    /// It has not come so far.
    Ahead,
}
