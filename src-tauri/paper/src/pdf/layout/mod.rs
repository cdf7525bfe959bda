//! Sets a document: blocks become tags and chunks, chunks become pages. Each kind of block has its file; what they
//! share stands here and in [`setting`].
//!
//! The tag tree is made in reading order while the blocks are set, before anyone knows on which page they will lie.

mod contents;
mod figure;
mod form;
mod lists;
mod matrix;
mod poster;
mod running;
mod setting;
mod symbol;
mod table;
mod text;

use super::canvas::{Owner, Page, Shape};
use super::flow::{Chunk, Item, Place, paginate};
use super::fonts::Fonts;
use super::style::{Frame, TextStyle};
use super::tags::{ElementId, Role, Tree};
use crate::document::{Block, Document, Heading, Language, Level, Orientation, Rich};

/// A document set on pages.
pub struct Layout {
    /// The pages.
    pub pages: Vec<Page>,
    /// The tags.
    pub tree: Tree,
    /// The headings, in order.
    pub headings: Vec<SetHeading>,
}

/// A heading and where it stands.
#[derive(Clone, Debug)]
pub struct SetHeading {
    /// How deep.
    pub level: Level,
    /// Its words in the outline.
    pub words: String,
    /// The name that links point to.
    pub anchor: Option<String>,
    /// Where it stands.
    pub place: Place,
}

/// Sets a document on pages.
pub fn set(document: &Document, fonts: &Fonts) -> Layout {
    let mut setter = Setter {
        fonts,
        language: document.meta.language,
        tree: Tree::new(),
        frame: Frame::PORTRAIT,
        items: Vec::new(),
        groups: 0,
        headings: headings(document),
        headings_set: 0,
        depth: 0,
        follows_heading: false,
    };
    setter.parts(document);
    let Setter { items, mut headings, mut tree, .. } = setter;
    let mut paged = paginate(&items, headings.len(), &mut tree);
    for (heading, place) in headings.iter_mut().zip(&paged.headings) {
        heading.place = *place;
    }
    contents::fill_page_numbers(&mut paged.pages, &paged.headings, fonts);
    running::draw(&mut paged.pages, document, fonts);
    Layout { pages: paged.pages, tree, headings }
}

fn headings(document: &Document) -> Vec<SetHeading> {
    let blocks = document.parts.iter().flat_map(|part| &part.blocks);
    let heading = |block: &Block| match block {
        Block::Heading(Heading { level, text, short, anchor }) => Some(SetHeading {
            level: *level,
            words: short.clone().unwrap_or_else(|| text.clone()),
            anchor: anchor.clone(),
            place: Place::default(),
        }),
        Block::Poster(lines) if !lines.is_empty() => {
            Some(SetHeading { level: Level::One, words: lines.join(" · "), anchor: None, place: Place::default() })
        }
        _ => None,
    };
    blocks.filter_map(heading).collect()
}

struct Setter<'a> {
    fonts: &'a Fonts,
    language: Language,
    tree: Tree,
    frame: Frame,
    items: Vec<Item>,
    groups: usize,
    headings: Vec<SetHeading>,
    headings_set: usize,
    /// Level of the last heading's tag: the next is at most one deeper.
    depth: usize,
    /// Was the block before a heading?
    follows_heading: bool,
}

impl Setter<'_> {
    fn parts(&mut self, document: &Document) {
        for (index, part) in document.parts.iter().enumerate() {
            if !part.continues {
                self.items.push(Item::PageBreak);
                self.items.push(Item::Apart(part.apart.as_ref().map(|_| index)));
            }
            self.frame = match part.orientation {
                Orientation::Portrait => Frame::PORTRAIT,
                Orientation::Landscape => Frame::LANDSCAPE,
            };
            self.items.push(Item::Paper(part.orientation));
            let section = self.tree.add(Tree::ROOT, Role::Sect);
            for block in &part.blocks {
                self.block(section, block);
                self.follows_heading = matches!(block, Block::Heading(_));
            }
        }
    }

    fn block(&mut self, section: ElementId, block: &Block) {
        match block {
            Block::Heading(heading) => self.heading(section, heading),
            Block::Kicker(text) => self.kicker(section, text),
            Block::Lead(text) => self.paragraph(section, text, &super::style::LEAD),
            Block::Paragraph(text) => self.paragraph(section, text, &super::style::BODY),
            Block::Note(text) => self.paragraph(section, text, &super::style::NOTE),
            Block::List(list) => self.list(section, list),
            Block::KeyFigures(figures) => self.key_figures(section, figures),
            Block::Table(table) => self.table(section, table),
            Block::Matrix(matrix) => self.matrix(section, matrix),
            Block::Figure(figure) => self.figure(section, figure),
            Block::Callout(callout) => self.callout(section, callout),
            Block::Form(form) => self.form(section, form),
            Block::Signatures(signatures) => self.signatures(section, signatures),
            Block::Poster(lines) => self.poster(section, lines),
            Block::Contents(contents) => self.contents(section, contents),
            Block::PageBreak => self.items.push(Item::PageBreak),
        }
    }

    /// Hands on the chunks of a block.
    fn emit(&mut self, chunks: Vec<Chunk>) {
        self.items.extend(chunks.into_iter().map(|chunk| Item::Chunk(Box::new(chunk))));
    }

    fn new_group(&mut self) -> usize {
        self.groups += 1;
        self.groups
    }

    /// The number of the heading with this anchor.
    fn heading_at(&self, anchor: &str) -> Option<usize> {
        self.headings.iter().position(|heading| heading.anchor.as_deref() == Some(anchor))
    }
}
