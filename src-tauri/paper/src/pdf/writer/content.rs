//! What is drawn on the pages, as printpdf's operations. Each span of content gets its number on the page; which
//! numbers a piece of content has got is handed on to the tags.

use std::collections::BTreeMap;
use std::rc::Rc;

use printpdf::{
    Codepoint, Color, DictItem, FontId, LineCapStyle, LineDashPattern, LinePoint, Op, PaintMode, PdfFontHandle,
    Point as At, Polygon, PolygonRing, Pt, Rgb, TextItem, TextMatrix, WindingOrder,
};

use crate::pdf::canvas::{Owner, Page, Paint, Path, Point, Shape, TextRun};
use crate::pdf::fonts::Glyph;
use crate::pdf::layout::Layout;
use crate::pdf::style::{Colour, Weight};
use crate::pdf::tags::ContentId;

/// Distance of a curve's handles that makes four of them a circle of radius 1.
const CIRCLE: f32 = 0.552_284_8;

/// The drawn pages.
pub struct Drawn {
    /// Operations of each page.
    pub pages: Vec<Vec<Op>>,
    /// Where each piece of content lies: page and number on it.
    pub places: BTreeMap<ContentId, Vec<(usize, i64)>>,
    /// The codes given to glyphs.
    pub codes: Codes,
}

/// In the file a glyph goes by a code of ours, one for each glyph and meaning: the same stroke may be a hyphen or a soft one.
#[derive(Default)]
pub struct Codes {
    /// By weight, the glyphs in the order of their codes, from 1.
    pub glyphs: BTreeMap<Weight, Vec<Glyph>>,
    known: BTreeMap<(Weight, u16, Rc<str>), u16>,
}

impl Codes {
    fn code(&mut self, weight: Weight, glyph: &Glyph) -> u16 {
        let glyphs = self.glyphs.entry(weight).or_default();
        *self.known.entry((weight, glyph.id, glyph.text.clone())).or_insert_with(|| {
            glyphs.push(glyph.clone());
            glyphs.len() as u16
        })
    }
}

/// The font's name in the pages' resources.
pub fn resource(weight: Weight) -> &'static str {
    match weight {
        Weight::Regular => "Regular",
        Weight::Semibold => "Semibold",
    }
}

/// Draws all pages.
pub fn draw(layout: &Layout) -> Drawn {
    let mut drawn = Drawn { pages: Vec::new(), places: BTreeMap::new(), codes: Codes::default() };
    for (index, page) in layout.pages.iter().enumerate() {
        let mut pen = Pen { height: page.height, ops: Vec::new(), codes: &mut drawn.codes };
        draw_page(&mut pen, layout, page, index, &mut drawn.places);
        drawn.pages.push(pen.ops);
    }
    drawn
}

fn draw_page(
    pen: &mut Pen,
    layout: &Layout,
    page: &Page,
    index: usize,
    places: &mut BTreeMap<ContentId, Vec<(usize, i64)>>,
) {
    let mut number = 0;
    for span in &page.spans {
        let begin = match span.owner {
            Owner::Content(content) => {
                places.entry(content).or_default().push((index, number));
                let element = layout.tree.contents[content.0];
                let tag = layout.tree.elements[element.0].role.name().to_owned();
                let marks = properties("MCID", DictItem::Int(number));
                number += 1;
                Op::BeginMarkedContentWithProperties { tag, properties: marks }
            }
            Owner::Decoration => Op::BeginMarkedContent { tag: "Artifact".into() },
            Owner::Running => Op::BeginMarkedContentWithProperties {
                tag: "Artifact".into(),
                properties: properties("Type", DictItem::Name(b"Pagination".to_vec())),
            },
        };
        pen.ops.push(begin);
        for shape in &span.shapes {
            pen.shape(shape);
        }
        pen.ops.push(Op::EndMarkedContent);
    }
}

fn properties(key: &str, value: DictItem) -> DictItem {
    DictItem::Dict { map: [(key.to_owned(), value)].into_iter().collect() }
}

struct Pen<'a> {
    height: f32,
    ops: Vec<Op>,
    codes: &'a mut Codes,
}

impl Pen<'_> {
    fn shape(&mut self, shape: &Shape) {
        match shape {
            Shape::Text(run) => self.text(run),
            Shape::Path(path, paint) => self.path(path, *paint),
            // filled in before the file is written
            Shape::PageNumber { .. } => {}
        }
    }

    fn text(&mut self, run: &TextRun) {
        let (x, y) = (run.at.x, self.height - run.at.y);
        let matrix = if run.upwards { [0.0, 1.0, -1.0, 0.0, x, y] } else { [1.0, 0.0, 0.0, 1.0, x, y] };
        let items = self.items(run);
        self.ops.extend([
            Op::StartTextSection,
            Op::SetFont { font: PdfFontHandle::External(FontId(resource(run.weight).into())), size: Pt(run.size) },
            Op::SetFillColor { col: colour(run.colour) },
            Op::SetTextMatrix { matrix: TextMatrix::Raw(matrix) },
            Op::ShowText { items },
            Op::EndTextSection,
        ]);
    }

    /// Codes, with what the pen must go back (positive) or on (negative) between them.
    fn items(&mut self, run: &TextRun) -> Vec<TextItem> {
        let mut items = Vec::new();
        for glyph in &run.glyphs {
            if glyph.shift != 0.0 {
                items.push(TextItem::Offset(-glyph.shift));
            }
            let back = glyph.width + glyph.shift - glyph.advance;
            let offset = if back.abs() < 0.01 { 0.0 } else { back };
            let code = Codepoint { gid: self.codes.code(run.weight, glyph), offset, cid: None };
            match items.last_mut() {
                Some(TextItem::GlyphIds(codes)) => codes.push(code),
                _ => items.push(TextItem::GlyphIds(vec![code])),
            }
        }
        items
    }

    fn path(&mut self, path: &Path, paint: Paint) {
        match paint {
            Paint::Fill(tone) => self.ops.push(Op::SetFillColor { col: colour(tone) }),
            Paint::Stroke(tone, width) | Paint::Dots(tone, width) => {
                self.ops.extend([Op::SetOutlineColor { col: colour(tone) }, Op::SetOutlineThickness { pt: Pt(width) }])
            }
        }
        if let Paint::Dots(_, width) = paint {
            self.ops.push(Op::SetLineCapStyle { cap: LineCapStyle::Round });
            self.ops.push(Op::SetLineDashPattern { dash: LineDashPattern::new(0.0, &[0.0, width * 3.5]) });
        }
        let mode = if matches!(paint, Paint::Fill(_)) { PaintMode::Fill } else { PaintMode::Stroke };
        match path {
            Path::Line(points) => {
                let points = points.iter().map(|point| self.corner(*point)).collect();
                self.ops.push(Op::DrawLine { line: printpdf::Line { points, is_closed: false } });
            }
            Path::Polygon(points) => {
                let points = points.iter().map(|point| self.corner(*point)).collect();
                self.polygon(points, mode);
            }
            Path::Circle(centre, radius) => {
                let points = self.circle(*centre, *radius);
                self.polygon(points, mode);
            }
        }
        if matches!(paint, Paint::Dots(..)) {
            self.ops.push(Op::SetLineDashPattern { dash: LineDashPattern::solid() });
            self.ops.push(Op::SetLineCapStyle { cap: LineCapStyle::Butt });
        }
    }

    fn polygon(&mut self, points: Vec<LinePoint>, mode: PaintMode) {
        let rings = vec![PolygonRing { points }];
        self.ops.push(Op::DrawPolygon { polygon: Polygon { rings, mode, winding_order: WindingOrder::NonZero } });
    }

    fn corner(&self, point: Point) -> LinePoint {
        LinePoint { p: At { x: Pt(point.x), y: Pt(self.height - point.y) }, bezier: false }
    }

    fn circle(&self, centre: Point, radius: f32) -> Vec<LinePoint> {
        let k = CIRCLE;
        let around = [
            (1.0, 0.0, false),
            (1.0, k, true),
            (k, 1.0, true),
            (0.0, 1.0, false),
            (-k, 1.0, true),
            (-1.0, k, true),
            (-1.0, 0.0, false),
            (-1.0, -k, true),
            (-k, -1.0, true),
            (0.0, -1.0, false),
            (k, -1.0, true),
            (1.0, -k, true),
            (1.0, 0.0, false),
        ];
        let place = |(dx, dy, bezier): (f32, f32, bool)| LinePoint {
            p: At { x: Pt(centre.x + dx * radius), y: Pt(self.height - centre.y + dy * radius) },
            bezier,
        };
        around.into_iter().map(place).collect()
    }
}

fn colour(Colour(r, g, b): Colour) -> Color {
    Color::Rgb(Rgb { r, g, b, icc_profile: None })
}
