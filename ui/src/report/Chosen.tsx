/** What goes in: for whom it is, which chapters, in which language. */
import { useId } from 'react'
import { Checkbox, Select } from '../shared/fields'
import { type Language, useText } from '../text'
import type { Chapter, Edition, ReportChoice } from '../wire'
import css from './ReportScreen.module.css'

export function Chosen({
  choice,
  editions,
  chapters,
  onEdition,
  onChapter,
  onLanguage,
}: {
  choice: ReportChoice
  editions: readonly Edition[]
  /** Those that have something in them. */
  chapters: readonly Chapter[]
  onEdition: (edition: Edition) => void
  onChapter: (chapter: Chapter, goesIn: boolean) => void
  onLanguage: (language: Language) => void
}) {
  const t = useText()
  const name = useId()
  return (
    <>
      <fieldset className={css.editions}>
        <legend>{t('export-edition')}</legend>
        {editions.map(edition => (
          <label key={edition} data-chosen={edition === choice.edition}>
            <input
              type="radio"
              name={name}
              value={edition}
              checked={edition === choice.edition}
              onChange={() => onEdition(edition)}
            />
            <strong>{t(`export-edition-${edition}`)}</strong>
            <span>{t(`export-holds-${edition}`)}</span>
          </label>
        ))}
      </fieldset>
      <fieldset className={css.chapters}>
        <legend>{t('export-contents')}</legend>
        {chapters.map(chapter => (
          <Checkbox
            key={chapter}
            isSelected={choice.chapters.includes(chapter)}
            onChange={goesIn => onChapter(chapter, goesIn)}
          >
            {t(`chapter-${chapter}`)}
          </Checkbox>
        ))}
        {choice.edition !== 'public' && <p>{t('export-carries')}</p>}
      </fieldset>
      <Select
        label={t('export-language')}
        options={(['sv', 'en'] as const).map(id => ({ id, name: t(`export-language-${id}`) }))}
        value={choice.language}
        onChoose={id => onLanguage(id as Language)}
      />
    </>
  )
}
