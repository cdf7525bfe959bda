//! What leaves the program.

use crate::day::{Day, texts};
use samsyn_engine::command::*;
use samsyn_engine::hearing::HearingField;
use samsyn_engine::{Id, Refusal};

#[test]
fn every_export_is_written_down_the_latest_first() {
    let day = Day::new();
    let log = |file_name: &str| ReportCommand::LogExport {
        hearing: day.hearing,
        format: "pdf".into(),
        language: Some("sv".into()),
        file_name: file_name.into(),
        document_id: "SAMSYN-2019-1".into(),
    };
    day.run(log("utkast.pdf"));
    day.at(15, 40);
    day.run(log("rapport.pdf"));
    assert_eq!(texts(&day.read("exports")["exports"], "file_name"), ["rapport.pdf", "utkast.pdf"]);
    assert_eq!(day.refused(log("")), Refusal::Empty { field: "file_name".into() });
}

#[test]
fn an_export_is_of_a_hearing_that_is_there() {
    let day = Day::new();
    let log = ReportCommand::LogExport {
        hearing: Id::from_number(7),
        format: "pdf".into(),
        language: None,
        file_name: "rapport.pdf".into(),
        document_id: "SAMSYN-2019-1".into(),
    };
    assert_eq!(day.refused(log), Refusal::Gone { what: "hearing".into() });
}

#[test]
fn undo_leaves_the_log_of_what_has_left_the_program_and_takes_back_what_was_done_before() {
    let day = Day::new();
    day.run(HearingCommand::EditHearing { hearing: day.hearing, to: HearingField::Title("Fel rubrik".into()) });
    day.run(ReportCommand::LogExport {
        hearing: day.hearing,
        format: "pdf".into(),
        language: None,
        file_name: "rapport.pdf".into(),
        document_id: "SAMSYN-2019-1".into(),
    });
    day.engine.undo().unwrap();
    assert_eq!(day.read("overview")["title"], "Årlig hearing");
    assert_eq!(texts(&day.read("exports")["exports"], "file_name"), ["rapport.pdf"]);
}
