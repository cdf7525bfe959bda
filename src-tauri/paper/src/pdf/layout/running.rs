//! Head and foot of every page. They are not part of what is read aloud.

use super::contents::run_ending_at;
use super::setting::fitting;
use super::{Document, Fonts, Owner, Page, Rich, Shape, TextStyle};
use crate::document::Language;
use crate::pdf::canvas::{Span, TextRun, at};
use crate::pdf::lines::{PieceMark, Source};
use crate::pdf::style::{Frame, HAIR, HAIRLINE, MARK, RUNNING};

/// Room on the right for the page number, or the mark.
const RIGHT_ROOM: f32 = 110.0;
const RIGHT_GAP: f32 = 16.0;
const MOST_LINES: usize = 2;

/// Draws head and foot on all pages.
pub fn draw(pages: &mut [Page], document: &Document, fonts: &Fonts) {
    let running = &document.running;
    let language = document.meta.language;
    let counts = counts(pages);
    for (page, (number, count)) in pages.iter_mut().zip(counts) {
        let own_head = page.apart.and_then(|part| document.parts.get(part)?.apart.as_ref());
        let frame = Frame { width: page.width, height: page.height };
        let mut shapes = Vec::new();
        let mark = running.mark.as_deref().map_or(0.0, |mark| fonts.width(MARK.weight, mark, MARK.size));
        let width = frame.inner() - (mark + RIGHT_GAP).clamp(RIGHT_ROOM, frame.inner() / 2.0 + RIGHT_GAP);
        let head = lines(fonts, own_head.unwrap_or(&running.head), &RUNNING, width, language);
        let above = (head.len().saturating_sub(1)) as f32 * RUNNING.leading;
        shapes.extend(stack(head, Frame::LEFT, Frame::HEAD - above));
        if let Some(mark) = &running.mark {
            let mark = fitting(fonts, mark, &MARK, frame.inner() / 2.0);
            shapes.push(Shape::Text(run_ending_at(fonts, &mark, &MARK, frame.right(), Frame::HEAD)));
        }
        let over = frame.foot() - 14.0;
        shapes.push(Shape::line(at(Frame::LEFT, over), at(frame.right(), over), HAIR, HAIRLINE));
        shapes.extend(stack(lines(fonts, &running.foot, &RUNNING, width, language), Frame::LEFT, frame.foot()));
        let number = running.page.replace("{pages}", &count.to_string()).replace("{page}", &number.to_string());
        let number = fitting(fonts, &number, &RUNNING, frame.inner() / 2.0);
        shapes.push(Shape::Text(run_ending_at(fonts, &number, &RUNNING, frame.right(), frame.foot())));
        page.spans.push(Span { owner: Owner::Running, shapes });
    }
}

/// The number of each page, and how many there are: of the document, or of the part that is counted by itself.
fn counts(pages: &[Page]) -> Vec<(usize, usize)> {
    let of_series = pages.chunk_by(|one, next| one.apart == next.apart);
    of_series.flat_map(|series| (1..=series.len()).map(move |number| (number, series.len()))).collect()
}

fn lines(fonts: &Fonts, words: &str, style: &TextStyle, width: f32, language: Language) -> Vec<Vec<TextRun>> {
    let source = Source::new(fonts, &Rich::from(words), style);
    let lines = source.break_lines(fonts, style, width, language);
    let run = |piece: crate::pdf::lines::Piece| match piece.mark {
        PieceMark::Text { glyphs, weight, colour } => {
            Some(TextRun { at: at(piece.x, 0.0), weight, size: style.size, colour, glyphs, upwards: false })
        }
        PieceMark::Symbol(_) => None,
    };
    lines.into_iter().take(MOST_LINES).map(|line| line.pieces.into_iter().filter_map(run).collect()).collect()
}

fn stack(lines: Vec<Vec<TextRun>>, x: f32, baseline: f32) -> impl Iterator<Item = Shape> {
    lines.into_iter().enumerate().flat_map(move |(nth, runs)| {
        let down = baseline + nth as f32 * RUNNING.leading;
        runs.into_iter().map(move |run| Shape::Text(run).moved(x, down))
    })
}
