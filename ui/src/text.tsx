/**
 * Every sentence a person reads: Fluent files in assets/text, the same that the engine uses for the PDF.
 * Screens ask by key: `const t = useText()`, then `t(key, { count })`. A missing key shows as the key itself and
 * is an error in the console; the test beside this file finds it first.
 */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'
import { LocalizationProvider, ReactLocalization, useLocalization } from '@fluent/react'
import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react'
import { I18nProvider } from 'react-aria-components'
import type { Language } from './wire'

export type Vars = Record<string, FluentVariable>
export type Text = (key: string, vars?: Vars) => string

const kept = 'language'

/** The language this person chose last on this laptop; Swedish until they have. */
export function keptLanguage(): Language {
  return window.localStorage.getItem(kept) === 'en' ? 'en' : 'sv'
}

export function keepLanguage(language: Language) {
  window.localStorage.setItem(kept, language)
}

export const locales: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' }

const files = import.meta.glob<string>('../../assets/text/*/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** All texts of one language as one bundle. Two messages with one name are an error: the second would be lost. */
export function loadBundle(language: Language): FluentBundle {
  // Isolation marks off, as in the PDF: Swedish and English both run left to right.
  const bundle = new FluentBundle(locales[language], { useIsolating: false })
  for (const [path, source] of Object.entries(files)) {
    if (!path.includes(`/${language}/`)) continue
    const faults = bundle.addResource(new FluentResource(source))
    if (faults.length > 0) throw new Error(`${path}: ${faults.map(String).join('; ')}`)
  }
  return bundle
}

const localizations: Record<Language, ReactLocalization> = {
  sv: new ReactLocalization([loadBundle('sv')], null),
  en: new ReactLocalization([loadBundle('en'), loadBundle('sv')], null),
}

const LanguageContext = createContext<Language>('sv')

/**
 * Gives everything below it a language: texts, numbers and dates, and what react-aria says to a screen reader. `isPart`: only a
 * part of the page speaks it, and says so by its own `lang`; the page keeps the language it has.
 */
export function TextProvider({
  language,
  isPart = false,
  children,
}: {
  language: Language
  isPart?: boolean
  children: ReactNode
}) {
  useEffect(() => {
    if (!isPart) document.documentElement.lang = language
  }, [language, isPart])
  return (
    <LanguageContext value={language}>
      <LocalizationProvider l10n={localizations[language]}>
        <I18nProvider locale={locales[language]}>{children}</I18nProvider>
      </LocalizationProvider>
    </LanguageContext>
  )
}

export function useLanguage(): Language {
  return useContext(LanguageContext)
}

/** The text for a key, with its variables. */
export function useText(): Text {
  const { l10n } = useLocalization()
  return useMemo(() => (key, vars) => l10n.getString(key, vars), [l10n])
}

/** The same key in both languages: search finds a screen by its Swedish and its English name. */
export function bothLanguages(key: string): string {
  return `${localizations.sv.getString(key)} ${localizations.en.getString(key)}`
}
