//! Wording that promises without saying how many times, where, by when or who: the words come from the lists of
//! `assets/wording`, the questions are asked only where the measure's own field is empty.
//!
//! Source: Brå, Samverkan i lokalt brottsförebyggande arbete: goals use words of movement, and "verka för" can never be
//! followed up.

use super::lists::{any_of, lines};
use regex::Regex;
use serde::Serialize;
use std::sync::LazyLock;
use ts_rs::TS;

crate::words! {
    /// What a measure leaves unsaid. Each is answered in a field of its sentence.
    pub enum Question {
        /// Who does it?
        Owner = "owner",
        /// How many times?
        Amount = "amount",
        /// Where?
        Place = "place",
        /// From when?
        Starts = "starts",
        /// By when?
        Ends = "ends",
        /// Against which cause?
        Cause = "cause",
        /// What is to change, and by how much?
        Movement = "movement",
    }
}

/// A question that a measure's wording raises.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[allow(missing_docs)]
pub struct QuestionView {
    pub question: Question,
    /// The vague words that raise it, as they are written; none where a field is simply empty.
    pub words: Option<String>,
}

/// What a measure says in words, and which of its fields are filled in.
#[derive(Debug, Clone, Copy, Default)]
#[allow(missing_docs)]
pub struct Said<'a> {
    pub text: &'a str,
    pub operative_goal: Option<&'a str>,
    pub when_words: Option<&'a str>,
    pub has_owner: bool,
    pub has_amount: bool,
    pub has_place: bool,
    pub has_start: bool,
    pub has_end: bool,
    pub has_cause: bool,
}

const LISTS: [&str; 2] =
    [include_str!("../../../../assets/wording/sv/vague.csv"), include_str!("../../../../assets/wording/en/vague.csv")];
const MOVEMENTS: [&str; 2] = [
    include_str!("../../../../assets/wording/sv/movement.csv"),
    include_str!("../../../../assets/wording/en/movement.csv"),
];

/// The wordings of the lists, each in a group of its own, and what each group asks.
struct Vague {
    words: Regex,
    asks: Vec<Vec<Question>>,
}

static VAGUE: LazyLock<Vague> = LazyLock::new(|| {
    let mut all: Vec<(&str, &str)> = LISTS.into_iter().flat_map(lines).collect();
    // The longest first: "mer närvaro" asks more than "mer".
    all.sort_by_key(|(words, _)| std::cmp::Reverse(words.len()));
    Vague {
        words: any_of(all.iter().map(|(words, _)| *words)),
        asks: all.iter().map(|(_, asks)| asks.split_whitespace().filter_map(Question::from_code).collect()).collect(),
    }
});

static MOVEMENT: LazyLock<Regex> =
    LazyLock::new(|| any_of(MOVEMENTS.into_iter().flat_map(lines).map(|(words, _)| words)));

/// The questions a measure raises: those of vague words first, in the order the words stand, then those of empty
/// fields. Each is asked once.
pub fn questions(said: &Said<'_>) -> Vec<QuestionView> {
    let mut asked: Vec<QuestionView> = Vec::new();
    let mut ask = |question: Question, words: Option<&str>| {
        if said.leaves_open(question) && asked.iter().all(|one| one.question != question) {
            asked.push(QuestionView { question, words: words.map(str::to_owned) });
        }
    };
    for text in [Some(said.text), said.operative_goal, said.when_words].into_iter().flatten() {
        for (words, asks) in vague_words(text) {
            asks.iter().for_each(|question| ask(*question, Some(words)));
        }
    }
    for question in
        [Question::Owner, Question::Amount, Question::Starts, Question::Ends, Question::Cause, Question::Movement]
    {
        ask(question, None);
    }
    asked
}

/// The vague words of a text in the order they stand, with what they ask. A wording inside a longer one is passed by.
fn vague_words(text: &str) -> impl Iterator<Item = (&str, &'static [Question])> {
    let vague = &*VAGUE;
    vague.words.captures_iter(text).filter_map(|found| {
        let (at, words) = (1..found.len()).find_map(|group| Some((group - 1, found.get(group)?)))?;
        Some((words.as_str(), vague.asks[at].as_slice()))
    })
}

impl Said<'_> {
    /// Whether the question has no answer in the measure's fields.
    fn leaves_open(&self, question: Question) -> bool {
        match question {
            Question::Owner => !self.has_owner,
            Question::Amount => !self.has_amount,
            Question::Place => !self.has_place,
            Question::Starts => !self.has_start,
            Question::Ends => !self.has_end,
            Question::Cause => !self.has_cause,
            Question::Movement => self.operative_goal.is_some_and(|goal| !MOVEMENT.is_match(goal)),
        }
    }
}
