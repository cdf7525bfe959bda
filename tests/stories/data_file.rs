//! What is at the path of a data file: one of Samsyn, of today or before, or something else, which is left as it is.

use samsyn_engine::command::HearingCommand;
use samsyn_engine::hearing::HearingField;
use samsyn_engine::{DATA_FILE_VERSION, Engine, Error, Id, Refusal};
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

fn folder() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("day.samsyn");
    (folder, file)
}

/// Why a path is not opened; what lies there is the same afterwards, and nothing is left beside it.
fn refused(file: &Path) -> String {
    let content = fs::read(file).ok();
    let Err(Error::Refusal(Refusal::NotADataFile { found, .. })) = Engine::open(file) else {
        panic!("{} was not refused", file.display())
    };
    assert_eq!(fs::read(file).ok(), content, "what is refused is left as it was");
    found.code().to_owned()
}

fn other_database(file: &Path, pragma: &str) {
    let other = rusqlite::Connection::open(file).unwrap();
    other.execute_batch(&format!("CREATE TABLE entry (a); CREATE TABLE note (b); {pragma}")).unwrap();
}

fn rename(engine: &Engine, hearing: Id, title: &str) {
    engine.run(HearingCommand::EditHearing { hearing, to: HearingField::Title(title.into()) }.into()).unwrap();
}

fn title(engine: &Engine) -> String {
    let view = samsyn_engine::reads::by_name(engine, "hearings", serde_json::json!({})).unwrap();
    view["hearings"][0]["title"].as_str().unwrap().to_owned()
}

fn begun(file: &Path) -> (Engine, Id) {
    let engine = Engine::open(file).unwrap();
    let hearing =
        engine.run(HearingCommand::StartHearing { facts: crate::day::facts(2019) }.into()).unwrap().created[0];
    (engine, hearing)
}

#[test]
fn another_programs_database_is_refused_and_left_as_it_is() {
    for pragma in [
        "",
        "PRAGMA user_version = 3;",
        "PRAGMA user_version = -2;",
        "PRAGMA application_id = 7;",
        "PRAGMA journal_mode = WAL;",
    ] {
        let (_folder, file) = folder();
        other_database(&file, pragma);
        assert_eq!(refused(&file), "other-database", "{pragma}");
    }
}

#[test]
fn what_is_no_file_or_an_empty_one_is_told_apart() {
    let (folder, file) = folder();
    assert_eq!(refused(Path::new(":memory:")), "no-name");
    assert_eq!(refused(Path::new("")), "no-name");
    assert_eq!(refused(folder.path()), "folder");
    fs::write(&file, "").unwrap();
    assert_eq!(refused(&file), "empty");
    fs::write(&file, "Ett brev.").unwrap();
    assert_eq!(refused(&file), "other-file");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left beside it");
}

#[cfg(unix)]
#[test]
fn a_link_to_nothing_is_no_place_for_a_new_file() {
    let (folder, file) = folder();
    std::os::unix::fs::symlink(folder.path().join("gone"), &file).unwrap();
    assert_eq!(refused(&file), "dangling-link");
}

#[test]
fn a_file_with_a_negative_form_is_refused_also_with_our_mark() {
    let (_folder, file) = folder();
    drop(begun(&file));
    rusqlite::Connection::open(&file).unwrap().pragma_update(None, "user_version", -1).unwrap();
    assert_eq!(refused(&file), "other-database");
}

#[test]
fn a_file_of_the_fourth_form_opens_sound_and_says_the_same() {
    let (_folder, file) = folder();
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/form-4");
    fs::copy(kept.join("example.samsyn"), &file).unwrap();
    let engine = Engine::open(&file).unwrap();
    assert!(engine.check().unwrap().is_sound());
    let written: serde_json::Value = serde_json::from_slice(&fs::read(kept.join("status.json")).unwrap()).unwrap();
    let hearings = samsyn_engine::reads::by_name(&engine, "hearings", serde_json::json!({})).unwrap();
    let hearing =
        hearings["hearings"].as_array().unwrap().iter().find(|one| one["year"] == 2019).unwrap()["id"].clone();
    let status = samsyn_engine::reads::by_name(&engine, "status", serde_json::json!({ "hearing": hearing })).unwrap();
    for (name, value) in written.as_object().unwrap().iter().filter(|(_, value)| value.is_i64()) {
        assert_eq!(status[name], *value, "{name}");
    }
    drop(engine);
    let form: i64 =
        rusqlite::Connection::open(&file).unwrap().pragma_query_value(None, "user_version", |row| row.get(0)).unwrap();
    assert_eq!(form, DATA_FILE_VERSION);
}

/// The files of a program that died at this moment, in a folder of their own.
fn as_a_crash_leaves_it(file: &Path) -> (TempDir, PathBuf) {
    let (dead, copy) = folder();
    for ending in ["", "-wal"] {
        fs::copy(format!("{}{ending}", file.display()), format!("{}{ending}", copy.display())).unwrap();
    }
    (dead, copy)
}

#[test]
fn after_a_crash_the_files_own_log_is_read() {
    let (_folder, file) = folder();
    let (engine, hearing) = begun(&file);
    rename(&engine, hearing, "Sist sparat");
    let (_dead, copy) = as_a_crash_leaves_it(&file);
    let again = Engine::open(&copy).unwrap();
    assert_eq!((title(&again).as_str(), again.strange_log()), ("Sist sparat", None));
    assert!(again.check().unwrap().is_sound());
}

#[test]
fn the_log_of_a_crash_is_never_laid_over_a_backup_that_was_put_back() {
    let (_folder, file) = folder();
    let (engine, hearing) = begun(&file);
    rename(&engine, hearing, "Säkerhetskopian");
    drop(engine);
    let backup = fs::read(&file).unwrap();
    let engine = Engine::open(&file).unwrap();
    for turn in 0..400 {
        rename(&engine, hearing, &format!("Titel {turn} {}", "lång ".repeat(100)));
    }
    drop(engine);
    let engine = Engine::open(&file).unwrap();
    rename(&engine, hearing, "Efter kopian");
    let (dead, copy) = as_a_crash_leaves_it(&file);
    fs::write(&copy, &backup).unwrap();
    let restored = Engine::open(&copy).unwrap();
    assert_eq!(title(&restored), "Säkerhetskopian");
    assert!(restored.check().unwrap().is_sound());
    let aside = restored.strange_log().expect("it is told").to_owned();
    assert!(aside.starts_with(dead.path()) && aside.exists(), "and kept");
    rename(&restored, hearing, "Vidare");
    drop(restored);
    let again = Engine::open(&copy).unwrap();
    assert_eq!((title(&again).as_str(), again.strange_log()), ("Vidare", None));
}

#[test]
fn a_log_begun_anew_many_times_still_belongs_to_its_file() {
    let (_folder, file) = folder();
    let (engine, hearing) = begun(&file);
    for turn in 0..30 {
        rename(&engine, hearing, &format!("Titel {turn}"));
        if turn % 7 == 0 {
            let checkpoint = rusqlite::Connection::open(&file).unwrap();
            checkpoint.query_row("PRAGMA wal_checkpoint(RESTART)", [], |_| Ok(())).unwrap();
        }
        let (_dead, copy) = as_a_crash_leaves_it(&file);
        let again = Engine::open(&copy).unwrap();
        assert_eq!((title(&again), again.strange_log()), (format!("Titel {turn}"), None));
    }
}
