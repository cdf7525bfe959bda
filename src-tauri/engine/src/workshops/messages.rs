//! Lines from the organiser to a room, or to all, and which rooms have seen them.

use super::MessagesCommand;
use super::rows::{self, Message, MessageSeen, Workshop};
use crate::error::{Error, Refusal};
use crate::hearing::rows::Hearing;
use crate::id::Id;
use crate::journal::Edits;
use crate::now::Now;
use crate::rule::required_within;
use crate::store::Reader;
use crate::time::Moment;
use serde::Serialize;
use ts_rs::TS;

/// The most characters of a message: it is read in passing.
pub const LONGEST_MESSAGE: usize = 300;

/// A message as the board shows it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct MessageView {
    pub id: Id,
    pub text: String,
    /// The room it went to; none: all.
    pub to: Option<String>,
    pub sent_at: Moment,
    /// How many rooms have seen it, of those it went to.
    pub seen: i64,
    pub of: i64,
    /// The rooms that have not.
    pub unseen: Vec<String>,
}

/// A message as it stands in a room until somebody there says that it is read.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct RoomMessageView {
    pub id: Id,
    pub text: String,
    pub to_all: bool,
    pub sent_at: Moment,
}

pub(crate) fn decide(command: MessagesCommand, read: Reader<'_>, now: &mut Now<'_>) -> Result<Edits, Error> {
    let mut edits = Edits::new();
    match command {
        MessagesCommand::SendMessage { hearing, workshop, text } => {
            let _: Hearing = read.need(hearing)?;
            if let Some(workshop) = workshop
                && read.need::<Workshop>(workshop)?.hearing != hearing
            {
                return Err(Refusal::NotTogether.into());
            }
            let text = required_within("text", &text, LONGEST_MESSAGE)?;
            edits.add(&Message { id: now.create(), hearing, workshop, text, sent_at: now.at });
        }
        MessagesCommand::MarkMessageSeen { message, workshop } => {
            let message: Message = read.need(message)?;
            let workshop: Workshop = read.need(workshop)?;
            if !is_to(&message, &workshop) {
                return Err(Refusal::NotTogether.into());
            }
            let seen = rows::seen(read, message.hearing)?;
            if !seen.iter().any(|one| one.message == message.id && one.workshop == workshop.id) {
                let (message, workshop) = (message.id, workshop.id);
                edits.add(&MessageSeen { id: now.create(), message, workshop, seen_at: now.at });
            }
        }
        MessagesCommand::TakeBackMessage { message } => {
            let _: Message = read.need(message)?;
            edits.remove::<Message>(message, now.at);
        }
    }
    Ok(edits)
}

fn is_to(message: &Message, workshop: &Workshop) -> bool {
    message.hearing == workshop.hearing && message.workshop.is_none_or(|room| room == workshop.id)
}

/// The messages of a hearing, the latest first; those to a room that is gone are not shown.
pub(super) fn on_board(read: Reader<'_>, hearing: Id, rooms: &[Workshop]) -> Result<Vec<MessageView>, Error> {
    let seen = rows::seen(read, hearing)?;
    let view = |message: Message| {
        let to: Vec<_> = rooms.iter().filter(|room| is_to(&message, room)).collect();
        let has_seen = |room: &&&Workshop| seen.iter().any(|one| one.message == message.id && one.workshop == room.id);
        let unseen: Vec<_> = to.iter().filter(|room| !has_seen(room)).map(|room| room.room.clone()).collect();
        let first = to.first()?;
        Some(MessageView {
            id: message.id,
            to: message.workshop.map(|_| first.room.clone()),
            text: message.text.clone(),
            sent_at: message.sent_at,
            seen: (to.len() - unseen.len()) as i64,
            of: to.len() as i64,
            unseen,
        })
    };
    Ok(rows::messages(read, hearing)?.into_iter().rev().filter_map(view).collect())
}

/// The messages a room has not seen, the oldest first.
pub(super) fn unseen(read: Reader<'_>, workshop: &Workshop) -> Result<Vec<RoomMessageView>, Error> {
    let seen = rows::seen(read, workshop.hearing)?;
    let is_new = |message: &Message| {
        is_to(message, workshop) && !seen.iter().any(|one| one.message == message.id && one.workshop == workshop.id)
    };
    let new = rows::messages(read, workshop.hearing)?.into_iter().filter(is_new);
    Ok(new
        .map(|message| RoomMessageView {
            id: message.id,
            to_all: message.workshop.is_none(),
            text: message.text,
            sent_at: message.sent_at,
        })
        .collect())
}
