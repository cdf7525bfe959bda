//! The same document as Typst markup: every text, table, drawing and link of it, set to the same measures, so that the two
//! writers have the same work.

use samsyn_paper::document::{
    Align, Block, Callout, Cell, CellContent, Column, Document, Drawing, Figure, Form, Heading, Level, Matrix,
    Orientation, Part, Piece, Rich, Row, Run, RunStyle, Shape, Signature, Strip, Table, Target,
};
use std::fmt::Write;

/// The look of the engine's pages: paper, type and the parts that come again.
const LOOK: &str = include_str!("look.typ");

/// The document as one Typst file.
pub fn write(document: &Document) -> String {
    let (meta, running) = (&document.meta, &document.running);
    let mut out = String::from(LOOK);
    let (lang, region) = meta.language.tag().split_once('-').unwrap_or(("sv", "SE"));
    line(
        &mut out,
        &format!(
            "#set document(title: {}, author: {}, description: {}, keywords: ({}))",
            quoted(&meta.title),
            quoted(&meta.author),
            quoted(&meta.subject),
            meta.keywords.iter().map(|word| format!("{}, ", quoted(word))).collect::<String>()
        ),
    );
    line(&mut out, &format!("#set text(lang: {}, region: {})", quoted(lang), quoted(region)));
    let page: Vec<_> = running.page.split(['{', '}']).map(quoted).collect();
    line(
        &mut out,
        &format!(
            "#show: paper.with(head: {}, mark: {}, foot: {}, page-words: ({}))",
            quoted(&running.head),
            quoted(running.mark.as_deref().unwrap_or_default()),
            quoted(&running.foot),
            page.join(", ")
        ),
    );
    for (at, part) in document.parts.iter().enumerate() {
        set_part(&mut out, part, at == 0);
    }
    out
}

fn set_part(out: &mut String, part: &Part, is_first: bool) {
    let is_lying = part.orientation == Orientation::Landscape;
    if !part.continues && !is_first {
        line(out, "#pagebreak(weak: true)");
    }
    let blocks: String = part.blocks.iter().map(block).collect();
    if is_lying {
        line(out, &format!("#page(flipped: true)[\n{blocks}]"));
    } else {
        line(out, &blocks);
    }
}

fn line(out: &mut String, text: &str) {
    out.push_str(text);
    out.push('\n');
}

fn block(block: &Block) -> String {
    match block {
        Block::Heading(one) => heading(one),
        Block::Kicker(text) => format!("#kicker[{}]\n", rich(text)),
        Block::Lead(text) => format!("#lead[{}]\n", rich(text)),
        Block::Paragraph(text) => format!("\n{}\n\n", rich(text)),
        Block::Note(text) => format!("#note[{}]\n", rich(text)),
        Block::List(list) => {
            let mark = if list.numbered { "+" } else { "-" };
            list.items.iter().map(|item| format!("{mark} {}\n", rich(item))).collect::<String>() + "\n"
        }
        Block::KeyFigures(figures) => {
            let cells = figures.iter().map(|one| format!("figure-of[{}][{}], ", words(&one.number), rich(&one.label)));
            format!("#key-figures({})\n", cells.collect::<String>())
        }
        Block::Table(one) => table(one),
        Block::Matrix(one) => matrix(one),
        Block::Figure(one) => format!("#{}\n", figure(one)),
        Block::Callout(one) => callout(one),
        Block::Form(one) => form(one),
        Block::Signatures(all) => signatures(all),
        Block::Contents(contents) => {
            format!("#outline(title: none, depth: {})\n", if contents.deepest == Level::One { 1 } else { 2 })
        }
        Block::Poster(lines) => lines.iter().map(|line| format!("#text(60pt)[{}]\n\n", words(line))).collect(),
        Block::PageBreak => "#pagebreak(weak: true)\n".to_owned(),
    }
}

fn heading(one: &Heading) -> String {
    let level = match one.level {
        Level::One => 1,
        Level::Two => 2,
        Level::Three => 3,
    };
    let anchor = one.anchor.as_ref().map(|name| format!(" {}", label(name))).unwrap_or_default();
    format!("#heading(level: {level})[{}]{anchor}\n", words(&one.text))
}

fn callout(one: &Callout) -> String {
    let title = one.title.as_ref().map(|title| format!("#strong[{}]\n\n", words(title))).unwrap_or_default();
    let text: String = one.text.iter().map(|text| format!("{}\n\n", rich(text))).collect();
    format!("#callout[{title}{text}]\n")
}

fn signatures(all: &[Signature]) -> String {
    let one = |one: &Signature| {
        let signed = one.signed.as_deref().map(words).unwrap_or_default();
        format!("sign[{signed}][{}][{}], ", rich(&one.role), rich(&one.party))
    };
    format!("#signatures({})\n", all.iter().map(one).collect::<String>())
}

fn form(form: &Form) -> String {
    let piece = |piece: &Piece| match piece {
        Piece::Words(text) => words(text),
        Piece::Blank { label, weight } => format!("#blank({weight})[{}]", words(label)),
        Piece::Boxes(all) => all.iter().map(|text| format!("#tick() {} ", words(text))).collect(),
    };
    form.lines.iter().map(|line| line.iter().map(piece).collect::<Vec<_>>().join(" ") + "\n\n").collect()
}

fn table(table: &Table) -> String {
    let widths: String = table.columns.iter().map(|column| format!("{}fr, ", column.weight)).collect();
    let aligns: String = table.columns.iter().map(|column| format!("{}, ", align(column.align))).collect();
    let titles: String = table.columns.iter().map(|Column { title, .. }| format!("[{}], ", words(title))).collect();
    let mut out = caption(table.caption.as_ref());
    let _ = writeln!(out, "#rows(columns: ({widths}), align: ({aligns}), table.header({titles}),");
    for row in &table.rows {
        match row {
            Row::Group(title) => {
                let _ = writeln!(out, "  table.cell(colspan: {})[*{}*],", table.columns.len(), rich(title));
            }
            Row::Cells(cells) => {
                let cells: String = cells.iter().map(|one| format!("[{}], ", cell(one))).collect();
                let _ = writeln!(out, "  {cells}");
            }
        }
    }
    out + ")\n"
}

fn cell(cell: &Cell) -> String {
    match &cell.content {
        CellContent::Text(text) => rich(text),
        CellContent::Figure(one) => format!("#{}", figure(one)),
    }
}

fn matrix(matrix: &Matrix) -> String {
    let columns = matrix.columns.len() + usize::from(matrix.total.is_some());
    let titles: String =
        matrix.columns.iter().chain(&matrix.total).map(|title| format!("upright[{}], ", words(title))).collect();
    let mut out = caption(matrix.caption.as_ref());
    let _ = writeln!(
        out,
        "#rows(columns: (4fr, ..(1fr,) * {columns}), table.header([{}], {titles}),",
        words(&matrix.corner)
    );
    for row in &matrix.rows {
        let rank = |rank: &Option<u8>| rank.map_or("[], ".to_owned(), |rank| format!("rank({rank}), "));
        let ranks: String = row.ranks.iter().map(rank).collect();
        let total = if matrix.total.is_some() { format!("[{}],", words(&row.total)) } else { String::new() };
        let _ = writeln!(out, "  [{}], {ranks}{total}", rich(&row.label));
    }
    out + ")\n"
}

fn caption(text: Option<&Rich>) -> String {
    text.map(|text| format!("#caption[{}]\n", rich(text))).unwrap_or_default()
}

fn align(align: Align) -> &'static str {
    match align {
        Align::Left => "left",
        Align::Right => "right",
        Align::Centre => "center",
    }
}

/// A drawing as a call in code, without the number sign.
fn figure(figure: &Figure) -> String {
    let numbers = |numbers: &[f64]| numbers.iter().map(|number| format!("{number}, ")).collect::<String>();
    let maybe = |number: Option<f64>| number.map_or("none".to_owned(), |number| number.to_string());
    let drawing = match &figure.drawing {
        Drawing::Strip(Strip { all, here, reference }) => {
            format!("strip(({}), {}, {})", numbers(all), maybe(*here), maybe(*reference))
        }
        Drawing::Sparkline(values) => {
            format!("sparkline(({}))", values.iter().map(|value| maybe(*value) + ", ").collect::<String>())
        }
        Drawing::Bars(bars) => {
            let bar = |bar: &samsyn_paper::document::Bar| {
                let parts: Vec<_> = bar.parts.iter().map(|(value, _)| *value).collect();
                format!("([{}], ({}), [{}]), ", words(&bar.label), numbers(&parts), words(&bar.number))
            };
            format!("bars({})", bars.iter().map(bar).collect::<String>())
        }
        Drawing::Thread(stations) => {
            let station = |one: &samsyn_paper::document::Station| format!("[{}], ", words(&one.label));
            format!("thread({})", stations.iter().map(station).collect::<String>())
        }
        Drawing::Boxes(letters) => {
            format!("boxes({})", letters.iter().map(|letter| format!("[{}], ", words(letter))).collect::<String>())
        }
    };
    format!("figure(alt: {}, {drawing})", quoted(&figure.alt))
}

fn rich(rich: &Rich) -> String {
    rich.runs.iter().map(run).collect()
}

fn run(run: &Run) -> String {
    match run {
        Run::Symbol(symbol) => format!("#mark({})", quoted(shape(symbol.shape))),
        Run::Text { text, style, target } => {
            let text = words(text);
            let text = match style {
                RunStyle::Plain => text,
                RunStyle::Strong => format!("#strong[{text}]"),
                RunStyle::Quiet => format!("#quiet[{text}]"),
            };
            match target {
                None => text,
                Some(Target::Anchor(name)) => format!("#link({})[{text}]", label(name)),
                Some(Target::Uri(uri)) => format!("#link({})[{text}]", quoted(uri)),
            }
        }
    }
}

fn shape(shape: Shape) -> &'static str {
    match shape {
        Shape::Square => "square",
        Shape::Diamond => "diamond",
        Shape::Up | Shape::Down => "triangle",
        _ => "circle",
    }
}

/// A label by its name: only plain letters can stand between angle brackets.
fn label(name: &str) -> String {
    let plain: String = name.chars().map(|sign| if sign.is_ascii_alphanumeric() { sign } else { '-' }).collect();
    format!("<at-{plain}>")
}

/// Words as markup: whatever could mean something there is escaped.
fn words(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for sign in text.chars() {
        if sign.is_ascii_punctuation() {
            out.push('\\');
        }
        out.push(if sign == '\n' { ' ' } else { sign });
    }
    out
}

/// Words as a string in code.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', " "))
}
