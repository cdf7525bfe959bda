/**
 * The items of the day around the one that goes on. What comes has an expected time, what has been an actual one; the plan
 * stands beside either, in a column and a look of its own.
 */
import type { ReactNode } from 'react'
import { useFormat } from '../format'
import { timer } from '../hall/time_left'
import { Button } from '../kit/Button'
import { EditTable, Th } from '../kit/EditTable'
import { Icon } from '../kit/Icon'
import { useText } from '../text'
import type { DayItemView, DayView } from '../wire'
import css from './DayScreen.module.css'
import type { Deeds } from './deeds'

interface Props {
  view: DayView
  deeds: Deeds
}

export function Coming({ view, deeds }: Props) {
  const t = useText()
  const { clock } = useFormat()
  const items = view.items.filter(item => item.day === view.day && item.state === 'ahead')
  return (
    <Items
      title={t('day-coming')}
      caption={t('day-coming-caption')}
      head={t('day-projected')}
      look={css.projected}
      items={items}
      deeds={deeds}
      time={item => item.projected_start !== null && <time>{clock(item.projected_start)}</time>}
    />
  )
}

export function Been({ view, deeds }: Props) {
  const t = useText()
  const { clock } = useFormat()
  const items = view.items.filter(
    item => item.day === view.day && (item.state === 'done' || item.state === 'passed'),
  )
  return (
    <Items
      title={t('day-been')}
      caption={t('day-been-caption')}
      head={t('day-actual')}
      look={css.actual}
      items={items}
      deeds={deeds}
      time={item =>
        item.actual_start === null ? (
          <span className={css.passed}>{t(`item-state-${item.state}`)}</span>
        ) : (
          <>
            <time>{clock(item.actual_start)}</time>–
            {item.actual_end !== null && <time>{clock(item.actual_end)}</time>}
            <Late minutes={item.actual_start - item.planned_start} />
          </>
        )
      }
    />
  )
}

/** The other days, of which only the plan is told; to jump to. */
export function OtherDays({ view, deeds }: Props) {
  const t = useText()
  const days = [...new Set(view.items.map(item => item.day))].filter(day => day !== view.day)
  return days.map(day => (
    <Items
      key={day}
      title={t('day-other', { day })}
      caption={t('day-other-caption', { day })}
      items={view.items.filter(item => item.day === day)}
      deeds={deeds}
    />
  ))
}

interface ItemsProps {
  title: string
  caption: string
  /** The column of expected or actual times; none where only the plan is known. */
  head?: string
  look?: string | undefined
  time?: (item: DayItemView) => ReactNode
  items: readonly DayItemView[]
  deeds: Deeds
}

function Items({ title, caption, head, look, time, items, deeds }: ItemsProps) {
  const t = useText()
  if (items.length === 0) return null
  return (
    <section className={css.items}>
      <h2>{title}</h2>
      <EditTable label={caption}>
        <thead>
          <tr>
            {head && <Th className={look}>{head}</Th>}
            <Th>{t('day-planned')}</Th>
            <Th>{t('day-item')}</Th>
            <Th>{t('day-length')}</Th>
            <Th>{t('day-venue')}</Th>
            <Th hidden>{t('day-jump-head')}</Th>
          </tr>
        </thead>
        <tbody>
          {items.map(item => (
            <tr key={item.id} data-kind={item.kind} data-state={item.state}>
              {time && <td className={look}>{time(item)}</td>}
              <td className={css.plan}>
                <Plan item={item} />
              </td>
              <th scope="row" className={css.title}>
                {item.title}
                <Slack item={item} />
              </th>
              <td className={css.length}>
                <Length item={item} />
              </td>
              <td className={css.place}>{item.venue}</td>
              <td className={css.jump}>
                <Button
                  variant="quiet"
                  aria-label={t(item.state === 'done' ? 'day-again-of' : 'day-jump-of', {
                    title: item.title,
                  })}
                  onPress={() => deeds.start(item.id)}
                >
                  {t(item.state === 'done' ? 'day-again' : 'day-jump')}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </EditTable>
    </section>
  )
}

function Plan({ item }: { item: DayItemView }) {
  const t = useText()
  const { clock } = useFormat()
  return (
    <>
      <time>{clock(item.planned_start)}</time>
      {item.is_fixed && (
        <span className={css.anchor}>
          <Icon name="anchor" />
          {t('day-fixed')}
        </span>
      )}
    </>
  )
}

/** Free minutes before a fixed start, or by how many it is missed. */
function Slack({ item }: { item: DayItemView }) {
  const t = useText()
  if (item.slack === null || item.slack === 0) return null
  return item.slack > 0 ? (
    <span className={css.slack}>{t('day-slack', { minutes: item.slack })}</span>
  ) : (
    <span className={css.missed}>
      <Icon name="warning" />
      {t('day-missed', { minutes: -item.slack })}
    </span>
  )
}

function Late({ minutes }: { minutes: number }) {
  const t = useText()
  if (minutes === 0) return null
  return (
    <span className={css.late}>
      {minutes > 0 ? t('day-late-start', { minutes }) : t('day-early-start', { minutes: -minutes })}
    </span>
  )
}

/** How long it is with what was given, in turns where it has them; and the plan's length where that differs. */
function Length({ item }: { item: DayItemView }) {
  const t = useText()
  const minutes = item.minutes + item.given
  const each = item.turn_length ?? 0
  const isWhole = each % 60_000 === 0
  return (
    <>
      {item.turns === null
        ? t('day-minutes', { minutes })
        : t('day-turns', { count: item.turns, each: isWhole ? each / 60_000 : timer(each) })}
      {item.given !== 0 && (
        <span className={css.given}>{t('day-planned-length', { minutes: item.minutes })}</span>
      )}
    </>
  )
}
