/** The crime triangle as a prompt: the place, the one exposed, the one who offends. A side with no cause yet is drawn as such. */
import { locales, useLanguage, useText } from '../text'
import type { CauseSide, CauseView } from '../wire'
import css from './Triangle.module.css'

const lines: Record<CauseSide, string> = {
  situation: 'M30 150H170',
  exposed: 'M94 26 24 144',
  offender: 'm106 26 70 118',
}

export function Triangle({
  causes,
  chosen,
  onChoose,
}: {
  causes: readonly CauseView[]
  chosen: CauseSide | null
  onChoose: (side: CauseSide) => void
}) {
  const t = useText()
  const locale = locales[useLanguage()]
  const count = (side: CauseSide) => causes.filter(cause => cause.side === side).length
  const silent = (Object.keys(lines) as CauseSide[]).filter(side => count(side) === 0)
  const sides = new Intl.ListFormat(locale, { type: 'disjunction' }).format(
    silent.map(side => t(`side-${side}`)),
  )
  return (
    <figure className={css.triangle}>
      <svg viewBox="0 0 200 175" aria-hidden="true" focusable="false">
        {(Object.keys(lines) as CauseSide[]).map(side => (
          <path key={side} d={lines[side]} data-empty={count(side) === 0} data-chosen={chosen === side} />
        ))}
      </svg>
      <figcaption>
        {(Object.keys(lines) as CauseSide[]).map(side => (
          <button key={side} type="button" aria-pressed={chosen === side} onClick={() => onChoose(side)}>
            <span>{t(`causes-of-${side}`)}</span>
            <span>{t(`causes-ask-${side}`)}</span>
            <b>{count(side)}</b>
          </button>
        ))}
        <p role="status">{silent.length > 0 && silent.length < 3 && t('causes-silent', { sides })}</p>
      </figcaption>
    </figure>
  )
}
