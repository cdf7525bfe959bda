//! What all blocks are made of: lines with their tags, put beside each other in lanes, and stacked into chunks.

use super::Setter;
use super::symbol;
use crate::document::{Align, Rich, Target};
use crate::pdf::canvas::{Area, Destination, LinkArea, Owner, Shape, Span, TextRun, append, at};
use crate::pdf::flow::Chunk;
use crate::pdf::fonts::Fonts;
use crate::pdf::lines::{Line, PieceMark, Source};
use crate::pdf::style::{HAIRLINE, QUIET, TextStyle};
use crate::pdf::tags::{ContentId, ElementId, Role};

/// One line ready to be placed; its upper edge is y = 0.
#[derive(Clone, Debug, Default)]
pub struct SetLine {
    /// Its height.
    pub height: f32,
    /// Where its text ends.
    pub end: f32,
    /// Its texts and figures, in reading order.
    pub spans: Vec<Span>,
    /// Symbols and underlines.
    pub marks: Vec<Shape>,
    /// Where one can click.
    pub links: Vec<LinkArea>,
    /// Figures and where they lie.
    pub figures: Vec<(ElementId, Area)>,
}

/// Where a text stands: from x, this wide.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// Left edge.
    pub x: f32,
    /// Width.
    pub width: f32,
    /// How lines are set in it.
    pub align: Align,
}

impl Column {
    /// A column set from the left.
    pub fn new(x: f32, width: f32) -> Self {
        Column { x, width, align: Align::Left }
    }

    fn start(&self, line: f32) -> f32 {
        match self.align {
            Align::Left => self.x,
            Align::Right => self.x + (self.width - line).max(0.0),
            Align::Centre => self.x + (self.width - line).max(0.0) / 2.0,
        }
    }
}

/// What one run of a text belongs to.
struct RunOwner {
    content: ContentId,
    link: Option<(ElementId, Destination, String)>,
}

impl Setter<'_> {
    /// Sets a text under an element. Links become elements of their own.
    pub fn set_text(&mut self, element: ElementId, rich: &Rich, style: &TextStyle, column: Column) -> Vec<SetLine> {
        let source = Source::new(self.fonts, rich, style);
        let lines = source.break_lines(self.fonts, style, column.width, self.language);
        if lines.is_empty() {
            return Vec::new();
        }
        let owners = self.owners(element, &source);
        lines.into_iter().map(|line| set_line(line, &owners, style, column)).collect()
    }

    fn owners(&mut self, element: ElementId, source: &Source) -> Vec<RunOwner> {
        let mut owners: Vec<RunOwner> = Vec::new();
        for target in source.targets() {
            // a link that leads nowhere, or has no words, is set as plain text
            let known = target.filter(|(_, words)| !words.trim().is_empty()).and_then(|(target, words)| {
                let destination = match target {
                    Target::Anchor(name) => Destination::Heading(self.heading_at(name)?),
                    Target::Uri(uri) => Destination::Uri(uri.clone()),
                };
                Some((destination, words))
            });
            let owner = match (known, owners.last()) {
                (Some((destination, words)), _) => {
                    let link = self.tree.add(element, Role::Link);
                    let content = self.tree.content(link);
                    RunOwner { content, link: Some((link, destination, words.to_owned())) }
                }
                (None, Some(RunOwner { content, link: None })) => RunOwner { content: *content, link: None },
                (None, _) => RunOwner { content: self.tree.content(element), link: None },
            };
            owners.push(owner);
        }
        owners
    }

    /// Stacks lanes of lines into chunks, line beside line, all of one group. The last lane holds what only the eye needs.
    pub fn stack(&mut self, lanes: Vec<Vec<SetLine>>) -> Vec<Chunk> {
        let group = self.new_group();
        let count = lanes.iter().map(Vec::len).max().unwrap_or(0);
        let mut chunks: Vec<Chunk> =
            (0..count).map(|_| Chunk { group, lanes: vec![Vec::new(); lanes.len() + 1], ..Chunk::default() }).collect();
        for (lane, lines) in lanes.into_iter().enumerate() {
            for (chunk, line) in chunks.iter_mut().zip(lines) {
                chunk.height = chunk.height.max(line.height);
                line.add_to(chunk, lane, 0.0);
            }
        }
        chunks
    }

    /// Stacks lanes into one chunk, each lane by itself: for lines of unlike heights that must not break.
    pub fn stack_whole(&mut self, lanes: Vec<Vec<SetLine>>) -> Chunk {
        let mut chunk = Chunk { group: self.new_group(), lanes: vec![Vec::new(); lanes.len() + 1], ..Chunk::default() };
        for (lane, lines) in lanes.into_iter().enumerate() {
            let mut y = 0.0;
            for line in lines {
                let height = line.height;
                line.add_to(&mut chunk, lane, y);
                y += height;
            }
            chunk.height = chunk.height.max(y);
        }
        chunk
    }

    /// A single run of text in a drawing, not broken; what does not fit is cut with an ellipsis.
    pub fn label(&self, words: &str, style: &TextStyle, x: f32, top: f32, width: f32) -> Shape {
        let text = fitting(self.fonts, words, style, width);
        let glyphs = self.fonts.shape(style.weight, &text).glyphs.clone();
        let place = at(x, top + style.baseline());
        Shape::Text(TextRun {
            at: place,
            weight: style.weight,
            size: style.size,
            colour: style.colour,
            glyphs,
            upwards: false,
        })
    }
}

impl SetLine {
    fn add_to(self, chunk: &mut Chunk, lane: usize, y: f32) {
        for span in self.spans {
            let shapes = span.shapes.into_iter().map(|shape| shape.moved(0.0, y)).collect();
            append(&mut chunk.lanes[lane], Span { owner: span.owner, shapes });
        }
        decorate(chunk, self.marks.into_iter().map(|shape| shape.moved(0.0, y)));
        chunk.links.extend(self.links.into_iter().map(|link| LinkArea { area: link.area.lowered(y), ..link }));
        chunk.figures.extend(self.figures.into_iter().map(|(element, area)| (element, area.lowered(y))));
    }
}

/// Draws what only the eye needs, over all else.
pub fn decorate(chunk: &mut Chunk, shapes: impl IntoIterator<Item = Shape>) {
    if let Some(last) = chunk.lanes.last_mut() {
        append(last, Span { owner: Owner::Decoration, shapes: shapes.into_iter().collect() });
    }
}

/// Gives a chunk room above its content.
pub fn lower(chunk: &mut Chunk, by: f32) {
    for span in chunk.lanes.iter_mut().flatten() {
        span.shapes = span.shapes.drain(..).map(|shape| shape.moved(0.0, by)).collect();
    }
    for link in &mut chunk.links {
        link.area = link.area.lowered(by);
    }
    for (_, area) in &mut chunk.figures {
        *area = area.lowered(by);
    }
    chunk.height += by;
}

/// The first two lines stay together, and the last two.
pub fn keep_ends(chunks: &mut [Chunk]) {
    let count = chunks.len();
    if count >= 2 {
        chunks[0].keep = true;
        chunks[count - 2].keep = true;
    }
}

/// All lines stay together.
pub fn keep_all(chunks: &mut [Chunk]) {
    if let Some((_, others)) = chunks.split_last_mut() {
        others.iter_mut().for_each(|chunk| chunk.keep = true);
    }
}

/// Gives the first chunk space above and the last space below.
pub fn space(chunks: &mut [Chunk], before: f32, after: f32) {
    if let Some(first) = chunks.first_mut() {
        first.before = before;
    }
    if let Some(last) = chunks.last_mut() {
        last.after = after;
    }
}

/// The words on one line; what does not fit is cut with an ellipsis.
pub fn fitting(fonts: &Fonts, words: &str, style: &TextStyle, width: f32) -> String {
    let text = fonts.settable(words).replace('\n', " ");
    if fonts.width(style.weight, &text, style.size) <= width {
        return text;
    }
    let cut = |end: usize| format!("{}…", text[..end].trim_end());
    let ends: Vec<usize> = text.char_indices().map(|(place, _)| place).collect();
    let fitting = ends.partition_point(|&end| fonts.width(style.weight, &cut(end), style.size) <= width);
    cut(ends[fitting.saturating_sub(1)])
}

fn set_line(line: Line, owners: &[RunOwner], style: &TextStyle, column: Column) -> SetLine {
    let start = column.start(line.width);
    let baseline = style.baseline();
    let mut set = SetLine { height: style.leading, end: start + line.width, ..SetLine::default() };
    for piece in line.pieces {
        let x = start + piece.x;
        let owner = &owners[piece.run];
        match piece.mark {
            PieceMark::Symbol(symbol) => set.marks.extend(symbol::draw(symbol, x, baseline, style.size)),
            PieceMark::Text { glyphs, weight, colour } => {
                let run = TextRun { at: at(x, baseline), weight, size: style.size, colour, glyphs, upwards: false };
                append(&mut set.spans, Span { owner: Owner::Content(owner.content), shapes: vec![Shape::Text(run)] });
            }
        }
        if let Some((element, leads_to, words)) = &owner.link {
            let (right, under) = (x + piece.width, baseline + style.size * 0.18);
            set.marks.push(Shape::line(at(x, under), at(right, under), QUIET, HAIRLINE));
            let area = Area { left: x, top: 0.0, right, bottom: style.leading };
            set.links.push(LinkArea { element: *element, area, leads_to: leads_to.clone(), words: words.clone() });
        }
    }
    set
}
