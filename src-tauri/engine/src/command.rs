//! Every command: the table of contents of the product. What can be done in each group stands with its noun, in its
//! `command.rs`; here the groups become one [`Command`], each with who decides it.
//!
//! A command says what is to be done, in the users' words. The area's rule answers with edits or a refusal; the gate
//! commits them. A command's name is its key in the texts (`action-…`), for the undo arrow and the history.

pub use crate::agenda::AgendaCommand;
pub use crate::areas::AreasCommand;
pub use crate::divisions::DivisionsCommand;
pub use crate::exported::ReportCommand;
pub use crate::follow_up::FollowUpCommand;
pub use crate::hearing::HearingCommand;
pub use crate::history::HistoryCommand;
pub use crate::import::ImportCommand;
pub use crate::laptops::LaptopsCommand;
pub use crate::participants::ParticipantsCommand;
pub use crate::priorities::{CausesCommand, EvidenceCommand, MeasuresCommand, PrioritiesCommand};
pub use crate::situation::SituationCommand;
pub use crate::workshops::{
    CardsCommand, MessagesCommand, MethodCommand, ProblemsCommand, ProposalsCommand, StepsCommand, TallyCommand,
    WorkshopsCommand,
};

use crate::error::Error;
use crate::gate::Act;
use crate::journal::Edits;
use crate::now::Now;
use crate::store::Reader;
use crate::{
    agenda, areas, divisions, exported, follow_up, hearing, history, import, laptops, participants, priorities,
    situation, workshops,
};
use serde::{Deserialize, Serialize};
use strum::VariantNames;
use ts_rs::TS;

/// Declares the one enum over the groups of commands.
macro_rules! commands {
    ($( $(#[$meta:meta])* $group:ident = $name:ident decided by $decider:path; )+) => {
        $(
            impl From<$name> for Command {
                fn from(command: $name) -> Self {
                    Self::$group(command)
                }
            }
        )+

        /// What a person can do at this laptop. On the wire the groups are not seen: `{ "do": "AddCard", … }`.
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
        #[serde(untagged)]
        pub enum Command { $( $(#[$meta])* $group($name) ),+ }

        impl Command {
            /// The command's name, its key in the texts.
            pub fn name(&self) -> &'static str {
                match self { $( Self::$group(command) => command.into() ),+ }
            }

            /// All names there are.
            pub fn names() -> Vec<&'static str> {
                [$($name::VARIANTS),+].concat()
            }
        }

        impl Act for Command {
            /// It writes down what has happened outside, or personal data have gone.
            fn is_record(&self) -> bool {
                matches!(self, Self::Report(_) | Self::Participants(ParticipantsCommand::PurgeParticipants { .. }))
            }

            /// What the area's rule answers.
            fn decide(self, read: Reader<'_>, now: &mut Now<'_>) -> Result<Edits, Error> {
                match self { $( Self::$group(command) => $decider(command, read, now) ),+ }
            }
        }
    };
}

commands! {
    /// The yearly event itself.
    Hearing = HearingCommand decided by hearing::decide;
    /// Where: districts, the city, and the problem areas that are stable across years.
    Areas = AreasCommand decided by areas::decide;
    /// The divisions that come with the program.
    Divisions = DivisionsCommand decided by divisions::decide;
    /// How things are: indicators, their values, and each party's own words.
    Situation = SituationCommand decided by situation::decide;
    /// The day's programme.
    Agenda = AgendaCommand decided by agenda::decide;
    /// Who takes part: roles, never names.
    Participants = ParticipantsCommand decided by participants::decide;
    /// The rooms: cards, problems, matrix and votes.
    Workshops = WorkshopsCommand decided by workshops::decide;
    /// The steps of the rooms' method.
    Method = MethodCommand decided by workshops::method::decide;
    /// Where the rooms are in the method, and their clocks.
    Steps = StepsCommand decided by workshops::steps::decide;
    /// Lines from the organiser to the rooms.
    Messages = MessagesCommand decided by workshops::messages::decide;
    /// What is said in a room, a card each.
    Cards = CardsCommand decided by workshops::cards::decide;
    /// What several cards have in common, and the matrix.
    Problems = ProblemsCommand decided by workshops::problems::decide;
    /// What is proposed as the same, and is not.
    Proposals = ProposalsCommand decided by workshops::proposals::decide;
    /// The votes of a room.
    Tally = TallyCommand decided by workshops::tally::decide;
    /// What the hearing fixes: priorities, causes, measures.
    Priorities = PrioritiesCommand decided by priorities::decide;
    /// The values a priority rests on.
    Evidence = EvidenceCommand decided by priorities::evidence::decide;
    /// Why a priority's problem is as it is.
    Causes = CausesCommand decided by priorities::causes::decide;
    /// What is to be done, by whom, until when.
    Measures = MeasuresCommand decided by priorities::measures::decide;
    /// What became of the measures, and which of last year's go on.
    FollowUp = FollowUpCommand decided by follow_up::decide;
    /// What the organiser's files call things.
    Import = ImportCommand decided by import::decide;
    /// The way back, from the history.
    History = HistoryCommand decided by history::decide;
    /// Who writes in the file.
    Laptops = LaptopsCommand decided by laptops::decide;
    /// What leaves the program.
    Report = ReportCommand decided by exported::decide;
}
