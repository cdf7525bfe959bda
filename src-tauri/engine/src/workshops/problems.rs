//! Problems: what several cards have in common, tried against the matrix.

use super::ProblemsCommand;
use super::rows::{self, Card, MatrixAnswer, Problem, Vote, Workshop};
use super::{CRITERIA, CardKind};
use crate::error::{Error, Refusal};
use crate::id::Id;
use crate::journal::Edits;
use crate::now::Now;
use crate::position;
use crate::priorities::rows::{Deprioritised, Priority, made_of};
use crate::rule::{optional, required, within};
use crate::store::Reader;

pub(crate) fn decide(command: ProblemsCommand, read: Reader<'_>, now: &mut Now<'_>) -> Result<Edits, Error> {
    let mut edits = Edits::new();
    match command {
        ProblemsCommand::AddProblem { workshop, title, problem_area, cards } => {
            let _: Workshop = read.need(workshop)?;
            let last = rows::problems(read, workshop)?.pop().map(|last| last.position);
            let problem = Problem {
                id: now.create(),
                workshop,
                position: position::after_last(last.as_deref()),
                title: required("title", &title)?,
                problem_area,
                concern: None,
            };
            edits.add(&problem);
            edits.append(merge(&problem, &cards, read)?);
        }
        ProblemsCommand::RenameProblem { problem, title } => {
            let old: Problem = read.need(problem)?;
            edits.change(&old, &Problem { title: required("title", &title)?, ..old.clone() });
        }
        ProblemsCommand::NoteConcern { problem, text } => {
            let old: Problem = read.need(problem)?;
            edits.change(&old, &Problem { concern: optional("concern", text.as_deref())?, ..old.clone() });
        }
        ProblemsCommand::MergeCards { problem, cards } => {
            edits.append(merge(&read.need(problem)?, &cards, read)?);
        }
        ProblemsCommand::MergeProblems { problem, other } => {
            edits.append(merge_problems(&read.need(problem)?, &read.need(other)?, read, now)?);
        }
        ProblemsCommand::RemoveProblem { problem } => {
            let old: Problem = read.need(problem)?;
            for card in rows::cards(read, old.workshop)?.iter().filter(|card| card.problem == Some(problem)) {
                edits.change(card, &Card { problem: None, ..card.clone() });
            }
            edits.remove::<Problem>(problem, now.at);
        }
        ProblemsCommand::AnswerCriterion { problem, criterion, answer } => {
            let workshop = read.need::<Problem>(problem)?.workshop;
            let criterion = within("criterion", criterion, 1, CRITERIA)?;
            let old = rows::answers(read, workshop)?
                .into_iter()
                .find(|one| one.problem == problem && one.criterion == criterion);
            match (old, answer) {
                (None, None) => {}
                (Some(old), None) => edits.remove::<MatrixAnswer>(old.id, now.at),
                (Some(old), Some(answer)) => edits.change(&old, &MatrixAnswer { answer, ..old.clone() }),
                (None, Some(answer)) => edits.add(&MatrixAnswer { id: now.create(), problem, criterion, answer }),
            }
        }
    }
    Ok(edits)
}

/// All that the other problem holds, and all that was made of it, goes to the problem, which keeps its name and its own answers.
fn merge_problems(problem: &Problem, other: &Problem, read: Reader<'_>, now: &Now<'_>) -> Result<Edits, Error> {
    if problem.workshop != other.workshop || problem.id == other.id {
        return Err(Refusal::NotTogether.into());
    }
    let workshop = super::tally::open_tally(problem, read)?;
    let mut edits = Edits::new();
    for card in rows::cards(read, workshop.id)?.iter().filter(|card| card.problem == Some(other.id)) {
        edits.change(card, &Card { problem: Some(problem.id), ..card.clone() });
    }
    let answers = rows::answers(read, workshop.id)?;
    let is_answered = |criterion| answers.iter().any(|one| one.problem == problem.id && one.criterion == criterion);
    for answer in answers.iter().filter(|one| one.problem == other.id && !is_answered(one.criterion)) {
        edits.change(answer, &MatrixAnswer { problem: problem.id, ..answer.clone() });
    }
    for vote in rows::votes(read, workshop.id)?.iter().filter(|vote| vote.problem == other.id) {
        edits.change(vote, &Vote { problem: problem.id, ..vote.clone() });
    }
    for made in made_of::<Priority>(read, other.id)? {
        edits.change(&made, &Priority { problem: Some(problem.id), ..made.clone() });
    }
    for left_out in made_of::<Deprioritised>(read, other.id)? {
        edits.change(&left_out, &Deprioritised { problem: Some(problem.id), ..left_out.clone() });
    }
    let concerns: Vec<&str> = [&problem.concern, &other.concern].into_iter().flatten().map(String::as_str).collect();
    let concern = optional("concern", Some(&concerns.join("\n")))?;
    edits.change(
        problem,
        &Problem { concern, problem_area: problem.problem_area.or(other.problem_area), ..problem.clone() },
    );
    edits.remove::<Problem>(other.id, now.at);
    Ok(edits)
}

/// The cards of the problem's own room are put to it; they stay as they were written.
fn merge(problem: &Problem, cards: &[Id], read: Reader<'_>) -> Result<Edits, Error> {
    let mut edits = Edits::new();
    for card in cards {
        let old: Card = read.need(*card)?;
        if old.workshop != problem.workshop {
            return Err(Refusal::NotTogether.into());
        }
        edits.change(&old, &Card { problem: Some(problem.id), kind: CardKind::Problem, ..old.clone() });
    }
    Ok(edits)
}
