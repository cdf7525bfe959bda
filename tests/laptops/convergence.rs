//! The property: after any history, once all has been exchanged, all laptops hold the same, byte by byte.

use crate::commands;
use crate::fleet::{Fleet, Pool};
use fastrand::Rng;
use samsyn_engine::{Command, Engine};
use std::collections::BTreeSet;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

/// How many random histories are tried; `SAMSYN_SEEDS=20000` tries more, `SAMSYN_SEED=17` one only.
const SEEDS: u64 = 1_000;
/// Every so many histories are played with data files instead of memory, so that laptops can be restarted.
const IN_FILES: u64 = 25;
const STEPS: usize = 40;

/// Prints the seed when its history fails, so that it can be played again.
struct Seed(u64);

impl Drop for Seed {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("the history that failed: SAMSYN_SEED={}", self.0);
        }
    }
}

fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok().map(|text| text.parse().expect("a whole number"))
}

#[test]
fn whatever_the_order_all_laptops_end_up_with_the_same() {
    let seeds = number("SAMSYN_SEED").map_or(0..number("SAMSYN_SEEDS").unwrap_or(SEEDS), |seed| seed..seed + 1);
    let next = AtomicU64::new(seeds.start);
    let done = Mutex::new(BTreeSet::new());
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                loop {
                    let seed = Seed(next.fetch_add(1, Ordering::Relaxed));
                    if seed.0 >= seeds.end {
                        break;
                    }
                    let names = play(seed.0);
                    done.lock().unwrap().extend(names);
                }
            });
        }
    });
    if seeds.end - seeds.start >= SEEDS {
        let never: Vec<_> = Command::names().into_iter().filter(|name| !done.lock().unwrap().contains(name)).collect();
        assert!(never.is_empty(), "no history ever did {never:?}, so nothing is known of how they merge");
    }
}

fn play(seed: u64) -> BTreeSet<&'static str> {
    let mut rng = Rng::with_seed(seed);
    let count = rng.usize(3..=6);
    let folder = seed.is_multiple_of(IN_FILES).then(|| tempfile::tempdir().unwrap());
    let mut fleet = match &folder {
        Some(folder) => Fleet::in_folder(count, folder.path()),
        None => Fleet::in_memory(count),
    };
    for stage in [|_: &Pool| commands::morning(), commands::day, commands::room, commands::outcome] {
        for command in stage(&fleet.laptops[0].pool) {
            fleet.run(0, command);
        }
    }
    if rng.u8(..10) > 0 {
        fleet.exchange_all(&mut rng);
    }
    for _ in 0..STEPS {
        fleet.step(&mut rng);
    }
    fleet.exchange_all(&mut rng);
    let newcomer = fleet.newcomer().engine;
    let first = &fleet.laptops[0].engine;
    for laptop in fleet.laptops.iter().skip(1).map(|laptop| &laptop.engine).chain([&newcomer]) {
        assert_eq!(first.first_difference(laptop).unwrap(), None, "a table differs between two laptops");
        assert!(waits_for_nothing(laptop), "an entry still waits when all has arrived");
    }
    // The journals are the same, so one check tells of all; which laptop is checked changes with the seed.
    let checked = if folder.is_some() { count } else { 1 };
    for laptop in fleet.laptops.iter().cycle().skip(seed as usize % count).take(checked).map(|laptop| &laptop.engine) {
        let check = laptop.check().unwrap();
        assert!(check.is_sound(), "{check:?}");
    }
    fleet.done
}

fn waits_for_nothing(laptop: &Engine) -> bool {
    laptop.receive(&[]).unwrap().waiting == 0
}
