//! The whole day from files, in one command.

use crate::app::{example, run};
use serde_json::json;
use std::path::Path;
use std::process::Command;

/// What the description of the example's files says is in them.
const COUNTS: &[(&str, i64)] = &[
    ("participants", 148),
    ("agenda_items", 15),
    ("areas", 11),
    ("workshops", 12),
    ("cards", 378),
    ("votes", 393),
    ("priorities", 36),
    ("priorities_fixed", 30),
    ("causes", 105),
    ("measures", 28),
    ("joint_measures", 12),
    ("priorities_without_measure", 13),
    ("priorities_without_cause", 1),
    ("measures_without_owner", 1),
];

#[test]
fn a_day_is_played_from_its_files_and_written_for_those_who_need_it() {
    let folder = tempfile::tempdir().unwrap();
    let (data, out) = (folder.path().join("day.samsyn"), folder.path().join("out"));
    let (from, to) = (example().display().to_string(), out.display().to_string());
    run(&data, &["demo", "--from", &from, "--out", &to]).ended(0);

    let status = run(&data, &["--json", "status"]).ended(0).json();
    for (name, count) in COUNTS {
        assert_eq!(status[name], *count, "{name}");
    }
    assert_eq!(status["example_data"], true);
    let check = run(&data, &["--json", "check"]).ended(0).json();
    assert_eq!(check["sound"], true);
    for file in ["report.pdf", "action-plan.xlsx", "action-plan.ics", "hearing.json"] {
        assert!(out.join(file).metadata().unwrap().len() > 1_000, "{file}");
    }
    assert!(text_of(&out.join("report.pdf")).contains("13 prioriteringar saknar åtgärd"));

    let hearings = run(&data, &["--json", "hearings"]).ended(0).json();
    assert_eq!((&hearings[0]["year"], &hearings[0]["only_plan"]), (&json!(2019), &json!(false)));
    let english = folder.path().join("report-en.pdf").display().to_string();
    run(&data, &["report", "--hearing", "2019", "--lang", "en", "--out", &english]).ended(0);
    assert!(text_of(Path::new(&english)).contains("13 priorities"));
    let sheet = folder.path().join("W08.pdf").display().to_string();
    run(&data, &["print", "sheets", "--room", "w08", "--lang", "sv", "--out", &sheet]).ended(0);
    let sheet = text_of(Path::new(&sheet));
    assert!(sheet.contains("Västra Hisingen") && sheet.contains("Sida 4 av 4") && !sheet.contains("Angered"));
    let nowhere = folder.path().join("W99.pdf").display().to_string();
    run(&data, &["print", "sheets", "--room", "W99", "--out", &nowhere]).ended(1);
    assert!(!Path::new(&nowhere).exists());
    let plan = folder.path().join("plan.json").display().to_string();
    run(&data, &["export", "--format", "json", "--out", &plan]).ended(0);
    let _: serde_json::Value = serde_json::from_slice(&std::fs::read(plan).unwrap()).unwrap();
    editions_and_prints(&data, folder.path());
}

/// Each edition and each print is a file of its own, and each is noted.
fn editions_and_prints(data: &Path, folder: &Path) {
    let path = |name: &str| folder.join(name).display().to_string();
    run(data, &["report", "--edition", "working", "--out", &path("working.pdf")]).ended(0);
    assert!(text_of(&folder.join("working.pdf")).contains("Arbetsmaterial · Exempeldata"));
    run(data, &["report", "--edition", "public", "--out", &path("public.pdf")]).ended(0);
    let public = text_of(&folder.join("public.pdf"));
    assert!(public.contains("19 löften till dig som lever i Göteborg") && !public.contains("Röda tråden"));
    run(data, &["report", "--chapters", "city,plan", "--out", &path("short.pdf")]).ended(0);
    assert!(!text_of(&folder.join("short.pdf")).contains("Källor och förbehåll"));
    run(data, &["report", "--edition", "press", "--out", &path("press.pdf")]).ended(2);
    for (what, words) in [("agenda", "Rummen"), ("signs", "Rum 12"), ("attendance", "13 personer väntas")] {
        let out = path(&format!("{what}.pdf"));
        run(data, &["print", what, "--out", &out]).ended(0);
        assert!(text_of(Path::new(&out)).contains(words), "{what}");
    }
    for format in ["csv", "ics", "tables", "tables-csv"] {
        run(data, &["export", "--format", format, "--out", &path(&format!("out-{format}"))]).ended(0);
    }
    assert!(std::fs::read_to_string(path("out-ics")).unwrap().starts_with("BEGIN:VCALENDAR"));
    assert!(folder.join("out-tables-csv").join("areas.csv").exists());
}

/// The words of a PDF in the order they are read, on one line.
fn text_of(pdf: &Path) -> String {
    let output = Command::new("pdftotext").arg(pdf).arg("-").output().expect("poppler-utils is installed");
    assert!(output.status.success(), "{} is a PDF", pdf.display());
    String::from_utf8(output.stdout).unwrap().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(unix)]
#[test]
fn the_data_file_is_its_owners_alone() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("private").join("data.samsyn");
    run(&data, &["import", &example().join("omraden.csv").display().to_string()]).ended(0);
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(&data), mode(data.parent().unwrap())), (0o600, 0o700));
}
