//! What the hearing fixes: priorities with their causes, signed by two.

use crate::day::{Day, texts};
use samsyn_engine::command::*;
use samsyn_engine::priorities::{CauseSide, GoalKind, MeasureField, MeasureKind, OwnerRow, State, Term};
use samsyn_engine::{Command, Id, Party, Refusal};
use serde_json::{Value, json};

fn with_priority() -> (Day, Id, Id) {
    let day = Day::new();
    let area = day.add_area("Lundby");
    let priority = day.add_priority(area, "Narkotika vid torget");
    (day, area, priority)
}

fn sign(priority: Id, party: Party) -> PrioritiesCommand {
    PrioritiesCommand::SignPriority { priority, party, role: "Chef".into() }
}

fn locked(title: &str) -> Refusal {
    Refusal::PriorityFixed { title: title.into() }
}

#[test]
fn a_priority_of_a_problem_carries_its_votes_and_its_problem_area() {
    let day = Day::new();
    let area = day.add_area("Lundby");
    let row = samsyn_engine::areas::ProblemAreaRow { code: "NAR".into(), name: "Narkotika".into(), description: None };
    let problem_area = Some(day.create(AreasCommand::PutProblemAreas { rows: vec![row] }));
    let workshop = day.add_workshop(area);
    let (title, cards) = ("Narkotika".to_owned(), vec![]);
    let problem = day.create(ProblemsCommand::AddProblem { workshop, title: title.clone(), problem_area, cards });
    day.run(TallyCommand::CastVotes { problem, party: Party::City, count: 4 });
    let (hearing, problem) = (day.hearing, Some(problem));
    let add = PrioritiesCommand::AddPriority { hearing, area, title, problem, problem_area: None, reason: None };
    let shown = day.priority(day.create(add));
    assert_eq!((shown["votes_city"].as_i64(), shown["problem_area_code"].as_str()), (Some(4), Some("NAR")));
}

#[test]
fn a_priority_needs_a_title_and_an_area() {
    let (day, _, priority) = with_priority();
    let rename = |title: &str| PrioritiesCommand::EditPriorityTitle { priority, title: title.into() };
    assert_eq!(day.refused(rename("")), Refusal::Empty { field: "title".into() });
    day.run(rename("Narkotika"));
    assert_eq!(day.priority(priority)["title"], "Narkotika");
    let area = day.add_area("Kortedala");
    day.run(AreasCommand::RemoveArea { area });
    let (hearing, title) = (day.hearing, "Trafik".to_owned());
    let add = PrioritiesCommand::AddPriority { hearing, area, title, problem: None, problem_area: None, reason: None };
    assert_eq!(day.refused(add), Refusal::Gone { what: "area".into() });
}

#[test]
fn the_ranks_follow_the_order_and_moving_to_the_same_rank_changes_nothing() {
    let (day, area, first) = with_priority();
    let second = day.add_priority(area, "Trafik vid skolan");
    let ranks = |day: &Day| [first, second].map(|one| day.priority(one)["rank"].as_i64().unwrap());
    assert_eq!(ranks(&day), [1, 2]);
    day.changes_nothing(PrioritiesCommand::MovePriority { priority: second, after: Some(first) });
    day.changes_nothing(PrioritiesCommand::MovePriority { priority: second, after: Some(second) });
    day.run(PrioritiesCommand::MovePriority { priority: second, after: None });
    assert_eq!(ranks(&day), [2, 1]);
}

#[test]
fn a_draft_is_not_signed_and_fixed_is_not_a_state_anybody_sets() {
    let (day, _, priority) = with_priority();
    let title = || "Narkotika vid torget".to_owned();
    assert_eq!(day.refused(sign(priority, Party::City)), Refusal::DraftNotSigned { title: title() });
    day.run(PrioritiesCommand::SetState { priority, to: State::Proposed });
    day.changes_nothing(PrioritiesCommand::SetState { priority, to: State::Proposed });
    let fixed = PrioritiesCommand::SetState { priority, to: State::Fixed };
    assert_eq!(day.refused(fixed), Refusal::FixedBySignatures { title: title() });
}

#[test]
fn two_parties_sign_and_then_it_is_fixed() {
    let (day, _, priority) = with_priority();
    day.run(PrioritiesCommand::SetState { priority, to: State::Anchored });
    for party in [Party::Others, Party::Staff] {
        assert_eq!(day.refused(sign(priority, party)), Refusal::PartyCannotSign);
    }
    day.run(sign(priority, Party::Police));
    assert_eq!(day.refused(sign(priority, Party::Police)), Refusal::AlreadySigned { party: "police".into() });
    assert_eq!(day.priority(priority)["state"], "anchored");
    day.run(sign(priority, Party::City));
    assert_eq!(day.priority(priority)["state"], "fixed");
    assert_eq!(day.read("overview")["priorities_fixed"], 1);
}

#[test]
fn a_signature_is_of_a_role() {
    let (day, _, priority) = with_priority();
    day.run(PrioritiesCommand::SetState { priority, to: State::Anchored });
    let nobody = PrioritiesCommand::SignPriority { priority, party: Party::City, role: "  ".into() };
    assert_eq!(day.refused(nobody), Refusal::RoleMissing { party: "city".into() });
}

#[test]
fn what_is_fixed_is_locked_with_all_that_hangs_on_it() {
    let (day, _, priority) = with_priority();
    let cause = day.add_cause(priority, "Öppen försäljning");
    let measure = day.add_measure(priority, "Riktade insatser", vec![cause]);
    let (indicator, area) = day.add_value("Narkotikabrott", 32.0);
    let evidence = day.create(EvidenceCommand::CiteValue { priority, indicator, area, year: 2018 });
    day.fix(priority);
    let text = "Annat".to_owned();
    let attempts: [Command; 18] = [
        PrioritiesCommand::EditPriorityTitle { priority, title: text.clone() }.into(),
        PrioritiesCommand::EditPriorityReason { priority, reason: None }.into(),
        PrioritiesCommand::MovePriority { priority, after: None }.into(),
        PrioritiesCommand::MovePriorityToArea { priority, area }.into(),
        PrioritiesCommand::RemovePriority { priority }.into(),
        PrioritiesCommand::SetState { priority, to: State::Draft }.into(),
        EvidenceCommand::CiteValue { priority, indicator, area, year: 2018 }.into(),
        EvidenceCommand::DropEvidence { evidence }.into(),
        CausesCommand::AddCause { priority, text: text.clone(), side: None, cards: vec![] }.into(),
        CausesCommand::EditCause { cause, text: text.clone(), side: None }.into(),
        CausesCommand::MoveCause { cause, after: None }.into(),
        CausesCommand::RemoveCause { cause }.into(),
        MeasuresCommand::AddMeasure { priority, text, causes: vec![], cards: vec![] }.into(),
        MeasuresCommand::SetOwners { measure, owners: vec![] }.into(),
        MeasuresCommand::AimMeasure { measure, causes: vec![] }.into(),
        MeasuresCommand::UnlinkMeasure { measure, priority }.into(),
        MeasuresCommand::SetCheckDates { measure, dates: vec![] }.into(),
        MeasuresCommand::RemoveMeasure { measure }.into(),
    ];
    for attempt in attempts {
        assert_eq!(day.refused(attempt), locked("Narkotika vid torget"));
    }
}

#[test]
fn whatever_was_signed_shows_when_it_changes() {
    let (day, area, priority) = with_priority();
    let (indicator, kortedala) = day.add_value("Narkotikabrott", 32.0);
    let evidence = day.create(EvidenceCommand::CiteValue { priority, indicator, area: kortedala, year: 2018 });
    day.run(SituationCommand::SetValue { indicator, area, year: 2018, amount: Some(24.0) });
    let causes = ["Öppen försäljning", "Mörkt", "Tomt"].map(|text| day.add_cause(priority, text));
    let measure = day.add_measure(priority, "Riktade insatser", vec![causes[0]]);
    day.run(PrioritiesCommand::SetState { priority, to: State::Anchored });
    day.run(sign(priority, Party::Police));
    let date = |month| chrono::NaiveDate::from_ymd_opt(2019, month, 1);
    let edit = |to: MeasureField| MeasuresCommand::EditMeasure { measure, to };
    let owner = OwnerRow { name: "Polis".into(), party: None };
    let words = || Some("annat".to_owned());
    let changes: [Command; 29] = [
        PrioritiesCommand::EditPriorityTitle { priority, title: "Annat".into() }.into(),
        PrioritiesCommand::EditPriorityReason { priority, reason: words() }.into(),
        PrioritiesCommand::MovePriorityToArea { priority, area: kortedala }.into(),
        EvidenceCommand::CiteValue { priority, indicator, area, year: 2018 }.into(),
        EvidenceCommand::DropEvidence { evidence }.into(),
        CausesCommand::AddCause { priority, text: "Ännu en".into(), side: None, cards: vec![] }.into(),
        CausesCommand::EditCause { cause: causes[0], text: "Annat".into(), side: None }.into(),
        CausesCommand::EditCause {
            cause: causes[0],
            text: "Öppen försäljning".into(),
            side: Some(CauseSide::Situation),
        }
        .into(),
        CausesCommand::MoveCause { cause: causes[0], after: Some(causes[2]) }.into(),
        CausesCommand::RemoveCause { cause: causes[2] }.into(),
        MeasuresCommand::AddMeasure { priority, text: "Ännu en".into(), causes: vec![], cards: vec![] }.into(),
        MeasuresCommand::RemoveMeasure { measure }.into(),
        MeasuresCommand::SetOwners { measure, owners: vec![owner] }.into(),
        MeasuresCommand::AimMeasure { measure, causes: vec![causes[1]] }.into(),
        MeasuresCommand::SetCheckDates { measure, dates: vec![date(5).unwrap()] }.into(),
        edit(MeasureField::Text("Annat".into())).into(),
        edit(MeasureField::ContactRole(words())).into(),
        edit(MeasureField::GoalAmount(Some(100.0))).into(),
        edit(MeasureField::Unit(words())).into(),
        edit(MeasureField::Ceiling(true)).into(),
        edit(MeasureField::Place(words())).into(),
        edit(MeasureField::GoalKind(Some(GoalKind::Effect))).into(),
        edit(MeasureField::Kind(Some(MeasureKind::Social))).into(),
        edit(MeasureField::Term(Some(Term::Long))).into(),
        edit(MeasureField::Promise(true)).into(),
        edit(MeasureField::OperativeGoal(words())).into(),
        edit(MeasureField::Starts(date(3))).into(),
        edit(MeasureField::Ends(date(12))).into(),
        edit(MeasureField::WhenWords(words())).into(),
    ];
    // What was signed was this number: corrected or taken away, it is another.
    let amount = |amount| SituationCommand::SetValue { indicator, area: kortedala, year: 2018, amount };
    let numbers = [amount(Some(23.0)), amount(None), SituationCommand::RemoveIndicator { indicator }];
    let changes: Vec<Command> = changes.into_iter().chain(numbers.into_iter().map(Into::into)).collect();
    for change in changes {
        let said = format!("{change:?}");
        day.run(change);
        assert_eq!(day.priority(priority)["changed_since_signed"], true, "{said}");
        day.engine.undo().unwrap();
        assert_eq!(day.priority(priority)["changed_since_signed"], false, "taken back: {said}");
    }
    // The key of a file is nobody's promise, and what another priority aims the measure at is not this one's.
    day.run(edit(MeasureField::Key(Some("M07".into()))));
    let other = day.add_priority(area, "Trafik");
    day.run(MeasuresCommand::LinkMeasure { measure, priority: other });
    let elsewhere = day.add_cause(other, "Fort");
    day.run(MeasuresCommand::AimMeasure { measure, causes: vec![causes[0], elsewhere] });
    assert_eq!(day.priority(priority)["changed_since_signed"], false);
}

#[test]
fn a_cause_changes_place_and_the_numbers_follow() {
    let (day, area, priority) = with_priority();
    let causes = ["Första", "Andra", "Tredje"].map(|text| day.add_cause(priority, text));
    let measure = day.add_measure(priority, "Riktade insatser", vec![causes[2]]);
    let told = || texts(&day.priority(priority)["causes"], "text");
    day.run(CausesCommand::MoveCause { cause: causes[2], after: None });
    assert_eq!(told(), ["Tredje", "Första", "Andra"]);
    assert_eq!(day.priority(priority)["measures"][0]["cause_numbers"], json!([1]), "{measure:?} aims at it still");
    day.run(CausesCommand::MoveCause { cause: causes[2], after: Some(causes[0]) });
    assert_eq!(told(), ["Första", "Tredje", "Andra"]);
    day.changes_nothing(CausesCommand::MoveCause { cause: causes[2], after: Some(causes[0]) });
    let elsewhere = day.add_cause(day.add_priority(area, "Trafik"), "Fort");
    let stray = CausesCommand::MoveCause { cause: causes[2], after: Some(elsewhere) };
    assert_eq!(day.refused(stray), Refusal::NotTogether);
}

#[test]
fn reopening_asks_why_and_takes_the_signatures_away() {
    let (day, _, priority) = with_priority();
    let reopen = |reason: &str| PrioritiesCommand::ReopenPriority { priority, reason: reason.into() };
    assert_eq!(day.refused(reopen("Fel siffra")), Refusal::NotFixed);
    day.fix(priority);
    assert_eq!(day.refused(reopen(" ")), Refusal::Empty { field: "reason".into() });
    day.run(reopen("Fel siffra i skälet"));
    let shown = day.priority(priority);
    assert_eq!((&shown["state"], &shown["signatures"]), (&json!("anchored"), &json!([])));
    day.run(PrioritiesCommand::EditPriorityReason { priority, reason: Some("12 av 15 röster".into()) });
    assert_eq!(day.priority(priority)["reason"], "12 av 15 röster");
}

#[test]
fn what_is_changed_after_a_signature_shows_and_is_signed_anew() {
    let (day, _, priority) = with_priority();
    day.run(PrioritiesCommand::SetState { priority, to: State::Anchored });
    day.run(sign(priority, Party::Police));
    assert_eq!(day.priority(priority)["changed_since_signed"], false);
    day.add_cause(priority, "Öppen försäljning");
    let shown = day.priority(priority);
    assert_eq!((&shown["changed_since_signed"], &shown["signatures"][0]["is_current"]), (&json!(true), &json!(false)));
    day.run(sign(priority, Party::Police));
    let shown = day.priority(priority);
    assert_eq!((&shown["changed_since_signed"], shown["signatures"].as_array().unwrap().len()), (&json!(false), 1));
}

#[test]
fn causes_are_numbered_by_their_place() {
    let (day, _, priority) = with_priority();
    let causes = ["Öppen försäljning", "Mörkt", "Få vuxna"].map(|text| day.add_cause(priority, text));
    day.run(CausesCommand::RemoveCause { cause: causes[1] });
    let side = Some(CauseSide::Situation);
    day.run(CausesCommand::EditCause { cause: causes[2], text: "Få vuxna på kvällen".into(), side });
    let shown = day.priority(priority)["causes"].clone();
    assert_eq!(texts(&shown, "text"), ["Öppen försäljning", "Få vuxna på kvällen"]);
    assert_eq!((shown[1]["number"].as_i64(), shown[1]["side"].as_str()), (Some(2), Some("situation")));
    let refused = day.refused(CausesCommand::RemoveCause { cause: causes[1] });
    assert_eq!(refused, Refusal::Gone { what: "cause".into() });
}

#[test]
fn a_removed_priority_takes_its_measures_along_unless_they_serve_another() {
    let (day, area, priority) = with_priority();
    let other = day.add_priority(area, "Trafik vid skolan");
    let shared = day.add_measure(priority, "Vuxna på stan", vec![]);
    day.add_measure(priority, "Riktade insatser", vec![]);
    day.run(MeasuresCommand::LinkMeasure { measure: shared, priority: other });
    day.run(PrioritiesCommand::RemovePriority { priority });
    assert_eq!(texts(&day.priority(other)["measures"], "text"), ["Vuxna på stan"]);
    assert_eq!(day.read("overview")["measures"], 1);
}

#[test]
fn the_red_thread_says_where_it_breaks() {
    let (day, _, priority) = with_priority();
    let kinds = |day: &Day| texts(&day.read("priorities")["breaks"], "kind");
    let bare =
        ["priority_without_cause", "priority_without_measure", "priority_without_situation", "priority_not_fixed"];
    assert_eq!(kinds(&day), bare);
    let cause = day.add_cause(priority, "Öppen försäljning");
    assert!(kinds(&day).contains(&"cause_without_measure".to_owned()));
    day.add_measure(priority, "Riktade insatser", vec![cause]);
    let left = kinds(&day);
    let mended = ["priority_without_cause", "priority_without_measure", "cause_without_measure"];
    assert!(!left.iter().any(|kind| mended.contains(&kind.as_str())), "{left:?}");
}

#[test]
fn a_measure_that_serves_nothing_is_one_break_and_is_linked_or_removed() {
    let (day, area, priority) = with_priority();
    let measure = day.add_measure(priority, "Riktade insatser", vec![]);
    day.run(MeasuresCommand::UnlinkMeasure { measure, priority });
    let group = |day: &Day, kind: &str| -> Vec<Value> {
        let groups = day.read("breaks")["groups"].as_array().unwrap().clone();
        groups
            .iter()
            .filter(|one| one["kind"] == kind)
            .flat_map(|one| one["breaks"].as_array().unwrap().clone())
            .collect()
    };
    let loose = group(&day, "measure_without_priority");
    assert_eq!((loose.len(), &loose[0]["text"], &loose[0]["area"]), (1, &json!("Riktade insatser"), &Value::Null));
    assert!(group(&day, "measure_without_owner").is_empty(), "what else it lacks can wait");
    assert_eq!(day.read("overview")["measures_without_priority"], 1);
    let other = day.add_priority(area, "Trafik");
    day.run(MeasuresCommand::LinkMeasure { measure, priority: other });
    assert!(group(&day, "measure_without_priority").is_empty());
    assert_eq!(group(&day, "measure_without_owner")[0]["priority"], json!(other));
    day.engine.undo().unwrap();
    day.run(MeasuresCommand::RemoveMeasure { measure });
    assert!(group(&day, "measure_without_priority").is_empty());
}

#[test]
fn a_break_in_something_fixed_says_that_it_is_locked() {
    let (day, area, priority) = with_priority();
    let measure = day.add_measure(priority, "Riktade insatser", vec![]);
    day.fix(priority);
    let nobody = |day: &Day| {
        let groups = day.read("breaks")["groups"].as_array().unwrap().clone();
        groups.iter().find(|one| one["kind"] == "measure_without_owner").unwrap()["breaks"][0].clone()
    };
    assert_eq!((&nobody(&day)["locked"], &nobody(&day)["priority"]), (&json!(true), &json!(priority)));
    day.run(PrioritiesCommand::ReopenPriority { priority, reason: "Ägare saknas".into() });
    assert_eq!(nobody(&day)["locked"], false);
    // Of two priorities that it serves, the fixed one is what keeps it locked.
    let other = day.add_priority(area, "Trafik");
    day.run(MeasuresCommand::LinkMeasure { measure, priority: other });
    day.fix(other);
    assert_eq!((&nobody(&day)["locked"], &nobody(&day)["priority"]), (&json!(true), &json!(other)));
}

#[test]
fn what_is_not_prioritised_is_written_down_with_its_reason() {
    let (day, area, _) = with_priority();
    let not = |reason: &str| PrioritiesCommand::Deprioritise {
        hearing: day.hearing,
        area,
        title: "Klotter".into(),
        problem: None,
        problem_area: None,
        reason: reason.into(),
        decided_by: None,
    };
    assert_eq!(day.refused(not("")), Refusal::Empty { field: "reason".into() });
    let deprioritised = day.create(not("Tas i ordinarie drift"));
    assert_eq!(texts(&day.read("priorities")["areas"][0]["deprioritised"], "reason"), ["Tas i ordinarie drift"]);
    day.run(PrioritiesCommand::RemoveDeprioritised { deprioritised });
    assert_eq!(day.read("priorities")["areas"][0]["deprioritised"], Value::Array(vec![]));
}
