//! The pages of the example.

use super::{EXAMPLE, document, read};
use samsyn_engine::text::Language;
use samsyn_paper::document::{Block, Document, Heading, Level, Part};
use samsyn_paper::pdf;

fn example(language: Language) -> Document {
    let (engine, hearing) = &*EXAMPLE;
    document(engine, *hearing, language)
}

/// How many pages a part takes by itself.
fn pages(document: &Document, part: &Part) -> usize {
    let mut alone = Document::new(document.meta.clone(), document.running.clone());
    // Heading levels may not skip: a page that begins with a section stands under a chapter in the whole.
    if !matches!(first_heading(part), Some(Heading { level: Level::One, .. })) {
        alone.parts.push(Part::new().with(Heading::one("·")));
    }
    let before = alone.parts.len();
    alone.parts.push(part.clone());
    pdf::write(&alone, None).unwrap().pages - before
}

fn first_heading(part: &Part) -> Option<&Heading> {
    part.blocks.iter().find_map(|block| match block {
        Block::Heading(heading) => Some(heading),
        _ => None,
    })
}

fn of_areas(document: &Document) -> Vec<&Part> {
    let is_of_area = |part: &&Part| {
        let anchor = first_heading(part).and_then(|heading| heading.anchor.clone());
        anchor.is_some_and(|anchor| anchor.starts_with("area-"))
    };
    document.parts.iter().filter(is_of_area).collect()
}

#[test]
fn the_first_page_says_it_all_and_is_one_page() {
    for language in Language::ALL {
        let document = example(*language);
        assert_eq!(pages(&document, &document.parts[0]), 1, "{language:?}");
    }
    let said = read::part(&example(Language::Sv).parts[0]).join("\n") + "\n";
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/report/first_page.txt");
    if std::env::var_os("SAMSYN_WRITE_GOLDEN").is_some() {
        std::fs::write(&path, &said).unwrap();
    }
    assert_eq!(said, std::fs::read_to_string(&path).unwrap(), "set SAMSYN_WRITE_GOLDEN to take the new text");
}

#[test]
fn every_area_has_a_page_of_its_own_that_stands_alone() {
    for language in Language::ALL {
        let document = example(*language);
        let areas = of_areas(&document);
        assert_eq!(areas.len(), 11);
        for part in areas {
            let name = &first_heading(part).unwrap().text;
            assert!(!part.continues, "{name} does not begin a page");
            assert_eq!(pages(&document, part), 1, "{name} in {language:?}");
        }
    }
}

#[test]
fn what_is_missing_is_said_in_words() {
    let said = read::lines(&example(Language::Sv)).join("\n");
    for words in [
        "13 prioriteringar saknar åtgärd",
        "1 prioritering saknar orsak",
        "1 åtgärd saknar ägare",
        "1 åtgärd saknar startdatum",
    ] {
        assert!(said.contains(words), "{words}");
    }
    assert!(said.contains("Lovade 100 tillfällen. Det blev 300."));
}

#[test]
fn a_measure_for_two_priorities_stands_and_is_counted_once() {
    let document = example(Language::Sv);
    let plan = document.parts.iter().find(|part| first_heading(part).is_some_and(|one| one.text == "Gemensam plan"));
    let lines = read::part(plan.unwrap());
    let by_date = lines.iter().position(|line| line == "# Avstämningar").unwrap();
    let found: Vec<_> = lines[..by_date].iter().filter(|line| line.starts_with("M16 |")).collect();
    assert_eq!(found.len(), 1);
    assert!(found[0].contains("Askim-Frölunda-Högsbo och Västra Göteborg | 50 insatser"), "{found:?}");
    assert!(lines.iter().any(|line| line.starts_with("28 åtgärder, tolv gemensamma.")));
}

#[test]
fn example_data_is_marked_on_every_page() {
    assert_eq!(example(Language::Sv).running.mark.as_deref(), Some("Exempeldata"));
    assert_eq!(example(Language::En).running.mark.as_deref(), Some("Example data"));
}

#[test]
fn no_participant_is_named_or_can_be_written_to() {
    for language in Language::ALL {
        let said = read::lines(&example(*language)).join("\n");
        assert!(!said.contains("@") && !said.contains("D001"));
    }
}

#[test]
fn nothing_of_the_fixed_texts_is_swedish_in_the_english_report() {
    let fixed = |language: &str| {
        let path = format!("{}/../../assets/text/{language}/report.ftl", env!("CARGO_MANIFEST_DIR"));
        let source = std::fs::read_to_string(path).unwrap();
        let lines = source.lines().filter(|line| line.starts_with("report-") && !line.contains('{'));
        lines
            .filter_map(|line| line.split_once(" = "))
            .map(|(key, text)| (key.to_owned(), text.to_owned()))
            .collect::<Vec<_>>()
    };
    let (swedish, english) = (fixed("sv"), fixed("en"));
    let lines = read::lines(&example(Language::En));
    let mut tried = 0;
    for ((key, sv), (_, en)) in swedish.iter().zip(&english) {
        // What a person typed may say the same as a few short words of ours; longer texts do not.
        if sv != en && sv.chars().count() > 15 {
            tried += 1;
            assert!(!lines.iter().any(|line| line.contains(sv.as_str())), "{key}: {sv}");
        }
    }
    assert!(tried > 20);
}

#[test]
fn no_text_key_is_left_unsaid() {
    for language in Language::ALL {
        for line in read::lines(&example(*language)) {
            for word in line.split_whitespace() {
                let is_key = ["report-", "break-", "party-", "progress-", "area-kind-", "number-", "month-"]
                    .iter()
                    .any(|kind| word.starts_with(kind));
                assert!(!is_key && !word.contains("{$") && !word.contains("{ $"), "{line}");
            }
        }
    }
}
