//! Where a promise can be carried over to: the priorities of this hearing for the areas it is about by now.

use super::Under;
use crate::id::Id;
use crate::priorities::{PrioritiesView, PriorityView, State};
use serde::Serialize;
use ts_rs::TS;

/// A priority of this hearing, or one that would be made.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct OfferView {
    pub under: Under,
    pub area_name: String,
    pub title: String,
    /// None for a priority that would be made.
    pub rank: Option<i64>,
    /// It is about the same problem area, or is called the same.
    pub fits: bool,
    /// It is fixed, and must be reopened first.
    pub is_fixed: bool,
}

/// First the open priorities that fit; then a new one, made from the earlier one; then the other open ones; those that
/// are fixed last.
pub(super) fn offers(
    earlier: &PriorityView,
    areas: &[Id],
    now: &PrioritiesView,
    name_of: impl Fn(Id) -> String,
) -> Vec<OfferView> {
    let same = |one: &PriorityView| {
        let is_same_area = one.problem_area.is_some() && one.problem_area == earlier.problem_area;
        is_same_area || one.title.to_lowercase() == earlier.title.to_lowercase()
    };
    let there = now.areas.iter().filter(|area| areas.contains(&area.area)).flat_map(|area| {
        area.priorities.iter().map(move |one| OfferView {
            under: Under::Priority(one.id),
            area_name: one.place_name(&area.name),
            title: one.title.clone(),
            rank: Some(one.rank),
            fits: same(one),
            is_fixed: one.state == State::Fixed,
        })
    });
    let new = areas.iter().map(|area| OfferView {
        under: Under::Area(*area),
        area_name: name_of(*area),
        title: earlier.title.clone(),
        rank: None,
        fits: true,
        is_fixed: false,
    });
    let mut all: Vec<OfferView> = there.chain(new).collect();
    all.sort_by_key(|one| (one.is_fixed, !one.fits, one.rank.is_none()));
    all
}
