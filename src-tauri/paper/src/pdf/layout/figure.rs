//! Drawings: one tagged figure each, with words in its place for those who do not see it.

use super::Setter;
use super::setting::{SetLine, space};
use super::symbol;
use crate::document::{Bar, Drawing, Figure, Rich, Station, StationState, Strip};
use crate::pdf::canvas::{Area, Owner, Paint, Path, Point, Shape, Span, at};
use crate::pdf::style::{
    BLOCK_SPACE, CELL, Frame, HAIR, HAIRLINE, INK, LABEL, MIDDLE, PAPER, QUIET, RED, TextStyle, Weight, colour,
};
use crate::pdf::tags::{ElementId, Role};

const BAR_HEIGHT: f32 = 9.0;
const PART_GAP: f32 = 0.8;
const BAR_ROW: f32 = 15.0;
/// More bars than this stand in a figure of their own, so that none is taller than a page.
const BARS_TOGETHER: usize = 28;
const STATION: f32 = 4.2;
/// Between the words of two stations.
const LABEL_GAP: f32 = 3.5;

impl Setter<'_> {
    /// A drawing across the text.
    pub fn figure(&mut self, section: ElementId, figure: &Figure) {
        let width = self.frame.measure();
        let parts = match &figure.drawing {
            Drawing::Bars(bars) => {
                let part = |bars: &[Bar]| Figure { drawing: Drawing::Bars(bars.to_vec()), alt: figure.alt.clone() };
                bars.chunks(BARS_TOGETHER).map(part).collect()
            }
            _ => vec![figure.clone()],
        };
        for part in parts {
            let line = self.figure_line(section, &part, Frame::LEFT, width);
            let mut chunks = self.stack(vec![vec![line]]);
            space(&mut chunks, BLOCK_SPACE, BLOCK_SPACE);
            self.emit(chunks);
        }
    }

    /// A drawing as a line of its own.
    pub fn figure_line(&mut self, parent: ElementId, figure: &Figure, x: f32, width: f32) -> SetLine {
        let element = self.tree.add(parent, Role::Figure);
        self.tree.set_alt(element, &figure.alt);
        let content = self.tree.content(element);
        let (height, shapes) = match &figure.drawing {
            Drawing::Strip(strip) => (CELL.leading, draw_strip(strip, x, width)),
            Drawing::Sparkline(values) => (CELL.leading, draw_sparkline(values, x, width)),
            Drawing::Bars(bars) => (bars.len() as f32 * BAR_ROW, self.draw_bars(bars, x, width)),
            Drawing::Thread(stations) => self.draw_thread(stations, x, width),
            Drawing::Boxes(letters) => self.draw_boxes(letters, x, width),
        };
        let area = Area { left: x, top: 0.0, right: x + width, bottom: height };
        let spans = vec![Span { owner: Owner::Content(content), shapes }];
        SetLine { height, end: x + width, spans, figures: vec![(element, area)], ..SetLine::default() }
    }

    fn draw_bars(&self, bars: &[Bar], x: f32, width: f32) -> Vec<Shape> {
        let (label, number) = (width * 0.34, 40.0);
        let length = |bar: &Bar| bar.parts.iter().map(|(value, _)| value.max(0.0)).sum::<f64>();
        let longest = bars.iter().map(length).fold(0.0, f64::max);
        let scale = if longest > 0.0 { f64::from(width - label - number) / longest } else { 0.0 };
        let mut shapes = Vec::new();
        for (index, bar) in bars.iter().enumerate() {
            let top = index as f32 * BAR_ROW;
            shapes.push(self.label(&bar.label, &LABEL, x, top + 2.0, label - 8.0));
            let mut left = x + label;
            for (value, symbol) in &bar.parts {
                let right = left + (value.max(0.0) * scale) as f32;
                let tone = symbol.map_or(MIDDLE, |symbol| colour(symbol.tone));
                let upper = top + (BAR_ROW - BAR_HEIGHT) / 2.0;
                shapes.push(Shape::block(Area { left, top: upper, right, bottom: upper + BAR_HEIGHT }, tone));
                if let Some(symbol) = symbol.filter(|_| right - left > BAR_HEIGHT) {
                    shapes.extend(symbol::draw_in(symbol, PAPER, left + 2.5, upper + BAR_HEIGHT * 0.72, 7.0));
                }
                // a hair of paper tells two parts apart where the colours do not
                left = right + PART_GAP;
            }
            shapes.push(self.label(&bar.number, &LABEL, left + 5.0, top + 2.0, x + width - left - 5.0));
        }
        shapes.push(Shape::line(at(x + label, 0.0), at(x + label, bars.len() as f32 * BAR_ROW), INK, HAIRLINE));
        shapes
    }

    fn draw_thread(&self, stations: &[Station], x: f32, width: f32) -> (f32, Vec<Shape>) {
        let step = width / stations.len().max(1) as f32;
        let y = STATION + 1.5;
        let mut shapes = Vec::new();
        let centre = |index: usize| at(x + STATION + index as f32 * step, y);
        for (index, pair) in stations.windows(2).enumerate() {
            let whole = pair.iter().all(|station| station.state == StationState::Whole);
            let paint = if whole { Paint::Stroke(INK, 1.2) } else { Paint::Dots(QUIET, 1.0) };
            let (from, to) = (centre(index), centre(index + 1));
            let line = vec![at(from.x + STATION + 1.5, y), at(to.x - STATION - 1.5, y)];
            shapes.push(Shape::Path(Path::Line(line), paint));
        }
        let mut lowest = y + STATION;
        for (index, station) in stations.iter().enumerate() {
            let style = match station.state {
                StationState::Whole => LABEL,
                StationState::Broken => TextStyle { weight: Weight::Semibold, colour: RED, ..LABEL },
                StationState::Ahead => TextStyle { colour: QUIET, ..LABEL },
            };
            shapes.extend(draw_station(station.state, centre(index)));
            let source = crate::pdf::lines::Source::new(self.fonts, &Rich::from(&station.label), &style);
            let lines = source.break_lines(self.fonts, &style, step - LABEL_GAP, self.language);
            for (nth, line) in lines.into_iter().enumerate() {
                let top = y + STATION + 3.0 + nth as f32 * style.leading;
                shapes.extend(self.pieces(line, &style, x + index as f32 * step, top));
                lowest = lowest.max(top + style.leading);
            }
        }
        (lowest, shapes)
    }

    fn pieces(&self, line: crate::pdf::lines::Line, style: &TextStyle, x: f32, top: f32) -> Vec<Shape> {
        use crate::pdf::canvas::TextRun;
        use crate::pdf::lines::PieceMark;
        let text = |piece: crate::pdf::lines::Piece| match piece.mark {
            PieceMark::Text { glyphs, weight, colour } => {
                let start = at(x + piece.x, top + style.baseline());
                Some(Shape::Text(TextRun { at: start, weight, size: style.size, colour, glyphs, upwards: false }))
            }
            PieceMark::Symbol(_) => None,
        };
        line.pieces.into_iter().filter_map(text).collect()
    }
}

fn draw_station(state: StationState, centre: Point) -> Vec<Shape> {
    let Point { x, y } = centre;
    let stroke = |dx: f32| Shape::line(at(x - STATION * dx, y - STATION), at(x + STATION * dx, y + STATION), RED, 1.8);
    match state {
        StationState::Whole => vec![Shape::disc(centre, STATION, INK)],
        StationState::Broken => vec![stroke(0.9), stroke(-0.9)],
        StationState::Ahead => vec![Shape::ring(centre, STATION - 0.5, QUIET, 1.0)],
    }
}

/// The scale runs from the least to the greatest value of all; a missing value leaves a dotted scale without its dot.
fn draw_strip(strip: &Strip, x: f32, width: f32) -> Vec<Shape> {
    let middle = CELL.leading / 2.0;
    let known: Vec<f64> =
        strip.all.iter().copied().chain(strip.here).chain(strip.reference).filter(|v| v.is_finite()).collect();
    let low = known.iter().copied().fold(f64::INFINITY, f64::min);
    let high = known.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let inset = 3.5;
    let place = |value: f64| {
        let share = if high > low { (value - low) / (high - low) } else { 0.5 };
        x + inset + (width - 2.0 * inset) * share.clamp(0.0, 1.0) as f32
    };
    let paint = if strip.here.is_some() { Paint::Stroke(HAIR, HAIRLINE) } else { Paint::Dots(HAIR, 0.8) };
    let mut shapes = vec![Shape::Path(Path::Line(vec![at(x, middle), at(x + width, middle)]), paint)];
    let finite = |value: &f64| value.is_finite();
    shapes
        .extend(strip.all.iter().filter(|v| finite(v)).map(|value| Shape::disc(at(place(*value), middle), 1.4, HAIR)));
    if let Some(value) = strip.reference.filter(finite) {
        shapes.push(Shape::line(at(place(value), 1.0), at(place(value), CELL.leading - 1.0), INK, 1.1));
    }
    if let Some(value) = strip.here.filter(finite) {
        shapes.push(Shape::disc(at(place(value), middle), 3.4, PAPER));
        shapes.push(Shape::disc(at(place(value), middle), 2.8, INK));
    }
    shapes
}

/// Years that follow each other are joined; a missing year is a gap; the last value has a dot.
fn draw_sparkline(values: &[Option<f64>], x: f32, width: f32) -> Vec<Shape> {
    let known: Vec<(usize, f64)> = values
        .iter()
        .enumerate()
        .filter_map(|(year, value)| value.filter(|v| v.is_finite()).map(|v| (year, v)))
        .collect();
    let low = known.iter().map(|(_, value)| *value).fold(f64::INFINITY, f64::min);
    let high = known.iter().map(|(_, value)| *value).fold(f64::NEG_INFINITY, f64::max);
    let (inset, top, bottom) = (3.0, 2.0, CELL.leading - 2.0);
    let step = (width - 2.0 * inset) / values.len().saturating_sub(1).max(1) as f32;
    let place = |&(year, value): &(usize, f64)| {
        let share = if high > low { ((value - low) / (high - low)) as f32 } else { 0.5 };
        at(x + inset + year as f32 * step, bottom - (bottom - top) * share)
    };
    let mut shapes = Vec::new();
    for run in known.chunk_by(|before, after| before.0 + 1 == after.0) {
        let points: Vec<Point> = run.iter().map(place).collect();
        if let [alone] = points[..] {
            shapes.push(Shape::disc(alone, 0.9, QUIET));
        } else {
            shapes.push(Shape::Path(Path::Line(points), Paint::Stroke(QUIET, 0.9)));
        }
    }
    if let Some(last) = known.last() {
        shapes.push(Shape::disc(place(last), 1.9, INK));
    }
    shapes
}
