//! The display list: what stands where on each page, and to which tag it belongs. It stands between layout and writer, so
//! that either can be replaced. Coordinates are points from the upper left corner; y grows downwards.

use super::fonts::Glyph;
use super::style::{Colour, TextStyle, Weight};
use super::tags::{ContentId, ElementId};

/// A place on a page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// From the left.
    pub x: f32,
    /// From the top.
    pub y: f32,
}

/// Shorthand for a place.
pub fn at(x: f32, y: f32) -> Point {
    Point { x, y }
}

/// A rectangle.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Area {
    /// Left edge.
    pub left: f32,
    /// Upper edge.
    pub top: f32,
    /// Right edge.
    pub right: f32,
    /// Lower edge.
    pub bottom: f32,
}

impl Area {
    /// The same, lower down.
    pub fn lowered(self, by: f32) -> Self {
        Area { top: self.top + by, bottom: self.bottom + by, ..self }
    }
}

/// One page.
#[derive(Clone, Debug)]
pub struct Page {
    /// Width of the sheet.
    pub width: f32,
    /// Height of the sheet.
    pub height: f32,
    /// The part it is counted in by itself; none: in the document.
    pub apart: Option<usize>,
    /// What is drawn, in reading order.
    pub spans: Vec<Span>,
    /// Where one can click.
    pub links: Vec<LinkArea>,
}

/// Where one can click.
#[derive(Clone, Debug)]
pub struct LinkArea {
    /// The link's element.
    pub element: ElementId,
    /// Where.
    pub area: Area,
    /// Leads to.
    pub leads_to: Destination,
    /// Its words, for those who do not see it.
    pub words: String,
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Destination {
    /// To a heading, by its number.
    Heading(usize),
    /// Out of the document.
    Uri(String),
}

/// Shapes that belong to one piece of the document's content, or to none.
#[derive(Clone, Debug)]
pub struct Span {
    /// Whose they are.
    pub owner: Owner,
    /// The shapes.
    pub shapes: Vec<Shape>,
}

/// Whose shapes they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    /// A piece of content: it is read aloud.
    Content(ContentId),
    /// Lines and symbols that only help the eye.
    Decoration,
    /// Head and foot of the page, and repeated heads of tables.
    Running,
}

/// What can be drawn.
#[derive(Clone, Debug)]
pub enum Shape {
    /// A run of glyphs.
    Text(TextRun),
    /// Lines and areas.
    Path(Path, Paint),
    /// The number of the page where a heading stands, set from the right; turned into text once all pages are known.
    PageNumber {
        /// Which heading.
        heading: usize,
        /// Where it ends.
        end: Point,
        /// How it is set.
        style: TextStyle,
    },
}

/// A run of glyphs in one weight and colour.
#[derive(Clone, Debug)]
pub struct TextRun {
    /// Beginning of the baseline.
    pub at: Point,
    /// The weight.
    pub weight: Weight,
    /// The size.
    pub size: f32,
    /// The colour.
    pub colour: Colour,
    /// The glyphs.
    pub glyphs: Vec<Glyph>,
    /// Turned to read upwards.
    pub upwards: bool,
}

/// Lines and areas.
#[derive(Clone, Debug)]
pub enum Path {
    /// Through these points.
    Line(Vec<Point>),
    /// The area within these points.
    Polygon(Vec<Point>),
    /// A circle.
    Circle(Point, f32),
}

/// How a path is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Paint {
    /// Filled.
    Fill(Colour),
    /// Drawn with a line of this width.
    Stroke(Colour, f32),
    /// Drawn with a dotted line of this width.
    Dots(Colour, f32),
}

impl Shape {
    /// A straight line.
    pub fn line(from: Point, to: Point, colour: Colour, width: f32) -> Self {
        Shape::Path(Path::Line(vec![from, to]), Paint::Stroke(colour, width))
    }

    /// A filled rectangle.
    pub fn block(area: Area, colour: Colour) -> Self {
        let corners = vec![
            at(area.left, area.top),
            at(area.right, area.top),
            at(area.right, area.bottom),
            at(area.left, area.bottom),
        ];
        Shape::Path(Path::Polygon(corners), Paint::Fill(colour))
    }

    /// A filled circle.
    pub fn disc(centre: Point, radius: f32, colour: Colour) -> Self {
        Shape::Path(Path::Circle(centre, radius), Paint::Fill(colour))
    }

    /// An open circle.
    pub fn ring(centre: Point, radius: f32, colour: Colour, width: f32) -> Self {
        Shape::Path(Path::Circle(centre, radius), Paint::Stroke(colour, width))
    }

    /// The same, further down and to the right.
    #[must_use]
    pub fn moved(mut self, dx: f32, dy: f32) -> Self {
        let shift = |point: &mut Point| {
            point.x += dx;
            point.y += dy;
        };
        match &mut self {
            Shape::Text(run) => shift(&mut run.at),
            Shape::Path(Path::Line(points) | Path::Polygon(points), _) => points.iter_mut().for_each(shift),
            Shape::Path(Path::Circle(centre, _), _) => shift(centre),
            Shape::PageNumber { end, .. } => shift(end),
        }
        self
    }
}

/// Adds a span; one that goes on where the last ended becomes part of it.
pub fn append(spans: &mut Vec<Span>, span: Span) {
    match spans.last_mut() {
        Some(last) if last.owner == span.owner => last.shapes.extend(span.shapes),
        _ => spans.push(span),
    }
}
