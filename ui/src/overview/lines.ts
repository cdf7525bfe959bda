/** What is done and what is unfinished in each phase of the year, as keys with numbers. No words, no drawing. */
import type { ScreenId } from '../way/route'
import type { ExportsView, FollowUpView, OverviewView, YearPhase } from '../wire'

/** done: it is there. open: it should be mended. later: its time has not come. */
type Tone = 'done' | 'open' | 'later'

export interface Line {
  key: string
  vars: Record<string, string | number>
  tone: Tone
  /** Where it is seen or mended: a screen, and what of it. */
  screen: ScreenId
  rest?: string[]
}

export interface Known {
  overview: OverviewView
  followUp: FollowUpView | null
  exports: ExportsView | null
}

export function linesOf(known: Known): Record<YearPhase, Line[]> {
  return {
    prepare: prepare(known.overview),
    run: run(known.overview),
    decide: decide(known.overview),
    report: report(known),
    'follow-up': followUp(known),
  }
}

/** Something there is, or the want of it: two texts, `overview-<what>` and `overview-no-<what>`. */
function thereIs(what: string, count: number, screen: ScreenId, none: Tone = 'open'): Line {
  return count > 0
    ? { key: `overview-${what}`, vars: { count }, tone: 'done', screen }
    : { key: `overview-no-${what}`, vars: {}, tone: none, screen }
}

function prepare(view: OverviewView): Line[] {
  return [
    thereIs('agenda', view.agenda_items, 'agenda'),
    thereIs('participants', view.participants, 'participants'),
    thereIs('areas', view.areas, 'areas'),
    thereIs('values', view.values, 'situation'),
    thereIs('workshops', view.workshops, 'workshops'),
  ]
}

function run(view: OverviewView): Line[] {
  return [
    thereIs('cards', view.cards, 'workshops', 'later'),
    thereIs('problems', view.problems, 'workshops', 'later'),
    thereIs('votes', view.votes, 'workshops', 'later'),
  ]
}

/** What can be wanting in the thread, in the order in which it is mended; the words are those of the report. */
const breaks = [
  ['priorities_without_cause', 'priority_without_cause'],
  ['priorities_without_measure', 'priority_without_measure'],
  ['measures_without_owner', 'measure_without_owner'],
  ['measures_without_goal', 'measure_without_goal'],
  ['measures_without_start', 'measure_without_start'],
  ['measures_without_end', 'measure_without_end'],
] as const satisfies readonly (readonly [keyof OverviewView, string])[]

function decide(view: OverviewView): Line[] {
  if (view.priorities === 0)
    return [{ key: 'overview-no-priorities', vars: {}, tone: 'later', screen: 'priorities' }]
  const isFixed = view.priorities_fixed === view.priorities
  return [
    {
      key: 'overview-fixed',
      vars: { fixed: view.priorities_fixed, count: view.priorities },
      tone: isFixed ? 'done' : 'open',
      screen: isFixed ? 'priorities' : 'read_back',
    },
    {
      key: 'overview-measures',
      vars: { count: view.measures, joint: view.joint_measures },
      tone: view.measures > 0 ? 'done' : 'open',
      screen: 'plan',
    },
    ...breaks.flatMap(([name, kind]): Line[] =>
      view[name] > 0
        ? [
            {
              key: `break-${kind}`,
              vars: { count: view[name] },
              tone: 'open',
              screen: 'priorities',
              rest: ['breaks', kind],
            },
          ]
        : [],
    ),
  ]
}

function report({ overview, exports }: Known): Line[] {
  return [
    thereIs('exports', exports?.exports.length ?? 0, 'report', overview.priorities > 0 ? 'open' : 'later'),
  ]
}

function followUp({ followUp: last }: Known): Line[] {
  if (last?.year == null)
    return [{ key: 'overview-no-previous', vars: {}, tone: 'later', screen: 'follow_up' }]
  const lines: Line[] = [
    {
      key: 'overview-promises',
      vars: { count: last.promises, year: String(last.year) },
      tone: 'done',
      screen: 'follow_up',
    },
  ]
  if (last.without_result > 0)
    lines.push({
      key: 'overview-without-result',
      vars: { count: last.without_result },
      tone: 'open',
      screen: 'follow_up',
    })
  return lines
}

/** The one thing to do next, in the order of the year: a text key and where it is done. */
interface Next {
  key: string
  vars: Record<string, string | number>
  screen: ScreenId | 'import'
}

export function nextStep(known: Known): Next {
  const { overview: view, exports } = known
  const next = (what: string, screen: Next['screen'], vars: Next['vars'] = {}): Next => ({
    key: `overview-next-${what}`,
    vars,
    screen,
  })
  if (view.agenda_items + view.participants + view.areas + view.workshops === 0)
    return next('files', 'import')
  if (view.areas === 0) return next('areas', 'areas')
  if (view.agenda_items === 0) return next('agenda', 'agenda')
  if (view.participants === 0) return next('participants', 'participants')
  if (view.workshops === 0) return next('workshops', 'workshops')
  if (view.cards === 0) return next('cards', 'workshops')
  if (view.priorities === 0) return next('priorities', 'priorities')
  if (view.priorities_without_cause > 0)
    return next('causes', 'priorities', { count: view.priorities_without_cause })
  if (view.priorities_without_measure > 0)
    return next('measures', 'priorities', { count: view.priorities_without_measure })
  if (view.measures_without_owner > 0) return next('owners', 'plan', { count: view.measures_without_owner })
  if (view.priorities_fixed < view.priorities)
    return next('fix', 'read_back', { count: view.priorities - view.priorities_fixed })
  if ((exports?.exports.length ?? 0) === 0) return next('report', 'report')
  return next('follow-up', 'follow_up')
}
