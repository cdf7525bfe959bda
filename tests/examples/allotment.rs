//! What an allotment costs and is worth: 2,000 people and 30 rooms by the rule, beside a greedy placement that takes
//! people as they registered. Prints medians, their ratio, and what each has reached; measures nothing against a limit.
//! Run it optimised:
//!
//!     cargo run --release -p samsyn-tests --example allotment

use samsyn_engine::areas::AreaKind;
use samsyn_engine::command::{AreasCommand, HearingCommand, ParticipantsCommand, WorkshopsCommand};
use samsyn_engine::hearing::HearingRow;
use samsyn_engine::participants::ParticipantRow;
use samsyn_engine::workshops::WorkshopField;
use samsyn_engine::{Engine, Id, Party, reads};
use serde_json::{Value, json};
use std::error::Error;
use std::hint::black_box;
use std::time::{Duration, Instant};

const PEOPLE: usize = 2_000;
const ROOMS: usize = 30;
const ROUNDS: usize = 7;

fn main() -> Result<(), Box<dyn Error>> {
    let engine = Engine::in_memory(Id::from_number(1))?;
    let hearing = prepare(&engine)?;
    let view = || reads::by_name(&engine, "allotment", json!({ "hearing": hearing }));
    let people = People::of(&reads::by_name(&engine, "participants", json!({ "hearing": hearing }))?);
    let (mut rule, mut register, mut greedy) = (Vec::new(), Vec::new(), Vec::new());
    // In turns, so that a busy machine is busy for all.
    for _ in 0..ROUNDS {
        rule.push(time(view).0);
        register.push(time(|| reads::by_name(&engine, "participants", json!({ "hearing": hearing }))).0);
        greedy.push(time(|| people.placed_greedily()).0);
    }
    let (rule, register, greedy) = (median(rule), median(register), median(greedy));
    let view = view()?;
    let by_rule = people.reached(&view["people"].as_array().map_or(Vec::new(), |all| {
        all.iter().map(|one| people.rooms.iter().position(|key| one["to"] == **key)).collect()
    }));
    let by_greed = people.reached(&people.placed_greedily());
    println!("{PEOPLE} people, {ROOMS} rooms, median of {ROUNDS}");
    println!("rule    {rule:>10.1?} with its reading and its view   {by_rule}");
    println!("        {register:>10.1?} of them, about: reading the register as JSON");
    println!("greedy  {greedy:>10.1?} the placement alone            {by_greed}");
    println!("ratio   {:>10.1}", rule.as_secs_f64() / greedy.as_secs_f64());
    Ok(())
}

fn time<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let began = Instant::now();
    let done = black_box(work());
    (began.elapsed(), done)
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

/// Those to be placed, as the register gives them.
struct People {
    parties: Vec<usize>,
    wishes: Vec<[Option<usize>; 2]>,
    own: Vec<Option<usize>>,
    rooms: Vec<String>,
    seats: Vec<i64>,
}

/// What a placement has reached.
struct Reached {
    first: usize,
    second: usize,
    own: usize,
    /// The rule's weights: 12, 6 and 5.
    worth: usize,
    /// How many people of a party are too many or too few in a room, beside the even spread rounded either way.
    uneven: i64,
}

impl std::fmt::Display for Reached {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { first, second, own, worth, uneven } = self;
        write!(f, "worth {worth}: {first} first wishes, {second} second, {own} in their own area; {uneven} uneven")
    }
}

impl People {
    fn of(view: &Value) -> Self {
        let empty = Vec::new();
        let list = |key: &str| view[key].as_array().unwrap_or(&empty).iter();
        let rooms: Vec<String> =
            list("places").map(|room| room["key"].as_str().unwrap_or_default().to_owned()).collect();
        let room = |key: &Value| rooms.iter().position(|room| *key == **room);
        let area = |name: &Value| list("places").position(|place| place["area_name"] == *name);
        let party = |one: &Value| Party::VOTING.iter().position(|party| one["party"] == party.code()).unwrap_or(0);
        Self {
            parties: list("participants").map(party).collect(),
            wishes: list("participants").map(|one| [room(&one["wish_1_key"]), room(&one["wish_2_key"])]).collect(),
            own: list("participants").map(|one| area(&one["area_name"])).collect(),
            seats: list("places").map(|place| place["seats"].as_i64().unwrap_or(0)).collect(),
            rooms,
        }
    }

    fn band(&self, party: usize, room: usize) -> (i64, i64) {
        let of = self.parties.iter().filter(|one| **one == party).count() as i64;
        let whole = self.seats.iter().sum::<i64>().max(self.parties.len() as i64);
        let share = of * self.seats[room];
        (share / whole, (share + whole - 1) / whole)
    }

    /// One after the other into the first wish, the second, the own area or the emptiest room, where the room has a seat
    /// and the party room.
    fn placed_greedily(&self) -> Vec<Option<usize>> {
        let mut counts = vec![[0_i64; 3]; self.rooms.len()];
        let highs: Vec<[i64; 3]> =
            (0..self.rooms.len()).map(|room| [0, 1, 2].map(|party| self.band(party, room).1)).collect();
        let mut places = Vec::new();
        for (at, party) in self.parties.iter().enumerate() {
            let has_seat = |room: &usize| counts[*room].iter().sum::<i64>() < self.seats[*room];
            let is_even = |room: &usize| counts[*room][*party] < highs[*room][*party];
            let [first, second] = self.wishes[at];
            let wanted =
                [first, second, self.own[at]].into_iter().flatten().find(|room| has_seat(room) && is_even(room));
            let left = |room: &usize| self.seats[*room] - counts[*room].iter().sum::<i64>();
            let all = || (0..self.rooms.len()).filter(has_seat);
            let place = wanted.or_else(|| all().filter(is_even).max_by_key(left)).or_else(|| all().max_by_key(left));
            if let Some(room) = place {
                counts[room][*party] += 1;
            }
            places.push(place);
        }
        places
    }

    fn reached(&self, places: &[Option<usize>]) -> Reached {
        let count = |is: &dyn Fn(usize, usize) -> bool| {
            places.iter().enumerate().filter(|(at, room)| room.is_some_and(|room| is(*at, room))).count()
        };
        let first = count(&|at, room| self.wishes[at][0] == Some(room));
        let second = count(&|at, room| self.wishes[at][0] != Some(room) && self.wishes[at][1] == Some(room));
        let own = count(&|at, room| self.own[at] == Some(room));
        let mut uneven = 0;
        for room in 0..self.rooms.len() {
            for party in 0..3 {
                let (low, high) = self.band(party, room);
                let inside = count(&|at, place| place == room && self.parties[at] == party) as i64;
                uneven += (low - inside).max(inside - high).max(0);
            }
        }
        Reached { first, second, own, worth: first * 12 + second * 6 + own * 5, uneven }
    }
}

/// A hearing whose rooms are not equally wished for.
fn prepare(engine: &Engine) -> Result<Id, Box<dyn Error>> {
    let mut rng = fastrand::Rng::with_seed(2019);
    let hearing =
        engine.run(HearingCommand::StartHearing { facts: HearingRow::new(2019, "Hearing") }.into())?.created[0];
    let mut areas = Vec::new();
    for at in 0..ROOMS {
        let area = AreasCommand::AddArea { name: format!("Område {at}"), kind: AreaKind::District, part_of: None };
        areas.push(engine.run(area.into())?.created[0]);
    }
    let keys: Vec<String> = reads::by_name(engine, "areas", json!({}))?["areas"]
        .as_array()
        .map_or(Vec::new(), |all| all.iter().map(|area| area["key"].as_str().unwrap_or_default().to_owned()).collect());
    let rooms =
        engine.run(WorkshopsCommand::AddWorkshops { hearing, areas, room: "Rum".into(), first: None }.into())?.created;
    for workshop in rooms {
        let to = WorkshopField::Seats(Some(rng.i64(66..74)));
        engine.run(WorkshopsCommand::EditWorkshop { workshop, to }.into())?;
    }
    let rows = (0..PEOPLE).map(|at| ParticipantRow {
        key: format!("D{at:04}"),
        role: "Handläggare".into(),
        organisation: "Organisationen".into(),
        party: [Party::Police, Party::Police, Party::City, Party::City, Party::Others][rng.usize(..5)],
        area: rng.choice(&keys).filter(|_| at % 3 > 0).cloned(),
        wish_1: (at % 12 > 0).then(|| format!("W{:02}", 1 + rng.usize(..ROOMS) * rng.usize(..ROOMS) / ROOMS)),
        wish_2: (at % 8 > 0).then(|| format!("W{:02}", 1 + rng.usize(..ROOMS))),
        email: None,
    });
    engine.run(ParticipantsCommand::PutParticipants { year: 2019, rows: rows.collect() }.into())?;
    Ok(hearing)
}
