/** Where: the municipality and its parts through the years, and the problem areas that keep their codes. */
import { useRef, useState } from 'react'
import { AddLine } from '../fields/AddLine'
import { Button } from '../kit/Button'
import { EmptyState } from '../kit/EmptyState'
import { Page } from '../kit/Page'
import { Unread } from '../kit/Unread'
import { useRead, useRun } from '../reading/engine_context'
import { useText } from '../text'
import { useActions } from '../way/actions'
import { useHearing } from '../way/route'
import {
  type AreaKind,
  type AreaView,
  areaKinds,
  type DivisionsView,
  type OfferedDivision,
  type ProblemAreaView,
} from '../wire'
import css from './AreasScreen.module.css'
import { AreaTable } from './AreaTable'
import { PeriodChoice, periodOf } from './PeriodChoice'

export function AreasScreen() {
  const t = useText()
  const hearing = useHearing()
  const { view, trouble } = useRead('areas', {})
  const time = useRead('divisions', {}).view
  const year = useRead('hearings', {}).view?.hearings.find(one => one.id === hearing)?.year ?? null
  if (view === null || time === null) return <Unread trouble={trouble} />
  return (
    <Page title={t('screen-areas')} lead={t('areas-count', { count: view.areas.length })}>
      {time.offered.map(offered => (
        <Offer key={offered.division} offered={offered} />
      ))}
      {view.areas.length === 0 ? (
        <EmptyState title={t('areas-empty')}>
          <p>{t('areas-empty-words')}</p>
        </EmptyState>
      ) : (
        <Areas areas={view.areas} time={time} year={year} />
      )}
      <Add areas={view.areas} />
      <ProblemAreas areas={view.problem_areas} />
    </Page>
  )
}

/** The division of one stretch of time, the hearing's to begin with, or all there is. */
function Areas({
  areas,
  time,
  year,
}: {
  areas: readonly AreaView[]
  time: DivisionsView
  year: number | null
}) {
  const [chosen, choose] = useState<string | null>(null)
  const period = periodOf(time.periods, chosen, year)
  const shown = period === null ? areas : areas.filter(area => period.areas.includes(area.id))
  return (
    <>
      <PeriodChoice periods={time.periods} chosen={period} onChoose={choose} />
      <AreaTable shown={shown} areas={areas} doubts={time.doubts} />
    </>
  )
}

/** A division that comes with the program: what it would do is said before it is done. */
function Offer({ offered }: { offered: OfferedDivision }) {
  const t = useText()
  const run = useRun()
  const name = t(`division-${offered.division}`)
  const add = () => void run({ do: 'AddDivision', division: offered.division })
  useActions([{ id: `areas-${offered.division}`, key: 'areas-offer-add', vars: { name }, do: add }])
  const { added, changed, successions } = offered
  return (
    <section className={css.offer} aria-label={name}>
      <p>
        <strong>{name}</strong>
        {t('areas-offer', { added, changed, successions })}
      </p>
      <Button icon="add" onPress={add}>
        {t('areas-offer-add', { name })}
      </Button>
    </section>
  )
}

/** A new area is a part of the municipality, once there is one; the first is the municipality itself. */
function Add({ areas }: { areas: readonly AreaView[] }) {
  const t = useText()
  const run = useRun()
  const line = useRef<HTMLInputElement>(null)
  const whole = areas.find(area => area.kind === 'municipality')
  const [chosen, setKind] = useState<AreaKind>('district')
  const kind = whole ? chosen : 'municipality'
  useActions([{ id: 'areas-add', key: 'areas-add', keys: 'Alt N', do: () => line.current?.focus() }])
  return (
    <AddLine
      ref={line}
      label={t(whole ? 'areas-add-label' : 'areas-add-first')}
      hint={t('areas-add-hint')}
      name={t('areas-add')}
      onAdd={async name => {
        const part_of = kind === 'municipality' ? null : (whole?.id ?? null)
        return (await run({ do: 'AddArea', name, kind, part_of })) !== null
      }}
    >
      {whole && (
        <label>
          <span>{t('areas-kind')}</span>
          <select
            value={kind}
            onChange={event => setKind(areaKinds.find(one => one === event.currentTarget.value) ?? kind)}
          >
            {areaKinds.map(one => (
              <option key={one} value={one}>
                {t(`area-kind-${one}`)}
              </option>
            ))}
          </select>
        </label>
      )}
    </AddLine>
  )
}

function ProblemAreas({ areas }: { areas: readonly ProblemAreaView[] }) {
  const t = useText()
  if (areas.length === 0) return null
  return (
    <section className={css.problemAreas}>
      <h2>{t('areas-problem-areas')}</h2>
      <dl>
        {areas.map(area => (
          <div key={area.id}>
            <dt>
              <span>{area.code}</span> {area.name}
            </dt>
            <dd>{area.description}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
