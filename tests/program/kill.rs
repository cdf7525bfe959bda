//! The power goes: the program is killed in the middle of the day, at any moment, and nothing that was said to be
//! saved is lost.

use crate::app::{command, example, run};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::Stdio;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

const KILLS: usize = 50;

/// Plays the day until it has lasted so long, then kills it. The number of the last entry that was said to be saved.
fn play_until(data: &Path, out: &Path, limit: Option<Duration>) -> (i64, Duration) {
    let (from, to) = (example().display().to_string(), out.display().to_string());
    let mut child = command(data, &["demo", "--from", &from, "--out", &to, "--acknowledge"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the program starts");
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let began = Instant::now();
    let reader = std::thread::spawn(move || {
        let (mut last, mut at) = (0, Duration::ZERO);
        for line in lines.map_while(Result::ok) {
            if let Ok(entry) = line.trim().parse() {
                (last, at) = (entry, began.elapsed());
            }
        }
        (last, at)
    });
    if let Some(limit) = limit {
        std::thread::sleep(limit);
        child.kill().expect("a kill that cannot be refused");
    }
    child.wait().expect("it ends");
    reader.join().unwrap()
}

#[test]
fn killed_at_any_moment_it_keeps_every_command_it_said_was_saved() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let (all, whole) = play_until(&folder.path().join("whole.samsyn"), &out, None);
    assert!(all > 1_000, "the day has more than a thousand commands: {all}");

    let seed = std::env::var("SAMSYN_SEED").map_or_else(|_| fastrand::u64(..), |seed| seed.parse().unwrap());
    println!("the moments of this run: SAMSYN_SEED={seed}");
    let mut rng = fastrand::Rng::with_seed(seed);
    let moments: Vec<Duration> = (0..KILLS).map(|_| whole.mul_f64(rng.f64())).collect();
    let (next, in_the_middle) = (AtomicUsize::new(0), AtomicUsize::new(0));
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                loop {
                    let kill = next.fetch_add(1, Ordering::Relaxed);
                    let Some(moment) = moments.get(kill) else { break };
                    let data = folder.path().join(format!("{kill}.samsyn"));
                    let (said, _) = play_until(&data, &out, Some(*moment));
                    in_the_middle.fetch_add(usize::from(0 < said && said < all), Ordering::Relaxed);
                    let check = run(&data, &["--json", "check"]).ended(0).json();
                    assert_eq!(check["sound"], true, "killed after {moment:?}: {check}");
                    let kept = check["check"]["entries"].as_i64().unwrap();
                    assert!(kept >= said, "killed after {moment:?}: {said} were said to be saved, {kept} are there");
                }
            });
        }
    });
    let met = in_the_middle.load(Ordering::Relaxed);
    assert!(met >= KILLS / 4, "only {met} of {KILLS} kills met the day in its middle: the test says too little");
}
