//! What it costs to compute the times of a long programme anew: 500 items on five days through the rules, with all that is
//! worth a look, beside the plainest sum of the same minutes. Prints the medians and their ratio; measures nothing against
//! a limit. Run it optimised:
//!
//!     cargo run --release -p samsyn-tests --example agenda

use samsyn_engine::Id;
use samsyn_engine::agenda::{Block, ItemKind, Planned, PlannedItem, days, schedule, warnings};
use samsyn_engine::time::{Minutes, TimeOfDay};
use std::hint::black_box;
use std::time::{Duration, Instant};

const ITEMS: i64 = 500;
const DAYS: i64 = 5;
const TIMES: u32 = 200;
const ROUNDS: usize = 9;
const EIGHT: TimeOfDay = TimeOfDay(480);

fn main() {
    let blocks: Vec<Block> = (0..ITEMS).map(block).collect();
    let ids: Vec<Id> = (0..ITEMS).map(|at| Id::from_number(at.unsigned_abs().into())).collect();
    let (mut times, mut looks, mut sums) = (Vec::new(), Vec::new(), Vec::new());
    // In turns, so that a busy machine is busy for all three.
    for _ in 0..ROUNDS {
        times.push(measured(|| schedule(EIGHT, black_box(&blocks)).len()));
        looks.push(measured(|| everything(black_box(&blocks), &ids)));
        sums.push(measured(|| summed(black_box(&blocks))));
    }
    let (times, looks, sums) = (median(times), median(looks), median(sums));
    println!("times     {times:>10.1?} for {ITEMS} items on {DAYS} days");
    println!("warnings  {looks:>10.1?} the same, with all that is worth a look");
    println!("sum       {sums:>10.1?} adding the minutes up");
    println!("ratio     {:>10.2} times to sum", times.as_secs_f64() / sums.as_secs_f64());
}

/// Short items, each tenth at a fixed time: some hold, some are run into.
fn block(at: i64) -> Block {
    let per_day = ITEMS / DAYS;
    let fixed = (at % 10 == 9).then(|| TimeOfDay(EIGHT.0 + (at % per_day) * 5));
    Block { day: at / per_day + 1, minutes: Minutes(4 + at % 3), fixed }
}

fn everything(blocks: &[Block], ids: &[Id]) -> usize {
    let slots = schedule(EIGHT, blocks);
    let of_days = days(blocks, &slots);
    let items: Vec<_> = blocks
        .iter()
        .zip(&slots)
        .zip(ids)
        .map(|((block, slot), id)| PlannedItem {
            id: *id,
            day: block.day,
            kind: ItemKind::Plenary,
            venue: Some("Stora salen"),
            slot: *slot,
        })
        .collect();
    let ends = Some(TimeOfDay(960));
    warnings(Planned { items: &items, days: &of_days, ends, rooms: &[], registered: &[], passes: &[] }).len()
}

/// The baseline: every start as a running sum, kept in a list of the same length.
fn summed(blocks: &[Block]) -> usize {
    let mut free_from = EIGHT.0;
    let mut starts = Vec::with_capacity(blocks.len());
    for block in blocks {
        starts.push(free_from);
        free_from += block.minutes.0;
    }
    black_box(starts).len()
}

fn measured(compute: impl Fn() -> usize) -> Duration {
    let began = Instant::now();
    for _ in 0..TIMES {
        black_box(compute());
    }
    began.elapsed() / TIMES
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}
