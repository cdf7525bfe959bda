//! From a row of chunks to pages. A chunk is what never breaks: a line of text, a line of a table's row, a drawing. Chunks that
//! must stay together say so; the rest is filled from the top. Nothing here knows what a chunk shows.

use std::rc::Rc;

use super::canvas::{Area, LinkArea, Owner, Page, Span, append};
use super::style::Frame;
use super::tags::{Attribute, ElementId, Tree};
use crate::document::Orientation;

/// What never breaks. Its shapes lie as if its upper edge were y = 0.
#[derive(Clone, Debug, Default)]
pub struct Chunk {
    /// Its height.
    pub height: f32,
    /// Space wanted above; the larger of two neighbours' counts, none at the top of a page.
    pub before: f32,
    /// Space wanted below.
    pub after: f32,
    /// Stands on the same page as the next.
    pub keep: bool,
    /// What it shows. Chunks of one group that meet on a page are joined lane by lane, so that a cell is read to its end before the next.
    pub lanes: Vec<Vec<Span>>,
    /// Where one can click.
    pub links: Vec<LinkArea>,
    /// Figures and where they lie.
    pub figures: Vec<(ElementId, Area)>,
    /// A heading that stands here.
    pub heading: Option<usize>,
    /// Which chunks it is joined with.
    pub group: usize,
    /// What is drawn again where this chunk comes first on a page.
    pub head: Option<Rc<Chunk>>,
}

/// What is set, in order.
#[derive(Clone, Debug)]
pub enum Item {
    /// Something to show.
    Chunk(Box<Chunk>),
    /// A new page, unless this one is still empty.
    PageBreak,
    /// What follows stands on paper that lies so.
    Paper(Orientation),
    /// The pages that follow belong to this part and are counted by themselves; none: to the document.
    Apart(Option<usize>),
}

/// Where a heading has come to stand.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Place {
    /// The page, from 0.
    pub page: usize,
    /// Its upper edge.
    pub y: f32,
}

/// The pages and where the headings stand on them.
pub struct Paged {
    /// The pages.
    pub pages: Vec<Page>,
    /// Place of each heading, by its number.
    pub headings: Vec<Place>,
}

/// Fills pages.
pub fn paginate(items: &[Item], headings: usize, tree: &mut Tree) -> Paged {
    let mut press = Press {
        tree,
        frame: Frame::PORTRAIT,
        pages: Vec::new(),
        headings: vec![Place::default(); headings],
        y: 0.0,
        gap: 0.0,
        open: None,
        apart: None,
    };
    let mut index = 0;
    while let Some(item) = items.get(index) {
        match item {
            Item::PageBreak => press.end_page(),
            Item::Paper(orientation) => press.turn(*orientation),
            Item::Apart(part) => press.apart = *part,
            Item::Chunk(_) => {
                let together = kept_together(&items[index..]);
                press.place_together(&together);
                index += together.len();
                continue;
            }
        }
        index += 1;
    }
    press.end_page();
    if press.pages.is_empty() {
        press.begin_page();
    }
    Paged { pages: press.pages, headings: press.headings }
}

/// The chunks from here on that must stand on one page.
fn kept_together(items: &[Item]) -> Vec<&Chunk> {
    let mut together = Vec::new();
    for item in items {
        let Item::Chunk(chunk) = item else { break };
        together.push(&**chunk);
        if !chunk.keep {
            break;
        }
    }
    together
}

struct Press<'a> {
    tree: &'a mut Tree,
    frame: Frame,
    pages: Vec<Page>,
    headings: Vec<Place>,
    /// Where the next chunk may begin; 0 while no page is open.
    y: f32,
    /// Space wanted below the last chunk.
    gap: f32,
    /// The group being set and its lanes on this page.
    open: Option<(usize, Vec<Vec<Span>>)>,
    /// The part the pages are counted in.
    apart: Option<usize>,
}

impl Press<'_> {
    fn turn(&mut self, orientation: Orientation) {
        let frame = match orientation {
            Orientation::Portrait => Frame::PORTRAIT,
            Orientation::Landscape => Frame::LANDSCAPE,
        };
        if frame != self.frame {
            self.end_page();
            self.frame = frame;
        }
    }

    fn begin_page(&mut self) {
        let Frame { width, height } = self.frame;
        self.pages.push(Page { width, height, apart: self.apart, spans: Vec::new(), links: Vec::new() });
        self.y = Frame::TOP;
        self.gap = 0.0;
    }

    fn end_page(&mut self) {
        self.end_group();
        self.y = 0.0;
    }

    fn is_page_open(&self) -> bool {
        self.y > 0.0
    }

    fn place_together(&mut self, chunks: &[&Chunk]) {
        let height = self.height(chunks);
        let fits_a_page = height <= self.frame.bottom() - Frame::TOP;
        if self.is_page_open() && fits_a_page && self.y + self.gap_before(chunks[0]) + height > self.frame.bottom() {
            self.end_page();
        }
        for chunk in chunks {
            if self.is_page_open() && self.y + self.gap_before(chunk) + chunk.height > self.frame.bottom() {
                self.end_page();
            }
            self.place(chunk);
        }
    }

    fn height(&self, chunks: &[&Chunk]) -> f32 {
        let gaps: f32 = chunks.windows(2).map(|pair| pair[0].after.max(pair[1].before)).sum();
        gaps + chunks.iter().map(|chunk| chunk.height).sum::<f32>()
    }

    fn gap_before(&self, chunk: &Chunk) -> f32 {
        if self.y > Frame::TOP { self.gap.max(chunk.before) } else { 0.0 }
    }

    fn place(&mut self, chunk: &Chunk) {
        if !self.is_page_open() {
            self.begin_page();
            if let Some(head) = &chunk.head {
                self.put(head);
            }
        }
        self.y += self.gap_before(chunk);
        self.put(chunk);
    }

    fn put(&mut self, chunk: &Chunk) {
        let top = self.y;
        let index = self.pages.len() - 1;
        self.join(chunk, top);
        if let Some(heading) = chunk.heading {
            self.headings[heading] = Place { page: index, y: top };
        }
        for (element, area) in &chunk.figures {
            self.tree.set(*element, Attribute::Bounds(index, area.lowered(top)));
        }
        let links = chunk.links.iter().map(|link| LinkArea { area: link.area.lowered(top), ..link.clone() });
        self.pages[index].links.extend(links);
        self.y += chunk.height;
        self.gap = chunk.after;
    }

    /// Adds the chunk's lanes to those of its group.
    fn join(&mut self, chunk: &Chunk, top: f32) {
        if self.open.as_ref().is_none_or(|(group, _)| *group != chunk.group) {
            self.end_group();
            self.open = Some((chunk.group, Vec::new()));
        }
        let Some((_, lanes)) = &mut self.open else {
            return;
        };
        if lanes.len() < chunk.lanes.len() {
            lanes.resize(chunk.lanes.len(), Vec::new());
        }
        for (lane, spans) in lanes.iter_mut().zip(&chunk.lanes) {
            for span in spans {
                let shapes = span.shapes.iter().map(|shape| shape.clone().moved(0.0, top)).collect();
                append(lane, Span { owner: span.owner, shapes });
            }
        }
    }

    fn end_group(&mut self) {
        let Some((_, lanes)) = self.open.take() else {
            return;
        };
        let Some(page) = self.pages.last_mut() else {
            return;
        };
        for span in lanes.into_iter().flatten() {
            if !span.shapes.is_empty() {
                append(&mut page.spans, span);
            }
        }
    }
}

/// What only the eye needs of a chunk: the head of a table where it is repeated is not read aloud again.
pub fn as_running(chunk: &Chunk, group: usize) -> Chunk {
    let quiet = |spans: &Vec<Span>| {
        spans.iter().map(|span| Span { owner: Owner::Running, shapes: span.shapes.clone() }).collect()
    };
    Chunk {
        height: chunk.height,
        after: chunk.after,
        lanes: chunk.lanes.iter().map(quiet).collect(),
        group,
        ..Chunk::default()
    }
}
