import { expect, test } from 'vitest'
import { completionsOf, partyPrefix, understand } from './completions'

const area = (id: string, code: string, name: string) => ({ id, code, name, description: null })
const areas = [
  area('nar', 'NAR', 'Narkotika'),
  area('pla', 'PLA', 'Otrygga platser'),
  area('tra', 'TRA', 'Trafik'),
]
const there = { areas, places: ['Hjalmar Brantingsplatsen', 'Torget norra', 'Skolan'] }

test.each([
  ['Försäljning #narkotika @Torget', 'Försäljning', 'nar', 'Torget'],
  ['Försäljning @skolan #NAR', 'Försäljning', 'nar', 'Skolan'],
  ['Försäljning #nar @hj', 'Försäljning', 'nar', 'Hjalmar Brantingsplatsen'],
  ['#otrygga platser mörkt vid dörren', 'mörkt vid dörren', 'pla', null],
  ['Mörkt #pla vid dörren @torget norra sent', 'Mörkt vid dörren sent', 'pla', 'Torget norra'],
  ['Mörkt @nya torget', 'Mörkt', null, 'nya torget'],
  ['Rum #5 är upptaget', 'Rum #5 är upptaget', null, null],
  ['Skriv till a@b.se om C# och # eller @', 'Skriv till a@b.se om C# och # eller @', null, null],
  ['#nar', '', 'nar', null],
])('"%s" is understood without choosing', (text, words, problemArea, place) => {
  const said = understand(text, there)
  expect([said.text, said.area?.id ?? null, said.place]).toEqual([words, problemArea, place])
})

test('nothing is proposed for a sign inside a word', () => {
  const known = { ...there, newPlace: 'ny plats', onArea: () => {}, onPlace: () => {} }
  expect(completionsOf('a@b', known)).toEqual([])
  expect(completionsOf('a @b', known).map(one => one.name)).toEqual(['Hjalmar Brantingsplatsen', 'b'])
})

test('a party is said by a letter and a colon, and a sentence may begin with any letter', () => {
  expect(partyPrefix('Ö: sagt')).toEqual({ party: 'others', rest: 'sagt' })
  expect(partyPrefix('polisen säger')).toBeNull()
})
