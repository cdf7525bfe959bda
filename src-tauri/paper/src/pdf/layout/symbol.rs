//! Small shapes beside words. They stand as high as capitals.

use crate::document::{Shape as Form, Symbol};
use crate::pdf::canvas::{Paint, Path, Shape, at};
use crate::pdf::lines::SYMBOL_WIDTH;
use crate::pdf::style::{Colour, colour};

/// Draws a symbol whose box begins at x, on this baseline.
pub fn draw(symbol: Symbol, x: f32, baseline: f32, size: f32) -> Vec<Shape> {
    draw_in(symbol, colour(symbol.tone), x, baseline, size)
}

/// Draws a symbol in another colour than its own.
pub fn draw_in(symbol: Symbol, tone: Colour, x: f32, baseline: f32, size: f32) -> Vec<Shape> {
    let half = size * SYMBOL_WIDTH / 2.0;
    let (cx, cy) = (x + half, baseline - size * 0.33);
    let r = half * 0.88;
    let width = size * 0.11;
    let stroke = |points: &[(f32, f32)]| {
        let points = points.iter().map(|(dx, dy)| at(cx + dx * r, cy + dy * r)).collect();
        Shape::Path(Path::Line(points), Paint::Stroke(tone, width))
    };
    let fill = |points: &[(f32, f32)]| {
        let points = points.iter().map(|(dx, dy)| at(cx + dx * r, cy + dy * r)).collect();
        Shape::Path(Path::Polygon(points), Paint::Fill(tone))
    };
    match symbol.shape {
        Form::Circle => vec![Shape::disc(at(cx, cy), r, tone)],
        Form::Square => vec![fill(&[(-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)])],
        Form::Diamond => vec![fill(&[(0.0, -1.15), (1.15, 0.0), (0.0, 1.15), (-1.15, 0.0)])],
        Form::Ring => vec![Shape::ring(at(cx, cy), r - width / 2.0, tone, width)],
        Form::Half => {
            let steps = (0..=12).map(|step| std::f32::consts::PI * step as f32 / 12.0);
            let arc: Vec<_> = steps.map(|angle| (-angle.sin(), -angle.cos())).collect();
            vec![Shape::ring(at(cx, cy), r - width / 2.0, tone, width), fill(&arc)]
        }
        Form::Check => vec![stroke(&[(-0.9, 0.1), (-0.25, 0.75), (0.95, -0.8)])],
        Form::Cross => vec![stroke(&[(-0.75, -0.75), (0.75, 0.75)]), stroke(&[(-0.75, 0.75), (0.75, -0.75)])],
        Form::Up => vec![stroke(&[(-0.8, 0.8), (0.75, -0.75)]), stroke(&[(-0.2, -0.8), (0.8, -0.8), (0.8, 0.2)])],
        Form::Down => vec![stroke(&[(-0.8, -0.8), (0.75, 0.75)]), stroke(&[(-0.2, 0.8), (0.8, 0.8), (0.8, -0.2)])],
        Form::Level => vec![stroke(&[(-1.0, 0.0), (0.95, 0.0)]), stroke(&[(0.3, -0.7), (1.0, 0.0), (0.3, 0.7)])],
    }
}
