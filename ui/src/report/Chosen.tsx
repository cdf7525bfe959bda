/** What goes in: for whom it is, which chapters, in which language. */
import { Checkbox, Select } from '../fields/fields'
import { RadioChoice } from '../kit/RadioChoice'
import { useText } from '../text'
import { type Chapter, type Edition, type Language, languages, type ReportChoice } from '../wire'
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
  return (
    <>
      <RadioChoice
        label={t('export-edition')}
        options={editions.map(id => ({
          id,
          name: t(`export-edition-${id}`),
          // Only of the chosen one: what it holds, and so what the pages beside it are.
          words: id === choice.edition && t(`export-holds-${id}`),
        }))}
        chosen={choice.edition}
        onChoose={onEdition}
      />
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
        options={languages.map(id => ({ id, name: t(`export-language-${id}`) }))}
        value={choice.language}
        onChoose={onLanguage}
      />
    </>
  )
}
