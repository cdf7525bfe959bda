import { act, screen } from '@testing-library/react'
import { type ReactElement, useState } from 'react'
import { expect, test } from 'vitest'
import { draw, expectAccessible } from '../draw'
import { ComboBox, NumberField, Select, TextField } from './fields'
import {
  InlineAmount,
  InlineDate,
  InlineLine,
  InlineNumber,
  InlineNumberOrNone,
  InlineText,
  InlineTime,
  InlineTimeOrNone,
} from './inline'

const areas = [
  { id: 'a', name: 'Angered' },
  { id: 'l', name: 'Lundby' },
]

test('a stored text is committed once, by Enter or by leaving the field', async () => {
  const committed: string[] = []
  const { user } = draw(<TextField label="Rubrik" value="Fika" onCommit={text => committed.push(text)} />)
  await user.type(screen.getByLabelText('Rubrik'), ' kl 10')
  expect(committed).toEqual([])
  await user.tab()
  expect(committed).toEqual(['Fika kl 10'])
})

test('Escape brings the stored text back and commits nothing', async () => {
  const committed: string[] = []
  const { user } = draw(<TextField label="Rubrik" value="Fika" onCommit={text => committed.push(text)} />)
  await user.type(screen.getByLabelText('Rubrik'), ' kl 10{Escape}')
  await user.tab()
  expect(committed).toEqual([])
  expect((screen.getByLabelText('Rubrik') as HTMLInputElement).value).toBe('Fika')
})

test('a number is committed as the language writes it, and only when it is another', async () => {
  const committed: number[] = []
  const { user } = draw(<NumberField label="Längd" unit="min" value={35} onCommit={n => committed.push(n)} />)
  const field = screen.getByRole('textbox', { name: 'Längd' })
  await user.clear(field)
  await user.type(field, '1 240{Enter}')
  await user.tab()
  expect(committed).toEqual([1240])
})

test('choosing from a list tells the id', async () => {
  const chosen: string[] = []
  const { user } = draw(<Select label="Område" options={areas} value="a" onChoose={id => chosen.push(id)} />)
  await user.click(screen.getByRole('button', { name: /Område/ }))
  await user.click(await screen.findByRole('option', { name: 'Lundby' }))
  expect(chosen).toEqual(['l'])
})

test('a choice that nobody has made asks for it in the program’s own word', () => {
  draw(<Select label="Område" options={areas} value={null} onChoose={() => {}} />)
  expect(screen.getByRole('button').textContent).toBe('Välj')
})

test('words that are not in the list are kept when the field allows them', async () => {
  const written: string[] = []
  const { user } = draw(
    <ComboBox
      label="Plats"
      options={areas}
      value={null}
      onChoose={() => {}}
      onWrite={words => written.push(words)}
    />,
  )
  await user.type(screen.getByRole('combobox', { name: 'Plats' }), 'Hjalmar Brantingsplatsen')
  await user.tab()
  expect(written).toEqual(['Hjalmar Brantingsplatsen'])
})

/** A field of a value that another window may change while somebody is at it. */
function Shared({ field }: { field: 'number' | 'choice' }) {
  const [number, setNumber] = useState(3)
  const [choice, setChoice] = useState<string | null>('a')
  return (
    <>
      {field === 'number' ? (
        <NumberField label="Röstande" value={number} onCommit={setNumber} />
      ) : (
        <ComboBox label="Plats" options={areas} value={choice} onChoose={setChoice} onWrite={setChoice} />
      )}
      <output>{field === 'number' ? number : choice}</output>
      <button
        type="button"
        onFocus={event => event.currentTarget.blur()}
        onPointerDown={event => event.preventDefault()}
        onClick={() => {
          setNumber(5)
          setChoice('l')
        }}
      >
        någon annan
      </button>
    </>
  )
}

test.each([
  ['number', 'textbox', '12', '5', '12'],
  ['choice', 'combobox', 'Torget', 'Lundby', 'Torget'],
] as const)(
  'what is typed in a %s is not written over by another window',
  async (field, role, typed, theirs, saved) => {
    const { user } = draw(<Shared field={field} />)
    const input = screen.getByRole(role) as HTMLInputElement
    const other = () => act(() => screen.getByRole('button', { name: 'någon annan', hidden: true }).click())
    await user.click(input)
    await user.clear(input)
    await user.type(input, typed)
    other()
    expect(input.value).toBe(typed)
    await user.tab()
    expect(screen.getByRole('status', { hidden: true }).textContent).toBe(saved)
    // Nobody types any more: what arrives is shown.
    other()
    expect(input.value).toBe(theirs)
  },
)

const written = { TextField, InlineText, InlineLine }

/** A text that another window may change while somebody is at it. */
function SharedText({ of }: { of: keyof typeof written }) {
  const [text, setText] = useState('Fika')
  const Field = written[of]
  return (
    <>
      <Field label="Rubrik" value={text} onCommit={words => setText(words.trim())} />
      <output>{text}</output>
      <button type="button" onClick={() => setText('Lunch')}>
        någon annan
      </button>
    </>
  )
}

test.each(Object.keys(written) as (keyof typeof written)[])(
  'in %s what somebody else stores meanwhile is told, and either text can be kept',
  async of => {
    const { user } = draw(<SharedText of={of} />)
    const input = screen.getByRole('textbox', { name: 'Rubrik' }) as HTMLInputElement
    const other = () => act(() => screen.getByRole('button', { name: 'någon annan' }).click())
    const told = () => screen.queryByText(/Någon annan skrev: Lunch/)
    await user.type(input, ' 10 ')
    expect(told()).toBeNull()
    other()
    expect(input.value).toBe('Fika 10 ')
    expect(told()).not.toBeNull()
    await user.keyboard('{Escape}')
    expect([input.value, told()]).toEqual(['Lunch', null])
    await user.type(input, ' 12 {Enter}')
    // What comes back tidied is one's own.
    expect([input.value, told()]).toEqual(['Lunch 12', null])
    other()
    expect(input.value).toBe('Lunch')
  },
)

test('fields have names that are read aloud', async () => {
  const { container } = draw(
    <>
      <TextField label="Rubrik" labelHidden value="" onChange={() => {}} />
      <Select label="Område" labelHidden options={areas} value="a" onChoose={() => {}} />
      <NumberField label="Längd" labelHidden value={1} onCommit={() => {}} />
    </>,
  )
  await expectAccessible(container)
})

type Asked = (value: unknown) => unknown
const misread: [string, string, string, (onCommit: Asked) => ReactElement][] = [
  ['InlineNumber', '20', 'fyra', on => <InlineNumber label="Fält" value={20} onCommit={on} />],
  ['InlineNumberOrNone', '20', 'många', on => <InlineNumberOrNone label="Fält" value={20} onCommit={on} />],
  [
    'InlineAmount',
    '20',
    'drygt 3',
    on => <InlineAmount label="Fält" value={20} decimals={0} onCommit={on} />,
  ],
  ['InlineTime', '08:30', '25.70', on => <InlineTime label="Fält" value={510} onCommit={on} />],
  ['InlineTimeOrNone', '08:30', 'lunch', on => <InlineTimeOrNone label="Fält" value={510} onCommit={on} />],
  [
    'InlineDate',
    '2027-02-04',
    '2027-02-31',
    on => <InlineDate label="Fält" value="2027-02-04" onCommit={on} />,
  ],
  ['NumberField', '20', '2000', on => <NumberField label="Fält" value={20} maxValue={50} onCommit={on} />],
]

test.each(misread)(
  'what %s cannot read stays with a sentence tied to it, and Escape gives back what stood',
  async (...row) => {
    const [, stood, typed, field] = row
    const committed: unknown[] = []
    const { user, container } = draw(field(value => void committed.push(value)))
    const input = screen.getByRole('textbox', { name: 'Fält' }) as HTMLInputElement
    await user.clear(input)
    await user.type(input, typed)
    expect(screen.queryByRole('alert')).toBeNull()
    await user.tab()
    expect([input.value, input.getAttribute('aria-invalid'), committed]).toEqual([typed, 'true', []])
    const said = document.getElementById(input.getAttribute('aria-describedby') ?? '')
    expect(said?.textContent).toMatch(/^Skriv /)
    await expectAccessible(container)
    await user.click(input)
    await user.keyboard('{Escape}')
    expect([input.value, input.hasAttribute('aria-invalid'), screen.queryByRole('alert')]).toEqual([
      stood,
      false,
      null,
    ])
  },
)

test('what the engine refuses stays too, and its own field says why', async () => {
  const refusal = { kind: 'refusal', code: 'OutOfRange', params: { least: 1, most: 50 } }
  const { user } = draw(<InlineNumber label="Röster var" value={3} onCommit={async () => refusal} />)
  const input = screen.getByRole('textbox', { name: 'Röster var' }) as HTMLInputElement
  await user.clear(input)
  await user.type(input, '900{Enter}')
  const said = await screen.findByRole('alert')
  expect([input.value, said.textContent]).toEqual(['900', expect.stringContaining('mellan 1 och 50')])
  expect(input.getAttribute('aria-describedby')).toBe(said.id)
})

test('a text field says what is wrong with what it was given', async () => {
  const { user } = draw(
    <TextField label="Fast starttid" value="09:00" onCommit={() => 'Skriv ett klockslag.'} />,
  )
  const input = screen.getByRole('textbox', { name: 'Fast starttid' }) as HTMLInputElement
  await user.clear(input)
  await user.type(input, 'nio{Enter}')
  expect(await screen.findByText('Skriv ett klockslag.')).toBeTruthy()
  expect(input.value).toBe('nio')
})
