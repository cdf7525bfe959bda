//! From draft to fixed: what each state asks for, which area a priority belongs to, and what is remembered when it is
//! opened again.

use crate::day::{Day, texts};
use samsyn_engine::areas::AreaField;
use samsyn_engine::command::*;
use samsyn_engine::hearing::HearingField;
use samsyn_engine::priorities::{MeasureField, OwnerRow, State};
use samsyn_engine::{Command, Id, Party, Refusal};
use serde_json::json;

/// What the next state still asks for, and which it is.
fn left(day: &Day, priority: Id) -> (String, Vec<String>) {
    let steps = day.priority(priority)["steps"].clone();
    let Some(next) = steps.as_array().unwrap().iter().find(|step| step["is_reached"] == false) else {
        return (String::new(), Vec::new());
    };
    let needs = next["needs"].as_array().unwrap().iter().filter(|need| need["is_done"] == false);
    let left = needs.map(|need| need["what"].as_str().unwrap().to_owned());
    (next["state"].as_str().unwrap().to_owned(), left.collect())
}

fn sign(priority: Id, party: Party) -> PrioritiesCommand {
    PrioritiesCommand::SignPriority { priority, party, role: "Chef".into() }
}

#[test]
fn a_priority_is_walked_from_draft_to_fixed_by_what_each_state_asks_for() {
    let day = Day::new();
    let (indicator, area) = day.add_value("Narkotikabrott", 32.0);
    let priority = day.add_priority(area, "Narkotika vid torget");
    let asks = |state: &str, needs: &[&str]| {
        let needs: Vec<String> = needs.iter().map(|need| (*need).to_owned()).collect();
        assert_eq!(left(&day, priority), (state.to_owned(), needs));
    };
    asks("proposed", &["reason", "cause"]);
    day.run(PrioritiesCommand::EditPriorityReason { priority, reason: Some("Syns varje dag".into()) });
    let cause = day.add_cause(priority, "Öppen försäljning");
    asks("proposed", &[]);
    day.run(PrioritiesCommand::SetState { priority, to: State::Proposed });
    asks("anchored", &["evidence", "measure", "read_back"]);
    day.run(EvidenceCommand::CiteValue { priority, indicator, area, year: 2018 });
    let measure = day.add_measure(priority, "Fotpatrull", vec![]);
    asks("anchored", &["owners", "goals", "ends", "aims", "read_back"]);
    let lacking = day.priority(priority)["steps"][1]["needs"][2].clone();
    assert_eq!((&lacking["lacking"], &lacking["measure"]), (&json!(1), &json!(measure)), "there it is mended");
    day.run(MeasuresCommand::SetOwners { measure, owners: vec![OwnerRow { name: "Polis".into(), party: None }] });
    day.run(MeasuresCommand::EditMeasure { measure, to: MeasureField::GoalAmount(Some(100.0)) });
    let ends = chrono::NaiveDate::from_ymd_opt(2019, 12, 31);
    day.run(MeasuresCommand::EditMeasure { measure, to: MeasureField::Ends(ends) });
    day.run(MeasuresCommand::AimMeasure { measure, causes: vec![cause] });
    asks("anchored", &["read_back"]);
    day.run(PrioritiesCommand::SetState { priority, to: State::Anchored });
    asks("fixed", &["signed_by_city", "signed_by_police"]);
    day.run(sign(priority, Party::City));
    asks("fixed", &["signed_by_police"]);
    day.run(sign(priority, Party::Police));
    asks("", &[]);
    assert_eq!(day.priority(priority)["state"], "fixed");
}

#[test]
fn what_is_unmet_never_blocks_only_the_law_of_the_method_does() {
    let day = Day::new();
    let priority = day.add_priority(day.add_area("Lundby"), "Narkotika vid torget");
    day.run(PrioritiesCommand::SetState { priority, to: State::Anchored });
    day.run(sign(priority, Party::City));
    assert_eq!(texts(&day.priority(priority)["doubts"], "kind"), ["signed_without_measure"]);
    day.run(sign(priority, Party::Police));
    assert_eq!(day.priority(priority)["state"], "fixed");
    let rename = PrioritiesCommand::EditPriorityTitle { priority, title: "Annat".into() };
    assert_eq!(day.refused(rename), Refusal::PriorityFixed { title: "Narkotika vid torget".into() });
}

#[test]
fn dates_before_the_hearing_are_said_where_they_stand() {
    let day = Day::new();
    let hearing_day = chrono::NaiveDate::from_ymd_opt(2019, 2, 7);
    day.run(HearingCommand::EditHearing { hearing: day.hearing, to: HearingField::Date(hearing_day) });
    let priority = day.add_priority(day.add_area("Lundby"), "Narkotika vid torget");
    let measure = day.add_measure(priority, "Fotpatrull", vec![]);
    let starts = chrono::NaiveDate::from_ymd_opt(2019, 1, 1);
    day.run(MeasuresCommand::EditMeasure { measure, to: MeasureField::Starts(starts) });
    let doubts = day.priority(priority)["doubts"].clone();
    assert_eq!(doubts, json!([{ "kind": "starts_before_hearing", "measure": measure }]));
}

#[test]
fn opened_again_it_says_why_when_and_on_which_laptop_and_what_has_changed() {
    let day = Day::new();
    day.run(LaptopsCommand::NameLaptop { name: Some("Rum 9".into()) });
    let priority = day.add_priority(day.add_area("Lundby"), "Narkotika vid torget");
    day.fix(priority);
    day.at(15, 10);
    let reopen = |reason: &str| PrioritiesCommand::ReopenPriority { priority, reason: reason.into() };
    day.run(reopen("Fel siffra i skälet"));
    day.at(15, 20);
    day.run(sign(priority, Party::City));
    day.run(reopen("Polisen vill läsa igen"));
    let told = day.priority(priority)["reopenings"].clone();
    assert_eq!(texts(&told, "reason"), ["Polisen vill läsa igen", "Fel siffra i skälet"], "the latest first");
    assert_eq!(told[0]["laptop"]["name"], "Rum 9");
    assert_eq!(told[0]["reopened_at"].as_i64(), told[1]["reopened_at"].as_i64().map(|at| at + 600_000));
    day.engine.undo().unwrap();
    let shown = day.priority(priority);
    assert_eq!(texts(&shown["reopenings"], "reason"), ["Fel siffra i skälet"]);
    assert_eq!(texts(&shown["signatures"], "party"), ["city"], "what was signed is signed again");
}

#[test]
fn a_priority_moves_to_another_area_with_all_it_holds_and_stands_last_there() {
    let day = Day::new();
    let (from, to) = (day.add_area("Lundby"), day.add_area("Kortedala"));
    let there = day.add_priority(to, "Trafik vid skolan");
    let workshop = day.add_workshop(from);
    let problem = day.add_problem(workshop, "Narkotika", vec![]);
    day.run(TallyCommand::CastVotes { problem, party: Party::City, count: 4 });
    let (hearing, title) = (day.hearing, "Narkotika".to_owned());
    let priority = day.create(PrioritiesCommand::AddPriority {
        hearing,
        area: from,
        title,
        problem: Some(problem),
        problem_area: None,
        reason: None,
    });
    let cause = day.add_cause(priority, "Öppen försäljning");
    day.add_measure(priority, "Fotpatrull", vec![cause]);
    day.changes_nothing(PrioritiesCommand::MovePriorityToArea { priority, area: from });
    day.run(PrioritiesCommand::MovePriorityToArea { priority, area: to });
    let moved = day.priority(priority);
    assert_eq!((&moved["area"], &moved["rank"], &moved["votes_city"]), (&json!(to), &json!(2), &json!(4)));
    assert_eq!(texts(&moved["causes"], "text"), ["Öppen försäljning"]);
    assert_eq!(moved["measures"][0]["cause_numbers"], json!([1]));
    assert_eq!(day.priority(there)["rank"], 1);
    day.engine.undo().unwrap();
    assert_eq!(day.priority(priority)["area"], json!(from));
}

#[test]
fn an_area_that_is_gone_by_the_hearings_year_is_refused_and_what_follows_it_is_named() {
    let day = Day::new();
    let [old, north, centre, here] = ["Östra Göteborg", "Nordost", "Centrum", "Lundby"].map(|name| day.add_area(name));
    let priority = day.add_priority(here, "Narkotika");
    let last = chrono::NaiveDate::from_ymd_opt(2018, 12, 31);
    day.run(AreasCommand::EditArea { area: old, to: AreaField::ValidTo(last) });
    let add = || PrioritiesCommand::AddPriority {
        hearing: day.hearing,
        area: old,
        title: "Trafik".into(),
        problem: None,
        problem_area: None,
        reason: None,
    };
    let refused = |count, others: &str| Refusal::AreaNotThen {
        name: "Östra Göteborg".into(),
        year: 2019,
        count,
        others: others.into(),
    };
    assert_eq!(day.refused(add()), refused(0, ""));
    for (successor, part) in [(north, None), (centre, Some("Gamlestadens fabriker".to_owned()))] {
        day.run(AreasCommand::AddSuccession { area: old, successor, part });
    }
    assert_eq!(day.refused(add()), refused(2, "Centrum, Nordost"));
    let moved = PrioritiesCommand::MovePriorityToArea { priority, area: old };
    assert_eq!(day.refused(moved), refused(2, "Centrum, Nordost"));
    let left_out = PrioritiesCommand::Deprioritise {
        hearing: day.hearing,
        area: old,
        title: "Klotter".into(),
        problem: None,
        problem_area: None,
        reason: "Ordinarie drift".into(),
        decided_by: None,
    };
    assert_eq!(day.refused(left_out), refused(2, "Centrum, Nordost"));
}

#[test]
fn more_priorities_than_an_area_should_have_are_counted_and_never_refused() {
    let day = Day::new();
    let area = day.add_area("Lundby");
    let above = || day.read("priorities")["areas"][0]["above_most"].clone();
    for title in ["Narkotika", "Trafik", "Klotter"] {
        day.add_priority(area, title);
    }
    assert_eq!((above(), day.read("priorities")["most_priorities"].clone()), (json!(0), json!(3)));
    day.add_priority(area, "Buller");
    assert_eq!(above(), json!(1));
    day.run(HearingCommand::EditHearing { hearing: day.hearing, to: HearingField::MostPriorities(2) });
    assert_eq!(above(), json!(2));
    // Two rooms may each bring so many.
    day.add_workshop(area);
    assert_eq!(above(), json!(2));
    day.add_workshop(area);
    assert_eq!(above(), json!(0));
}

#[test]
fn every_deed_on_a_priority_is_taken_back_by_one_undo_and_brought_again_by_redo() {
    let day = Day::new();
    let (indicator, kortedala) = day.add_value("Narkotikabrott", 32.0);
    let area = day.add_area("Lundby");
    let (priority, second) = (day.add_priority(area, "Narkotika"), day.add_priority(area, "Trafik"));
    let causes = ["Öppen försäljning", "Mörkt"].map(|text| day.add_cause(priority, text));
    let measure = day.add_measure(priority, "Fotpatrull", vec![causes[0]]);
    day.run(PrioritiesCommand::SetState { priority, to: State::Proposed });
    let seen = || day.read("priorities");
    let cite = EvidenceCommand::CiteValue { priority, indicator, area: kortedala, year: 2018 };
    let deeds: [Command; 13] = [
        cite.into(),
        PrioritiesCommand::EditPriorityTitle { priority, title: "Annat".into() }.into(),
        PrioritiesCommand::EditPriorityReason { priority, reason: Some("Syns".into()) }.into(),
        PrioritiesCommand::MovePriority { priority, after: Some(second) }.into(),
        PrioritiesCommand::MovePriorityToArea { priority, area: kortedala }.into(),
        PrioritiesCommand::SetState { priority, to: State::Anchored }.into(),
        CausesCommand::MoveCause { cause: causes[0], after: Some(causes[1]) }.into(),
        CausesCommand::RemoveCause { cause: causes[0] }.into(),
        MeasuresCommand::LinkMeasure { measure, priority: second }.into(),
        MeasuresCommand::RemoveMeasure { measure }.into(),
        sign(priority, Party::City).into(),
        sign(priority, Party::Police).into(),
        PrioritiesCommand::ReopenPriority { priority, reason: "Fel siffra".into() }.into(),
    ];
    for deed in deeds {
        let said = format!("{deed:?}");
        let before = seen();
        day.run(deed);
        let after = seen();
        assert_ne!(before, after, "{said}");
        day.engine.undo().unwrap();
        assert_eq!(seen(), before, "taken back: {said}");
        day.engine.redo().unwrap();
        assert_eq!(seen(), after, "brought again: {said}");
    }
}
