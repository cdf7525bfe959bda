//! Everything that can be read, a function each: the command line, the projector and the tests call them as they are, the
//! window calls them by name. What is not asked for here is not seen by anybody.

use crate::error::{Error, Refusal};
use crate::gate::Engine;
use crate::id::Id;
use crate::text::Language;
use crate::wire::Types;
use crate::{
    agenda, areas, divisions, export, exported, follow_up, guard, history, overview, participants, priorities,
    projection, report, situation, templates, wording, workshops,
};
use serde::Deserialize;
use ts_rs::TS;

/// Declares the reads: name, arguments, view, and the function that answers. `at now`: it is told the engine's clock too.
macro_rules! reads {
    ($( $(#[$meta:meta])* $name:ident($($arg:ident: $ty:ty),*) $(at $now:ident)? -> $view:ty = $answer:expr; )+) => {
        $(
            $(#[$meta])*
            ///
            /// # Errors
            /// A refusal when what is asked about is not there, or a failure of the store.
            pub fn $name(engine: &Engine, $($arg: $ty),*) -> Result<$view, Error> {
                engine.read(|read| $answer(read, $(engine.$now(),)? $($arg),*))
            }
        )+

        /// Answers the read of this name for the window; arguments and answer are JSON.
        ///
        /// # Errors
        /// A refusal for an unknown name or wrong arguments, and whatever the read itself says.
        pub fn by_name(engine: &Engine, name: &str, arguments: serde_json::Value) -> Result<serde_json::Value, Error> {
            let wrong = |reason| Refusal::WrongRead { name: name.to_owned(), reason };
            match name {
                $(stringify!($name) => {
                    #[derive(Deserialize)]
                    #[serde(deny_unknown_fields)]
                    struct Arguments { $($arg: $ty),* }
                    let Arguments { $($arg),* } =
                        serde_json::from_value(arguments).map_err(|error| wrong(error.to_string()))?;
                    let view = self::$name(engine, $($arg),*)?;
                    serde_json::to_value(view).map_err(|error| wrong(error.to_string()).into())
                })+
                _ => Err(wrong(String::new()).into()),
            }
        }

        /// The reads in TypeScript: the name of each with its arguments and its view, whose types are visited.
        pub(crate) fn interface(types: &mut Types<'_>) -> String {
            let mut text = String::from("export interface Reads {\n");
            $(
                types.visit_with::<$view>();
                let arguments: Vec<String> =
                    vec![$(format!("{}: {}", stringify!($arg), <$ty as TS>::name(types.config))),*];
                text.push_str(&format!(
                    "  {}: {{ args: {{ {} }}; view: {} }};\n",
                    stringify!($name), arguments.join("; "), <$view as TS>::name(types.config)
                ));
            )+
            text.push_str("}\n");
            text
        }
    };
}

reads! {
    /// All hearings of the file.
    hearings() -> overview::HearingsView = overview::hearings;
    /// The templates that come with the program, in a language.
    templates(language: Language) -> templates::TemplatesView = templates::templates;
    /// One hearing at a glance.
    overview(hearing: Id) -> overview::OverviewView = overview::overview;
    /// One hearing counted through: the overview, and all that `samsyn status` says beside it.
    status(hearing: Id) -> overview::StatusView = overview::status;
    /// The day's programme.
    agenda(hearing: Id) -> agenda::AgendaView = agenda::view;
    /// The running day, as it is now.
    day(hearing: Id) at now -> agenda::DayView = agenda::day;
    /// Who takes part.
    participants(hearing: Id) -> participants::ParticipantsView = participants::view;
    /// What a purge of participants would take away and leave.
    purge(hearing: Id) -> participants::PurgeView = participants::purge_view;
    /// What an allotment of the participants would do now.
    allotment(hearing: Id) -> participants::AllotmentView = participants::allotment::view;
    /// Areas and problem areas.
    areas() -> areas::AreasView = areas::view;
    /// The areas that exist in the hearing's year, and those it is about all the same.
    hearing_areas(hearing: Id) -> areas::AreasView = areas::in_hearing;
    /// How the division changes over time.
    divisions() -> divisions::DivisionsView = divisions::view;
    /// The situation of an area.
    situation(hearing: Id, area: Id) -> situation::SituationView = situation::view;
    /// The areas of the city beside each other.
    city_situation(hearing: Id) -> situation::CitySituationView = situation::city;
    /// The indicators, to edit.
    indicators() -> situation::IndicatorsView = situation::indicators;
    /// All rooms.
    workshops(hearing: Id) -> workshops::WorkshopsView = workshops::board;
    /// One room.
    workshop(workshop: Id) -> workshops::WorkshopView = workshops::view;
    /// What may say the same in a room.
    alike(workshop: Id) -> workshops::AlikeView = workshops::alike;
    /// The priorities, area by area.
    priorities(hearing: Id) -> priorities::PrioritiesView = priorities::view;
    /// The city on one page: ranks, what recurs, agreement and gaps, shared measures.
    city(hearing: Id) -> priorities::CityView = priorities::city;
    /// Everything that the plan lacks, each with where it is mended.
    breaks(hearing: Id) -> priorities::BreaksView = priorities::breaks_view;
    /// The priorities in the order they are read back, for the two who sign.
    read_back(hearing: Id) -> priorities::ReadBackView = priorities::read_back;
    /// The roles that have signed for police and city, those that fit an area first.
    signing_roles(area: Id) -> priorities::SigningRolesView = priorities::signing_roles;
    /// What a priority may rest on.
    evidence(priority: Id) -> priorities::EvidenceChoiceView = priorities::evidence_choice;
    /// Words to complete a measure with.
    proposals(hearing: Id) -> priorities::ProposalsView = priorities::proposals;
    /// What can be shown to everybody in the hall, for the operator to choose among.
    scenes(hearing: Id) -> projection::ScenesView = projection::choices;
    /// A scene as everybody in the hall sees it.
    projection(scene: projection::Scene) at now -> projection::ProjectionView = projection::view;
    /// Last year's promises, and what has been decided about them.
    follow_up(hearing: Id) -> follow_up::FollowUpView = follow_up::view;
    /// The hearing's own plan during the year, and what is due now.
    progress(hearing: Id) at now -> follow_up::ProgressView = follow_up::progress::view;
    /// The calendar of the year.
    year(hearing: Id) at now -> follow_up::YearView = follow_up::year::view;
    /// Problem areas over the years.
    over_years(hearing: Id) -> follow_up::OverYearsView = follow_up::over_years::view;
    /// The report as it would be now.
    report(hearing: Id, choice: report::Choice) -> export::ReportView = export::outline;
    /// Who did what when in a hearing, latest first; before a place in it when one is given, and only where these words are.
    history(hearing: Id, before: Option<history::HistoryMark>, words: String) -> history::HistoryView = history::of_hearing;
    /// Who did what when to a thing and its parts, latest first.
    history_of(row: Id) -> history::HistoryView = history::of_row;
    /// What has left the program.
    exports(hearing: Id) -> exported::ExportsView = exported::view;
    /// What a text that is being written looks like it holds.
    wording(text: String) -> wording::WordingView = wording::view;
    /// The same of all that an export of the hearing would contain.
    guard(hearing: Id) -> guard::GuardView = guard::guard;
}
