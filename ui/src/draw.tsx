/** For screen tests: draws a part as the program would, over a fake engine, in Swedish unless said. */
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { type ReactNode, useEffect } from 'react'
import { expect } from 'vitest'
import { FakeEngine } from './fake'
import { StatusLine } from './kit/StatusLine'
import { EngineProvider } from './reading/engine_context'
import { StatusProvider } from './reading/say'
import { TextProvider } from './text'
import { ActionsProvider, clashes, useAllActions } from './way/actions'
import type { Language } from './wire'

export function draw(
  part: ReactNode,
  { engine = new FakeEngine(), language = 'sv' as Language, status = false } = {},
) {
  const drawn = render(
    <TextProvider language={language}>
      <StatusProvider>
        <EngineProvider engine={engine}>
          <ActionsProvider>
            {part}
            <NoClash />
            {status && <StatusLine />}
          </ActionsProvider>
        </EngineProvider>
      </StatusProvider>
    </TextProvider>,
  )
  return { ...drawn, engine, user: userEvent.setup() }
}

/** Two actions that want one key make the test fail, whatever it is about. */
function NoClash() {
  const found = clashes(useAllActions()).join('; ')
  useEffect(() => {
    if (found !== '') throw new Error(`two actions have one key: ${found}`)
  }, [found])
  return null
}

/** axe finds nothing. Colours are left to the test in the real window: jsdom has none. */
export async function expectAccessible(element: Element) {
  const { violations } = await axe.run(element, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  })
  expect(violations.map(v => `${v.id}: ${v.nodes.map(n => n.html).join(' ')}`)).toEqual([])
}
