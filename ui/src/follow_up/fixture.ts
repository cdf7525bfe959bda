/** A small plan of last year and of this one, for screen tests. */
import { measure } from '../fixture'
import type {
  FollowUpView,
  MeasureView,
  OverYearsView,
  ProgressMeasure,
  ProgressView,
  PromiseView,
  YearDate,
} from '../wire'

export function promise(
  id: string,
  more: Partial<MeasureView> = {},
  rest: Partial<PromiseView> = {},
): PromiseView {
  return {
    priority: 'p',
    priority_title: 'Narkotika',
    also_serves: [],
    area_then: null,
    is_reached: null,
    decision: 'undecided',
    carried: null,
    closing: null,
    usual: { least: null, most: 800 },
    chain: [],
    offers: [
      {
        under: { priority: 'n1' },
        area_name: 'Nordost',
        title: 'Narkotika',
        rank: 1,
        fits: true,
        is_fixed: false,
      },
      {
        under: { area: 'no' },
        area_name: 'Nordost',
        title: 'Narkotika',
        rank: null,
        fits: true,
        is_fixed: false,
      },
      {
        under: { priority: 'n2' },
        area_name: 'Nordost',
        title: 'Trafik',
        rank: 2,
        fits: false,
        is_fixed: true,
      },
    ],
    measure: measure(id, more),
    ...rest,
  }
}

const year = { unit: null, ceiling: false, status: null, is_reached: null }

export const last: FollowUpView = {
  year: 2019,
  this_year: 2021,
  areas: [
    {
      area: 'no',
      key: 'SNO',
      name: 'Nordost',
      promises: [
        promise(
          'Fotpatrull',
          {
            goal_amount: 100,
            unit: 'tillfällen',
            result: { amount: 300, status: 'done', colour: 'green', comment: null },
          },
          {
            area_then: 'Angered',
            chain: [
              { ...year, measure: 'a', year: 2018, text: 'Fotpatrull', goal_amount: 100, amount: 90 },
              { ...year, measure: 'b', year: 2019, text: 'Fotpatrull', goal_amount: 100, amount: 300 },
            ],
          },
        ),
        promise('Belysning', { goal_amount: 24, unit: 'timmar', ceiling: true }),
        promise(
          'Vandringar',
          {},
          { decision: 'closed', closing: { reason: 'Parken är ombyggd', closed_on: '2021-02-01' } },
        ),
      ],
      changes: [
        { from: 'Angered', to: 'Nordost', part: null },
        { from: 'Örgryte-Härlanda', to: 'Nordost', part: 'ett industriområde' },
      ],
      is_gone: false,
    },
  ],
  promises: 3,
  without_result: 2,
  without_goal: 1,
  undecided: 2,
  carried_over: 0,
  rewritten: 0,
  closed: 1,
}

const check: YearDate = {
  id: 'd1',
  date: '2021-06-01',
  month: '2021-06',
  kind: 'check',
  state: 'passed',
  is_before_hearing: false,
  measure: 'Patrull',
  text: 'Patrull',
  areas: [{ area: 'no', name: 'Nordost' }],
  owners: [{ name: 'Polis', party: 'police' }],
  contact_role: null,
  status: 'under_way',
  colour: null,
}

const patrol: ProgressMeasure = {
  priority: 'n1',
  priority_title: 'Narkotika',
  also_serves: [],
  measure: measure('Patrull', {
    goal_amount: 100,
    unit: 'gånger',
    result: { amount: 40, status: 'under_way', colour: null, comment: null },
  }),
  is_reached: false,
  results: [
    { noted_at: 1_622_500_000_000, amount: 40, status: 'under_way', colour: null, comment: null },
    { noted_at: 1_619_500_000_000, amount: 10, status: 'under_way', colour: null, comment: 'Sen start' },
  ],
  dates: [check],
  chain: [],
  closing: null,
  usual: { least: 1.25, most: 800 },
}

export const now: ProgressView = {
  year: 2021,
  today: '2021-06-10',
  areas: [{ area: 'no', name: 'Nordost', measures: [patrol] }],
  due: [check],
  measures: 1,
  without_result: 0,
  closed: 0,
}

export const overYears: OverYearsView = {
  years: [2019, 2021],
  rows: [
    {
      code: 'NAR',
      name: 'Narkotika',
      times: 2,
      years: [
        { year: 2019, places: [{ name: 'Angered', rank: 1, title: 'Narkotika', here: ['no'] }] },
        { year: 2021, places: [{ name: 'Nordost', rank: 1, title: 'Narkotika', here: ['no'] }] },
      ],
    },
    {
      code: 'TRA',
      name: 'Trafik',
      times: 1,
      years: [
        { year: 2019, places: [{ name: 'Centrum', rank: 2, title: 'Trafik', here: ['ce'] }] },
        { year: 2021, places: [] },
      ],
    },
  ],
  areas: [
    { area: 'no', name: 'Nordost' },
    { area: 'ce', name: 'Centrum' },
  ],
}
