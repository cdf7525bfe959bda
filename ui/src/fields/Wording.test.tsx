import { screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { beforeEach, expect, test } from 'vitest'
import { draw, expectAccessible } from '../draw'
import { FakeEngine } from '../fake'
import { EntryLine } from './EntryLine'
import { TextField } from './fields'

const number = '850709-9805'

/** An engine whose guard knows one number. */
function guarding() {
  return new FakeEngine({
    wording: ({ text }) => ({
      findings: text.includes(number) ? [{ kind: 'personal_number', words: number }] : [],
    }),
  })
}

const said = 'Det ser ut som ett personnummer. Skriv plats och situation, inte person.'

beforeEach(() => localStorage.clear())

function Draft() {
  const [value, setValue] = useState('')
  return <TextField label="Varför" value={value} onChange={setValue} />
}

/** What the place under the field says, once the hand has rested. */
function tells(words: string) {
  return waitFor(() => expect(screen.getByRole('status').textContent).toBe(words))
}

test('a field says quietly what its text looks like, once the hand rests, and the cursor stays', async () => {
  const { user, container } = draw(<Draft />, { engine: guarding() })
  const field = screen.getByRole('textbox', { name: 'Varför' })
  await user.click(field)
  expect(screen.getByRole('status').textContent).toBe('')
  await user.paste(`Pojken ${number} säljer`)
  await tells(said)
  expect(document.activeElement).toBe(field)
  await expectAccessible(container)
  await user.clear(field)
  await user.paste('En pojke säljer')
  await tells('')
})

test('Enter saves what is warned of, and one that was quick is told afterwards', async () => {
  const saved: string[] = []
  const save = (text: string) => async () => {
    saved.push(text)
    return null
  }
  const line = <EntryLine label="Nytt kort" placeholder="" draftKey="x" onEnter={save} />
  const { user } = draw(line, { engine: guarding() })
  await user.paste(`Pojken ${number}`)
  await user.keyboard('{Enter}')
  expect(saved).toEqual([`Pojken ${number}`])
  await tells('Sparat. Det ser ut som ett personnummer: ↑ ändrar. Skriv plats och situation, inte person.')
  await user.paste('Mörkt')
  await tells('')
})
