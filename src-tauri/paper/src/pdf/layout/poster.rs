//! Lines to be read from afar, each as large as it can be: the first is the largest, and all of them fit one page.

use super::Setter;
use super::setting::{Column, SetLine, keep_all};
use crate::document::Rich;
use crate::pdf::style::{Frame, INK, TextStyle, Weight};
use crate::pdf::tags::{ElementId, Role};

/// The largest size of the first line, of the second, and of those that follow. Capitals of 200 points are 46 mm high, and
/// are read at 18 metres.
const LARGEST: [f32; 3] = [200.0, 104.0, 44.0];
const SMALLEST: f32 = 14.0;
/// Each try is so much smaller than the one before.
const STEP: f32 = 0.92;
/// A line that is too wide for its size may become two.
const MOST_LINES: usize = 2;
const LEADING: f32 = 1.08;
const BETWEEN: f32 = 0.18;

impl Setter<'_> {
    /// Lines as large as the page can hold; in the outline all of them are one.
    pub fn poster(&mut self, section: ElementId, lines: &[String]) {
        if lines.is_empty() {
            return;
        }
        let room = self.frame.bottom() - Frame::TOP;
        let mut largest = 1.0;
        let mut sizes = self.sizes(lines, largest);
        while self.height(lines, &sizes) > room && sizes.iter().any(|size| *size > SMALLEST) {
            largest *= STEP;
            sizes = self.sizes(lines, largest);
        }
        let mut all: Vec<SetLine> = Vec::new();
        for (at, (line, size)) in lines.iter().zip(&sizes).enumerate() {
            let element = self.tree.add(section, if at == 0 { Role::H1 } else { Role::P });
            let style = of_size(*size, at);
            let mut set = self.set_text(element, &Rich::from(line.as_str()), &style, self.across());
            if let Some(last) = set.last_mut() {
                last.height += size * BETWEEN;
            }
            all.extend(set);
        }
        self.depth = self.depth.max(1);
        let mut chunks = self.stack(vec![all]);
        keep_all(&mut chunks);
        if let Some(first) = chunks.first_mut() {
            first.heading = Some(self.headings_set);
        }
        self.headings_set += 1;
        self.emit(chunks);
    }

    fn across(&self) -> Column {
        Column::new(Frame::LEFT, self.frame.inner())
    }

    fn sizes(&self, lines: &[String], largest: f32) -> Vec<f32> {
        lines.iter().enumerate().map(|(at, line)| self.size(line, at, largest)).collect()
    }

    /// The largest size at which the line fits, no word of it broken.
    fn size(&self, line: &str, at: usize, largest: f32) -> f32 {
        let mut size = LARGEST[at.min(LARGEST.len() - 1)] * largest;
        while size > SMALLEST && !self.fits(line, at, size) {
            size *= STEP;
        }
        size.max(SMALLEST)
    }

    fn fits(&self, line: &str, at: usize, size: f32) -> bool {
        let weight = weight(at);
        let widest = line.split_whitespace().map(|word| self.fonts.width(weight, word, size)).fold(0.0, f32::max);
        widest <= self.frame.inner() && self.lines_of(line, at, size) <= MOST_LINES
    }

    fn lines_of(&self, line: &str, at: usize, size: f32) -> usize {
        let style = of_size(size, at);
        let source = super::super::lines::Source::new(self.fonts, &Rich::from(line), &style);
        source.break_lines(self.fonts, &style, self.frame.inner(), self.language).len()
    }

    fn height(&self, lines: &[String], sizes: &[f32]) -> f32 {
        let of_line = |(at, (line, size)): (usize, (&String, &f32))| {
            size * (LEADING * self.lines_of(line, at, *size) as f32 + BETWEEN)
        };
        lines.iter().zip(sizes).enumerate().map(of_line).sum()
    }
}

fn weight(at: usize) -> Weight {
    if at < 2 { Weight::Semibold } else { Weight::Regular }
}

fn of_size(size: f32, at: usize) -> TextStyle {
    let leading = size * LEADING;
    TextStyle { weight: weight(at), size, leading, colour: INK, before: 0.0, after: 0.0, hyphenates: false }
}
