import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { draw, expectAccessible } from '../draw'
import { FakeEngine } from '../fake'
import { useImport } from '../shared/importing'
import type { HearingSummary, ImportView, TableView } from '../wire'
import { ImportProvider, readDropped } from './ImportProvider'

const participants: TableView = {
  file: 'deltagare.xlsx',
  sheet: 'Anmälda',
  kind: 'participants',
  columns: [
    { header: 'id', used: true },
    { header: 'allergi', used: false },
  ],
  rows: 148,
  taken: 146,
  added: 140,
  changed: 4,
  unchanged: 2,
  findings: [
    {
      level: 'error',
      file: 'deltagare.xlsx',
      sheet: 'Anmälda',
      row: 14,
      column: 'Part',
      code: { code: 'UnknownWord', value: 'plois', allowed: 'polis, stad, övriga, stab' },
    },
    {
      level: 'note',
      file: 'deltagare.xlsx',
      sheet: 'Anmälda',
      row: null,
      column: null,
      code: { code: 'EmptyRows', count: 2 },
    },
  ],
  more_findings: 0,
}
const preview: ImportView = {
  year: 2019,
  tables: [participants],
  findings: [],
  errors: 1,
  warnings: 0,
  changes: true,
}

function Opener() {
  const choose = useImport()
  return (
    <button type="button" onClick={choose}>
      öppna
    </button>
  )
}

function drawImport(view = preview) {
  const engine = new FakeEngine({
    hearings: { hearings: [{ id: 'h19', year: 2019 } as HearingSummary] },
  })
  engine.picks = ['/home/a/deltagare.xlsx']
  engine.preview = view
  const drawn = draw(
    <ImportProvider>
      <Opener />
    </ImportProvider>,
    { engine, status: true },
  )
  return { ...drawn, open: () => drawn.user.click(screen.getByRole('button', { name: 'öppna' })) }
}

test('a file is shown by what it is, what it would change, and what is wrong where', async () => {
  const { open } = drawImport()
  await open()
  const dialog = await screen.findByRole('dialog', { name: 'Läs in filer' })
  expect(await within(dialog).findByRole('heading', { name: /Deltagare/ })).toBeTruthy()
  expect(within(dialog).getByText('Fel, rad 14, kolumn Part')).toBeTruthy()
  expect(within(dialog).getByText(/”plois” är inget av orden här/)).toBeTruthy()
  expect(within(dialog).getByText('140').parentElement?.textContent).toBe('140nya')
  expect(within(dialog).getByText('Kolumner som inte används: allergi')).toBeTruthy()
})

test('nothing is taken in before the button that says what is taken in', async () => {
  const { open, user, engine } = drawImport()
  await open()
  const button = await screen.findByRole('button', { name: 'Läs in det som är rätt' })
  expect(engine.imported).toEqual([])
  await user.click(button)
  await waitFor(() => expect(engine.imported).toEqual([[{ path: '/home/a/deltagare.xlsx' }]]))
  expect(await screen.findByText('144 rader inlästa')).toBeTruthy()
  await waitFor(() => expect(window.location.hash).toBe('#/h19/overview'))
})

test('what was read is taken back from where it was said', async () => {
  const { open, user, engine } = drawImport()
  await open()
  await user.click(await screen.findByRole('button', { name: 'Läs in det som är rätt' }))
  await user.click(await screen.findByRole('button', { name: 'Ångra' }))
  expect(engine.undone).toBe(1)
  expect(await screen.findByText('Det inlästa är borttaget igen')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Ångra' })).toBeNull()
})

test('files that hold nothing new cannot be read in, and it is said why', async () => {
  const { open } = drawImport({ ...preview, tables: [], errors: 0, changes: false })
  await open()
  expect(await screen.findByText(/Inget nytt/)).toBeTruthy()
  expect((screen.getByRole('button', { name: 'Läs in' }) as HTMLButtonElement).disabled).toBe(true)
})

test('a rule’s refusal is said in its own words', async () => {
  const { open } = drawImport({
    ...preview,
    tables: [],
    findings: [
      {
        level: 'error',
        file: 'omraden.csv',
        sheet: null,
        row: null,
        column: null,
        code: { code: 'Refused', refusal: { code: 'AreaInItself' } },
      },
    ],
  })
  await open()
  expect(await screen.findByText(/Ett område kan inte ingå i sig självt/)).toBeTruthy()
})

test('a refused import stays open with the reason', async () => {
  const { open, user, engine } = drawImport()
  await open()
  engine.trouble = { kind: 'Failure', code: 'disk-full', detail: '' }
  await user.click(await screen.findByRole('button', { name: 'Läs in det som är rätt' }))
  expect(await screen.findByText(/Disken är full/)).toBeTruthy()
  expect(screen.getByRole('dialog')).toBeTruthy()
})

test('files dropped on the window are shown the same way', async () => {
  drawImport()
  const file = new File(['id;namn'], 'omraden.csv')
  fireEvent.drop(window, { dataTransfer: { types: ['Files'], files: [file] } })
  expect(await screen.findByRole('dialog', { name: 'Läs in filer' })).toBeTruthy()
})

test('a dropped file crosses as its bytes', async () => {
  expect(await readDropped(new File([new Uint8Array([0, 255, 228])], 'a.csv'))).toEqual({
    name: 'a.csv',
    content: 'AP/k',
  })
})

test('the preview reads well aloud', async () => {
  const { open } = drawImport()
  await open()
  await screen.findByRole('heading', { name: /Deltagare/ })
  await expectAccessible(screen.getByRole('dialog'))
})
