//! From texts to lines: where a line may end (Unicode's rules), where a word may be broken (Swedish or English), and as a last
//! resort between any two letters, so that nothing is ever wider than its column. Lines are ragged on the right; a word
//! is broken only where the line would otherwise end far too early.

use std::ops::Range;

use unicode_linebreak::{BreakOpportunity, linebreaks};

use super::fonts::{Fonts, Glyph};
use super::style::{Colour, QUIET, TextStyle, Weight};
use crate::document::{Language, Rich, Run, RunStyle, Symbol, Target};

/// Stands for a symbol in the text that is broken into lines.
const PLACEHOLDER: char = '\u{fffc}';
/// Width of a symbol in parts of the type size.
pub const SYMBOL_WIDTH: f32 = 0.72;
/// A word is broken where the line would else leave more than this share of the measure empty.
const RAGGED: f32 = 0.2;

/// Width of the narrowest letters in parts of the type size.
const NARROWEST_LETTER: f32 = 0.15;

/// One line, set from x = 0.
#[derive(Clone, Debug, Default)]
pub struct Line {
    /// Its pieces from left to right.
    pub pieces: Vec<Piece>,
    /// Width without blanks at the end.
    pub width: f32,
}

/// Part of a line that comes from one run.
#[derive(Clone, Debug)]
pub struct Piece {
    /// Which run of the text.
    pub run: usize,
    /// Where it begins.
    pub x: f32,
    /// How wide it is, blanks at the end not counted.
    pub width: f32,
    /// What it is.
    pub mark: PieceMark,
}

/// What a piece is.
#[derive(Clone, Debug)]
pub enum PieceMark {
    /// Glyphs.
    Text {
        /// The glyphs.
        glyphs: Vec<Glyph>,
        /// Their weight.
        weight: Weight,
        /// Their colour.
        colour: Colour,
    },
    /// A symbol.
    Symbol(Symbol),
}

/// A text made ready to be broken: its runs one after another in a single string.
pub struct Source {
    text: String,
    runs: Vec<SourceRun>,
}

struct SourceRun {
    range: Range<usize>,
    weight: Weight,
    colour: Colour,
    symbol: Option<Symbol>,
    /// Where it leads.
    target: Option<Target>,
}

impl Source {
    /// Makes a text ready, replacing what cannot be set.
    pub fn new(fonts: &Fonts, rich: &Rich, style: &TextStyle) -> Self {
        let mut source = Source { text: String::new(), runs: Vec::new() };
        for run in &rich.runs {
            let start = source.text.len();
            let (mut weight, mut colour, mut mark, mut leads) = (style.weight, style.colour, None, None);
            match run {
                Run::Text { text, style, target } => {
                    source.text.push_str(&fonts.settable(text));
                    match style {
                        RunStyle::Plain => {}
                        RunStyle::Strong => weight = Weight::Semibold,
                        RunStyle::Quiet => colour = QUIET,
                    }
                    leads = target.clone();
                }
                Run::Symbol(symbol) => {
                    // the no-break space ties it to the word it stands for
                    source.text.push(PLACEHOLDER);
                    source.text.push('\u{a0}');
                    mark = Some(*symbol);
                }
            }
            let range = start..source.text.len();
            source.runs.push(SourceRun { range, weight, colour, symbol: mark, target: leads });
        }
        source
    }

    /// For each run, where it leads.
    pub fn targets(&self) -> impl Iterator<Item = Option<(&Target, &str)>> {
        self.runs.iter().map(|run| run.target.as_ref().map(|target| (target, &self.text[run.range.clone()])))
    }

    /// Breaks the text into lines no wider than the measure. A text without anything gives no line.
    pub fn break_lines(&self, fonts: &Fonts, style: &TextStyle, measure: f32, language: Language) -> Vec<Line> {
        let mut filler = Filler::new(fonts, self, style, measure, language);
        let mut start = 0;
        for (end, opportunity) in linebreaks(&self.text) {
            let segment = start..end;
            start = end;
            let wished = opportunity == BreakOpportunity::Mandatory && self.text[segment.clone()].ends_with('\n');
            let body = if wished { segment.start..segment.end - 1 } else { segment };
            filler.fill(body);
            if wished {
                filler.end_line();
            }
        }
        if !filler.open.pieces.is_empty() {
            filler.end_line();
        }
        filler.lines
    }

    /// The least measure at which no word is broken between two letters that belong together.
    pub fn narrowest(&self, fonts: &Fonts, style: &TextStyle, language: Language) -> f32 {
        let filler = Filler::new(fonts, self, style, f32::MAX, language);
        let mut widest: f32 = 0.0;
        let mut start = 0;
        for (end, _) in linebreaks(&self.text) {
            let hyphen = fonts.width(Weight::Semibold, "-", style.size);
            let mut from = start;
            for point in filler.hyphenation_points(start..end) {
                widest = widest.max(filler.measure(from..point) + hyphen);
                from = point;
            }
            widest = widest.max(filler.visible(from..end));
            start = end;
        }
        widest
    }
}

struct Filler<'a> {
    fonts: &'a Fonts,
    source: &'a Source,
    size: f32,
    hyphenates: bool,
    measure: f32,
    language: Language,
    lines: Vec<Line>,
    open: Line,
    pen: f32,
}

impl<'a> Filler<'a> {
    fn new(fonts: &'a Fonts, source: &'a Source, style: &TextStyle, measure: f32, language: Language) -> Self {
        Filler {
            fonts,
            source,
            size: style.size,
            hyphenates: style.hyphenates,
            measure,
            language,
            lines: Vec::new(),
            open: Line::default(),
            pen: 0.0,
        }
    }

    fn fill(&mut self, mut rest: Range<usize>) {
        while !rest.is_empty() {
            if !self.is_far_too_long(rest.clone()) && self.pen + self.visible(rest.clone()) <= self.measure + 0.01 {
                return self.add(rest);
            }
            let far_too_early = self.hyphenates && self.measure - self.pen > self.measure * RAGGED;
            let cut =
                if self.pen == 0.0 || far_too_early { self.last_hyphenation_that_fits(rest.clone()) } else { None };
            if let Some(cut) = cut {
                self.add(rest.start..cut);
                self.add_hyphen();
                self.end_line();
                rest.start = cut;
            } else if !self.open.pieces.is_empty() {
                self.end_line();
            } else {
                let cut = self.last_letter_that_fits(rest.clone());
                self.add(rest.start..cut);
                self.end_line();
                rest.start = cut;
            }
        }
    }

    /// Sets a part of the text on the open line.
    fn add(&mut self, range: Range<usize>) {
        for (index, run, part) in self.parts(range) {
            if let Some(symbol) = run.symbol {
                let width = self.size * SYMBOL_WIDTH;
                self.open.pieces.push(Piece { run: index, x: self.pen, width, mark: PieceMark::Symbol(symbol) });
                self.open.width = self.pen + width;
                self.pen += width + self.symbol_gap();
                continue;
            }
            let text = &self.source.text[part];
            let shaped = self.fonts.shape(run.weight, text);
            let seen = self.fonts.width(run.weight, text.trim_end(), self.size);
            let full = shaped.advance * self.size / 1000.0;
            match self.open.pieces.last_mut() {
                Some(Piece { run: last, x, width, mark: PieceMark::Text { glyphs, .. } }) if *last == index => {
                    glyphs.extend(shaped.glyphs.iter().cloned());
                    *width = self.pen + seen - *x;
                }
                _ => self.open.pieces.push(Piece {
                    run: index,
                    x: self.pen,
                    width: seen,
                    mark: PieceMark::Text { glyphs: shaped.glyphs.clone(), weight: run.weight, colour: run.colour },
                }),
            }
            self.open.width = self.pen + seen;
            self.pen += full;
        }
    }

    fn add_hyphen(&mut self) {
        if let Some(Piece { width, mark: PieceMark::Text { glyphs, weight, .. }, .. }) = self.open.pieces.last_mut() {
            let hyphen = self.fonts.soft_hyphen(*weight);
            let extra = hyphen.advance * self.size / 1000.0;
            glyphs.push(hyphen);
            *width += extra;
            self.open.width += extra;
        }
    }

    fn end_line(&mut self) {
        self.lines.push(std::mem::take(&mut self.open));
        self.pen = 0.0;
    }

    /// The part of each run that lies in the range.
    fn parts(&self, range: Range<usize>) -> Vec<(usize, &'a SourceRun, Range<usize>)> {
        let overlap = |run: &SourceRun| run.range.start.max(range.start)..run.range.end.min(range.end);
        let source: &'a Source = self.source;
        let runs = source.runs.iter().enumerate();
        runs.map(|(index, run)| (index, run, overlap(run))).filter(|(_, _, part)| !part.is_empty()).collect()
    }

    fn measure(&self, range: Range<usize>) -> f32 {
        let width = |(_, run, part): (usize, &SourceRun, Range<usize>)| match run.symbol {
            Some(_) => self.size * SYMBOL_WIDTH + self.symbol_gap(),
            None => self.fonts.width(run.weight, &self.source.text[part], self.size),
        };
        self.parts(range).into_iter().map(width).sum()
    }

    fn visible(&self, range: Range<usize>) -> f32 {
        let seen = self.source.text[range.clone()].trim_end().len();
        self.measure(range.start..range.start + seen)
    }

    fn symbol_gap(&self) -> f32 {
        self.size * 0.3
    }

    /// Where the range's word may be broken, as places in the text.
    fn hyphenation_points(&self, range: Range<usize>) -> Vec<usize> {
        let text = &self.source.text[range.clone()];
        let word = text.trim_matches(|c: char| !c.is_alphabetic());
        let lead = text.len() - text.trim_start_matches(|c: char| !c.is_alphabetic()).len();
        if word.chars().count() < 6 || !word.chars().all(char::is_alphabetic) {
            return Vec::new();
        }
        let language = match self.language {
            Language::Swedish => hypher::Lang::Swedish,
            Language::English => hypher::Lang::English,
        };
        let mut place = range.start + lead;
        let mut points: Vec<usize> = hypher::hyphenate_bounded(word, language, 3, 3)
            .map(|syllable| {
                place += syllable.len();
                place
            })
            .collect();
        points.pop();
        points
    }

    fn last_hyphenation_that_fits(&self, range: Range<usize>) -> Option<usize> {
        let hyphen = self.fonts.width(Weight::Semibold, "-", self.size);
        let room = self.measure - self.pen - hyphen;
        self.hyphenation_points(range.clone())
            .into_iter()
            .take_while(|&point| self.measure(range.start..point) <= room)
            .last()
    }

    /// More letters than this do not fit on a line, however narrow they are.
    fn most_letters(&self) -> usize {
        (self.measure / (self.size * NARROWEST_LETTER)) as usize + 8
    }

    /// A guess that spares shaping a word of hundreds of letters once a line.
    fn is_far_too_long(&self, range: Range<usize>) -> bool {
        self.source.text[range].chars().nth(self.most_letters()).is_some()
    }

    /// At least one letter, with the marks above it, even where not one fits: a line must get on.
    fn last_letter_that_fits(&self, range: Range<usize>) -> usize {
        let text = &self.source.text[range.clone()];
        let ends: Vec<usize> = text
            .char_indices()
            .take(self.most_letters())
            .skip(1)
            .filter(|(_, c)| !matches!(c, '\u{300}'..='\u{36f}' | '\u{a0}'))
            .map(|(place, _)| range.start + place)
            .chain((!self.is_far_too_long(range.clone())).then_some(range.end))
            .collect();
        let fitting = ends.partition_point(|&end| self.visible(range.start..end) <= self.measure);
        ends[fitting.saturating_sub(1)]
    }
}
