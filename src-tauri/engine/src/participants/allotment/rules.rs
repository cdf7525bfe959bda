//! Who goes to which room. Pure: people, rooms and weights in, places with reasons out; the same in, the same out.
//!
//! The people are put into kinds (party, and what each room is worth to them). They flow from their kind to a room's
//! share of their party, from there to the room, and from there out:
//!
//! ```text
//! kind ──worth──▶ (room, party) ──balance──▶ room ──seats──▶ out
//!    └──▶ the party's rest ──▶ any (room, party), or nowhere when the seats are too few
//! ```
//!
//! The cheapest such flow is the best allotment. What counts, each above all that follows: as many get a seat as there
//! are seats; police and city are spread evenly, and others; wishes and own areas, by their weights; nobody is moved
//! for nothing. The last makes the rule settle: allotting again what it has allotted changes nothing.

use super::flow::{Network, Unsolved};
use super::spread::{Band, band, sizes};
use crate::party::Party;
use std::collections::BTreeMap;

/// What a seat is worth to the one who gets it. Only the proportions matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Weights {
    /// In the room wished for first.
    pub first: i64,
    /// In the room wished for second.
    pub second: i64,
    /// In the room of the area one works with; added to a wish for it.
    pub own_area: i64,
}

impl Weights {
    /// A first wish outweighs a second wish for the own area, and a second wish the own area alone.
    pub const USUAL: Self = Self { first: 12, second: 6, own_area: 5 };
}

/// A room to be placed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seats(
    /// How many seats it has; none: as many as come.
    pub Option<i64>,
);

/// What a person wished for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wish {
    /// Nothing.
    None,
    /// A room that is not there any more.
    Gone,
    /// A room, by its place among the rooms.
    Room(usize),
}

/// Someone to be placed: of a party that votes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    pub party: Party,
    pub first: Wish,
    pub second: Wish,
    /// The rooms of the area the person works with.
    pub own: Vec<usize>,
    /// Where the person is placed now.
    pub now: Option<usize>,
    /// Whether that place was chosen by hand, and so is kept.
    pub is_chosen: bool,
}

impl Person {
    fn kept(&self) -> Option<usize> {
        self.now.filter(|_| self.is_chosen)
    }

    /// What the rooms are worth to the person, each by its place; rooms that are worth nothing are left out.
    fn worths(&self, weights: Weights, unit: i64) -> BTreeMap<usize, i64> {
        let mut worths = BTreeMap::new();
        if let Wish::Room(room) = self.second {
            worths.insert(room, weights.second * unit);
        }
        if let Wish::Room(room) = self.first {
            worths.insert(room, weights.first * unit);
        }
        for room in &self.own {
            *worths.entry(*room).or_default() += weights.own_area * unit;
        }
        if let Some(room) = self.now {
            *worths.entry(room).or_default() += 1;
        }
        worths
    }
}

/// How many of each voting party are in a room, in the order of [`Party::VOTING`].
pub type Counts = [i64; 3];

/// Where everybody goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Allotment {
    /// The room of each person, in the order they were given.
    pub rooms: Vec<Option<usize>>,
    /// The people in each room.
    pub counts: Vec<Counts>,
    /// Of them, those whose place was chosen by hand.
    pub chosen: Vec<Counts>,
    /// The least and the most of each party in each room when it is spread evenly.
    pub(super) bands: Vec<[Band; 3]>,
}

/// The place of a party among those that vote; none for staff, who are not allotted.
pub fn voting(party: Party) -> Option<usize> {
    Party::VOTING.iter().position(|one| *one == party)
}

/// How many of each party `places` put in each of so many rooms.
pub fn count(people: &[Person], places: impl Iterator<Item = Option<usize>>, rooms: usize) -> Vec<Counts> {
    let mut counts = vec![[0; 3]; rooms];
    for (person, room) in people.iter().zip(places) {
        if let (Some(room), Some(party)) = (room, voting(person.party)) {
            counts[room][party] += 1;
        }
    }
    counts
}

/// The best places for people in rooms.
///
/// # Errors
/// When the solver stumbles; an allotment exists whatever the people and rooms are.
pub fn allot(people: &[Person], rooms: &[Seats], weights: Weights) -> Result<Allotment, Unsolved> {
    let bands = bands(people, rooms);
    let chosen = count(people, people.iter().map(Person::kept), rooms.len());
    let mut places: Vec<Option<usize>> = people.iter().map(Person::kept).collect();
    let flow = Flow::new(people, rooms, weights, &bands, &chosen);
    flow.place(&mut places)?;
    let counts = count(people, places.iter().copied(), rooms.len());
    Ok(Allotment { rooms: places, counts, chosen, bands })
}

fn bands(people: &[Person], rooms: &[Seats]) -> Vec<[Band; 3]> {
    let all = people.len() as i64;
    let sizes = sizes(&rooms.iter().map(|room| room.0).collect::<Vec<_>>(), all);
    let sum = sizes.iter().sum();
    let of = |party: &Party| people.iter().filter(|one| one.party == *party).count() as i64;
    let counts: Vec<i64> = Party::VOTING.iter().map(of).collect();
    sizes.into_iter().map(|size| [0, 1, 2].map(|party| band(counts[party], size, sum, all))).collect()
}

/// The network of one allotment, and who stands where in it.
struct Flow {
    network: Network,
    /// Those of one kind, in the order they were given, with the arcs that lead them to a room.
    kinds: Vec<(Vec<usize>, Vec<(usize, usize)>)>,
    /// The party of each kind.
    parties: Vec<usize>,
    /// For each party the arcs that lead its rest to a room.
    rests: [Vec<(usize, usize)>; 3],
}

impl Flow {
    fn new(people: &[Person], rooms: &[Seats], weights: Weights, bands: &[[Band; 3]], chosen: &[Counts]) -> Self {
        let mut network = Network::default();
        let free = people.iter().filter(|one| one.kept().is_none()).count() as i64;
        let seats: Vec<i64> = rooms
            .iter()
            .zip(chosen)
            .map(|(room, chosen)| room.0.map_or(free, |seats| (seats - chosen.iter().sum::<i64>()).clamp(0, free)))
            .collect();
        let placed = free.min(seats.iter().sum());
        // A round of moves that betters one thing passes each share at most once, and so moves at most two people for
        // each: what is worth more than that many of the next thing is above it, whatever else changes.
        let most_moves = 2 * (rooms.len() as i64 * 3).max(1);
        let unit = most_moves + 1;
        let best = weights.first.max(weights.second) + weights.own_area;
        let uneven = most_moves * (best * unit + 1) + 1;

        let (out, nowhere) = (network.node(-placed), network.node(placed - free));
        let rests = [0, 1, 2].map(|_| network.node(0));
        let mut shares = Vec::new();
        for (room, seats) in seats.iter().enumerate() {
            let inside = network.node(0);
            network.arc(inside, out, *seats, 0);
            shares.push([0, 1, 2].map(|party| {
                let share = network.node(0);
                let weight = if Party::VOTING[party].can_sign() { 4 * uneven } else { uneven };
                for (most, cost) in steps(bands[room][party], chosen[room][party], free) {
                    network.arc(share, inside, most, cost * weight);
                }
                share
            }));
        }
        let arcs_of_rest = [0, 1, 2].map(|party| {
            network.arc(rests[party], nowhere, free, 0);
            shares
                .iter()
                .enumerate()
                .map(|(room, share)| (network.arc(rests[party], share[party], free, 0), room))
                .collect()
        });

        let mut flow = Self { network, kinds: Vec::new(), parties: Vec::new(), rests: arcs_of_rest };
        for ((party, worths), who) in kinds(people, weights, unit) {
            let size = who.len() as i64;
            let kind = flow.network.node(size);
            let arcs = worths
                .into_iter()
                .map(|(room, worth)| (flow.network.arc(kind, shares[room][party], size, -worth), room))
                .collect();
            flow.network.arc(kind, rests[party], size, 0);
            flow.kinds.push((who, arcs));
            flow.parties.push(party);
        }
        flow
    }

    /// Fills in the places of those whose place is free.
    fn place(self, places: &mut [Option<usize>]) -> Result<(), Unsolved> {
        if self.kinds.is_empty() {
            return Ok(());
        }
        let flow = self.network.cheapest()?;
        let mut rests: [Vec<usize>; 3] = Default::default();
        for ((who, arcs), party) in self.kinds.into_iter().zip(self.parties) {
            let mut who = who.into_iter();
            for (arc, room) in arcs {
                who.by_ref().take(flow[arc] as usize).for_each(|one| places[one] = Some(room));
            }
            rests[party].extend(who);
        }
        // Of those to whom the rooms are alike, whoever comes first is placed first.
        for (mut rest, arcs) in rests.into_iter().zip(self.rests) {
            rest.sort_unstable();
            let mut rest = rest.into_iter();
            for (arc, room) in arcs {
                rest.by_ref().take(flow[arc] as usize).for_each(|one| places[one] = Some(room));
            }
        }
        Ok(())
    }
}

/// Those whose place is free, by party and by what the rooms are worth to them.
fn kinds(people: &[Person], weights: Weights, unit: i64) -> BTreeMap<(usize, Vec<(usize, i64)>), Vec<usize>> {
    let mut kinds: BTreeMap<_, Vec<usize>> = BTreeMap::new();
    for (at, person) in people.iter().enumerate().filter(|(_, one)| one.kept().is_none()) {
        if let Some(party) = voting(person.party) {
            let worths = person.worths(weights, unit).into_iter().collect();
            kinds.entry((party, worths)).or_default().push(at);
        }
    }
    kinds
}

/// What it costs to add to a share that so many were chosen for: nothing within the band; the first outside it one, each
/// further one three, so that what cannot be even is at least shared.
fn steps(band: Band, chosen: i64, free: i64) -> [(i64, i64); 5] {
    let until = |amount: i64| (amount - chosen).max(0);
    let to = [band.low - 1, band.low, band.high, band.high + 1].map(until);
    [(to[0], -3), (to[1] - to[0], -1), (to[2] - to[1], 0), (to[3] - to[2], 1), (free, 3)]
}
