//! Blocks that are rows of texts with something beside them: lists, key figures, callouts, signature lines.

use super::Setter;
use super::setting::{Column, SetLine, decorate, keep_all, keep_ends, lower, space};
use crate::document::{Callout, KeyFigure, List, Rich, Signature};
use crate::pdf::canvas::{Shape, at};
use crate::pdf::style::{
    BLOCK_SPACE, BODY, CELL, COUNTED, Frame, GUTTER, HAIRLINE, INDENT, INK, NUMBER, RULE, TITLE, TextStyle,
};
use crate::pdf::tags::{Attribute, ElementId, Role};

const SIGNATURE_ROOM: f32 = 40.0;

impl Setter<'_> {
    /// Points or steps.
    pub fn list(&mut self, section: ElementId, list: &List) {
        if list.items.is_empty() {
            return;
        }
        let element = self.tree.add(section, Role::L);
        self.tree.set(element, Attribute::Numbering(if list.numbered { "Decimal" } else { "Disc" }));
        let digits = list.items.len().to_string().len().saturating_sub(1);
        let indent = INDENT + if list.numbered { digits as f32 * 6.0 } else { 0.0 };
        for (index, item) in list.items.iter().enumerate() {
            let entry = self.tree.add(element, Role::Li);
            let label = self.tree.add(entry, Role::Lbl);
            let body = self.tree.add(entry, Role::LBody);
            let mark = if list.numbered { format!("{}. ", index + 1) } else { "• ".to_owned() };
            let marks = self.set_text(label, &Rich::from(mark), &BODY, Column::new(Frame::LEFT, indent));
            let column = Column::new(Frame::LEFT + indent, self.frame.measure() - indent);
            let lines = self.set_text(body, item, &BODY, column);
            let mut chunks = self.stack(vec![marks, lines]);
            keep_ends(&mut chunks);
            let last = index + 1 == list.items.len();
            space(&mut chunks, 0.0, if last { BODY.after } else { 2.5 });
            self.emit(chunks);
        }
    }

    /// A strip of numbers, at most four beside each other, each under its own line.
    pub fn key_figures(&mut self, section: ElementId, figures: &[KeyFigure]) {
        if figures.is_empty() {
            return;
        }
        let element = self.tree.add(section, Role::L);
        let beside = figures.len().min(4);
        let width = self.frame.columns(12 / beside);
        for row in figures.chunks(beside) {
            let mut lanes = Vec::new();
            for (index, figure) in row.iter().enumerate() {
                let entry = self.tree.add(element, Role::Li);
                let body = self.tree.add(entry, Role::LBody);
                let column = Column::new(Frame::LEFT + index as f32 * (width + GUTTER), width);
                let number = Rich::new().text(format!("{} ", figure.number));
                let mut lines = self.set_text(body, &number, &NUMBER, column);
                lines.extend(self.set_text(body, &figure.label, &COUNTED, column));
                lanes.push(lines);
            }
            let mut chunks = self.stack(lanes);
            if let Some(first) = chunks.first_mut() {
                lower(first, 4.0);
                let line = |index| {
                    let x = Frame::LEFT + index as f32 * (width + GUTTER);
                    Shape::line(at(x, 0.0), at(x + width, 0.0), INK, RULE)
                };
                decorate(first, (0..row.len()).map(line));
            }
            keep_all(&mut chunks);
            space(&mut chunks, BLOCK_SPACE, BLOCK_SPACE + 4.0);
            self.emit(chunks);
        }
    }

    /// Text beside a line.
    pub fn callout(&mut self, section: ElementId, callout: &Callout) {
        let element = self.tree.add(section, Role::Div);
        let strong = TextStyle { weight: TITLE.weight, ..BODY };
        let title = callout.title.iter().map(|title| (Rich::from(title), strong));
        let texts: Vec<_> = title.chain(callout.text.iter().map(|text| (text.clone(), BODY))).collect();
        let column = Column::new(Frame::LEFT + GUTTER, self.frame.measure() - GUTTER);
        let mut lines = Vec::new();
        let last = texts.len().saturating_sub(1);
        for (index, (text, style)) in texts.iter().enumerate() {
            let paragraph = self.tree.add(element, Role::P);
            let mut set = self.set_text(paragraph, text, style, column);
            if let Some(end) = set.last_mut()
                && style.weight == BODY.weight
                && index < last
            {
                end.height += 4.0;
            }
            lines.extend(set);
        }
        let mut chunks = self.stack(vec![lines]);
        for chunk in &mut chunks {
            let line = Shape::line(at(Frame::LEFT + 1.0, 0.0), at(Frame::LEFT + 1.0, chunk.height), INK, 2.0 * RULE);
            decorate(chunk, [line]);
        }
        if chunks.len() <= 12 {
            keep_all(&mut chunks)
        } else {
            keep_ends(&mut chunks)
        }
        space(&mut chunks, BLOCK_SPACE, BLOCK_SPACE);
        self.emit(chunks);
    }

    /// Lines to sign on, two beside each other.
    pub fn signatures(&mut self, section: ElementId, signatures: &[Signature]) {
        let width = self.frame.columns(6);
        for pair in signatures.chunks(2) {
            let mut lanes = Vec::new();
            // Room for a pen where one is to write.
            let room = if pair.iter().all(|one| one.signed.is_some()) { BODY.leading } else { SIGNATURE_ROOM };
            for (index, signature) in pair.iter().enumerate() {
                let column = Column::new(Frame::LEFT + index as f32 * (width + GUTTER), width);
                lanes.push(self.signature(section, signature, column, room));
            }
            let height = |lane: &Vec<SetLine>| lane.iter().map(|line| line.height).sum();
            let tallest = lanes.iter().map(height).fold(0.0, f32::max);
            let mut chunks =
                if tallest < self.tallest_whole() { vec![self.stack_whole(lanes)] } else { self.stack(lanes) };
            keep_ends(&mut chunks);
            space(&mut chunks, BLOCK_SPACE, BLOCK_SPACE);
            self.emit(chunks);
        }
    }

    fn signature(&mut self, section: ElementId, signature: &Signature, column: Column, room: f32) -> Vec<SetLine> {
        let element = self.tree.add(section, Role::Div);
        let who = self.tree.add(element, Role::P);
        let who_words = signature.party.clone().text(" · ").then(signature.role.clone());
        let below = self.set_text(who, &who_words, &CELL, column);
        let mut over = match &signature.signed {
            Some(words) => {
                let signed = self.tree.add(element, Role::P);
                self.set_text(signed, &Rich::from(words), &BODY, column)
            }
            None => Vec::new(),
        };
        // the words stand on the line, however many lines they are
        let words: f32 = over.iter().map(|line| line.height).sum();
        over.insert(0, SetLine { height: (room - words).max(0.0), ..SetLine::default() });
        let rule = Shape::line(at(column.x, 3.0), at(column.x + column.width, 3.0), INK, 2.0 * HAIRLINE);
        over.push(SetLine { height: 6.0, marks: vec![rule], ..SetLine::default() });
        over.extend(below);
        over
    }
}
