//! A digest of what a signature covers: the priority with its reason, causes and measures, as words and numbers.

use super::Plan;
use super::rows::Priority;
use sha2::{Digest, Sha256};

/// SHA-256, in hexadecimal, of the priority's content. The same content gives the same digest on every laptop.
pub(super) fn of_priority(plan: &Plan, priority: &Priority) -> String {
    let mut content = vec![priority.title.clone(), priority.reason.clone().unwrap_or_default()];
    content.extend(plan.causes_of(priority.id).map(|cause| cause.text.clone()));
    for measure in plan.measures_of(priority.id) {
        content.push(measure.text.clone());
        content.extend(
            [&measure.operative_goal, &measure.unit, &measure.place].map(|text| text.clone().unwrap_or_default()),
        );
        content.push(measure.goal_amount.map(|amount| amount.to_string()).unwrap_or_default());
        content
            .extend([measure.starts, measure.ends].map(|date| date.map(|date| date.to_string()).unwrap_or_default()));
        content.extend(plan.owners_of(measure.id).map(|owner| format!("{} {}", owner.party.code(), owner.name)));
    }
    let mut hash = Sha256::new();
    for part in content {
        // The length before each part keeps "ab","c" apart from "a","bc".
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part.as_bytes());
    }
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}
