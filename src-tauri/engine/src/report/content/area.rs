//! One area on one sheet, which stands alone when torn out: in front how things are, what is prioritised and why, what is
//! done by whom, how many times and until when, what was promised last year and what became of it, and who has signed; on
//! the back the whole plan in its six columns.

use super::evidence;
use super::facts::Facts;
use super::promises;
use super::said::{Say, capitalised};
use super::situation;
use super::{plan, signatures};
use crate::areas::AreaKind;
use crate::party::Party;
use crate::priorities::{AreaPriorities, PriorityView, State, Station as Stop};
use samsyn_paper::document::{
    Block, Cell, Column, Figure, Heading, Part, Rich, Row, Shape, Station, StationState, Symbol, Table, Tone,
};

/// The name links lead to.
pub(super) fn anchor(area: &AreaPriorities) -> String {
    format!("area-{}", area.key)
}

/// Two pages, the two sides of one sheet: the picture with what is decided, and the plan.
pub(super) fn pages(area: &AreaPriorities, facts: &Facts, say: Say) -> Vec<Part> {
    let mut front = Part::new()
        .with(Block::kicker(kicker(area, facts, say)))
        .with(Heading::one(area.name.as_str()).anchor(anchor(area)))
        .with(Block::paragraph(summary(area, say)));
    if let Some(situation) = facts.situations.get(&area.area) {
        situation::section(situation, say).into_iter().for_each(|block| front.push(block));
    }
    if !area.priorities.is_empty() {
        front.push(Heading::two(say.word("report-priorities")));
        front.push(priorities(area, say));
    }
    for one in &area.deprioritised {
        let texts = [("title", one.title.as_str()), ("reason", &one.reason)];
        front.push(Block::note(say.with("report-deprioritised-line", &texts)));
    }
    promises::of_area(area, facts, say).into_iter().for_each(|block| front.push(block));
    signatures::section(area, say).into_iter().for_each(|block| front.push(block));
    if area.priorities.is_empty() {
        return vec![front];
    }
    let plan = Part::landscape()
        .with(Heading::two(say.with("report-plan-of", &[("area", &area.name)])).anchor(format!("plan-{}", area.key)))
        .with(plan::table(&area.priorities, say));
    vec![front, plan]
}

fn kicker(area: &AreaPriorities, facts: &Facts, say: Say) -> String {
    let mut words = vec![capitalised(&say.word(&format!("area-kind-{}", area.kind.code())))];
    if let Some(known) = facts.areas.areas.iter().find(|one| one.id == area.area) {
        if let Some(police) = &known.police_area {
            words.push(say.with("report-police-area", &[("name", police)]));
        }
        if let Some(inhabitants) = known.inhabitants {
            words.push(say.count("report-inhabitants", inhabitants));
        }
    }
    words.join(" · ")
}

/// The page in two sentences.
fn summary(area: &AreaPriorities, say: Say) -> String {
    let count = |is: &dyn Fn(&PriorityView) -> bool| area.priorities.iter().filter(|one| is(one)).count() as i64;
    let all = area.priorities.len() as i64;
    if all == 0 {
        return say.word("report-area-nothing");
    }
    let fixed = count(&|one| one.state == State::Fixed);
    let mut measures: Vec<_> = area.priorities.iter().flat_map(|one| &one.measures).collect();
    measures.sort_by_key(|measure| measure.id);
    measures.dedup_by_key(|measure| measure.id);
    let joint = measures.iter().filter(|measure| measure.joint).count() as i64;
    let fixed = match fixed {
        0 => say.word("report-area-none-fixed"),
        some if some == all => say.count("report-area-all-fixed", all),
        some => say.count("report-area-some-fixed", some),
    };
    let priorities = capitalised(&say.count_with("report-area-priorities", all, &[("fixed", &fixed)]));
    let joint = say.count("report-area-joint", joint);
    let measures = capitalised(&say.count_with("report-area-measures", measures.len() as i64, &[("joint", &joint)]));
    let mut sentences = vec![priorities, measures];
    let bare = count(&|one| one.measures.is_empty());
    if bare > 0 {
        sentences.push(capitalised(&say.count("report-area-without-measure", bare)));
    }
    sentences.join(" ")
}

fn priorities(area: &AreaPriorities, say: Say) -> Table {
    let columns = [("report-priority", 5.9), ("report-thread", 4.1)];
    let columns = columns.map(|(key, weight)| Column::new(say.word(key)).weight(weight));
    Table::new(columns).rows(area.priorities.iter().map(|priority| {
        let mut what = Rich::new().strong(format!("{}. {}", priority.rank, priority.title));
        if let Some(reason) = &priority.reason {
            what = what.text(format!("\n{reason}"));
        }
        if let Some(evidence) = evidence::line(priority, say) {
            what = what.text("\n").quiet(evidence);
        }
        for measure in &priority.measures {
            what = what.text("\n").then(plan::brief(measure, say));
        }
        what = what.text("\n").then(state(priority, say)).text("   ").then(votes(priority, say));
        // On the last line: six priorities of two rooms and their signatures must stay on the page.
        what = what.then(plan::of_room(priority));
        Row::Cells(vec![what.into(), Cell::figure(thread(priority, say))])
    }))
}

/// The state with its shape, and whether what was signed has changed since.
pub(super) fn state(priority: &PriorityView, say: Say) -> Rich {
    let shape = match priority.state {
        State::Fixed => Symbol::new(Shape::Check, Tone::Green),
        State::Anchored | State::Proposed => Symbol::new(Shape::Half, Tone::Quiet),
        State::Draft => Symbol::new(Shape::Ring, Tone::Quiet),
    };
    let text = Rich::new().symbol(shape).quiet(say.title(&format!("report-state-{}", priority.state.code())));
    if priority.changed_since_signed { text.quiet(" · ").then(plan::missing(say, "report-changed")) } else { text }
}

fn votes(priority: &PriorityView, say: Say) -> Rich {
    if priority.votes_total == 0 {
        return Rich::new().quiet(say.word("report-no-votes"));
    }
    let parties = [
        (Party::Police, priority.votes_police),
        (Party::City, priority.votes_city),
        (Party::Others, priority.votes_others),
    ];
    let mut text = Rich::new();
    for (at, (party, votes)) in parties.into_iter().enumerate() {
        let line = say.party(party).text(format!("\u{a0}{votes}"));
        text = if at > 0 { text.text(", ").then(line) } else { line };
    }
    text
}

/// The red thread: from the situation to the result, and where it breaks.
fn thread(priority: &PriorityView, say: Say) -> Figure {
    let stations: Vec<Station> = priority
        .thread
        .stations
        .iter()
        .map(|stop| {
            let state = match (stop.broken, stop.later || stop.open) {
                (true, _) => StationState::Broken,
                (_, true) => StationState::Ahead,
                _ => StationState::Whole,
            };
            let label = match (stop.station, stop.broken) {
                // There are some, but one that nobody does.
                (Stop::Measures, true) if stop.count > 0 => say.word("thread-lacks-measure_without_owner"),
                (Stop::Causes | Stop::Measures, true) => say.word(&format!("report-no-{}", stop.station.code())),
                (Stop::Causes | Stop::Measures, false) => {
                    say.count(&format!("report-{}", stop.station.code()), stop.count)
                }
                (Stop::Situation, _) if stop.open => say.word("report-no-evidence"),
                _ => say.word(&format!("station-{}", stop.station.code())),
            };
            Station::new(state, label)
        })
        .collect();
    let words: Vec<String> = stations
        .iter()
        .map(|station| match station.state {
            StationState::Whole => station.label.clone(),
            StationState::Broken => say.with("report-thread-broken", &[("what", &station.label)]),
            StationState::Ahead => say.with("report-thread-ahead", &[("what", &station.label)]),
        })
        .collect();
    let alt = say.with("report-thread-alt", &[("stations", &words.join(", "))]);
    Figure::thread(stations, alt)
}

/// Whether the page is of the city itself.
pub(super) fn is_city(area: &AreaPriorities) -> bool {
    area.kind == AreaKind::Municipality
}
