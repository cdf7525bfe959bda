//! The command line: the same engine as the window's, no display needed.
//!
//! Answers go to stdout (with `--json` as JSON), all else to stderr. Exit: 0 done, 1 failure or refusal, 2 wrong usage,
//! 3 a decision is needed.

mod arguments;
mod demo;
mod import;
mod inspect;
mod write;

use crate::export::failed;
use crate::{data_file, window};
use clap::ArgMatches;
use samsyn_engine::overview::HearingSummary;
use samsyn_engine::text::{Language, Texts};
use samsyn_engine::{Engine, Error, ErrorView, Id, Refusal, reads};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Needs a decision, such as findings that nobody has confirmed.
const NEEDS_DECISION: u8 = 3;

/// Does what the program was started for: a subcommand, or the window.
pub fn run() -> ExitCode {
    let language = arguments::language_of_environment();
    let matches = arguments::command(Texts::of(language)).get_matches();
    let chosen = matches.get_one::<String>("lang").and_then(|code| Language::from_code(code));
    let context = Context {
        texts: Texts::of(chosen.unwrap_or(language)),
        json: matches.get_flag("json"),
        data: matches.get_one::<PathBuf>("data").cloned().unwrap_or_else(data_file::default_path),
    };
    let Some((name, matches)) = matches.subcommand() else { return window::open(context.data) };
    let done = match name {
        "demo" => demo::run(&context, matches),
        "import" => import::run(&context, matches),
        "hearings" => inspect::hearings(&context),
        "status" => inspect::status(&context, matches),
        "check" => inspect::check(&context),
        "report" => write::report(&context, matches),
        "print" => write::print(&context, matches),
        _ => write::export(&context, matches),
    };
    match done {
        Ok(code) => code,
        Err(error) => context.explain(error),
    }
}

/// Writes a line to stdout. A reader that has heard enough (`samsyn … | head`) is no failure: the work goes on, unheard.
fn say(line: &str) -> Result<(), Error> {
    let mut out = std::io::stdout().lock();
    match writeln!(out, "{line}").and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(failed(Path::new("stdout"), &error)),
        _ => Ok(()),
    }
}

/// Writes a line to stderr, if anybody listens there.
fn say_aside(line: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{line}");
}

/// What every subcommand is told.
struct Context {
    texts: &'static Texts,
    json: bool,
    data: PathBuf,
}

impl Context {
    /// The engine on a data file that is there: who asks what is in it is not answered from a new one at a mistyped path.
    fn existing(&self) -> Result<Engine, Error> {
        if !self.data.exists() {
            return Err(Refusal::NoDataFile { path: self.data.display().to_string() }.into());
        }
        self.engine()
    }

    /// The engine on the data file, which is made when it is missing.
    fn engine(&self) -> Result<Engine, Error> {
        let engine = Engine::open(&self.data)?;
        if let Some(log) = engine.strange_log() {
            eprintln!("{}", self.texts.say("status-strange-log", &[("path", log.display().to_string().into())]));
        }
        Ok(engine)
    }

    /// Prints the answer: as JSON, or as the words of a text.
    fn answer(&self, json: &impl serde::Serialize, words: impl FnOnce() -> String) -> Result<(), Error> {
        let answer = if self.json { serde_json::to_string_pretty(json).unwrap_or_default() } else { words() };
        say(&answer)
    }

    /// Says what went wrong and what to do; the exit code tells the kind.
    fn explain(&self, error: Error) -> ExitCode {
        say_aside(&self.texts.error(&error));
        let needs_decision = matches!(error, Error::Refusal(Refusal::Unconfirmed { .. }));
        if self.json {
            // What could not be said is not said twice.
            let _ = say(&serde_json::to_string_pretty(&ErrorView::from(error)).unwrap_or_default());
        }
        if needs_decision { ExitCode::from(NEEDS_DECISION) } else { ExitCode::FAILURE }
    }

    /// The hearing of `--hearing YEAR`, or the latest that is more than an earlier year's plan.
    fn hearing(&self, engine: &Engine, matches: &ArgMatches) -> Result<Id, Error> {
        let year = matches.get_one::<i32>("hearing").copied();
        let is_meant = |hearing: &HearingSummary| match year {
            Some(year) => hearing.year == i64::from(year),
            None => !hearing.only_plan,
        };
        let found = reads::hearings(engine)?.hearings.into_iter().find(is_meant);
        Ok(found.ok_or(Refusal::NoHearing { year })?.id)
    }
}
