import { type Entry, parse, type VariableReference, Visitor } from '@fluent/syntax'
import { expect, test } from 'vitest'
import { loadBundle } from './text'
import { screenIds } from './way/route'

const files = import.meta.glob<string>('../../assets/text/*/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const sources = import.meta.glob<string>('./**/*.tsx', { query: '?raw', import: 'default', eager: true })

/** Message name → the variables it uses, sorted. Attributes and terms count too. */
function shapes(language: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const [path, source] of Object.entries(files)) {
    if (!path.includes(`/${language}/`)) continue
    for (const entry of parse(source, {}).body) {
      if (entry.type === 'Junk') throw new Error(`${path}: ${entry.content}`)
      if (entry.type !== 'Message' && entry.type !== 'Term') continue
      const attributes = entry.attributes.map(a => `.${a.id.name}`)
      found.set(entry.id.name, [...variables(entry), ...attributes].sort().join(' '))
    }
  }
  return found
}

function variables(entry: Entry): Set<string> {
  const names = new Set<string>()
  class Collect extends Visitor {
    override visitVariableReference(node: VariableReference) {
      names.add(`$${node.id.name}`)
    }
  }
  new Collect().visit(entry)
  return names
}

test('Swedish and English have the same messages with the same variables', () => {
  expect(Object.fromEntries(shapes('en'))).toEqual(Object.fromEntries(shapes('sv')))
})

test('no message is defined twice', () => {
  expect(() => [loadBundle('sv'), loadBundle('en')]).not.toThrow()
})

test('every screen has its name', () => {
  const known = shapes('sv')
  expect(screenIds.filter(id => !known.has(`screen-${id}`))).toEqual([])
})

test('every key a screen asks for has a text', () => {
  const known = shapes('sv')
  const missing: string[] = []
  for (const [path, source] of Object.entries(sources)) {
    if (path.includes('.test.')) continue
    for (const [, key] of source.matchAll(/\bt\(\s*'([^']+)'/g)) {
      if (key && !known.has(key)) missing.push(`${path}: ${key}`)
    }
  }
  expect(missing).toEqual([])
})
