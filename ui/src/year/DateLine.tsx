/** One date: the day, what it is, the measure, who and where, and how it stands. The measure is a link to where its result is noted. */
import { useFormat } from '../format'
import { DateMark, DateShape } from '../marks/DateMark'
import { PartyShape } from '../marks/PartyMark'
import { ResultMark } from '../marks/ResultMark'
import { useText } from '../text'
import { ownerNames } from '../thread/sentence'
import { hrefTo, useHearing } from '../way/route'
import type { YearDate } from '../wire'
import css from './YearScreen.module.css'

export function DateLine({ one }: { one: YearDate }) {
  const t = useText()
  const { weekday } = useFormat()
  return (
    <li className={css.line}>
      <time dateTime={one.date}>{weekday(one.date)}</time>
      <div>
        <p>
          <span className={css.kind}>{t(`date-kind-${one.kind}`)}</span> <Measure one={one} />
        </p>
        <p className={css.who}>
          <Who one={one} />
        </p>
      </div>
      <p className={css.stand}>
        <DateMark state={one.state} />
        {one.status && (
          <ResultMark result={{ amount: null, status: one.status, colour: one.colour, comment: null }} />
        )}
        {one.is_before_hearing && <em>{t('year-before-hearing')}</em>}
      </p>
    </li>
  )
}

/** The same in a month of the picture: the day, a shape, the first words; all of it is said aloud. */
export function SmallDate({ one }: { one: YearDate }) {
  const t = useText()
  const { date } = useFormat()
  const name = [
    date(one.date),
    `${t(`date-kind-${one.kind}`)}: ${one.text}`,
    one.areas.map(area => area.name).join(', '),
    t(`date-state-${one.state}`),
  ]
  return (
    <li className={css.small} data-state={one.state}>
      <DateShape state={one.state} />
      <span aria-hidden="true">{Number(one.date.slice(8))}</span>
      <Measure one={one} label={name.filter(Boolean).join(' · ')} />
    </li>
  )
}

function Measure({ one, label }: { one: YearDate; label?: string }) {
  const hearing = useHearing()
  const href =
    one.measure === null ? hrefTo(hearing, 'overview') : hrefTo(hearing, 'follow_up', 'now', one.measure)
  return (
    <a href={href} data-state={one.state} data-month={one.month} aria-label={label} title={label}>
      {one.text}
    </a>
  )
}

function Who({ one }: { one: YearDate }) {
  const parties = [...new Set(one.owners.map(owner => owner.party))]
  return (
    <>
      {parties.map(party => (
        <PartyShape key={party} party={party} />
      ))}
      {[ownerNames(one.owners), one.contact_role, one.areas.map(area => area.name).join(', ')]
        .filter(Boolean)
        .join(' · ')}
    </>
  )
}
