//! Which city a hearing is of.

use super::rows::{self, Hearing};
use crate::areas::AreaKind;
use crate::error::Error;
use crate::store::Reader;

/// The city of a hearing; where nobody has said, the name of the municipality among the areas, without what stands
/// after a comma: "Göteborg, hela staden" is Göteborg.
pub(crate) fn city_of(read: Reader<'_>, hearing: &Hearing) -> Result<Option<String>, Error> {
    if hearing.city.is_some() {
        return Ok(hearing.city.clone());
    }
    let areas = crate::areas::rows::all(read)?;
    let whole = areas.into_iter().find(|area| area.kind == AreaKind::Municipality);
    Ok(whole.map(|area| bare_name(&area.name)))
}

/// The name of a municipality among the areas, without what stands after a comma.
pub(crate) fn bare_name(name: &str) -> String {
    name.split(',').next().unwrap_or_default().trim().to_owned()
}

/// The city that the data file is about: its latest hearing's. None as long as there is no hearing.
pub(crate) fn city(read: Reader<'_>) -> Result<Option<String>, Error> {
    rows::all(read)?.first().map_or(Ok(None), |latest| city_of(read, latest))
}
