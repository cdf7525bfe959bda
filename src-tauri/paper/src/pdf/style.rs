//! The look: paper, grid, type and colours, in points. The only file with such numbers that a reader of the pages would argue about.

use crate::document::Tone;

/// A colour in sRGB, 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Colour(pub f32, pub f32, pub f32);

/// Text and heavy lines.
pub const INK: Colour = Colour(0.09, 0.10, 0.12);
/// Text that is set back; still 4.5 to 1 against the paper.
pub const QUIET: Colour = Colour(0.36, 0.38, 0.42);
/// Hairlines.
pub const HAIR: Colour = Colour(0.70, 0.72, 0.75);
/// Text on ink.
pub const PAPER: Colour = Colour(1.0, 1.0, 1.0);
/// The second of three greys that stay apart on a grey printer.
pub const MIDDLE: Colour = Colour(0.42, 0.44, 0.48);
/// What is broken.
pub const RED: Colour = Colour(0.70, 0.13, 0.13);

/// The colour of a tone. Blue, green and amber also differ in lightness.
pub fn colour(tone: Tone) -> Colour {
    match tone {
        Tone::Ink => INK,
        Tone::Quiet => QUIET,
        Tone::Blue => Colour(0.14, 0.27, 0.66),
        Tone::Rust => Colour(0.66, 0.26, 0.0),
        Tone::Green => Colour(0.05, 0.45, 0.34),
        Tone::Amber => Colour(0.78, 0.48, 0.05),
        Tone::Red => RED,
    }
}

/// The two weights.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weight {
    /// For reading.
    Regular,
    /// For finding.
    Semibold,
}

/// How a line of text is set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TextStyle {
    /// The weight of plain runs.
    pub weight: Weight,
    /// Size of the type.
    pub size: f32,
    /// From baseline to baseline.
    pub leading: f32,
    /// Colour of plain runs.
    pub colour: Colour,
    /// Space above; the larger of two neighbours' counts, and none at the top of a page.
    pub before: f32,
    /// Space below.
    pub after: f32,
    /// May words be broken to fill a line? Words that are wider than the line always are.
    pub hyphenates: bool,
}

impl TextStyle {
    const fn new(weight: Weight, size: f32, leading: f32, colour: Colour, before: f32, after: f32) -> Self {
        TextStyle { weight, size, leading, colour, before, after, hyphenates: true }
    }

    const fn in_whole_words(self) -> Self {
        TextStyle { hyphenates: false, ..self }
    }

    /// Where the baseline lies under the top of a line: capitals stand in its middle.
    pub fn baseline(&self) -> f32 {
        self.leading / 2.0 + self.size * 0.33
    }
}

use Weight::{Regular, Semibold};

/// Paragraphs.
pub const BODY: TextStyle = TextStyle::new(Regular, 10.5, 14.0, INK, 0.0, 6.0);
/// Opening paragraphs.
pub const LEAD: TextStyle = TextStyle::new(Regular, 13.0, 18.0, INK, 0.0, 12.0).in_whole_words();
/// Sources and cautions.
pub const NOTE: TextStyle = TextStyle::new(Regular, 8.5, 11.0, QUIET, 4.0, 8.0);
/// The line over a heading.
pub const KICKER: TextStyle = TextStyle::new(Semibold, 9.5, 14.0, QUIET, 0.0, 2.0).in_whole_words();
/// Headings, by level.
pub const HEADINGS: [TextStyle; 3] = [
    TextStyle::new(Semibold, 23.0, 28.0, INK, 0.0, 10.0).in_whole_words(),
    TextStyle::new(Semibold, 14.0, 18.0, INK, 17.0, 4.0).in_whole_words(),
    TextStyle::new(Semibold, 10.5, 14.0, INK, 14.0, 2.0).in_whole_words(),
];
/// The line over a table or matrix.
pub const CAPTION: TextStyle = TextStyle::new(Semibold, 9.0, 12.0, INK, 12.0, 4.0).in_whole_words();
/// Cells.
pub const CELL: TextStyle = TextStyle::new(Regular, 9.0, 12.0, INK, 0.0, 0.0);
/// Titles of groups of rows, and names.
pub const TITLE: TextStyle = TextStyle::new(Semibold, 9.0, 12.0, INK, 0.0, 0.0);
/// Column headers.
pub const COLUMN_HEAD: TextStyle = TextStyle::new(Semibold, 8.5, 11.0, QUIET, 0.0, 0.0).in_whole_words();
/// The numbers of a strip of key figures.
pub const NUMBER: TextStyle = TextStyle::new(Semibold, 25.0, 30.0, INK, 0.0, 0.0).in_whole_words();
/// What the numbers of a strip count.
pub const COUNTED: TextStyle = TextStyle::new(Regular, 9.0, 12.0, INK, 0.0, 0.0).in_whole_words();
/// The entries of the contents, by level.
pub const ENTRIES: [TextStyle; 3] = [
    TextStyle::new(Semibold, 10.5, 14.0, INK, 7.0, 0.0).in_whole_words(),
    TextStyle::new(Regular, 10.5, 14.0, INK, 0.0, 0.0).in_whole_words(),
    TextStyle::new(Regular, 9.5, 13.0, QUIET, 0.0, 0.0).in_whole_words(),
];
/// Head and foot of the page.
pub const RUNNING: TextStyle = TextStyle::new(Regular, 8.0, 10.0, QUIET, 0.0, 0.0).in_whole_words();
/// The mark at the head of the page.
pub const MARK: TextStyle = TextStyle::new(Semibold, 8.5, 10.0, INK, 0.0, 0.0).in_whole_words();
/// Labels in drawings.
pub const LABEL: TextStyle = TextStyle::new(Regular, 8.5, 11.0, INK, 0.0, 0.0).in_whole_words();
/// Ranks in a matrix.
pub const RANK: TextStyle = TextStyle::new(Semibold, 9.0, 12.0, INK, 0.0, 0.0);

/// What belongs on a line that is filled in by hand, below it.
pub const UNDER: TextStyle = TextStyle::new(Regular, 7.5, 9.0, QUIET, 0.0, 0.0).in_whole_words();
/// The letter in a box.
pub const BOX_MARK: TextStyle = TextStyle::new(Regular, 7.0, BOX, QUIET, 0.0, 0.0).in_whole_words();
/// Side of a box to tick.
pub const BOX: f32 = 10.5;
/// Height of a table's row that is written in by hand: nine millimetres.
pub const HAND_ROW: f32 = 25.6;

/// Width of a hairline.
pub const HAIRLINE: f32 = 0.4;
/// Width of the line under a table's head.
pub const RULE: f32 = 0.9;
/// Between two columns of a table, and of the grid.
pub const GUTTER: f32 = 12.0;
/// Above and below the text of a table's row.
pub const ROW_PAD: f32 = 3.5;
/// From the item's mark to its text.
pub const INDENT: f32 = 16.0;
/// Space around a block that is not text.
pub const BLOCK_SPACE: f32 = 12.0;

/// The sheet and what of it is written on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    /// Width of the sheet.
    pub width: f32,
    /// Height of the sheet.
    pub height: f32,
}

impl Frame {
    /// A4, upright.
    pub const PORTRAIT: Frame = Frame { width: 595.276, height: 841.89 };
    /// A4, lying.
    pub const LANDSCAPE: Frame = Frame { width: 841.89, height: 595.276 };
    /// Left edge of the text.
    pub const LEFT: f32 = 56.7;
    /// Upper edge of the text.
    pub const TOP: f32 = 66.0;
    /// Baseline of the running head.
    pub const HEAD: f32 = 36.0;
    const FOOT: f32 = 64.0;

    /// Width of the text area.
    pub fn inner(&self) -> f32 {
        self.width - 2.0 * Self::LEFT
    }

    /// Right edge of the text.
    pub fn right(&self) -> f32 {
        self.width - Self::LEFT
    }

    /// Lower edge of the text.
    pub fn bottom(&self) -> f32 {
        self.height - Self::FOOT
    }

    /// Baseline of the running foot.
    pub fn foot(&self) -> f32 {
        self.height - 36.0
    }

    /// Width of so many of the grid's twelve columns.
    pub fn columns(&self, count: usize) -> f32 {
        (self.inner() + GUTTER) / 12.0 * count as f32 - GUTTER
    }

    /// Width of running text: nine columns upright and six lying, near 75 letters, and never the whole sheet.
    pub fn measure(&self) -> f32 {
        self.columns(if self.width > self.height { 6 } else { 9 })
    }
}
