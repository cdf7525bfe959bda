//! The facilitator's tally in a room: counted against the votes there are, hidden until closed.

use crate::day::Day;
use samsyn_engine::command::*;
use samsyn_engine::{Id, Party, Refusal};
use serde_json::{Value, json};

/// A room where the police have 12 votes, the city 15 and the others none; two problems.
fn room() -> (Day, Id, [Id; 2]) {
    let day = Day::new();
    let area = day.add_area("Lundby");
    let workshop = day.add_workshop(area);
    let problems = ["Mörka platser", "Trafik vid skolan"].map(|title| day.add_problem(workshop, title, vec![]));
    (day, workshop, problems)
}

fn cast(problem: Id, party: Party, count: i64) -> TallyCommand {
    TallyCommand::CastVotes { problem, party, count }
}

#[test]
fn a_party_has_three_votes_for_each_who_votes_and_no_more() {
    let (day, workshop, [dark, traffic]) = room();
    day.run(cast(dark, Party::Police, 10));
    assert_eq!(day.refused(cast(traffic, Party::Police, 3)), Refusal::NoVotesLeft { votes: 12, left: 2 });
    day.run(cast(traffic, Party::Police, 2));
    assert_eq!(day.refused(cast(dark, Party::Police, 1)), Refusal::NoVotesLeft { votes: 12, left: 0 });
    let police = day.room(workshop)["tally"]["left"][0].clone();
    assert_eq!(police, json!({ "party": "police", "votes": 12, "cast": 12 }));
}

#[test]
fn those_who_run_the_day_do_not_vote() {
    let (day, _, [dark, _]) = room();
    for party in [Party::Staff, Party::Others] {
        assert_eq!(day.refused(cast(dark, party, 1)), Refusal::NoVotesLeft { votes: 0, left: 0 });
    }
}

#[test]
fn no_votes_are_no_entry_and_fewer_than_none_are_refused() {
    let (day, _, [dark, _]) = room();
    day.changes_nothing(cast(dark, Party::Police, 0));
    assert!(matches!(day.refused(cast(dark, Party::Police, -1)), Refusal::OutOfRange { .. }));
}

#[test]
fn a_vote_is_taken_back_from_the_problem_and_the_party_that_has_it() {
    let (day, workshop, [dark, traffic]) = room();
    day.run(cast(dark, Party::Police, 2));
    let back = |problem, party| TallyCommand::TakeBackVote { problem, party };
    assert_eq!(day.refused(back(traffic, Party::Police)), Refusal::NoVoteToTakeBack);
    assert_eq!(day.refused(back(dark, Party::City)), Refusal::NoVoteToTakeBack);
    day.run(back(dark, Party::Police));
    assert_eq!(day.room(workshop)["problems"][0]["votes_police"], 1);
}

#[test]
fn the_result_is_hidden_until_the_tally_is_closed() {
    let (day, workshop, [dark, traffic]) = room();
    day.run(cast(dark, Party::Police, 5));
    day.run(cast(traffic, Party::City, 7));
    let open = day.room(workshop);
    assert_eq!((&open["problems"][0]["place"], &open["tally"]["largest_gap"]), (&Value::Null, &Value::Null));
    day.run(TallyCommand::CloseTally { workshop });
    let closed = day.room(workshop);
    assert_eq!((closed["problems"][0]["place"].as_i64(), closed["problems"][1]["place"].as_i64()), (Some(2), Some(1)));
    assert_eq!(closed["tally"]["largest_gap"], json!(traffic));
}

#[test]
fn a_closed_tally_takes_no_votes_until_it_is_opened_again() {
    let (day, workshop, [dark, _]) = room();
    day.run(cast(dark, Party::Police, 1));
    day.run(TallyCommand::CloseTally { workshop });
    day.changes_nothing(TallyCommand::CloseTally { workshop });
    assert_eq!(day.refused(cast(dark, Party::City, 1)), Refusal::TallyClosed);
    let back = TallyCommand::TakeBackVote { problem: dark, party: Party::Police };
    assert_eq!(day.refused(back), Refusal::TallyClosed);
    day.run(TallyCommand::ReopenTally { workshop });
    day.changes_nothing(TallyCommand::ReopenTally { workshop });
    day.run(cast(dark, Party::City, 1));
}

#[test]
fn the_votes_of_a_removed_problem_can_be_cast_again() {
    let (day, _, [dark, traffic]) = room();
    day.run(cast(dark, Party::Police, 12));
    day.run(ProblemsCommand::RemoveProblem { problem: dark });
    day.run(cast(traffic, Party::Police, 12));
    assert_eq!(day.read("overview")["votes"], 12);
}
