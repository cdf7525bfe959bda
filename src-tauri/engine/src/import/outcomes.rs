//! What the rooms said and fixed during a day, as files: the example is played from these. An import of a person's files
//! recognises them and leaves them alone, for what is said in a room is written in the room.

pub use super::kinds::{CardRow, MeasureRow, Outcomes, PriorityRow};

use super::finding::{Finding, FindingCode};
use super::recognise::{Said, recognise};
use super::sheet::read_sheets;
use super::watch::Watch;

/// Reads the outcome files among these; other files are passed over.
pub fn read(files: &[(String, Vec<u8>)]) -> Outcomes {
    let mut outcomes = Outcomes::default();
    for (name, bytes) in files {
        let contents = read_sheets(name, bytes, &Watch::nobody());
        outcomes.findings.extend(contents.findings);
        for sheet in contents.sheets {
            match recognise(sheet, Said::default()) {
                Ok(mut table) if table.kind.is_outcome() => {
                    outcomes.add(&mut table);
                    outcomes.findings.append(&mut table.findings);
                }
                Ok(_) => {}
                Err(table) => {
                    let finding = Finding::file(&table.file, FindingCode::UnknownKind).within(table.sheet.as_deref());
                    outcomes.findings.push(finding);
                }
            }
        }
    }
    outcomes
}
