//! The words of closed lists as people write them, Swedish and English, as data.

use super::finding::FindingCode;
use super::form::plain;
use super::table::Cell;
use super::value::{Read, text};
use crate::agenda::ItemKind;
use crate::areas::AreaKind;
use crate::follow_up::{Colour, Status};
use crate::party::Party;
use crate::priorities::{GoalKind, MeasureKind, State, Term};
use crate::situation::Direction;
use crate::workshops::{Answer, CardKind};

/// A closed list with the words people write for each, in plain form, the usual one first.
pub trait Word: Copy + 'static {
    /// Each with its words.
    const WORDS: &'static [(Self, &'static [&'static str])];
}

/// The one a cell names.
pub fn word_of<W: Word>(cell: &Cell) -> Read<W> {
    let Some(value) = text(cell)? else { return Ok(None) };
    let written = plain(&value);
    let found = W::WORDS.iter().find(|(_, words)| words.contains(&written.as_str()));
    found.map(|(word, _)| Some(*word)).ok_or_else(|| {
        let usual: Vec<&str> = W::WORDS.iter().filter_map(|(_, words)| words.first().copied()).collect();
        FindingCode::UnknownWord { value, allowed: usual.join(", ") }
    })
}

/// The word that people usually write for a code of a closed list; a list of which no file speaks has none.
pub fn usual_word(list: &str, code: &str) -> Option<&'static str> {
    macro_rules! usual {
        ($($name:ident),+) => {
            match list { $( $name::LIST => usual($name::from_code(code)?), )+ _ => None }
        };
    }
    fn usual<W: Word + PartialEq>(word: W) -> Option<&'static str> {
        W::WORDS.iter().find(|(one, _)| *one == word).and_then(|(_, words)| words.first()).copied()
    }
    usual!(Party, AreaKind, Direction, ItemKind, CardKind, Answer, State, GoalKind, MeasureKind, Term, Status)
}

impl Word for Party {
    const WORDS: &'static [(Self, &'static [&'static str])] = &[
        (Party::Police, &["polis", "polisen", "polismyndigheten", "police"]),
        (Party::City, &["stad", "staden", "kommun", "kommunen", "city", "municipality"]),
        (Party::Others, &["övriga", "övrig", "annan", "andra", "others", "other"]),
        (Party::Staff, &["stab", "arrangör", "arrangörer", "personal", "staff", "organiser"]),
    ];
}

impl Word for AreaKind {
    const WORDS: &'static [(Self, &'static [&'static str])] = &[
        (AreaKind::District, &["stadsdel", "kommundel", "district"]),
        (AreaKind::Municipality, &["kommun", "hela staden", "stad", "municipality", "city"]),
        (AreaKind::CityArea, &["stadsområde", "city area"]),
        (AreaKind::Intermediate, &["mellanområde", "intermediate area", "intermediate"]),
        (AreaKind::Primary, &["primärområde", "primary area", "primary"]),
    ];
}

impl Word for Direction {
    const WORDS: &'static [(Self, &'static [&'static str])] = &[
        (Direction::Lower, &["lägre bättre", "lägre är bättre", "lägre", "lower", "lower is better"]),
        (Direction::Higher, &["högre bättre", "högre är bättre", "högre", "higher", "higher is better"]),
        (Direction::Neutral, &["neutral", "ingen", "neither"]),
    ];
}

impl Word for ItemKind {
    const WORDS: &'static [(Self, &'static [&'static str])] = &[
        (ItemKind::Arrival, &["ankomst", "registrering", "arrival", "registration"]),
        (ItemKind::Plenary, &["plenum", "gemensamt", "föredrag", "plenary"]),
        (ItemKind::Break, &["paus", "rast", "fika", "lunch", "break", "coffee"]),
        (ItemKind::Parallel, &["parallell", "parallellt", "workshop", "workshopar", "grupparbete", "parallel"]),
    ];
}

impl Word for CardKind {
    const WORDS: &'static [(Self, &'static [&'static str])] = &[
        (CardKind::Problem, &["problem"]),
        (CardKind::Cause, &["orsak", "cause"]),
        (CardKind::Measure, &["åtgärd", "measure"]),
        (CardKind::Note, &["notis", "anteckning", "note"]),
    ];
}

impl Word for Answer {
    const WORDS: &'static [(Self, &'static [&'static str])] = &[
        (Answer::Yes, &["ja", "yes"]),
        (Answer::Partly, &["delvis", "partly"]),
        (Answer::No, &["nej", "no"]),
        (Answer::DontKnow, &["vet ej", "vet inte", "don t know", "unknown"]),
    ];
}

impl Word for State {
    const WORDS: &'static [(Self, &'static [&'static str])] = &[
        (State::Draft, &["utkast", "draft"]),
        (State::Proposed, &["föreslagen", "proposed"]),
        (State::Anchored, &["förankrad", "anchored"]),
        (State::Fixed, &["fastställd", "fixed"]),
    ];
}

impl Word for GoalKind {
    const WORDS: &'static [(Self, &'static [&'static str])] = &[
        (GoalKind::Effect, &["effekt", "effektmål", "effect"]),
        (GoalKind::Process, &["process", "processmål"]),
        (GoalKind::Production, &["produktion", "produktionsmål", "production"]),
    ];
}

impl Word for MeasureKind {
    const WORDS: &'static [(Self, &'static [&'static str])] =
        &[(MeasureKind::Situational, &["situationell", "situational"]), (MeasureKind::Social, &["social"])];
}

impl Word for Term {
    const WORDS: &'static [(Self, &'static [&'static str])] =
        &[(Term::Short, &["kort", "short"]), (Term::Long, &["lång", "lång sikt", "long"])];
}

impl Word for Status {
    const WORDS: &'static [(Self, &'static [&'static str])] = &[
        (Status::NotBegun, &["ej påbörjad", "inte påbörjad", "not begun"]),
        (Status::UnderWay, &["pågår", "pågående", "under way", "ongoing"]),
        (Status::Done, &["genomförd", "klar", "done"]),
        (Status::PartlyDone, &["delvis genomförd", "delvis", "partly done"]),
        (Status::NotDone, &["ej genomförd", "inte genomförd", "not done"]),
    ];
}

/// The colour column of a plan: a colour, or the word for a goal that is an effect and has none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Light {
    /// A traffic light.
    Colour(Colour),
    /// An effect: no light.
    Effect,
}

impl Word for Light {
    const WORDS: &'static [(Self, &'static [&'static str])] = &[
        (Light::Colour(Colour::Green), &["grön", "green"]),
        (Light::Colour(Colour::Yellow), &["gul", "yellow"]),
        (Light::Colour(Colour::Red), &["röd", "red"]),
        (Light::Effect, &["effekt", "effect"]),
    ];
}

/// The unit without the words that make its goal a ceiling (`timmar (högst)`), and whether they stood there.
pub fn without_ceiling(unit: Option<String>) -> (Option<String>, bool) {
    const CEILINGS: [&str; 4] = ["(högst)", "(max)", "(at most)", "(som mest)"];
    let found = unit.as_deref().and_then(|unit| CEILINGS.iter().find_map(|words| unit.strip_suffix(words)));
    match found {
        Some(bare) => (Some(bare.trim().to_owned()).filter(|bare| !bare.is_empty()), true),
        None => (unit, false),
    }
}

/// The unit with the words that make its goal a ceiling: the way back from [`without_ceiling`].
pub fn with_ceiling(unit: Option<&str>, ceiling: bool) -> Option<String> {
    let words = ceiling.then_some("(högst)");
    let parts: Vec<&str> = unit.into_iter().chain(words).collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}

/// What a title says of an item's kind, where the file has no column for it. The first word found decides.
const KIND_WORDS: &[(&str, ItemKind)] = &[
    ("registrering", ItemKind::Arrival),
    ("registration", ItemKind::Arrival),
    ("ankomst", ItemKind::Arrival),
    ("fika", ItemKind::Break),
    ("lunch", ItemKind::Break),
    ("paus", ItemKind::Break),
    ("rast", ItemKind::Break),
    ("kaffe", ItemKind::Break),
    ("coffee", ItemKind::Break),
    ("break", ItemKind::Break),
    ("workshop", ItemKind::Parallel),
    ("grupparbete", ItemKind::Parallel),
];

/// The kind of an item told by its title: a plenary where nothing says otherwise.
pub fn kind_of_title(title: &str) -> ItemKind {
    let title = plain(title);
    let words = || title.split(' ');
    let found = KIND_WORDS.iter().find(|(begin, _)| words().next().is_some_and(|word| word.starts_with(begin)));
    let found = found.or_else(|| KIND_WORDS.iter().find(|(word, _)| words().any(|other| other == *word)));
    found.map_or(ItemKind::Plenary, |(_, kind)| *kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_outside_the_list_is_told_with_the_words_there_are() {
        assert_eq!(word_of::<Party>(&Cell::text(" POLISEN ")), Ok(Some(Party::Police)));
        assert_eq!(word_of::<Party>(&Cell::text("–")), Ok(None));
        assert_eq!(
            word_of::<Party>(&Cell::text("brandkår")),
            Err(FindingCode::UnknownWord { value: "brandkår".into(), allowed: "polis, stad, övriga, stab".into() })
        );
    }

    #[test]
    fn a_title_tells_what_kind_of_item_it_is() {
        let cases = [
            ("Lunch", ItemKind::Break),
            ("Fikapaus", ItemKind::Break),
            ("Registrering och kaffe", ItemKind::Arrival),
            ("Workshop 1: problem", ItemKind::Parallel),
            ("Så arbetar vi i workshoparna", ItemKind::Plenary),
        ];
        for (title, kind) in cases {
            assert_eq!(kind_of_title(title), kind, "{title}");
        }
    }
}
