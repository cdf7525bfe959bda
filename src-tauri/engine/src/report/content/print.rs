//! What is printed for the day: the agenda, a sign for each room's door, and who is expected in each room. Roles and
//! organisations, never names.

use super::said::{Say, as_date, capitalised};
use crate::agenda::{self, AgendaItemView, AgendaRoomView, ItemKind};
use crate::error::{Error, Refusal};
use crate::id::Id;
use crate::overview::OverviewView;
use crate::participants::{self, ParticipantView};
use crate::report::Paper;
use crate::store::Reader;
use crate::text::Language;
use crate::time::Moment;
use crate::workshops::{self, RoomView};
use samsyn_paper::document::{Block, Cell, Column, Document, Figure, Heading, Meta, Part, Rich, Row, Running, Table};

/// What is printed of a hearing, in one language; of what is for rooms, all of them or one.
pub(super) struct Print<'a> {
    pub(super) read: Reader<'a>,
    pub(super) hearing: Id,
    pub(super) room: Option<Id>,
    pub(super) say: Say,
    pub(super) overview: OverviewView,
}

/// The document that is asked for. `document_id` names its content, `now` dates it.
pub(crate) fn printed(
    read: Reader<'_>,
    hearing: Id,
    (paper, room, language): (Paper, Option<Id>, Language),
    document_id: &str,
    now: Moment,
) -> Result<Document, Error> {
    let say = Say::in_language(language);
    let print = Print { read, hearing, room, say, overview: crate::overview::overview(read, hearing)? };
    let mut document = print.blank(paper.code(), document_id, now);
    document.parts = match paper {
        Paper::Agenda => print.agenda()?,
        Paper::Signs => print.signs()?,
        Paper::Attendance => print.attendance()?,
        Paper::Sheets => super::paper::sheets(&print)?,
    };
    Ok(document)
}

impl Print<'_> {
    /// A document without pages: `kind` is the last part of the keys of its words.
    fn blank(&self, kind: &str, document_id: &str, now: Moment) -> Document {
        let (say, overview) = (self.say, &self.overview);
        let word = |what: &str| say.word(&format!("print-{what}-{kind}"));
        let title = format!("{}: {}", overview.title, word("title"));
        let state = capitalised(&word("title"));
        let foot = say.with("print-foot", &[("state", &state), ("version", &say.moment(now)), ("id", document_id)]);
        let meta = Meta {
            title: title.clone(),
            author: overview.organiser.clone().or_else(|| overview.city.clone()).unwrap_or_default(),
            subject: word("subject"),
            keywords: vec![say.word("report-keyword-hearing")],
            language: super::written_in(say.language()),
            created: super::swedish(now),
            document_id: document_id.to_owned(),
            state,
            version: say.moment(now),
            program: super::PROGRAM.to_owned(),
        };
        let running = Running {
            head: title,
            mark: overview.example_data.then(|| say.word("report-example")),
            foot,
            page: say.with("report-page", &[("page", "{page}"), ("pages", "{pages}")]),
        };
        Document::new(meta, running)
    }

    /// The rooms asked for; a refusal where there is none.
    pub(super) fn rooms(&self) -> Result<Vec<RoomView>, Error> {
        let mut rooms = workshops::board(self.read, self.hearing)?.rooms;
        rooms.retain(|one| self.room.is_none_or(|room| room == one.id));
        if rooms.is_empty() { Err(Refusal::Gone { what: "workshop".to_owned() }.into()) } else { Ok(rooms) }
    }

    /// The day's agenda, for everybody: when, what, where, and which area is in which room.
    fn agenda(&self) -> Result<Vec<Part>, Error> {
        let (say, overview) = (self.say, &self.overview);
        let view = agenda::view(self.read, self.hearing)?;
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
        Ok(vec![part])
    }

    /// A sign for each room's door, read from across a corridor.
    fn signs(&self) -> Result<Vec<Part>, Error> {
        let sign = |room: RoomView| {
            let head = [self.overview.title.as_str(), &room.key].join(" · ");
            let lines = [Some(room.room), Some(room.area_name), room.theme];
            let lines = lines.into_iter().flatten().filter(|line| !line.is_empty()).collect();
            Part::landscape().apart(head).with(Block::Poster(lines))
        };
        Ok(self.rooms()?.into_iter().map(sign).collect())
    }

    /// Who is expected in each room, with a box to tick; those without a room last.
    fn attendance(&self) -> Result<Vec<Part>, Error> {
        let (say, title) = (self.say, self.overview.title.as_str());
        let everybody = participants::view(self.read, self.hearing)?.participants;
        let rooms = match self.rooms() {
            Err(Error::Refusal(Refusal::Gone { .. })) if self.room.is_none() => Vec::new(),
            rooms => rooms?,
        };
        let of_room = |one: &RoomView| {
            let expected: Vec<_> = everybody.iter().filter(|person| person.workshop == Some(one.id)).collect();
            let head = [title, &one.key, &one.room, &one.area_name].join(" · ");
            let kicker = say.with("print-attendance-kicker", &[("room", &one.room), ("key", &one.key)]);
            let heading = Heading::one(one.area_name.as_str()).anchor(format!("room-{}", one.key));
            let mut part = Part::new().apart(head).with(Block::kicker(kicker)).with(heading);
            if let Some(facilitator) = &one.facilitator {
                part.push(Block::paragraph(say.with("print-facilitator", &[("role", facilitator)])));
            }
            list(part, &expected, say)
        };
        let mut parts: Vec<Part> = rooms.iter().map(of_room).collect();
        let placeless: Vec<_> = everybody.iter().filter(|person| person.workshop.is_none()).collect();
        if self.room.is_none() && (!placeless.is_empty() || rooms.is_empty()) {
            let without = say.word("print-without-room");
            let head = [title, &without].join(" · ");
            let part = Part::new().apart(head).with(Heading::one(without).anchor("without-room"));
            parts.push(list(part, &placeless, say));
        }
        Ok(parts)
    }
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
