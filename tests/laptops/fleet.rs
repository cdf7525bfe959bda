//! Laptops that write for themselves and hear of each other late, partly, twice and out of order.

use crate::commands::Draw;
use fastrand::Rng;
use samsyn_engine::journal::{Change, Entry};
use samsyn_engine::time::{Moment, SetClock};
use samsyn_engine::{Command, Engine, Error, Id};
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;

/// The morning of the hearing, on a clock that is right.
pub const MORNING: i64 = 1_549_523_700_000;
const HOUR: i64 = 3_600_000;

/// The rows a laptop has heard of, by table.
pub type Pool = BTreeMap<String, Vec<Id>>;

pub struct Laptop {
    pub engine: Engine,
    pub clock: Arc<SetClock>,
    pub pool: Pool,
    file: Option<PathBuf>,
}

/// The laptops, and all that any of them has written.
pub struct Fleet {
    pub laptops: Vec<Laptop>,
    pub written: BTreeMap<Id, Vec<Entry>>,
    /// The names of the commands that changed something.
    pub done: BTreeSet<&'static str>,
}

impl Laptop {
    fn new(engine: Engine, file: Option<PathBuf>) -> Self {
        let clock = Arc::new(SetClock::new(Moment(MORNING)));
        engine.set_clock(clock.clone());
        Self { engine, clock, pool: Pool::new(), file }
    }

    /// Takes in entries and remembers the rows they make.
    pub fn receive(&mut self, entries: &[Entry]) {
        self.engine.receive(entries).expect("what another laptop has saved can be taken in");
        remember(&mut self.pool, entries);
    }

    /// Any moment of the day, on a clock that is wrong by up to a few hours and may go back.
    fn turn_clock(&self, rng: &mut Rng) {
        let wrong = if rng.u8(..4) == 0 { rng.i64(-5 * HOUR..5 * HOUR) } else { rng.i64(0..60_000) };
        self.clock.set(Moment(MORNING + wrong));
    }
}

fn remember(pool: &mut Pool, entries: &[Entry]) {
    for edit in entries.iter().flat_map(|entry| &entry.edits) {
        if matches!(edit.change, Change::Add(_)) {
            pool.entry(edit.table.to_string()).or_default().push(edit.row);
        }
    }
}

impl Fleet {
    /// So many laptops, each with its data in memory.
    pub fn in_memory(count: usize) -> Self {
        let laptops = (1..=count as u128)
            .map(|number| Laptop::new(Engine::in_memory(Id::from_number(number)).expect("memory"), None))
            .collect();
        Self { laptops, written: BTreeMap::new(), done: BTreeSet::new() }
    }

    /// So many laptops, each with a data file in the folder, so that they can be switched off and on.
    pub fn in_folder(count: usize, folder: &std::path::Path) -> Self {
        let laptops = (1..=count)
            .map(|number| {
                let file = folder.join(format!("{number}.samsyn"));
                Laptop::new(Engine::open(&file).expect("a new data file"), Some(file))
            })
            .collect();
        Self { laptops, written: BTreeMap::new(), done: BTreeSet::new() }
    }

    /// A random thing happens at a random laptop.
    pub fn step(&mut self, rng: &mut Rng) {
        let at = rng.usize(..self.laptops.len());
        match rng.u8(..100) {
            0..70 => {
                let command = Draw { rng, pool: &self.laptops[at].pool }.command();
                self.laptops[at].turn_clock(rng);
                self.run(at, command);
            }
            70..78 => self.turn(at, true),
            78..82 => self.turn(at, false),
            82..97 => self.deliver_some(at, rng),
            _ => self.restart(at),
        }
    }

    /// Runs a command; a refusal is an answer, a failure is a fault.
    pub fn run(&mut self, at: usize, command: Command) -> Option<Id> {
        let name = command.name();
        let said = format!("{command:?}");
        match self.laptops[at].engine.run(command) {
            Ok(done) => {
                if done.entry.is_some() {
                    self.done.insert(name);
                }
                self.publish(at);
                done.created.first().copied()
            }
            Err(Error::Refusal(_)) => None,
            Err(Error::Failure(failure)) => panic!("{failure} at {said}"),
        }
    }

    /// Undo, or redo.
    pub fn turn(&mut self, at: usize, back: bool) {
        let engine = &self.laptops[at].engine;
        match if back { engine.undo() } else { engine.redo() } {
            Ok(_) => self.publish(at),
            Err(Error::Refusal(_)) => {}
            Err(Error::Failure(failure)) => panic!("{failure} at undo {back}"),
        }
    }

    /// Writes down what the laptop has made since last time.
    fn publish(&mut self, at: usize) {
        let laptop = &mut self.laptops[at];
        let own = laptop.engine.laptop();
        let written = self.written.entry(own).or_default();
        let new = laptop.engine.entries_after(own, written.len() as i64).expect("the journal can be read");
        remember(&mut laptop.pool, &new);
        written.extend(new);
    }

    /// Some of what somebody has written: a stretch with gaps, shuffled, some of it twice.
    fn deliver_some(&mut self, to: usize, rng: &mut Rng) {
        let Some(entries) = rng.choice(self.written.values()).filter(|entries| !entries.is_empty()) else { return };
        let from = rng.usize(..entries.len());
        let keep = rng.u8(2..=10);
        let mut stretch = Vec::new();
        for entry in &entries[from.saturating_sub(6)..] {
            if rng.u8(..10) < keep {
                let times = if rng.u8(..8) == 0 { 2 } else { 1 };
                stretch.extend(std::iter::repeat_n(entry.clone(), times));
            }
        }
        rng.shuffle(&mut stretch);
        self.laptops[to].receive(&stretch);
    }

    /// The laptop is switched off and on: what it knew in memory must come back from the file.
    fn restart(&mut self, at: usize) {
        let laptop = &mut self.laptops[at];
        let Some(file) = laptop.file.clone() else { return };
        let before = (laptop.engine.laptop(), laptop.engine.saved().expect("saved"));
        laptop.engine = Engine::open(&file).expect("a data file opens again");
        laptop.engine.set_clock(laptop.clock.clone());
        let after = (laptop.engine.laptop(), laptop.engine.saved().expect("saved"));
        assert_eq!(before, after, "a restart changes neither the laptop's name nor what undo would do");
    }

    /// All that has been written reaches everybody, in any order and in parcels of any size.
    pub fn exchange_all(&mut self, rng: &mut Rng) {
        let mut all: Vec<Entry> = self.written.values().flatten().cloned().collect();
        for laptop in &mut self.laptops {
            rng.shuffle(&mut all);
            let mut rest = all.as_slice();
            while !rest.is_empty() {
                let (parcel, later) = rest.split_at(rng.usize(1..=rest.len()));
                laptop.receive(parcel);
                rest = later;
            }
        }
    }

    /// A laptop that was never there before and is told everything at once.
    pub fn newcomer(&self) -> Laptop {
        let mut newcomer = Laptop::new(Engine::in_memory(Id::from_number(999)).expect("memory"), None);
        let all: Vec<Entry> = self.written.values().rev().flat_map(|entries| entries.iter().rev()).cloned().collect();
        newcomer.receive(&all);
        newcomer
    }
}
