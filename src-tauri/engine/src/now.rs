//! What a rule is told besides what is: the moment, and ids for the rows it makes. A rule asks no clock and draws no number.

use crate::id::Id;
use crate::time::Moment;

/// What a rule is told besides what is: the moment, and ids for the rows it makes.
pub struct Now<'a> {
    /// The moment of the command.
    pub at: Moment,
    created: &'a mut Vec<Id>,
}

impl<'a> Now<'a> {
    /// The moment `at`; ids handed to [`Now::create`] are noted in `created`.
    pub fn new(at: Moment, created: &'a mut Vec<Id>) -> Self {
        Self { at, created }
    }

    /// An id for the row the command asks for; told to whoever ran it.
    pub fn create(&mut self) -> Id {
        let id = Id::new();
        self.created(id);
        id
    }

    /// Tells whoever ran the command of a row that has an id already.
    pub fn created(&mut self, id: Id) {
        self.created.push(id);
    }
}
