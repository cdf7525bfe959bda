import { screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { draw, expectAccessible } from '../draw'
import { FakeEngine } from '../fake'
import { priority } from '../fixture'
import { goOnErrand } from '../way/errand'
import type { ReadBackPage, ReadBackView, SignatureView, State } from '../wire'
import { ReadBackScreen } from './ReadBackScreen'

const police: SignatureView = {
  party: 'police',
  role: 'lokalpolisområdeschef',
  signed_at: 0,
  is_current: true,
}
const city: SignatureView = { ...police, party: 'city', role: 'stadsdelsdirektör' }

function page(
  id: string,
  area_name: string,
  state: State,
  signatures: SignatureView[] = [],
  more: Partial<ReadBackPage> = {},
): ReadBackPage {
  const one = priority(id, {
    area: area_name,
    title: `Narkotika i ${area_name}`,
    reason: 'Syns varje dag',
    state,
    changed_since_signed: signatures.some(signature => !signature.is_current),
    signatures,
    causes: [{ id: 'c1', number: 1, text: 'Öppen försäljning', side: null, has_measure: false }],
  })
  return {
    area: area_name,
    area_name,
    area_kind: 'district',
    priority: one,
    lacks: [],
    done: state === 'fixed',
    ...more,
  }
}

function viewOf(...pages: ReadBackPage[]): ReadBackView {
  const of = (is: (state: State) => boolean) => pages.filter(one => is(one.priority.state)).length
  return {
    pages,
    read: of(state => state === 'anchored' || state === 'fixed'),
    fixed: of(state => state === 'fixed'),
    changed: 0,
  }
}

beforeEach(() => {
  localStorage.clear()
  goOnErrand(null)
})

async function drawAt(hash: string, view: ReadBackView) {
  window.location.hash = hash
  const engine = new FakeEngine({
    read_back: view,
    signing_roles: { police: { here: ['polischef'], elsewhere: [] }, city: { here: [], elsewhere: [] } },
  })
  const drawn = draw(<ReadBackScreen />, { engine })
  await screen.findByRole('heading', { level: 1 })
  return { ...drawn, engine }
}

test('reading begins with the first that is not fixed, and says in words how far it has come', async () => {
  const { container } = await drawAt(
    '#/h/read_back',
    viewOf(page('a1', 'Angered', 'fixed', [police, city]), page('l1', 'Lundby', 'proposed')),
  )
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Narkotika i Lundby')
  expect(screen.getByText('1 av 2 upplästa, 1 fastställda')).toBeTruthy()
  await expectAccessible(container)
})

test('Enter says that it is right, and the two signatures are a key each', async () => {
  const { user, engine } = await drawAt('#/h/read_back/all/l1', viewOf(page('l1', 'Lundby', 'draft')))
  await user.keyboard('{Enter}')
  expect(engine.ran).toEqual([[{ do: 'SetState', priority: 'l1', to: 'anchored' }]])
  engine.show({ read_back: viewOf(page('l1', 'Lundby', 'anchored')) })
  await screen.findByText(/Skriv under för polis/, undefined, { timeout: 4000 })
  await user.keyboard('p')
  await waitFor(() =>
    expect(engine.ran[1]).toEqual([
      { do: 'SignPriority', priority: 'l1', party: 'police', role: 'polischef' },
    ]),
  )
  engine.show({ read_back: viewOf(page('l1', 'Lundby', 'anchored', [police])) })
  await screen.findByText(/lokalpolisområdeschef skrev under/, undefined, { timeout: 4000 })
  await user.keyboard('s')
  await waitFor(() =>
    expect(engine.ran[2]).toEqual([
      { do: 'SignPriority', priority: 'l1', party: 'city', role: 'stadsdelsdirektör Lundby' },
    ]),
  )
})

test('after the second signature the next is read, and taking it back brings one back', async () => {
  const before = [page('a1', 'Angered', 'anchored', [police]), page('l1', 'Lundby', 'draft')] as const
  const { user, engine } = await drawAt('#/h/read_back/open/a1', viewOf(...before))
  await user.keyboard('s')
  await waitFor(() => expect(window.location.hash).toBe('#/h/read_back/open/l1'))
  engine.show({ read_back: viewOf(page('a1', 'Angered', 'fixed', [police, city]), before[1]) })
  await screen.findByText(/Fastställd: Angered 1/)
  await screen.findByText('1 av 2 upplästa, 1 fastställda')
  await screen.findByRole('heading', { name: 'Narkotika i Lundby' })
  engine.show({ read_back: viewOf(...before) })
  await waitFor(() => expect(window.location.hash).toBe('#/h/read_back/open/a1'))
})

test('once the last one is fixed Enter goes to the report, though the end was there before the store had answered', async () => {
  const { user, engine } = await drawAt(
    '#/h/read_back/open/a1',
    viewOf(page('a1', 'Angered', 'anchored', [police])),
  )
  await user.keyboard('s')
  await screen.findByRole('heading', { name: /inte fastställd/ })
  engine.show({ read_back: viewOf(page('a1', 'Angered', 'fixed', [police, city])) })
  await screen.findByRole('heading', { name: 'Allt är uppläst och fastställt' })
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Till rapporten'))
  await user.keyboard('{Enter}')
  await waitFor(() => expect(window.location.hash).toBe('#/h/report'))
})

test('a role that is written stays for the area, whatever is read in between', async () => {
  const { user, engine } = await drawAt(
    '#/h/read_back/all/k1',
    viewOf(page('k1', 'Kortedala', 'anchored'), page('k2', 'Kortedala', 'anchored')),
  )
  const role = await screen.findByRole('combobox', { name: 'Roll som skriver under för polis' })
  await user.clear(role)
  await user.type(role, 'befäl')
  await user.tab()
  await user.click(screen.getByRole('button', { name: /Skriv under för polis/ }))
  const signs = (id: string) => [{ do: 'SignPriority', priority: id, party: 'police', role: 'befäl' }]
  await waitFor(() => expect(engine.ran).toEqual([signs('k1')]))
  await user.keyboard('{PageDown}')
  await screen.findByRole('heading', { level: 1 })
  await waitFor(() => expect(window.location.hash).toBe('#/h/read_back/all/k2'))
  await user.keyboard('p')
  await waitFor(() => expect(engine.ran[1]).toEqual(signs('k2')))
})

test('what was changed after a signature asks for a new one, and says who signed before', async () => {
  await drawAt(
    '#/h/read_back/all/l1',
    viewOf(page('l1', 'Lundby', 'anchored', [{ ...police, is_current: false }])),
  )
  expect(screen.getByText(/Ändrad sedan underskriften/)).toBeTruthy()
  expect(screen.getByText(/skrev under .* innan den ändrades/)).toBeTruthy()
  expect(screen.getByRole('button', { name: /Skriv under för polis/ })).toBeTruthy()
})

test('what is lacking is one line with the way to mend it, and stops nobody', async () => {
  const lacks = [
    { kind: 'measure_without_owner', priority: 'l1', cause: null, measure: 'm1' } as const,
    { kind: 'priority_without_cause', priority: 'l1', cause: null, measure: null } as const,
  ]
  await drawAt('#/h/read_back/all/l1', viewOf(page('l1', 'Lundby', 'draft', [], { lacks })))
  const link = screen.getByRole('link', { name: 'Vem gör det?' })
  expect(link.getAttribute('href')).toBe('#/h/priorities/Lundby/l1/owner-m1')
  expect(screen.getByRole('button', { name: /Ja, det stämmer/ })).toBeTruthy()
})

test('PageDown and PageUp walk, past the last is the end, and Escape leaves', async () => {
  const { user } = await drawAt(
    '#/h/read_back/all/a1',
    viewOf(page('a1', 'Angered', 'fixed', [police, city]), page('l1', 'Lundby', 'draft')),
  )
  await user.keyboard('{PageDown}')
  await waitFor(() => expect(window.location.hash).toBe('#/h/read_back/all/l1'))
  await user.keyboard('{PageDown}')
  expect(await screen.findByRole('heading', { name: 'En prioritering är inte fastställd' })).toBeTruthy()
  await user.keyboard('{PageUp}')
  await waitFor(() => expect(window.location.hash).toBe('#/h/read_back/all/l1'))
  await user.keyboard('{Escape}')
  await waitFor(() => expect(window.location.hash).toBe('#/h/priorities/Lundby'))
})

test('an order is one area, and the wall follows the reading once it shows it', async () => {
  const { user, engine } = await drawAt(
    '#/h/read_back/Lundby',
    viewOf(page('a1', 'Angered', 'draft'), page('l1', 'Lundby', 'draft'), page('l2', 'Lundby', 'draft')),
  )
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Narkotika i Lundby')
  await screen.findByRole('button', { name: /Visa på duken/ })
  await user.keyboard('d')
  await waitFor(() => expect(engine.wall.scene).toEqual({ scene: 'read_back', priority: 'l1' }))
  expect(engine.wall.open).toBe(true)
  await user.keyboard('{PageDown}')
  await waitFor(() => expect(engine.wall.scene).toEqual({ scene: 'read_back', priority: 'l2' }))
})

test('a refusal stands beside the buttons', async () => {
  const { user, engine } = await drawAt('#/h/read_back/all/l1', viewOf(page('l1', 'Lundby', 'anchored')))
  engine.trouble = { kind: 'Refusal', refusal: { code: 'AlreadySigned', params: { party: 'police' } } }
  await user.keyboard('p')
  expect(await screen.findByRole('alert')).toBeTruthy()
})

test('a hearing without priorities says where they come from', async () => {
  await drawAt('#/h/read_back', viewOf())
  expect(screen.getByRole('heading', { name: 'Inga prioriteringar att läsa upp än' })).toBeTruthy()
})
