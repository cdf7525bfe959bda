//! What points a person out and what does not, as tables of cases. The numbers are the authorities' own made-up ones.

use super::*;

fn kinds(text: &str) -> Vec<(FindingKind, &str)> {
    find(text).into_iter().map(|one| (one.kind, &text[one.range])).collect()
}

/// Each text is found to hold just these words.
fn holds(kind: FindingKind, cases: &[(&str, &str)]) {
    for (text, words) in cases {
        assert_eq!(kinds(text), [(kind, *words)], "{text}");
    }
}

fn holds_nothing(texts: &[&str]) {
    for text in texts {
        assert_eq!(kinds(text), [], "{text}");
    }
}

#[test]
fn personal_identity_numbers_are_found_however_they_are_written() {
    holds(
        FindingKind::PersonalNumber,
        &[
            ("850709-9805", "850709-9805"),
            ("8507099805", "8507099805"),
            ("19850709-9805 ses vid torget", "19850709-9805"),
            ("198507099805", "198507099805"),
            ("850709 9805", "850709 9805"),
            ("850709 - 9805", "850709 - 9805"),
            ("850709–9805", "850709–9805"),
            ("1985-07-09-9805", "1985-07-09-9805"),
            ("1985 07 09 9805", "1985 07 09 9805"),
            ("pojken (850709-9805), sågs", "850709-9805"),
            ("pnr850709-9805.", "850709-9805"),
            // Over a hundred years old.
            ("121212+1212", "121212+1212"),
            // Born on the last day of February in 2000, which 1900 did not have.
            ("000229-1235", "000229-1235"),
            // Coordination numbers.
            ("701063-2391", "701063-2391"),
            ("640883-3231", "640883-3231"),
            ("19701063-2391", "19701063-2391"),
            // Interim numbers.
            ("850709-T805", "850709-T805"),
            ("19850709-R123", "19850709-R123"),
        ],
    );
}

#[test]
fn numbers_that_are_no_persons_do_not_cry_wolf() {
    holds_nothing(&[
        // The check digit is wrong, the day is none, the serial number is empty.
        "850709-9806",
        "850732-9805",
        "851309-9805",
        "850709-0009",
        "010229-1233",
        // Organisations: the third digit makes the month impossible.
        "556703-7485",
        "212000-1355",
        // Cases, amounts, longer numbers, days and times.
        "5000-K1234567-19",
        "ärende 0104-123456-19",
        "48507099805",
        "85070998051",
        "1 000 000 000",
        "2019-02-15–2020-02-14",
        "2019-02-15 0900",
        "2019-02-15 2020",
        "20190215 1630",
        "850709 T805",
    ]);
}

#[test]
fn telephone_numbers_are_found_in_the_forms_people_write() {
    holds(
        FindingKind::Phone,
        &[
            ("070-123 45 67", "070-123 45 67"),
            ("ring 0701234567 före åtta", "0701234567"),
            ("073 123 45 67", "073 123 45 67"),
            ("0701-23 45 67", "0701-23 45 67"),
            ("0702121234", "0702121234"),
            ("031-365 00 00", "031-365 00 00"),
            ("(031) 365 00 00", "(031) 365 00 00"),
            ("0313650000", "0313650000"),
            ("08-123 456 78", "08-123 456 78"),
            ("0300-123 45.", "0300-123 45"),
            ("+46 70 123 45 67", "+46 70 123 45 67"),
            ("+46701234567", "+46701234567"),
            ("+46 (0)31-365 00 00", "+46 (0)31-365 00 00"),
            ("0046 70 123 45 67", "0046 70 123 45 67"),
            ("+47 22 12 34 56 78", "+47 22 12 34 56 78"),
            ("+4722123456", "+4722123456"),
            ("031-365 00 00 2019", "031-365 00 00"),
        ],
    );
}

#[test]
fn years_times_days_and_money_are_no_telephone_numbers() {
    holds_nothing(&[
        "2018 och 2019",
        "2019-02-07",
        "kl. 08-17",
        "08.15–09.00",
        "08:15-09:00 och 13:00-14:30",
        "08-12 13-17",
        "0800 0930",
        "0700-1600",
        "08-12 2019",
        "01-02-2019",
        "1 000 000",
        "+10 000 000 kr",
        "0,5 procent",
        "0-18 år",
        "1 234,5",
        "0104-1234567",
        "112",
        "114 14",
        "077-114 14 00",
        "0771-11 40 14",
        "020-50 50 50",
        "417 05 Göteborg",
        "100 000 kronor 2019",
    ]);
}

#[test]
fn e_mail_addresses_are_found_and_places_are_not() {
    holds(
        FindingKind::Email,
        &[
            ("skriv till anna.svensson@goteborg.se", "anna.svensson@goteborg.se"),
            ("åsa+hearing@exempel.polisen.se,", "åsa+hearing@exempel.polisen.se"),
        ],
    );
    holds_nothing(&["@ Hjalmar Brantingsplatsen", "möte @ torget kl. 13", "a@b", "#otrygghet @Järntorget"]);
}

#[test]
fn registration_numbers_are_found_where_they_are_a_vehicles() {
    holds(
        FindingKind::Plate,
        &[
            ("ABC123", "ABC123"),
            ("bilen ABC 123 kör runt", "ABC 123"),
            ("mopeden, ABC 12D", "ABC 12D"),
            ("bil med reg nr ABC-123", "ABC-123"),
        ],
    );
    holds_nothing(&["NTU 300", "LPO 112 gånger", "SSPF12", "SOU 2019", "abc123", "ISO 310", "AN-1", "M01"]);
}

#[test]
fn a_persons_name_is_found_and_one_with_a_street_is_an_address() {
    holds(
        FindingKind::Name,
        &[
            ("Anna Svensson säljer vid torget", "Anna Svensson"),
            ("Polisen Erik Lindqvist", "Erik Lindqvist"),
            ("Anna-Maria Karlsson", "Anna-Maria Karlsson"),
        ],
    );
    holds(
        FindingKind::Address,
        &[
            ("Anna Svensson, Storgatan 4", "Anna Svensson, Storgatan 4"),
            ("Anna Petrescu bor på Storgatan 12 B", "Anna Petrescu bor på Storgatan 12 B"),
            ("Storgatan 4 (Dejan Petrović)", "Storgatan 4 (Dejan Petrović"),
            ("Dejan Lindström, Karl Johansgatan 7", "Dejan Lindström, Karl Johansgatan 7"),
            ("Sara Ek, Frölunda torg 3", "Sara Ek, Frölunda torg 3"),
        ],
    );
}

#[test]
fn a_place_alone_points_nobody_out() {
    holds_nothing(&[
        "Vårväderstorget",
        "Hjalmar Brantingsplatsen",
        "Axel Dahlströms torg",
        "Selma Lagerlöfs torg",
        "Nils Ericson terminalen",
        "Gustaf Adolfs torg 4",
        "Karl Johansgatan 12",
        "Storgatan 4",
        "Polisen Storgatan 4 i Östra Göteborg",
        "Sankt Eriksgatan 5, Östra Göteborg",
        "Stölder på Storgatan 4, Norra Kviberg",
        "Redbergsplatsen–Olskrokstorget",
        "Angereds centrum 200 gånger",
        "Anna",
        "Polis Svensson",
        "patrullera torget 20 gånger",
        "Lokalpolisområde Storgöteborg Nordost",
        "Marconigatan 3 och Opaltorget 7",
    ]);
}

#[test]
fn several_things_in_one_text_are_told_each_once_in_their_order() {
    assert_eq!(
        kinds("Ring 070-123 45 67 (850709-9805) eller skriv till a@b.se")
            .into_iter()
            .map(|one| one.0)
            .collect::<Vec<_>>(),
        [FindingKind::Phone, FindingKind::PersonalNumber, FindingKind::Email]
    );
}

#[test]
fn nothing_that_is_pasted_makes_the_guard_stumble() {
    let long = "070 ".repeat(5_000);
    let digits = "8507099805".repeat(1_000);
    for text in ["", "\u{202e}070\u{0}", "👩‍👩‍👧 850709", "å", "+", "00", "((((0", long.as_str(), digits.as_str()]
    {
        find(text);
    }
}

#[test]
fn the_texts_of_the_example_and_the_names_of_places_cry_no_wolf() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets");
    let files: Vec<_> = ["example", "example/utfall", "areas"]
        .into_iter()
        .flat_map(|name| std::fs::read_dir(folder.join(name)).unwrap())
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ["csv", "md"].iter().any(|one| ending == *one)))
        .collect();
    assert!(files.len() > 20, "the example is there");
    for file in files {
        // Some files are in the encodings of old programs.
        let text = String::from_utf8_lossy(&std::fs::read(&file).unwrap()).into_owned();
        // Cell by cell, as the program holds them.
        for cell in text.split([';', '\n']) {
            assert_eq!(kinds(cell), [], "{}", file.display());
        }
    }
}

fn asked<'a>(said: &Said<'a>) -> Vec<(Question, Option<String>)> {
    questions(said).into_iter().map(|one| (one.question, one.words)).collect()
}

/// All fields filled in.
fn full(text: &str) -> Said<'_> {
    Said {
        text,
        operative_goal: None,
        when_words: None,
        has_owner: true,
        has_amount: true,
        has_place: true,
        has_start: true,
        has_end: true,
        has_cause: true,
    }
}

#[test]
fn vague_wording_is_asked_about_only_what_no_field_says() {
    use Question::*;
    let words = |text: &str| Some(text.to_owned());
    let verka = "verka för ökad trygghet";
    assert_eq!(
        asked(&Said { has_amount: false, has_place: false, has_end: false, has_owner: false, ..full(verka) }),
        [
            (Amount, words("verka för")),
            (Place, words("verka för")),
            (Ends, words("verka för")),
            (Owner, words("verka för"))
        ]
    );
    assert_eq!(asked(&Said { has_place: false, ..full(verka) }), [(Place, words("verka för"))]);
    assert_eq!(asked(&full(verka)), []);
    for vague in [
        "värna om de unga",
        "ökad närvaro på torget",
        "arbeta med bemötande",
        "Arbetar med frågan",
        "se över belysningen",
        "patrullera vid behov",
        "löpande dialog",
        "work towards safer squares",
        "increased presence",
        "as needed",
    ] {
        let open = Said { has_amount: false, has_end: false, has_owner: false, has_place: false, ..full(vague) };
        assert!(asked(&open).iter().all(|one| one.1.is_some()) || !asked(&open).is_empty(), "{vague}");
        assert!(asked(&open).iter().any(|one| one.1.is_some()), "{vague}");
    }
}

#[test]
fn clear_wording_is_asked_only_about_empty_fields() {
    let clear = "patrullera till fots";
    assert_eq!(asked(&Said { has_place: false, ..full(clear) }), [], "a place is not asked of everything");
    assert_eq!(
        asked(&Said { text: clear, ..Said::default() }).into_iter().map(|one| one.0).collect::<Vec<_>>(),
        [Question::Owner, Question::Amount, Question::Starts, Question::Ends, Question::Cause]
    );
    for clear in ["ersätta trasig belysning inom 24 timmar", "kontrollera åldersgräns", "hålla föräldramöten"] {
        assert_eq!(asked(&Said { has_place: false, ..full(clear) }), [], "{clear}");
    }
}

#[test]
fn a_question_stands_with_the_longest_wording_and_is_asked_once() {
    let said = Said { has_amount: false, ..full("mer närvaro, mer ljus") };
    assert_eq!(asked(&said), [(Question::Amount, Some("mer närvaro".to_owned()))]);
}

#[test]
fn an_operative_goal_says_what_is_to_move() {
    for (goal, is_asked) in [
        ("Minska den öppna handeln", false),
        ("Andelen ökar till 80 procent", false),
        ("Reduce open dealing", false),
        ("Ett tryggare torg", true),
        ("God belysning", true),
    ] {
        let asks = asked(&Said { operative_goal: Some(goal), ..full("patrullera") });
        assert_eq!(asks.contains(&(Question::Movement, None)), is_asked, "{goal}");
    }
}

#[test]
fn every_line_of_the_lists_asks_something_that_is_a_question() {
    for list in [
        include_str!("../../../../assets/wording/sv/vague.csv"),
        include_str!("../../../../assets/wording/en/vague.csv"),
    ] {
        let mut seen = std::collections::BTreeSet::new();
        for (words, asks) in super::lists::lines(list) {
            assert!(seen.insert(words), "{words} stands twice");
            assert!(asks.split_whitespace().count() > 0, "{words} asks nothing");
            for ask in asks.split_whitespace() {
                assert!(Question::from_code(ask).is_some(), "{words} asks {ask}");
            }
        }
        assert!(seen.len() > 40);
    }
}
