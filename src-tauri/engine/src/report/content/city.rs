//! The first page: the whole city, said in one sentence and shown in one table.

use super::facts::{Facts, districts};
use super::promises;
use super::said::{Say, capitalised};
use crate::id::Id;
use crate::priorities::{AreaPriorities, PrioritiesView, PriorityView, State, break_counts};
use crate::report::document::{Bar, Block, Callout, Figure, Heading, List, Matrix, Part, Rich};
use std::collections::BTreeMap;

/// As many city-wide priorities as the page has room for.
const MOST_LISTED: usize = 6;
/// As many problem areas as the page has room for.
const MOST_ROWS: usize = 11;
/// As many areas as stand beside each other in a table.
const MOST_COLUMNS: usize = 16;
/// As many problem areas as one sentence can hold.
const MOST_NAMED: usize = 3;

pub(super) fn page(facts: &Facts, say: Say) -> Part {
    let overview = &facts.overview;
    let place = facts.place();
    let year = overview.year.to_string();
    let mut part = Part::new()
        .with(Block::kicker(say.with("report-city-kicker", &[("city", &place), ("year", &year)])))
        .with(Heading::one(headline(facts, say)).short(say.word("report-city-short")).anchor("city"))
        .with(key_figures(facts, say));
    if let Some(ranks) = ranks(facts, say) {
        part.push(ranks);
    }
    if let Some(city) = facts.city().filter(|city| !city.priorities.is_empty()) {
        part.push(Heading::two(say.word("report-city-wide")));
        part.push(city_wide(city, say));
    }
    part.push(unfinished(facts, say));
    if let Some(text) = since(facts, say) {
        part.push(Heading::two(say.with("report-since", &[("year", &since_year(facts))])));
        part.push(Block::paragraph(text));
    }
    part
}

/// The sentence that says it all: the problem area that most parts of the city share, and what is done together.
fn headline(facts: &Facts, say: Say) -> String {
    let counts = &facts.overview.counts;
    if counts.priorities == 0 {
        return say.word("report-headline-none");
    }
    let joint = say.count("report-headline-joint", counts.joint_measures);
    let parts = facts.districts().count() as i64;
    let shared = spread(&facts.priorities).into_iter().find(|row| row.areas > 0);
    let kinds = say.count(&format!("report-areas-{}", facts.kind().code()), parts);
    let what = match shared {
        Some(row) => {
            let is = say.with("report-headline-is", &[("code", &row.code)]);
            let (of, all) = (say.in_words(row.areas), say.in_words(parts));
            say.with(
                "report-headline-shared",
                &[("what", &row.name), ("is", &is), ("of", &of), ("all", &all), ("kinds", &kinds)],
            )
        }
        None => say.count("report-headline-count", counts.priorities),
    };
    capitalised(&say.with("report-headline", &[("what", &what), ("joint", &joint)]))
}

/// How far a problem area reaches among the parts of the city.
struct Spread {
    problem_area: Id,
    code: String,
    name: String,
    areas: i64,
    ranks: i64,
}

/// The problem areas that are prioritised anywhere, the farthest reaching first, then the highest ranked.
fn spread(view: &PrioritiesView) -> Vec<Spread> {
    let mut found: BTreeMap<Id, Spread> = BTreeMap::new();
    for area in &view.areas {
        for (priority, problem_area) in best_of_each(area) {
            let row = found.entry(problem_area).or_insert_with(|| Spread {
                problem_area,
                code: priority.problem_area_code.clone().unwrap_or_default(),
                name: priority.problem_area_name.clone().unwrap_or_default(),
                areas: 0,
                ranks: 0,
            });
            if area.kind != crate::areas::AreaKind::Municipality {
                row.areas += 1;
                row.ranks += priority.rank;
            }
        }
    }
    let mut rows: Vec<Spread> = found.into_values().collect();
    rows.sort_by(|a, b| (b.areas, a.ranks, &a.name).cmp(&(a.areas, b.ranks, &b.name)));
    rows
}

/// The highest ranked priority of each problem area.
fn best_of_each(area: &AreaPriorities) -> Vec<(&PriorityView, Id)> {
    let mut found: Vec<(&PriorityView, Id)> = Vec::new();
    for priority in &area.priorities {
        if let Some(problem_area) = priority.problem_area
            && found.iter().all(|(_, one)| *one != problem_area)
        {
            found.push((priority, problem_area));
        }
    }
    found
}

fn key_figures(facts: &Facts, say: Say) -> Block {
    let counts = &facts.overview.counts;
    let fixed = say.count("report-figure-fixed", counts.priorities_fixed);
    let fixed = [("fixed", fixed.as_str())];
    Block::key_figures([
        (say.whole(counts.priorities), say.count_with("report-figure-priorities", counts.priorities, &fixed)),
        (say.whole(counts.measures), say.count("report-figure-measures", counts.measures)),
        (say.whole(counts.joint_measures), say.count("report-figure-joint", counts.joint_measures)),
        (say.whole(counts.promises), say.count("report-figure-promises", counts.promises)),
    ])
}

/// Problem areas by areas; where there are too many areas for a table, how many prioritise each problem area.
fn ranks(facts: &Facts, say: Say) -> Option<Block> {
    let columns: Vec<&AreaPriorities> =
        facts.priorities.areas.iter().filter(|area| !area.priorities.is_empty()).collect();
    let rows = spread(&facts.priorities);
    if rows.is_empty() || columns.is_empty() {
        return None;
    }
    if columns.len() > MOST_COLUMNS {
        return Some(reach(&rows, facts, say).into());
    }
    let mut matrix = Matrix::new(say.word("report-matrix-corner"), columns.iter().map(|area| area.name.clone()))
        .caption(say.word("report-matrix-caption"))
        .total(say.title(&format!("report-areas-{}", facts.kind().code())));
    let left_out = rows.len().saturating_sub(MOST_ROWS);
    for row in rows.into_iter().take(MOST_ROWS) {
        let rank = |area: &&AreaPriorities| {
            let best = best_of_each(area).into_iter().find(|(_, one)| *one == row.problem_area);
            best.and_then(|(priority, _)| u8::try_from(priority.rank).ok())
        };
        matrix = matrix.row(row.name.as_str(), columns.iter().map(rank), say.whole(row.areas));
    }
    if left_out > 0 {
        let more = say.count("report-matrix-more", left_out as i64);
        matrix = matrix.row(Rich::new().quiet(more), columns.iter().map(|_| None), String::new());
    }
    Some(matrix.into())
}

/// How many areas prioritise each problem area, as bars.
fn reach(rows: &[Spread], facts: &Facts, say: Say) -> Figure {
    let shown = || rows.iter().take(MOST_ROWS);
    let kinds = say.count(&format!("report-areas-{}", facts.kind().code()), 2);
    let words: Vec<String> = shown().map(|row| format!("{} {}", row.name, say.whole(row.areas))).collect();
    let alt = say.with("report-reach-alt", &[("kinds", &kinds), ("rows", &say.list(&words))]);
    let bars = shown().map(|row| Bar::new(row.name.as_str(), row.areas as f64, say.whole(row.areas)));
    Figure::bars(bars, alt)
}

fn city_wide(city: &AreaPriorities, say: Say) -> List {
    let line = |priority: &PriorityView| {
        let measures = match priority.measures.len() as i64 {
            0 => say.word("report-no-measures"),
            some => say.count("report-measures", some),
        };
        let state = say.word(&format!("report-state-{}", priority.state.code()));
        Rich::new().strong(priority.title.as_str()).quiet(format!(" · {measures} · {state}"))
    };
    let mut items: Vec<Rich> = city.priorities.iter().take(MOST_LISTED).map(line).collect();
    if let Some(more) = city.priorities.len().checked_sub(MOST_LISTED).filter(|more| *more > 0) {
        items.push(Rich::new().quiet(say.count("report-and-more", more as i64)));
    }
    List { numbered: true, items }
}

/// The breaks in words, those that matter most first.
fn breaks_in_words(facts: &Facts, say: Say) -> Vec<String> {
    break_counts(&facts.priorities.breaks)
        .into_iter()
        .map(|one| say.count(&format!("break-{}", one.kind.code()), one.count))
        .collect()
}

fn unfinished(facts: &Facts, say: Say) -> Callout {
    let breaks = breaks_in_words(facts, say);
    match breaks.split_first() {
        None => Callout::new(say.word("report-nothing-unfinished")),
        Some((first, rest)) => {
            let mut text = Rich::new().strong(first.as_str());
            for one in rest {
                text = text.text(format!(" · {one}"));
            }
            Callout::new(text).title(say.word("report-unfinished"))
        }
    }
}

fn since_year(facts: &Facts) -> String {
    facts.follow_up.year.map(|year| year.to_string()).unwrap_or_default()
}

/// What became of last year's promises, and which problem areas reach farther or less far than then.
fn since(facts: &Facts, say: Say) -> Option<Rich> {
    let year = since_year(facts);
    let earlier = facts.earlier.as_ref()?;
    let promises = promises::distinct(facts);
    let count = |reached| promises.iter().filter(|one| one.is_reached == reached).count() as i64;
    let mut sentences = Vec::new();
    if !promises.is_empty() {
        let [reached, missed, unknown] = [Some(true), Some(false), None].map(|is| say.whole(count(is)));
        let texts = [("reached", reached.as_str()), ("missed", &missed), ("unknown", &unknown), ("year", &year)];
        sentences.push(say.count_with("report-since-promises", promises.len() as i64, &texts));
    }
    let was: BTreeMap<Id, i64> = spread(earlier).into_iter().map(|row| (row.problem_area, row.areas)).collect();
    let mut moved: Vec<(i64, String)> = spread(&facts.priorities)
        .into_iter()
        .map(|row| (was.get(&row.problem_area).copied().unwrap_or(0), row))
        .filter(|(was, row)| *was != row.areas)
        .map(|(was, row)| (row.areas - was, format!("{} ({was}\u{a0}→\u{a0}{})", row.name, row.areas)))
        .collect();
    moved.sort_by_key(|(by, _)| -by.abs());
    if districts(earlier).any(|area| !area.priorities.is_empty()) {
        for (key, is_more) in [("report-since-more", true), ("report-since-fewer", false)] {
            let names: Vec<String> = moved
                .iter()
                .filter(|(by, _)| (*by > 0) == is_more)
                .take(MOST_NAMED)
                .map(|(_, name)| name.clone())
                .collect();
            if !names.is_empty() {
                let kinds = say.count(&format!("report-areas-{}", facts.kind().code()), 2);
                sentences.push(say.with(key, &[("names", &say.list(&names)), ("kinds", &kinds), ("year", &year)]));
            }
        }
    }
    (!sentences.is_empty()).then(|| Rich::from(sentences.join(" ")))
}

/// The state of the whole in words: all fixed, some of them, or none.
pub(super) fn state(facts: &Facts, say: Say) -> String {
    let counts = &facts.overview.counts;
    let [fixed, all] = [counts.priorities_fixed, counts.priorities].map(|count| say.whole(count));
    if counts.priorities > 0 && counts.priorities_fixed == counts.priorities {
        say.title(&format!("report-state-{}", State::Fixed.code()))
    } else if counts.priorities_fixed > 0 {
        say.with("report-state-partly", &[("fixed", &fixed), ("all", &all)])
    } else {
        say.title(&format!("report-state-{}", State::Draft.code()))
    }
}
