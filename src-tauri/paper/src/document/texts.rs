//! Every text of a document, wherever it stands: what a person reads, sees beside a drawing or hears in its place.

use super::{Block, CellContent, Document, Drawing, Figure, Piece, Rich, Row, Run};

/// Calls `read` with every text that is set on the pages, in order; running heads and feet last.
pub fn each_text<'a>(document: &'a Document, read: &mut impl FnMut(&'a str)) {
    for part in &document.parts {
        part.apart.iter().for_each(|head| read(head));
        part.blocks.iter().for_each(|block| of_block(block, read));
    }
    let running = &document.running;
    [&running.head, &running.foot, &running.page].into_iter().chain(&running.mark).for_each(|text| read(text));
}

fn of_rich<'a>(rich: &'a Rich, read: &mut impl FnMut(&'a str)) {
    for run in &rich.runs {
        if let Run::Text { text, .. } = run {
            read(text);
        }
    }
}

fn of_figure<'a>(figure: &'a Figure, read: &mut impl FnMut(&'a str)) {
    read(&figure.alt);
    match &figure.drawing {
        Drawing::Bars(bars) => {
            bars.iter().for_each(|bar| [&bar.label, &bar.number].into_iter().for_each(|one| read(one)))
        }
        Drawing::Thread(stations) => stations.iter().for_each(|station| read(&station.label)),
        Drawing::Boxes(letters) => letters.iter().for_each(|letter| read(letter)),
        Drawing::Strip(_) | Drawing::Sparkline(_) => {}
    }
}

fn of_block<'a>(block: &'a Block, read: &mut impl FnMut(&'a str)) {
    match block {
        Block::Heading(heading) => {
            read(&heading.text);
            heading.short.iter().for_each(|short| read(short));
        }
        Block::Kicker(text) | Block::Lead(text) | Block::Paragraph(text) | Block::Note(text) => of_rich(text, read),
        Block::List(list) => list.items.iter().for_each(|item| of_rich(item, read)),
        Block::KeyFigures(figures) => figures.iter().for_each(|figure| {
            read(&figure.number);
            of_rich(&figure.label, read);
        }),
        Block::Table(table) => {
            table.caption.iter().for_each(|caption| of_rich(caption, read));
            table.columns.iter().for_each(|column| read(&column.title));
            for row in &table.rows {
                match row {
                    Row::Group(title) => of_rich(title, read),
                    Row::Cells(cells) => cells.iter().for_each(|cell| match &cell.content {
                        CellContent::Text(text) => of_rich(text, read),
                        CellContent::Figure(figure) => of_figure(figure, read),
                    }),
                }
            }
        }
        Block::Matrix(matrix) => {
            matrix.caption.iter().for_each(|caption| of_rich(caption, read));
            [&matrix.corner].into_iter().chain(&matrix.columns).chain(&matrix.total).for_each(|text| read(text));
            for row in &matrix.rows {
                of_rich(&row.label, read);
                read(&row.total);
            }
        }
        Block::Figure(figure) => of_figure(figure, read),
        Block::Callout(callout) => {
            callout.title.iter().for_each(|title| read(title));
            callout.text.iter().for_each(|text| of_rich(text, read));
        }
        Block::Signatures(signatures) => signatures.iter().for_each(|one| {
            [&one.role, &one.party].into_iter().for_each(|text| of_rich(text, read));
            one.signed.iter().for_each(|signed| read(signed));
        }),
        Block::Form(form) => form.lines.iter().flatten().for_each(|piece| match piece {
            Piece::Words(words) => read(words),
            Piece::Blank { label, .. } => read(label),
            Piece::Boxes(words) => words.iter().for_each(|word| read(word)),
        }),
        Block::Poster(poster) => poster.iter().for_each(|line| read(line)),
        Block::Contents(_) | Block::PageBreak => {}
    }
}
