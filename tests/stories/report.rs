//! What leaves the program.

use crate::day::{Day, texts};
use samsyn_engine::command::*;
use samsyn_engine::hearing::HearingField;
use samsyn_engine::report::{Chapter, Choice, Edition, Format};
use samsyn_engine::text::Language;
use samsyn_engine::{Id, Refusal, reads};
use serde_json::{Value, json};

fn log(day: &Day, file_name: &str) -> ReportCommand {
    ReportCommand::LogExport {
        hearing: day.hearing,
        format: Format::Pdf,
        edition: Some(Edition::Directors),
        chapters: Edition::Directors.chapters().to_vec(),
        language: Some("sv".into()),
        file_name: file_name.into(),
        document_id: "SAMSYN-2019-1".into(),
        priorities: 36,
        priorities_fixed: 30,
    }
}

#[test]
fn every_export_is_written_down_the_latest_first() {
    let day = Day::new();
    day.run(log(&day, "utkast.pdf"));
    day.at(15, 40);
    day.run(log(&day, "rapport.pdf"));
    assert_eq!(texts(&day.read("exports")["exports"], "file_name"), ["rapport.pdf", "utkast.pdf"]);
    assert_eq!(day.refused(log(&day, "")), Refusal::Empty { field: "file_name".into() });
}

#[test]
fn the_log_says_which_edition_which_chapters_were_left_out_and_how_far_the_hearing_had_come() {
    let day = Day::new();
    let ReportCommand::LogExport { hearing, format, edition, language, file_name, document_id, .. } =
        log(&day, "rapport.pdf");
    let (chapters, priorities, priorities_fixed) = (vec![Chapter::City, Chapter::Areas], 36, 30);
    day.run(ReportCommand::LogExport {
        hearing,
        format,
        edition,
        chapters,
        language,
        file_name,
        document_id,
        priorities,
        priorities_fixed,
    });
    let one = &day.read("exports")["exports"][0];
    assert_eq!((one["format"].as_str(), one["edition"].as_str()), (Some("pdf"), Some("directors")));
    assert_eq!(one["left_out"], json!(["plan", "results", "not_prioritised", "day", "sources", "rooms"]));
    assert_eq!((one["priorities"].as_i64(), one["priorities_fixed"].as_i64()), (Some(36), Some(30)));
}

#[test]
fn an_export_is_of_a_hearing_that_is_there() {
    let mut day = Day::new();
    day.hearing = Id::from_number(7);
    assert_eq!(day.refused(log(&day, "rapport.pdf")), Refusal::Gone { what: "hearing".into() });
}

#[test]
fn undo_leaves_the_log_of_what_has_left_the_program_and_takes_back_what_was_done_before() {
    let day = Day::new();
    day.run(HearingCommand::EditHearing { hearing: day.hearing, to: HearingField::Title("Fel rubrik".into()) });
    day.run(log(&day, "rapport.pdf"));
    day.engine.undo().unwrap();
    assert_eq!(day.read("overview")["title"], "Årlig hearing");
    assert_eq!(texts(&day.read("exports")["exports"], "file_name"), ["rapport.pdf"]);
}

/// What the report screen is told, of an edition with all its chapters.
fn screen(day: &Day, edition: Edition) -> Value {
    let choice = Choice::whole(edition, Language::Sv);
    reads::by_name(&day.engine, "report", json!({ "hearing": day.hearing, "choice": choice })).unwrap()
}

#[test]
fn what_points_somebody_out_is_told_of_all_that_would_leave_and_of_nothing_else() {
    let day = Day::new();
    let room = day.add_workshop(day.add_area("Lundby"));
    day.add_card(room, "Ring 070-174 06 05");
    let found = |edition| screen(&day, edition)["found"].as_array().unwrap().len();
    assert_eq!([found(Edition::Working), found(Edition::Directors), found(Edition::Public)], [1, 1, 0]);
}

#[test]
fn what_the_font_lacks_is_told_before_anything_is_written() {
    let day = Day::new();
    let to = HearingField::City(Some("Göteborg 🚲 السلام".into()));
    day.run(HearingCommand::EditHearing { hearing: day.hearing, to });
    let missing = &screen(&day, Edition::Directors)["missing"];
    assert!(missing[0]["text"].as_str().unwrap().contains("Göteborg 🚲 السلام"), "{missing}");
    assert!(missing[0]["characters"].as_str().unwrap().contains('🚲'), "{missing}");
}
