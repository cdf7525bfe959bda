import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { draw, expectAccessible } from '../draw'
import { FakeEngine } from '../fake'
import type { YearDate, YearView } from '../wire'
import { filtered } from './filtering'
import { YearScreen } from './YearScreen'

function on(date: string, more: Partial<YearDate>): YearDate {
  return {
    id: date,
    date,
    month: date.slice(0, 7),
    kind: 'check',
    state: 'coming',
    is_before_hearing: false,
    measure: `m-${date}`,
    text: 'Fotpatrull',
    areas: [{ area: 'an', name: 'Angered' }],
    owners: [{ name: 'Polis', party: 'police' }],
    contact_role: 'kommunpolis',
    status: null,
    colour: null,
    ...more,
  }
}

const months = Array.from({ length: 12 }, (_, at) => {
  const month = ((at + 1) % 12) + 1
  return `${at < 11 ? 2019 : 2020}-${String(month).padStart(2, '0')}`
})

const view: YearView = {
  year: 2019,
  today: '2019-06-10',
  months,
  dates: [
    on('2019-02-07', {
      kind: 'hearing',
      state: 'past',
      measure: null,
      text: 'Årlig hearing',
      areas: [],
      owners: [],
      contact_role: null,
    }),
    on('2019-05-01', { state: 'answered', text: 'Samtal', owners: [{ name: 'Skola', party: 'city' }] }),
    on('2019-06-01', { state: 'passed' }),
    on('2019-06-20', { state: 'due', areas: [{ area: 'lu', name: 'Lundby' }] }),
    on('2020-12-31', { kind: 'end', text: 'Belysning' }),
  ],
  areas: [
    { area: 'an', name: 'Angered' },
    { area: 'lu', name: 'Lundby' },
  ],
  passed: 1,
  due: 1,
  coming: 1,
  answered: 1,
  before_hearing: 0,
  measures: 5,
  measures_without_date: 1,
}

async function drawYear(at = '', shown = view) {
  window.location.hash = `#/h/year${at}`
  const drawn = draw(<YearScreen />, { engine: new FakeEngine({ year: shown }) })
  await screen.findByRole('heading', { level: 1 })
  return drawn
}

test('the list says month by month what is asked, of whom, where and how it stands', async () => {
  const { container } = await drawYear()
  expect(screen.getByText(/1 datum har passerat utan besked/)).toBeTruthy()
  const june = screen.getByRole('region', { name: 'juni 2019' })
  expect(june.textContent).toContain('avstämning')
  expect(june.textContent).toContain('passerat utan besked')
  expect(june.textContent).toContain('Polis · kommunpolis · Angered')
  expect(screen.getByText('En av 5 åtgärder har inget datum och syns inte här.')).toBeTruthy()
  await expectAccessible(container)
})

test('the picture has twelve months, empty ones too, and what lies after them; each date is said in full', async () => {
  const { container } = await drawYear('/picture')
  const regions = screen.getAllByRole('region').map(region => region.getAttribute('aria-label'))
  expect(regions.filter(name => name?.endsWith('2019') || name?.endsWith('2020'))).toHaveLength(12)
  expect(regions.at(-1)).toBe('Senare')
  expect(
    screen.getByRole('link', {
      name: '1 juni 2019 · avstämning: Fotpatrull · Angered · passerat utan besked',
    }),
  ).toBeTruthy()
  await expectAccessible(container)
})

test('the arrows go from date to date and from month to month, and Alt U to what has passed without word', async () => {
  const { user } = await drawYear()
  const texts = () => document.activeElement?.closest('li')?.querySelector('time')?.getAttribute('datetime')
  await user.keyboard('{Alt>}u{/Alt}')
  expect(texts()).toBe('2019-06-01')
  await user.keyboard('{ArrowDown}')
  expect(texts()).toBe('2019-06-20')
  await user.keyboard('{ArrowLeft}')
  expect(texts()).toBe('2019-05-01')
  await user.keyboard('{ArrowRight}')
  expect(texts()).toBe('2019-06-01')
  await user.keyboard('{End}')
  expect(texts()).toBe('2020-12-31')
  await user.keyboard('{Home}')
  expect(texts()).toBe('2019-02-07')
})

test('only an area’s, a party’s or a state’s dates; the hearing’s day is everybody’s', () => {
  const shown = (filters: Partial<Parameters<typeof filtered>[1]>) =>
    filtered(view.dates, { area: 'all', party: 'all', stand: 'all', ...filters }).map(one => one.date)
  expect(shown({ area: 'lu' })).toEqual(['2019-02-07', '2019-06-20'])
  expect(shown({ party: 'city' })).toEqual(['2019-02-07', '2019-05-01'])
  expect(shown({ stand: 'passed' })).toEqual(['2019-06-01'])
})

test('a link leads to where the result is noted', async () => {
  await drawYear()
  const link = screen.getByRole('link', { name: 'Samtal' })
  expect(link.getAttribute('href')).toBe('#/h/follow_up/now/m-2019-05-01')
})

test('the other view is a key away', async () => {
  const { user } = await drawYear()
  await user.keyboard('{Alt>}v{/Alt}')
  await waitFor(() => expect(window.location.hash).toBe('#/h/year/picture'))
})

test('without measures the calendar says what belongs here', async () => {
  await drawYear('', { ...view, dates: [], measures: 0, passed: 0 })
  expect(screen.getByText('Årshjulet är tomt')).toBeTruthy()
})
