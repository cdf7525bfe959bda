//! Reading back: the hearing's priorities one after the other, as they will stand, for the two who sign.

use super::{AreaPriorities, Break, BreakKind, PrioritiesView, PriorityView, State};
use crate::areas::AreaKind;
use crate::error::Error;
use crate::id::Id;
use crate::store::Reader;
use serde::Serialize;
use ts_rs::TS;

/// All priorities in the order they are read: the districts in their order, the city last, each by rank.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct ReadBackView {
    pub pages: Vec<ReadBackPage>,
    /// How many have been read and agreed to: anchored or fixed.
    pub read: i64,
    pub fixed: i64,
    /// How many have changed since somebody signed them.
    pub changed: i64,
}

/// One priority as it is read.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct ReadBackPage {
    pub area: Id,
    pub area_name: String,
    pub area_kind: AreaKind,
    pub priority: PriorityView,
    /// What it lacks and can be signed without, what matters most first.
    pub lacks: Vec<Break>,
    /// Fixed, and what was signed still stands: nothing is left to do with it.
    pub done: bool,
}

pub(crate) fn view(read: Reader<'_>, hearing: Id) -> Result<ReadBackView, Error> {
    let PrioritiesView { areas, breaks, .. } = super::view(read, hearing)?;
    let pages: Vec<_> = areas.into_iter().flat_map(|area| pages(area, &breaks)).collect();
    let count = |is: &dyn Fn(&PriorityView) -> bool| pages.iter().filter(|page| is(&page.priority)).count() as i64;
    Ok(ReadBackView {
        read: count(&|one| matches!(one.state, State::Anchored | State::Fixed)),
        fixed: count(&|one| one.state == State::Fixed),
        changed: count(&|one| one.changed_since_signed),
        pages,
    })
}

fn pages(area: AreaPriorities, breaks: &[Break]) -> Vec<ReadBackPage> {
    let AreaPriorities { area: id, name, kind, priorities, .. } = area;
    let lacks = |priority: &PriorityView| {
        let mut lacks: Vec<Break> = breaks.iter().filter(|one| is_told(one, priority)).copied().collect();
        lacks.sort_by_key(|one| one.kind);
        lacks
    };
    let page = |priority: PriorityView| ReadBackPage {
        area: id,
        area_name: priority.place_name(&name),
        area_kind: kind,
        lacks: lacks(&priority),
        done: priority.state == State::Fixed && !priority.changed_since_signed,
        priority,
    };
    priorities.into_iter().map(page).collect()
}

/// That it is not fixed yet is why it is read, and a cause that nothing is done about may be meant so.
fn is_told(one: &Break, priority: &PriorityView) -> bool {
    let is_here = match one.measure {
        Some(measure) => priority.measures.iter().any(|mine| mine.id == measure),
        None => one.priority == Some(priority.id),
    };
    is_here && !matches!(one.kind, BreakKind::PriorityNotFixed | BreakKind::CauseWithoutMeasure)
}
