//! What is printed for the day: the agenda, a sign for each room's door, and who is expected in each room. Roles and
//! organisations, never names.

use super::paper::blank_document;
use super::said::{Say, as_date};
use crate::agenda::{self, AgendaItemView, AgendaRoomView, ItemKind};
use crate::error::{Error, Refusal};
use crate::hearing;
use crate::id::Id;
use crate::participants::{self, ParticipantView};
use crate::report::document::{Block, Cell, Column, Document, Figure, Heading, Part, Rich, Row, Table};
use crate::store::Reader;
use crate::text::Language;
use crate::time::Moment;
use crate::workshops::{self, RoomView};

/// The day's agenda, for everybody: when, what, where, and which area is in which room.
pub(in crate::report) fn agenda_print(
    read: Reader<'_>,
    hearing: Id,
    language: Language,
    document_id: &str,
    now: Moment,
) -> Result<Document, Error> {
    let say = Say::in_language(language);
    let overview = hearing::overview(read, hearing)?;
    let view = agenda::view(read, hearing)?;
    let mut document = blank_document(&overview, "agenda", say, document_id, now);
    let venue = overview.venue.clone();
    let several = view.days.len() > 1;
    let mut part = Part::new()
        .with(Block::kicker(say.word("print-agenda")))
        .with(Heading::one(overview.title.as_str()).anchor("agenda"));
    let when: Vec<String> =
        as_date(&overview.date).filter(|_| !several).map(|date| say.date(date)).into_iter().chain(venue).collect();
    if !when.is_empty() {
        part.push(Block::lead(when.join(" · ")));
    }
    if view.items.is_empty() {
        part.push(Block::paragraph(say.word("report-agenda-none")));
    }
    for day in &view.days {
        if several {
            let number = say.whole(day.day);
            let date = as_date(&day.date).map(|date| format!(" · {}", say.date(date))).unwrap_or_default();
            part.push(Heading::two(format!("{}{date}", say.with("report-day", &[("day", &number)]))));
        }
        let columns = [("print-when", 1.5), ("print-what", 5.4), ("print-where", 2.4)];
        let columns = columns.map(|(key, weight)| Column::new(say.word(key)).weight(weight));
        let items = view.items.iter().filter(|item| item.day == day.day);
        part.push(Table::new(columns).rows(items.map(|item| of_agenda(item, say))));
    }
    if view.items.iter().any(|item| item.kind == ItemKind::Parallel) && !view.rooms.is_empty() {
        part.push(Heading::two(say.word("print-rooms")));
        part.push(rooms(&view.rooms, say));
    }
    document.parts.push(part);
    Ok(document)
}

fn of_agenda(item: &AgendaItemView, say: Say) -> Row {
    let span = format!("{}–{}", say.time(item.planned_start), say.time(item.planned_end));
    let is_break = matches!(item.kind, ItemKind::Break | ItemKind::Arrival);
    let mut what = if is_break { Rich::from(item.title.as_str()) } else { Rich::new().strong(item.title.as_str()) };
    if let (Some(count), Some(minutes)) = (item.inner_count, item.inner_minutes) {
        let turns = say.count_with("print-turns", count, &[("minutes", &say.whole(minutes.0))]);
        what = what.quiet(format!("\n{turns}"));
    }
    let place = match (&item.venue, item.kind) {
        (Some(venue), _) => venue.clone(),
        (None, ItemKind::Parallel) => say.word("print-in-rooms"),
        _ => String::new(),
    };
    Row::of([Rich::new().strong(span), what, place.into()])
}

/// The rooms with their areas. A theme that several rooms share tells none of them apart, and is left out.
fn rooms(rooms: &[AgendaRoomView], say: Say) -> Table {
    let own = |room: &AgendaRoomView| {
        let is_own = rooms.iter().filter(|one| one.theme == room.theme).count() == 1;
        room.theme.clone().filter(|_| is_own).unwrap_or_default()
    };
    let columns = [("print-room", 1.6), ("print-area", 3.4), ("print-theme", 4.0)];
    let columns = columns.map(|(key, weight)| Column::new(say.word(key)).weight(weight));
    Table::new(columns).rows(rooms.iter().map(|room| Row::of([room.room.clone(), room.area_name.clone(), own(room)])))
}

/// The rooms asked for: one, or all of them.
fn asked_rooms(read: Reader<'_>, hearing: Id, room: Option<Id>) -> Result<Vec<RoomView>, Error> {
    let mut rooms = workshops::board(read, hearing)?.rooms;
    rooms.retain(|one| room.is_none_or(|room| room == one.id));
    if rooms.is_empty() { Err(Refusal::Gone { what: "workshop".to_owned() }.into()) } else { Ok(rooms) }
}

/// A sign for each room's door, read from across a corridor.
pub(in crate::report) fn signs(
    read: Reader<'_>,
    hearing: Id,
    room: Option<Id>,
    language: Language,
    document_id: &str,
    now: Moment,
) -> Result<Document, Error> {
    let say = Say::in_language(language);
    let overview = hearing::overview(read, hearing)?;
    let mut document = blank_document(&overview, "signs", say, document_id, now);
    for room in asked_rooms(read, hearing, room)? {
        let lines = [Some(room.room.clone()), Some(room.area_name.clone()), room.theme.clone()];
        let lines = lines.into_iter().flatten().filter(|line| !line.is_empty()).collect();
        let head = [overview.title.as_str(), &room.key].join(" · ");
        document.parts.push(Part::landscape().apart(head).with(Block::Poster(lines)));
    }
    Ok(document)
}

/// Who is expected in each room, with a box to tick; those without a room last.
pub(in crate::report) fn attendance_print(
    read: Reader<'_>,
    hearing: Id,
    room: Option<Id>,
    language: Language,
    document_id: &str,
    now: Moment,
) -> Result<Document, Error> {
    let say = Say::in_language(language);
    let overview = hearing::overview(read, hearing)?;
    let everybody = participants::view(read, hearing)?.participants;
    let mut document = blank_document(&overview, "attendance", say, document_id, now);
    let rooms = match asked_rooms(read, hearing, room) {
        Err(Error::Refusal(Refusal::Gone { .. })) if room.is_none() => Vec::new(),
        rooms => rooms?,
    };
    for one in &rooms {
        let expected: Vec<_> = everybody.iter().filter(|person| person.workshop == Some(one.id)).collect();
        let head = [overview.title.as_str(), &one.key, &one.room, &one.area_name].join(" · ");
        let kicker = say.with("print-attendance-kicker", &[("room", &one.room), ("key", &one.key)]);
        let heading = Heading::one(one.area_name.as_str()).anchor(format!("room-{}", one.key));
        let mut part = Part::new().apart(head).with(Block::kicker(kicker)).with(heading);
        if let Some(facilitator) = &one.facilitator {
            part.push(Block::paragraph(say.with("print-facilitator", &[("role", facilitator)])));
        }
        document.parts.push(list(part, &expected, say));
    }
    let placeless: Vec<_> = everybody.iter().filter(|person| person.workshop.is_none()).collect();
    if room.is_none() && (!placeless.is_empty() || rooms.is_empty()) {
        let head = [overview.title.clone(), say.word("print-without-room")].join(" · ");
        let part = Part::new().apart(head).with(Heading::one(say.word("print-without-room")).anchor("without-room"));
        document.parts.push(list(part, &placeless, say));
    }
    Ok(document)
}

fn list(part: Part, expected: &[&ParticipantView], say: Say) -> Part {
    let part = part.with(Block::paragraph(say.count("print-expected", expected.len() as i64)));
    if expected.is_empty() {
        return part;
    }
    let columns = [("print-here", 0.8), ("report-role", 4.2), ("print-organisation", 3.4), ("paper-party", 1.6)];
    let columns = columns.map(|(key, weight)| Column::new(say.word(key)).weight(weight));
    let rows = expected.iter().map(|person| {
        let tick = Figure::boxes([""], say.with("print-tick", &[("role", &person.role)]));
        let organisation = person.organisation.as_str();
        Row::Cells(vec![
            Cell::figure(tick),
            Cell::text(Rich::new().strong(person.role.as_str())),
            Cell::text(organisation),
            Cell::text(say.party(person.party)),
        ])
    });
    let mut table = Table::new(columns).without_row_headers().by_hand();
    table = table.rows(rows.collect::<Vec<_>>());
    part.with(table)
}
