import { expect, test, vi } from 'vitest'
import { draw } from './draw'
import { useActions } from './way/actions'

function Twice() {
  useActions([
    { id: 'one', key: 'one', keys: 'Alt N', do: () => {} },
    { id: 'other', key: 'other', keys: 'Alt N', do: () => {} },
  ])
  return null
}

test('no part can be drawn in which one key means two things', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  expect(() => draw(<Twice />)).toThrow('Alt N: one, other')
  vi.restoreAllMocks()
})
