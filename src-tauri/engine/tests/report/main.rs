//! Whether the report says what the hearing decided, on the pages it should, and carries it on to next year.

#![allow(clippy::unwrap_used, reason = "a test may fail where it stands")]

mod carried;
mod editions;
mod harsh;
mod pages;
mod paper;
mod plan;
mod print;
mod read;
mod small;

use chrono::NaiveDate;
use samsyn_engine::export::Made;
use samsyn_engine::report::{Asked, Choice, Edition, Format};
use samsyn_engine::text::Language;
use samsyn_engine::time::{Moment, SetClock, TimeOfDay};
use samsyn_engine::{Engine, Id, example, export};
use samsyn_paper::document::Document;
use std::sync::{Arc, LazyLock};

/// The example day, played once for all tests, which only read it.
static EXAMPLE: LazyLock<(Engine, Id)> = LazyLock::new(|| {
    let engine = Engine::in_memory(Id::from_number(1)).unwrap();
    let hearing = example::play(&engine, &example::files(), |_| {}).unwrap().hearing;
    engine.set_clock(Arc::new(SetClock::new(before_coffee())));
    (engine, hearing)
});

fn before_coffee() -> Moment {
    TimeOfDay(16 * 60 + 34).on(NaiveDate::from_ymd_opt(2019, 2, 7).unwrap())
}

/// The directors' edition, whole.
fn document(engine: &Engine, hearing: Id, language: Language) -> Document {
    edition(engine, hearing, Edition::Directors, language)
}

fn edition(engine: &Engine, hearing: Id, edition: Edition, language: Language) -> Document {
    engine.read(|read| export::document(read, hearing, &Choice::whole(edition, language), before_coffee())).unwrap()
}

fn pdf(engine: &Engine, hearing: Id, language: Language) -> Made {
    export::pdf(engine, hearing, &Choice::whole(Edition::Directors, language)).unwrap()
}

/// What is made beside the report or printed, in any form.
fn made(engine: &Engine, hearing: Id, format: Format, language: Language) -> Made {
    match export::make(engine, hearing, &Asked::whole(format, language)).unwrap() {
        export::Output::File(made) => made,
        export::Output::Folder(..) => panic!("{format:?} is one file"),
    }
}

/// A file to look at, in the folder `SAMSYN_PICTURES`, when that is set.
fn keep(name: &str, bytes: &[u8]) {
    if let Some(folder) = std::env::var_os("SAMSYN_PICTURES").map(std::path::PathBuf::from) {
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join(name), bytes).unwrap();
    }
}
