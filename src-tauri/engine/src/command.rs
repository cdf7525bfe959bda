//! Every command, grouped by area: the table of contents of the product.
//!
//! A command says what is to be done, in the users' words. The area's rule answers with edits or a refusal; the gate
//! commits them. A command's name is its key in the texts (`action-…`), for the undo arrow and the history.

use crate::agenda::{AgendaField, AgendaRow, ItemKind};
use crate::areas::{AreaField, AreaKind, AreaRow, Division, ProblemAreaRow, SuccessionRow};
use crate::error::Error;
use crate::follow_up::{Colour, PlanRow, Rewriting, Status, Under};
use crate::gate::Act;
use crate::hearing::{HearingField, HearingRow};
use crate::id::Id;
use crate::import::{HeaderRow, Kind};
use crate::journal::Edits;
use crate::now::Now;
use crate::participants::{ParticipantField, ParticipantRow, PlaceRow};
use crate::party::Party;
use crate::priorities::{CauseSide, MeasureField, OwnerRow, State};
use crate::report::{Chapter, Edition, Format};
use crate::situation::{IndicatorField, IndicatorRow, ValueField, ValueRow};
use crate::store::Reader;
use crate::time::{Minutes, TimeOfDay};
use crate::workshops::{Answer, CardField, CardKind, MethodRow, StepField, WorkshopField, WorkshopRow};
use crate::{
    agenda, areas, follow_up, hearing, history, import, laptops, participants, priorities, report, situation, workshops,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantNames};
use ts_rs::TS;

/// Declares the commands of the areas and the one enum over them.
macro_rules! commands {
    ($( $(#[$gmeta:meta])* $group:ident = $name:ident decided by $decider:path {
        $( $(#[$meta:meta])* $variant:ident $({ $($(#[$fmeta:meta])* $field:ident : $ty:ty),* $(,)? })? ),+ $(,)?
    } )+) => {
        $(
            $(#[$gmeta])*
            #[allow(missing_docs)]
            #[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, IntoStaticStr, VariantNames)]
            #[serde(tag = "do", deny_unknown_fields)]
            pub enum $name { $( $(#[$meta])* $variant $({ $($(#[$fmeta])* $field: $ty),* })? ),+ }

            impl From<$name> for Command {
                fn from(command: $name) -> Self {
                    Self::$group(command)
                }
            }
        )+

        /// What a person can do at this laptop. On the wire the areas are not seen: `{ "do": "AddCard", … }`.
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
        #[serde(untagged)]
        pub enum Command { $( $(#[$gmeta])* $group($name) ),+ }

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
    Hearing = HearingCommand decided by hearing::decide {
        /// A new hearing of a year that has none.
        StartHearing { facts: HearingRow },
        /// The hearing's facts from a file: of the year's hearing, which is made when it is missing.
        PutHearing { facts: HearingRow },
        /// One field of a hearing.
        EditHearing { hearing: Id, to: HearingField },
        /// The hearing and all that was said at it; what lasts across hearings stays.
        RemoveHearing { hearing: Id },
    }
    /// Where: districts, the city, and the problem areas that are stable across years.
    Areas = AreasCommand decided by areas::decide {
        PutAreas { rows: Vec<AreaRow> },
        AddArea { name: String, kind: AreaKind, part_of: Option<Id> },
        EditArea { area: Id, to: AreaField },
        /// An area that nothing is about, with its values and what it follows and is followed by.
        RemoveArea { area: Id },
        PutSuccessions { rows: Vec<SuccessionRow> },
        /// The area goes on as another; with words for the part where only a part does.
        AddSuccession { area: Id, successor: Id, part: Option<String> },
        EditSuccession { succession: Id, part: Option<String> },
        RemoveSuccession { succession: Id },
        /// A division that comes with the program: what is missing is added, what is there is kept.
        AddDivision { division: Division },
        PutProblemAreas { rows: Vec<ProblemAreaRow> },
    }
    /// How things are: indicators, their values, and each party's own words.
    Situation = SituationCommand decided by situation::decide {
        PutIndicators { rows: Vec<IndicatorRow> },
        PutValues { rows: Vec<ValueRow> },
        /// An indicator, last in order; neither way is better until somebody says which.
        AddIndicator { name: String, unit: String },
        EditIndicator { indicator: Id, to: IndicatorField },
        /// To the place after another indicator; to the beginning when none is named.
        MoveIndicator { indicator: Id, after: Option<Id> },
        /// The indicator with its values.
        RemoveIndicator { indicator: Id },
        /// How much it was in an area and a year; none takes the value away.
        SetValue { indicator: Id, area: Id, year: i64, amount: Option<f64> },
        EditValue { value: Id, to: ValueField },
        /// What a party says of an area in its own words; an empty text takes them away.
        SayOwnWords { hearing: Id, area: Id, party: Party, text: String },
    }
    /// The day's programme.
    Agenda = AgendaCommand decided by agenda::decide {
        /// The programme of the year's hearing, item by item.
        PutAgenda { year: i32, starts: Option<TimeOfDay>, rows: Vec<AgendaRow> },
        /// After another item; last of a day, or of all days, when none is named.
        AddItem { hearing: Id, day: Option<i64>, after: Option<Id>, title: String, kind: ItemKind, minutes: Minutes },
        EditItem { item: Id, to: AgendaField },
        /// To the place after another item, on its day; to the beginning of a day when none is named.
        MoveItem { item: Id, day: Option<i64>, after: Option<Id> },
        /// In two after some minutes: the first part keeps its title, the second gets its own.
        SplitItem { item: Id, at: Minutes, title: String },
        /// The same once more, right after it.
        DuplicateItem { item: Id },
        RemoveItem { item: Id },
        /// The item begins now, also when it has been before; the one that was going on ends.
        StartItem { item: Id },
        /// The item ends now.
        EndItem { item: Id },
        /// The item's clock stands still.
        PauseItem { item: Id },
        /// The item's clock goes on.
        ResumeItem { item: Id },
        /// Minutes more for an item, or less; the plan stays as it is.
        GiveItemMinutes { item: Id, minutes: Minutes },
        /// One of the item's turns begins now, from 1: a room that reports back.
        BeginTurn { item: Id, turn: i64 },
        /// The day is to end at another time than planned; none takes that back.
        MoveEnd { hearing: Id, day: i64, ends: Option<TimeOfDay> },
    }
    /// Who takes part: roles, never names.
    Participants = ParticipantsCommand decided by participants::decide {
        PutParticipants { year: i32, rows: Vec<ParticipantRow> },
        AddParticipant { hearing: Id, role: String, organisation: String, party: Party, area: Option<Id> },
        EditParticipant { participant: Id, to: ParticipantField },
        RemoveParticipant { participant: Id },
        /// All that is personal goes, here and in the journal; what is left is counted by party and role.
        PurgeParticipants { hearing: Id },
        /// The places that a file gives, by key.
        PutPlaces { year: i32, rows: Vec<PlaceRow> },
        /// Everybody but staff gets a room, by wishes, seats, parties and areas; places chosen by hand are kept.
        AllotParticipants { hearing: Id },
    }
    /// The rooms: cards, problems, matrix and votes.
    Workshops = WorkshopsCommand decided by workshops::decide {
        PutWorkshops { year: i32, rows: Vec<WorkshopRow> },
        AddWorkshop { hearing: Id, room: String, area: Id },
        /// One workshop for each of the areas, in rooms numbered from `first`, or from after the last; a number that is
        /// taken is passed by.
        AddWorkshops { hearing: Id, areas: Vec<Id>, room: String, first: Option<i64> },
        EditWorkshop { workshop: Id, to: WorkshopField },
        RemoveWorkshop { workshop: Id },
    }
    /// The steps of the rooms' method.
    Method = MethodCommand decided by workshops::method::decide {
        PutMethod { year: i32, rows: Vec<MethodRow> },
        /// A step of the rooms' method, after another or first, in the pass of its neighbour.
        AddStep { hearing: Id, title: String, minutes: Minutes, after: Option<Id> },
        EditStep { step: Id, to: StepField },
        MoveStep { step: Id, after: Option<Id> },
        /// A step that no room is in.
        RemoveStep { step: Id },
    }
    /// Where the rooms are in the method, and their clocks.
    Steps = StepsCommand decided by workshops::steps::decide {
        /// The room goes to a step of the method; its clock begins now.
        OpenStep { workshop: Id, step: Id },
        /// Every room that has one goes to its next step; a room that has not begun, to the first.
        OpenNextSteps { hearing: Id },
        /// Minutes given to the room's step on the day, or taken from it; the method stays as it was planned.
        GiveStepMinutes { workshop: Id, minutes: Minutes },
        GiveMinutesToRooms { hearing: Id, minutes: Minutes },
    }
    /// Lines from the organiser to the rooms.
    Messages = MessagesCommand decided by workshops::messages::decide {
        /// A line to a room, or to all when none is named.
        SendMessage { hearing: Id, workshop: Option<Id>, text: String },
        MarkMessageSeen { message: Id, workshop: Id },
        TakeBackMessage { message: Id },
    }
    /// What is said in a room, a card each.
    Cards = CardsCommand decided by workshops::cards::decide {
        /// One thing said in the room.
        AddCard { workshop: Id, text: String, kind: CardKind, party: Option<Party>, problem_area: Option<Id>, place: Option<String> },
        EditCard { card: Id, to: CardField },
        RemoveCard { card: Id },
        /// The card stands by itself again.
        SplitCard { card: Id },
    }
    /// What several cards have in common, and the matrix.
    Problems = ProblemsCommand decided by workshops::problems::decide {
        /// A problem of these cards; originals are kept.
        AddProblem { workshop: Id, title: String, problem_area: Option<Id>, cards: Vec<Id> },
        RenameProblem { problem: Id, title: String },
        /// A note of concern kept with the problem: the sign of dissent that a vote lacks.
        NoteConcern { problem: Id, text: Option<String> },
        /// Cards that say the same are put to the problem.
        MergeCards { problem: Id, cards: Vec<Id> },
        /// Two problems are one: what the other holds, cards, answers and votes, goes to the problem.
        MergeProblems { problem: Id, other: Id },
        RemoveProblem { problem: Id },
        /// One ground of Brå's matrix, 1–10; none takes the answer away.
        AnswerCriterion { problem: Id, criterion: i64, answer: Option<Answer> },
    }
    /// What is proposed as the same, and is not.
    Proposals = ProposalsCommand decided by workshops::proposals::decide {
        /// Two cards, two problems, or a card and a problem do not say the same: it is not proposed again.
        KeepApart { one: Id, other: Id },
    }
    /// The votes of a room.
    Tally = TallyCommand decided by workshops::tally::decide {
        /// Votes of a party on a problem, as many as are counted.
        CastVotes { problem: Id, party: Party, count: i64 },
        TakeBackVote { problem: Id, party: Party },
        /// The tally is closed and the result shown.
        CloseTally { workshop: Id },
        ReopenTally { workshop: Id },
    }
    /// What the hearing fixes: priorities, causes, measures.
    Priorities = PrioritiesCommand decided by priorities::decide {
        /// A priority of an area, last in rank; from a problem of a room or by itself.
        AddPriority { hearing: Id, area: Id, title: String, problem: Option<Id>, problem_area: Option<Id>, reason: Option<String> },
        EditPriorityTitle { priority: Id, title: String },
        EditPriorityReason { priority: Id, reason: Option<String> },
        /// To the rank after another priority of the area; to the first when none is named.
        MovePriority { priority: Id, after: Option<Id> },
        /// The priority with all it holds, last in rank in another area of the hearing's year.
        MovePriorityToArea { priority: Id, area: Id },
        RemovePriority { priority: Id },
        /// Draft, proposed or anchored. Fixed is not set: it is what two signatures make.
        SetState { priority: Id, to: State },
        /// A role signs for its party. With police and city both, the priority is fixed and locked.
        SignPriority { priority: Id, party: Party, role: String },
        /// Takes the signatures away; the reason stays in the history.
        ReopenPriority { priority: Id, reason: String },
        /// Deliberately not prioritised, with the reason.
        Deprioritise { hearing: Id, area: Id, title: String, problem: Option<Id>, problem_area: Option<Id>, reason: String, decided_by: Option<String> },
        RemoveDeprioritised { deprioritised: Id },
    }
    /// The values a priority rests on.
    Evidence = EvidenceCommand decided by priorities::evidence::decide {
        /// The priority rests on a value of the situation picture.
        CiteValue { priority: Id, indicator: Id, area: Id, year: i64 },
        /// It does not rest on it any more.
        DropEvidence { evidence: Id },
    }
    /// Why a priority's problem is as it is.
    Causes = CausesCommand decided by priorities::causes::decide {
        AddCause { priority: Id, text: String, side: Option<CauseSide>, cards: Vec<Id> },
        EditCause { cause: Id, text: String, side: Option<CauseSide> },
        /// To the place after another cause of the priority; to the first when none is named. The numbers follow.
        MoveCause { cause: Id, after: Option<Id> },
        RemoveCause { cause: Id },
    }
    /// What is to be done, by whom, until when.
    Measures = MeasuresCommand decided by priorities::measures::decide {
        /// A measure for a priority, against causes of it.
        AddMeasure { priority: Id, text: String, causes: Vec<Id>, cards: Vec<Id> },
        EditMeasure { measure: Id, to: MeasureField },
        /// Who does it; replaces those there were. Owners of both parties make it a joint measure.
        SetOwners { measure: Id, owners: Vec<OwnerRow> },
        /// The causes it acts on; replaces those there were.
        AimMeasure { measure: Id, causes: Vec<Id> },
        /// The measure serves another priority too; it is still counted once.
        LinkMeasure { measure: Id, priority: Id },
        UnlinkMeasure { measure: Id, priority: Id },
        /// The days on which it is looked at; replaces those there were.
        SetCheckDates { measure: Id, dates: Vec<NaiveDate> },
        RemoveMeasure { measure: Id },
    }
    /// What became of the measures, and which of last year's go on.
    FollowUp = FollowUpCommand decided by follow_up::decide {
        /// An earlier year's plan from a file; its hearing is made when it is missing.
        PutPlan { year: i32, rows: Vec<PlanRow> },
        /// A result noted for a measure, now.
        NoteResult { measure: Id, amount: Option<f64>, status: Status, colour: Option<Colour>, comment: Option<String> },
        /// A measure goes on in the hearing after its own, as it was or with other words.
        CarryMeasure { measure: Id, under: Under, rewriting: Option<Rewriting> },
        /// The measure does not go on.
        CloseMeasure { measure: Id, reason: String },
        /// What was closed is undecided again.
        ReopenMeasure { measure: Id },
    }
    /// What the organiser's files call things.
    Import = ImportCommand decided by import::decide {
        /// What headers of a kind of table were taken for, for the next file that has them.
        RememberColumns { kind: Kind, columns: Vec<HeaderRow> },
    }
    /// The way back, from the history.
    History = HistoryCommand decided by history::decide {
        /// The field gets back what stood there before an edit: the entry's laptop and number, and the edit's place in it.
        RestoreValue { laptop: Id, number: i64, ordinal: i64 },
        /// All of an entry that nobody has changed since is taken back.
        TakeBackEntry { laptop: Id, number: i64 },
    }
    /// Who writes in the file.
    Laptops = LaptopsCommand decided by laptops::decide {
        /// What this laptop is called; none takes the name away.
        NameLaptop { name: Option<String> },
    }
    /// What leaves the program.
    Report = ReportCommand decided by report::decide {
        /// An export has been written: what, of which edition, to what file, as which document, and how far the hearing had come.
        LogExport {
            hearing: Id,
            format: Format,
            edition: Option<Edition>,
            chapters: Vec<Chapter>,
            language: Option<String>,
            file_name: String,
            document_id: String,
            priorities: i64,
            priorities_fixed: i64,
        },
    }
}
