//! `hearings`, `status`, `check`: what is in the data file, and whether it is sound.

use super::{Context, say_aside};
use clap::ArgMatches;
use samsyn_engine::guard::FoundView;
use samsyn_engine::overview::{HearingSummary, StatusView};
use samsyn_engine::report::{Choice, Edition};
use samsyn_engine::{Engine, Error, Id, reads};
use serde::Serialize;
use serde_json::json;
use std::process::ExitCode;

pub fn hearings(context: &Context) -> Result<ExitCode, Error> {
    let hearings = reads::hearings(&context.existing()?)?.hearings;
    context.answer(&hearings, || {
        let line = |hearing: &HearingSummary| {
            let key = if hearing.only_plan { "cli-hearing-plan" } else { "cli-hearing" };
            context.texts.say(
                key,
                &[
                    ("year", hearing.year.to_string().into()),
                    ("title", hearing.title.clone().into()),
                    ("priorities", hearing.priorities.into()),
                    ("fixed", hearing.priorities_fixed.into()),
                    ("measures", hearing.measures.into()),
                ],
            )
        };
        let lines: Vec<_> = hearings.iter().map(line).collect();
        if lines.is_empty() { context.texts.word("cli-no-hearings") } else { lines.join("\n") }
    })?;
    Ok(ExitCode::SUCCESS)
}

/// What `samsyn status` answers: the hearing counted through, and what the guard finds in all of it.
#[derive(Serialize)]
struct Status {
    #[serde(flatten)]
    counted: StatusView,
    guard: Vec<FoundView>,
}

pub fn status(context: &Context, matches: &ArgMatches) -> Result<ExitCode, Error> {
    let engine = context.existing()?;
    let hearing = context.hearing(&engine, matches)?;
    let counted = reads::status(&engine, hearing)?;
    let guard = guard(context, &engine, hearing, &Choice::whole(Edition::Working, context.texts.language))?;
    let status = Status { counted, guard };
    context.answer(&status, || status_words(context, &status.counted))?;
    Ok(ExitCode::SUCCESS)
}

/// What the guard finds in all that a report of this choice would contain; said on stderr, each with its place.
pub fn guard(context: &Context, engine: &Engine, hearing: Id, choice: &Choice) -> Result<Vec<FoundView>, Error> {
    let found = reads::report(engine, hearing, choice.clone())?.found;
    if !found.is_empty() {
        say_aside(&context.texts.say("guard-lead", &[("count", found.len().into())]));
    }
    for one in &found {
        let found_in = context.texts.word(&format!("found-in-{}", one.found_in.code()));
        let place = match &one.of {
            Some(of) => context.texts.say("guard-of", &[("in", found_in.into()), ("of", of.clone().into())]),
            None => found_in,
        };
        let what = context.texts.word(&format!("finding-{}", one.kind.code()));
        let words = context.texts.say("guard-words", &[("words", one.words.clone().into()), ("what", what.into())]);
        say_aside(&format!("  {place}: {words}"));
    }
    Ok(found)
}

/// The counts of a hearing in words, and what is unfinished. Every number and text of the view is a variable of its name.
pub fn status_words(context: &Context, status: &StatusView) -> String {
    let fields = serde_json::to_value(status).unwrap_or_default();
    let mut variables = Vec::new();
    for (name, value) in fields.as_object().into_iter().flatten() {
        if let Some(number) = value.as_i64() {
            variables.push((name.as_str(), number.into()));
        } else if let Some(text) = value.as_str() {
            variables.push((name.as_str(), text.to_owned().into()));
        }
    }
    let mut lines = vec![context.texts.say("cli-status-words", &variables)];
    for one in &status.breaks {
        lines.push(context.texts.say(&format!("break-{}", one.kind.code()), &[("count", one.count.into())]));
    }
    if status.overview.example_data {
        lines.push(context.texts.word("cli-example-data"));
    }
    lines.join("\n")
}

pub fn check(context: &Context) -> Result<ExitCode, Error> {
    let check = context.existing()?.check()?;
    context.answer(&json!({ "sound": check.is_sound(), "check": check }), || {
        if check.is_sound() {
            return context.texts.say("cli-check-sound", &[("entries", check.entries.into())]);
        }
        let list = |tables: &[String]| tables.join(", ").into();
        context.texts.say(
            "cli-check-damaged",
            &[
                ("sqlite", check.sqlite.len().into()),
                ("dangling", check.dangling.len().into()),
                ("dangling_in", list(&check.dangling)),
                ("differing", check.differing.len().into()),
                ("differing_in", list(&check.differing)),
            ],
        )
    })?;
    Ok(if check.is_sound() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
