//! Headings and paragraphs.

use super::Setter;
use super::setting::{Column, keep_all, keep_ends, space};
use crate::document::{Heading, Rich};
use crate::pdf::style::{Frame, HEADINGS, KICKER, TextStyle};
use crate::pdf::tags::{ElementId, Role};

impl Setter<'_> {
    /// A heading never stands last on a page.
    pub fn heading(&mut self, section: ElementId, heading: &Heading) {
        let level = heading.level as usize;
        // PDF/UA: no level is skipped on the way down
        self.depth = (level + 1).min(self.depth + 1);
        let role = [Role::H1, Role::H2, Role::H3][self.depth - 1];
        let element = self.tree.add(section, role);
        let number = self.headings_set;
        self.headings_set += 1;
        let style = &HEADINGS[level];
        let column = Column::new(Frame::LEFT, self.frame.columns(11));
        let lines = self.set_text(element, &Rich::from(&heading.text), style, column);
        let mut chunks = self.stack(vec![lines]);
        chunks.iter_mut().for_each(|chunk| chunk.keep = true);
        space(&mut chunks, style.before, style.after);
        if let Some(first) = chunks.first_mut() {
            first.heading = Some(number);
        }
        self.emit(chunks);
    }

    /// The line over a heading stays with it.
    pub fn kicker(&mut self, section: ElementId, text: &Rich) {
        let element = self.tree.add(section, Role::P);
        let lines = self.set_text(element, text, &KICKER, Column::new(Frame::LEFT, self.frame.inner()));
        let mut chunks = self.stack(vec![lines]);
        keep_all(&mut chunks);
        space(&mut chunks, HEADINGS[1].before, KICKER.after);
        if let Some(last) = chunks.last_mut() {
            last.keep = true;
        }
        self.emit(chunks);
    }

    /// A paragraph never leaves one line alone on a page.
    pub fn paragraph(&mut self, section: ElementId, text: &Rich, style: &TextStyle) {
        if text.is_empty() {
            return;
        }
        let element = self.tree.add(section, Role::P);
        let lines = self.set_text(element, text, style, Column::new(Frame::LEFT, self.frame.measure()));
        let mut chunks = self.stack(vec![lines]);
        keep_ends(&mut chunks);
        space(&mut chunks, style.before, style.after);
        self.emit(chunks);
    }
}
