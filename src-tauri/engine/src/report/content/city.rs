//! The first page: the whole city, said in one sentence and shown in one table.

use super::facts::{Facts, districts};
use super::promises;
use super::said::{Say, capitalised};
use crate::follow_up::{Outcome, outcome_of};
use crate::priorities::{AreaPriorities, CityProblemArea, PrioritiesView, PriorityView, State, break_counts, spread};
use samsyn_paper::document::{Bar, Block, Callout, Figure, Heading, List, Matrix, Part, Rich};
use std::cmp::Reverse;

/// As many city-wide priorities as the page has room for.
const MOST_LISTED: usize = 6;
/// As many problem areas as the page has room for.
const MOST_ROWS: usize = 11;
/// As many areas as stand beside each other in a table.
const MOST_COLUMNS: usize = 16;
/// As many problem areas as one sentence can hold.
const MOST_NAMED: usize = 2;

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
    // What the only area there is prioritises is not shared with any.
    let shared = spread(&facts.priorities).into_iter().find(|one| one.areas > 0 && parts > 1);
    let what = match shared.and_then(|one| Some((one.areas, one.code?, one.name?))) {
        Some((areas, code, name)) => {
            let is = say.with("report-headline-is", &[("code", &code)]);
            let all = say.in_words(parts);
            let of = say.count_with(&format!("report-of-{}", facts.kind().code()), areas, &[("all", &all)]);
            let texts = [("what", name.as_str()), ("is", &is), ("of", &of)];
            say.with("report-headline-shared", &texts)
        }
        None => say.count("report-headline-count", counts.priorities),
    };
    capitalised(&say.with("report-headline", &[("what", &what), ("joint", &joint)]))
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
        let best = |area: &&AreaPriorities| area.priorities.iter().find(|one| row.has(one)).map(|one| one.rank);
        let ranks = columns.iter().map(|area| best(area).and_then(|rank| u8::try_from(rank).ok()));
        matrix = matrix.row(name(&row, say), ranks, say.whole(row.areas));
    }
    if left_out > 0 {
        let more = say.count("report-matrix-more", left_out as i64);
        matrix = matrix.row(Rich::new().quiet(more), columns.iter().map(|_| None), String::new());
    }
    Some(matrix.into())
}

fn name(problem_area: &CityProblemArea, say: Say) -> String {
    problem_area.name.clone().unwrap_or_else(|| say.title("priorities-no-problem-area"))
}

/// How many areas prioritise each problem area, as bars.
fn reach(rows: &[CityProblemArea], facts: &Facts, say: Say) -> Figure {
    let shown = || rows.iter().take(MOST_ROWS);
    let kinds = say.count(&format!("report-areas-{}", facts.kind().code()), 2);
    let words: Vec<String> = shown().map(|row| format!("{} {}", name(row, say), say.whole(row.areas))).collect();
    let alt = say.with("report-reach-alt", &[("kinds", &kinds), ("rows", &say.list(&words))]);
    let bars = shown().map(|row| Bar::new(name(row, say), row.areas as f64, say.whole(row.areas)));
    Figure::bars(bars, alt)
}

/// The city's own priorities; where several rooms have ranked some, each with its room and the room's rank.
fn city_wide(city: &AreaPriorities, say: Say) -> List {
    let line = |priority: &PriorityView| {
        let measures = match priority.measures.len() as i64 {
            0 => say.word("report-no-measures"),
            some => say.count("report-measures", some),
        };
        let state = say.word(&format!("report-state-{}", priority.state.code()));
        Rich::new().strong(priority.title.as_str()).quiet(format!(" · {measures} · {state}"))
    };
    let by_room = city.priorities.iter().any(|priority| priority.room.is_some());
    let shown = city.priorities.iter().take(MOST_LISTED).map(|priority| match &priority.room {
        Some(room) => Rich::new().quiet(format!("{room} · {}. ", priority.rank)).then(line(priority)),
        None => line(priority),
    });
    let mut items: Vec<Rich> = shown.collect();
    if let Some(more) = city.priorities.len().checked_sub(MOST_LISTED).filter(|more| *more > 0) {
        items.push(Rich::new().quiet(say.count("report-and-more", more as i64)));
    }
    // Where several rooms have ranked, nobody has put one room's before the other's: no number of the list's own.
    List { numbered: !by_room, items }
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
        None if facts.overview.counts.priorities == 0 => {
            Callout::new(say.word("report-headline-none")).title(say.word("report-unfinished"))
        }
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
    let mut sentences: Vec<String> = became(facts, &year, say).into_iter().collect();
    if districts(earlier).any(|area| area.kind == facts.kind() && !area.priorities.is_empty()) {
        let moved = moved(earlier, &facts.priorities);
        for (key, is_more) in [("report-since-more", true), ("report-since-fewer", false)] {
            let of_kind = moved.iter().filter(|(one, was)| (one.areas > *was) == is_more);
            let mut names: Vec<String> =
                of_kind.map(|(one, was)| format!("{} ({was}\u{a0}→\u{a0}{})", name(one, say), one.areas)).collect();
            if !names.is_empty() {
                let more = names.split_off(names.len().min(MOST_NAMED)).len() as i64;
                let named = if more > 0 {
                    let texts = [("names", names.join(", ")), ("more", say.in_words(more))];
                    say.with("report-names-and-more", &texts.each_ref().map(|(name, text)| (*name, text.as_str())))
                } else {
                    say.list(&names)
                };
                let kinds = say.count(&format!("report-areas-{}", facts.kind().code()), 2);
                sentences.push(say.with(key, &[("names", &named), ("kinds", &kinds), ("year", &year)]));
            }
        }
    }
    (!sentences.is_empty()).then(|| Rich::from(sentences.join(" ")))
}

/// What became of the measures of the plan before, each kind of outcome in its own words; those there are none of are not
/// spoken of.
fn became(facts: &Facts, year: &str, say: Say) -> Option<String> {
    let outcomes: Vec<Outcome> = promises::distinct(facts).iter().map(|one| outcome_of(&one.measure)).collect();
    let kinds = [
        (Outcome::Reached, "reached"),
        (Outcome::NotReached, "not-reached"),
        (Outcome::UnderWay, "under-way"),
        (Outcome::NotBegun, "not-begun"),
        (Outcome::NotNoted, "not-noted"),
        (Outcome::Uncountable, "uncountable"),
    ];
    let told = kinds.map(|(kind, key)| (outcomes.iter().filter(|one| **one == kind).count() as i64, key));
    let told: Vec<String> = told
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, key)| say.count(&format!("report-since-{key}"), count))
        .collect();
    let texts = [("year", year), ("told", &say.list(&told))];
    (!outcomes.is_empty()).then(|| say.count_with("report-since-measures", outcomes.len() as i64, &texts))
}

/// The problem areas that more areas prioritise than before, or fewer, with how many it was; the greatest change first.
/// Before and now are areas of one kind.
fn moved(before: &PrioritiesView, now: &PrioritiesView) -> Vec<(CityProblemArea, i64)> {
    let named = |view| spread(view).into_iter().filter(|one| one.code.is_some());
    let (before, mut now): (Vec<_>, Vec<_>) = (named(before).collect(), named(now).collect());
    let gone = before.iter().filter(|one| now.iter().all(|now| now.code != one.code));
    let gone: Vec<_> = gone.map(|one| CityProblemArea { areas: 0, ..one.clone() }).collect();
    now.extend(gone);
    let was = |one: &CityProblemArea| before.iter().find(|was| was.code == one.code).map_or(0, |was| was.areas);
    let with_before = now.into_iter().map(|one| (was(&one), one));
    let mut moved: Vec<_> = with_before.filter(|(was, one)| *was != one.areas).map(|(was, one)| (one, was)).collect();
    moved.sort_by_key(|(one, was)| Reverse((one.areas - was).abs()));
    moved
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
