//! Where the numbers come from and what to beware of. A caution travels with its indicator.

use crate::report::content::facts::Facts;
use crate::report::content::said::Say;
use crate::situation::IndicatorLine;
use samsyn_paper::document::{Block, Column, Heading, Part, Rich, Row, Table};

pub(super) fn part(facts: &Facts, say: Say) -> Part {
    let part = Part::new().with(Heading::two(say.word("report-sources")).anchor("sources"));
    let lines: Vec<&IndicatorLine> = facts
        .priorities
        .areas
        .first()
        .and_then(|area| facts.situations.get(&area.area))
        .into_iter()
        .flat_map(|view| &view.lines)
        .collect();
    if lines.is_empty() {
        return part.with(Block::paragraph(say.word("report-sources-none")));
    }
    let rows = lines.into_iter().map(|line| {
        let name = Rich::new().text(line.name.as_str()).quiet(format!("\n{}", line.unit));
        let source = line.source.clone().unwrap_or_default();
        Row::of([name, source.into(), line.caution.clone().unwrap_or_default().into()])
    });
    let columns = [("indicator", 2.4), ("source", 2.0), ("caution", 4.6)];
    let columns = columns.map(|(key, weight)| Column::new(say.word(&format!("report-{key}"))).weight(weight));
    part.with(Block::note(say.word("report-sources-words"))).with(Table::new(columns).rows(rows.collect::<Vec<_>>()))
}
