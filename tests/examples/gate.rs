//! What the gate costs: a command through it, beside the bare SQLite transaction that writes the same row with the same
//! durability. Prints both and their ratio; measures nothing against a limit. Run it optimised:
//!
//!     cargo run --release -p samsyn-tests --example gate

use rusqlite::{Connection, params};
use samsyn_engine::command::{AreasCommand, CardsCommand, HearingCommand, WorkshopsCommand};
use samsyn_engine::{Command, Engine, Id, areas::AreaKind, hearing::HearingRow, workshops::CardKind};
use std::error::Error;
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

const TIMES: u32 = 500;
const ROUNDS: usize = 5;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let (mut gate, mut bare) = (Vec::new(), Vec::new());
    // In turns, so that a busy disk is busy for both.
    for round in 0..ROUNDS {
        gate.push(through_the_gate(&folder.path().join(format!("gate-{round}")))?);
        bare.push(bare_transactions(&folder.path().join(format!("bare-{round}")))?);
    }
    let (gate, bare) = (median(gate), median(bare));
    println!("gate  {gate:>10.1?} for each command: rule, row, entry, edit");
    println!("bare  {bare:>10.1?} for each transaction: row");
    println!("ratio {:>10.2}", gate.as_secs_f64() / bare.as_secs_f64());
    Ok(())
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

fn create(engine: &Engine, command: impl Into<Command>) -> Result<Id, samsyn_engine::Error> {
    Ok(engine.run(command.into())?.created[0])
}

fn facts() -> HearingRow {
    HearingRow { example: true, ..HearingRow::new(2019, "Hearing") }
}

/// The time of one card, of many.
fn through_the_gate(file: &Path) -> Result<Duration, Box<dyn Error>> {
    let engine = Engine::open(file)?;
    let hearing = create(&engine, HearingCommand::StartHearing { facts: facts() })?;
    let (name, room) = ("Lundby".to_owned(), "Rum 9".to_owned());
    let area = create(&engine, AreasCommand::AddArea { name, kind: AreaKind::District, part_of: None })?;
    let workshop = create(&engine, WorkshopsCommand::AddWorkshop { hearing, room, area })?;
    let began = Instant::now();
    for number in 0..TIMES {
        let (text, kind) = (format!("Mörkt vid torget {number}"), CardKind::Problem);
        let card = CardsCommand::AddCard { workshop, text, kind, party: None, problem_area: None, place: None };
        black_box(create(&engine, card)?);
    }
    Ok(began.elapsed() / TIMES)
}

/// The time of one row in a table of the same shape, each in a transaction of its own.
fn bare_transactions(file: &Path) -> Result<Duration, Box<dyn Error>> {
    let mut connection = Connection::open(file)?;
    connection.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.execute_batch(
        "CREATE TABLE card (id BLOB PRIMARY KEY, workshop BLOB NOT NULL, text TEXT NOT NULL, kind TEXT NOT NULL,
         written_at INTEGER NOT NULL) STRICT, WITHOUT ROWID; CREATE INDEX card_of_workshop ON card (workshop);",
    )?;
    let workshop = Id::new();
    let began = Instant::now();
    for number in 0..TIMES {
        let transaction = connection.transaction()?;
        transaction
            .prepare_cached("INSERT INTO card (id, workshop, text, kind, written_at) VALUES (?1, ?2, ?3, ?4, ?5)")?
            .execute(params![
                Id::new().as_bytes(),
                workshop.as_bytes(),
                format!("Mörkt vid torget {number}"),
                "problem",
                i64::from(number)
            ])?;
        transaction.commit()?;
    }
    Ok(began.elapsed() / TIMES)
}
