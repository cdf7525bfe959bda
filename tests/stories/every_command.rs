//! That no command is without a story.

use samsyn_engine::Command;
use std::collections::BTreeSet;

const STORIES: &[&str] = &[
    include_str!("agenda.rs"),
    include_str!("allotment.rs"),
    include_str!("areas.rs"),
    include_str!("clock.rs"),
    include_str!("day.rs"),
    include_str!("deciding.rs"),
    include_str!("evidence.rs"),
    include_str!("follow_up.rs"),
    include_str!("hearing.rs"),
    include_str!("history.rs"),
    include_str!("import.rs"),
    include_str!("measures.rs"),
    include_str!("merging.rs"),
    include_str!("messages.rs"),
    include_str!("participants.rs"),
    include_str!("priorities.rs"),
    include_str!("purge.rs"),
    include_str!("report.rs"),
    include_str!("situation.rs"),
    include_str!("steps.rs"),
    include_str!("tally.rs"),
    include_str!("wording.rs"),
    include_str!("workshops.rs"),
    include_str!("years.rs"),
];

/// The commands that a story runs: `AreasCommand::PutAreas { …`.
fn told(story: &str) -> impl Iterator<Item = &str> {
    let after = story.split("Command::").skip(1);
    after.map(|rest| rest.split(|letter: char| !letter.is_alphanumeric()).next().unwrap_or_default())
}

#[test]
fn every_command_has_a_story() {
    let told: BTreeSet<_> = STORIES.iter().flat_map(|story| told(story)).collect();
    let names: BTreeSet<_> = Command::names().into_iter().collect();
    let untold: Vec<_> = names.difference(&told).collect();
    assert!(untold.is_empty(), "no story tells what {untold:?} is for, so nobody would notice it breaking");
    let unknown: Vec<_> = told.difference(&names).collect();
    assert!(unknown.is_empty(), "{unknown:?} are no commands");
}

#[test]
fn no_two_commands_share_a_name() {
    let names = Command::names();
    let different: BTreeSet<_> = names.iter().collect();
    assert_eq!(
        different.len(),
        names.len(),
        "what the window sends and what the history says is told apart by its name"
    );
}
