/** What findings are called in a sentence: "ett personnummer och ett telefonnummer". Each kind once. */
import { useMemo } from 'react'
import { locales, useLanguage, useText } from '../text'
import type { FindingKind } from '../wire'

export function useFindingNames(): (kinds: readonly FindingKind[]) => string {
  const t = useText()
  const locale = locales[useLanguage()]
  return useMemo(() => {
    const list = new Intl.ListFormat(locale)
    return kinds => list.format([...new Set(kinds)].map(kind => t(`finding-${kind}`)))
  }, [t, locale])
}
