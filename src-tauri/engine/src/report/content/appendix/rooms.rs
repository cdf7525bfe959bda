//! One room: its votes, its matrix and every card, as they were written.

use crate::report::content::said::Say;
use crate::workshops::{Answer, CRITERIA, CardView, WorkshopView};
use samsyn_paper::document::{Block, Cell, Column, Heading, Part, Rich, Row, Shape, Symbol, Table, Tone};

pub(super) fn part(room: &WorkshopView, say: Say) -> Part {
    let place = [room.room.key.as_str(), &room.room.room, &room.room.area_name];
    let place: Vec<&str> = place.into_iter().filter(|word| !word.is_empty()).collect();
    let mut part = Part::new()
        .with(Heading::two(place.join(" · ")).anchor(format!("room-{}", room.room.key)))
        .with(Block::paragraph(facts(room, say)));
    if !room.problems.is_empty() {
        part.push(votes(room, say));
        part.push(matrix(room, say));
        part.push(Block::note(grounds(say)));
    }
    if !room.cards.is_empty() {
        part.push(cards(room, say));
    }
    part
}

fn facts(room: &WorkshopView, say: Say) -> String {
    let counts = [
        say.count("report-cards", room.room.cards),
        say.count("report-problems", room.room.problems),
        say.count("report-vote-count", room.room.votes_cast),
    ];
    let mut words = say.list(&counts);
    if let Some(theme) = &room.room.theme {
        words = format!("{theme}. {words}");
    }
    words
}

/// The votes of each problem. While the tally is open nobody sees them, here neither.
fn votes(room: &WorkshopView, say: Say) -> Table {
    let columns = [
        Column::new(say.word("report-problem")).weight(4.4),
        Column::new(say.title("party-police")).right(),
        Column::new(say.title("party-city")).right(),
        Column::new(say.title("party-others")).right(),
        Column::new(say.word("report-total")).right(),
    ];
    let mut problems: Vec<_> = room.problems.iter().collect();
    problems.sort_by_key(|problem| problem.place.unwrap_or(i64::MAX));
    let rows = problems.into_iter().map(|problem| {
        let title = if problem.priority.is_some() {
            Rich::new().strong(problem.title.as_str())
        } else {
            Rich::from(problem.title.as_str())
        };
        let title = match &problem.concern {
            Some(concern) => title.quiet(format!("\n{}", say.with("report-concern", &[("text", concern)]))),
            None => title,
        };
        let counts = [problem.votes_police, problem.votes_city, problem.votes_others, problem.votes_total];
        let mut cells = vec![Cell::text(title)];
        cells.extend(counts.map(|count| {
            if room.tally.closed { Cell::text(say.whole(count)) } else { Cell::text(say.word("report-hidden")) }
        }));
        Row::Cells(cells)
    });
    let rows: Vec<Row> = rows.collect();
    let caption = if room.tally.closed { "report-votes-caption" } else { "report-votes-open" };
    Table::new(columns).caption(say.word(caption)).rows(rows)
}

fn matrix(room: &WorkshopView, say: Say) -> Table {
    let mut columns = vec![Column::new(say.word("report-problem")).weight(4.0)];
    columns.extend((1..=CRITERIA).map(|criterion| Column::new(say.whole(criterion)).weight(0.62).centred()));
    columns.push(Column::new(say.word("report-need")).weight(0.9).right());
    columns.push(Column::new(say.word("report-possibility")).weight(1.1).right());
    let rows = room.problems.iter().map(|problem| {
        let mut cells = vec![Cell::text(problem.title.as_str())];
        cells.extend(problem.answers.iter().map(|answer| Cell::text(say.word(short(*answer)))));
        cells.push(Cell::text(say.whole(problem.sums.need)));
        cells.push(Cell::text(say.whole(problem.sums.possibility)));
        Row::Cells(cells)
    });
    let rows: Vec<Row> = rows.collect();
    Table::new(columns).caption(say.word("report-matrix-of-room")).rows(rows)
}

fn short(answer: Option<Answer>) -> &'static str {
    match answer {
        Some(Answer::Yes) => "report-answer-yes",
        Some(Answer::Partly) => "report-answer-partly",
        Some(Answer::No) => "report-answer-no",
        Some(Answer::DontKnow) => "report-answer-dont_know",
        None => "report-unknown",
    }
}

/// What the numbers and letters of the matrix mean.
fn grounds(say: Say) -> String {
    let grounds: Vec<String> = (1..=CRITERIA)
        .map(|criterion| format!("{criterion}\u{a0}{}", say.word(&format!("criterion-{criterion}"))))
        .collect();
    say.with("report-matrix-key", &[("grounds", &grounds.join(", "))])
}

fn cards(room: &WorkshopView, say: Say) -> Table {
    let columns = [("card", 5.0), ("kind", 1.1), ("party", 1.2), ("place", 1.8), ("became", 3.0)];
    let columns = columns.map(|(key, weight)| Column::new(say.word(&format!("report-card-{key}"))).weight(weight));
    let rows = room.cards.iter().map(|card| {
        Row::Cells(vec![
            Cell::text(card.text.as_str()),
            Cell::text(say.word(&format!("card-kind-{}", card.kind.code()))),
            Cell::text(card.party.map(|party| say.party(party)).unwrap_or_default()),
            Cell::text(card.place.clone().unwrap_or_default()),
            Cell::text(became(card, room)),
        ])
    });
    let rows: Vec<Row> = rows.collect();
    Table::new(columns).without_row_headers().caption(say.word("report-cards-caption")).rows(rows)
}

/// The problem, cause or measure that the card was put to.
fn became(card: &CardView, room: &WorkshopView) -> Rich {
    let problem = room.problems.iter().find(|one| Some(one.id) == card.problem).map(|one| one.title.clone());
    let cause = || {
        let mut causes = room.priorities.iter().flat_map(|one| &one.causes);
        causes.find(|one| Some(one.id) == card.cause).map(|one| one.text.clone())
    };
    let measure = || {
        let mut measures = room.priorities.iter().flat_map(|one| &one.measures);
        measures.find(|one| Some(one.id) == card.measure).map(|one| one.text.clone())
    };
    match problem.or_else(cause).or_else(measure) {
        Some(title) => Rich::new().symbol(Symbol::new(Shape::Level, Tone::Quiet)).text(title),
        None => Rich::new(),
    }
}
