//! Registration numbers of Swedish vehicles: three letters and three signs, the last of which may be a letter.
//!
//! Written together they are one; with a space only where a word beside them speaks of a vehicle, for three capitals and
//! a number are also an abbreviation with an amount ("NTU 300").

use super::{all, pattern};
use regex::Regex;
use std::ops::Range;
use std::sync::LazyLock;

/// I, Q and V are not used.
static PLATE: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"\b[A-HJ-PR-UW-Z]{3}(?P<apart>[ -]?)[0-9]{2}(?:[0-9]|[A-HJ-NPR-UW-Z])\b"));
static VEHICLE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(?:(?:bil|moped|mc|motorcykel|fordon|lastbil|skåpbil|epa|car|van|plate|vehicle)\p{L}{0,6}|reg\.? ?nr|registreringsnummer|regnummer|plåt)\W{1,3}(?:med )?(?:reg\.? ?nr )?$",
    )
});

pub(super) fn plates(text: &str) -> Vec<Range<usize>> {
    all(&PLATE, text, |plate| {
        let start = plate.get(0).map_or(0, |whole| whole.start());
        plate.name("apart").is_some_and(|apart| apart.is_empty()) || VEHICLE.is_match(&text[..start])
    })
}
