//! Whether the report says what the hearing decided, on the pages it should, and carries it on to next year.

#![allow(clippy::unwrap_used, reason = "a test may fail where it stands")]

mod carried;
mod pages;
mod paper;
mod read;
mod sheet;
mod small;

use chrono::NaiveDate;
use samsyn_engine::report::document::Document;
use samsyn_engine::text::Language;
use samsyn_engine::time::{Moment, SetClock, TimeOfDay};
use samsyn_engine::{Engine, Id, example, report};
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

fn document(engine: &Engine, hearing: Id, language: Language) -> Document {
    engine.read(|read| report::document(read, hearing, language, before_coffee())).unwrap()
}
