/** Which template a new hearing begins with: what each holds is read from its files, so that the words are true. */
import { useFormat } from '../format'
import { RadioChoice } from '../kit/RadioChoice'
import { useRead } from '../reading/engine_context'
import { useLanguage, useText } from '../text'
import type { Template } from '../wire'

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
  const { view } = useRead('templates', { language })
  return (
    <RadioChoice
      label={t('start-template')}
      options={(view?.templates ?? []).map(one => ({
        id: one.template,
        name: t(`template-${one.template}`),
        aside: t('start-template-span', {
          starts: clock(one.starts),
          ends: clock(one.ends),
          items: one.items,
        }),
        words: t(`template-${one.template}-words`, { rooms: one.rooms, parallel: one.parallel }),
      }))}
      chosen={chosen}
      onChoose={onChoose}
    />
  )
}
