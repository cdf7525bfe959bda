//! Words to complete a measure with, from what exists: this hearing's plan and cards, the plan before it, and the
//! roles that take part. Those used most stand first.

use super::Plan;
use crate::error::Error;
use crate::hearing::rows::{Hearing, before};
use crate::id::Id;
use crate::store::Reader;
use crate::{participants, workshops};
use serde::Serialize;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use ts_rs::TS;

/// What owners, places and contacts are called already.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct ProposalsView {
    pub owners: Vec<String>,
    pub places: Vec<String>,
    pub contact_roles: Vec<String>,
}

pub(crate) fn proposals(read: Reader<'_>, hearing: Id) -> Result<ProposalsView, Error> {
    let hearing: Hearing = read.need(hearing)?;
    let (mut owners, mut places, mut roles) = (Counted::default(), Counted::default(), Counted::default());
    let earlier = before(read, hearing.year)?.map(|earlier| earlier.id);
    for plan in [Some(hearing.id), earlier].into_iter().flatten() {
        let plan = Plan::of_hearing(read, plan)?;
        plan.owners.into_iter().for_each(|owner| owners.add(Some(owner.name)));
        for measure in plan.measures {
            places.add(measure.place);
            roles.add(measure.contact_role);
        }
    }
    for room in workshops::rows::of_hearing(read, hearing.id)? {
        workshops::rows::cards(read, room.id)?.into_iter().for_each(|card| places.add(card.place));
    }
    participants::view(read, hearing.id)?.heads.into_iter().for_each(|head| roles.add(Some(head.role)));
    Ok(ProposalsView { owners: owners.in_order(), places: places.in_order(), contact_roles: roles.in_order() })
}

/// How often each was said.
#[derive(Default)]
struct Counted(BTreeMap<String, usize>);

impl Counted {
    fn add(&mut self, words: Option<String>) {
        if let Some(words) = words {
            *self.0.entry(words).or_default() += 1;
        }
    }

    fn in_order(self) -> Vec<String> {
        let mut all: Vec<_> = self.0.into_iter().collect();
        // The sort is stable: those used alike often stay in the order of the alphabet.
        all.sort_by_key(|(_, times)| Reverse(*times));
        all.into_iter().map(|(words, _)| words).collect()
    }
}
