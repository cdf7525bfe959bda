//! What the report costs beside Typst setting an equal document: time and memory, medians of rounds in turn. A measurement, not
//! a test; `make bench` installs Typst and runs it.
//!
//! Both set the same content with the same fonts, as tagged files; each round is a process of its own, timed inside it from
//! the document at hand to the file written, so that neither pays for a start and neither gains from a cache. The folder
//! `SAMSYN_KEEP`, when that is set, gets the files, to look at side by side.

mod markup;

use samsyn_engine::report::{Choice, Edition};
use samsyn_engine::text::Language;
use samsyn_engine::{Engine, Id, example, export};
use samsyn_paper::document::{Block, Document};
use samsyn_paper::pdf;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

const ROUNDS: usize = 5;
/// A long report has at least so many pages.
const LONG: usize = 300;
const COMPILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/typst/compile.py");
const FONTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../assets/fonts");

/// Seconds, and megabytes at most.
type Cost = (f64, f64);

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["set", name, ref target] => set(name, Path::new(target)),
        _ => compare(),
    }
}

fn compare() -> Result<(), Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let at = |name: &str| folder.path().join(name);
    for name in ["directors", "working"] {
        let document = document(name)?;
        let source_name = format!("{name}.typ");
        let source = at(&source_name);
        std::fs::write(&source, markup::write(&document))?;
        let (mut ours, mut theirs) = (Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            ours.push(cost(Command::new(std::env::current_exe()?).args(["set", name]).arg(at("ours.pdf")))?);
            theirs.push(cost(Command::new("python3").args([COMPILE, FONTS]).args([&source, &at("theirs.pdf")]))?);
        }
        let (ours, theirs) = (median(ours), median(theirs));
        println!("{name}: {} pages; typst {} pages", pages(&at("ours.pdf"))?, pages(&at("theirs.pdf"))?);
        println!("  samsyn {:>8.3} s {:>8.1} MB", ours.0, ours.1);
        println!("  typst  {:>8.3} s {:>8.1} MB", theirs.0, theirs.1);
        println!("  ratio  {:>8.2}   {:>8.2}", ours.0 / theirs.0, ours.1 / theirs.1);
        if let Some(keep) = std::env::var_os("SAMSYN_KEEP").map(PathBuf::from) {
            std::fs::create_dir_all(&keep)?;
            for (kept, of) in [("ours.pdf", "samsyn.pdf"), ("theirs.pdf", "typst.pdf"), (&source_name, "typ")] {
                std::fs::copy(at(kept), keep.join(format!("{name}.{of}")))?;
            }
        }
    }
    Ok(())
}

/// Sets a document once and says what it cost, as the other side does.
fn set(name: &str, target: &Path) -> Result<(), Box<dyn Error>> {
    let document = document(name)?;
    // What making the document held does not count: the mark of the most memory begins anew.
    std::fs::write("/proc/self/clear_refs", "5")?;
    let began = Instant::now();
    std::fs::write(target, pdf::write(&document, None)?.bytes)?;
    println!("{:.4} {:.1}", began.elapsed().as_secs_f64(), most_memory()?);
    Ok(())
}

/// The most memory this process has held, in megabytes.
fn most_memory() -> Result<f64, Box<dyn Error>> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).ok_or("no VmHWM")?;
    Ok(line.trim().trim_end_matches(" kB").parse::<f64>()? / 1024.0)
}

fn cost(command: &mut Command) -> Result<Cost, Box<dyn Error>> {
    let output = command.output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned().into());
    }
    let said = String::from_utf8(output.stdout)?;
    let (seconds, megabytes) = said.trim().split_once(' ').ok_or("no numbers")?;
    Ok((seconds.parse()?, megabytes.parse()?))
}

fn median(costs: Vec<Cost>) -> Cost {
    let middle = |mut numbers: Vec<f64>| {
        numbers.sort_by(f64::total_cmp);
        numbers[numbers.len() / 2]
    };
    (middle(costs.iter().map(|cost| cost.0).collect()), middle(costs.iter().map(|cost| cost.1).collect()))
}

fn pages(file: &Path) -> Result<String, Box<dyn Error>> {
    let output = Command::new("pdfinfo").arg(file).output()?;
    let said = String::from_utf8(output.stdout)?;
    Ok(said.lines().find_map(|line| line.strip_prefix("Pages:")).ok_or("no pages")?.trim().to_owned())
}

/// The example's report for those who decide; or all of it, over and over until it is long.
fn document(name: &str) -> Result<Document, Box<dyn Error>> {
    let edition = if name == "working" { Edition::Working } else { Edition::Directors };
    let engine = Engine::in_memory(Id::from_number(1))?;
    let hearing = example::play(&engine, &example::files(), |_| {})?.hearing;
    let choice = Choice::whole(edition, Language::Sv);
    let one = engine.read(|read| export::document(read, hearing, &choice, engine.now()))?;
    if name == "directors" {
        return Ok(one);
    }
    let times = LONG.div_ceil(pdf::write(&one, None)?.pages);
    let mut long = Document { parts: Vec::new(), ..one.clone() };
    for time in 0..times {
        let mut again = one.parts.clone();
        // An anchor stands once in a document: links lead to the first.
        for block in again.iter_mut().flat_map(|part| &mut part.blocks) {
            if let (Block::Heading(heading), true) = (block, time > 0) {
                heading.anchor = None;
            }
        }
        long.parts.extend(again);
    }
    Ok(long)
}
