/** The line under the programme: what is typed and ended with Enter is a new item, last in the day. */
import { type Ref, useState } from 'react'
import { Button } from '../shared/Button'
import { useText } from '../text'
import css from './AgendaScreen.module.css'

export function AddLine({
  ref,
  onAdd,
}: {
  ref: Ref<HTMLInputElement>
  onAdd: (title: string) => Promise<string | null>
}) {
  const t = useText()
  const [title, setTitle] = useState('')
  const add = async () => {
    if (title.trim() === '') return
    if ((await onAdd(title)) !== null) setTitle('')
  }
  return (
    <form
      className={css.add}
      onSubmit={event => {
        event.preventDefault()
        void add()
      }}
    >
      <label>
        <span>{t('agenda-add-label')}</span>
        <input
          ref={ref}
          value={title}
          placeholder={t('agenda-add-hint')}
          onChange={event => setTitle(event.currentTarget.value)}
        />
      </label>
      <Button type="submit" icon="add">
        {t('agenda-add')}
      </Button>
    </form>
  )
}
