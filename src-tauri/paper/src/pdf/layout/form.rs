//! Lines to fill in by hand: a sentence with blanks, what belongs there in small letters below, and boxes to tick. High
//! enough for a pen: no two lines are nearer than nine millimetres.

use super::Setter;
use super::setting::{Column, SetLine, keep_all, space};
use crate::document::{Form, Piece, Rich};
use crate::pdf::canvas::{Area, Paint, Path, Shape, Span, append, at};
use crate::pdf::style::{BLOCK_SPACE, BODY, BOX, BOX_MARK, Frame, HAIRLINE, INK, UNDER};
use crate::pdf::tags::{ElementId, Role};

/// Height of a line: ten millimetres and a little.
const LINE: f32 = 29.0;
/// Where one writes.
const RULE_AT: f32 = 19.0;
/// Between two parts of a line.
const GAP: f32 = 7.0;
/// From a box to its words, and from these to the next box.
const AFTER_BOX: f32 = 3.5;
const AFTER_WORDS: f32 = 8.0;

impl Setter<'_> {
    /// A form; its lines stand on one page.
    pub fn form(&mut self, section: ElementId, form: &Form) {
        let mut chunks = Vec::new();
        for line in &form.lines {
            let element = self.tree.add(section, Role::P);
            let line = self.form_line(element, line);
            chunks.extend(self.stack(vec![vec![line]]));
        }
        keep_all(&mut chunks);
        space(&mut chunks, 0.0, BLOCK_SPACE);
        self.emit(chunks);
    }

    fn form_line(&mut self, element: ElementId, pieces: &[Piece]) -> SetLine {
        let gaps = GAP * pieces.len().saturating_sub(1) as f32;
        let printed: f32 = pieces.iter().map(|piece| self.printed(piece)).sum();
        let weights: f32 = pieces.iter().map(weight).sum();
        let share = (self.frame.inner() - gaps - printed).max(0.0) / weights.max(0.01);
        let mut set = SetLine { height: LINE, ..SetLine::default() };
        let mut x = Frame::LEFT;
        for piece in pieces {
            match piece {
                Piece::Words(words) => self.put_words(&mut set, element, words, x),
                Piece::Blank { label, weight } => {
                    let width = share * weight;
                    set.marks.push(Shape::line(at(x, RULE_AT), at(x + width, RULE_AT), INK, 1.5 * HAIRLINE));
                    let under = self.set_text(element, &Rich::from(label), &UNDER, Column::new(x, width));
                    merge(&mut set, under.into_iter().next(), RULE_AT + 1.0);
                    x += width;
                }
                Piece::Boxes(words) => {
                    let mut left = x;
                    for words in words {
                        set.marks.push(square(left, RULE_AT - BOX + 1.0));
                        self.put_words(&mut set, element, words, left + BOX + AFTER_BOX);
                        left += BOX + AFTER_BOX + self.width(words) + AFTER_WORDS;
                    }
                }
            }
            x += self.printed(piece) + GAP;
        }
        set.end = x - GAP;
        set
    }

    fn put_words(&mut self, set: &mut SetLine, element: ElementId, words: &str, x: f32) {
        // A space at the end keeps the words apart when they are read aloud.
        let lines = self.set_text(element, &Rich::from(format!("{words} ")), &BODY, Column::new(x, self.frame.inner()));
        merge(set, lines.into_iter().next(), RULE_AT - BODY.baseline() - 1.5);
    }

    /// The width of what is printed of a piece.
    fn printed(&self, piece: &Piece) -> f32 {
        match piece {
            Piece::Words(words) => self.width(words),
            Piece::Blank { .. } => 0.0,
            Piece::Boxes(words) => {
                let one = |words: &String| BOX + AFTER_BOX + self.width(words) + AFTER_WORDS;
                words.iter().map(one).sum::<f32>() - AFTER_WORDS
            }
        }
    }

    fn width(&self, words: &str) -> f32 {
        self.fonts.width(BODY.weight, words, BODY.size)
    }

    /// Boxes to tick in a drawing, in groups of five, with a letter in each that has one; the height they take.
    pub fn draw_boxes(&self, letters: &[String], x: f32, width: f32) -> (f32, Vec<Shape>) {
        const GROUP: usize = 5;
        const BETWEEN: f32 = 2.0;
        const BETWEEN_GROUPS: f32 = 6.0;
        let mut shapes = Vec::new();
        let (mut left, mut top) = (x, 0.0);
        for group in letters.chunks(GROUP) {
            let length = group.len() as f32 * (BOX + BETWEEN) - BETWEEN;
            if left > x && left + length > x + width {
                (left, top) = (x, top + BOX + BETWEEN);
            }
            for letter in group {
                shapes.push(square(left, top));
                if !letter.is_empty() {
                    let inset = (BOX - self.fonts.width(BOX_MARK.weight, letter, BOX_MARK.size)) / 2.0;
                    shapes.push(self.label(letter, &BOX_MARK, left + inset, top, BOX));
                }
                left += BOX + BETWEEN;
            }
            left += BETWEEN_GROUPS;
        }
        (top + BOX, shapes)
    }
}

fn weight(piece: &Piece) -> f32 {
    if let Piece::Blank { weight, .. } = piece { *weight } else { 0.0 }
}

fn square(left: f32, top: f32) -> Shape {
    let corner = |dx: f32, dy: f32| at(left + dx * BOX, top + dy * BOX);
    let around = vec![corner(0.0, 0.0), corner(1.0, 0.0), corner(1.0, 1.0), corner(0.0, 1.0)];
    Shape::Path(Path::Polygon(around), Paint::Stroke(INK, 0.7))
}

/// Puts a line of text into another line, so far down.
fn merge(into: &mut SetLine, line: Option<SetLine>, down: f32) {
    let Some(line) = line else { return };
    for span in line.spans {
        let shapes = span.shapes.into_iter().map(|shape| shape.moved(0.0, down)).collect();
        append(&mut into.spans, Span { owner: span.owner, shapes });
    }
    into.marks.extend(line.marks.into_iter().map(|shape| shape.moved(0.0, down)));
    let lower = |area: Area| area.lowered(down);
    into.figures.extend(line.figures.into_iter().map(|(element, area)| (element, lower(area))));
}
