//! What the program can be asked on the command line. The words of the help are in the texts (`cli-…`).

use clap::{Arg, ArgAction, Command, value_parser};
use samsyn_engine::report::{Chapter, Edition};
use samsyn_engine::text::{Language, Texts};
use std::path::PathBuf;

/// The language of the person's environment; Swedish unless it asks for English.
pub fn language_of_environment() -> Language {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty())
        .and_then(|value| Language::from_code(&value))
        .unwrap_or_default()
}

/// The codes of a closed list, as an option takes them.
fn codes<T: Copy>(all: &[T], code: fn(T) -> &'static str) -> Vec<&'static str> {
    all.iter().map(|one| code(*one)).collect()
}

/// The subcommands with their options.
pub fn command(texts: &Texts) -> Command {
    let word = |key: &str| texts.word(key);
    let path = |name: &'static str, value: &'static str| {
        Arg::new(name)
            .long(name)
            .value_name(value)
            .value_parser(value_parser!(PathBuf))
            .help(word(&format!("cli-option-{name}")))
    };
    let flag = |name: &'static str| {
        Arg::new(name).long(name).action(ArgAction::SetTrue).help(word(&format!("cli-option-{name}")))
    };
    let hearing = || {
        Arg::new("hearing")
            .long("hearing")
            .value_name("YEAR")
            .value_parser(value_parser!(i32))
            .help(word("cli-option-hearing"))
    };
    let sub = |name: &'static str| Command::new(name).about(word(&format!("cli-{name}")));
    Command::new("samsyn")
        .version(env!("CARGO_PKG_VERSION"))
        .about(word("cli-about"))
        .arg(path("data", "FILE").global(true))
        .arg(flag("json").global(true))
        .arg(
            Arg::new("lang")
                .long("lang")
                .value_name("sv|en")
                .value_parser(["sv", "en"])
                .global(true)
                .help(word("cli-option-lang")),
        )
        .subcommand(
            sub("demo")
                .arg(path("from", "DIR").required(true))
                .arg(path("out", "DIR").required(true))
                .arg(flag("acknowledge")),
        )
        .subcommand(
            sub("import")
                .arg(
                    Arg::new("files")
                        .value_name("FILE")
                        .num_args(1..)
                        .required(true)
                        .value_parser(value_parser!(PathBuf))
                        .help(word("cli-option-files")),
                )
                .arg(hearing())
                .arg(flag("dry-run"))
                .arg(flag("accept")),
        )
        .subcommand(sub("hearings"))
        .subcommand(sub("status").arg(hearing()))
        .subcommand(
            sub("report")
                .arg(hearing())
                .arg(
                    Arg::new("edition")
                        .long("edition")
                        .value_name("working|directors|public")
                        .value_parser(codes(Edition::ALL, Edition::code))
                        .help(word("cli-option-edition")),
                )
                .arg(
                    Arg::new("chapters")
                        .long("chapters")
                        .value_name("CHAPTER,…")
                        .value_delimiter(',')
                        .value_parser(codes(Chapter::ALL, Chapter::code))
                        .hide_possible_values(true)
                        .help(word("cli-option-chapters")),
                )
                .arg(path("out", "FILE").required(true)),
        )
        .subcommand(
            sub("export")
                .arg(hearing())
                .arg(
                    Arg::new("format")
                        .long("format")
                        .value_name("xlsx|csv|ics|json|tables|tables-csv")
                        .value_parser(["xlsx", "csv", "ics", "json", "tables", "tables-csv"])
                        .required(true)
                        .help(word("cli-option-format")),
                )
                .arg(path("out", "FILE").required(true)),
        )
        .subcommand(
            sub("print")
                .arg(
                    Arg::new("what")
                        .value_name("agenda|signs|attendance|sheets")
                        .value_parser(["agenda", "signs", "attendance", "sheets"])
                        .required(true)
                        .help(word("cli-option-what")),
                )
                .arg(hearing())
                .arg(Arg::new("room").long("room").value_name("W08").help(word("cli-option-room")))
                .arg(path("out", "FILE").required(true)),
        )
        .subcommand(sub("check"))
}
