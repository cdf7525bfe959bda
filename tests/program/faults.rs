//! The disk says no: it is full, or cannot be written on. The program says so in words, and what it said was saved is there.

use crate::app::{command, example, run};
use serde_json::Value;
use std::path::Path;
use std::process::{Command, Output};

/// Runs a script of the shell on a disk of its own that is so large, mounted where nobody else sees it. In it
/// `samsyn …` is the program on the data file `$DATA` on that disk.
fn on_a_disk(size: &str, script: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    let program = command(Path::new("unused"), &[]);
    let prelude = format!(
        "set -u; mount -t tmpfs -o size={size} none \"$DISK\"; \
         samsyn() {{ \"$APP\" --data \"$DATA\" \"$@\"; }}; {script}"
    );
    let Output { status, stdout, stderr } = Command::new("unshare")
        .args(["--map-root-user", "--mount", "sh", "-c", &prelude])
        .env("APP", program.get_program())
        .env("DISK", folder.path())
        .env("DATA", folder.path().join("day.samsyn"))
        .env("EXAMPLE", example())
        .env("LC_ALL", "sv_SE.UTF-8")
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .output()
        .expect("unshare is a part of every Debian");
    assert!(status.success(), "{}", String::from_utf8_lossy(&stderr));
    String::from_utf8(stdout).unwrap()
}

/// What stands between two marks of a script's answer.
fn part<'a>(said: &'a str, mark: &str) -> &'a str {
    let after = said.split(&format!("== {mark}\n")).nth(1).unwrap_or_else(|| panic!("no {mark} in {said}"));
    after.split("== ").next().unwrap_or_default().trim()
}

#[test]
fn a_full_disk_is_said_and_everything_that_was_said_to_be_saved_is_there_and_can_be_gone_on_with() {
    let said = on_a_disk(
        "3m",
        "echo '== acknowledged'; samsyn demo --from \"$EXAMPLE\" --out \"$DISK/out\" --acknowledge 2>\"$DISK.said\"
         echo '== code'; case $? in 0) echo no ;; *) echo yes ;; esac
         echo '== said'; cat \"$DISK.said\"
         echo '== full'; samsyn --json check
         mount -o remount,size=64m \"$DISK\"
         echo '== larger'; samsyn --json check
         echo '== again'; samsyn demo --from \"$EXAMPLE\" --out \"$DISK/out\" >\"$DISK.said\" 2>&1 && samsyn --json status
         rm -f \"$DISK.said\"",
    );
    let acknowledged: i64 = part(&said, "acknowledged").lines().last().unwrap().trim().parse().unwrap();
    assert!(acknowledged > 10, "the disk was full in the middle of the day, not before it: {acknowledged}");
    assert!(part(&said, "said").contains("Disken är full"), "{said}");
    for mark in ["full", "larger"] {
        let check: Value = serde_json::from_str(part(&said, mark)).unwrap();
        assert_eq!(check["sound"], true, "{mark}: {check}");
        let kept = check["check"]["entries"].as_i64().unwrap();
        assert!(kept >= acknowledged, "{mark}: {acknowledged} were said to be saved, {kept} are there");
    }
    let status: Value = serde_json::from_str(part(&said, "again")).unwrap();
    assert_eq!(status["cards"], 378, "with room on the disk the day is played to its end");
}

#[test]
fn a_disk_that_cannot_be_written_on_is_told_from_a_file_that_is_not_there() {
    let said = on_a_disk(
        "16m",
        "samsyn import \"$EXAMPLE/omraden.csv\" >/dev/null; mount -o remount,ro \"$DISK\"
         echo '== said'; samsyn import \"$EXAMPLE/omraden.csv\" --accept 2>&1
         echo '== new'; (DATA=\"$DISK/new.samsyn\"; samsyn import \"$EXAMPLE/omraden.csv\" 2>&1)
         echo '== code'; samsyn hearings >/dev/null 2>&1; echo $?",
    );
    for mark in ["said", "new"] {
        assert!(part(&said, mark).contains("går inte att skriva i"), "{mark}: {said}");
    }
    assert_eq!(part(&said, "code"), "1");
}

#[test]
fn a_report_that_has_no_room_or_no_way_to_its_place_leaves_the_old_file_whole_and_says_why() {
    let said = on_a_disk(
        "64m",
        "samsyn demo --from \"$EXAMPLE\" --out \"$DISK/out\" >/dev/null 2>&1
         small=\"$DISK/small\"; mkdir \"$small\"; mount -t tmpfs -o size=64k none \"$small\"; echo old >\"$small/r.pdf\"
         echo '== full'; samsyn report --out \"$small/r.pdf\" 2>&1; echo '== old'; cat \"$small/r.pdf\"
         echo '== files'; ls -A \"$small\" | wc -l
         held=\"$DISK/held.pdf\"; echo old >\"$held\"; mount --bind \"$held\" \"$held\"
         echo '== held'; samsyn report --out \"$held\" 2>&1; echo '== still'; cat \"$held\"
         echo guarded >\"$DISK/g.pdf\"; chmod 444 \"$DISK/g.pdf\"
         echo '== guarded'; samsyn report --out \"$DISK/g.pdf\" 2>&1; echo '== kept'; cat \"$DISK/g.pdf\"
         echo '== code'; samsyn report --out \"$DISK/g.pdf\" >/dev/null 2>&1; echo $?
         umount \"$held\" \"$small\"",
    );
    assert!(part(&said, "full").contains("Disken är full") && part(&said, "full").contains("r.pdf"), "{said}");
    assert_eq!(
        (part(&said, "old"), part(&said, "files")),
        ("old", "1"),
        "the old file is whole, and no litter is left"
    );
    assert!(part(&said, "held").contains("öppen i ett annat program"), "{said}");
    assert_eq!(part(&said, "still"), "old");
    assert!(part(&said, "guarded").contains("skrivskyddad"), "{said}");
    assert_eq!((part(&said, "kept"), part(&said, "code")), ("guarded", "1"));
}

#[test]
fn a_damaged_file_and_a_locked_one_are_said_in_the_persons_own_language() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("day.samsyn");
    run(&data, &["demo", "--from", example().to_str().unwrap(), "--out", folder.path().to_str().unwrap()]).ended(0);
    let locked = rusqlite::Connection::open(&data).unwrap();
    locked.pragma_update(None, "locking_mode", "EXCLUSIVE").unwrap();
    locked.execute_batch("BEGIN EXCLUSIVE").unwrap();
    assert!(run(&data, &["check"]).ended(1).err.contains("håller datafilen låst"));
    drop(locked);
    let mut bytes = std::fs::read(&data).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle..middle + 40_000].fill(0x5a);
    std::fs::write(&data, bytes).unwrap();
    for (language, word) in [("sv", "Datafilen är skadad"), ("en", "The data file is damaged")] {
        let said = run(&data, &["--lang", language, "check"]).ended(1);
        let words = said.out + &said.err;
        assert!(words.contains(word), "{words}");
        for foreign in ["malformed", "disk image", "database", "Tree ", "SQLITE", "btree"] {
            assert!(!words.contains(foreign), "{foreign}: {words}");
        }
    }
}
