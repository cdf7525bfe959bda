//! An area before the hall: the few indicators in which it stands out most, beside the whole city; or what each party
//! says of it. Small counts stay hidden, as on every other page.

use crate::error::Error;
use crate::id::Id;
use crate::situation::{self, IndicatorLine, OwnWordsView, SituationView, rows};
use crate::store::Reader;
use serde::Serialize;
use ts_rs::TS;

/// An area in numbers.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct ProjectedArea {
    pub area: String,
    /// There is a city to stand beside.
    pub compares: bool,
    /// Those in which it stands out most, the most first.
    pub indicators: Vec<ProjectedIndicator>,
}

/// An indicator as the hall sees it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct ProjectedIndicator {
    pub id: Id,
    pub name: String,
    pub unit: String,
    pub decimals: i64,
    pub year: i64,
    pub amount: f64,
    pub city: Option<f64>,
    /// The city's value is made up, or computed from values that are.
    pub city_example: bool,
    /// The values of all areas that year, which span the scale.
    pub all: Vec<f64>,
    /// How it must be read.
    pub caution: Option<String>,
    pub example: bool,
}

/// An area in the parties' own words.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct ProjectedWords {
    pub area: String,
    pub words: Vec<OwnWordsView>,
}

/// As many as can be read from the last row.
const SHOWN: usize = 4;

pub(super) fn indicators(read: Reader<'_>, hearing: Id, area: Id) -> Result<ProjectedArea, Error> {
    let SituationView { area_name, mut lines, city, .. } = situation::view(read, hearing, area)?;
    let compares = city.is_some_and(|city| city != area);
    // A count says as much of how many live somewhere as of how it is there: it is not held against the city's.
    let counts: Vec<Id> = rows::indicators(read)?.into_iter().filter(|one| one.is_count()).map(|one| one.id).collect();
    lines.retain(|line| !compares || !counts.contains(&line.indicator));
    // The sort keeps the order of those that stand out alike.
    lines.sort_by_key(|line| std::cmp::Reverse(standing_out(line)));
    Ok(ProjectedArea {
        area: area_name,
        compares,
        indicators: lines.into_iter().filter_map(indicator).take(SHOWN).collect(),
    })
}

/// How far from the middle of all areas its place is, in thousandths: 1000 for the highest and the lowest of all.
fn standing_out(line: &IndicatorLine) -> i64 {
    let Some(standing) = &line.standing else { return 0 };
    let middle = standing.of + 1;
    (standing.from_top * 2 - middle).abs() * 1000 / (standing.of - 1).max(1)
}

fn indicator(line: IndicatorLine) -> Option<ProjectedIndicator> {
    Some(ProjectedIndicator {
        id: line.indicator,
        year: line.latest_year?,
        amount: line.latest?,
        all: line.others(),
        name: line.name,
        unit: line.unit,
        decimals: line.decimals,
        city: line.city,
        city_example: line.city_example,
        caution: line.caution,
        example: line.example,
    })
}

pub(super) fn words(read: Reader<'_>, hearing: Id, area: Id) -> Result<ProjectedWords, Error> {
    let SituationView { area_name, own_words, .. } = situation::view(read, hearing, area)?;
    Ok(ProjectedWords { area: area_name, words: own_words })
}
