//! Which texts of a room may say the same. From texts to pairs, the likest first; nothing is merged by it.
//!
//! Texts are compared by their words, in any order and in either case: small words are left out, and the endings of plural
//! and definite form taken off (Snowball's Swedish stemmer). Å, ä and ö are letters of their own: *bar* is not *bår*. A word
//! is kin to another that is the same, that is a part of it as compounds are made (*försäljning*, *narkotikaförsäljning*), or
//! that has one letter wrong. What the room has written on the cards counts too: the same place and the same problem area
//! draw two cards together, different problem areas push them apart.

use crate::id::Id;
use rust_stemmers::{Algorithm, Stemmer};
use std::collections::{BTreeSet, HashMap};
use unicode_normalization::UnicodeNormalization;

/// Two texts are proposed from this likeness on. Chosen against what twelve rooms really put together (see the test): nearly
/// every proposal is right, because one that is wrong costs the room more than one that is missing.
pub(super) const ENOUGH: f64 = 0.40;

const SAME_PLACE: f64 = 0.10;
const SAME_AREA: f64 = 0.15;

/// How near words are to each other, as parts of one.
const PART_OF_COMPOUND: f64 = 0.8;
const LONG_BEGINNING: f64 = 0.7;
const ONE_LETTER_WRONG: f64 = 0.9;
/// Shorter words are too often a part of another by chance.
const SHORTEST_PART: usize = 4;
const SHORTEST_BEGINNING: usize = 6;
const SHORTEST_MISSPELT: usize = 6;

/// Words that say nothing of what a card is about.
const SMALL_WORDS: &str = "
    alla allt alltså andra att av bakom bara bli blir både de del den det dit då där därför efter eller en ett finns flera \
    fler för fram från få får före genom går gå ha har hos hur här i in inga ingen inget inom inte kan kommer kring lite låg \
    man med mellan men mer mest mot mycket många måste ner nu nya nära när och också olika om på runt samma se sedan ser sig \
    sin ska skulle som så till två under upp ut utan vad var vara vem vi vid vill vilka vissa väldigt än ännu är åt över \
    a about after all also an and any are as at be because but by for from has have in into is it its many more most near no \
    not of on or our out over so some that the their them there they this to too under up very we when where which who with";

/// A text to be compared, and what the room has said of it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Said<'a> {
    pub id: Id,
    pub text: &'a str,
    pub problem_area: Option<Id>,
    pub place: Option<&'a str>,
}

/// Two texts that may say the same.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Pair {
    pub one: Id,
    pub other: Id,
    pub likeness: f64,
}

/// The pairs that are alike enough, the likest first; `is_asked` says which pairs matter.
pub(super) fn pairs(said: &[Said<'_>], is_asked: impl Fn(Id, Id) -> bool) -> Vec<Pair> {
    let mut words = Words::default();
    let texts: Vec<Vec<usize>> = said.iter().map(|one| words.of(one.text)).collect();
    let kinship = words.kinship();
    let mut pairs = Vec::new();
    for (at, one) in said.iter().enumerate() {
        for (later, other) in said.iter().enumerate().skip(at + 1) {
            if !is_asked(one.id, other.id) {
                continue;
            }
            let alike = likeness(&texts[at], &texts[later], &kinship);
            let likeness = if alike > 0.0 { alike + drawn_together(one, other) } else { 0.0 };
            if likeness >= ENOUGH {
                pairs.push(Pair { one: one.id, other: other.id, likeness });
            }
        }
    }
    // Stable: equals keep the order in which they were said.
    pairs.sort_by(|a, b| b.likeness.total_cmp(&a.likeness));
    pairs
}

/// The share of the words of both that have kin in the other (after Dice).
fn likeness(one: &[usize], other: &[usize], kinship: &Kinship) -> f64 {
    if one.is_empty() || other.is_empty() {
        return 0.0;
    }
    let covered = |these: &[usize], those: &[usize]| -> f64 {
        these.iter().map(|word| those.iter().map(|kin| kinship.of(*word, *kin)).fold(0.0, f64::max)).sum()
    };
    (covered(one, other) + covered(other, one)) / (one.len() + other.len()) as f64
}

fn drawn_together(one: &Said<'_>, other: &Said<'_>) -> f64 {
    let place = match (one.place, other.place) {
        (Some(one), Some(other)) if one.eq_ignore_ascii_case(other) => SAME_PLACE,
        _ => 0.0,
    };
    let area = match (one.problem_area, other.problem_area) {
        (Some(one), Some(other)) if one == other => SAME_AREA,
        (Some(_), Some(_)) => -SAME_AREA,
        _ => 0.0,
    };
    place + area
}

/// The different words of all texts, each stemmed and looked at once.
struct Words {
    stemmer: Stemmer,
    small: BTreeSet<&'static str>,
    places: HashMap<String, usize>,
    all: Vec<Vec<char>>,
}

impl Default for Words {
    fn default() -> Self {
        Self {
            stemmer: Stemmer::create(Algorithm::Swedish),
            small: SMALL_WORDS.split_whitespace().collect(),
            places: HashMap::new(),
            all: Vec::new(),
        }
    }
}

impl Words {
    /// The words of a text, each once.
    fn of(&mut self, text: &str) -> Vec<usize> {
        let text: String = text.nfc().collect::<String>().to_lowercase();
        let mut found: Vec<usize> = text
            .split(|sign: char| !sign.is_alphanumeric())
            .filter(|word| {
                !word.is_empty() && !self.small.contains(word) && !word.chars().all(|sign| sign.is_ascii_digit())
            })
            .map(|word| self.stemmer.stem(word).into_owned())
            .collect::<Vec<_>>()
            .into_iter()
            .map(|stem| self.place(stem))
            .collect();
        found.sort_unstable();
        found.dedup();
        found
    }

    fn place(&mut self, stem: String) -> usize {
        *self.places.entry(stem).or_insert_with_key(|stem| {
            self.all.push(stem.chars().collect());
            self.all.len() - 1
        })
    }

    fn kinship(&self) -> Kinship {
        let size = self.all.len();
        let mut table = vec![0.0; size * size];
        for (at, one) in self.all.iter().enumerate() {
            table[at * size + at] = 1.0;
            for (later, other) in self.all.iter().enumerate().skip(at + 1) {
                let kin = kin(one, other);
                table[at * size + later] = kin;
                table[later * size + at] = kin;
            }
        }
        Kinship { size, table }
    }
}

/// How near each word is to each other: 0 to 1.
struct Kinship {
    size: usize,
    table: Vec<f64>,
}

impl Kinship {
    fn of(&self, one: usize, other: usize) -> f64 {
        self.table[one * self.size + other]
    }
}

/// Two different stems.
fn kin(one: &[char], other: &[char]) -> f64 {
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    if short.len() >= SHORTEST_PART && (long.starts_with(short) || long.ends_with(short)) {
        return PART_OF_COMPOUND;
    }
    if short.len() >= SHORTEST_MISSPELT && long.len() - short.len() <= 1 && is_misspelt(short, long) {
        return ONE_LETTER_WRONG;
    }
    let shared = |pairs: &mut dyn Iterator<Item = (&char, &char)>| pairs.take_while(|(a, b)| a == b).count();
    let beginning = shared(&mut short.iter().zip(long));
    let end = shared(&mut short.iter().rev().zip(long.iter().rev()));
    if beginning.max(end) >= SHORTEST_BEGINNING { LONG_BEGINNING } else { 0.0 }
}

/// One letter wrong, missing, too many, or two that changed places; but not a ring or dots more or less.
fn is_misspelt(one: &[char], other: &[char]) -> bool {
    let bare = |word: &[char]| -> Vec<char> {
        let bare = word.iter().map(|sign| match sign {
            'å' | 'ä' => 'a',
            'ö' => 'o',
            sign => *sign,
        });
        bare.collect()
    };
    let spelt = |word: &[char]| word.iter().collect::<String>();
    bare(one) != bare(other) && strsim::osa_distance(&spelt(one), &spelt(other)) == 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    fn alike(one: &str, other: &str) -> bool {
        let said = |number, text| Said { id: Id::from_number(number), text, problem_area: None, place: None };
        !pairs(&[said(1, one), said(2, other)], |_, _| true).is_empty()
    }

    #[test]
    fn case_endings_small_words_and_order_make_no_difference() {
        for (one, other) in [
            ("Skadegörelse och klotter i gångtunnlar", "klotter och skadegörelse i tunnlarna"),
            ("Öppen narkotikaförsäljning vid torget", "öppen försäljning av narkotika på torget"),
            ("Störande trafik nattetid", "störande trafik på natten"),
            ("Hållplatsen är otrygg", "OTRYGGA HÅLLPLATSER"),
            ("Belysningen är trasig", "belysnigen är trasig"),
            ("Mörkt vid torget", "Mo\u{308}rkt vid torget"),
            ("Broken lamps at the stop", "the lamp is broken at our stop"),
        ] {
            assert!(alike(one, other), "{one} | {other}");
        }
    }

    #[test]
    fn other_things_are_not_alike_and_rings_and_dots_tell_words_apart() {
        for (one, other) in [
            ("Störande mopedåkning på gångvägar", "Rekrytering av unga"),
            ("Det är så här vi vill ha det", "Vi vill att det ska vara så"),
            ("bår", "bar"),
            ("hållarna", "hallarna"),
            ("", "Mörkt vid torget"),
            ("12 34", "12 34"),
        ] {
            assert!(!alike(one, other), "{one} | {other}");
        }
    }

    #[test]
    fn the_same_place_and_problem_area_draw_together_and_another_area_pushes_apart() {
        let said = |number, text, area: u128, place| Said {
            id: Id::from_number(number),
            text,
            problem_area: Some(Id::from_number(area)),
            place: Some(place),
        };
        let pair = |area, place| {
            let one = said(1, "Grupper av unga vid torget på kvällen", 7, "Torget");
            let other = said(2, "Bråk vid torget efter stängning", area, place);
            pairs(&[one, other], |_, _| true).len()
        };
        assert_eq!((pair(7, "Torget"), pair(8, "Torget"), pair(8, "Skolan")), (1, 0, 0));
    }

    /// A card of the example: its room, text, area, place, and the problem it became.
    struct Real {
        room: String,
        text: String,
        area: String,
        place: String,
        became: String,
    }

    fn table(name: &str) -> Vec<HashMap<String, String>> {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/example/utfall").join(name);
        let text = std::fs::read_to_string(path).unwrap();
        let mut reader =
            csv::ReaderBuilder::new().delimiter(b';').from_reader(text.trim_start_matches('\u{feff}').as_bytes());
        reader.deserialize().map(Result::unwrap).collect()
    }

    fn example() -> Vec<Real> {
        let key = table("sammanslagning.csv");
        let mut cards = Vec::new();
        for number in 1..=12 {
            let room = format!("W{number:02}");
            for card in table(&format!("{room}.csv")) {
                let of = |row: &&HashMap<String, String>| row["workshop"] == room && row["kort nr"] == card["nr"];
                let became =
                    key.iter().find(of).filter(|row| row["kategori"] == "problem").map(|row| row["blev"].clone());
                cards.extend(became.map(|became| Real {
                    room: room.clone(),
                    text: card["text"].clone(),
                    area: card["problemområde"].clone(),
                    place: card["plats"].clone(),
                    became,
                }));
            }
        }
        cards
    }

    /// How many pairs are proposed in all rooms, how many of them are right, and how many right ones there are.
    fn against_the_key(cards: &[Real], with_marks: bool) -> (usize, usize, usize) {
        let (mut proposed, mut right, mut all) = (0, 0, 0);
        let areas: Vec<&str> =
            cards.iter().map(|card| card.area.as_str()).collect::<BTreeSet<_>>().into_iter().collect();
        let area =
            |card: &Real| areas.iter().position(|area| *area == card.area).map(|at| Id::from_number(1000 + at as u128));
        for number in 1..=12 {
            let room: Vec<&Real> = cards.iter().filter(|card| card.room == format!("W{number:02}")).collect();
            let said: Vec<Said<'_>> = room
                .iter()
                .zip(0..)
                .map(|(card, at)| Said {
                    id: Id::from_number(at),
                    text: &card.text,
                    problem_area: area(card).filter(|_| with_marks),
                    place: Some(card.place.as_str()).filter(|place| with_marks && !place.is_empty()),
                })
                .collect();
            let became = |id| said.iter().zip(&room).find(|(said, _)| said.id == id).map(|(_, card)| &card.became);
            let found = pairs(&said, |_, _| true);
            proposed += found.len();
            right += found.iter().filter(|pair| became(pair.one) == became(pair.other)).count();
            all += (0..room.len())
                .flat_map(|a| (0..a).map(move |b| (a, b)))
                .filter(|(a, b)| room[*a].became == room[*b].became)
                .count();
        }
        (proposed, right, all)
    }

    #[test]
    fn what_twelve_rooms_put_together_is_proposed_and_hardly_anything_else() {
        let cards = example();
        assert_eq!(cards.len(), 189);
        for (with_marks, precision, recall) in [(true, 0.95, 0.33), (false, 0.95, 0.14)] {
            let (proposed, right, all) = against_the_key(&cards, with_marks);
            println!("marks {with_marks}: {proposed} proposed, {right} of them right, {all} there are");
            assert!(right as f64 >= precision * proposed as f64, "{right} of {proposed} proposals are right");
            assert!(right as f64 >= recall * all as f64, "{right} of {all} are proposed");
        }
    }
}
