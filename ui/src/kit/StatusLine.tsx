/** One line at the foot of the window: what just happened, or why it did not. */
import { type Line, useLine } from '../reading/say'
import { useText } from '../text'
import { Button, IconButton } from './Button'
import { StatusMark } from './Icon'
import css from './StatusLine.module.css'

export function StatusLine() {
  const t = useText()
  const { line, dismiss } = useLine()
  return (
    <div className={css.region}>
      <div role="status" aria-live="polite">
        {line?.tone === 'done' && <Sentence line={line} />}
      </div>
      <div role="alert">{line && line.tone !== 'done' && <Sentence line={line} />}</div>
      {line?.said.action && (
        <Button variant="quiet" onPress={line.said.action.do}>
          {line.said.action.label}
        </Button>
      )}
      {line && <IconButton icon="close" label={t('status-dismiss')} onPress={dismiss} />}
    </div>
  )
}

function Sentence({ line }: { line: Line }) {
  const t = useText()
  const names = Object.entries(line.said.names ?? {})
  const named = Object.fromEntries(names.map(([name, key]) => [name, t(key)]))
  return (
    <p className={css.sentence} data-tone={line.tone}>
      <StatusMark tone={line.tone} />
      {t(line.said.key, { ...line.said.vars, ...named })}
    </p>
  )
}
