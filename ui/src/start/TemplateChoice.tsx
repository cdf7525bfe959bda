/** Which template a new hearing begins with: what each holds is read from its files, so that the words are true. */
import { useId } from 'react'
import { useFormat } from '../format'
import { useRead } from '../shared/engine_context'
import { useLanguage, useText } from '../text'
import type { Template } from '../wire'
import css from './TemplateChoice.module.css'

export function TemplateChoice({
  chosen,
  onChoose,
}: {
  chosen: Template
  onChoose: (template: Template) => void
}) {
  const t = useText()
  const { clock } = useFormat()
  const language = useLanguage()
  const name = useId()
  const { view } = useRead('templates', { language })
  return (
    <fieldset className={css.templates}>
      <legend>{t('start-template')}</legend>
      {(view?.templates ?? []).map(one => (
        <label key={one.template} data-chosen={one.template === chosen}>
          <input
            type="radio"
            name={name}
            value={one.template}
            checked={one.template === chosen}
            onChange={() => onChoose(one.template)}
          />
          <strong>{t(`template-${one.template}`)}</strong>
          <span>
            {t('start-template-span', {
              starts: clock(one.starts),
              ends: clock(one.ends),
              items: one.items,
            })}
          </span>
          <span>{t(`template-${one.template}-words`, { rooms: one.rooms, parallel: one.parallel })}</span>
        </label>
      ))}
    </fieldset>
  )
}
