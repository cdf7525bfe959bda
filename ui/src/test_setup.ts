import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// jsdom draws nothing, so it has no sizes; react-aria asks for them.
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
}
HTMLCanvasElement.prototype.getContext = () => null
Element.prototype.scrollIntoView ??= () => {}
Element.prototype.getAnimations ??= () => []
globalThis.CSS ??= { escape: (text: string) => text } as typeof CSS

// A machine that builds at the same time is slow; what is there is found no later for it.
configure({ asyncUtilTimeout: 5_000 })

afterEach(() => {
  cleanup()
  window.location.hash = ''
  window.localStorage.clear()
})
