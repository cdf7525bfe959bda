//! What the report says, word by word: of the example, of a hearing of one area, of one without priorities, and of 2021,
//! when four city areas have taken the place of ten districts. Counted by hand.

use samsyn_engine::areas::AreaKind;
use samsyn_engine::command::*;
use samsyn_engine::divisions::Division;
use samsyn_engine::export::document;
use samsyn_engine::follow_up::Status;
use samsyn_engine::hearing::HearingRow;
use samsyn_engine::report::{Choice, Edition};
use samsyn_engine::text::Language;
use samsyn_engine::{Engine, Id, reads};
use samsyn_paper::document::{Block, CellContent, Document, Row, each_text};
use samsyn_tests::example::Example;
use serde_json::{Value, json};
use tempfile::TempDir;

/// A data file and the hearing in it that is reported.
struct Told {
    engine: Engine,
    hearing: Id,
    /// Where the file lies, when there is one.
    _folder: Option<TempDir>,
}

impl Told {
    fn example() -> Self {
        let (engine, hearing, folder) = Example::open().into_parts();
        Self { engine, hearing, _folder: Some(folder) }
    }

    fn started(year: i32) -> Self {
        let engine = Engine::in_memory(Id::from_number(1)).unwrap();
        let facts = HearingRow { city: Some("Tranemo".into()), ..HearingRow::new(year, "Årlig hearing") };
        let hearing = engine.run(HearingCommand::StartHearing { facts }.into()).unwrap().created[0];
        Self { engine, hearing, _folder: None }
    }

    /// A municipality that is one area, with one priority and nothing under it.
    fn one_area() -> Self {
        let told = Self::started(2019);
        let name = "Tranemo".to_owned();
        let area = told.run(AreasCommand::AddArea { name, kind: AreaKind::Municipality, part_of: None });
        told.prioritise(area, "Narkotika vid torget", Some("NAR"));
        told
    }

    /// The example's city in 2021: its areas are other ones, and one of them has prioritised something. Of the 28 measures
    /// of 2019 three have reached their goals, four have not, two are under way, and nobody has noted anything of the rest.
    fn after_the_new_division() -> Self {
        let mut told = Self::example();
        told.note_results();
        told.engine.run(DivisionsCommand::AddDivision { division: Division::Goteborg }.into()).unwrap();
        let facts = HearingRow { city: Some("Göteborg".into()), ..HearingRow::new(2021, "Årlig hearing") };
        told.hearing = told.run(HearingCommand::StartHearing { facts });
        let areas = told.read("areas")["areas"].clone();
        // A room of each area there has been: the districts are not areas of this year.
        for area in areas.as_array().unwrap().iter().filter(|one| one["kind"] != "municipality") {
            let room = format!("Rum {}", area["key"].as_str().unwrap());
            let place = WorkshopsCommand::AddWorkshop { hearing: told.hearing, room, area: id(&area["id"]) };
            let _ = told.engine.run(place.into());
        }
        let nordost = areas.as_array().unwrap().iter().find(|one| one["key"] == "SNO").unwrap();
        told.prioritise(id(&nordost["id"]), "Narkotika vid torget", Some("NAR"));
        told
    }

    fn note_results(&self) {
        let view = self.read("progress");
        let mut measures: Vec<Value> = Vec::new();
        for one in view["areas"].as_array().unwrap().iter().flat_map(|area| area["measures"].as_array().unwrap()) {
            if measures.iter().all(|there| there["measure"]["id"] != one["measure"]["id"]) {
                measures.push(one.clone());
            }
        }
        assert_eq!(measures.len(), 28);
        let countable = measures.iter().filter(|one| one["measure"]["goal_amount"].is_f64());
        let countable = countable.filter(|one| one["measure"]["ceiling"] == false);
        let results = [(3, 1.0, Status::Done), (4, 0.0, Status::PartlyDone), (2, 0.0, Status::UnderWay)];
        let results = results.into_iter().flat_map(|(times, share, status)| vec![(share, status); times]);
        for (one, (share, status)) in countable.zip(results) {
            let amount = one["measure"]["goal_amount"].as_f64().map(|goal| goal * share);
            let measure = id(&one["measure"]["id"]);
            let noted = FollowUpCommand::NoteResult { measure, amount, status, colour: None, comment: None };
            self.engine.run(noted.into()).unwrap();
        }
    }

    fn run(&self, command: impl Into<samsyn_engine::Command>) -> Id {
        self.engine.run(command.into()).unwrap().created[0]
    }

    fn read(&self, name: &str) -> Value {
        reads::by_name(&self.engine, name, if name == "areas" { json!({}) } else { json!({ "hearing": self.hearing }) })
            .unwrap()
    }

    fn prioritise(&self, area: Id, title: &str, code: Option<&str>) {
        let row = |code: &str| samsyn_engine::areas::ProblemAreaRow {
            code: code.into(),
            name: "Narkotika".into(),
            description: None,
        };
        let there = |areas: &Value| {
            let all = areas["problem_areas"].as_array().unwrap().iter();
            all.filter(|one| Some(one["code"].as_str().unwrap()) == code).map(|one| id(&one["id"])).next()
        };
        if let (Some(code), None) = (code, there(&self.read("areas"))) {
            self.engine.run(AreasCommand::PutProblemAreas { rows: vec![row(code)] }.into()).unwrap();
        }
        let (hearing, title, problem_area) = (self.hearing, title.to_owned(), there(&self.read("areas")));
        let priority =
            PrioritiesCommand::AddPriority { hearing, area, title, problem: None, problem_area, reason: None };
        self.run(priority);
    }

    fn document(&self, language: Language) -> Document {
        let choice = Choice::whole(Edition::Working, language);
        self.engine.read(|read| document(read, self.hearing, &choice, self.engine.now())).unwrap()
    }

    /// All words of the pages, in order, a line for each text.
    fn words(&self, language: Language) -> String {
        all_words(&self.document(language))
    }

    /// The words of the first page.
    fn first_page(&self, language: Language) -> String {
        let mut document = self.document(language);
        document.parts.truncate(1);
        all_words(&document)
    }
}

fn all_words(document: &Document) -> String {
    let mut words = String::new();
    each_text(document, &mut |text| {
        words.push_str(text);
        words.push('\n');
    });
    words.replace('\u{a0}', " ")
}

fn id(value: &Value) -> Id {
    value.as_str().and_then(Id::parse).unwrap()
}

#[test]
fn each_outcome_of_last_years_plan_has_its_own_words() {
    // 2018: F01 F03 F06 F08 F09 F10 F12 F18 F20 reached; F05 F07 F13 F14 F17 F19 did not; F15 F16 go on; F02 F04 have no
    // goal, and of F11 no number was told.
    let example = Told::example();
    let page = example.first_page(Language::Sv);
    let told =
        "20 åtgärder i planen 2018: 9 nådde målet, 6 nådde inte målet, 2 pågår och 3 går inte att räkna mot ett mål.";
    assert!(page.contains(told), "{page}");
    let page = example.first_page(Language::En);
    let told =
        "20 measures in the plan of 2018: 9 reached the goal, 6 did not reach the goal, 2 still under way and 3 cannot";
    assert!(page.contains(told), "{page}");
    let later = Told::after_the_new_division().first_page(Language::Sv);
    let told =
        "28 åtgärder i planen 2019: 3 nådde målet, 4 nådde inte målet, 2 pågår och 19 har inget resultat noterat.";
    assert!(later.contains(told), "{later}");
}

#[test]
fn only_the_areas_of_the_year_are_counted_and_their_word_has_its_gender() {
    let later = Told::after_the_new_division();
    let page = later.first_page(Language::Sv);
    assert!(page.contains("Narkotika är prioriterad i ett av fyra stadsområden;"), "{page}");
    assert!(later.first_page(Language::En).contains("one of four city areas"));
    let page = Told::example().first_page(Language::Sv);
    assert!(page.contains("Narkotika är prioriterad i tio av tio stadsdelar;"), "{page}");
}

#[test]
fn a_hearing_of_one_area_says_how_much_it_has_prioritised_and_shares_it_with_nobody() {
    let page = Told::one_area().first_page(Language::Sv);
    assert!(page.contains("En prioritering är gjord; ingen åtgärd är gemensam"), "{page}");
    assert!(!page.contains("stadsdel"), "{page}");
}

#[test]
fn where_nothing_is_prioritised_something_is_missing() {
    for (language, nothing, none) in [
        (Language::Sv, "Ingenting saknas", "Inga prioriteringar är gjorda ännu"),
        (Language::En, "Nothing is missing", "No priorities"),
    ] {
        let words = Told::started(2019).words(language);
        assert!(!words.contains(nothing) && words.contains(none), "{words}");
    }
}

#[test]
fn a_change_over_a_gap_says_the_year_it_is_held_against() {
    let told = Told::one_area();
    let area = id(&told.read("areas")["areas"][0]["id"]);
    let indicator = told.run(SituationCommand::AddIndicator { name: "Skadegörelse".into(), unit: "per 1 000".into() });
    let set = |year, amount| SituationCommand::SetValue { indicator, area, year, amount: Some(amount) };
    told.engine.run(set(2018, 12.0).into()).unwrap();
    told.engine.run(set(2017, 10.0).into()).unwrap();
    assert!(told.words(Language::Sv).contains("Sedan året före"));
    told.engine.run(SituationCommand::SetValue { indicator, area, year: 2017, amount: None }.into()).unwrap();
    told.engine.run(set(2016, 10.0).into()).unwrap();
    let words = told.words(Language::Sv);
    assert!(!words.contains("Sedan året före") && words.contains("sedan 2016"), "{words}");
    assert!(told.words(Language::En).contains("since 2016"));
}

#[test]
fn an_effect_is_told_from_what_it_was_to_what_it_became() {
    let example = Told::example();
    let words = example.words(Language::Sv);
    assert!(words.contains("164 händelserapporter blev 100."), "F04 is an effect");
    assert!(words.contains("Lovade inget antal. Det blev 18."), "F02 has neither goal nor start");
    assert!(example.words(Language::En).contains("164 händelserapporter became 100."));
}

#[test]
fn a_made_up_value_of_the_city_wears_its_mark_beside_an_area() {
    let example = Told::example();
    let document = example.document(Language::Sv);
    let mut seen = 0;
    for table in document.parts.iter().flat_map(|part| &part.blocks).filter_map(|block| match block {
        Block::Table(table) if table.columns.iter().any(|column| column.title == "Hela staden") => Some(table),
        _ => None,
    }) {
        let city = table.columns.iter().position(|column| column.title == "Hela staden").unwrap();
        let cells = table.rows.iter().filter_map(|row| match row {
            Row::Cells(cells) => cells.get(city),
            Row::Group(_) => None,
        });
        for cell in cells {
            let CellContent::Text(text) = &cell.content else { panic!("a number is text") };
            let text = text.plain();
            // Every value of the whole city that the pages of areas show is made up, or computed from such.
            assert!(text == "–" || text.ends_with('*') || text.contains("*\u{a0}("), "{text}");
            seen += usize::from(text.contains('*'));
        }
    }
    assert!(seen >= 10, "{seen}");
}

#[test]
fn what_two_rooms_ranked_for_the_city_stands_room_by_room_and_in_no_order_of_the_city() {
    let example = Told::example();
    let own = [("Rum 11", 1), ("Rum 11", 2), ("Rum 11", 3), ("Rum 12", 1), ("Rum 12", 2), ("Rum 12", 3)];
    let view = example.read("priorities");
    let city = view["areas"].as_array().unwrap().iter().find(|one| one["kind"] == "municipality").unwrap();
    let told = city["priorities"].as_array().unwrap().iter();
    let told: Vec<_> = told.map(|one| (one["room"].as_str().unwrap(), one["rank"].as_i64().unwrap())).collect();
    assert_eq!(told, own);
    let page = example.first_page(Language::Sv);
    for room in ["Rum 11 · 1. ", "Rum 12 · 1. "] {
        assert!(page.contains(room), "{page}");
    }
    let words = example.words(Language::Sv);
    assert!(words.contains("1. Tidiga insatser och SSPF lika i hela staden") && !words.contains("\n6. "), "{words}");
    // The same wherever a rank of the city's own stands, and in the file that the report carries.
    let places = example.read("over_years").to_string();
    assert!(places.contains("Göteborg, hela staden · Rum 12"), "{places}");
    let narcotics = example.read("city")["recurring"][0].clone();
    assert_eq!((&narcotics["areas"], &narcotics["first"]), (&json!(10), &json!(7)), "the city is not one of its parts");
    let file: Value =
        serde_json::from_str(&samsyn_engine::export::json(&example.engine, example.hearing).unwrap()).unwrap();
    let keys: Vec<_> = file["priorities"].as_array().unwrap().iter().map(|one| one["key"].as_str().unwrap()).collect();
    assert!(keys.contains(&"W11-1") && keys.contains(&"W12-3") && !keys.contains(&"GBG-4"), "{keys:?}");
}

#[test]
fn the_only_room_of_an_area_ranks_for_the_area() {
    let view = Told::example().read("priorities");
    let angered = view["areas"].as_array().unwrap().iter().find(|one| one["key"] == "AN").unwrap();
    let told = angered["priorities"].as_array().unwrap().iter();
    let told: Vec<_> = told.map(|one| (one["room"].as_str(), one["rank"].as_i64().unwrap())).collect();
    assert_eq!(told, [(None, 1), (None, 2), (None, 3)]);
}
