//! Plays a day through the gate.

use super::File;
use super::day::{Act, Frame, Item, Step, acts};
use crate::command::{
    AgendaCommand, CardsCommand, CausesCommand, Command, HearingCommand, MeasuresCommand, ParticipantsCommand,
    PrioritiesCommand, ProblemsCommand, StepsCommand, TallyCommand,
};
use crate::error::{Error, Failure, Refusal};
use crate::gate::Engine;
use crate::id::Id;
use crate::import::outcomes::{MeasureRow, Outcomes};
use crate::import::watch::Watch;
use crate::import::{self, Given};
use crate::participants::{ParticipantField, PlaceRow};
use crate::priorities::{MeasureField, OwnerRow, State};
use crate::time::{Clock, Moment, SetClock, TimeOfDay};
use crate::{agenda, areas, hearing, participants, workshops};
use std::collections::HashMap;
use std::sync::Arc;

/// How far the day has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// How many commands are saved.
    pub done: usize,
    /// How many there will be.
    pub of: usize,
    /// The number of the entry just saved; none when it changed nothing.
    pub entry: Option<i64>,
}

/// A day that has been played.
#[derive(Debug, Clone, PartialEq)]
pub struct Played {
    /// The hearing.
    pub hearing: Id,
    /// Its year.
    pub year: i32,
    /// How many commands were saved.
    pub commands: usize,
    /// What there was to say about the files.
    pub findings: Vec<import::finding::Finding>,
}

/// Plays the day of these files into the engine: imports the organiser's files, then does what the rooms did, each
/// command at its own time, and tells `progress` after each is saved.
///
/// An example hearing of the same year that is there already is taken away first, in a step of its own.
///
/// # Errors
/// A refusal when a needed file is missing or a real hearing of the year is there; whatever a command says. What was
/// saved until then stays.
pub fn play(engine: &Engine, files: &[File], mut progress: impl FnMut(Progress)) -> Result<Played, Error> {
    let outcomes = import::outcomes::read(files);
    let facts = import::read(&Given::files(files, None), &Watch::nobody()).tables.into_iter().find_map(|table| {
        match table.content {
            import::Content::Hearing(rows) => rows.into_iter().next().map(|row| row.content),
            _ => None,
        }
    });
    let facts = facts.ok_or_else(|| Refusal::FileMissing { file: "program.xlsx".to_owned() })?;
    let date = facts.date.ok_or_else(|| Refusal::Empty { field: "date".to_owned() })?;
    if let Some(old) = engine.read(|read| hearing::rows::of_year(read, facts.year))? {
        if !old.example {
            return Err(Refusal::HearingExists { year: facts.year }.into());
        }
        engine.run(HearingCommand::RemoveHearing { hearing: old.id }.into())?;
    }

    // The day before, in the morning: the organiser reads in what there is.
    let eve = TimeOfDay(9 * 60).on(date.pred_opt().unwrap_or(date));
    let clock = DayClock::set(engine, eve);
    let given = Given::files(files, Some(facts.year));
    let preview = import::preview(engine, &given, &Watch::nobody())?;
    let done = import::run(engine, &given, true, &Watch::nobody())?;
    let mut player = Player { engine, keys: Keys::read(engine, facts.year)?, outcomes: &outcomes, saved: 1 };
    let frame = player.frame(date)?;
    let acts = acts(&frame, &outcomes);
    let of = acts.len() + 2;
    progress(Progress { done: 1, of, entry: done.entry });
    let entry = player.allot()?;
    progress(Progress { done: 2, of, entry });
    for (moment, act) in acts {
        clock.clock.set(moment);
        let entry = player.act(act)?;
        player.saved += 1;
        progress(Progress { done: player.saved, of, entry });
    }
    let mut findings = preview.findings;
    findings.extend(preview.tables.into_iter().flat_map(|table| table.findings));
    findings.extend(outcomes.findings.iter().cloned());
    Ok(Played { hearing: player.keys.hearing, year: facts.year, commands: of, findings })
}

/// The engine's clock stands at the day's time until this is dropped.
struct DayClock<'a> {
    engine: &'a Engine,
    clock: Arc<SetClock>,
    before: Arc<dyn Clock>,
}

impl<'a> DayClock<'a> {
    fn set(engine: &'a Engine, at: Moment) -> Self {
        let (clock, before) = (Arc::new(SetClock::new(at)), engine.clock());
        engine.set_clock(clock.clone());
        Self { engine, clock, before }
    }
}

impl Drop for DayClock<'_> {
    fn drop(&mut self) {
        self.engine.set_clock(self.before.clone());
    }
}

/// The ids of what the files name by keys.
struct Keys {
    hearing: Id,
    year: i32,
    areas: HashMap<String, Id>,
    problem_areas: HashMap<String, Id>,
    workshops: HashMap<String, Id>,
    /// The area of each workshop.
    rooms: HashMap<String, Id>,
    participants: HashMap<String, Id>,
    cards: HashMap<(String, i64), Id>,
    problems: HashMap<(String, String), Id>,
    priorities: HashMap<String, Id>,
    causes: HashMap<String, Id>,
    measures: HashMap<String, Id>,
}

impl Keys {
    fn read(engine: &Engine, year: i32) -> Result<Self, Error> {
        engine.read(|read| {
            let hearing = hearing::rows::need_year(read, year)?.id;
            let workshops = workshops::rows::of_hearing(read, hearing)?;
            let participants = participants::rows::of_hearing(read, hearing)?;
            Ok(Self {
                hearing,
                year,
                areas: areas::rows::keys(read)?,
                problem_areas: areas::rows::problem_codes(read)?,
                rooms: workshops.iter().map(|one| (one.key.clone(), one.area)).collect(),
                workshops: workshops.into_iter().map(|one| (one.key, one.id)).collect(),
                participants: participants.into_iter().filter_map(|one| Some((one.key?, one.id))).collect(),
                cards: HashMap::new(),
                problems: HashMap::new(),
                priorities: HashMap::new(),
                causes: HashMap::new(),
                measures: HashMap::new(),
            })
        })
    }
}

fn find<K: std::hash::Hash + Eq + std::fmt::Debug>(keys: &HashMap<K, Id>, what: &str, key: &K) -> Result<Id, Refusal> {
    keys.get(key).copied().ok_or_else(|| areas::unknown(what, &format!("{key:?}")))
}

struct Player<'a> {
    engine: &'a Engine,
    keys: Keys,
    outcomes: &'a Outcomes,
    saved: usize,
}

impl Player<'_> {
    fn frame(&mut self, date: chrono::NaiveDate) -> Result<Frame, Error> {
        self.saved = 2;
        let hearing = self.keys.hearing;
        self.engine.read(|read| {
            let item = |item: agenda::AgendaItemView| Item {
                id: item.id,
                key: item.key,
                start: item.planned_start,
                minutes: item.minutes,
                is_parallel: item.kind == agenda::ItemKind::Parallel,
            };
            let step = |step: workshops::rows::MethodStep| Step {
                id: step.id,
                pass: step.pass,
                minutes: step.minutes,
                phase: step.phase,
            };
            Ok(Frame {
                date,
                items: agenda::view(read, hearing)?.items.into_iter().map(item).collect(),
                steps: workshops::rows::steps(read, hearing)?.into_iter().map(step).collect(),
                workshops: workshops::rows::of_hearing(read, hearing)?.iter().map(|one| one.id).collect(),
            })
        })
    }

    /// Runs one command; the id it made, and its entry.
    fn make(&self, command: impl Into<Command>) -> Result<(Id, Option<i64>), Error> {
        let done = self.engine.run(command.into())?;
        let made = done.created.first().copied().ok_or(Failure::Damaged { what: "created".to_owned() })?;
        Ok((made, done.entry))
    }

    fn run(&self, command: impl Into<Command>) -> Result<Option<i64>, Error> {
        Ok(self.engine.run(command.into())?.entry)
    }

    /// Everybody gets the place in a workshop that the organisers gave them.
    fn allot(&self) -> Result<Option<i64>, Error> {
        let placed = self
            .outcomes
            .attendance
            .iter()
            .filter_map(|row| Some(PlaceRow { key: row.participant.clone(), workshop: row.workshop.clone()? }));
        self.run(ParticipantsCommand::PutPlaces { year: self.keys.year, rows: placed.collect() })
    }

    fn act(&mut self, act: Act) -> Result<Option<i64>, Error> {
        let keys = &self.keys;
        let area_of = |keys: &Keys, code: &Option<String>| {
            code.as_ref().map(|code| find(&keys.problem_areas, "problem_area", code)).transpose()
        };
        match act {
            Act::NoteAttendance => {
                let commands = self.outcomes.attendance.iter().map(|row| {
                    let participant = find(&keys.participants, "participant", &row.participant)?;
                    let to = ParticipantField::Attended(Some(row.attended));
                    Ok(ParticipantsCommand::EditParticipant { participant, to }.into())
                });
                let commands = commands.collect::<Result<Vec<Command>, Refusal>>()?;
                Ok(self.engine.run_all("NoteAttendance", commands)?.entry)
            }
            Act::StartItem { item } => self.run(AgendaCommand::StartItem { item }),
            Act::EndItem { item } => self.run(AgendaCommand::EndItem { item }),
            Act::OpenStep { workshop, step } => self.run(StepsCommand::OpenStep { workshop, step }),
            Act::Card(row) => {
                let command = CardsCommand::AddCard {
                    workshop: find(&keys.workshops, "workshop", &row.workshop)?,
                    text: row.text,
                    kind: row.kind,
                    party: row.party,
                    problem_area: area_of(keys, &row.problem_area)?,
                    place: row.place,
                };
                let (card, entry) = self.make(command)?;
                self.keys.cards.insert((row.workshop, row.number), card);
                Ok(entry)
            }
            Act::Problem { workshop, title, problem_area, cards } => {
                let cards = cards.into_iter().map(|card| find(&keys.cards, "card", &(workshop.clone(), card)));
                let command = ProblemsCommand::AddProblem {
                    workshop: find(&keys.workshops, "workshop", &workshop)?,
                    title: title.clone(),
                    problem_area: area_of(keys, &problem_area)?,
                    cards: cards.collect::<Result<_, _>>()?,
                };
                let (problem, entry) = self.make(command)?;
                self.keys.problems.insert((workshop, title), problem);
                Ok(entry)
            }
            Act::Answer { workshop, problem, criterion, answer } => {
                let problem = find(&keys.problems, "problem", &(workshop, problem))?;
                self.run(ProblemsCommand::AnswerCriterion { problem, criterion, answer: Some(answer) })
            }
            Act::Votes { workshop, problem, party, count } => {
                let problem = find(&keys.problems, "problem", &(workshop, problem))?;
                self.run(TallyCommand::CastVotes { problem, party, count })
            }
            Act::CloseTally { workshop } => {
                let workshop = find(&keys.workshops, "workshop", &workshop)?;
                self.run(TallyCommand::CloseTally { workshop })
            }
            Act::Priority(row) => {
                let command = PrioritiesCommand::AddPriority {
                    hearing: keys.hearing,
                    area: find(&keys.areas, "area", &row.area)?,
                    problem: keys.problems.get(&(row.workshop, row.problem.clone())).copied(),
                    title: row.problem,
                    problem_area: area_of(keys, &row.problem_area)?,
                    reason: row.reason,
                };
                let (priority, entry) = self.make(command)?;
                self.keys.priorities.insert(row.key, priority);
                Ok(entry)
            }
            Act::Propose { priority } => {
                let priority = find(&keys.priorities, "priority", &priority)?;
                self.run(PrioritiesCommand::SetState { priority, to: State::Proposed })
            }
            Act::Cause { key, priority, text, cards } => {
                let priority = find(&keys.priorities, "priority", &priority)?;
                let cards = cards.iter().map(|card| find(&keys.cards, "card", card)).collect::<Result<_, _>>()?;
                let (cause, entry) = self.make(CausesCommand::AddCause { priority, text, side: None, cards })?;
                self.keys.causes.insert(key, cause);
                Ok(entry)
            }
            Act::Measure { row, cards } => {
                let first = row.priorities.first().cloned().unwrap_or_default();
                let of_first = format!("{first}:");
                let causes = row.causes.iter().filter(|cause| cause.starts_with(&of_first));
                let command = MeasuresCommand::AddMeasure {
                    priority: find(&keys.priorities, "priority", &first)?,
                    text: row.text,
                    causes: causes.map(|cause| find(&keys.causes, "cause", cause)).collect::<Result<_, _>>()?,
                    cards: cards.iter().map(|card| find(&keys.cards, "card", card)).collect::<Result<_, _>>()?,
                };
                let (measure, entry) = self.make(command)?;
                self.keys.measures.insert(row.key, measure);
                Ok(entry)
            }
            Act::FormMeasure(row) => self.form_measure(row),
            Act::Deprioritise { at } => {
                let row = &self.outcomes.deprioritised[at];
                let area = find(&keys.areas, "area", &row.area)?;
                let in_area = |workshop: &String| keys.rooms.get(workshop) == Some(&area);
                let same = |(workshop, title): &(String, String)| in_area(workshop) && *title == row.problem;
                let problem = keys.problems.iter().find(|(key, _)| same(key)).map(|(_, id)| *id);
                self.run(PrioritiesCommand::Deprioritise {
                    hearing: keys.hearing,
                    area,
                    title: row.problem.clone(),
                    problem,
                    problem_area: area_of(keys, &row.problem_area)?,
                    reason: row.reason.clone(),
                    decided_by: row.decided_by.clone(),
                })
            }
            Act::Sign { priority, party, role } => {
                let priority = find(&keys.priorities, "priority", &priority)?;
                self.run(PrioritiesCommand::SignPriority { priority, party, role })
            }
        }
    }

    /// Who, how many, where and by when: the fields of a measure, as one act.
    fn form_measure(&self, row: MeasureRow) -> Result<Option<i64>, Error> {
        use MeasureField as F;
        let measure = find(&self.keys.measures, "measure", &row.key)?;
        let fields = [
            F::Key(Some(row.key)),
            F::ContactRole(row.contact_role),
            F::GoalAmount(row.goal_amount),
            F::Unit(row.unit),
            F::Ceiling(row.ceiling),
            F::Place(row.place),
            F::GoalKind(row.goal_kind),
            F::Kind(row.kind),
            F::Term(row.term),
            F::Promise(row.promise),
            F::OperativeGoal(row.operative_goal),
            F::Starts(row.starts),
            F::Ends(row.ends),
        ];
        let mut commands: Vec<Command> =
            fields.into_iter().map(|to| MeasuresCommand::EditMeasure { measure, to }.into()).collect();
        let owners = row.owners.into_iter().map(|name| OwnerRow { name, party: None }).collect();
        commands.push(MeasuresCommand::SetOwners { measure, owners }.into());
        commands.push(MeasuresCommand::SetCheckDates { measure, dates: row.check_dates }.into());
        for key in row.priorities.iter().skip(1) {
            let priority = find(&self.keys.priorities, "priority", key)?;
            commands.push(MeasuresCommand::LinkMeasure { measure, priority }.into());
        }
        let causes = row.causes.iter().map(|cause| find(&self.keys.causes, "cause", cause));
        commands.push(MeasuresCommand::AimMeasure { measure, causes: causes.collect::<Result<_, _>>()? }.into());
        Ok(self.engine.run_all("FormMeasure", commands)?.entry)
    }
}
