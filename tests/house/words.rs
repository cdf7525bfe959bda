//! Every code a person can meet has its words in both languages.

use crate::source::files;
use samsyn_engine::agenda::{DayStage, ItemKind, ItemState, RemedyKind, WarningKind};
use samsyn_engine::areas::AreaKind;
use samsyn_engine::divisions::{Division, DoubtCode};
use samsyn_engine::follow_up::{Colour, DateKind, DateState, Status};
use samsyn_engine::guard::FoundIn;
use samsyn_engine::history::{self, ChangeKind};
use samsyn_engine::overview::YearPhase;
use samsyn_engine::participants::{Met, WhyNot};
use samsyn_engine::priorities::{
    BreakKind, CauseSide, GoalKind, MeasureKind, Needed, PriorityDoubtKind, State, Station, Term,
};
use samsyn_engine::projection::SceneKind;
use samsyn_engine::report::{Chapter, Edition, Format};
use samsyn_engine::situation::{Direction, Extreme, Trend};
use samsyn_engine::stage::Stage;
use samsyn_engine::templates::Template;
use samsyn_engine::text::{Language, Texts};
use samsyn_engine::wording::{FindingKind, Question};
use samsyn_engine::workshops::{Answer, CardKind, NeedKind, Phase, StepState};
use samsyn_engine::{Command, Failure, Party, Refusal};

/// Each closed list of words: the enum's name, the first part of its keys, its codes.
fn lists() -> Vec<(&'static str, &'static str, Vec<&'static str>)> {
    macro_rules! lists {
        ($($name:ident $prefix:literal),+ $(,)?) => {{
            $(assert!(["", $prefix].contains(&$name::LIST), "{} is shown in two ways", stringify!($name));)+
            vec![$((stringify!($name), $prefix, $name::ALL.iter().map(|word| word.code()).collect())),+]
        }};
    }
    lists! {
        Party "party", AreaKind "area-kind", Division "division", DoubtCode "areas-doubt", ItemKind "item-kind",
        WarningKind "agenda-warning", DayStage "day-stage", ItemState "item-state", RemedyKind "day-remedy",
        Direction "direction", Trend "situation-change", Extreme "situation-extreme", CardKind "card-kind",
        ChangeKind "history-change", Stage "stage", StepState "step-state", NeedKind "rooms-need",
        Answer "answer", Phase "room-phase", State "state", CauseSide "side", GoalKind "goal-kind",
        MeasureKind "measure-kind", Term "term", Status "progress", Colour "colour", Station "station",
        DateKind "date-kind", DateState "date-state",
        BreakKind "break", Needed "needed", PriorityDoubtKind "priority-doubt", YearPhase "phase", Template "template", Met "met", WhyNot "why-not",
        FindingKind "finding", FoundIn "found-in", Question "question",
        SceneKind "scene", Edition "edition", Chapter "chapter", Format "format",
    }
}

/// Lists whose words nobody reads: how an entry came to be is said by the screen's own words for undo and redo, and what
/// kind of thing a warning is about only decides where its link leads; what was found instead of a data file is told by the
/// refusal as a whole; what was decided about a promise is a sentence of its screen, with the year in it.
/// What is asked for is shown under the name it is written down by, its [`Format`](samsyn_engine::report::Format).
const UNSEEN: &[&str] = &["EntryKind", "Cause", "Found", "Decision", "PlanForm", "Paper", "TablesForm"];

fn require(keys: impl Iterator<Item = String>) {
    let keys: Vec<String> = keys.collect();
    assert!(!keys.is_empty());
    for language in Language::ALL {
        let texts = Texts::of(*language);
        let silent: Vec<_> = keys.iter().filter(|key| !texts.has(key)).collect();
        assert!(silent.is_empty(), "the person would read the bare key; no {} text for {silent:?}", language.code());
    }
}

#[test]
fn every_refusal_says_what_to_do() {
    require(<Refusal as strum::VariantNames>::VARIANTS.iter().map(|code| format!("refusal-{code}")));
}

#[test]
fn every_failure_has_its_words() {
    require(Failure::CODES.iter().map(|code| format!("failure-{code}")));
}

#[test]
fn every_command_has_a_name_for_undo_and_history() {
    require(Command::names().iter().map(|name| format!("action-{name}")));
}

#[test]
fn no_two_commands_have_one_name() {
    let mut names = Command::names();
    names.sort_unstable();
    let twice: Vec<_> = names.windows(2).filter(|pair| pair[0] == pair[1]).collect();
    assert!(twice.is_empty(), "the window sends a command by its name alone, so each has one of its own: {twice:?}");
}

#[test]
fn every_name_an_entry_is_given_in_code_has_its_words() {
    let sources = ["src-tauri/src", "src-tauri/engine/src"].into_iter().flat_map(|folder| files(folder, &[".rs"]));
    let named = sources.filter(|source| !source.is_test()).flat_map(|source| source.parts().1);
    let named = named.filter(|literal| literal.before.ends_with("run_all("));
    require(named.map(|literal| format!("action-{}", literal.text)));
}

#[test]
fn every_word_of_a_closed_list_has_its_text() {
    require(
        lists()
            .into_iter()
            .flat_map(|(_, prefix, codes)| codes.into_iter().map(move |code| format!("{prefix}-{code}"))),
    );
}

#[test]
fn every_thing_and_field_that_the_history_tells_of_has_its_words() {
    require(history::columns().map(|(table, _)| format!("thing-{table}")));
    require(history::columns().flat_map(|(_, columns)| columns).map(|column| format!("column-{column}")));
}

#[test]
fn no_closed_list_is_forgotten() {
    let known: Vec<_> = lists().into_iter().map(|(name, ..)| name).chain(UNSEEN.iter().copied()).collect();
    for source in files("src-tauri/engine/src", &[".rs"]) {
        for declared in source.text.split("crate::words! {").skip(1) {
            let name =
                declared.split("pub enum ").nth(1).and_then(|rest| rest.split([' ', '{']).next()).unwrap_or_default();
            assert!(
                known.contains(&name),
                "{} declares {name}: give it a prefix here, and its words in both languages",
                source.path
            );
        }
    }
}
