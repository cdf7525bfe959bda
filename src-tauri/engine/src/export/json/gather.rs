//! From the data file to the shape: rows and views, with keys in the place of ids.

use crate::agenda::AgendaRow;
use crate::areas::{AreaRow, ProblemAreaRow, SuccessionRow};
use crate::error::Error;
use crate::follow_up::rows::FollowUp;
use crate::follow_up::{Chains, FollowedRow, NotedRow, PlanClosing};
use crate::hearing::rows::Hearing;
use crate::hearing::{self, HearingRow};
use crate::hearing_file::*;
use crate::id::Id;
use crate::priorities::{self, EvidenceView, MeasureView, OwnerRow, PrioritiesView, PriorityView};
use crate::situation::{IndicatorRow, ValueRow};
use crate::store::Reader;
use crate::time::Moment;
use crate::workshops::{self, MethodRow, WorkshopRow, WorkshopView};
use crate::{agenda, areas, participants, situation};
use std::collections::{BTreeSet, HashMap};

/// All of a hearing; `document.id` is empty yet.
pub(crate) fn gather(read: Reader<'_>, hearing: Id, now: Moment) -> Result<HearingFile, Error> {
    let facts: Hearing = read.need(hearing)?;
    let all_areas = areas::rows::all(read)?;
    let keys: HashMap<Id, String> = all_areas.iter().map(|area| (area.id, area.key.clone())).collect();
    let all_problem_areas = areas::rows::problem_areas(read)?;
    let codes: HashMap<Id, String> = all_problem_areas.iter().map(|one| (one.id, one.code.clone())).collect();
    let plan = priorities::view(read, hearing)?;
    let room_views = workshops::views(read, hearing)?;
    let indicators = situation::rows::indicators(read)?;
    let indicator_codes: HashMap<Id, String> = indicators.iter().map(|one| (one.id, one.code.clone())).collect();
    let (values, shown) = (situation::rows::values(read)?, situation::Shown::read(read)?);
    let mut became = Became { chains: Chains::read(read)?, keys: HashMap::new() };
    let mut earlier = Vec::new();
    for hearing in hearing::rows::all(read)?.into_iter().rev().filter(|one| one.year < facts.year) {
        let view = priorities::view(read, hearing.id)?;
        let named = Named::of(&view, &[]);
        became.name(hearing.year, &named);
        let plan = plan_rows(&named.priorities(&view), &named.measures(&view, &became));
        earlier.insert(0, EarlierLine { year: hearing.year, plan });
    }
    let mut earlier = earlier.into_iter();
    let named = Named { areas: keys.clone(), indicators: indicator_codes.clone(), ..Named::of(&plan, &room_views) };
    Ok(HearingFile {
        schema: SCHEMA.to_owned(),
        format: FORMAT.to_owned(),
        version: VERSION,
        document: DocumentLine {
            id: String::new(),
            written_at: now.0,
            program: concat!("Samsyn ", env!("CARGO_PKG_VERSION")).to_owned(),
            edition: None,
        },
        example: crate::overview::overview(read, hearing)?.example_data,
        own_words: situation::rows::own_words(read, hearing)?
            .into_iter()
            .map(|words| OwnWordsLine { area: key_of(&keys, words.area), party: words.party, text: words.text })
            .collect(),
        hidden_values: values
            .iter()
            .filter(|value| shown.is_hidden(value))
            .map(|value| HiddenValueLine {
                indicator: key_of(&indicator_codes, value.indicator),
                area: key_of(&keys, value.area),
                year: value.year,
            })
            .collect(),
        values: values
            .into_iter()
            .filter(|value| !shown.is_hidden(value))
            .map(|value| ValueRow {
                indicator: key_of(&indicator_codes, value.indicator),
                area: key_of(&keys, value.area),
                year: value.year,
                amount: value.amount,
                source: value.source,
                example: value.example,
            })
            .collect(),
        indicators: indicators
            .into_iter()
            .map(|one| IndicatorRow {
                code: one.code,
                name: one.name,
                unit: one.unit,
                source: one.source,
                direction: one.direction,
                decimals: one.decimals,
                caution: one.caution,
                smallest_area: one.smallest_area,
                hide_below: one.hide_below,
            })
            .collect(),
        problem_areas: all_problem_areas
            .into_iter()
            .map(|one| ProblemAreaRow { code: one.code, name: one.name, description: one.description })
            .collect(),
        successions: areas::rows::successions(read)?
            .into_iter()
            .map(|one| SuccessionRow {
                area: key_of(&keys, one.area),
                successor: key_of(&keys, one.successor),
                part: one.part,
            })
            .collect(),
        areas: all_areas
            .into_iter()
            .map(|area| AreaRow {
                part_of: area.part_of.map(|whole| key_of(&keys, whole)),
                key: area.key,
                name: area.name,
                kind: area.kind,
                code: area.code,
                police_area: area.police_area,
                inhabitants: area.inhabitants,
                valid_from: area.valid_from,
                valid_to: area.valid_to,
                becomes: area.becomes,
                example: area.example,
                remark: area.remark,
            })
            .collect(),
        agenda: agenda_lines(read, hearing)?,
        method: workshops::rows::steps(read, hearing)?
            .into_iter()
            .map(|step| MethodRow {
                pass: step.pass,
                title: step.title,
                minutes: step.minutes,
                description: step.description,
            })
            .collect(),
        attendance: attendance(read, hearing)?,
        workshops: room_views.iter().map(|room| named.room(room, &codes)).collect(),
        deprioritised: plan
            .areas
            .iter()
            .flat_map(|area| area.deprioritised.iter().map(move |one| (area, one)))
            .map(|(area, one)| DeprioritisedLine {
                area: area.key.clone(),
                title: one.title.clone(),
                reason: one.reason.clone(),
                decided_by: one.decided_by.clone(),
            })
            .collect(),
        priorities: named.priorities(&plan),
        measures: named.measures(&plan, &became),
        earlier: earlier.next(),
        before_earlier: earlier.collect(),
        hearing: HearingRow {
            year: i32::try_from(facts.year).unwrap_or_default(),
            title: facts.title,
            city: facts.city,
            date: facts.date,
            venue: facts.venue,
            organiser: facts.organiser,
            theme: facts.theme,
            period_from: facts.period_from,
            period_to: facts.period_to,
            starts: Some(facts.starts),
            ends: facts.ends,
            votes_each: Some(facts.votes_each),
            most_priorities: Some(facts.most_priorities),
            example: facts.example,
            remark: facts.remark,
        },
    })
}

fn key_of(keys: &HashMap<Id, String>, id: Id) -> String {
    keys.get(&id).cloned().unwrap_or_default()
}

fn agenda_lines(read: Reader<'_>, hearing: Id) -> Result<Vec<AgendaLine>, Error> {
    let lines = agenda::view(read, hearing)?.items.into_iter().map(|item| AgendaLine {
        actual_start: item.actual_start.map(|time| time.0),
        actual_end: item.actual_end.map(|time| time.0),
        given: item.given.0,
        planned: AgendaRow {
            key: item.key,
            day: item.day,
            title: item.title,
            kind: item.kind,
            minutes: item.minutes,
            fixed_start: item.is_fixed.then_some(item.planned_start),
            venue: item.venue,
            inner_count: item.inner_count,
            inner_minutes: item.inner_minutes,
        },
    });
    Ok(lines.collect())
}

fn attendance(read: Reader<'_>, hearing: Id) -> Result<Vec<AttendanceLine>, Error> {
    let heads = participants::view(read, hearing)?.heads.into_iter();
    Ok(heads
        .map(|head| AttendanceLine {
            party: head.party,
            role: head.role,
            registered: head.registered,
            attended: head.attended,
        })
        .collect())
}

/// What things are called in the file.
struct Named {
    priorities: HashMap<Id, String>,
    causes: HashMap<Id, String>,
    measures: HashMap<Id, String>,
    rooms: HashMap<Id, String>,
    /// The areas and indicators there are.
    areas: HashMap<Id, String>,
    indicators: HashMap<Id, String>,
}

impl Named {
    fn of(plan: &PrioritiesView, rooms: &[WorkshopView]) -> Self {
        let mut named = Self {
            priorities: HashMap::new(),
            causes: HashMap::new(),
            measures: HashMap::new(),
            areas: HashMap::new(),
            indicators: HashMap::new(),
            rooms: rooms.iter().map(|room| (room.room.id, room.room.key.clone())).collect(),
        };
        for area in &plan.areas {
            for priority in &area.priorities {
                // A rank of a room is named by the room: the area has several of the same.
                let room = priority.room.as_ref().and(priority.workshop).and_then(|room| named.rooms.get(&room));
                let key = format!("{}-{}", room.unwrap_or(&area.key), priority.rank);
                named.causes.extend(priority.causes.iter().map(|cause| (cause.id, format!("{key}:{}", cause.number))));
                named.priorities.insert(priority.id, key);
            }
        }
        // Measures made in a room have no key of a file: they get the first free number.
        let measures: Vec<&MeasureView> = all_measures(plan);
        let mut taken: BTreeSet<String> = measures.iter().filter_map(|measure| measure.key.clone()).collect();
        let mut number = 0;
        for measure in measures {
            let key = measure.key.clone().unwrap_or_else(|| {
                loop {
                    number += 1;
                    let key = format!("M{number:02}");
                    if taken.insert(key.clone()) {
                        break key;
                    }
                }
            });
            named.measures.insert(measure.id, key);
        }
        named
    }

    fn priorities(&self, plan: &PrioritiesView) -> Vec<PriorityLine> {
        let all = plan.areas.iter().flat_map(|area| area.priorities.iter().map(move |one| (&area.key, one)));
        all.map(|(area, priority)| self.priority(area, priority)).collect()
    }

    fn priority(&self, area: &str, priority: &PriorityView) -> PriorityLine {
        PriorityLine {
            key: key_of(&self.priorities, priority.id),
            area: area.to_owned(),
            rank: priority.rank,
            title: priority.title.clone(),
            problem_area: priority.problem_area_code.clone(),
            workshop: priority.workshop.and_then(|room| self.rooms.get(&room).cloned()),
            reason: priority.reason.clone(),
            evidence: priority.evidence.iter().filter_map(|one| self.evidence(one)).collect(),
            state: priority.state,
            signatures: priority
                .signatures
                .iter()
                .map(|one| SignatureLine {
                    party: one.party,
                    role: one.role.clone(),
                    signed_at: one.signed_at.0,
                    is_current: one.is_current,
                })
                .collect(),
            causes: priority
                .causes
                .iter()
                .map(|cause| CauseLine {
                    key: key_of(&self.causes, cause.id),
                    number: cause.number,
                    text: cause.text.clone(),
                    side: cause.side,
                })
                .collect(),
            example: priority.example,
        }
    }

    /// Nothing where the indicator or the area has gone: the file cannot name it.
    fn evidence(&self, one: &EvidenceView) -> Option<EvidenceLine> {
        let (indicator, area) = (self.indicators.get(&one.indicator)?, self.areas.get(&one.area)?);
        Some(EvidenceLine { indicator: indicator.clone(), area: area.clone(), year: one.year })
    }

    fn measures(&self, plan: &PrioritiesView, became: &Became) -> Vec<MeasureLine> {
        all_measures(plan).into_iter().map(|measure| self.measure(measure, became)).collect()
    }

    fn measure(&self, measure: &MeasureView, became: &Became) -> MeasureLine {
        let date = |text: &Option<String>| text.as_deref().and_then(|text| text.parse().ok());
        let known =
            |ids: &[Id], keys: &HashMap<Id, String>| ids.iter().filter_map(|id| keys.get(id).cloned()).collect();
        MeasureLine {
            key: key_of(&self.measures, measure.id),
            text: measure.text.clone(),
            priorities: known(&measure.priorities, &self.priorities),
            causes: known(&measure.causes, &self.causes),
            owners: measure
                .owners
                .iter()
                .map(|owner| OwnerRow { name: owner.name.clone(), party: Some(owner.party) })
                .collect(),
            joint: measure.joint,
            contact_role: measure.contact_role.clone(),
            goal_amount: measure.goal_amount,
            unit: measure.unit.clone(),
            ceiling: measure.ceiling,
            baseline: measure.baseline,
            place: measure.place.clone(),
            goal_kind: measure.goal_kind,
            kind: measure.kind,
            term: measure.term,
            promise: measure.promise,
            operative_goal: measure.operative_goal.clone(),
            starts: date(&measure.starts),
            ends: date(&measure.ends),
            when_words: measure.when_words.clone(),
            check_dates: measure.check_dates.iter().filter_map(|one| one.date.parse().ok()).collect(),
            result: measure.result.as_ref().map(|result| ResultLine {
                amount: result.amount,
                status: result.status,
                colour: result.colour,
                comment: result.comment.clone(),
            }),
            follows: became.follows(measure.id),
            noted: became.noted(measure.id),
            closing: became.closing(measure.id),
            source: measure.source.clone(),
            example: measure.example,
        }
    }

    fn room(&self, room: &WorkshopView, codes: &HashMap<Id, String>) -> RoomLine {
        let code = |problem_area: Option<Id>| problem_area.and_then(|id| codes.get(&id).cloned());
        RoomLine {
            workshop: WorkshopRow {
                key: room.room.key.clone(),
                room: room.room.room.clone(),
                area: room.room.area_key.clone(),
                theme: room.room.theme.clone(),
                seats: room.room.seats,
                facilitator: room.room.facilitator.clone(),
                voters_police: room.room.voters_police,
                voters_city: room.room.voters_city,
                voters_others: room.room.voters_others,
            },
            tally_closed: room.tally.closed,
            problems: room
                .problems
                .iter()
                .map(|problem| ProblemLine {
                    title: problem.title.clone(),
                    problem_area: code(problem.problem_area),
                    concern: problem.concern.clone(),
                    matrix: problem.answers.clone(),
                    votes: room.tally.closed.then_some(VotesLine {
                        police: problem.votes_police,
                        city: problem.votes_city,
                        others: problem.votes_others,
                    }),
                    priority: problem.priority.and_then(|id| self.priorities.get(&id).cloned()),
                })
                .collect(),
            cards: room
                .cards
                .iter()
                .map(|card| CardLine {
                    text: card.text.clone(),
                    kind: card.kind,
                    party: card.party,
                    problem_area: code(card.problem_area),
                    place: card.place.clone(),
                    problem: card
                        .problem
                        .and_then(|id| room.problems.iter().find(|one| one.id == id))
                        .map(|one| one.title.clone()),
                    cause: card.cause.and_then(|id| self.causes.get(&id).cloned()),
                    measure: card.measure.and_then(|id| self.measures.get(&id).cloned()),
                })
                .collect(),
        }
    }
}

/// What became of measures, and what those of earlier plans are called in the file.
struct Became {
    chains: Chains,
    keys: HashMap<Id, FollowedRow>,
}

impl Became {
    /// The measures of an earlier plan are called so.
    fn name(&mut self, year: i64, named: &Named) {
        let Ok(year) = i32::try_from(year) else { return };
        self.keys.extend(named.measures.iter().map(|(id, key)| (*id, FollowedRow { year, key: key.clone() })));
    }

    fn follows(&self, measure: Id) -> Option<FollowedRow> {
        self.chains.follows(measure).and_then(|earlier| self.keys.get(&earlier).cloned())
    }

    fn noted(&self, measure: Id) -> Vec<NotedRow> {
        let noted = |one: &FollowUp| NotedRow {
            noted_at: one.noted_at,
            amount: one.amount,
            status: one.status,
            colour: one.colour,
            comment: one.comment.clone(),
        };
        self.chains.results(measure).iter().map(noted).collect()
    }

    fn closing(&self, measure: Id) -> Option<PlanClosing> {
        let closing = self.chains.closing(measure)?;
        Some(PlanClosing { reason: closing.reason.clone(), closed_at: closing.closed_at })
    }
}

/// Every measure of a plan once; those that serve nothing last.
fn all_measures(plan: &PrioritiesView) -> Vec<&MeasureView> {
    let mut seen = BTreeSet::new();
    let serving = plan.areas.iter().flat_map(|area| &area.priorities).flat_map(|one| &one.measures);
    serving.chain(&plan.loose_measures).filter(|measure| seen.insert(measure.id)).collect()
}
