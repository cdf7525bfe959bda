//! What of the values may be shown: read once, asked by the sheet, the city's page, the report and the export.

use super::rows::{self, Indicator, IndicatorValue};
use super::rules::{self, Sum};
use super::view::YearAmount;
use crate::areas::AreaKind;
use crate::areas::rows::{Area, all as all_areas};
use crate::error::Error;
use crate::id::Id;
use crate::store::Reader;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// All values, and which of them are hidden.
pub(crate) struct Shown {
    /// All areas there are.
    pub(super) areas: Vec<Area>,
    /// All indicators, in order.
    pub(super) indicators: Vec<Indicator>,
    by_place: HashMap<(Id, Id, i64), IndicatorValue>,
    hidden: HashSet<(Id, Id, i64)>,
}

impl Indicator {
    /// Whether it counts events: then its parts add up, and a small number is a few persons.
    pub(crate) fn is_count(&self) -> bool {
        rules::counts(&self.unit, self.decimals)
    }

    /// Under which amount its values are not shown.
    pub(super) fn limit(&self) -> Option<f64> {
        rules::limit(self.is_count(), self.hide_below)
    }
}

impl Shown {
    pub(crate) fn read(read: Reader<'_>) -> Result<Self, Error> {
        Self::of(read, rows::indicators(read)?, rows::values(read)?)
    }

    /// The values of some indicators only.
    pub(crate) fn of_indicators(read: Reader<'_>, indicators: &BTreeSet<Id>) -> Result<Self, Error> {
        let mut values = Vec::new();
        for indicator in indicators {
            values.extend(rows::values_of(read, *indicator)?);
        }
        let all = rows::indicators(read)?;
        Self::of(read, all.into_iter().filter(|one| indicators.contains(&one.id)).collect(), values)
    }

    fn of(read: Reader<'_>, indicators: Vec<Indicator>, values: Vec<IndicatorValue>) -> Result<Self, Error> {
        let areas = all_areas(read)?;
        let mut by_place = HashMap::new();
        let mut by_year: HashMap<(Id, i64), BTreeMap<Id, f64>> = HashMap::new();
        for value in values {
            by_year.entry((value.indicator, value.year)).or_default().insert(value.area, value.amount);
            by_place.insert((value.indicator, value.area, value.year), value);
        }
        let mut hidden = HashSet::new();
        for indicator in &indicators {
            for ((of, year), amounts) in by_year.iter().filter(|((of, _), _)| *of == indicator.id) {
                // Only counts add up: of a share, the parts do not give the whole.
                let sums = if indicator.is_count() { sums(&areas, *year) } else { Vec::new() };
                let gone = rules::hidden(amounts, &sums, indicator.limit());
                hidden.extend(gone.into_iter().map(|area| (*of, area, *year)));
            }
        }
        Ok(Self { areas, indicators, by_place, hidden })
    }

    /// All areas there are.
    pub(crate) fn areas(&self) -> &[Area] {
        &self.areas
    }

    /// The indicators, in order.
    pub(crate) fn indicators(&self) -> &[Indicator] {
        &self.indicators
    }

    /// What is shown of an indicator in an area, for each year up to `last` in which there is a value.
    pub(crate) fn years_of(&self, indicator: Id, area: Id, last: i64) -> Vec<YearAmount> {
        let here = self.by_place.keys().filter(|(of, at, year)| (*of, *at) == (indicator, area) && *year <= last);
        here.map(|(_, _, year)| self.amount(indicator, area, *year)).collect()
    }

    /// The city's value of the same year, as it may be shown; none beside its own.
    pub(crate) fn beside(&self, indicator: Id, area: Id, year: i64) -> Option<YearAmount> {
        let city = self.city().filter(|city| city.id != area)?;
        Some(self.amount(indicator, city.id, year)).filter(|city| city.amount.is_some())
    }

    /// What is shown of an indicator in an area and a year.
    pub(crate) fn amount(&self, indicator: Id, area: Id, year: i64) -> YearAmount {
        let at = (indicator, area, year);
        let value = self.by_place.get(&at);
        let hidden = self.hidden.contains(&at);
        let is_there = self.areas.iter().any(|one| one.id == area && is_valid_in(one, year));
        YearAmount {
            year,
            amount: value.filter(|_| !hidden).map(|value| value.amount),
            hidden,
            example: value.is_some_and(|value| value.example),
            source: value.and_then(|value| value.source.clone()),
            no_area: value.is_none() && !is_there,
            value: value.map(|value| value.id),
        }
    }

    /// Whether a value may leave the house.
    pub(crate) fn is_hidden(&self, value: &IndicatorValue) -> bool {
        self.hidden.contains(&(value.indicator, value.area, value.year))
    }

    /// The years from `first` to `last` in which there is any value.
    pub(super) fn years(&self, first: i64, last: i64) -> BTreeSet<i64> {
        self.by_place.keys().map(|(_, _, year)| *year).filter(|year| (first..=last).contains(year)).collect()
    }

    /// The municipality, if there is one.
    pub(crate) fn city(&self) -> Option<&Area> {
        self.areas.iter().find(|area| area.kind == AreaKind::Municipality)
    }

    /// The areas of a year that an area is compared with, itself among them: those of its kind. For the city, its parts.
    pub(super) fn peers(&self, area: &Area, year: i64) -> Vec<&Area> {
        let there =
            || self.areas.iter().filter(move |one| one.kind != AreaKind::Municipality && is_valid_in(one, year));
        if area.kind == AreaKind::Municipality {
            let kind = there().find(|one| one.part_of == Some(area.id)).or_else(|| there().next()).map(|one| one.kind);
            return there().filter(|one| Some(one.kind) == kind).collect();
        }
        self.areas.iter().filter(|one| one.kind == area.kind && (one.id == area.id || is_valid_in(one, year))).collect()
    }
}

fn is_valid_in(area: &Area, year: i64) -> bool {
    i32::try_from(year).is_ok_and(|year| area.life().is_valid_in(year))
}

/// Each area with the areas of one kind that are its parts in a year.
fn sums(areas: &[Area], year: i64) -> Vec<Sum> {
    let mut parts: BTreeMap<(Id, AreaKind), Vec<Id>> = BTreeMap::new();
    for area in areas.iter().filter(|area| is_valid_in(area, year)) {
        if let Some(whole) = area.part_of {
            parts.entry((whole, area.kind)).or_default().push(area.id);
        }
    }
    parts.into_iter().map(|((whole, _), parts)| Sum { whole, parts }).collect()
}
