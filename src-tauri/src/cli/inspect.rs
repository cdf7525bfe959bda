//! `hearings`, `status`, `check`: what is in the data file, and whether it is sound.

use super::{Context, say_aside};
use clap::ArgMatches;
use samsyn_engine::report::{Choice, Edition};
use samsyn_engine::{Engine, Error, Id, wire};
use serde_json::{Value, json};
use std::process::ExitCode;

pub fn hearings(context: &Context) -> Result<ExitCode, Error> {
    let view = wire::read(&context.engine()?, "hearings", json!({}))?;
    context.answer(&view["hearings"], || {
        let line = |hearing: &Value| {
            let number = |name: &str| hearing[name].as_i64().unwrap_or_default().into();
            let title = hearing["title"].as_str().unwrap_or_default().to_owned();
            let key = if hearing["only_plan"] == json!(true) { "cli-hearing-plan" } else { "cli-hearing" };
            context.texts.say(
                key,
                &[
                    ("year", hearing["year"].to_string().into()),
                    ("title", title.into()),
                    ("priorities", number("priorities")),
                    ("fixed", number("priorities_fixed")),
                    ("measures", number("measures")),
                ],
            )
        };
        let lines: Vec<_> = view["hearings"].as_array().into_iter().flatten().map(line).collect();
        if lines.is_empty() { context.texts.word("cli-no-hearings") } else { lines.join("\n") }
    })?;
    Ok(ExitCode::SUCCESS)
}

pub fn status(context: &Context, matches: &ArgMatches) -> Result<ExitCode, Error> {
    let engine = context.engine()?;
    let hearing = context.hearing(&engine, matches)?;
    let mut status = wire::read(&engine, "status", json!({ "hearing": hearing }))?;
    status["guard"] = guard(context, &engine, hearing, &Choice::whole(Edition::Working, context.texts.language))?;
    context.answer(&status, || status_words(context, &status))?;
    Ok(ExitCode::SUCCESS)
}

/// What the guard finds in all that a report of this choice would contain; said on stderr, each with its place.
pub fn guard(context: &Context, engine: &Engine, hearing: Id, choice: &Choice) -> Result<Value, Error> {
    let found = wire::read(engine, "report", json!({ "hearing": hearing, "choice": choice }))?["found"].take();
    let all = found.as_array().map(Vec::as_slice).unwrap_or_default();
    if !all.is_empty() {
        say_aside(&context.texts.say("guard-lead", &[("count", all.len().into())]));
    }
    for one in all {
        let text = |name: &str| one[name].as_str().unwrap_or_default();
        let found_in = context.texts.word(&format!("found-in-{}", text("found_in")));
        let place = match one["of"].as_str() {
            Some(of) => context.texts.say("guard-of", &[("in", found_in.into()), ("of", of.into())]),
            None => found_in,
        };
        let what = context.texts.word(&format!("finding-{}", text("kind")));
        let words = context.texts.say("guard-words", &[("words", text("words").into()), ("what", what.into())]);
        say_aside(&format!("  {place}: {words}"));
    }
    Ok(found)
}

/// The counts of a hearing in words, and what is unfinished.
pub fn status_words(context: &Context, status: &Value) -> String {
    let mut variables = Vec::new();
    for (name, value) in status.as_object().into_iter().flatten() {
        if let Some(number) = value.as_i64() {
            variables.push((name.as_str(), number.into()));
        } else if let Some(text) = value.as_str() {
            variables.push((name.as_str(), text.to_owned().into()));
        }
    }
    let mut lines = vec![context.texts.say("cli-status-words", &variables)];
    for one in status["breaks"].as_array().into_iter().flatten() {
        let (kind, count) = (one["kind"].as_str().unwrap_or_default(), one["count"].as_i64().unwrap_or_default());
        lines.push(context.texts.say(&format!("break-{kind}"), &[("count", count.into())]));
    }
    if status["example_data"] == json!(true) {
        lines.push(context.texts.word("cli-example-data"));
    }
    lines.join("\n")
}

pub fn check(context: &Context) -> Result<ExitCode, Error> {
    let check = context.engine()?.check()?;
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
