// Generated from Rust by the test `the_wire_types_are_current`. Never edited.

export type AboutView = { id: Id, name: string, };
export type AgendaCommand = { "do": "PutAgenda", year: number, starts: TimeOfDay | null, rows: Array<AgendaRow>, } | { "do": "AddItem", hearing: Id, day: number | null, after: Id | null, title: string, kind: ItemKind, minutes: Minutes, } | { "do": "EditItem", item: Id, to: AgendaField, } | { "do": "MoveItem", item: Id, day: number | null, after: Id | null, } | { "do": "SplitItem", item: Id, at: Minutes, title: string, } | { "do": "DuplicateItem", item: Id, } | { "do": "RemoveItem", item: Id, } | { "do": "StartItem", item: Id, } | { "do": "EndItem", item: Id, } | { "do": "PauseItem", item: Id, } | { "do": "ResumeItem", item: Id, } | { "do": "GiveItemMinutes", item: Id, minutes: Minutes, } | { "do": "BeginTurn", item: Id, turn: number, } | { "do": "MoveEnd", hearing: Id, day: number, ends: TimeOfDay | null, };
export type AgendaDayView = { 
/**
 * From 1.
 */
day: number, date: string | null, starts: TimeOfDay, planned_end: TimeOfDay, total: Minutes, 
/**
 * Minutes past the time it must be over; negative: to spare. None when no such time is said.
 */
past: Minutes | null, };
export type AgendaField = { "field": "title", "value": string } | { "field": "kind", "value": ItemKind } | { "field": "minutes", "value": Minutes } | { "field": "fixed_start", "value": TimeOfDay | null } | { "field": "venue", "value": string | null } | { "field": "inner", "value": [number, Minutes] | null };
export type AgendaItemView = { id: Id, key: string | null, day: number, title: string, kind: ItemKind, minutes: Minutes, planned_start: TimeOfDay, planned_end: TimeOfDay, is_fixed: boolean, 
/**
 * Free minutes before a fixed start; negative: overlap.
 */
slack: Minutes, venue: string | null, inner_count: number | null, inner_minutes: Minutes | null, 
/**
 * Of a parallel block: the minutes of the method that fall on it.
 */
method_minutes: Minutes | null, actual_start: TimeOfDay | null, actual_end: TimeOfDay | null, 
/**
 * Minutes given to it on the day; negative when taken.
 */
given: Minutes, };
export type AgendaRoomView = { id: Id, key: string, room: string, area: Id, area_name: string, theme: string | null, facilitator: string | null, seats: number | null, placed: number, };
export type AgendaRow = { 
/**
 * Its key in the organiser's files: `A01`.
 */
key: string | null, 
/**
 * Its day, from 1. Files written before a hearing could last several days do not say.
 */
day: number, 
/**
 * Its title.
 */
title: string, 
/**
 * Its kind.
 */
kind: ItemKind, 
/**
 * How long it is.
 */
minutes: Minutes, 
/**
 * The time it must begin, when that does not slide.
 */
fixed_start: TimeOfDay | null, 
/**
 * Where.
 */
venue: string | null, 
/**
 * How many turns it has inside: 12 rooms that report.
 */
inner_count: number | null, 
/**
 * How long each turn is.
 */
inner_minutes: Minutes | null, };
export type AgendaView = { hearing: Id, date: string | null, starts: TimeOfDay, 
/**
 * When each day must be over.
 */
ends: TimeOfDay | null, 
/**
 * When the last block ends by the plan.
 */
planned_end: TimeOfDay, 
/**
 * The sum of all blocks.
 */
total: Minutes, 
/**
 * How many blocks run into a fixed start.
 */
overlaps: number, 
/**
 * When the last day really ended, once the last block has.
 */
actual_end: TimeOfDay | null, 
/**
 * The days that have blocks, in order.
 */
days: Array<AgendaDayView>, 
/**
 * Day by day, in order.
 */
items: Array<AgendaItemView>, 
/**
 * The rooms that every parallel block is held in.
 */
rooms: Array<AgendaRoomView>, 
/**
 * The areas that can have rooms: those there are on the hearing's day.
 */
areas: Array<AreaChoiceView>, 
/**
 * What is worth a look.
 */
warnings: Array<WarningView>, };
export type AlikeView = { 
/**
 * Cards, at least one of which stands by itself.
 */
cards: Array<CardProposal>, 
/**
 * How many proposals of cards there are in all.
 */
all_cards: number, 
/**
 * Problems.
 */
problems: Array<ProblemProposal>, };
export type AllotmentView = { rooms: Array<AllottedRoomView>, 
/**
 * The wishes that are met as it stands, and as it would be.
 */
before: WishesView, after: WishesView, 
/**
 * How many would be placed, moved or left without a place: none, and the allotment is as it stands.
 */
changes: number, 
/**
 * How many places were chosen by hand, and are kept.
 */
chosen: number, 
/**
 * Everybody but staff, in the order of the register.
 */
people: Array<AllottedView>, };
export type AllottedPartyView = { party: Party, before: number, after: number, 
/**
 * The least and the most there are where the party is spread evenly.
 */
low: number, high: number, };
export type AllottedRoomView = { id: Id, key: string, room: string, area_name: string, theme: string | null, 
/**
 * None: as many as come.
 */
seats: number | null, taken_before: number, taken_after: number, parties: Array<AllottedPartyView>, chosen: number, 
/**
 * Staff have no seat among the others: they are in the room, but are neither counted nor allotted.
 */
staff: number, before: WishesView, after: WishesView, };
export type AllottedView = { participant: Id, role: string, organisation: string, party: Party, area_name: string | null, 
/**
 * The keys of the rooms: as it stands, and as it would be.
 */
from: string | null, to: string | null, chosen: boolean, met: Met, 
/**
 * Why the wishes that are not met are not.
 */
reasons: Array<WhyView>, };
export type AlsoView = { 
/**
 * What changes; nothing when it is the row's place among the others.
 */
field: TableField | null, 
/**
 * What the program has now.
 */
was: string, 
/**
 * What it will have.
 */
becomes: string, };
export type Answer = "yes" | "partly" | "no" | "dont_know";
export type AreaChangeView = { from: string, to: string, 
/**
 * Which part, in words; none for the area itself.
 */
part: string | null, };
export type AreaChoiceView = { id: Id, name: string, kind: AreaKind, has_room: boolean, 
/**
 * One of the districts that a hearing goes through, without a room yet.
 */
is_proposed: boolean, };
export type AreaField = { "field": "name", "value": string } | { "field": "kind", "value": AreaKind } | { "field": "police_area", "value": string | null } | { "field": "inhabitants", "value": number | null } | { "field": "part_of", "value": Id | null } | { "field": "code", "value": string | null } | { "field": "valid_from", "value": string | null } | { "field": "valid_to", "value": string | null };
export type AreaKind = "municipality" | "city_area" | "district" | "intermediate" | "primary";
export type AreaLine = { area: Id, name: string, 
/**
 * It is the area of the sheet.
 */
here: boolean, 
/**
 * It is the whole city.
 */
city: boolean, 
/**
 * In the latest year of the sheet's area.
 */
latest: YearAmount | null, 
/**
 * One for each year of the trends.
 */
years: Array<YearAmount>, };
export type AreaName = { area: Id, name: string, };
export type AreaPriorities = { area: Id, key: string, name: string, kind: AreaKind, priorities: Array<PriorityView>, 
/**
 * So many it should have at most: as many as an area should, for each room that works on it.
 */
most: number, 
/**
 * How many it has beyond that.
 */
above_most: number, deprioritised: Array<DeprioritisedView>, };
export type AreaRow = { 
/**
 * Its short key, the same in all files of the organiser: `AN`.
 */
key: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Its kind.
 */
kind: AreaKind, 
/**
 * Its official code.
 */
code: string | null, 
/**
 * The local police area it belongs to.
 */
police_area: string | null, 
/**
 * How many live there.
 */
inhabitants: number | null, 
/**
 * The first day it exists.
 */
valid_from: string | null, 
/**
 * The last day it exists.
 */
valid_to: string | null, 
/**
 * The key of the area it is a part of.
 */
part_of: string | null, 
/**
 * What follows it when the division changes, by name or key; several apart by `;`, a part in brackets. Becomes
 * successions where those areas are there.
 */
becomes: string | null, 
/**
 * Whether its numbers are made up.
 */
example: boolean, 
/**
 * A remark on where the numbers come from.
 */
remark: string | null, };
export type AreaView = { id: Id, key: string, name: string, kind: AreaKind, code: string | null, police_area: string | null, inhabitants: number | null, part_of: Id | null, valid_from: string | null, valid_to: string | null, 
/**
 * What a file says follows it, where no such area is there yet.
 */
becomes: string | null, example: boolean, remark: string | null, 
/**
 * What goes on with it.
 */
successors: Array<LinkView>, 
/**
 * What it goes on with.
 */
predecessors: Array<LinkView>, };
export type AreasCommand = { "do": "PutAreas", rows: Array<AreaRow>, } | { "do": "AddArea", name: string, kind: AreaKind, part_of: Id | null, } | { "do": "EditArea", area: Id, to: AreaField, } | { "do": "RemoveArea", area: Id, } | { "do": "PutSuccessions", rows: Array<SuccessionRow>, } | { "do": "AddSuccession", area: Id, successor: Id, part: string | null, } | { "do": "EditSuccession", succession: Id, part: string | null, } | { "do": "RemoveSuccession", succession: Id, } | { "do": "PutProblemAreas", rows: Array<ProblemAreaRow>, };
export type AreasView = { 
/**
 * An earlier division before a later one, in it by code and name, the municipality last.
 */
areas: Array<AreaView>, 
/**
 * In the order they were made.
 */
problem_areas: Array<ProblemAreaView>, };
export type Bound = "unpacked" | "cells" | "text" | "nested" | "lines";
export type Break = { kind: BreakKind, 
/**
 * The priority it is mended from; none for a measure that serves none.
 */
priority: Id | null, cause: Id | null, measure: Id | null, };
export type BreakCount = { kind: BreakKind, count: number, };
export type BreakGroup = { kind: BreakKind, breaks: Array<BreakView>, };
export type BreakKind = "priority_without_measure" | "priority_without_cause" | "measure_without_owner" | "measure_without_goal" | "measure_without_start" | "measure_without_end" | "measure_without_cause" | "measure_without_priority" | "priority_without_situation" | "priority_not_fixed" | "cause_without_measure";
export type BreakView = { area: Id | null, area_name: string | null, 
/**
 * The rank of the priority it is mended from.
 */
rank: number | null, 
/**
 * The cause's number under its priority.
 */
cause_number: number | null, 
/**
 * What the thing that lacks something says: the cause, the measure, or else the priority.
 */
text: string, 
/**
 * It stands in something fixed: that is reopened first.
 */
locked: boolean, kind: BreakKind, 
/**
 * The priority it is mended from; none for a measure that serves none.
 */
priority: Id | null, cause: Id | null, measure: Id | null, };
export type BreaksView = { 
/**
 * The kinds there are any of, those that matter most first.
 */
groups: Array<BreakGroup>, total: number, };
export type CardField = { "field": "text", "value": string } | { "field": "kind", "value": CardKind } | { "field": "party", "value": Party | null } | { "field": "problem_area", "value": Id | null } | { "field": "place", "value": string | null };
export type CardKind = "problem" | "cause" | "measure" | "note";
export type CardProposal = { 
/**
 * A card that stands by itself.
 */
one: Id, 
/**
 * Its words.
 */
one_text: string, 
/**
 * The card it may say the same as.
 */
other: Id, 
/**
 * Its words.
 */
other_text: string, 
/**
 * The problem the other card is put to.
 */
problem: Id | null, 
/**
 * What that problem is called.
 */
problem_title: string | null, };
export type CardView = { id: Id, text: string, kind: CardKind, party: Party | null, problem_area: Id | null, problem_area_name: string | null, place: string | null, written_at: Moment, problem: Id | null, cause: Id | null, measure: Id | null, };
export type CardsCommand = { "do": "AddCard", workshop: Id, text: string, kind: CardKind, party: Party | null, problem_area: Id | null, place: string | null, } | { "do": "EditCard", card: Id, to: CardField, } | { "do": "RemoveCard", card: Id, } | { "do": "SplitCard", card: Id, };
export type CarriedView = { measure: Id, text: string, operative_goal: string | null, goal_amount: number | null, unit: string | null, ceiling: boolean, area: Id | null, area_name: string | null, priority: Id | null, priority_title: string | null, 
/**
 * What it serves is fixed: it cannot be taken back.
 */
is_fixed: boolean, };
export type Cause = "item" | "workshop" | "participant";
export type CauseSide = "situation" | "exposed" | "offender";
export type CauseView = { id: Id, number: number, text: string, side: CauseSide | null, has_measure: boolean, };
export type CausesCommand = { "do": "AddCause", priority: Id, text: string, side: CauseSide | null, cards: Array<Id>, } | { "do": "EditCause", cause: Id, text: string, side: CauseSide | null, } | { "do": "MoveCause", cause: Id, after: Id | null, } | { "do": "RemoveCause", cause: Id, };
export type CellView = { 
/**
 * What stands in the file.
 */
text: string, 
/**
 * What the program has now, where that changes.
 */
was: string | null, };
export type ChainYearView = { year: number, measure: Id, text: string, goal_amount: number | null, unit: string | null, ceiling: boolean, amount: number | null, status: Status | null, is_reached: boolean | null, };
export type ChangeKind = "added" | "changed" | "moved" | "removed" | "returned" | "purged";
export type ChangeView = { 
/**
 * Its place in the entry.
 */
ordinal: number, 
/**
 * The kind of thing: the name of its table, a key in the texts.
 */
table: string, 
/**
 * Which.
 */
row: Id, 
/**
 * What it is called now.
 */
thing: string, 
/**
 * What was done to it.
 */
kind: ChangeKind, 
/**
 * The field, a key in the texts; none where the whole thing is meant.
 */
column: string | null, 
/**
 * What stood there.
 */
old: ShownValue, 
/**
 * What it became.
 */
new: ShownValue, 
/**
 * Of a new thing what was said of it at once.
 */
cells: Array<ToldCell>, 
/**
 * Whether the field may get back what stood there: it holds something else now.
 */
can_restore: boolean, };
export type Changed = { 
/**
 * The tables whose rows changed.
 */
tables: Array<string>, 
/**
 * Whether the change came from another laptop.
 */
from_elsewhere: boolean, };
export type Chapter = "city" | "areas" | "plan" | "results" | "unfinished" | "not_prioritised" | "day" | "sources" | "rooms";
export type CheckDateView = { date: string, };
export type CitableView = { indicator: Id, name: string, unit: string, decimals: number, area: Id, 
/**
 * Where it is another area than the priority's.
 */
area_name: string | null, year: number, amount: number | null, hidden: boolean, example: boolean, city: number | null, city_example: boolean, 
/**
 * It has been chosen: as this evidence.
 */
evidence: Id | null, };
export type CityArea = { area: Id, name: string, is_city: boolean, 
/**
 * For each problem area, in their order, the priorities of it.
 */
cells: Array<Array<PlacedPriority>>, 
/**
 * How alike police and city voted in the area's rooms, 0–1; none before a tally is closed.
 */
agreement: number | null, };
export type CityCell = { amount: YearAmount | null, 
/**
 * It is from an earlier year than the row's, and so is not compared.
 */
earlier: boolean, 
/**
 * How far up between the lowest and the highest, 0–4; none where it is not compared.
 */
step: number | null, extreme: Extreme | null, };
export type CityProblemArea = { 
/**
 * None: the priorities that are of no problem area.
 */
code: string | null, name: string | null, 
/**
 * How many districts prioritise it; where there are none, whether the city does.
 */
areas: number, };
export type CityRow = { indicator: Id, name: string, unit: string, source: string | null, caution: string | null, direction: Direction, decimals: number, limit: number | null, 
/**
 * The latest year in which any of the areas has a value that is shown: those of that year are compared.
 */
year: number | null, 
/**
 * One for each area of the view.
 */
cells: Array<CityCell>, city: CityCell | null, };
export type CitySituationView = { 
/**
 * The columns: the parts of the city, in order.
 */
areas: Array<AreaName>, city: AreaName | null, rows: Array<CityRow>, 
/**
 * Whether any value shown is made up.
 */
example: boolean, };
export type CityView = { counts: Counts, 
/**
 * The kinds of breaks there are any of, those that matter most first.
 */
breaks: Array<BreakCount>, 
/**
 * The problem areas that are prioritised anywhere, the most widespread first; those without one last.
 */
problem_areas: Array<CityProblemArea>, 
/**
 * The districts in their order, the city last.
 */
areas: Array<CityArea>, 
/**
 * The problem areas that two areas or more prioritise.
 */
recurring: Array<RecurringView>, 
/**
 * How alike police and city voted in all rooms, 0–1; none before any tally is closed. See [`agreement_of_rooms`].
 */
agreement: number | null, rooms: number, rooms_closed: number, 
/**
 * Where police and city differ most, one problem a room, the largest first.
 */
gaps: Array<GapView>, 
/**
 * The measures that are joint or serve several priorities, each once; those shared by most areas first.
 */
shared: Array<SharedMeasure>, };
export type ClosingView = { reason: string, 
/**
 * The day it was closed.
 */
closed_on: string, };
export type Colour = "green" | "yellow" | "red";
export type ColumnChoice = { 
/**
 * Its place from the left, from 0.
 */
column: number, 
/**
 * What it holds; nothing leaves it out.
 */
field: TableField | null, };
export type ColumnView = { 
/**
 * Its header, or its letters.
 */
header: string, 
/**
 * What it was taken for; none when it is not used.
 */
field: TableField | null, 
/**
 * Its first values.
 */
samples: Array<string>, };
export type Command = HearingCommand | AreasCommand | DivisionsCommand | SituationCommand | AgendaCommand | ParticipantsCommand | WorkshopsCommand | MethodCommand | StepsCommand | MessagesCommand | CardsCommand | ProblemsCommand | ProposalsCommand | TallyCommand | PrioritiesCommand | EvidenceCommand | CausesCommand | MeasuresCommand | FollowUpCommand | ImportCommand | HistoryCommand | LaptopsCommand | ReportCommand;
export type Counts = { priorities: number, priorities_fixed: number, causes: number, measures: number, joint_measures: number, promises: number, priorities_without_measure: number, priorities_without_cause: number, causes_without_measure: number, measures_without_owner: number, measures_without_goal: number, measures_without_start: number, measures_without_end: number, measures_without_cause: number, measures_without_priority: number, priorities_without_situation: number, deprioritised: number, };
export type CurrentItemView = { id: Id, 
/**
 * All its time: by the plan, and what was given.
 */
total: Minutes, 
/**
 * Negative once its time is up.
 */
left: Milliseconds, stage: Stage, 
/**
 * When its time is, or was, up; none while it stands still.
 */
ends_at: Moment | null, is_paused: boolean, turn: TurnView | null, };
export type DateKind = "hearing" | "start" | "check" | "end";
export type DateState = "passed" | "due" | "coming" | "answered" | "past" | "closed";
export type DayItemView = { id: Id, day: number, title: string, kind: ItemKind, venue: string | null, is_fixed: boolean, state: ItemState, 
/**
 * By the plan, and what was given on the day.
 */
minutes: Minutes, given: Minutes, 
/**
 * Turns inside it, and how long each is with what was given.
 */
turns: number | null, turn_length: Milliseconds | null, planned_start: TimeOfDay, planned_end: TimeOfDay, actual_start: TimeOfDay | null, actual_end: TimeOfDay | null, projected_start: TimeOfDay | null, projected_end: TimeOfDay | null, 
/**
 * Before a fixed start to come: free minutes; negative: it is missed by as many.
 */
slack: Minutes | null, };
export type DayStage = "before" | "running" | "between" | "over";
export type DayView = { hearing: Id, 
/**
 * The engine's clock when this was read, and what Swedish clocks show then.
 */
now: Moment, clock: TimeOfDay, stage: DayStage, 
/**
 * The day in play, from 1, of so many, and its date.
 */
day: number, days: number, date: string | null, is_today: boolean, current: CurrentItemView | null, 
/**
 * What comes next; of a later day only when the day in play is over.
 */
next: Id | null, 
/**
 * Against the plan, all in all; negative: ahead of it.
 */
behind: Minutes, planned_end: TimeOfDay, 
/**
 * The end that somebody has decided on the day.
 */
decided_end: TimeOfDay | null, 
/**
 * When the day ends if nothing is done; none before it has begun and once it is over.
 */
projected_end: TimeOfDay | null, actual_end: TimeOfDay | null, 
/**
 * What can be done about it when that is later than it should be.
 */
remedies: Array<RemedyView>, 
/**
 * All items of all days, in order.
 */
items: Array<DayItemView>, };
export type Decision = "undecided" | "carried_over" | "rewritten" | "closed";
export type DeprioritisedView = { id: Id, title: string, problem_area_name: string | null, reason: string, decided_by: string | null, };
export type Direction = "lower" | "higher" | "neutral";
export type Division = "goteborg";
export type DivisionsCommand = { "do": "AddDivision", division: Division, };
export type DivisionsView = { 
/**
 * The stretches of time in which it does not change, the earliest first.
 */
periods: Array<PeriodView>, 
/**
 * What does not hang together.
 */
doubts: Array<DoubtView>, 
/**
 * Divisions that come with the program and would add something here.
 */
offered: Array<OfferedDivision>, };
export type Done = { 
/**
 * The entry's number on this laptop; none when nothing changed.
 */
entry: number | null, 
/**
 * The ids of the rows the commands asked for, in order.
 */
created: Array<Id>, };
export type DoubtCode = "ends_without_successor" | "successor_without_end" | "successor_not_next_day" | "outside_whole";
export type DoubtView = { code: DoubtCode, area: Id, name: string, 
/**
 * The name of its successor or its whole, where the doubt is about one.
 */
other: string | null, };
export type Edition = "working" | "directors" | "public";
export type EditionView = { edition: Edition, chapters: Array<Chapter>, };
export type EntryKind = "run" | "undo" | "redo" | "record";
export type EntryView = { 
/**
 * Who.
 */
laptop: LaptopView, 
/**
 * Its number on that laptop.
 */
number: number, 
/**
 * When, on the clock of that laptop.
 */
at: Moment, 
/**
 * Run, undone, brought back, or noted.
 */
kind: EntryKind, 
/**
 * The command's name.
 */
action: string, 
/**
 * Its changes, the first of them.
 */
changes: Array<ChangeView>, 
/**
 * How many it has beside those.
 */
beside: number, 
/**
 * Whether it may be taken back as a whole.
 */
can_take_back: boolean, };
export type ErrorView = { "kind": "Refusal", 
/**
 * Why, with its parameters.
 */
refusal: Refusal, } | { "kind": "Failure", 
/**
 * The text key's last part: disk-full, read-only, locked, file, no-room, damaged, report, unsolved, other.
 */
code: string, 
/**
 * What the system said, for the person who helps.
 */
detail: string, };
export type EvidenceChoiceView = { 
/**
 * The latest year first; in it the area's own values before the city's, in the order of the indicators.
 */
values: Array<CitableView>, };
export type EvidenceCommand = { "do": "CiteValue", priority: Id, indicator: Id, area: Id, year: number, } | { "do": "DropEvidence", evidence: Id, };
export type EvidenceView = { id: Id, indicator: Id, name: string, unit: string, decimals: number, area: Id, 
/**
 * Where it is another area than the priority's: the city as reference.
 */
area_name: string | null, year: number, 
/**
 * None where it may not be shown, or is gone.
 */
amount: number | null, 
/**
 * It is there, but too small to be shown, or would give away one that is.
 */
hidden: boolean, 
/**
 * The value or its indicator has been removed since it was chosen.
 */
gone: boolean, 
/**
 * The city's value of that year, for the value of another area.
 */
city: number | null, 
/**
 * The city's value is made up, or computed from values that are.
 */
city_example: boolean, source: string | null, caution: string | null, example: boolean, };
export type ExportView = { id: Id, format: Format, edition: Edition | null, 
/**
 * The chapters of the edition that were left out.
 */
left_out: Array<Chapter>, language: string | null, file_name: string, document_id: string, priorities: number | null, priorities_fixed: number | null, exported_at: Moment, };
export type ExportsView = { exports: Array<ExportView>, };
export type Extreme = "highest" | "lowest";
export type FieldView = { 
/**
 * What.
 */
field: TableField, 
/**
 * Is the table worth nothing without it?
 */
required: boolean, };
export type Finding = { 
/**
 * How much it weighs.
 */
level: Level, 
/**
 * The file's name without folders.
 */
file: string, 
/**
 * The sheet in the workbook.
 */
sheet: string | null, 
/**
 * The row as the person sees it.
 */
row: number | null, 
/**
 * The column's header, or its letters where it has none.
 */
column: string | null, 
/**
 * What it is.
 */
code: FindingCode, };
export type FindingCode = { "code": "EmptyFile" } | { "code": "TooLarge", 
/**
 * The limit in megabytes.
 */
limit: number, } | { "code": "TooMuch", 
/**
 * Of what.
 */
of: Bound, 
/**
 * The most of it.
 */
limit: number, } | { "code": "TooManyRows", 
/**
 * The most rows it may have.
 */
limit: number, } | { "code": "PasswordProtected" } | { "code": "NotATable", 
/**
 * What it looks like: `PDF`, `Word`, or `binary`.
 */
found: string, } | { "code": "IsReport", 
/**
 * The year of its hearing.
 */
year: string, } | { "code": "IsPublicReport", 
/**
 * The year of its hearing.
 */
year: string, } | { "code": "IsOwnPlan" } | { "code": "Damaged" } | { "code": "OtherExtension", 
/**
 * What the contents are.
 */
found: string, } | { "code": "EncodingFound", 
/**
 * The encoding's name.
 */
encoding: string, } | { "code": "UnreadableCharacters" } | { "code": "UnclosedQuote" } | { "code": "OtherFieldCount", 
/**
 * Fields in the header.
 */
expected: number, 
/**
 * Fields in the row.
 */
found: number, } | { "code": "HiddenSheet" } | { "code": "UnknownKind" } | { "code": "NoRows" } | { "code": "TitleRows", 
/**
 * How many.
 */
count: number, } | { "code": "EmptyRows", 
/**
 * How many.
 */
count: number, } | { "code": "TotalRow", 
/**
 * What it says.
 */
label: string, } | { "code": "HeadingRow", 
/**
 * What it says.
 */
label: string, } | { "code": "AllDayEvent", 
/**
 * What it is called.
 */
title: string, } | { "code": "CancelledEvent", 
/**
 * What it is called.
 */
title: string, } | { "code": "UnknownZone", 
/**
 * What it is called.
 */
zone: string, } | { "code": "OthersMove", 
/**
 * The first of them.
 */
title: string, 
/**
 * When it began.
 */
was: string, 
/**
 * When it will begin.
 */
becomes: string, } | { "code": "MergedCells", 
/**
 * How many merged areas.
 */
count: number, } | { "code": "MissingColumn", 
/**
 * Headers that would be understood.
 */
wanted: string, } | { "code": "SpreadColumns", 
/**
 * How many such columns.
 */
count: number, 
/**
 * What they are one for each of.
 */
over: Spread, } | { "code": "AsLastTime", 
/**
 * Their headers.
 */
columns: string, } | { "code": "Gaps", 
/**
 * How many.
 */
count: number, } | { "code": "SameColumnTwice", 
/**
 * The header of the one that is used.
 */
used: string, } | { "code": "UnknownColumn" } | { "code": "HeaderGuessed", 
/**
 * What it was taken for.
 */
taken_as: string, } | { "code": "MissingValue" } | { "code": "FormulaError", 
/**
 * Excel's word for it.
 */
value: string, } | { "code": "NotANumber", 
/**
 * What stands there.
 */
value: string, } | { "code": "AmbiguousNumber", 
/**
 * What stands there.
 */
value: string, 
/**
 * With the sign between thousands.
 */
whole: string, 
/**
 * With the sign before decimals, written so that it can be nothing else.
 */
decimal: string, } | { "code": "CountWithDecimals", 
/**
 * What stands there.
 */
value: string, } | { "code": "PercentOfOther", 
/**
 * What stands there.
 */
value: string, 
/**
 * What the indicator is measured in.
 */
unit: string, } | { "code": "PerhapsShares", 
/**
 * The indicator.
 */
indicator: string, } | { "code": "NotWhole", 
/**
 * What stands there.
 */
value: string, } | { "code": "OutOfRange", 
/**
 * What stands there.
 */
value: string, 
/**
 * The least.
 */
least: number, 
/**
 * The most.
 */
most: number, } | { "code": "NotATime", 
/**
 * What stands there.
 */
value: string, } | { "code": "NotADate", 
/**
 * What stands there.
 */
value: string, } | { "code": "NotYesNo", 
/**
 * What stands there.
 */
value: string, } | { "code": "UnknownWord", 
/**
 * What stands there.
 */
value: string, 
/**
 * The words there are.
 */
allowed: string, } | { "code": "LongText", 
/**
 * Its length in characters.
 */
length: number, } | { "code": "TooLong", 
/**
 * Its length in characters.
 */
length: number, 
/**
 * The most it may have.
 */
limit: number, } | { "code": "DuplicateId", 
/**
 * The id.
 */
id: string, 
/**
 * Where it stood first.
 */
first_row: number, } | { "code": "EndsBeforeItBegins" } | { "code": "UnknownReference", 
/**
 * What stands there.
 */
value: string, 
/**
 * What it should be one of.
 */
wanted: Reference, } | { "code": "Refused", 
/**
 * What they said.
 */
refusal: Refusal, } | { "code": "ReportRefused", 
/**
 * Why.
 */
refusal: Refusal, } | { "code": "NoHearing" } | { "code": "AlsoIn", 
/**
 * The file that is used.
 */
used: string, } | { "code": "OutcomeOnly" };
export type FindingKind = "personal_number" | "phone" | "email" | "address" | "name" | "plate";
export type FindingView = { kind: FindingKind, words: string, };
export type FollowUpArea = { area: Id, key: string, name: string, promises: Array<PromiseView>, 
/**
 * What this area has come of, and where parts of that went.
 */
changes: Array<AreaChangeView>, 
/**
 * The area is of an earlier division, and nobody has said what follows it.
 */
is_gone: boolean, };
export type FollowUpCommand = { "do": "PutPlan", year: number, rows: Array<PlanRow>, } | { "do": "NoteResult", measure: Id, amount: number | null, status: Status, colour: Colour | null, comment: string | null, } | { "do": "CarryMeasure", measure: Id, under: Under, rewriting: Rewriting | null, } | { "do": "CloseMeasure", measure: Id, reason: string, } | { "do": "ReopenMeasure", measure: Id, };
export type FollowUpView = { 
/**
 * The year that is followed up; none when the file has no earlier hearing.
 */
year: number | null, 
/**
 * The year of the hearing that follows it up.
 */
this_year: number, areas: Array<FollowUpArea>, 
/**
 * Measures, each counted once also where it serves several priorities.
 */
promises: number, without_result: number, without_goal: number, undecided: number, carried_over: number, rewritten: number, closed: number, };
export type FollowedRow = { year: number, key: string, };
export type Format = "pdf" | "xlsx" | "csv" | "ics" | "json" | "tables" | "tables_csv" | "sheets" | "agenda" | "signs" | "attendance";
export type Found = "no-name" | "folder" | "dangling-link" | "empty" | "other-file" | "other-database";
export type FoundIn = "card" | "problem" | "concern" | "priority" | "reason" | "signature" | "cause" | "measure" | "deprioritised" | "promise" | "own_words" | "agenda_item" | "method_step" | "room" | "role" | "hearing" | "area" | "indicator";
export type FoundView = { kind: FindingKind, words: string, found_in: FoundIn, 
/**
 * The room, the area or the block it belongs to, as it is called.
 */
of: string | null, 
/**
 * The thing itself, the area and the room to go to.
 */
item: Id | null, area: Id | null, workshop: Id | null, 
/**
 * The priority a cause, a measure or a reason belongs to.
 */
priority: Id | null, };
export type GapView = { workshop: Id, area_name: string, problem: Id, title: string, police: number, city: number, };
export type GoalKind = "effect" | "process" | "production";
export type GuardView = { found: Array<FoundView>, };
export type HeadCount = { party: Party, role: string, registered: number, attended: number, 
/**
 * Whether attendance was noted for any of them.
 */
noted: boolean, };
export type HeaderRow = { 
/**
 * The header as it stands in the file.
 */
header: string, 
/**
 * What its column holds; nothing leaves it out.
 */
field: TableField | null, };
export type HearingCommand = { "do": "StartHearing", facts: HearingRow, } | { "do": "PutHearing", facts: HearingRow, } | { "do": "EditHearing", hearing: Id, to: HearingField, } | { "do": "RemoveHearing", hearing: Id, };
export type HearingField = { "field": "title", "value": string } | { "field": "city", "value": string | null } | { "field": "date", "value": string | null } | { "field": "venue", "value": string | null } | { "field": "organiser", "value": string | null } | { "field": "theme", "value": string | null } | { "field": "period_from", "value": string | null } | { "field": "period_to", "value": string | null } | { "field": "starts", "value": TimeOfDay } | { "field": "ends", "value": TimeOfDay | null } | { "field": "votes_each", "value": number } | { "field": "most_priorities", "value": number };
export type HearingRow = { 
/**
 * The year it is counted to.
 */
year: number, 
/**
 * Its title.
 */
title: string, 
/**
 * The municipality.
 */
city: string | null, 
/**
 * The day.
 */
date: string | null, 
/**
 * The house.
 */
venue: string | null, 
/**
 * Who arranges it.
 */
organiser: string | null, 
/**
 * What the day is about.
 */
theme: string | null, 
/**
 * The first day its priorities are for.
 */
period_from: string | null, 
/**
 * The last day its priorities are for.
 */
period_to: string | null, 
/**
 * When the first item begins; 08:30 when nothing is said.
 */
starts: TimeOfDay | null, 
/**
 * When each day must be over.
 */
ends: TimeOfDay | null, 
/**
 * How many votes each voter has; 3 when nothing is said.
 */
votes_each: number | null, 
/**
 * How many priorities an area should have at most; 3 when nothing is said.
 */
most_priorities: number | null, 
/**
 * Whether its content is made up.
 */
example: boolean, 
/**
 * A remark on where it comes from.
 */
remark: string | null, };
export type HearingSummary = { id: Id, year: number, title: string, city: string | null, date: string | null, venue: string | null, priorities: number, priorities_fixed: number, measures: number, 
/**
 * Only its plan is here, read from a file: no agenda, no rooms.
 */
only_plan: boolean, example: boolean, };
export type HearingsView = { hearings: Array<HearingSummary>, };
export type HistoryCommand = { "do": "RestoreValue", laptop: Id, number: number, ordinal: number, } | { "do": "TakeBackEntry", laptop: Id, number: number, };
export type HistoryMark = { 
/**
 * The laptop that made it.
 */
laptop: Id, 
/**
 * Its number on that laptop.
 */
number: number, };
export type HistoryView = { 
/**
 * What the thing is called that the history is of; none for a whole hearing.
 */
thing: string | null, 
/**
 * The entries.
 */
entries: Array<EntryView>, 
/**
 * From where there are more; none when that was all.
 */
more: HistoryMark | null, 
/**
 * The laptop the person sits at.
 */
here: LaptopView, };
export type Id = string;
export type ImportCommand = { "do": "RememberColumns", kind: TableKind, columns: Array<HeaderRow>, };
export type ImportProgress = { 
/**
 * What is being done.
 */
stage: ImportStage, 
/**
 * How many are done.
 */
done: number, 
/**
 * How many there are.
 */
of: number, };
export type ImportStage = "reading" | "checking" | "writing";
export type ImportView = { 
/**
 * The year of the hearing it is for; none when no table needs one and none is there.
 */
year: number | null, 
/**
 * The tables, in the order in which they are taken in.
 */
tables: Array<TableView>, 
/**
 * Findings about files as files, and about sheets that are nothing known.
 */
findings: Array<Finding>, 
/**
 * How many errors there are, everywhere.
 */
errors: number, 
/**
 * How many warnings there are, everywhere.
 */
warnings: number, 
/**
 * Would anything change?
 */
changes: boolean, };
export type IndicatorField = { "field": "name", "value": string } | { "field": "unit", "value": string } | { "field": "source", "value": string | null } | { "field": "direction", "value": Direction } | { "field": "decimals", "value": number } | { "field": "caution", "value": string | null } | { "field": "hide_below", "value": number | null };
export type IndicatorLine = { indicator: Id, code: string, name: string, unit: string, source: string | null, caution: string | null, direction: Direction, decimals: number, 
/**
 * Values under this are not shown; none: all are.
 */
limit: number | null, 
/**
 * One for each year of the view.
 */
years: Array<YearAmount>, 
/**
 * The latest year with a value here, up to the hearing's.
 */
latest_year: number | null, latest: number | null, 
/**
 * The latest value minus that of the year before it that has one, and that year.
 */
change: number | null, change_since: number | null, trend: Trend | null, 
/**
 * One of the two values the change lies between is made up.
 */
change_example: boolean, 
/**
 * The city's value in the latest year.
 */
city: number | null, 
/**
 * The city's value is made up, or computed from values that are.
 */
city_example: boolean, 
/**
 * Where the latest value stands among the areas that have one that year.
 */
standing: Standing | null, 
/**
 * This area, the others of its kind and the city, with what they had in the latest year and year by year.
 */
among: Array<AreaLine>, 
/**
 * The latest value is made up.
 */
example: boolean, 
/**
 * Some value beside it, of another area or the city, is made up.
 */
example_beside: boolean, };
export type IndicatorRow = { 
/**
 * Its code, the same in all files.
 */
code: string, 
/**
 * Its name.
 */
name: string, 
/**
 * What it is counted in.
 */
unit: string, 
/**
 * Where it comes from.
 */
source: string | null, 
/**
 * Which way is better.
 */
direction: Direction, 
/**
 * How many decimals it is shown with.
 */
decimals: number, 
/**
 * What to beware of; travels with the indicator.
 */
caution: string | null, 
/**
 * The smallest kind of area it is known for.
 */
smallest_area: string | null, 
/**
 * Values under it are not shown; nought: all are. None: the usual limit for counts.
 */
hide_below?: number, };
export type IndicatorView = { id: Id, code: string, name: string, unit: string, source: string | null, direction: Direction, decimals: number, caution: string | null, 
/**
 * What the organiser says of small counts; none: the usual limit.
 */
hide_below: number | null, 
/**
 * Under which amount its values are not shown now; none: all are shown.
 */
limit: number | null, 
/**
 * How many values it has.
 */
values: number, 
/**
 * How many of them are not shown.
 */
hidden: number, };
export type IndicatorsView = { indicators: Array<IndicatorView>, };
export type ItemKind = "arrival" | "plenary" | "break" | "parallel";
export type ItemState = "done" | "now" | "passed" | "ahead";
export type Language = "sv" | "en";
export type LaptopView = { 
/**
 * Which.
 */
id: Id, 
/**
 * What people call it; none until somebody has said.
 */
name: string | null, 
/**
 * What tells it from the others while it has no name: four letters and figures of its id.
 */
code: string, 
/**
 * Whether it is the one the person sits at.
 */
is_here: boolean, };
export type LaptopsCommand = { "do": "NameLaptop", name: string | null, };
export type Level = "error" | "warning" | "note";
export type LineView = { 
/**
 * Its number, as the person sees it in the file.
 */
row: number, 
/**
 * What becomes of it.
 */
status: RowStatus, 
/**
 * Its cells, in the order of the columns that are used.
 */
cells: Array<CellView>, 
/**
 * What changes besides: things the file has no column for.
 */
also: Array<AlsoView>, 
/**
 * What there is to say about it.
 */
findings: Array<Finding>, };
export type LinkView = { succession: Id, area: Id, name: string, 
/**
 * Which part of the earlier area, in words; none for the area itself.
 */
part: string | null, };
export type MatrixSums = { need: number, possibility: number, answered: number, };
export type MeasureField = { "field": "text", "value": string } | { "field": "contact_role", "value": string | null } | { "field": "goal_amount", "value": number | null } | { "field": "unit", "value": string | null } | { "field": "ceiling", "value": boolean } | { "field": "place", "value": string | null } | { "field": "goal_kind", "value": GoalKind | null } | { "field": "kind", "value": MeasureKind | null } | { "field": "term", "value": Term | null } | { "field": "promise", "value": boolean } | { "field": "operative_goal", "value": string | null } | { "field": "starts", "value": string | null } | { "field": "ends", "value": string | null } | { "field": "when_words", "value": string | null } | { "field": "key", "value": string | null };
export type MeasureKind = "situational" | "social";
export type MeasureView = { id: Id, key: string | null, text: string, owners: Array<OwnerView>, joint: boolean, contact_role: string | null, goal_amount: number | null, unit: string | null, ceiling: boolean, baseline: number | null, place: string | null, goal_kind: GoalKind | null, kind: MeasureKind | null, term: Term | null, promise: boolean, operative_goal: string | null, starts: string | null, ends: string | null, when_words: string | null, check_dates: Array<CheckDateView>, causes: Array<Id>, 
/**
 * The numbers of the causes under this priority.
 */
cause_numbers: Array<number>, 
/**
 * All priorities it serves.
 */
priorities: Array<Id>, result: ResultView | null, lacks: Array<BreakKind>, 
/**
 * What its wording and its empty fields leave to be asked.
 */
questions: Array<QuestionView>, source: string | null, example: boolean, };
export type MeasuresCommand = { "do": "AddMeasure", priority: Id, text: string, causes: Array<Id>, cards: Array<Id>, } | { "do": "EditMeasure", measure: Id, to: MeasureField, } | { "do": "SetOwners", measure: Id, owners: Array<OwnerRow>, } | { "do": "AimMeasure", measure: Id, causes: Array<Id>, } | { "do": "LinkMeasure", measure: Id, priority: Id, } | { "do": "UnlinkMeasure", measure: Id, priority: Id, } | { "do": "SetCheckDates", measure: Id, dates: Array<string>, } | { "do": "RemoveMeasure", measure: Id, };
export type MessageView = { id: Id, text: string, 
/**
 * The room it went to; none: all.
 */
to: string | null, sent_at: Moment, 
/**
 * How many rooms have seen it, of those it went to.
 */
seen: number, of: number, 
/**
 * The rooms that have not.
 */
unseen: Array<string>, };
export type MessagesCommand = { "do": "SendMessage", hearing: Id, workshop: Id | null, text: string, } | { "do": "MarkMessageSeen", message: Id, workshop: Id, } | { "do": "TakeBackMessage", message: Id, };
export type Met = "first" | "second" | "neither" | "no_wish";
export type MethodCommand = { "do": "PutMethod", year: number, rows: Array<MethodRow>, } | { "do": "AddStep", hearing: Id, title: string, minutes: Minutes, after: Id | null, } | { "do": "EditStep", step: Id, to: StepField, } | { "do": "MoveStep", step: Id, after: Id | null, } | { "do": "RemoveStep", step: Id, };
export type MethodRow = { 
/**
 * Which of the day's workshop passes, from 1.
 */
pass: number, 
/**
 * What the step is called.
 */
title: string, 
/**
 * How long it may take.
 */
minutes: Minutes, 
/**
 * What happens in it.
 */
description: string | null, };
export type Milliseconds = number;
export type Minutes = number;
export type MissingView = { characters: string, text: string, };
export type Moment = number;
export type NeedKind = "over" | "silent" | "behind" | "no_facilitator" | "no_cards" | "no_voters" | "loose" | "votes" | "no_priorities" | "no_cause" | "no_measure" | "unsigned" | "done";
export type NeedView = { kind: NeedKind, 
/**
 * How many; of what grows with time, the minutes there are when it begins.
 */
count: number, 
/**
 * Somebody should look in; else it is only where the room is.
 */
asks: boolean, from: Moment | null, until: Moment | null, };
export type Needed = "title" | "reason" | "cause" | "evidence" | "measure" | "owners" | "goals" | "ends" | "aims" | "read_back" | "signed_by_city" | "signed_by_police" | "unchanged";
export type NotedRow = { noted_at: Moment, amount: number | null, status: Status, colour: Colour | null, comment: string | null, };
export type NotedView = { noted_at: Moment, amount: number | null, status: Status, colour: Colour | null, comment: string | null, };
export type OfferView = { under: Under, area_name: string, title: string, 
/**
 * None for a priority that would be made.
 */
rank: number | null, 
/**
 * It is about the same problem area, or is called the same.
 */
fits: boolean, 
/**
 * It is fixed, and must be reopened first.
 */
is_fixed: boolean, };
export type OfferedDivision = { division: Division, 
/**
 * How many areas would be new.
 */
added: number, 
/**
 * How many that are there would get something they lack.
 */
changed: number, 
/**
 * How many successions would be new.
 */
successions: number, };
export type OverYearsArea = { area: Id, name: string, };
export type OverYearsPlace = { 
/**
 * What the area was called then.
 */
name: string, rank: number, title: string, 
/**
 * The areas of this hearing that it is found in.
 */
here: Array<Id>, };
export type OverYearsRow = { code: string, name: string, 
/**
 * For each of the years, where it was prioritised.
 */
years: Array<OverYearsYear>, 
/**
 * In how many years it was prioritised anywhere.
 */
times: number, };
export type OverYearsView = { 
/**
 * The years of the hearings, the earliest first.
 */
years: Array<number>, 
/**
 * Those of most years and most areas first.
 */
rows: Array<OverYearsRow>, 
/**
 * The areas of this hearing that anything was prioritised in, in their order.
 */
areas: Array<OverYearsArea>, };
export type OverYearsYear = { year: number, places: Array<OverYearsPlace>, };
export type OverviewView = { id: Id, year: number, title: string, city: string | null, date: string | null, venue: string | null, organiser: string | null, theme: string | null, period_from: string | null, period_to: string | null, starts: TimeOfDay, ends: TimeOfDay | null, votes_each: number, most_priorities: number, remark: string | null, participants: number, agenda_items: number, planned_end: TimeOfDay, actual_end: TimeOfDay | null, areas: number, problem_areas: number, indicators: number, values: number, workshops: number, method_steps: number, cards: number, problems: number, votes: number, matrix_answers: number, 
/**
 * The phase of the year that is now.
 */
phase: YearPhase, 
/**
 * How many things the method says are missing: causes, measures and owners.
 */
unfinished: number, 
/**
 * The year of the hearing before this one, when the file has it.
 */
previous_year: number | null, previous_measures: number, example_data: boolean, priorities: number, priorities_fixed: number, causes: number, measures: number, joint_measures: number, promises: number, priorities_without_measure: number, priorities_without_cause: number, causes_without_measure: number, measures_without_owner: number, measures_without_goal: number, measures_without_start: number, measures_without_end: number, measures_without_cause: number, measures_without_priority: number, priorities_without_situation: number, deprioritised: number, };
export type OwnWordsView = { party: Party, text: string, };
export type OwnerRow = { 
/**
 * An organisation or a role, never a person.
 */
name: string, 
/**
 * The party; told by the name when nothing is said.
 */
party: Party | null, };
export type OwnerView = { name: string, party: Party, };
export type Paper = "sheets" | "agenda" | "signs" | "attendance";
export type ParticipantField = { "field": "role", "value": string } | { "field": "organisation", "value": string } | { "field": "party", "value": Party } | { "field": "area", "value": Id | null } | { "field": "wish1", "value": Id | null } | { "field": "wish2", "value": Id | null } | { "field": "email", "value": string | null } | { "field": "workshop", "value": Id | null } | { "field": "chosen", "value": boolean } | { "field": "attended", "value": boolean | null };
export type ParticipantRow = { 
/**
 * The key of the registration: `D001`.
 */
key: string, 
/**
 * The role.
 */
role: string, 
/**
 * The organisation.
 */
organisation: string, 
/**
 * The party.
 */
party: Party, 
/**
 * The key of the area the person works with.
 */
area: string | null, 
/**
 * The key of the workshop wished for first.
 */
wish_1: string | null, 
/**
 * The key of the workshop wished for second.
 */
wish_2: string | null, 
/**
 * Where the invitation goes.
 */
email: string | null, };
export type ParticipantView = { id: Id, key: string | null, role: string, organisation: string, party: Party, area: Id | null, area_name: string | null, 
/**
 * The rooms wished for and the room placed in; none where the room is not there any more.
 */
wish_1: Id | null, wish_1_key: string | null, wish_2: Id | null, wish_2_key: string | null, workshop: Id | null, workshop_key: string | null, 
/**
 * Whether the place was chosen by hand.
 */
chosen: boolean, email: string | null, attended: boolean | null, };
export type ParticipantsCommand = { "do": "PutParticipants", year: number, rows: Array<ParticipantRow>, } | { "do": "AddParticipant", hearing: Id, role: string, organisation: string, party: Party, area: Id | null, } | { "do": "EditParticipant", participant: Id, to: ParticipantField, } | { "do": "RemoveParticipant", participant: Id, } | { "do": "PurgeParticipants", hearing: Id, } | { "do": "PutPlaces", year: number, rows: Array<PlaceRow>, } | { "do": "AllotParticipants", hearing: Id, };
export type ParticipantsView = { participants: Array<ParticipantView>, parties: Array<PartyCount>, 
/**
 * The rooms somebody can be placed in or wish for, in order.
 */
places: Array<PlaceView>, 
/**
 * How many have come, by the ticks.
 */
attended: number, 
/**
 * How many got the workshop they wished for first, and second.
 */
first_wishes: number, second_wishes: number, without_workshop: number, 
/**
 * How many are purged, and the day of the latest purge; what was personal of them is gone.
 */
purged: number, purged_on: string | null, 
/**
 * What a purge took away has not left the data file yet: somebody read it, or the disk was full.
 */
erasing_due: boolean, 
/**
 * How many of each party and role, those that are purged among them.
 */
heads: Array<HeadCount>, };
export type Party = "police" | "city" | "others" | "staff";
export type PartyCount = { party: Party, count: number, attended: number, };
export type PeriodView = { 
/**
 * Its first day; none when nobody has said when it began.
 */
from: string | null, 
/**
 * Its last day; none while it lasts.
 */
to: string | null, 
/**
 * The areas valid in it.
 */
areas: Array<Id>, };
export type Phase = "situation" | "cards" | "sort" | "matrix" | "votes" | "causes" | "measures" | "read_back";
export type PhaseView = { phase: Phase, 
/**
 * None: the method has no step of it.
 */
state: StepState | null, };
export type PlaceRow = { 
/**
 * The key of the registration: `D001`.
 */
key: string, 
/**
 * The key of the workshop.
 */
workshop: string, };
export type PlaceView = { id: Id, key: string, area_name: string, theme: string | null, seats: number | null, };
export type PlacedPriority = { area: Id, area_name: string, priority: Id, rank: number, title: string, state: State, };
export type PlanClosing = { reason: string, closed_at: Moment, };
export type PlanForm = "xlsx" | "csv" | "ics";
export type PlanMeasure = { key: string, text: string, operative_goal: string | null, when_words: string | null, owners: Array<string>, goal_amount: number | null, unit: string | null, 
/**
 * The goal is a ceiling: lower is better.
 */
ceiling: boolean, baseline: number | null, goal_kind: GoalKind | null, result: number | null, status: Status | null, colour: Colour | null, comment: string | null, source: string | null, place: string | null, contact_role: string | null, kind: MeasureKind | null, term: Term | null, 
/**
 * A citizen promise; none where the file does not say.
 */
promise: boolean | null, starts: string | null, ends: string | null, check_dates: Array<string>, 
/**
 * The measure of an earlier plan that it carries on.
 */
follows: FollowedRow | null, 
/**
 * All results with when they were noted. Where there are any, `result`, `status`, `colour` and `comment` are the
 * latest of them and are not read.
 */
noted: Array<NotedRow>, 
/**
 * That it is not carried on.
 */
closing: PlanClosing | null, };
export type PlanRow = { 
/**
 * The area's key.
 */
area: string, 
/**
 * The priority's title.
 */
priority: string, 
/**
 * The code of its problem area.
 */
problem_area: string | null, 
/**
 * The cause the measure acts on.
 */
cause: string | null, 
/**
 * The measure; none where the line only names a priority.
 */
measure: PlanMeasure | null, 
/**
 * Whether the line is made up.
 */
example: boolean, };
export type PrioritiesCommand = { "do": "AddPriority", hearing: Id, area: Id, title: string, problem: Id | null, problem_area: Id | null, reason: string | null, } | { "do": "EditPriorityTitle", priority: Id, title: string, } | { "do": "EditPriorityReason", priority: Id, reason: string | null, } | { "do": "MovePriority", priority: Id, after: Id | null, } | { "do": "MovePriorityToArea", priority: Id, area: Id, } | { "do": "RemovePriority", priority: Id, } | { "do": "SetState", priority: Id, to: State, } | { "do": "SignPriority", priority: Id, party: Party, role: string, } | { "do": "ReopenPriority", priority: Id, reason: string, } | { "do": "Deprioritise", hearing: Id, area: Id, title: string, problem: Id | null, problem_area: Id | null, reason: string, decided_by: string | null, } | { "do": "RemoveDeprioritised", deprioritised: Id, };
export type PrioritiesView = { 
/**
 * The districts in their order, the city last; areas without priorities too, when a workshop works on them.
 */
areas: Array<AreaPriorities>, counts: Counts, breaks: Array<Break>, 
/**
 * So many priorities an area should have at most.
 */
most_priorities: number, 
/**
 * Measures that serve no priority.
 */
loose_measures: Array<MeasureView>, };
export type PriorityDoubt = { kind: PriorityDoubtKind, measure: Id | null, };
export type PriorityDoubtKind = "signed_without_measure" | "starts_before_hearing" | "ends_before_hearing" | "ends_before_starts" | "check_before_hearing";
export type PriorityView = { id: Id, area: Id, 
/**
 * Among those of its room where one is named below, of its area otherwise.
 */
rank: number, 
/**
 * The room whose rank it is, where several rooms have priorities for the area: nobody has ranked theirs together.
 */
room: string | null, title: string, problem: Id | null, workshop: Id | null, problem_area: Id | null, problem_area_code: string | null, problem_area_name: string | null, reason: string | null, 
/**
 * The values it rests on, in the order they were chosen.
 */
evidence: Array<EvidenceView>, state: State, 
/**
 * What each state after draft asks for.
 */
steps: Array<StateStep>, 
/**
 * What makes one stop and look.
 */
doubts: Array<PriorityDoubt>, 
/**
 * When it was opened again after being signed, the latest first.
 */
reopenings: Array<ReopeningView>, 
/**
 * Signed, but what was signed has changed since.
 */
changed_since_signed: boolean, signatures: Array<SignatureView>, votes_police: number, votes_city: number, votes_others: number, votes_total: number, causes: Array<CauseView>, measures: Array<MeasureView>, thread: Thread, example: boolean, };
export type ProblemAreaRow = { 
/**
 * Its code, stable across years: `NAR`.
 */
code: string, 
/**
 * Its name.
 */
name: string, 
/**
 * What is counted to it.
 */
description: string | null, };
export type ProblemAreaView = { id: Id, code: string, name: string, description: string | null, };
export type ProblemProposal = { 
/**
 * The one that came first.
 */
one: Id, 
/**
 * What it is called.
 */
one_title: string, 
/**
 * The one that would become a part of it.
 */
other: Id, 
/**
 * What it is called.
 */
other_title: string, };
export type ProblemView = { id: Id, title: string, problem_area: Id | null, problem_area_name: string | null, concern: string | null, cards: number, 
/**
 * The answer to each of the ten grounds.
 */
answers: Array<Answer | null>, sums: MatrixSums, votes_police: number, votes_city: number, votes_others: number, votes_total: number, 
/**
 * The place by votes; only once the tally is closed.
 */
place: number | null, 
/**
 * The priority made of it.
 */
priority: Id | null, };
export type ProblemsCommand = { "do": "AddProblem", workshop: Id, title: string, problem_area: Id | null, cards: Array<Id>, } | { "do": "RenameProblem", problem: Id, title: string, } | { "do": "NoteConcern", problem: Id, text: string | null, } | { "do": "MergeCards", problem: Id, cards: Array<Id>, } | { "do": "MergeProblems", problem: Id, other: Id, } | { "do": "RemoveProblem", problem: Id, } | { "do": "AnswerCriterion", problem: Id, criterion: number, answer: Answer | null, };
export type ProgressArea = { area: Id, name: string, measures: Array<ProgressMeasure>, };
export type ProgressMeasure = { priority: Id, priority_title: string, also_serves: Array<string>, measure: MeasureView, is_reached: boolean | null, 
/**
 * The latest first: that one counts.
 */
results: Array<NotedView>, 
/**
 * Its dates, each with how it stands.
 */
dates: Array<YearDate>, 
/**
 * The years it has gone on, this year last.
 */
chain: Array<ChainYearView>, closing: ClosingView | null, usual: UsualView, };
export type ProgressView = { year: number, today: string, areas: Array<ProgressArea>, 
/**
 * Dates that have passed without word, and those that are today or soon; by date.
 */
due: Array<YearDate>, 
/**
 * Measures, each counted once.
 */
measures: number, without_result: number, closed: number, };
export type ProjectedArea = { area: string, 
/**
 * There is a city to stand beside.
 */
compares: boolean, 
/**
 * Those in which it stands out most, the most first.
 */
indicators: Array<ProjectedIndicator>, };
export type ProjectedBlock = { title: string, kind: ItemKind, venue: string | null, total: Milliseconds, 
/**
 * Negative once its time is up.
 */
left: Milliseconds, stage: Stage, 
/**
 * Its clock stands still.
 */
is_paused: boolean, 
/**
 * The turn that goes on in it.
 */
turn: ProjectedTurn | null, };
export type ProjectedBody = { "scene": "now" } & ProjectedNow | { "scene": "rooms" } & ProjectedRooms | { "scene": "area" } & ProjectedArea | { "scene": "words" } & ProjectedWords | { "scene": "result" } & ProjectedResult | { "scene": "read_back" } & ProjectedPriority;
export type ProjectedIndicator = { id: Id, name: string, unit: string, decimals: number, year: number, amount: number, city: number | null, 
/**
 * The city's value is made up, or computed from values that are.
 */
city_example: boolean, 
/**
 * The values of all areas that year, which span the scale.
 */
all: Array<number>, 
/**
 * How it must be read.
 */
caution: string | null, example: boolean, };
export type ProjectedMeasure = { id: Id, text: string, owners: Array<OwnerView>, goal_amount: number | null, unit: string | null, ceiling: boolean, place: string | null, starts: string | null, ends: string | null, cause_numbers: Array<number>, };
export type ProjectedNext = { title: string, kind: ItemKind, venue: string | null, 
/**
 * When it is expected to begin, as the day stands.
 */
at: TimeOfDay, };
export type ProjectedNow = { 
/**
 * What Swedish clocks show.
 */
clock: TimeOfDay, 
/**
 * The block that goes on; none before the day, between two blocks and after the last.
 */
now: ProjectedBlock | null, 
/**
 * The next blocks, at most two.
 */
next: Array<ProjectedNext>, 
/**
 * Every block has ended.
 */
over: boolean, };
export type ProjectedPriority = { area: string, rank: number, title: string, reason: string | null, 
/**
 * In order: the first is cause 1.
 */
causes: Array<string>, measures: Array<ProjectedMeasure>, };
export type ProjectedProblem = { id: Id, title: string, place: number, police: number, city: number, others: number, };
export type ProjectedResult = { area: string, theme: string | null, room: string, 
/**
 * The votes are counted and shown; until then there are no problems here.
 */
closed: boolean, 
/**
 * The first three, and all who share the third's votes.
 */
top: Array<ProjectedProblem>, 
/**
 * The problem on which police and city differ most, wherever it came.
 */
gap: ProjectedProblem | null, };
export type ProjectedRoom = { id: Id, area: string, 
/**
 * What tells the rooms of one area apart; none where an area has one room.
 */
theme: string | null, room: string, };
export type ProjectedRooms = { rooms: Array<ProjectedRoom>, };
export type ProjectedTurn = { 
/**
 * Which, from 1.
 */
number: number, count: number, 
/**
 * What it is about, when that is known.
 */
name: string | null, 
/**
 * Negative once its time is up.
 */
left: Milliseconds, stage: Stage, };
export type ProjectedWords = { area: string, words: Array<OwnWordsView>, };
export type ProjectionView = { 
/**
 * The hearing's title.
 */
hearing: string, 
/**
 * Content that is made up is marked as such.
 */
example: boolean, body: ProjectedBody, };
export type PromiseView = { priority: Id, priority_title: string, 
/**
 * The other priorities of the area that it served.
 */
also_serves: Array<string>, 
/**
 * The area it was promised for, where that is called something else now.
 */
area_then: string | null, measure: MeasureView, 
/**
 * The result reaches the goal; nothing where it goes on, or where there is no goal or no result.
 */
is_reached: boolean | null, decision: Decision, 
/**
 * The measure of this hearing that carries it on.
 */
carried: CarriedView | null, closing: ClosingView | null, usual: UsualView, 
/**
 * The years it has gone on, the earliest first, the year that is followed up last.
 */
chain: Array<ChainYearView>, 
/**
 * Where it can be carried over to, the one that fits best first.
 */
offers: Array<OfferView>, };
export type ProposalsCommand = { "do": "KeepApart", one: Id, other: Id, };
export type ProposalsView = { owners: Array<string>, places: Array<string>, contact_roles: Array<string>, };
export type PurgeView = { 
/**
 * How many participants lose all that is personal.
 */
people: number, 
/**
 * How many of them have an e-mail address.
 */
emails: number, 
/**
 * How many were taken off a list before, or were at a hearing that was removed, and still are in the file.
 */
out_of_sight: number, 
/**
 * What is left: how many of each party and role, and how many of them came.
 */
left: Array<HeadCount>, };
export type Question = "owner" | "amount" | "place" | "starts" | "ends" | "cause" | "movement";
export type QuestionView = { question: Question, 
/**
 * The vague words that raise it, as they are written; none where a field is simply empty.
 */
words: string | null, };
export type ReadBackPage = { area: Id, area_name: string, area_kind: AreaKind, priority: PriorityView, 
/**
 * What it lacks and can be signed without, what matters most first.
 */
lacks: Array<Break>, 
/**
 * Fixed, and what was signed still stands: nothing is left to do with it.
 */
done: boolean, };
export type ReadBackView = { pages: Array<ReadBackPage>, 
/**
 * How many have been read and agreed to: anchored or fixed.
 */
read: number, fixed: number, 
/**
 * How many have changed since somebody signed them.
 */
changed: number, };
export type RecurringView = { name: string, areas: number, 
/**
 * In how many of them it is ranked first.
 */
first: number, priorities: Array<PlacedPriority>, };
export type Reference = "area" | "problem_area" | "indicator" | "workshop";
export type Refusal = { "code": "NewerFile", 
/**
 * The form the file has.
 */
file_version: number, 
/**
 * The newest form this program knows.
 */
program_version: number, } | { "code": "NotADataFile", 
/**
 * Which file.
 */
path: string, 
/**
 * What is there instead.
 */
found: Found, } | { "code": "NoDataFile", 
/**
 * Where it was looked for.
 */
path: string, } | { "code": "NoFile", 
/**
 * Which file.
 */
file: string, } | { "code": "NoFolder", 
/**
 * Which folder.
 */
folder: string, } | { "code": "Gone", 
/**
 * The table it stood in.
 */
what: string, } | { "code": "UnknownKey", 
/**
 * The kind of thing.
 */
what: string, 
/**
 * The key that was given.
 */
key: string, } | { "code": "Empty", 
/**
 * The field.
 */
field: string, } | { "code": "TooLong", 
/**
 * The field.
 */
field: string, 
/**
 * How many characters it may have.
 */
most: number, } | { "code": "OutOfRange", 
/**
 * The field.
 */
field: string, 
/**
 * The least it can be.
 */
least: number, 
/**
 * The most it can be.
 */
most: number, } | { "code": "DatesTurned", 
/**
 * The field of the later date.
 */
field: string, } | { "code": "HearingExists", 
/**
 * The year.
 */
year: number, } | { "code": "NoVotesLeft", 
/**
 * How many the party has.
 */
votes: number, 
/**
 * How many it has left.
 */
left: number, } | { "code": "NoVoteToTakeBack" } | { "code": "TallyClosed" } | { "code": "TallyOpen" } | { "code": "NoStepOpen" } | { "code": "NotTogether" } | { "code": "PriorityFixed", 
/**
 * Its title.
 */
title: string, } | { "code": "NotFixed" } | { "code": "DraftNotSigned", 
/**
 * Its title.
 */
title: string, } | { "code": "FixedBySignatures", 
/**
 * Its title.
 */
title: string, } | { "code": "RoleMissing", 
/**
 * The party that was to sign.
 */
party: string, } | { "code": "NoSuchValue", 
/**
 * The indicator's name.
 */
indicator: string, 
/**
 * The area's name.
 */
area: string, 
/**
 * The year.
 */
year: number, } | { "code": "AreaNotThen", 
/**
 * Its name.
 */
name: string, 
/**
 * The hearing's year.
 */
year: number, 
/**
 * How many areas of that year it corresponds to.
 */
count: number, 
/**
 * Their names.
 */
others: string, } | { "code": "AlreadySigned", 
/**
 * The party.
 */
party: string, } | { "code": "PartyCannotSign" } | { "code": "NothingToTurn" } | { "code": "ChangedSince" } | { "code": "NotFromHistory" } | { "code": "InUse", 
/**
 * What it is called.
 */
name: string, } | { "code": "StepInUse", 
/**
 * What the step is called.
 */
title: string, 
/**
 * How many rooms.
 */
rooms: number, } | { "code": "TwinExists", 
/**
 * What it is called.
 */
name: string, } | { "code": "ItemNotRunning", 
/**
 * Its title.
 */
title: string, } | { "code": "ItemEnded", 
/**
 * Its title.
 */
title: string, } | { "code": "NoTurns", 
/**
 * Its title.
 */
title: string, } | { "code": "NobodyToPurge" } | { "code": "AreaInItself" } | { "code": "AreaFollowsItself" } | { "code": "AreaInUse", 
/**
 * Its name.
 */
name: string, 
/**
 * How many areas are a part of it.
 */
areas: number, 
/**
 * How many workshops work on it.
 */
workshops: number, 
/**
 * How many priorities it has, those deliberately not prioritised among them.
 */
priorities: number, 
/**
 * How many participants belong to it.
 */
participants: number, 
/**
 * How many parties have said something of it.
 */
own_words: number, } | { "code": "OtherMunicipality", 
/**
 * The municipality the division is of.
 */
name: string, } | { "code": "UnknownFile", 
/**
 * Its name.
 */
file: string, } | { "code": "FileMissing", 
/**
 * Its name.
 */
file: string, } | { "code": "NoHearing", 
/**
 * The year asked for; none for any.
 */
year: number | null, } | { "code": "Stopped" } | { "code": "Unconfirmed", 
/**
 * How many errors there are.
 */
errors: number, 
/**
 * How many warnings.
 */
warnings: number, } | { "code": "NoHearingInPdf", 
/**
 * Its name.
 */
file: string, } | { "code": "DamagedReport", 
/**
 * Its name.
 */
file: string, } | { "code": "OtherCity", 
/**
 * The city of the report.
 */
theirs: string, 
/**
 * The city of the data file.
 */
ours: string, } | { "code": "MeasureClosed", 
/**
 * What it says.
 */
text: string, } | { "code": "MeasureNotClosed", 
/**
 * What it says.
 */
text: string, } | { "code": "AlreadyCarried", 
/**
 * What the measure that carries it on says.
 */
text: string, 
/**
 * The year of that one.
 */
year: number, } | { "code": "NotTheHearingAfter", 
/**
 * The year of the measure's own hearing.
 */
year: number, } | { "code": "NoHearingAfter", 
/**
 * The year of the measure's own hearing.
 */
year: number, } | { "code": "PublicEdition", 
/**
 * Its name.
 */
file: string, } | { "code": "PlanOfHearing", 
/**
 * Its year.
 */
year: number, } | { "code": "ReportTooLarge", 
/**
 * Its name.
 */
file: string, 
/**
 * The limit in megabytes.
 */
limit: number, } | { "code": "ReportOutOfRange", 
/**
 * Its name.
 */
file: string, 
/**
 * The field in its JSON.
 */
field: string, 
/**
 * The least it can be.
 */
least: number, 
/**
 * The most it can be.
 */
most: number, } | { "code": "NothingChosen" } | { "code": "FileProtected", 
/**
 * Its name.
 */
file: string, } | { "code": "FileInUse", 
/**
 * Its name.
 */
file: string, } | { "code": "NewerContent", 
/**
 * Its version.
 */
version: number, } | { "code": "WrongRead", 
/**
 * What was asked for.
 */
name: string, 
/**
 * What was wrong with it.
 */
reason: string, } | { "code": "UnknownPlace", 
/**
 * Table and column.
 */
place: string, };
export type RemedyKind = "break" | "turns" | "shorten" | "move-end";
export type RemedyView = { kind: RemedyKind, item: Id | null, title: string | null, 
/**
 * What to give the item: negative.
 */
minutes: Minutes, 
/**
 * How long it, or each of its turns, is before and after.
 */
before: Minutes | null, after: Minutes | null, turns: number | null, 
/**
 * When the day then ends, and by how much that is still later than it should be.
 */
ends: TimeOfDay, past: Minutes, };
export type ReopeningView = { reason: string, reopened_at: Moment, 
/**
 * On which laptop.
 */
laptop: LaptopView | null, };
export type ReportAsked = { "what": "report", choice: ReportChoice, } | { "what": "plan", form: PlanForm, language: Language, } | { "what": "paper", paper: Paper, room: Id | null, language: Language, } | { "what": "tables", form: TablesForm, language: Language, } | { "what": "data" };
export type ReportChoice = { 
/**
 * For whom.
 */
edition: Edition, 
/**
 * The chapters wanted; those that the edition does not have are left out whatever is asked.
 */
chapters: Array<Chapter>, 
/**
 * In which language.
 */
language: Language, };
export type ReportCommand = { "do": "LogExport", hearing: Id, format: Format, edition: Edition | null, chapters: Array<Chapter>, language: string | null, file_name: string, document_id: string, priorities: number, priorities_fixed: number, };
export type ReportView = { 
/**
 * The name of the hearing's whole content as it is now: another name, another report, whatever the choice.
 */
document_id: string, example: boolean, priorities: number, priorities_fixed: number, 
/**
 * The year of the results; none leaves the chapter out.
 */
results_of: number | null, areas: number, rooms: number, editions: Array<EditionView>, 
/**
 * What is missing, the kinds that matter most first.
 */
unfinished: Array<BreakCount>, 
/**
 * What may point somebody out, of all that would leave with this choice.
 */
found: Array<FoundView>, 
/**
 * Characters that the report's font lacks.
 */
missing: Array<MissingView>, };
export type ResultView = { amount: number | null, status: Status, colour: Colour | null, comment: string | null, };
export type Rewriting = { text: string, operative_goal: string | null, goal_amount: number | null, unit: string | null, };
export type RoomMessageView = { id: Id, text: string, to_all: boolean, sent_at: Moment, };
export type RoomView = { id: Id, key: string, room: string, area: Id, area_key: string, area_name: string, area_kind: AreaKind, theme: string | null, seats: number | null, facilitator: string | null, placed: number, 
/**
 * How many of those placed here have come.
 */
attended: number, voters_police: number, voters_city: number, voters_others: number, step: Id | null, step_title: string | null, 
/**
 * All the minutes the step has: by the method, and what was given on the day.
 */
step_minutes: Minutes | null, step_given: Minutes, 
/**
 * When the step's minutes are up.
 */
step_ends_at: Moment | null, 
/**
 * When they are nearly so.
 */
step_stages: StagesView | null, cards: number, loose_cards: number, problems: number, votes_cast: number, votes_there_are: number, tally_closed: boolean, priorities: number, priorities_without_cause: number, priorities_without_measure: number, priorities_fixed: number, 
/**
 * When anything was last written here.
 */
heard_at: Moment | null, 
/**
 * From then on that says nothing any more.
 */
heard_until: Moment | null, 
/**
 * What the room lacks: what asks for somebody first, what stands in the way of its next step last.
 */
needs: Array<NeedView>, };
export type RowStatus = "left" | "changed" | "new" | "unchanged";
export type SavedView = { 
/**
 * The action an undo would take back.
 */
undo: string | null, 
/**
 * The action a redo would bring back.
 */
redo: string | null, 
/**
 * How many entries the journal holds.
 */
entries: number, 
/**
 * How many laptops have written in it.
 */
laptops: number, 
/**
 * The name of a log that was set aside when the file was opened, since it belonged to another file.
 */
strange_log: string | null, };
export type Scene = { "scene": "now", hearing: Id, } | { "scene": "rooms", hearing: Id, } | { "scene": "area", hearing: Id, area: Id, } | { "scene": "words", hearing: Id, area: Id, } | { "scene": "result", workshop: Id, } | { "scene": "read_back", priority: Id, };
export type SceneChoice = { scene: Scene, kind: SceneKind, 
/**
 * What it is about: an area, a room, a priority. None where a hearing has one such scene.
 */
name: string | null, 
/**
 * Of a priority: its area. Of a result: its room.
 */
of: string | null, 
/**
 * There is something to show: the tally is closed.
 */
ready: boolean, };
export type SceneKind = "now" | "rooms" | "area" | "words" | "result" | "read_back";
export type ScenesView = { choices: Array<SceneChoice>, };
export type SharedMeasure = { measure: Id, text: string, owners: Array<OwnerView>, 
/**
 * It has owners of both parties.
 */
joint: boolean, 
/**
 * How many areas share it.
 */
areas: number, 
/**
 * The priorities it serves.
 */
serves: Array<PlacedPriority>, };
export type ShownValue = { "as": "nothing" } | { "as": "text", "value": string } | { "as": "number", "value": number } | { "as": "yes_no", "value": boolean } | { "as": "date", "value": string } | { "as": "moment", "value": Moment } | { "as": "time_of_day", "value": TimeOfDay } | { "as": "minutes", "value": Minutes } | { "as": "word", "value": string };
export type SignatureView = { party: Party, role: string, signed_at: Moment, 
/**
 * Whether what was signed is what stands there now.
 */
is_current: boolean, };
export type SigningRoles = { 
/**
 * Those that signed in this area, or, of the police, in another of its local police area; the latest first.
 */
here: Array<string>, 
/**
 * Those that signed elsewhere.
 */
elsewhere: Array<string>, };
export type SigningRolesView = { police: SigningRoles, city: SigningRoles, };
export type SituationCommand = { "do": "PutIndicators", rows: Array<IndicatorRow>, } | { "do": "PutValues", rows: Array<ValueRow>, } | { "do": "AddIndicator", name: string, unit: string, } | { "do": "EditIndicator", indicator: Id, to: IndicatorField, } | { "do": "MoveIndicator", indicator: Id, after: Id | null, } | { "do": "RemoveIndicator", indicator: Id, } | { "do": "SetValue", indicator: Id, area: Id, year: number, amount: number | null, } | { "do": "EditValue", value: Id, to: ValueField, } | { "do": "SayOwnWords", hearing: Id, area: Id, party: Party, text: string, };
export type SituationView = { area: Id, area_name: string, city: Id | null, 
/**
 * The area has a city beside it and others of its kind: there is something to compare with.
 */
compares: boolean, 
/**
 * The years of the columns, the oldest first.
 */
years: Array<number>, 
/**
 * The years of the trends, the oldest first: further back, as far as there are values.
 */
trend_years: Array<number>, lines: Array<IndicatorLine>, own_words: Array<OwnWordsView>, 
/**
 * How many of the cells (indicator × year) hold nothing.
 */
missing: number, 
/**
 * Whether any value shown is made up.
 */
example: boolean, 
/**
 * The areas of the hearing, to choose among.
 */
areas: Array<AreaView>, };
export type Spread = "years" | "areas" | "indicators";
export type Stage = "ample" | "soon" | "last" | "over";
export type StagesView = { soon_at: Moment, last_at: Moment, over_at: Moment, 
/**
 * Nobody looks at its clock any more.
 */
forgotten_at: Moment, };
export type Standing = { 
/**
 * 1 is the highest.
 */
from_top: number, 
/**
 * 1 is the lowest.
 */
from_bottom: number, 
/**
 * How many areas have a value.
 */
of: number, };
export type State = "draft" | "proposed" | "anchored" | "fixed";
export type StateNeed = { what: Needed, is_done: boolean, 
/**
 * How many measures lack it.
 */
lacking: number, 
/**
 * The first of them: there it is mended.
 */
measure: Id | null, };
export type StateStep = { state: State, 
/**
 * The priority has come so far.
 */
is_reached: boolean, needs: Array<StateNeed>, };
export type Station = "situation" | "problem" | "causes" | "measures" | "result";
export type StationView = { station: Station, 
/**
 * How many things stand here.
 */
count: number, 
/**
 * The thread breaks here.
 */
broken: boolean, 
/**
 * Nothing is chosen here yet, though there is something to choose among.
 */
open: boolean, 
/**
 * The thread is whole so far, but this comes later.
 */
later: boolean, 
/**
 * What breaks it here, the first of what does.
 */
lacks: Break | null, };
export type Status = "not_begun" | "under_way" | "done" | "partly_done" | "not_done";
export type StatusView = { registered_police: number, registered_city: number, registered_others: number, registered_staff: number, attended: number, without_wishes: number, first_wishes: number, second_wishes: number, seats: number, 
/**
 * Those who vote, in all rooms.
 */
voters: number, voters_police: number, voters_city: number, voters_others: number, 
/**
 * Values that are not made up.
 */
published_values: number, 
/**
 * Areas whose number of inhabitants is not made up.
 */
published_inhabitants: number, problem_cards: number, cause_cards: number, measure_cards: number, note_cards: number, 
/**
 * Cards that were put to a problem.
 */
merged_cards: number, 
/**
 * Rooms where problems share a number of votes across the cut: there the room chose.
 */
rooms_with_ties: number, priorities_proposed: number, 
/**
 * How many times a measure serves a priority.
 */
measure_links: number, measures_without_place: number, previous_priorities: number, previous_without_goal: number, previous_without_result: number, previous_green: number, previous_yellow: number, previous_red: number, 
/**
 * What is missing, by kind, those that matter most first.
 */
breaks: Array<BreakCount>, id: Id, year: number, title: string, city: string | null, date: string | null, venue: string | null, organiser: string | null, theme: string | null, period_from: string | null, period_to: string | null, starts: TimeOfDay, ends: TimeOfDay | null, votes_each: number, most_priorities: number, remark: string | null, participants: number, agenda_items: number, planned_end: TimeOfDay, actual_end: TimeOfDay | null, areas: number, problem_areas: number, indicators: number, values: number, workshops: number, method_steps: number, cards: number, problems: number, votes: number, matrix_answers: number, 
/**
 * The phase of the year that is now.
 */
phase: YearPhase, 
/**
 * How many things the method says are missing: causes, measures and owners.
 */
unfinished: number, 
/**
 * The year of the hearing before this one, when the file has it.
 */
previous_year: number | null, previous_measures: number, example_data: boolean, priorities: number, priorities_fixed: number, causes: number, measures: number, joint_measures: number, promises: number, priorities_without_measure: number, priorities_without_cause: number, causes_without_measure: number, measures_without_owner: number, measures_without_goal: number, measures_without_start: number, measures_without_end: number, measures_without_cause: number, measures_without_priority: number, priorities_without_situation: number, deprioritised: number, };
export type StepField = { "field": "title", "value": string } | { "field": "minutes", "value": Minutes } | { "field": "pass", "value": number } | { "field": "description", "value": string | null } | { "field": "phase", "value": Phase };
export type StepState = "done" | "now" | "skipped" | "ahead";
export type StepView = { id: Id, pass: number, title: string, minutes: Minutes, description: string | null, phase: Phase, };
export type StepsCommand = { "do": "OpenStep", workshop: Id, step: Id, } | { "do": "OpenNextSteps", hearing: Id, } | { "do": "GiveStepMinutes", workshop: Id, minutes: Minutes, } | { "do": "GiveMinutesToRooms", hearing: Id, minutes: Minutes, };
export type SuccessionRow = { 
/**
 * The key of the area that ends or gives a part away.
 */
area: string, 
/**
 * The key of the area that goes on with it.
 */
successor: string, 
/**
 * Which part, in words; none for the area itself.
 */
part: string | null, };
export type TableChoice = { 
/**
 * The file's name.
 */
file: string, 
/**
 * The sheet's name; a CSV file has none.
 */
sheet: string | null, 
/**
 * What the table is.
 */
kind: TableKind, 
/**
 * What columns hold, where that was said.
 */
columns: Array<ColumnChoice>, };
export type TableField = "actual_minutes" | "actual_start" | "amount" | "answer" | "area" | "becomes" | "card_number" | "category" | "cause" | "cause_numbers" | "caution" | "check" | "city" | "code" | "colour" | "contact" | "criterion" | "date" | "day" | "decimals" | "decided_by" | "description" | "direction" | "end" | "example" | "fixed" | "fixed_at" | "goal" | "ground" | "hide_below" | "indicator" | "inhabitants" | "inner_count" | "inner_minutes" | "joint" | "key" | "kind" | "mail" | "measure" | "minutes" | "name" | "number" | "organisation" | "organiser" | "owners" | "part_of" | "party" | "period_from" | "period_to" | "place" | "planned_minutes" | "planned_start" | "police_area" | "present" | "priorities" | "priority" | "problem" | "problem_area" | "promise" | "published" | "rank" | "reason" | "remark" | "result" | "role" | "room" | "seats" | "smallest_area" | "source" | "start" | "start_value" | "state" | "status" | "step" | "target" | "text" | "theme" | "title" | "unit" | "valid_from" | "valid_to" | "value" | "venue" | "voters_city" | "voters_others" | "voters_police" | "votes" | "votes_city" | "votes_each" | "most_priorities" | "votes_others" | "votes_police" | "when" | "wish1" | "wish2" | "workshop" | "signed_by_police" | "signed_by_city" | "session" | "goal_kind" | "horizon" | "became" | "outcome" | "year";
export type TableKind = "areas" | "problem_areas" | "indicators" | "values" | "hearing" | "agenda" | "workshops" | "participants" | "method" | "plan_priorities" | "plan" | "cards" | "merges" | "votes" | "matrix" | "priorities" | "causes" | "measures" | "deprioritised" | "attendance" | "times";
export type TableView = { 
/**
 * The file's name.
 */
file: string, 
/**
 * The sheet's name; a CSV file has none.
 */
sheet: string | null, 
/**
 * What it is; none when that could not be seen.
 */
kind: TableKind | null, 
/**
 * Its columns, and what they were taken for.
 */
columns: Array<ColumnView>, 
/**
 * What the columns of such a table can hold.
 */
fields: Array<FieldView>, 
/**
 * Its columns are the program's own and cannot be taken for something else: those of a calendar, the facts of a day,
 * and of values that were spread out.
 */
has_fixed_columns: boolean, 
/**
 * How many rows stand under the header.
 */
rows: number, 
/**
 * How many of them are taken in.
 */
taken: number, 
/**
 * How many of these are new.
 */
added: number, 
/**
 * How many change something that is there.
 */
changed: number, 
/**
 * How many are there already, just so.
 */
unchanged: number, 
/**
 * How many are left out.
 */
left: number, 
/**
 * How many rows have an error or a warning.
 */
warned: number, 
/**
 * The first rows of each status, with what becomes of them.
 */
lines: Array<LineView>, 
/**
 * What there is to say, errors first; what is about a row stands at its line too.
 */
findings: Array<Finding>, 
/**
 * How many more findings there are than are shown.
 */
more_findings: number, };
export type TablesForm = "workbook" | "folder";
export type TallyCommand = { "do": "CastVotes", problem: Id, party: Party, count: number, } | { "do": "TakeBackVote", problem: Id, party: Party, } | { "do": "CloseTally", workshop: Id, } | { "do": "ReopenTally", workshop: Id, };
export type TallyView = { closed: boolean, votes_each: number, left: Array<VotesLeft>, 
/**
 * Where police and city differ most; only once closed.
 */
largest_gap: Id | null, 
/**
 * Problems that share a number of votes across the cut; only once closed. The room chooses.
 */
ties: Array<Id>, };
export type Template = "one-day" | "half-day" | "small-municipality";
export type TemplateView = { template: Template, items: number, starts: TimeOfDay, ends: TimeOfDay, 
/**
 * How many parallel blocks it has.
 */
parallel: number, 
/**
 * How many rooms it brings; none where they are made from the areas.
 */
rooms: number, };
export type TemplatesView = { templates: Array<TemplateView>, };
export type Term = "short" | "long";
export type Thread = { stations: Array<StationView>, };
export type TimeOfDay = number;
export type ToldCell = { column: string, value: ShownValue, };
export type Trend = "better" | "worse" | "more" | "less" | "same";
export type TurnView = { 
/**
 * From 1; 0: none has begun.
 */
number: number, count: number, 
/**
 * What each is about, in order; empty where nothing says.
 */
names: Array<string>, each: Milliseconds, left: Milliseconds, stage: Stage, 
/**
 * When its time is, or was, up; none while it stands still.
 */
ends_at: Moment | null, };
export type Under = { "priority": Id } | { "area": Id };
export type UsualView = { least: number | null, most: number | null, };
export type ValueField = { "field": "source", "value": string | null } | { "field": "example", "value": boolean };
export type ValueRow = { 
/**
 * The indicator's code.
 */
indicator: string, 
/**
 * The area's key.
 */
area: string, 
/**
 * The year.
 */
year: number, 
/**
 * How much, in the indicator's unit.
 */
amount: number, 
/**
 * Where this value comes from.
 */
source: string | null, 
/**
 * Whether it is made up.
 */
example: boolean, };
export type VotesLeft = { party: Party, votes: number, cast: number, };
export type WarningKind = "past-end" | "overlap" | "same-place" | "no-rooms" | "long-method" | "same-room" | "same-facilitator" | "no-facilitator" | "few-seats" | "two-places";
export type WarningView = { kind: WarningKind, 
/**
 * Where it is mended.
 */
cause: Cause, 
/**
 * What is to be mended, in the order it is shown.
 */
about: Array<AboutView>, minutes: Minutes | null, count: number | null, name: string | null, day: number | null, };
export type WhyNot = "chosen" | "gone" | "no_seats" | "chosen_took" | "balance" | "full" | "needed_there";
export type WhyView = { why: WhyNot, 
/**
 * The key of the room it speaks of.
 */
room: string | null, seats: number | null, 
/**
 * How many of the person's party would be in that room, and the even spread.
 */
count: number, low: number, high: number, };
export type WishesView = { first: number, second: number, neither: number, no_wish: number, 
/**
 * How many have no place, whatever they wished for.
 */
without: number, };
export type WordingView = { findings: Array<FindingView>, };
export type WorkshopField = { "field": "room", "value": string } | { "field": "area", "value": Id } | { "field": "theme", "value": string | null } | { "field": "seats", "value": number | null } | { "field": "facilitator", "value": string | null } | { "field": "voters_police", "value": number } | { "field": "voters_city", "value": number } | { "field": "voters_others", "value": number };
export type WorkshopRow = { 
/**
 * Its key: `W01`.
 */
key: string, 
/**
 * Its room.
 */
room: string, 
/**
 * The key of its area.
 */
area: string, 
/**
 * What it is about.
 */
theme: string | null, 
/**
 * How many have a seat.
 */
seats: number | null, 
/**
 * The facilitator's role.
 */
facilitator: string | null, 
/**
 * How many vote for the police.
 */
voters_police: number, 
/**
 * How many vote for the city.
 */
voters_city: number, 
/**
 * How many vote for the others.
 */
voters_others: number, };
export type WorkshopView = { room: RoomView, hearing: Id, steps: Array<StepView>, 
/**
 * What has become of each step, in the same order.
 */
step_states: Array<StepState>, next_step: Id | null, phases: Array<PhaseView>, 
/**
 * What the organiser has said and nobody here has said is read; the oldest first.
 */
messages: Array<RoomMessageView>, cards: Array<CardView>, problems: Array<ProblemView>, tally: TallyView, priorities: Array<PriorityView>, 
/**
 * The places named on cards of all rooms and years, for completion; this room's first.
 */
places: Array<string>, 
/**
 * The most characters of a card.
 */
longest_card: number, };
export type WorkshopsCommand = { "do": "PutWorkshops", year: number, rows: Array<WorkshopRow>, } | { "do": "AddWorkshop", hearing: Id, room: string, area: Id, } | { "do": "AddWorkshops", hearing: Id, areas: Array<Id>, room: string, first: number | null, } | { "do": "EditWorkshop", workshop: Id, to: WorkshopField, } | { "do": "RemoveWorkshop", workshop: Id, };
export type WorkshopsView = { rooms: Array<RoomView>, steps: Array<StepView>, 
/**
 * How many rooms have a step to go to.
 */
to_come: number, 
/**
 * The latest first.
 */
messages: Array<MessageView>, };
export type YearAmount = { year: number, amount: number | null, 
/**
 * There is a value, but it is too small to be shown, or would give away one that is.
 */
hidden: boolean, example: boolean, source: string | null, 
/**
 * It is missing because the area was not there that year.
 */
no_area: boolean, 
/**
 * The value's row, if there is one.
 */
value: Id | null, };
export type YearArea = { area: Id, name: string, };
export type YearDate = { 
/**
 * The same on every reading, so that the keyboard stays where it is.
 */
id: string, date: string, 
/**
 * Its month, `2019-06`.
 */
month: string, kind: DateKind, state: DateState, 
/**
 * It lies before the hearing that agreed on it.
 */
is_before_hearing: boolean, 
/**
 * None for the hearing itself.
 */
measure: Id | null, text: string, areas: Array<YearArea>, owners: Array<OwnerView>, 
/**
 * Who is asked, as a role.
 */
contact_role: string | null, 
/**
 * The latest result of the measure.
 */
status: Status | null, colour: Colour | null, };
export type YearPhase = "prepare" | "run" | "decide" | "report" | "follow-up";
export type YearView = { year: number, today: string, 
/**
 * The month in which the hearing's year begins, `2019-02`, and the eleven after it.
 */
months: Array<string>, 
/**
 * By date.
 */
dates: Array<YearDate>, 
/**
 * The areas that dates are about, in their order.
 */
areas: Array<YearArea>, passed: number, due: number, coming: number, answered: number, 
/**
 * Dates before the hearing that agreed on them.
 */
before_hearing: number, measures: number, 
/**
 * Measures with no date at all: the calendar knows nothing of them.
 */
measures_without_date: number, };

export interface Reads {
  hearings: { args: {  }; view: HearingsView };
  templates: { args: { language: Language }; view: TemplatesView };
  overview: { args: { hearing: Id }; view: OverviewView };
  status: { args: { hearing: Id }; view: StatusView };
  agenda: { args: { hearing: Id }; view: AgendaView };
  day: { args: { hearing: Id }; view: DayView };
  participants: { args: { hearing: Id }; view: ParticipantsView };
  purge: { args: { hearing: Id }; view: PurgeView };
  allotment: { args: { hearing: Id }; view: AllotmentView };
  areas: { args: {  }; view: AreasView };
  hearing_areas: { args: { hearing: Id }; view: AreasView };
  divisions: { args: {  }; view: DivisionsView };
  situation: { args: { hearing: Id; area: Id }; view: SituationView };
  city_situation: { args: { hearing: Id }; view: CitySituationView };
  indicators: { args: {  }; view: IndicatorsView };
  workshops: { args: { hearing: Id }; view: WorkshopsView };
  workshop: { args: { workshop: Id }; view: WorkshopView };
  alike: { args: { workshop: Id }; view: AlikeView };
  priorities: { args: { hearing: Id }; view: PrioritiesView };
  city: { args: { hearing: Id }; view: CityView };
  breaks: { args: { hearing: Id }; view: BreaksView };
  read_back: { args: { hearing: Id }; view: ReadBackView };
  signing_roles: { args: { area: Id }; view: SigningRolesView };
  evidence: { args: { priority: Id }; view: EvidenceChoiceView };
  proposals: { args: { hearing: Id }; view: ProposalsView };
  scenes: { args: { hearing: Id }; view: ScenesView };
  projection: { args: { scene: Scene }; view: ProjectionView };
  follow_up: { args: { hearing: Id }; view: FollowUpView };
  progress: { args: { hearing: Id }; view: ProgressView };
  year: { args: { hearing: Id }; view: YearView };
  over_years: { args: { hearing: Id }; view: OverYearsView };
  report: { args: { hearing: Id; choice: ReportChoice }; view: ReportView };
  history: { args: { hearing: Id; before: HistoryMark | null; words: string }; view: HistoryView };
  history_of: { args: { row: Id }; view: HistoryView };
  exports: { args: { hearing: Id }; view: ExportsView };
  wording: { args: { text: string }; view: WordingView };
  guard: { args: { hearing: Id }; view: GuardView };
}

export const areaKinds: readonly AreaKind[] = ["municipality", "city_area", "district", "intermediate", "primary"];
export const cardKinds: readonly CardKind[] = ["problem", "cause", "measure", "note"];
export const causeSides: readonly CauseSide[] = ["situation", "exposed", "offender"];
export const chapters: readonly Chapter[] = ["city", "areas", "plan", "results", "unfinished", "not_prioritised", "day", "sources", "rooms"];
export const colours: readonly Colour[] = ["green", "yellow", "red"];
export const directions: readonly Direction[] = ["lower", "higher", "neutral"];
export const goalKinds: readonly GoalKind[] = ["effect", "process", "production"];
export const itemKinds: readonly ItemKind[] = ["arrival", "plenary", "break", "parallel"];
export const languages: readonly Language[] = ["sv", "en"];
export const measureKinds: readonly MeasureKind[] = ["situational", "social"];
export const parties: readonly Party[] = ["police", "city", "others", "staff"];
export const phases: readonly Phase[] = ["situation", "cards", "sort", "matrix", "votes", "causes", "measures", "read_back"];
export const sceneKinds: readonly SceneKind[] = ["now", "rooms", "area", "words", "result", "read_back"];
export const states: readonly State[] = ["draft", "proposed", "anchored", "fixed"];
export const statuses: readonly Status[] = ["not_begun", "under_way", "done", "partly_done", "not_done"];
export const terms: readonly Term[] = ["short", "long"];
export const yearPhases: readonly YearPhase[] = ["prepare", "run", "decide", "report", "follow-up"];
