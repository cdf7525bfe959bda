//! The laptops that write in the file, and what people call them: *Rum 9*, *Stora salen*.
//!
//! A laptop names itself and no other: so its row is made where its id is, and never twice.

use crate::error::Error;
use crate::id::Id;
use crate::journal::authors::laptop_of_new;
use crate::journal::{Edits, Value};
use crate::now::Now;
use crate::rule::optional;
use crate::store::Reader;
use crate::store::this_laptop;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use strum::{IntoStaticStr, VariantNames};
use ts_rs::TS;

crate::rows! {
    /// A laptop's name; the row's id is the laptop's.
    pub struct Laptop in "laptop" {
        name: String,
    }
}

/// A laptop that has written in the file, or this one.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct LaptopView {
    /// Which.
    pub id: Id,
    /// What people call it; none until somebody has said.
    pub name: Option<String>,
    /// What tells it from the others while it has no name: four letters and figures of its id.
    pub code: String,
    /// Whether it is the one the person sits at.
    pub is_here: bool,
}

/// Who writes in the file.
#[allow(missing_docs)]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, IntoStaticStr, VariantNames)]
#[serde(tag = "do", deny_unknown_fields)]
pub enum LaptopsCommand {
    /// What this laptop is called; none takes the name away.
    NameLaptop { name: Option<String> },
}

pub(crate) fn decide(command: LaptopsCommand, read: Reader<'_>, now: &mut Now<'_>) -> Result<Edits, Error> {
    let LaptopsCommand::NameLaptop { name } = command;
    let id = this_laptop(read.0)?;
    let mut edits = Edits::new();
    // The row is made once: a name that is taken away is an empty one.
    let is = Laptop { id, name: optional("name", name.as_deref())?.unwrap_or_default() };
    let named = read.find::<Laptop>(id)?;
    // A first name that was undone has left a row that is removed.
    let unnamed = read.removed::<Laptop>("id = ?1", &[Value::Id { id }])?.pop();
    match named.or(unnamed.inspect(|_| edits.bring_back::<Laptop>(id))) {
        Some(old) => edits.change(&old, &is),
        None => {
            edits.add(&is);
            now.created(id);
        }
    }
    Ok(edits)
}

/// The names people have given, by laptop.
pub(crate) fn names(read: Reader<'_>) -> Result<HashMap<Id, String>, Error> {
    let named = read.all::<Laptop>("name <> ''", &[])?;
    Ok(named.into_iter().map(|laptop| (laptop.id, laptop.name)).collect())
}

/// A laptop as the screens show it.
pub(crate) fn view(id: Id, here: Id, names: &HashMap<Id, String>) -> LaptopView {
    let written = id.to_string();
    // The last letters: the first of a UUIDv7 are the time it was made, alike for laptops set up together.
    let code = written.get(written.len() - 4..).unwrap_or_default().to_uppercase();
    LaptopView { id, name: names.get(&id).cloned(), code, is_here: id == here }
}

/// The laptop on which a row was made; none when the journal does not say.
pub(crate) fn maker_of(read: Reader<'_>, row: Id) -> Result<Option<LaptopView>, Error> {
    let Some(laptop) = laptop_of_new(read.0, row)? else { return Ok(None) };
    Ok(Some(view(laptop, this_laptop(read.0)?, &names(read)?)))
}
