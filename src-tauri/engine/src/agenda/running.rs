//! What is done on the day: items begin, stand still and end, get minutes and go from turn to turn.
//!
//! Only facts are written, stamps and minutes; what follows from them is computed when it is read. The plan's own
//! minutes never change here.

use super::rows::{self, AgendaItem, MovedEnd, Pause};
use super::{LONGEST, day_of};
use crate::error::{Error, Refusal};
use crate::hearing::rows::Hearing;
use crate::id::Id;
use crate::journal::Edits;
use crate::now::Now;
use crate::rule::within;
use crate::store::Reader;
use crate::time::{Minutes, TimeOfDay};

/// The item begins now, with its first turn, also when it has been before: then it begins anew. What went on ends.
pub(super) fn start(item: Id, read: Reader<'_>, now: &Now<'_>) -> Result<Edits, Error> {
    let mut edits = Edits::new();
    let old: AgendaItem = read.need(item)?;
    for other in rows::of_hearing(read, old.hearing)?.iter().filter(|other| other.id != item && is_running(other)) {
        stop(other, read, now, &mut edits)?;
    }
    if is_running(&old) {
        return Ok(edits);
    }
    resume(item, read, now, &mut edits)?;
    let started = AgendaItem {
        started_at: Some(now.at),
        ended_at: None,
        given: if old.started_at.is_some() { Minutes(0) } else { old.given },
        ..at_turn(&old, old.inner_count.map(|_| 1), now)
    };
    edits.change(&old, &started);
    Ok(edits)
}

pub(super) fn end(item: Id, read: Reader<'_>, now: &Now<'_>) -> Result<Edits, Error> {
    let mut edits = Edits::new();
    stop(&need_running(item, read)?, read, now, &mut edits)?;
    Ok(edits)
}

pub(super) fn pause(item: Id, read: Reader<'_>, now: &mut Now<'_>) -> Result<Edits, Error> {
    let mut edits = Edits::new();
    need_running(item, read)?;
    if rows::open_pauses(read, item)?.is_empty() {
        edits.add(&Pause { id: now.create(), item, began_at: now.at, ended_at: None });
    }
    Ok(edits)
}

pub(super) fn go_on(item: Id, read: Reader<'_>, now: &Now<'_>) -> Result<Edits, Error> {
    let mut edits = Edits::new();
    need_running(item, read)?;
    resume(item, read, now, &mut edits)?;
    Ok(edits)
}

/// Minutes more or less, as long as the item has not ended and keeps some time or none.
pub(super) fn give(item: Id, minutes: Minutes, read: Reader<'_>) -> Result<Edits, Error> {
    let mut edits = Edits::new();
    let old: AgendaItem = read.need(item)?;
    if old.ended_at.is_some() {
        return Err(Refusal::ItemEnded { title: old.title }.into());
    }
    let has = old.minutes.0 + old.given.0;
    let minutes = within("minutes", minutes.0, -has, LONGEST - has)?;
    edits.change(&old, &AgendaItem { given: Minutes(old.given.0 + minutes), ..old.clone() });
    Ok(edits)
}

pub(super) fn begin_turn(item: Id, turn: i64, read: Reader<'_>, now: &Now<'_>) -> Result<Edits, Error> {
    let mut edits = Edits::new();
    let old = need_running(item, read)?;
    let Some(count) = old.inner_count else { return Err(Refusal::NoTurns { title: old.title }.into()) };
    let turn = within("turn", turn, 1, count)?;
    edits.change(&old, &at_turn(&old, Some(turn), now));
    Ok(edits)
}

/// The day is to end then; none takes the decision back, so that the plan's end holds again.
pub(super) fn move_end(
    hearing: Id,
    day: i64,
    ends: Option<TimeOfDay>,
    read: Reader<'_>,
    now: &mut Now<'_>,
) -> Result<Edits, Error> {
    let mut edits = Edits::new();
    let _: Hearing = read.need(hearing)?;
    let (day, ends) = (day_of(day)?, ends.map(|ends| within("ends", ends.0, 0, 2 * LONGEST)).transpose()?);
    let mut decided = rows::moved_ends(read, hearing, day)?;
    let last = decided.pop();
    for earlier in decided {
        edits.remove::<MovedEnd>(earlier.id, now.at);
    }
    match (last, ends.map(TimeOfDay)) {
        (Some(old), Some(ends)) => edits.change(&old, &MovedEnd { ends, ..old.clone() }),
        (None, Some(ends)) => edits.add(&MovedEnd { id: now.create(), hearing, day, ends }),
        (Some(old), None) => edits.remove::<MovedEnd>(old.id, now.at),
        (None, None) => {}
    }
    Ok(edits)
}

fn is_running(item: &AgendaItem) -> bool {
    item.started_at.is_some() && item.ended_at.is_none()
}

fn need_running(item: Id, read: Reader<'_>) -> Result<AgendaItem, Error> {
    let item: AgendaItem = read.need(item)?;
    if is_running(&item) { Ok(item) } else { Err(Refusal::ItemNotRunning { title: item.title }.into()) }
}

fn stop(item: &AgendaItem, read: Reader<'_>, now: &Now<'_>, edits: &mut Edits) -> Result<(), Error> {
    resume(item.id, read, now, edits)?;
    edits.change(item, &AgendaItem { ended_at: Some(now.at), ..item.clone() });
    Ok(())
}

fn resume(item: Id, read: Reader<'_>, now: &Now<'_>, edits: &mut Edits) -> Result<(), Error> {
    for open in rows::open_pauses(read, item)? {
        edits.change(&open, &Pause { ended_at: Some(now.at), ..open.clone() });
    }
    Ok(())
}

fn at_turn(item: &AgendaItem, turn: Option<i64>, now: &Now<'_>) -> AgendaItem {
    AgendaItem { turn, turn_started_at: turn.map(|_| now.at), ..item.clone() }
}
