//! What `samsyn status` counts, held against the description that came with the organiser's files.

use samsyn_engine::reads;
use samsyn_tests::example::Example;
use serde_json::{Value, json};
use std::collections::BTreeSet;

const DESCRIPTION: &str = include_str!("../../assets/example/LÄSMIG.md");

/// What is said of the files themselves and cannot be counted in what was read from them.
const OF_FILES_ONLY: &[&str] = &["Händelser i program.ics", "Röstrader (problem × part)"];

/// Each row of the description, and what counts it.
const ROWS: &[(&str, &str)] = &[
    ("Deltagare", "participants"),
    ("Deltagare utan önskemål (utom stab)", "without_wishes"),
    ("Deltagare som fick önskemål 1", "first_wishes"),
    ("Deltagare som fick önskemål 2", "second_wishes"),
    ("Programpunkter", "agenda_items"),
    ("Verkligt slut", "actual_end"),
    ("Områden inklusive hela staden", "areas"),
    ("Problemområden", "problem_areas"),
    ("Indikatorer", "indicators"),
    ("Värden i lagesbild.csv", "values"),
    ("– därav verkliga (exempel=nej)", "published_values"),
    ("Publicerade invånartal (exempel=nej)", "published_inhabitants"),
    ("Workshopar", "workshops"),
    ("Steg i metoden", "method_steps"),
    ("Röstande", "voters"),
    ("Närvarande", "attended"),
    ("Problem på röstlistorna", "problems"),
    ("Prickar", "votes"),
    ("Matrissvar", "matrix_answers"),
    ("Kort, alla rum", "cards"),
    ("Problemkort som slås ihop till ett problem", "merged_cards"),
    ("Prioriteringar", "priorities"),
    ("Orsaker", "causes"),
    ("Åtgärder", "measures"),
    ("– gemensamma", "joint_measures"),
    ("– medborgarlöften", "promises"),
    ("– kopplingar åtgärd–prioritering", "measure_links"),
    ("Bortprioriterat", "deprioritised"),
    ("Förra årets åtgärder", "previous_measures"),
    ("Förra årets prioriteringar", "previous_priorities"),
    ("Workshopar med lika röstetal på gränsen till topp tre", "rooms_with_ties"),
    ("Prioriteringar utan orsak", "priorities_without_cause"),
    ("Åtgärder utan ägare", "measures_without_owner"),
    ("Åtgärder utan startdatum", "measures_without_start"),
    ("Förra årets rader utan målantal", "previous_without_goal"),
    ("Förra årets rader utan resultat", "previous_without_result"),
    ("Prioriteringar utan åtgärd", "priorities_without_measure"),
    ("Orsaker utan åtgärd", "causes_without_measure"),
];

/// What a row's own words or its remark say besides its number.
const SAID_IN_WORDS: &[(&str, &[(&str, i64)])] = &[
    (
        "Polis 51, Stad 56, Övriga 24, Stab 17",
        &[("registered_police", 51), ("registered_city", 56), ("registered_others", 24), ("registered_staff", 17)],
    ),
    ("| 144 platser |", &[("seats", 144)]),
    ("51 / 56 / 24 (polis/stad/övriga)", &[("voters_police", 51), ("voters_city", 56), ("voters_others", 24)]),
    (
        "problem 189, orsak 107, notis 41, åtgärd 41",
        &[("problem_cards", 189), ("cause_cards", 107), ("note_cards", 41), ("measure_cards", 41)],
    ),
    ("– Fastställd / Föreslagen | 30 / 6", &[("priorities_fixed", 30), ("priorities_proposed", 6)]),
    (
        "| Åtgärder utan orsak, antal, plats eller slutdatum | 0 |",
        &[
            ("measures_without_cause", 0),
            ("measures_without_goal", 0),
            ("measures_without_place", 0),
            ("measures_without_end", 0),
        ],
    ),
    ("grön 11, gul 6, effekt 1, röd 2", &[("previous_green", 11), ("previous_yellow", 6), ("previous_red", 2)]),
];

fn played() -> (Example, Value) {
    let example = Example::open();
    let hearing = json!({ "hearing": example.hearing });
    (example, hearing)
}

/// The rows under a heading of the description whose second cell is one number or one time of day.
fn described(heading: &str) -> Vec<(&'static str, &'static str)> {
    let section = DESCRIPTION.split(heading).nth(1).expect("the heading is there").split("\n## ").next().unwrap();
    let rows = section.lines().filter(|line| line.starts_with('|')).skip(2);
    let cells = rows.map(|line| line.split('|').map(str::trim).collect::<Vec<_>>());
    let is_number = |cell: &str| !cell.is_empty() && cell.chars().all(|sign| sign.is_ascii_digit() || sign == ':');
    cells.filter(|cells| is_number(cells[2])).map(|cells| (cells[1], cells[2])).collect()
}

fn number(cell: &str) -> i64 {
    match cell.split_once(':') {
        Some((hour, minute)) => hour.parse::<i64>().unwrap() * 60 + minute.parse::<i64>().unwrap(),
        None => cell.parse().unwrap(),
    }
}

#[test]
fn every_number_of_the_description_is_what_status_counts() {
    let (engine, hearing) = played();
    let status = reads::by_name(&engine, "status", hearing).unwrap();
    let rows = [described("## Antal efter inläsning"), described("## Brister som ska synas")].concat();
    let mut counted = BTreeSet::new();
    for (row, cell) in rows {
        if OF_FILES_ONLY.contains(&row) || row.starts_with("Åtgärder utan orsak, antal") {
            continue;
        }
        let (_, name) = ROWS.iter().find(|(known, _)| *known == row).unwrap_or_else(|| panic!("{row} is not counted"));
        assert_eq!(status[name], number(cell), "{row}: {name}");
        counted.insert(*name);
    }
    let left: Vec<_> = ROWS.iter().filter(|(_, name)| !counted.contains(name)).collect();
    assert!(left.is_empty(), "the description does not speak of {left:?}");
    for (words, numbers) in SAID_IN_WORDS {
        assert!(DESCRIPTION.contains(words), "the description says {words:?}");
        for (name, number) in *numbers {
            assert_eq!(status[*name], *number, "{words}: {name}");
        }
    }
}

#[test]
fn the_list_of_breaks_names_what_the_description_names() {
    let (engine, hearing) = played();
    let breaks = reads::by_name(&engine, "breaks", hearing.clone()).unwrap();
    let priorities = reads::by_name(&engine, "priorities", hearing.clone()).unwrap();
    let keys: std::collections::HashMap<_, _> = priorities["areas"]
        .as_array()
        .unwrap()
        .iter()
        .map(|area| (area["area"].as_str().unwrap(), area["key"].as_str().unwrap()))
        .collect();
    let group = |kind: &str| -> Vec<Value> {
        let all = breaks["groups"].as_array().unwrap();
        all.iter().find(|group| group["kind"] == kind).map(|group| group["breaks"].as_array().unwrap().clone()).unwrap()
    };
    let places = |kind: &str| -> Vec<String> {
        let name = |one: &Value| {
            let of_room = one["area_name"].as_str().unwrap().rsplit_once(" · Rum ").map(|(_, room)| format!("W{room}"));
            let place = of_room.unwrap_or_else(|| keys[one["area"].as_str().unwrap()].to_owned());
            format!("{place}-{}", one["rank"])
        };
        group(kind).iter().map(name).collect()
    };
    // The districts come in the order of their codes, the six of the whole city last, each ranked in its own room.
    let without_measure =
        ["AN-3", "OG-3", "OH-3", "ML-2", "AF-3", "VG-3", "VH-3", "LU-2", "LU-3", "NH-3", "W11-3", "W12-2", "W12-3"];
    assert_eq!(places("priority_without_measure"), without_measure);
    assert_eq!(places("priority_without_cause"), ["VG-3"]);
    assert_eq!(places("priority_not_fixed"), ["VG-1", "VG-2", "VG-3", "LU-1", "LU-2", "LU-3"]);
    assert!(group("priority_not_fixed").iter().all(|one| one["locked"] == false));
    let [nobody] = &group("measure_without_owner")[..] else { panic!("one measure is nobody's") };
    let overview = reads::by_name(&engine, "overview", hearing).unwrap();
    assert_eq!(breaks["total"], 13 + 1 + 1 + 1 + 6 + 58, "{overview}");
    let thread_of = |id: &Value| {
        let areas = priorities["areas"].as_array().unwrap().iter();
        let mut all = areas.flat_map(|area| area["priorities"].as_array().unwrap());
        all.find(|one| one["id"] == *id).unwrap()["thread"]["stations"].clone()
    };
    // The break that the list says is the one that the thread of its priority shows.
    let broken = &thread_of(&nobody["priority"])[3];
    assert_eq!((&broken["station"], &broken["broken"]), (&json!("measures"), &json!(true)));
    assert_eq!((&broken["lacks"]["kind"], &broken["lacks"]["measure"]), (&nobody["kind"], &nobody["measure"]));
}
