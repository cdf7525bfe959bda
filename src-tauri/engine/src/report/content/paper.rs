//! The paper for a room whose laptop is not there, or whose power has gone: one sheet in the order of the facilitator's
//! screen, so that keying it in is reading it from top to bottom. What is known already is printed; the rest is lines and
//! boxes for a pen.

use super::print::Print;
use super::promises;
use super::said::{Say, as_date, capitalised};
use crate::error::Error;
use crate::follow_up::{self, FollowUpView};
use crate::overview::OverviewView;
use crate::party::Party;
use crate::workshops::{self, CRITERIA, LAST_NEED, RoomView, TOP, WorkshopView};
use samsyn_paper::document::{Block, Cell, Column, Figure, Form, Heading, Part, Piece, Rich, Row, Signature, Table};

/// As many problems as the sheet has letters for, unless the room has made more already.
const PROBLEMS: usize = 6;
/// Lines for cards and lines of promises that share the first page.
const CARDS_AND_PROMISES: usize = 18;
const FEWEST_CARDS: usize = 8;
/// Numbered causes and measures of each priority.
const CAUSES: usize = 3;
const MEASURES: usize = 2;

/// The sheets of one room or of all, each with a head and page numbers of its own.
pub(super) fn sheets(print: &Print<'_>) -> Result<Vec<Part>, Error> {
    let follow_up = follow_up::view(print.read, print.hearing)?;
    let sheet = |room: RoomView| {
        let workshop = workshops::view(print.read, room.id)?;
        let sheet = Sheet { say: print.say, overview: &print.overview, follow_up: &follow_up, workshop: &workshop };
        Ok(sheet.part())
    };
    print.rooms()?.into_iter().map(sheet).collect()
}

struct Sheet<'a> {
    say: Say,
    overview: &'a OverviewView,
    follow_up: &'a FollowUpView,
    workshop: &'a WorkshopView,
}

impl Sheet<'_> {
    fn room(&self) -> &RoomView {
        &self.workshop.room
    }

    fn part(&self) -> Part {
        let room = self.room();
        let head = [self.overview.title.as_str(), &room.key, &room.room, &room.area_name].join(" · ");
        let mut part = Part::new().apart(head);
        for block in self.head().into_iter().chain(self.promises()).chain(self.cards()) {
            part.push(block);
        }
        part.push(Block::PageBreak);
        self.problems().into_iter().chain(self.matrix()).for_each(|block| part.push(block));
        part.push(Block::PageBreak);
        let votes = self.tally().into_iter().chain(self.top()).chain(self.causes());
        votes.for_each(|block| part.push(block));
        part.push(Block::PageBreak);
        self.measures().into_iter().chain(self.read_back()).for_each(|block| part.push(block));
        part
    }

    fn head(&self) -> Vec<Block> {
        let (say, room) = (self.say, self.room());
        let place = say.with("paper-kicker", &[("room", &room.room), ("key", &room.key)]);
        let day = as_date(&self.overview.date).map(|date| say.date(date));
        let facts = [room.theme.clone(), day, room.facilitator.clone()];
        let mut voters = Rich::new().text(say.word("paper-voters")).text(" ");
        for (at, party) in Party::VOTING.iter().enumerate() {
            let count = say.whole(self.voters(*party));
            voters = voters.text(if at > 0 { ", " } else { "" }).then(say.party(*party)).text(format!("\u{a0}{count}"));
        }
        let each = capitalised(&say.count("paper-votes-each", self.workshop.tally.votes_each));
        vec![
            Block::kicker(place),
            Heading::one(room.area_name.as_str()).anchor(format!("room-{}", room.key)).into(),
            Block::paragraph(facts.into_iter().flatten().collect::<Vec<_>>().join(" · ")),
            Block::paragraph(voters.text(". ").text(each)),
        ]
    }

    fn voters(&self, party: Party) -> i64 {
        let room = self.room();
        match party {
            Party::Police => room.voters_police,
            Party::City => room.voters_city,
            Party::Others => room.voters_others,
            Party::Staff => 0,
        }
    }

    fn promised(&self) -> usize {
        self.follow_up.areas.iter().find(|one| one.area == self.room().area).map_or(0, |one| one.promises.len())
    }

    fn promises(&self) -> Vec<Block> {
        let mut blocks = promises::brief(self.room().area, self.follow_up, self.say);
        if let Some(Block::Heading(heading)) = blocks.first_mut() {
            heading.text = format!("1. {}", heading.text);
        }
        blocks
    }

    /// A heading with the number that its phase has on the screen.
    fn phase(&self, number: usize, key: &str) -> Block {
        Heading::two(format!("{number}. {}", self.say.word(&format!("room-phase-{key}")))).into()
    }

    fn cards(&self) -> Vec<Block> {
        let say = self.say;
        let parties = Party::VOTING.iter().map(|party| say.word(&format!("paper-letter-{}", party.code())));
        let parties: Vec<String> = parties.collect();
        let columns = [
            ("paper-number", 0.5),
            ("paper-card", 6.0),
            ("paper-area", 2.0),
            ("paper-place", 2.2),
            ("paper-party", 0.95),
        ];
        let table = Table::new(columns.map(|(key, weight)| Column::new(say.word(key)).weight(weight))).by_hand();
        let lines = CARDS_AND_PROMISES.saturating_sub(self.promised()).max(FEWEST_CARDS);
        let boxes = || Cell::figure(Figure::boxes(parties.clone(), say.word("paper-party-boxes")));
        let row = |number: usize| {
            let written = [Cell::text(number.to_string()), Cell::empty(), Cell::empty(), Cell::empty(), boxes()];
            Row::Cells(written.into())
        };
        vec![self.phase(2, "cards"), table.rows((1..=lines).map(row)).into()]
    }

    /// The letter of each problem on this sheet, with its title where the room has one already.
    fn letters(&self) -> Vec<(String, String)> {
        let titles = self.workshop.problems.iter().map(|one| one.title.clone());
        let rows = self.workshop.problems.len().clamp(PROBLEMS, 26);
        let titles = titles.chain(std::iter::repeat(String::new())).take(rows);
        ('A'..='Z').map(String::from).zip(titles).collect()
    }

    fn problems(&self) -> Vec<Block> {
        let say = self.say;
        let columns = [("paper-number", 0.5), ("paper-problem", 6.4), ("paper-area", 2.2), ("paper-card-numbers", 2.4)];
        let table = Table::new(columns.map(|(key, weight)| Column::new(say.word(key)).weight(weight))).by_hand();
        let row = |(letter, title): (String, String)| {
            Row::Cells(vec![Rich::new().strong(letter).into(), title.into(), Cell::empty(), Cell::empty()])
        };
        vec![self.phase(3, "sort"), table.rows(self.letters().into_iter().map(row)).into()]
    }

    fn matrix(&self) -> Vec<Block> {
        let say = self.say;
        let answers = ["yes", "partly", "no", "dont_know"].map(|code| say.word(&format!("paper-answer-{code}")));
        let letters: Vec<String> = self.letters().into_iter().map(|(letter, _)| letter).collect();
        let mut blocks = vec![self.phase(4, "matrix"), Block::note(say.word("paper-matrix-key"))];
        for letters in letters.chunks(PROBLEMS) {
            let grounds = Column::new(say.word("matrix-ground")).weight(2.4);
            let columns =
                std::iter::once(grounds).chain(letters.iter().map(|one| Column::new(one.as_str()).weight(1.0)));
            let ground = |number: i64| {
                let name = format!("{number} {}", say.word(&format!("criterion-{number}")));
                let boxes = letters.iter().map(|letter| {
                    let alt = say.with("paper-matrix-boxes", &[("problem", letter)]);
                    Cell::figure(Figure::boxes(answers.clone(), alt))
                });
                Row::Cells(std::iter::once(Cell::text(name)).chain(boxes).collect())
            };
            let table = Table::new(columns).by_hand();
            let table = table.row(Row::group(say.word("matrix-need"))).rows((1..=LAST_NEED).map(ground));
            let table =
                table.row(Row::group(say.word("matrix-possibility"))).rows((LAST_NEED + 1..=CRITERIA).map(ground));
            blocks.push(table.into());
        }
        blocks
    }

    fn tally(&self) -> Vec<Block> {
        let say = self.say;
        let votes = |party: Party| self.voters(party) * self.workshop.tally.votes_each;
        let parties: Vec<Party> = Party::VOTING.iter().copied().filter(|party| votes(*party) > 0).collect();
        let named = |party: &Party| {
            let word = say.title(&format!("party-{}", party.code()));
            Column::new(format!("{word} ({})", votes(*party))).weight(2.0 + votes(*party) as f32 / 3.0)
        };
        let columns =
            std::iter::once(Column::new(say.word("paper-number")).weight(0.6)).chain(parties.iter().map(named));
        let columns = columns.chain([Column::new(say.word("paper-sum")).weight(1.0)]);
        let row = |(letter, _): (String, String)| {
            let boxes = parties.iter().map(|party| {
                let word = say.word(&format!("party-{}", party.code()));
                let alt = say.count_with("paper-vote-boxes", votes(*party), &[("problem", &letter), ("party", &word)]);
                Cell::figure(Figure::boxes(vec![String::new(); votes(*party) as usize], alt))
            });
            let boxes: Vec<Cell> = boxes.collect();
            let letter = Rich::new().strong(letter.as_str());
            Row::Cells(std::iter::once(letter.into()).chain(boxes).chain([Cell::empty()]).collect())
        };
        let rows = self.letters().into_iter().map(row);
        let table = Table::new(columns).by_hand().rows(rows);
        vec![self.phase(5, "votes"), Block::note(say.word("paper-votes-words")), table.into()]
    }

    fn top(&self) -> Vec<Block> {
        let say = self.say;
        let columns = [("paper-rank", 0.6), ("paper-number", 0.5), ("paper-priority", 7.0), ("paper-why", 4.0)];
        let table = Table::new(columns.map(|(key, weight)| Column::new(say.word(key)).weight(weight))).by_hand();
        let made =
            |rank: usize| self.workshop.priorities.get(rank - 1).map(|one| one.title.clone()).unwrap_or_default();
        let row = |rank: usize| {
            Row::Cells(vec![
                Rich::new().strong(rank.to_string()).into(),
                Cell::empty(),
                made(rank).into(),
                Cell::empty(),
            ])
        };
        vec![Heading::two(say.word("paper-top")).into(), table.rows((1..=TOP).map(row)).into()]
    }

    fn causes(&self) -> Vec<Block> {
        let say = self.say;
        let sides = ["situation", "exposed", "offender"].map(|side| say.word(&format!("paper-side-{side}")));
        let columns = [("paper-rank", 0.8), ("paper-number", 0.5), ("paper-cause", 9.0), ("paper-triangle", 1.2)];
        let table = Table::new(columns.map(|(key, weight)| Column::new(say.word(key)).weight(weight))).by_hand();
        let row = |rank: usize, number: usize| {
            let boxes = Figure::boxes(sides.clone(), say.word("paper-triangle-boxes"));
            let rank = Rich::new().strong(rank.to_string());
            Row::Cells(vec![rank.into(), number.to_string().into(), Cell::empty(), Cell::figure(boxes)])
        };
        let rows = (1..=TOP).flat_map(|rank| (1..=CAUSES).map(move |number| row(rank, number)));
        vec![self.phase(6, "causes"), Block::note(say.word("paper-causes-words")), table.rows(rows).into()]
    }

    fn measures(&self) -> Vec<Block> {
        let say = self.say;
        let label = |key: &str| say.word(&format!("paper-blank-{key}"));
        let kinds = ["situational", "social"].map(|kind| say.word(&format!("paper-kind-{kind}")));
        let measure = |rank: usize| {
            Form::new()
                .line([
                    Piece::words(format!("{rank}.")),
                    Piece::blank(label("who"), 2.0),
                    Piece::words(say.word("paper-shall")),
                    Piece::blank(label("what"), 3.8),
                    Piece::blank(label("amount"), 1.1),
                    Piece::blank(label("unit"), 1.5),
                    Piece::boxes(kinds.clone()),
                ])
                .line([
                    Piece::words(say.word("paper-at")),
                    Piece::blank(label("where"), 2.4),
                    Piece::words(say.word("paper-from")),
                    Piece::blank(label("date"), 1.0),
                    Piece::words(say.word("paper-until")),
                    Piece::blank(label("date"), 1.0),
                    Piece::words(say.word("paper-against")),
                    Piece::boxes((1..=CAUSES).map(|number| number.to_string())),
                ])
        };
        let all = (1..=TOP).flat_map(|rank| std::iter::repeat_n(rank, MEASURES)).map(|rank| Block::from(measure(rank)));
        [self.phase(7, "measures"), Block::note(say.word("paper-measures-words"))].into_iter().chain(all).collect()
    }

    fn read_back(&self) -> Vec<Block> {
        let say = self.say;
        let line = |party: Party| Signature {
            role: Rich::from(say.word("paper-role")),
            party: say.party(party),
            signed: None,
        };
        vec![
            self.phase(8, "read_back"),
            Block::paragraph(say.word("paper-read-back")),
            Block::Signatures(vec![line(Party::City), line(Party::Police)]),
        ]
    }
}
