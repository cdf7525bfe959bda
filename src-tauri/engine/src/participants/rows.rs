//! The rows of participants.

use crate::error::Error;
use crate::id::Id;
use crate::journal::Value;
use crate::party::Party;
use crate::store::Reader;

crate::rows! {
    /// A participant of a hearing.
    pub struct Participant in "participant" {
        hearing: Id,
        key: Option<String>,
        role: String,
        organisation: String,
        party: Party,
        area: Option<Id>,
        wish_1: Option<Id>,
        wish_2: Option<Id>,
        email: Option<String>,
        workshop: Option<Id>,
        attended: Option<bool>,
    }
}

/// The participants of a hearing, in the order they registered.
pub(crate) fn of_hearing(read: Reader<'_>, hearing: Id) -> Result<Vec<Participant>, Error> {
    read.all("hearing = ?1 ORDER BY key IS NULL, key, id", &[Value::Id { id: hearing }])
}
