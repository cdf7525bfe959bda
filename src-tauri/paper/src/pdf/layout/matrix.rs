//! Ranks in a field. The first rank is black, the second grey, all others open, so that the eye finds the heavy rows first and a grey
//! printer loses nothing. Column titles stand upright where they would not fit lying.

use super::Setter;
use super::setting::{Column, SetLine, decorate, lower, space};
use crate::document::{Align, Matrix, MatrixRow, Rich};
use crate::pdf::canvas::{Owner, Shape, Span, TextRun, append, at};
use crate::pdf::flow::Chunk;
use crate::pdf::lines::{Line, PieceMark, Source};
use crate::pdf::style::{
    BLOCK_SPACE, CAPTION, CELL, COLUMN_HEAD, Frame, GUTTER, HAIR, HAIRLINE, INK, MIDDLE, PAPER, RANK, RULE, TextStyle,
};
use crate::pdf::tags::{Attribute, ElementId, Role};

const ROW_HEIGHT: f32 = 19.0;
const DISC: f32 = 7.2;
/// Longest column title that stands upright on one line.
const TALLEST: f32 = 96.0;
const WIDEST_COLUMN: f32 = 44.0;
const HEAD_PAD: f32 = 4.0;

/// The places of a matrix's columns.
struct Grid {
    label: Column,
    first: f32,
    step: f32,
    count: usize,
    total: Option<Column>,
    right: f32,
}

impl Grid {
    fn centre(&self, index: usize) -> f32 {
        self.first + (index as f32 + 0.5) * self.step
    }
}

impl Setter<'_> {
    /// Ranks in a field.
    pub fn matrix(&mut self, section: ElementId, matrix: &Matrix) {
        if matrix.columns.is_empty() {
            return;
        }
        let element = self.tree.add(section, Role::Table);
        let mut chunks = self.caption(element, matrix.caption.as_ref());
        if let Some(last) = chunks.last_mut() {
            // the upright titles reach as high as the caption reaches down
            last.after += HEAD_PAD;
        }
        let grid = self.grid(matrix);
        let head = self.matrix_head(element, matrix, &grid);
        let running = self.repeated(std::slice::from_ref(&head));
        chunks.push(head);
        if !matrix.rows.is_empty() {
            let body = self.tree.add(element, Role::TBody);
            for row in &matrix.rows {
                for chunk in self.matrix_row(body, row, &grid) {
                    chunks.push(Chunk { head: running.clone(), ..chunk });
                }
            }
        }
        let count = chunks.len();
        if count >= 2 {
            chunks[count - 2].keep = true;
        }
        space(&mut chunks, CAPTION.before, BLOCK_SPACE);
        self.emit(chunks);
    }

    fn grid(&self, matrix: &Matrix) -> Grid {
        let inner = self.frame.inner();
        let count = matrix.columns.len();
        let widest = |texts: &mut dyn Iterator<Item = String>, style: &TextStyle| {
            texts.map(|text| self.fonts.width(style.weight, &text, style.size)).fold(0.0, f32::max)
        };
        let label = widest(&mut matrix.rows.iter().map(|row| row.label.plain()), &CELL);
        let label = (label + 12.0).clamp(inner * 0.2, inner * 0.42);
        let total = matrix.total.as_ref().map_or(0.0, |title| {
            let numbers = widest(&mut matrix.rows.iter().map(|row| row.total.clone()), &RANK);
            let title = self.fonts.width(COLUMN_HEAD.weight, title, COLUMN_HEAD.size);
            (numbers.max(title) + 2.0).clamp(24.0, inner * 0.14)
        });
        let room = inner - label - GUTTER - if total > 0.0 { total + GUTTER } else { 0.0 };
        let step = (room / count as f32).min(WIDEST_COLUMN);
        let first = Frame::LEFT + label + GUTTER;
        let end = first + step * count as f32;
        let column = Column { x: end + GUTTER, width: total, align: Align::Right };
        Grid {
            label: Column::new(Frame::LEFT, label),
            first,
            step,
            count,
            total: matrix.total.as_ref().map(|_| column),
            right: if total > 0.0 { end + GUTTER + total } else { end },
        }
    }

    fn matrix_head(&mut self, element: ElementId, matrix: &Matrix, grid: &Grid) -> Chunk {
        // a head needs a body to head
        let role = if matrix.rows.is_empty() { Role::TBody } else { Role::THead };
        let head = self.tree.add(element, role);
        let row = self.tree.add(head, Role::Tr);
        let header = |setter: &mut Self| {
            let cell = setter.tree.add(row, Role::Th);
            setter.tree.set(cell, Attribute::Scope("Column"));
            cell
        };
        let cell = header(self);
        let corner = self.set_text(cell, &Rich::from(&matrix.corner), &COLUMN_HEAD, grid.label);
        let mut upright: Vec<(f32, Vec<SetLine>)> = Vec::new();
        for title in &matrix.columns {
            let cell = header(self);
            upright.push(self.upright_title(cell, title, grid.step));
        }
        let total = match (&matrix.total, grid.total) {
            (Some(title), Some(column)) => {
                let cell = header(self);
                self.set_text(cell, &Rich::from(title), &COLUMN_HEAD, column)
            }
            _ => Vec::new(),
        };
        let lying = (corner.len().max(total.len()) as f32) * COLUMN_HEAD.leading;
        let height = upright.iter().map(|(length, _)| *length).fold(lying, f32::max);
        let mut lanes = vec![stand(corner, height)];
        for (index, (_, lines)) in upright.into_iter().enumerate() {
            let count = lines.len() as f32;
            let left = grid.centre(index) - count * COLUMN_HEAD.leading / 2.0;
            let place = |(nth, line): (usize, SetLine)| {
                let x = left + nth as f32 * COLUMN_HEAD.leading;
                let moved = |span: Span| Span {
                    owner: span.owner,
                    shapes: span.shapes.into_iter().map(|shape| shape.moved(x, height)).collect(),
                };
                SetLine { spans: line.spans.into_iter().map(moved).collect(), ..SetLine::default() }
            };
            lanes.push(lines.into_iter().enumerate().map(place).collect());
        }
        lanes.push(stand(total, height));
        let mut chunk = self.stack_whole(lanes);
        chunk.height = height + HEAD_PAD;
        let line = Shape::line(at(Frame::LEFT, chunk.height), at(grid.right, chunk.height), INK, RULE);
        decorate(&mut chunk, [line]);
        chunk.keep = true;
        chunk
    }

    /// A title that reads upwards from (0, 0), with its length. It takes as many lines as the column is wide, and as much of
    /// the page's height as it needs up to a third; what does not fit even so is cut, and given to a screen reader in full.
    fn upright_title(&mut self, cell: ElementId, title: &str, step: f32) -> (f32, Vec<SetLine>) {
        let source = Source::new(self.fonts, &Rich::from(title), &COLUMN_HEAD);
        let beside = ((step / COLUMN_HEAD.leading) as usize).max(1);
        let tallest = [TALLEST, 1.5 * TALLEST, self.tallest_whole() - HEAD_PAD];
        let broken = tallest.map(|tallest| source.break_lines(self.fonts, &COLUMN_HEAD, tallest, self.language));
        let [.., most] = &broken;
        if most.len() > beside {
            self.tree.set_alt(cell, title);
        }
        let fits = broken.iter().position(|lines| lines.len() <= beside).unwrap_or(broken.len() - 1);
        let lines: Vec<Line> = broken.into_iter().nth(fits).into_iter().flatten().take(beside).collect();
        let length = lines.iter().map(|line| line.width).fold(0.0, f32::max);
        let content = self.tree.content(cell);
        let set = |line: Line| {
            let mut spans = Vec::new();
            for piece in line.pieces {
                let PieceMark::Text { glyphs, weight, colour } = piece.mark else {
                    continue;
                };
                let start = at(COLUMN_HEAD.baseline(), -piece.x);
                let size = COLUMN_HEAD.size;
                let run = TextRun { at: start, weight, size, colour, glyphs, upwards: true };
                append(&mut spans, Span { owner: Owner::Content(content), shapes: vec![Shape::Text(run)] });
            }
            SetLine { spans, ..SetLine::default() }
        };
        (length, lines.into_iter().map(set).collect())
    }

    fn matrix_row(&mut self, body: ElementId, row: &MatrixRow, grid: &Grid) -> Vec<Chunk> {
        let element = self.tree.add(body, Role::Tr);
        let label = self.tree.add(element, Role::Th);
        self.tree.set(label, Attribute::Scope("Row"));
        let label = self.set_text(label, &row.label, &CELL, grid.label);
        let radius = DISC.min(grid.step * 0.47);
        let mut discs = Vec::new();
        let mut lanes = vec![Vec::new(), label];
        for index in 0..grid.count {
            let cell = self.tree.add(element, Role::Td);
            let centre = at(grid.centre(index), CELL.leading / 2.0);
            let Some(rank) = row.ranks.get(index).copied().flatten() else {
                discs.push(Shape::disc(centre, 0.7, HAIR));
                lanes.push(Vec::new());
                continue;
            };
            let (disc, colour) = match rank {
                1 => (Shape::disc(centre, radius, INK), PAPER),
                2 => (Shape::disc(centre, radius, MIDDLE), PAPER),
                _ => (Shape::ring(centre, radius - 0.4, INK, 0.8), INK),
            };
            discs.push(disc);
            let digits = rank.to_string();
            let size = RANK.size * (radius / DISC) / [1.0, 1.2, 1.6][digits.len() - 1];
            let style = TextStyle { colour, size, ..RANK };
            let column = Column { x: centre.x - grid.step, width: 2.0 * grid.step, align: Align::Centre };
            lanes.push(self.set_text(cell, &Rich::from(digits), &style, column));
        }
        if let Some(column) = grid.total {
            let cell = self.tree.add(element, Role::Td);
            lanes.push(self.set_text(cell, &Rich::from(&row.total), &RANK, column));
        }
        // the discs lie under their numbers
        let spans = vec![Span { owner: Owner::Decoration, shapes: discs }];
        lanes[0] = vec![SetLine { height: CELL.leading, spans, ..SetLine::default() }];

        let lines = lanes.iter().map(Vec::len).max().unwrap_or(1) as f32;
        let height = ROW_HEIGHT.max(lines * CELL.leading + 6.0);
        let mut chunks = if height < self.tallest_whole() {
            let lanes = lanes.into_iter().map(|lines| centred(lines, height / 2.0)).collect();
            vec![Chunk { height, ..self.stack_whole(lanes) }]
        } else {
            let mut chunks = self.stack(lanes);
            if let Some(first) = chunks.first_mut() {
                lower(first, 3.0);
            }
            chunks
        };
        if let Some(last) = chunks.last_mut() {
            let line = Shape::line(at(Frame::LEFT, last.height), at(grid.right, last.height), HAIR, HAIRLINE);
            decorate(last, [line]);
        }
        chunks
    }
}

/// Puts lines so that their block's middle is here.
fn centred(mut lines: Vec<SetLine>, middle: f32) -> Vec<SetLine> {
    let height: f32 = lines.iter().map(|line| line.height).sum();
    lines.insert(0, SetLine { height: middle - height / 2.0, ..SetLine::default() });
    lines
}

/// Puts lines so that their block stands on this depth.
fn stand(mut lines: Vec<SetLine>, depth: f32) -> Vec<SetLine> {
    let height: f32 = lines.iter().map(|line| line.height).sum();
    lines.insert(0, SetLine { height: depth - height, ..SetLine::default() });
    lines
}
