import { expect, test } from 'vitest'
import { ownerNames, ownersOf, readsAsVerb } from './sentence'

test('an owner that speaks of both parties stands once and keeps both', () => {
  const owners = [
    { name: 'Processledare (Stad och Polis)', party: 'police' as const },
    { name: 'Processledare (Stad och Polis)', party: 'city' as const },
  ]
  expect(ownerNames(owners)).toBe('Processledare (Stad och Polis)')
  expect(ownersOf('Processledare (Stad och Polis), Skola', owners)).toEqual([
    ...owners,
    { name: 'Skola', party: null },
  ])
})

test('a verb goes after shall, a heading after will see to', () => {
  expect(['patrullera till fots', 'Patrullera till fots', 'Kartlägga platser'].map(readsAsVerb)).toEqual([
    true,
    true,
    true,
  ])
  expect(['Fotpatrull', 'Samma rutin i alla stadsdelar'].map(readsAsVerb)).toEqual([false, false])
})
