//! Hearings with little in them, and with awkward things in them.

use super::{document, pdf, read};
use samsyn_engine::areas::{AreaKind, ProblemAreaRow};
use samsyn_engine::command::{AreasCommand, FollowUpCommand, HearingCommand, MeasuresCommand, PrioritiesCommand};
use samsyn_engine::follow_up::PlanRow;
use samsyn_engine::hearing::HearingRow;
use samsyn_engine::text::Language;
use samsyn_engine::{Command, Engine, Id, export, reads};

pub struct Small {
    pub engine: Engine,
    pub hearing: Id,
    pub area: Id,
}

impl Small {
    pub fn new() -> Self {
        let engine = Engine::in_memory(Id::from_number(1)).unwrap();
        let facts = HearingRow { city: Some("Kungälv".into()), ..HearingRow::new(2019, "Hearing") };
        let hearing = run(&engine, HearingCommand::StartHearing { facts });
        let kind = AreaKind::District;
        let area = run(&engine, AreasCommand::AddArea { name: "Ytterby".into(), kind, part_of: None });
        Self { engine, hearing, area }
    }

    pub fn prioritise(&self, title: &str) -> Id {
        let (hearing, area, title) = (self.hearing, self.area, title.to_owned());
        let add =
            PrioritiesCommand::AddPriority { hearing, area, title, problem: None, problem_area: None, reason: None };
        run(&self.engine, add)
    }

    pub fn measure(&self, priority: Id, text: &str) -> Id {
        let text = text.to_owned();
        run(&self.engine, MeasuresCommand::AddMeasure { priority, text, causes: vec![], cards: vec![] })
    }
}

pub fn run(engine: &Engine, command: impl Into<Command>) -> Id {
    engine.run(command.into()).unwrap().created[0]
}

#[test]
fn a_hearing_with_nothing_in_it_is_still_a_report() {
    let small = Small::new();
    for language in Language::ALL {
        assert!(pdf(&small.engine, small.hearing, *language).pages >= Some(3));
    }
    let said = read::lines(&document(&small.engine, small.hearing, Language::Sv)).join("\n");
    assert!(said.contains("# Inga prioriteringar är gjorda ännu"));
}

#[test]
fn the_headline_follows_what_is_there() {
    let small = Small::new();
    let priority = small.prioritise("Mörka gångvägar");
    let headline = || read::part(&document(&small.engine, small.hearing, Language::Sv).parts[0])[1].clone();
    assert_eq!(headline(), "# En prioritering är gjord; ingen åtgärd är gemensam");
    let measure = small.measure(priority, "Laga belysningen");
    let owner = |name: &str| samsyn_engine::priorities::OwnerRow { name: name.into(), party: None };
    let owners = vec![owner("Polis"), owner("Stadsdel")];
    small.engine.run(MeasuresCommand::SetOwners { measure, owners }.into()).unwrap();
    assert_eq!(headline(), "# En prioritering är gjord; en åtgärd är gemensam");
}

#[test]
fn what_fewer_areas_prioritise_than_last_year_is_told_also_when_none_does_but_not_when_the_areas_are_of_another_kind() {
    let small = Small::new();
    let named = |code: &str, name: &str| ProblemAreaRow { code: code.into(), name: name.into(), description: None };
    let rows = vec![named("NAR", "Narkotika"), named("TRA", "Trafik")];
    small.engine.run(AreasCommand::PutProblemAreas { rows }.into()).unwrap();
    let areas = reads::by_name(&small.engine, "areas", serde_json::json!({})).unwrap();
    let last_year = PlanRow {
        area: areas["areas"][0]["key"].as_str().unwrap().to_owned(),
        priority: "Buskörning".into(),
        problem_area: Some("TRA".into()),
        cause: None,
        measure: None,
        example: false,
    };
    small.engine.run(FollowUpCommand::PutPlan { year: 2018, rows: vec![last_year] }.into()).unwrap();
    small.prioritise("Mörka gångvägar");
    let first_page = || read::part(&document(&small.engine, small.hearing, Language::Sv).parts[0]).join("\n");
    assert!(first_page().contains("Prioriteras i färre stadsdelar än 2018: Trafik (1 → 0)."), "{}", first_page());

    // This year's work is of a whole city area, whatever last year's district was.
    let kind = AreaKind::CityArea;
    let area = run(&small.engine, AreasCommand::AddArea { name: "Nordost".into(), kind, part_of: None });
    let hearing = run(&small.engine, HearingCommand::StartHearing { facts: HearingRow::new(2020, "Hearing") });
    let this_year = Small { engine: small.engine, hearing, area };
    this_year.prioritise("Mörka gångvägar");
    let said = read::part(&document(&this_year.engine, hearing, Language::Sv).parts[0]).join("\n");
    assert!(said.contains("Nordost") && !said.contains("Prioriteras i"), "{said}");
}

#[test]
fn what_is_not_made_up_has_no_mark() {
    let small = Small::new();
    assert_eq!(document(&small.engine, small.hearing, Language::Sv).running.mark, None);
}

#[test]
fn the_same_content_has_the_same_name_and_another_content_another() {
    let small = Small::new();
    let name = || export::version(&small.engine, small.hearing).unwrap().document_id;
    let before = name();
    assert!(before.starts_with("2019-"));
    assert_eq!(pdf(&small.engine, small.hearing, Language::En).version.document_id, before);
    small.prioritise("Buskörning");
    assert_ne!(name(), before);
    small.engine.undo().unwrap();
    assert_eq!(name(), before);
}

#[test]
fn a_very_long_text_and_a_very_long_word_are_set_and_nothing_is_lost() {
    let small = Small::new();
    let long = format!("{} {}", "ord ".repeat(3000), "x".repeat(300));
    small.measure(small.prioritise("Lång"), long.trim());
    assert!(pdf(&small.engine, small.hearing, Language::Sv).pages > Some(5));
}

#[test]
fn forty_areas_still_have_their_city_on_one_page() {
    let small = Small::new();
    let rows = vec![ProblemAreaRow { code: "NAR".into(), name: "Narkotika".into(), description: None }];
    let problem_area = run(&small.engine, AreasCommand::PutProblemAreas { rows });
    for number in 1..40 {
        let (name, kind) = (format!("Område {number}"), AreaKind::District);
        let area = run(&small.engine, AreasCommand::AddArea { name, kind, part_of: None });
        let (hearing, title) = (small.hearing, "Öppen handel".to_owned());
        let problem_area = Some(problem_area);
        run(
            &small.engine,
            PrioritiesCommand::AddPriority { hearing, area, title, problem: None, problem_area, reason: None },
        );
    }
    let mut document = document(&small.engine, small.hearing, Language::Sv);
    document.parts.truncate(1);
    assert_eq!(samsyn_paper::pdf::write(&document, None).unwrap().pages, 1);
    assert!(
        read::part(&document.parts[0])
            .contains(&"Så många stadsdelar prioriterar varje problemområde: Narkotika 39.".to_owned())
    );
}
