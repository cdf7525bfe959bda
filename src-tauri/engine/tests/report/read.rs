//! A document as plain lines: what is read on the pages, in order.

use samsyn_paper::document::{Block, Cell, CellContent, Document, Part, Piece, Row};

pub fn lines(document: &Document) -> Vec<String> {
    document.parts.iter().flat_map(part).collect()
}

pub fn part(part: &Part) -> Vec<String> {
    part.blocks.iter().flat_map(block).map(|line| line.replace('\u{a0}', " ")).collect()
}

fn block(block: &Block) -> Vec<String> {
    match block {
        Block::Heading(heading) => vec![format!("# {}", heading.text)],
        Block::Kicker(text) | Block::Lead(text) | Block::Paragraph(text) | Block::Note(text) => vec![text.plain()],
        Block::List(list) => list.items.iter().map(|item| format!("- {}", item.plain())).collect(),
        Block::KeyFigures(figures) => {
            figures.iter().map(|figure| format!("{} {}", figure.number, figure.label.plain())).collect()
        }
        Block::Table(table) => {
            let head = table.columns.iter().map(|column| column.title.clone()).collect::<Vec<_>>().join(" | ");
            let caption = table.caption.iter().map(|caption| caption.plain());
            caption.chain([head]).chain(table.rows.iter().map(row)).collect()
        }
        Block::Matrix(matrix) => {
            let head = format!("{} | {}", matrix.corner, matrix.columns.join(" | "));
            let rows = matrix.rows.iter().map(|row| {
                let ranks = row.ranks.iter().map(|rank| rank.map_or("·".to_owned(), |rank| rank.to_string()));
                format!("{} | {} | {}", row.label.plain(), ranks.collect::<Vec<_>>().join(" "), row.total)
            });
            [head].into_iter().chain(rows).collect()
        }
        Block::Figure(figure) => vec![figure.alt.clone()],
        Block::Callout(callout) => {
            callout.title.iter().cloned().chain(callout.text.iter().map(|text| text.plain())).collect()
        }
        Block::Signatures(signatures) => {
            let line = |signed: &Option<String>| signed.clone().unwrap_or_else(|| "______".to_owned());
            signatures
                .iter()
                .map(|one| format!("{} | {} | {}", line(&one.signed), one.party.plain(), one.role.plain()))
                .collect()
        }
        Block::Form(form) => {
            let piece = |piece: &Piece| match piece {
                Piece::Words(words) => words.clone(),
                Piece::Blank { label, .. } => format!("[{label}]"),
                Piece::Boxes(words) => words.iter().map(|word| format!("☐ {word}")).collect::<Vec<_>>().join(" "),
            };
            form.lines.iter().map(|line| line.iter().map(piece).collect::<Vec<_>>().join(" ")).collect()
        }
        Block::Poster(lines) => lines.clone(),
        Block::Contents(_) | Block::PageBreak => Vec::new(),
    }
}

fn row(row: &Row) -> String {
    match row {
        Row::Cells(cells) => cells.iter().map(cell).collect::<Vec<_>>().join(" | "),
        Row::Group(title) => format!("## {}", title.plain()),
    }
}

fn cell(cell: &Cell) -> String {
    match &cell.content {
        CellContent::Text(text) => text.plain().replace('\n', " / "),
        CellContent::Figure(figure) => figure.alt.clone(),
    }
}
