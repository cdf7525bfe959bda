//! Who does a measure, and for which party: told by the name where nobody has said.

use crate::party::Party;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// An owner as it is typed or read from a file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct OwnerRow {
    /// An organisation or a role, never a person.
    pub name: String,
    /// The party; told by the name when nothing is said.
    pub party: Option<Party>,
}

/// Words that tell a party. A word stands at the beginning of a word of the name.
const POLICE_WORDS: &[&str] = &["polis", "police", "lpo", "lokalpolis"];
const CITY_WORDS: &[&str] = &[
    "stad",
    "city",
    "kommun",
    "municip",
    "socialtjänst",
    "social ",
    "socialförvaltning",
    "trygghetssamordnare",
    "safety",
    "stadsdel",
    "district",
    "grundskola",
    "skola",
    "school",
    "park och natur",
    "trafik",
    "processledare",
];

/// The parties an owner's name speaks of; others when it speaks of neither. A name may speak of both:
/// "Processledare (Stad och Polis)".
pub fn parties_of(name: &str) -> Vec<Party> {
    let name = name.to_lowercase();
    let has = |words: &[&str]| {
        words.iter().any(|word| {
            name.match_indices(word)
                .any(|(at, _)| name[..at].chars().last().is_none_or(|before| !before.is_alphabetic()))
        })
    };
    match (has(POLICE_WORDS), has(CITY_WORDS)) {
        (true, true) => vec![Party::Police, Party::City],
        (true, false) => vec![Party::Police],
        (false, true) => vec![Party::City],
        (false, false) => vec![Party::Others],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Party::{City, Others, Police};

    #[test]
    fn the_owners_of_the_example_speak_of_their_parties() {
        let told: &[(&str, &[Party])] = &[
            ("Polis", &[Police]),
            ("LPO-chefer", &[Police]),
            ("Stadsdel", &[City]),
            ("Stad (tillstånd)", &[City]),
            ("Social resursförvaltning", &[City]),
            ("Trygghetssamordnare", &[City]),
            ("Processledare (Stad och Polis)", &[Police, City]),
            ("Bostadsbolag", &[Others]),
            ("Centrumägare", &[Others]),
            ("Fastighetsägare", &[Others]),
            ("Föreningar", &[Others]),
        ];
        for (name, parties) in told {
            assert_eq!(parties_of(name), *parties, "{name}");
        }
    }
}
