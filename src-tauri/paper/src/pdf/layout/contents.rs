//! The list of headings. Its page numbers are only known when all pages are, and then take the room kept for them.

use super::{Owner, Page, Place, Setter, Shape, TextStyle};
use crate::document::{Contents, Rich};
use crate::pdf::canvas::{Area, Destination, LinkArea, Paint, Path, Span, TextRun, at};
use crate::pdf::fonts::Fonts;
use crate::pdf::layout::setting::{Column, keep_all, space};
use crate::pdf::style::{ENTRIES, Frame, HAIR};
use crate::pdf::tags::{ElementId, Role};

/// Room for a page number and the space before it.
const NUMBER_ROOM: f32 = 36.0;
const STEP: f32 = 14.0;

impl Setter<'_> {
    /// Headings down to a level, with links and page numbers.
    pub fn contents(&mut self, section: ElementId, contents: &Contents) {
        // the list's own heading is not in it
        let own = self.headings_set.checked_sub(1).filter(|_| self.follows_heading);
        let listed = |number, level| level <= contents.deepest && Some(number) != own;
        let entries: Vec<_> = self
            .headings
            .iter()
            .cloned()
            .enumerate()
            .filter(|(number, heading)| listed(*number, heading.level))
            .collect();
        if entries.is_empty() {
            return;
        }
        let list = self.tree.add(section, Role::Toc);
        for (number, heading) in entries {
            let style = &ENTRIES[heading.level as usize];
            let entry = self.tree.add(list, Role::Toci);
            let reference = self.tree.add(entry, Role::Reference);
            let link = self.tree.add(reference, Role::Link);
            let left = Frame::LEFT + heading.level as usize as f32 * STEP;
            let right = Frame::LEFT + self.frame.measure();
            let words = Rich::new().text(format!("{} ", heading.words));
            let mut lines = self.set_text(link, &words, style, Column::new(left, right - left - NUMBER_ROOM));
            let content = self.tree.content(link);
            if let Some(last) = lines.last_mut() {
                let baseline = style.baseline();
                let shape = Shape::PageNumber { heading: number, end: at(right, baseline), style: *style };
                last.marks.extend(leader(last.end, right - NUMBER_ROOM * 0.6, baseline));
                last.spans.push(Span { owner: Owner::Content(content), shapes: vec![shape] });
            }
            for line in &mut lines {
                let area = Area { left, top: 0.0, right, bottom: line.height };
                let leads_to = Destination::Heading(number);
                line.links.push(LinkArea { element: link, area, leads_to, words: heading.words.clone() });
            }
            let mut chunks = self.stack(vec![lines]);
            keep_all(&mut chunks);
            space(&mut chunks, style.before, 0.0);
            self.emit(chunks);
        }
    }
}

/// Dots that lead the eye from the words to the number.
fn leader(from: f32, to: f32, baseline: f32) -> Option<Shape> {
    let from = from + 6.0;
    let line = Path::Line(vec![at(from, baseline), at(to, baseline)]);
    (to - from > 8.0).then_some(Shape::Path(line, Paint::Dots(HAIR, 0.8)))
}

/// Turns the numbers of pages into text.
pub fn fill_page_numbers(pages: &mut [Page], headings: &[Place], fonts: &Fonts) {
    for shape in pages.iter_mut().flat_map(|page| &mut page.spans).flat_map(|span| &mut span.shapes) {
        if let Shape::PageNumber { heading, end, style } = shape {
            let words = (headings[*heading].page + 1).to_string();
            *shape = Shape::Text(run_ending_at(fonts, &words, style, end.x, end.y));
        }
    }
}

/// A run of text set from the right.
pub fn run_ending_at(fonts: &Fonts, words: &str, style: &TextStyle, right: f32, baseline: f32) -> TextRun {
    let shaped = fonts.shape(style.weight, words);
    TextRun {
        at: at(right - shaped.advance * style.size / 1000.0, baseline),
        weight: style.weight,
        size: style.size,
        colour: style.colour,
        glyphs: shaped.glyphs.clone(),
        upwards: false,
    }
}
