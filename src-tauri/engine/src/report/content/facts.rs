//! All the report is told of a hearing: the same views as the screens, read once.

use crate::agenda::{self, AgendaView};
use crate::areas::{self, AreaKind, AreasView};
use crate::error::Error;
use crate::follow_up::{self, FollowUpView};
use crate::id::Id;
use crate::overview::OverviewView;
use crate::participants::{self, ParticipantsView};
use crate::priorities::{self, AreaPriorities, MeasureView, PrioritiesView, PriorityView, State};
use crate::situation::{self, SituationView};
use crate::store::Reader;
use crate::workshops::{self, WorkshopView};
use std::collections::{HashMap, HashSet};

/// The views of a hearing.
pub(crate) struct Facts {
    pub(crate) overview: OverviewView,
    pub(super) areas: AreasView,
    /// The areas there are in the year of the hearing.
    there: HashSet<Id>,
    pub(crate) priorities: PrioritiesView,
    /// The priorities of the hearing before, if the file has it.
    pub(super) earlier: Option<PrioritiesView>,
    pub(crate) follow_up: FollowUpView,
    pub(super) agenda: AgendaView,
    pub(super) participants: ParticipantsView,
    pub(crate) rooms: Vec<WorkshopView>,
    pub(super) situations: HashMap<Id, SituationView>,
}

impl Facts {
    pub(crate) fn read(read: Reader<'_>, hearing: Id) -> Result<Self, Error> {
        let overview = crate::overview::overview(read, hearing)?;
        let priorities = priorities::view(read, hearing)?;
        let earlier = crate::hearing::rows::before(read, overview.year)?
            .map(|earlier| priorities::view(read, earlier.id))
            .transpose()?;
        let shown = situation::Shown::read(read)?;
        Ok(Self {
            areas: areas::view(read)?,
            there: areas::rows::in_year(read, overview.year, &[])?.into_iter().map(|area| area.id).collect(),
            earlier,
            follow_up: follow_up::view(read, hearing)?,
            agenda: agenda::view(read, hearing)?,
            participants: participants::view(read, hearing)?,
            rooms: workshops::views(read, hearing)?,
            situations: priorities
                .areas
                .iter()
                .map(|area| Ok((area.area, situation::of_area(read, &shown, hearing, area.area)?)))
                .collect::<Result<_, Error>>()?,
            overview,
            priorities,
        })
    }

    /// What the city is called.
    pub(super) fn place(&self) -> String {
        self.overview.city.clone().unwrap_or_default()
    }

    /// The parts of the city the hearing works on: those there are in its year, and any that has priorities all the same.
    pub(super) fn districts(&self) -> impl Iterator<Item = &AreaPriorities> {
        districts(&self.priorities).filter(|area| self.there.contains(&area.area) || !area.priorities.is_empty())
    }

    /// The city as a whole, where the hearing works on it.
    pub(super) fn city(&self) -> Option<&AreaPriorities> {
        self.priorities.areas.iter().find(|area| area.kind == AreaKind::Municipality)
    }

    /// What kind of parts the city has: the first one's, districts where there are none.
    pub(super) fn kind(&self) -> AreaKind {
        self.districts().next().map_or(AreaKind::District, |area| area.kind)
    }

    /// Every measure once, with the priorities it serves; those that serve none come last.
    pub(super) fn measures(&self) -> Vec<PlannedMeasure<'_>> {
        let mut seen = HashSet::new();
        let mut found: Vec<PlannedMeasure<'_>> = Vec::new();
        for area in &self.priorities.areas {
            for measure in area.priorities.iter().flat_map(|priority| &priority.measures) {
                if seen.insert(measure.id) {
                    found.push(PlannedMeasure { measure, serves: self.served_by(measure) });
                }
            }
        }
        found.extend(
            self.priorities.loose_measures.iter().map(|measure| PlannedMeasure { measure, serves: Vec::new() }),
        );
        found
    }

    fn served_by(&self, measure: &MeasureView) -> Vec<(&AreaPriorities, &PriorityView)> {
        let all = self.priorities.areas.iter().flat_map(|area| area.priorities.iter().map(move |one| (area, one)));
        all.filter(|(_, priority)| measure.priorities.contains(&priority.id)).collect()
    }
}

/// The areas of a view that are parts of the city.
pub(super) fn districts(view: &PrioritiesView) -> impl Iterator<Item = &AreaPriorities> {
    view.areas.iter().filter(|area| area.kind != AreaKind::Municipality)
}

/// A measure with all it serves.
pub(super) struct PlannedMeasure<'a> {
    pub(super) measure: &'a MeasureView,
    pub(super) serves: Vec<(&'a AreaPriorities, &'a PriorityView)>,
}

impl PlannedMeasure<'_> {
    /// None of what it serves is fixed: it may still change.
    pub(super) fn is_draft(&self) -> bool {
        self.serves.iter().all(|(_, priority)| priority.state != State::Fixed)
    }

    /// The names of the areas it serves, each once.
    pub(super) fn areas(&self) -> Vec<String> {
        let mut names: Vec<String> = self.serves.iter().map(|(area, _)| area.name.clone()).collect();
        names.dedup();
        names
    }
}
