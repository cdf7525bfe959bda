import { expect, test } from 'vitest'
import { type Broken, hrefToMend } from './mending'

const broken: Broken = {
  kind: 'priority_without_measure',
  area: 'an',
  priority: 'a1',
  cause: null,
  measure: null,
  locked: false,
}

test.each<[Partial<Broken>, string]>([
  [{}, '#/h/priorities/an/a1/measures-of-a1'],
  [{ kind: 'priority_without_cause' }, '#/h/priorities/an/a1/causes-of-a1'],
  [{ kind: 'cause_without_measure', cause: 'c2' }, '#/h/priorities/an/a1/against-c2/measures-of-a1'],
  [{ kind: 'measure_without_owner', measure: 'm1' }, '#/h/priorities/an/a1/owner-m1'],
  [{ kind: 'measure_without_end', measure: 'm1' }, '#/h/priorities/an/a1/ends-m1'],
  [{ kind: 'measure_without_cause', measure: 'm1' }, '#/h/priorities/an/a1/cause-m1'],
  [{ kind: 'measure_without_owner', measure: 'm1', locked: true }, '#/h/priorities/an/a1/reopen-a1'],
  [{ kind: 'priority_not_fixed' }, '#/h/read_back/all/a1'],
  [{ kind: 'priority_without_situation' }, '#/h/situation/an'],
  [
    { kind: 'measure_without_priority', area: null, priority: null, measure: 'm1' },
    '#/h/priorities/breaks/m1',
  ],
])('a break leads to the field it is mended in: %o', (more, href) => {
  expect(hrefToMend('h', { ...broken, ...more })).toBe(href)
})
