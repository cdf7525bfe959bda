//! A digest of what a signature covers: the priority with its area and its reason, what it rests on, its causes in their
//! order, and all that its measures promise, as words and numbers. The story `whatever_was_signed_shows_when_it_changes`
//! goes through it field by field.

use super::Plan;
use super::rows::{Measure, Priority};
use sha2::{Digest, Sha256};

/// SHA-256, in hexadecimal, of the priority's content. The same content gives the same digest on every laptop.
pub(super) fn of_priority(plan: &Plan, priority: &Priority) -> String {
    let mut content = Content::default();
    content.say("area", priority.area);
    content.say("title", &priority.title);
    content.may("reason", priority.reason.as_ref());
    evidence_of(&mut content, plan, priority);
    for cause in plan.causes_of(priority.id) {
        content.say("cause", &cause.text);
        content.may("side", cause.side.map(|side| side.code()));
    }
    for measure in plan.measures_of(priority.id) {
        measure_of(&mut content, plan, priority, measure);
    }
    content.0.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// By what is named, not by when it was chosen: dropped and chosen again it is the same.
fn evidence_of(content: &mut Content, plan: &Plan, priority: &Priority) {
    let mut cited: Vec<_> = plan.evidence_of(priority.id).collect();
    cited.sort_by_key(|one| (one.indicator, one.area, one.year));
    for one in cited {
        content.say("evidence", format_args!("{} {} {}", one.indicator, one.area, one.year));
        content.may("amount", plan.value_of(one).map(|value| value.amount));
    }
}

fn measure_of(content: &mut Content, plan: &Plan, priority: &Priority, measure: &Measure) {
    content.say("measure", &measure.text);
    content.may("operative_goal", measure.operative_goal.as_ref());
    content.may("goal_amount", measure.goal_amount);
    content.may("unit", measure.unit.as_ref());
    content.say("ceiling", measure.ceiling);
    content.may("baseline", measure.baseline);
    content.may("place", measure.place.as_ref());
    content.may("contact_role", measure.contact_role.as_ref());
    content.may("goal_kind", measure.goal_kind.map(|kind| kind.code()));
    content.may("kind", measure.kind.map(|kind| kind.code()));
    content.may("term", measure.term.map(|term| term.code()));
    content.say("promise", measure.promise);
    content.may("starts", measure.starts);
    content.may("ends", measure.ends);
    content.may("when_words", measure.when_words.as_ref());
    for owner in plan.owners_of(measure.id) {
        content.say("owner", format_args!("{} {}", owner.party.code(), owner.name));
    }
    // By number, as they are signed: the same measure aims at other causes under another priority.
    let aimed: Vec<_> = plan.causes_aimed_at(measure.id).map(|cause| cause.id).collect();
    for (cause, number) in plan.causes_of(priority.id).zip(1..) {
        if aimed.contains(&cause.id) {
            content.say("against", number);
        }
    }
    let mut dates: Vec<_> =
        plan.check_dates.iter().filter(|one| one.measure == measure.id).map(|one| one.date).collect();
    dates.sort();
    dates.iter().for_each(|date| content.say("check_date", date));
}

/// What is digested: each part under its name, so that none can be taken for another.
#[derive(Default)]
struct Content(Sha256);

impl Content {
    fn say(&mut self, name: &str, value: impl std::fmt::Display) {
        let value = value.to_string();
        for part in [name, value.as_str()] {
            // The length before each part keeps "ab","c" apart from "a","bc".
            self.0.update((part.len() as u64).to_be_bytes());
            self.0.update(part.as_bytes());
        }
    }

    fn may(&mut self, name: &str, value: Option<impl std::fmt::Display>) {
        if let Some(value) = value {
            self.say(name, value);
        }
    }
}
