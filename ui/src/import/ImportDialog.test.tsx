import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useImport } from '../deeds/importing'
import { draw, expectAccessible } from '../draw'
import { FakeEngine } from '../fake'
import type { Finding, HearingSummary, ImportView, TableView } from '../wire'
import { ImportProvider } from './ImportProvider'

const about: Omit<Finding, 'level' | 'row' | 'column' | 'code'> = { file: 'deltagare.xlsx', sheet: 'Anmälda' }
const wrongParty: Finding = {
  ...about,
  level: 'error',
  row: 14,
  column: 'Part',
  code: { code: 'UnknownWord', value: 'plois', allowed: 'polis, stad, övriga, stab' },
}
const participants: TableView = {
  file: 'deltagare.xlsx',
  sheet: 'Anmälda',
  kind: 'participants',
  columns: [
    { header: 'id', field: 'key', samples: ['D001', 'D002'] },
    { header: 'Part', field: 'party', samples: ['polis'] },
    { header: 'allergi', field: null, samples: ['nötter'] },
  ],
  fields: [
    { field: 'key', required: true },
    { field: 'party', required: true },
    { field: 'mail', required: false },
  ],
  has_fixed_columns: false,
  rows: 148,
  taken: 146,
  added: 140,
  changed: 4,
  unchanged: 2,
  left: 2,
  warned: 1,
  lines: [
    {
      row: 3,
      status: 'changed',
      cells: [
        { text: 'D002', was: null },
        { text: 'stad', was: 'polis' },
      ],
      also: [{ field: 'mail', was: 'a@example.se', becomes: '' }],
      findings: [],
    },
    {
      row: 14,
      status: 'left',
      cells: [
        { text: 'D013', was: null },
        { text: 'plois', was: null },
      ],
      also: [],
      findings: [wrongParty],
    },
  ],
  findings: [
    wrongParty,
    { ...about, level: 'note', row: null, column: null, code: { code: 'EmptyRows', count: 2 } },
  ],
  more_findings: 0,
}
const agenda: TableView = {
  ...participants,
  file: 'program.xlsx',
  sheet: 'Program',
  kind: 'agenda',
  added: 15,
  changed: 0,
  unchanged: 0,
  left: 0,
  warned: 0,
  rows: 15,
  taken: 15,
  lines: [],
  findings: [],
}
const preview: ImportView = {
  year: 2019,
  tables: [agenda, participants],
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

test('first one sentence says what will happen, then what needs a look', async () => {
  const { open } = drawImport()
  await open()
  const dialog = await screen.findByRole('dialog', { name: 'Läs in filer' })
  expect(await within(dialog).findByText('Läggs till: 15 programpunkter och 140 deltagare.')).toBeTruthy()
  expect(within(dialog).getByText('Ändras: 4 deltagare.')).toBeTruthy()
  expect(within(dialog).getByText(/Ett fel: det som är fel tas inte med/)).toBeTruthy()
})

test('the table that needs a look is the one that is shown, with its fault at the row', async () => {
  const { open } = drawImport()
  await open()
  expect(await screen.findByRole('heading', { name: 'Deltagare' })).toBeTruthy()
  const row = screen.getByRole('row', { name: /14 tas inte med D013 plois/ })
  expect(row.nextElementSibling?.textContent).toMatch(/Fel, kolumn Part ”plois” är inget av orden här/)
  expect(screen.queryByRole('row', { name: /D002/ })).toBeNull()
})

test('a change shows what was there and what comes in its place, in words too', async () => {
  const { open, user } = drawImport()
  await open()
  await user.click(await screen.findByRole('button', { name: 'Ändras 4' }))
  const row = screen.getByRole('row', { name: /3 ändras D002 var polis blir stad/ })
  expect(row.nextElementSibling?.textContent).toMatch(
    /E-post ändras också, från a@example.se till tomt\. Filen har ingen sådan kolumn/,
  )
  expect(screen.getByText('De 1 första av 4 visas.')).toBeTruthy()
})

test('what a column is taken for can be changed, and the files are looked at again at once', async () => {
  const { open, user, engine } = drawImport()
  await open()
  await user.click(await screen.findByRole('tab', { name: '3 kolumner' }))
  expect(screen.getByText('D001 · D002')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: /allergi läses som/ }))
  await user.click(await screen.findByRole('option', { name: 'E-post' }))
  const choice = {
    file: 'deltagare.xlsx',
    sheet: 'Anmälda',
    kind: 'participants',
    columns: [{ column: 2, field: 'mail' }],
  }
  await waitFor(() => expect(engine.previewed.at(-1)?.choices).toEqual([choice]))
  await user.click(screen.getByRole('button', { name: 'Läs in det som är rätt' }))
  await waitFor(() => expect(engine.imported[0]?.choices).toEqual([choice]))
}, 20_000)

test('a table that nobody knows asks what it is', async () => {
  const unknown: TableView = {
    ...participants,
    kind: null,
    fields: [],
    lines: [],
    findings: [{ ...about, level: 'warning', row: null, column: null, code: { code: 'UnknownKind' } }],
    added: 0,
    changed: 0,
    taken: 0,
  }
  const { open, user, engine } = drawImport({ ...preview, tables: [unknown], changes: false })
  await open()
  await user.click(await screen.findByRole('button', { name: /Tabellen är/ }))
  await user.click(await screen.findByRole('option', { name: 'Områden' }))
  await waitFor(() => expect(engine.previewed.at(-1)?.choices[0]?.kind).toBe('areas'))
}, 20_000)

test('nothing is taken in before the button that says what is taken in', async () => {
  const { open, user, engine } = drawImport()
  await open()
  const button = await screen.findByRole('button', { name: 'Läs in det som är rätt' })
  expect(engine.imported).toEqual([])
  await user.click(button)
  await waitFor(() => expect(engine.imported[0]?.files).toEqual([{ path: '/home/a/deltagare.xlsx' }]))
  expect(await screen.findByText('159 rader inlästa')).toBeTruthy()
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
  const { open } = drawImport({
    ...preview,
    tables: [{ ...agenda, added: 0, unchanged: 15 }],
    changes: false,
  })
  await open()
  expect(await screen.findByText(/Inget nytt/)).toBeTruthy()
  expect((screen.getByRole('button', { name: 'Läs in det som är rätt' }) as HTMLButtonElement).disabled).toBe(
    true,
  )
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

test('a report leads to the year after it', async () => {
  const report: Finding = {
    ...about,
    level: 'error',
    row: null,
    column: null,
    code: { code: 'IsReport', year: '2019' },
  }
  const { open, user, engine } = drawImport({ ...preview, tables: [], findings: [report], changes: false })
  await open()
  await user.click(await screen.findByRole('button', { name: 'Börja nästa år från rapporten' }))
  expect(engine.started).toEqual(['/home/a/deltagare.xlsx'])
  await waitFor(() => expect(window.location.hash).toBe('#/next/overview'))
})

test('a refused import stays open with the reason', async () => {
  const { open, user, engine } = drawImport()
  await open()
  await screen.findByRole('heading', { name: 'Deltagare' })
  engine.trouble = { kind: 'Failure', code: 'disk-full', detail: '' }
  await user.click(await screen.findByRole('button', { name: 'Läs in det som är rätt' }))
  expect(await screen.findByText(/Disken är full/)).toBeTruthy()
  expect(screen.getByRole('dialog')).toBeTruthy()
})

test('files dropped on the window are given to the engine and shown the same way', async () => {
  const { engine } = drawImport()
  const file = new File(['id;namn'], 'omraden.csv')
  fireEvent.drop(window, { dataTransfer: { types: ['Files'], files: [file] } })
  expect(await screen.findByRole('dialog', { name: 'Läs in filer' })).toBeTruthy()
  await waitFor(() => expect(engine.previewed[0]?.files).toEqual([{ dropped: 1 }]))
})

test('the preview reads well aloud', async () => {
  const { open } = drawImport()
  await open()
  await screen.findByRole('heading', { name: 'Deltagare' })
  await expectAccessible(screen.getByRole('dialog'))
})

test('an import that takes its time shows how far it has come, and stopping it leaves the preview', async () => {
  const { open, user, engine } = drawImport()
  await open()
  await screen.findByRole('heading', { name: 'Deltagare' })
  engine.stuck = { stage: 'writing', done: 12_000, of: 100_000 }
  engine.waits = 800
  await user.click(screen.getByRole('button', { name: 'Läs in det som är rätt' }))
  const bar = await screen.findByRole('progressbar', { name: 'Skriver' }, { timeout: 3000 })
  expect(bar.getAttribute('aria-valuetext')?.replace(/\s/g, ' ')).toBe('12 000 av 100 000 rader')
  await expectAccessible(screen.getByRole('dialog'))
  await user.click(screen.getByRole('button', { name: 'Stoppa' }))
  expect(await screen.findByRole('heading', { name: 'Deltagare' })).toBeTruthy()
  expect(engine.imported).toEqual([])
})

test('a report dropped on the start screen begins the year after it; elsewhere it is a file like others', async () => {
  const { engine } = drawImport()
  window.location.hash = '#/'
  const drop = (name: string) =>
    fireEvent.drop(window, { dataTransfer: { types: ['Files'], files: [new File(['{}'], name)] } })
  drop('hearing-2019.json')
  await waitFor(() => expect(engine.started).toEqual(['{"dropped":1}']))
  await waitFor(() => expect(window.location.hash).toBe('#/next/overview'))
  window.location.hash = '#/h19/overview'
  drop('hearing-2019.json')
  expect(await screen.findByRole('dialog', { name: 'Läs in filer' })).toBeTruthy()
  expect(engine.started).toHaveLength(1)
})
