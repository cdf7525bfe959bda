//! What a priority rests on, in one line under its reason: each value with its year, the city's beside it, and where it
//! comes from.

use super::said::Say;
use crate::priorities::{EvidenceView, PriorityView};

/// The line; nothing where no value was chosen.
pub(super) fn line(priority: &PriorityView, say: Say) -> Option<String> {
    if priority.evidence.is_empty() {
        return None;
    }
    let values: Vec<String> = priority.evidence.iter().map(|one| value(one, say)).collect();
    let mut sources: Vec<&str> = priority.evidence.iter().filter_map(|one| one.source.as_deref()).collect();
    sources.sort_unstable();
    sources.dedup();
    let values = say.with("report-evidence", &[("values", &values.join("; "))]);
    if sources.is_empty() {
        return Some(values);
    }
    Some(format!("{values} {}", say.with("report-sources-line", &[("sources", &sources.join("; "))])))
}

fn value(one: &EvidenceView, say: Say) -> String {
    let number = |amount: f64| say.decimal(amount, one.decimals.clamp(0, 6) as usize);
    // A made-up value never stands without its mark.
    let star = if one.example && one.amount.is_some() { "*" } else { "" };
    let amount = match one.amount {
        Some(amount) => format!("{}{star} {}", number(amount), one.unit),
        None if one.gone => say.word("report-evidence-gone"),
        None => format!("{} {}", say.word("report-unknown"), one.unit),
    };
    let name = match &one.area_name {
        Some(area) => format!("{} ({area})", one.name),
        None => one.name.clone(),
    };
    let year = one.year.to_string();
    let texts = [("name", name.as_str()), ("year", &year), ("amount", &amount)];
    let city_star = if one.city_example { "*" } else { "" };
    match one.city.map(|city| format!("{}{city_star}", number(city))) {
        Some(city) => say.with("report-evidence-beside", &[&texts[..], &[("city", &city)]].concat()),
        None => say.with("report-evidence-value", &texts),
    }
}
