//! The editions: each says what it should, and the one that anybody may read nothing more.

use super::small::{Small, run};
use super::{EXAMPLE, before_coffee, edition, pdf, read};
use samsyn_engine::command::{
    CardsCommand, CausesCommand, HearingCommand, MeasuresCommand, PrioritiesCommand, ProblemsCommand, WorkshopsCommand,
};
use samsyn_engine::hearing::HearingField;
use samsyn_engine::hearing_file::{self, HearingFile};
use samsyn_engine::import;
use samsyn_engine::priorities::{MeasureField, State};
use samsyn_engine::report::{Chapter, Choice, Edition};
use samsyn_engine::text::Language;
use samsyn_engine::workshops::CardKind;
use samsyn_engine::{Engine, Error, Id, Party, Refusal, export, next_year};
use samsyn_paper::document::{Document, each_text};

fn example(of: Edition, language: Language) -> Document {
    let (engine, hearing) = &*EXAMPLE;
    edition(engine, *hearing, of, language)
}

fn chosen(chapters: &[Chapter]) -> Document {
    let (engine, hearing) = &*EXAMPLE;
    let choice = Choice { chapters: chapters.to_vec(), ..Choice::whole(Edition::Directors, Language::Sv) };
    engine.read(|read| export::document(read, *hearing, &choice, before_coffee())).unwrap()
}

/// Everything that leaves with the public edition: what is on the pages, and in the file inside.
fn public(engine: &Engine, hearing: Id) -> (Vec<String>, HearingFile) {
    let made = export::pdf(engine, hearing, &Choice::whole(Edition::Public, Language::Sv)).unwrap();
    let file = hearing_file::hearing_in_pdf(&made.bytes, "lov.pdf").unwrap();
    (read::lines(&edition(engine, hearing, Edition::Public, Language::Sv)), file)
}

#[test]
fn the_words_of_each_edition_are_as_they_were_read_last() {
    for of in Edition::ALL {
        let said = read::lines(&example(*of, Language::Sv)).join("\n") + "\n";
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/report/{}.txt", of.code()));
        if std::env::var_os("SAMSYN_WRITE_GOLDEN").is_some() {
            std::fs::write(&path, &said).unwrap();
        }
        let known = std::fs::read_to_string(&path).unwrap();
        let differs = said.lines().zip(known.lines()).find(|(now, before)| now != before);
        assert_eq!(differs, None, "set SAMSYN_WRITE_GOLDEN to take the new text of {of:?}");
        assert_eq!(said.lines().count(), known.lines().count(), "{of:?}");
    }
}

#[test]
fn each_page_says_which_edition_it_is_of_and_so_does_the_file() {
    for of in Edition::ALL {
        for language in Language::ALL {
            let document = example(*of, *language);
            let word = samsyn_engine::text::Texts::of(*language).word(&format!("edition-{}", of.code()));
            let foot = document.running.foot.to_lowercase();
            assert!(foot.starts_with(&word.to_lowercase()), "{foot}");
            assert!(document.meta.keywords.contains(&word), "{:?}", document.meta.keywords);
        }
    }
    let titles: std::collections::HashSet<_> =
        Edition::ALL.iter().map(|of| example(*of, Language::Sv).meta.title).collect();
    assert_eq!(titles.len(), 3, "the three are told apart in a folder and in a window's title");
}

#[test]
fn working_material_is_marked_on_every_page_and_says_what_is_left_to_do() {
    let document = example(Edition::Working, Language::Sv);
    assert_eq!(document.running.mark.as_deref(), Some("Arbetsmaterial · Exempeldata"));
    let said = read::lines(&document);
    assert!(said.contains(&"# Kvar att göra".to_owned()));
    let left = said.iter().filter(|line| line.contains("Saknar åtgärd")).count();
    assert!(left >= 13, "{left}");
    assert!(!read::lines(&example(Edition::Directors, Language::Sv)).contains(&"# Kvar att göra".to_owned()));
}

#[test]
fn a_chapter_that_is_not_chosen_is_not_there_and_the_others_are_unchanged() {
    let all = read::lines(&example(Edition::Directors, Language::Sv));
    let without = read::lines(&chosen(&[Chapter::City, Chapter::Areas, Chapter::Sources]));
    assert!(all.contains(&"# Gemensam plan".to_owned()) && !without.contains(&"# Gemensam plan".to_owned()));
    assert!(without.contains(&"# Källor och förbehåll".to_owned()));
    assert!(without.iter().all(|line| all.contains(line)), "nothing new is said for what was left out");
    let (engine, hearing) = &*EXAMPLE;
    let none = Choice { chapters: vec![], ..Choice::default() };
    assert!(matches!(export::pdf(engine, *hearing, &none), Err(Error::Refusal(Refusal::NothingChosen))));
}

#[test]
fn every_choice_of_one_chapter_is_a_whole_document() {
    let small = full_of_secrets();
    for of in Edition::ALL {
        for chapter in of.chapters() {
            let choice = Choice { chapters: vec![*chapter], ..Choice::whole(*of, Language::En) };
            let made = export::pdf(&small.engine, small.hearing, &choice).unwrap();
            assert!(made.pages >= Some(1), "{of:?} {chapter:?}");
        }
    }
}

/// A hearing with a secret in every field that holds words, a fixed priority with a promise, and a draft beside it.
fn full_of_secrets() -> Small {
    let small = Small::new();
    let engine = &small.engine;
    let theme = HearingField::Theme(Some("HEMLIGT tema".into()));
    engine.run(HearingCommand::EditHearing { hearing: small.hearing, to: theme }.into()).unwrap();
    let (hearing, area) = (small.hearing, small.area);
    let room = run(engine, WorkshopsCommand::AddWorkshop { hearing, room: "HEMLIGT rum".into(), area });
    let card = |text: &str| CardsCommand::AddCard {
        workshop: room,
        text: text.into(),
        kind: CardKind::Problem,
        party: Some(Party::Police),
        problem_area: None,
        place: Some("HEMLIG plats".into()),
    };
    let card = run(engine, card("HEMLIGT kort"));
    let cards = vec![card];
    let problem = run(
        engine,
        ProblemsCommand::AddProblem { workshop: room, title: "HEMLIGT problem".into(), problem_area: None, cards },
    );
    let concern = Some("HEMLIG oro".to_owned());
    engine.run(ProblemsCommand::NoteConcern { problem, text: concern }.into()).unwrap();
    let add = |title: &str, reason: &str| PrioritiesCommand::AddPriority {
        hearing,
        area,
        title: title.into(),
        problem: None,
        problem_area: None,
        reason: Some(reason.into()),
    };
    let fixed = run(engine, add("Mörka gångvägar", "HEMLIGT motiv"));
    let draft = run(engine, add("HEMLIGT utkast", "HEMLIGT skäl"));
    run(engine, CausesCommand::AddCause { priority: fixed, text: "HEMLIG orsak".into(), side: None, cards: vec![] });
    let promise = small.measure(fixed, "Laga belysningen");
    let internal = small.measure(fixed, "HEMLIG insats");
    let of_draft = small.measure(draft, "HEMLIGT löfte");
    for (measure, to) in [
        (promise, MeasureField::Promise(true)),
        (promise, MeasureField::ContactRole(Some("HEMLIG kontakt".into()))),
        (promise, MeasureField::OperativeGoal(Some("HEMLIGT mål".into()))),
        (promise, MeasureField::Place(Some("Torget".into()))),
        (of_draft, MeasureField::Promise(true)),
        (internal, MeasureField::Place(Some("HEMLIGT ställe".into()))),
    ] {
        engine.run(MeasuresCommand::EditMeasure { measure, to }.into()).unwrap();
    }
    engine
        .run(
            PrioritiesCommand::Deprioritise {
                hearing,
                area,
                title: "HEMLIGT bortval".into(),
                problem: None,
                problem_area: None,
                reason: "HEMLIGT nej".into(),
                decided_by: Some("HEMLIG chef".into()),
            }
            .into(),
        )
        .unwrap();
    fix(engine, fixed);
    small
}

fn fix(engine: &Engine, priority: Id) {
    engine.run(PrioritiesCommand::SetState { priority, to: State::Anchored }.into()).unwrap();
    for party in [Party::Police, Party::City] {
        let role = "HEMLIG roll".to_owned();
        engine.run(PrioritiesCommand::SignPriority { priority, party, role }.into()).unwrap();
    }
}

#[test]
fn nothing_internal_is_in_the_public_edition_neither_on_its_pages_nor_in_the_file_inside() {
    let small = full_of_secrets();
    let (said, file) = public(&small.engine, small.hearing);
    assert!(said.contains(&"- Mörka gångvägar".to_owned()), "{said:#?}");
    assert!(said.iter().any(|line| line.starts_with("- Laga belysningen")), "{said:#?}");
    let said = said.join("\n");
    assert!(!said.contains("HEMLIG"), "{said}");
    let carried = hearing_file::write(&file).unwrap();
    assert!(!carried.contains("HEMLIG"), "{carried}");
    // The same secrets are all in what those who work with it have: so the words above would be found.
    let inside = read::lines(&edition(&small.engine, small.hearing, Edition::Working, Language::Sv)).join("\n");
    for secret in ["kort", "problem", "oro", "motiv", "utkast", "skäl", "orsak", "insats", "kontakt", "mål", "bortval"]
    {
        assert!(
            inside.contains(&format!("HEMLIGT {secret}")) || inside.contains(&format!("HEMLIG {secret}")),
            "{secret}"
        );
    }
    let document = edition(&small.engine, small.hearing, Edition::Public, Language::Sv);
    each_text(&document, &mut |text| assert!(!text.contains("HEMLIG"), "not in heads, feet or figures either: {text}"));
}

#[test]
fn the_bytes_of_the_public_edition_hold_no_secret_either() {
    let small = full_of_secrets();
    let made = export::pdf(&small.engine, small.hearing, &Choice::whole(Edition::Public, Language::Sv)).unwrap();
    let file = lopdf::Document::load_mem(&made.bytes).unwrap();
    for object in file.objects.values() {
        if let lopdf::Object::Stream(stream) = object {
            let bytes = stream.decompressed_content().unwrap_or_else(|_| stream.content.clone());
            assert!(!String::from_utf8_lossy(&bytes).contains("HEMLIG"));
        }
    }
}

#[test]
fn what_has_changed_since_it_was_signed_is_not_public_until_it_is_signed_again() {
    let small = Small::new();
    let priority = small.prioritise("Mörka gångvägar");
    fix(&small.engine, priority);
    assert!(public(&small.engine, small.hearing).0.contains(&"- Mörka gångvägar".to_owned()));
    small.engine.run(PrioritiesCommand::ReopenPriority { priority, reason: "fel plats".into() }.into()).unwrap();
    let (said, file) = public(&small.engine, small.hearing);
    assert!(!said.join("\n").contains("Mörka gångvägar"));
    assert!(file.priorities.is_empty() && file.areas.is_empty());
}

#[test]
fn the_public_file_is_as_the_schema_says_and_has_a_name_of_its_own_content() {
    let (engine, hearing) = &*EXAMPLE;
    let (_, file) = public(engine, *hearing);
    assert_eq!(file.document.edition, Some(Edition::Public));
    assert_eq!(file.priorities.len(), 30);
    assert!(file.measures.iter().all(|measure| measure.promise) && !file.measures.is_empty());
    let whole = pdf(engine, *hearing, Language::Sv).version.document_id;
    assert_ne!(file.document.id, whole);

    // Something internal changes: what anybody may read is what it was, and keeps its name.
    let small = full_of_secrets();
    let before = public(&small.engine, small.hearing).1.document.id;
    small.prioritise("HEMLIGT nytt utkast");
    assert_eq!(public(&small.engine, small.hearing).1.document.id, before);
}

#[test]
fn a_year_does_not_begin_from_what_anybody_may_read() {
    let (engine, hearing) = &*EXAMPLE;
    let made = export::pdf(engine, *hearing, &Choice::whole(Edition::Public, Language::Sv)).unwrap();
    let fresh = Engine::in_memory(Id::from_number(2)).unwrap();
    let refused = next_year::start_from(&fresh, &made.bytes, "lov.pdf");
    assert!(matches!(refused, Err(Error::Refusal(Refusal::PublicEdition { ref file })) if file == "lov.pdf"));
    let files = [("lov.pdf".to_owned(), made.bytes)];
    let view = import::preview(&fresh, &import::Given::files(&files, None), &import::watch::Watch::nobody()).unwrap();
    let codes: Vec<_> = view.findings.iter().map(|one| one.code.clone()).collect();
    assert_eq!(codes, [import::FindingCode::IsPublicReport { year: "2019".into() }], "the import says so too");
}
