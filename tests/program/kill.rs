//! The power goes: the program is killed in the middle of the day, at any moment, and nothing that was said to be
//! saved is lost.

use crate::app::{command, example, run};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::Stdio;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

const KILLS: usize = 50;

/// When the program is killed: so many commands have been acknowledged, and then a little later.
#[derive(Debug, Clone, Copy)]
struct Kill {
    acknowledged: i64,
    later: Duration,
}

/// Plays the day until the kill, or to its end. The number of the last entry that was said to be saved.
fn play_until(data: &Path, out: &Path, kill: Option<Kill>) -> i64 {
    let (from, to) = (example().display().to_string(), out.display().to_string());
    let mut child = command(data, &["demo", "--from", &from, "--out", &to, "--acknowledge"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the program starts");
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let (mut last, mut pending) = (0, kill);
    for line in lines.map_while(Result::ok) {
        last = line.trim().parse().unwrap_or(last);
        if let Some(kill) = pending.take_if(|kill| last >= kill.acknowledged) {
            std::thread::sleep(kill.later);
            child.kill().expect("a kill that cannot be refused");
        }
    }
    child.wait().expect("it ends");
    last
}

#[test]
fn killed_at_any_moment_it_keeps_every_command_it_said_was_saved() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let all = play_until(&folder.path().join("whole.samsyn"), &out, None);
    assert!(all > 1_000, "the day has more than a thousand commands: {all}");

    let seed = std::env::var("SAMSYN_SEED").map_or_else(|_| fastrand::u64(..), |seed| seed.parse().unwrap());
    println!("the moments of this run: SAMSYN_SEED={seed}");
    let mut rng = fastrand::Rng::with_seed(seed);
    let moment = |rng: &mut fastrand::Rng| Kill {
        acknowledged: rng.i64(1..all),
        later: Duration::from_micros(rng.u64(..3_000)),
    };
    let kills: Vec<Kill> = (0..KILLS).map(|_| moment(&mut rng)).collect();
    let (next, in_the_middle) = (AtomicUsize::new(0), AtomicUsize::new(0));
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    let Some(kill) = kills.get(number) else { break };
                    let data = folder.path().join(format!("{number}.samsyn"));
                    let said = play_until(&data, &out, Some(*kill));
                    in_the_middle.fetch_add(usize::from(said < all), Ordering::Relaxed);
                    let check = run(&data, &["--json", "check"]).ended(0).json();
                    assert_eq!(check["sound"], true, "{kill:?}: {check}");
                    let kept = check["check"]["entries"].as_i64().unwrap();
                    assert!(kept >= said, "{kill:?}: {said} were said to be saved, {kept} are there");
                }
            });
        }
    });
    let met = in_the_middle.load(Ordering::Relaxed);
    assert!(met >= KILLS / 2, "only {met} of {KILLS} kills met the day in its middle: the test says too little");
}
