/** A measure as the sentence one reads aloud. What is not said is left out, not shown as a gap. */
import { useFormat } from '../format'
import { useText } from '../text'
import type { MeasureView } from '../wire'
import css from './MeasureSentence.module.css'
import { ownerNames, readsAsVerb } from './sentence'

/** What the sentence is made of. */
type SaidMeasure = Pick<
  MeasureView,
  'text' | 'owners' | 'goal_amount' | 'unit' | 'ceiling' | 'place' | 'starts' | 'ends' | 'cause_numbers'
>

export function ReadMeasure({ measure }: { measure: SaidMeasure }) {
  const t = useText()
  const format = useFormat()
  const owners = ownerNames(measure.owners)
  const isVerb = readsAsVerb(measure.text)
  return (
    <p className={css.read}>
      {owners === '' ? <em>{t('sentence-nobody')}</em> : <b>{owners}</b>}{' '}
      {isVerb ? t('sentence-shall') : t('sentence-stands-for')} <b>{measure.text}</b>
      {measure.goal_amount !== null && (
        <>
          {!isVerb && ','}
          {measure.ceiling ? ` ${t('sentence-at-most')}` : ''}{' '}
          <b>
            {format.number(measure.goal_amount)} {measure.unit ?? ''}
          </b>
        </>
      )}
      {measure.place && (
        <>
          {' '}
          {t('sentence-at')} <b>{measure.place}</b>
        </>
      )}
      {measure.starts && (
        <>
          {' '}
          {t('sentence-from')} <b>{format.date(measure.starts)}</b>
        </>
      )}
      {measure.ends && (
        <>
          {' '}
          {t('sentence-until')} <b>{format.date(measure.ends)}</b>
        </>
      )}
      {measure.cause_numbers.length > 0 && (
        <>
          {' '}
          {t('sentence-against')} <b>{measure.cause_numbers.join(', ')}</b>
        </>
      )}
      .
    </p>
  )
}
