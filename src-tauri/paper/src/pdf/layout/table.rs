//! Tables: hairlines, no boxes. The head is drawn again on every page but read aloud once; a row that is taller than a third of
//! a page may break between two lines, all others stay whole.

use std::rc::Rc;

use super::Setter;
use super::setting::{Column as Place, SetLine, decorate, keep_all, keep_ends, lower, space};
use crate::document::{Align, CellContent, Rich, Row, Table};
use crate::pdf::canvas::{Shape, at};
use crate::pdf::flow::{Chunk, as_running};
use crate::pdf::lines::Source;
use crate::pdf::style::{
    BLOCK_SPACE, CAPTION, CELL, COLUMN_HEAD, Colour, Frame, GUTTER, HAIR, HAIRLINE, HAND_ROW, INK, ROW_PAD, RULE,
    TITLE, TextStyle,
};
use crate::pdf::tags::{Attribute, ElementId, Role};

/// A long word may make its column wider than its share so many times, or so wide, before it is broken.
const MOST_GROWTH: f32 = 1.5;
const LEAST_COLUMN: f32 = 64.0;
/// Between the titles and the line under them.
const HEAD_PAD: f32 = 3.5;

impl Setter<'_> {
    /// A table.
    pub fn table(&mut self, section: ElementId, table: &Table) {
        let cells = |row: &Row| {
            if let Row::Cells(cells) = row { cells.len() } else { 0 }
        };
        let count = table.rows.iter().map(cells).max().unwrap_or(0).max(table.columns.len());
        if count == 0 {
            return;
        }
        let element = self.tree.add(section, Role::Table);
        let mut items = self.caption(element, table.caption.as_ref());
        let places = self.places(table, count);
        let (head, columns) = self.table_head(element, table, &places);
        let running = self.repeated(&head);
        items.extend(head);
        let mut body = None;
        let mut group = None;
        let last = table.rows.len().saturating_sub(1);
        for (index, row) in table.rows.iter().enumerate() {
            let mut chunks = match row {
                Row::Group(title) => {
                    let rows = self.tree.add(element, Role::TBody);
                    body = Some(rows);
                    let (chunks, cell) = self.group_row(rows, title, count);
                    group = Some(cell);
                    chunks
                }
                Row::Cells(_) => {
                    let body = *body.get_or_insert_with(|| self.tree.add(element, Role::TBody));
                    let (chunks, cells) = self.row(body, table, row, &places);
                    if let Some(group) = group {
                        self.head_cells(&cells, &columns, group, table.row_headers);
                    }
                    chunks
                }
            };
            for chunk in &mut chunks {
                chunk.head = running.clone();
            }
            // a last row never stands alone
            if index + 1 == last
                && let Some(end) = chunks.last_mut()
            {
                end.keep = true;
            }
            items.extend(chunks);
        }
        space(&mut items, CAPTION.before, BLOCK_SPACE);
        self.emit(items);
    }

    /// The line over a table; it stays with what it names.
    pub fn caption(&mut self, table: ElementId, caption: Option<&Rich>) -> Vec<Chunk> {
        let Some(words) = caption.filter(|words| !words.is_empty()) else {
            return Vec::new();
        };
        let element = self.tree.add(table, Role::Caption);
        let lines = self.set_text(element, words, &CAPTION, Place::new(Frame::LEFT, self.frame.measure()));
        let mut chunks = self.stack(vec![lines]);
        chunks.iter_mut().for_each(|chunk| chunk.keep = true);
        space(&mut chunks, CAPTION.before, CAPTION.after);
        chunks
    }

    /// The columns' places: shares of the width, but none narrower than its longest unbreakable word while others have room.
    fn places(&self, table: &Table, count: usize) -> Vec<Place> {
        let gutters = GUTTER * (count - 1) as f32;
        let room = self.frame.inner() - gutters;
        let weight = |index: usize| table.columns.get(index).map_or(1.0, |column| column.weight.max(0.01));
        let total: f32 = (0..count).map(weight).sum();
        let mut widths: Vec<f32> = (0..count).map(|index| room * weight(index) / total).collect();
        let needs: Vec<f32> = (0..count)
            .map(|index| self.need(table, index).min((widths[index] * MOST_GROWTH).max(LEAST_COLUMN)))
            .collect();
        give_way(&mut widths, &needs);
        let mut x = Frame::LEFT;
        let place = |(index, width): (usize, f32)| {
            let align = table.columns.get(index).map_or(Align::Left, |column| column.align);
            let place = Place { x, width, align };
            x += width + GUTTER;
            place
        };
        widths.into_iter().enumerate().map(place).collect()
    }

    fn need(&self, table: &Table, index: usize) -> f32 {
        let narrowest = |rich: &Rich, style: &TextStyle| {
            Source::new(self.fonts, rich, style).narrowest(self.fonts, style, self.language)
        };
        let title = table.columns.get(index).map_or(0.0, |column| narrowest(&Rich::from(&column.title), &COLUMN_HEAD));
        let cell = |row: &Row| match row {
            Row::Cells(cells) => match cells.get(index).map(|cell| &cell.content) {
                Some(CellContent::Text(rich)) => narrowest(rich, &CELL),
                _ => 0.0,
            },
            Row::Group(_) => 0.0,
        };
        table.rows.iter().map(cell).fold(title, f32::max) + 0.1
    }

    /// What of a head is drawn again on the next page: nothing, if it would leave too little room there.
    pub fn repeated(&mut self, head: &[Chunk]) -> Option<Rc<Chunk>> {
        let [head] = head else { return None };
        let group = self.new_group();
        (head.height < self.tallest_whole()).then(|| Rc::new(as_running(head, group)))
    }

    /// What is taller than this may break over pages.
    pub fn tallest_whole(&self) -> f32 {
        (self.frame.bottom() - Frame::TOP) / 3.0
    }

    /// Says what heads each cell of a row that stands in a group.
    fn head_cells(&mut self, cells: &[ElementId], columns: &[ElementId], group: ElementId, has_row_header: bool) {
        let row_header = cells.first().filter(|_| has_row_header);
        for (cell, column) in cells.iter().zip(columns) {
            let of_row = row_header.filter(|header| *header != cell);
            let heads = [*column, group].into_iter().chain(of_row.copied()).collect();
            self.tree.set(*cell, Attribute::Headers(heads));
        }
    }

    /// The head, and the cells of its columns.
    fn table_head(&mut self, element: ElementId, table: &Table, places: &[Place]) -> (Vec<Chunk>, Vec<ElementId>) {
        // a head needs a body to head
        let role = if table.rows.is_empty() { Role::TBody } else { Role::THead };
        let head = self.tree.add(element, role);
        let row = self.tree.add(head, Role::Tr);
        let (mut lanes, mut cells) = (Vec::new(), Vec::new());
        for (index, place) in places.iter().enumerate() {
            let cell = self.tree.add(row, Role::Th);
            self.tree.set(cell, Attribute::Scope("Column"));
            let title = table.columns.get(index).map_or("", |column| &column.title);
            lanes.push(self.set_text(cell, &Rich::from(title), &COLUMN_HEAD, *place));
            cells.push(cell);
        }
        let most = lanes.iter().map(Vec::len).max().unwrap_or(0);
        let mut chunks = if most as f32 * COLUMN_HEAD.leading < self.tallest_whole() {
            stand_on_the_line(&mut lanes, most);
            vec![self.stack_whole(lanes)]
        } else {
            self.stack(lanes)
        };
        if let Some(last) = chunks.last_mut() {
            last.height = last.height.max(COLUMN_HEAD.leading) + HEAD_PAD;
            self.rule(last, INK, RULE);
            last.keep = true;
        }
        (chunks, cells)
    }

    /// The title of a group, and its cell.
    fn group_row(&mut self, body: ElementId, title: &Rich, count: usize) -> (Vec<Chunk>, ElementId) {
        let row = self.tree.add(body, Role::Tr);
        let cell = self.tree.add(row, Role::Th);
        self.tree.set(cell, Attribute::Scope("Column"));
        if count > 1 {
            self.tree.set(cell, Attribute::ColumnSpan(count));
        }
        let lines = self.set_text(cell, title, &TITLE, Place::new(Frame::LEFT, self.frame.inner()));
        let mut chunks = self.stack(vec![lines]);
        self.finish_row(&mut chunks, 3.0 * ROW_PAD, INK, HAIRLINE);
        keep_all(&mut chunks);
        if let Some(last) = chunks.last_mut() {
            last.keep = true;
        }
        (chunks, cell)
    }

    /// A row, and its cells.
    fn row(&mut self, body: ElementId, table: &Table, row: &Row, places: &[Place]) -> (Vec<Chunk>, Vec<ElementId>) {
        let element = self.tree.add(body, Role::Tr);
        let Row::Cells(cells) = row else {
            return (Vec::new(), Vec::new());
        };
        let (mut lanes, mut elements) = (Vec::new(), Vec::new());
        for (index, place) in places.iter().enumerate() {
            let heads_row = table.row_headers && index == 0;
            let cell = self.tree.add(element, if heads_row { Role::Th } else { Role::Td });
            if heads_row {
                self.tree.set(cell, Attribute::Scope("Row"));
            }
            elements.push(cell);
            lanes.push(match cells.get(index).map(|cell| &cell.content) {
                Some(CellContent::Text(rich)) => self.set_text(cell, rich, &CELL, *place),
                Some(CellContent::Figure(figure)) => {
                    vec![self.figure_line(cell, figure, place.x, place.width)]
                }
                None => Vec::new(),
            });
        }
        let alike = lanes.iter().flatten().all(|line| line.height == CELL.leading);
        let mut chunks = if alike { self.stack(lanes) } else { vec![self.stack_whole(lanes)] };
        if chunks.is_empty() {
            chunks = vec![Chunk { height: CELL.leading, lanes: vec![Vec::new()], ..Chunk::default() }];
        }
        if table.by_hand {
            centre_in(&mut chunks, HAND_ROW - 2.0 * ROW_PAD);
        }
        self.finish_row(&mut chunks, ROW_PAD, HAIR, HAIRLINE);
        let height: f32 = chunks.iter().map(|chunk| chunk.height).sum();
        if height < self.tallest_whole() {
            keep_all(&mut chunks)
        } else {
            keep_ends(&mut chunks)
        }
        (chunks, elements)
    }

    /// Room above and below a row's text, and the line under it.
    pub fn finish_row(&self, chunks: &mut [Chunk], above: f32, colour: Colour, width: f32) {
        if let Some(first) = chunks.first_mut() {
            lower(first, above);
        }
        if let Some(last) = chunks.last_mut() {
            last.height += ROW_PAD;
            self.rule(last, colour, width);
        }
    }

    fn rule(&self, chunk: &mut Chunk, colour: Colour, width: f32) {
        let line = Shape::line(at(Frame::LEFT, chunk.height), at(self.frame.right(), chunk.height), colour, width);
        decorate(chunk, [line]);
    }
}

/// What stands in a row that must be this high stands in its middle.
fn centre_in(chunks: &mut [Chunk], least: f32) {
    let height: f32 = chunks.iter().map(|chunk| chunk.height).sum();
    let spare = (least - height).max(0.0) / 2.0;
    if let Some(first) = chunks.first_mut() {
        lower(first, spare);
    }
    if let Some(last) = chunks.last_mut() {
        last.height += spare;
    }
}

/// Titles of one line stand as low as those of two.
fn stand_on_the_line(lanes: &mut [Vec<SetLine>], most: usize) {
    for lane in lanes {
        for _ in lane.len()..most {
            lane.insert(0, SetLine { height: COLUMN_HEAD.leading, ..SetLine::default() });
        }
    }
}

/// Columns that have more than they need give to those that have less.
fn give_way(widths: &mut [f32], needs: &[f32]) {
    for _ in 0..widths.len() {
        let short: f32 = widths.iter().zip(needs).map(|(width, need)| (need - width).max(0.0)).sum();
        let spare: f32 = widths.iter().zip(needs).map(|(width, need)| (width - need).max(0.0)).sum();
        if short < 0.05 || spare < 0.05 {
            return;
        }
        let moved = short.min(spare);
        for (width, need) in widths.iter_mut().zip(needs) {
            if *width < *need {
                *width += (need - *width) * moved / short;
            } else {
                *width -= (*width - need) * moved / spare;
            }
        }
    }
}
