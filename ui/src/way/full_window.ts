/**
 * While a part is on screen that is to be the only thing there, what stands around every screen is out of sight, out of the
 * keyboard's way and not read aloud.
 */
import { useEffect } from 'react'

export function useFullWindow() {
  useEffect(() => {
    const { dataset } = document.documentElement
    dataset.fullWindow = ''
    return () => {
      delete dataset.fullWindow
    }
  }, [])
}
