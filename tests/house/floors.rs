//! The floors of the engine: who may know whom. A module knows what stands on the floors below it; on its own floor only
//! what is listed here, with the reason. So a change of one noun is read in the few that know it, and what lies below can be
//! understood without what stands above.

use crate::source::files;
use std::collections::{BTreeMap, BTreeSet};

const ENGINE: &str = "src-tauri/engine/src";

/// The floors, the lowest first, each with its modules.
const FLOORS: &[(&str, &[&str])] = &[
    ("ground", &["bounds", "error", "id", "party", "position", "text", "time", "word"]),
    ("what a rule is given", &["now", "rule", "stage"]),
    ("store", &["store"]),
    ("journal", &["journal"]),
    ("gate", &["gate"]),
    ("what a text says", &["wording"]),
    (
        "nouns",
        &[
            "agenda",
            "areas",
            "exported",
            "follow_up",
            "hearing",
            "laptops",
            "participants",
            "priorities",
            "situation",
            "workshops",
        ],
    ),
    ("views over many nouns", &["guard", "overview", "projection"]),
    (
        "commands and files",
        &[
            "command",
            "divisions",
            "example",
            "export",
            "hearing_file",
            "history",
            "import",
            "next_year",
            "report",
            "templates",
        ],
    ),
    ("engine", &["engine", "reads", "wire"]),
];

/// Who knows another of its own floor, and what for.
const NEIGHBOURS: &[(&str, &str, &str)] = &[
    ("agenda", "areas", "proposed rooms are for areas"),
    ("agenda", "hearing", "an item is of a hearing"),
    ("agenda", "participants", "the day says how many have come to a room"),
    ("agenda", "workshops", "an item may hold the rooms' work"),
    ("areas", "hearing", "an area is used or not in a hearing's year"),
    ("areas", "situation", "an area goes with its values"),
    ("areas", "workshops", "a room's area is in its hearing, whatever the year"),
    ("exported", "hearing", "a file is of a hearing"),
    ("follow_up", "areas", "a promise is found again in the area that goes on"),
    ("follow_up", "hearing", "a promise is of the hearing before"),
    ("follow_up", "priorities", "what is followed up are measures"),
    ("hearing", "areas", "a hearing that names no city is of the municipality"),
    ("participants", "areas", "a participant may be of an area"),
    ("participants", "hearing", "a participant is of a hearing"),
    ("participants", "workshops", "a participant gets a room"),
    ("priorities", "areas", "a priority is of an area"),
    ("priorities", "follow_up", "a measure shows what became of it"),
    ("priorities", "hearing", "a priority is of a hearing"),
    ("priorities", "laptops", "a signature says where it was made"),
    ("priorities", "participants", "those who sign are among the roles that came"),
    ("priorities", "situation", "a priority rests on values"),
    ("priorities", "workshops", "a priority comes from a room's problem"),
    ("situation", "areas", "a value is of an area"),
    ("situation", "hearing", "own words are said at a hearing"),
    ("workshops", "areas", "a room is about an area"),
    ("workshops", "hearing", "a room is of a hearing"),
    ("workshops", "participants", "a room shows who is placed there"),
    ("workshops", "priorities", "a problem that is merged takes along what was made of it"),
    ("command", "divisions", "a group of commands"),
    ("command", "import", "a group of commands: what headers were taken for is remembered"),
    ("command", "history", "a group of commands: the way back"),
    ("history", "import", "the history tells of what headers were taken for, too"),
    ("divisions", "import", "a division that comes with the program is a file like any other"),
    ("example", "command", "a day is played through the gate"),
    ("example", "import", "a day is played from files"),
    ("export", "hearing_file", "the JSON is written in its shape"),
    ("export", "import", "a table is written in the form in which it is read"),
    ("export", "report", "a PDF is made of the report's content"),
    ("import", "command", "a file becomes commands"),
    ("import", "hearing_file", "a report that is given as a table is known for what it is"),
    ("next_year", "command", "a year begins with commands"),
    ("next_year", "export", "next year begins from what is written of this one"),
    ("next_year", "hearing_file", "next year begins from what a report carries"),
    ("templates", "command", "a hearing begins with commands"),
    ("templates", "import", "a template is a folder of files like any other"),
    ("reads", "wire", "a read tells its types to the window"),
    ("wire", "reads", "a read tells its types to the window"),
];

/// The modules that the code of a file names: what follows `crate::`, but not in a macro's own `$crate::`.
fn named(code: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (at, _) in code.match_indices("crate::").filter(|(at, _)| !code[..*at].ends_with('$')) {
        let rest = &code[at + "crate::".len()..];
        let mut depth = 0;
        let mut is_first = true;
        let mut name = String::new();
        for letter in rest.chars() {
            let is_word = letter.is_alphanumeric() || letter == '_';
            if is_word && is_first && depth <= 1 {
                name.push(letter);
                continue;
            }
            if !name.is_empty() {
                found.insert(std::mem::take(&mut name));
                is_first = false;
            }
            match letter {
                '{' => depth += 1,
                '}' => depth -= 1,
                ',' if depth == 1 => is_first = true,
                _ => {}
            }
            if depth == 0 && !is_first || letter == ';' {
                break;
            }
        }
    }
    found
}

/// Each module of the engine with those it knows.
fn graph() -> BTreeMap<String, BTreeSet<String>> {
    let mut graph: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for source in files(ENGINE, &[".rs"]).into_iter().filter(|source| !source.is_test() && source.name() != "lib.rs") {
        let inside = source.path.trim_start_matches(ENGINE).trim_start_matches('/');
        let module = inside.split('/').next().unwrap_or_default().trim_end_matches(".rs").to_owned();
        graph.entry(module).or_default().extend(named(&source.parts().0));
    }
    let modules: BTreeSet<String> = graph.keys().cloned().collect();
    for (module, knows) in &mut graph {
        knows.retain(|known| known != module && modules.contains(known));
    }
    graph
}

fn floor_of(module: &str) -> Option<usize> {
    FLOORS.iter().position(|(_, modules)| modules.contains(&module))
}

#[test]
fn a_module_knows_what_is_below_it_and_its_listed_neighbours() {
    let mut wrong = Vec::new();
    let mut met = BTreeSet::new();
    for (module, knows) in graph() {
        let Some(floor) = floor_of(&module) else {
            wrong.push(format!("{module} stands on no floor: say in tests/house/floors.rs on which"));
            continue;
        };
        for known in knows {
            let Some(other) = floor_of(&known) else { continue };
            if other > floor {
                let (above, below) = (FLOORS[other].0, FLOORS[floor].0);
                wrong.push(format!(
                    "{module} ({below}) knows {known} ({above}): what lies below must be understood without it"
                ));
            } else if other == floor {
                let is_listed =
                    NEIGHBOURS.iter().any(|(one, two, _)| (*one, *two) == (module.as_str(), known.as_str()));
                if is_listed {
                    met.insert((module.clone(), known));
                } else {
                    wrong.push(format!("{module} knows its neighbour {known}: list it with the reason, or do without"));
                }
            }
        }
    }
    for (one, two, _) in NEIGHBOURS {
        if !met.contains(&((*one).to_owned(), (*two).to_owned())) {
            wrong.push(format!("{one} does not know {two} any more: take it off the list"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// `cargo test --test house the_floors -- --ignored --nocapture` prints who knows whom, floor by floor.
#[test]
#[ignore = "it prints, and holds nothing"]
fn the_floors() {
    let graph = graph();
    for (floor, modules) in FLOORS.iter().rev() {
        println!("{floor}");
        for module in *modules {
            let knows: Vec<&str> = graph.get(*module).into_iter().flatten().map(String::as_str).collect();
            println!("  {module} → {}", knows.join(", "));
        }
    }
}
