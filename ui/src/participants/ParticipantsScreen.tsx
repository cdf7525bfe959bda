/** Who takes part: roles, never names. The register, the rooms with those who are in them, and the allotment to them. */
import { useRef, useState } from 'react'
import { PrintButton } from '../deeds/PrintButton'
import { AddLine } from '../fields/AddLine'
import { useFormat } from '../format'
import { Button } from '../kit/Button'
import { EmptyState } from '../kit/EmptyState'
import { Page } from '../kit/Page'
import { Unread } from '../kit/Unread'
import { PartyMark } from '../marks/PartyMark'
import { useRead, useRun, useRunHere } from '../reading/engine_context'
import { useSay } from '../reading/say'
import { useText } from '../text'
import { useActions } from '../way/actions'
import { go, hrefTo, useHearing, useRoute } from '../way/route'
import { type ParticipantsView, type Party, parties } from '../wire'
import { Allotment } from './Allotment'
import css from './ParticipantsScreen.module.css'
import { Purge } from './Purge'
import { Register } from './Register'
import { Rooms } from './Rooms'

const views = ['register', 'rooms', 'allotment'] as const
type ViewName = (typeof views)[number]

/** The register is where the screen begins. */
const restOf = (name: ViewName): [string?] => (name === 'register' ? [] : [name])

export function ParticipantsScreen() {
  const t = useText()
  const hearing = useHearing()
  const { rest } = useRoute()
  const { view, trouble } = useRead('participants', { hearing })
  const chosen: ViewName = views.find(name => name === rest[0]) ?? 'register'
  useActions(
    views.map(name => ({
      id: `participants-view-${name}`,
      key: `participants-view-${name}`,
      do: () => go('participants', ...restOf(name)),
    })),
  )
  if (view === null) return <Unread trouble={trouble} />
  const isEmpty = view.participants.length === 0
  const isPurged = view.purged_on !== null
  if (!isEmpty && chosen !== 'register') return <Placing view={view} chosen={chosen} />
  const canAllot = view.without_workshop > 0 && view.places.length > 0
  return (
    <Page
      title={t('screen-participants')}
      lead={isEmpty && !isPurged && t('participants-count', { count: 0 })}
      actions={
        <>
          {!isEmpty && <PrintButton hearing={hearing} what="attendance" />}
          {canAllot && (
            <Button variant="main" onPress={() => go('participants', 'allotment')}>
              {t('participants-allot', { count: view.without_workshop })}
            </Button>
          )}
        </>
      }
    >
      {!isEmpty ? (
        <>
          <Views chosen={chosen} />
          <Counts view={view} />
          <Register view={view} />
        </>
      ) : (
        !isPurged && (
          <EmptyState title={t('participants-empty')}>
            <p>{t('participants-empty-words')}</p>
          </EmptyState>
        )
      )}
      <Add hearing={hearing} />
      <Purge hearing={hearing} view={view} />
    </Page>
  )
}

/** The rooms, and what an allotment would make of them. */
function Placing({ view, chosen }: { view: ParticipantsView; chosen: ViewName }) {
  const t = useText()
  const hearing = useHearing()
  const say = useSay()
  const run = useRun()
  const runAll = useRunHere()
  const { view: allotment, trouble } = useRead('allotment', { hearing })
  const changes = allotment?.changes ?? 0
  const take = async () => {
    const done = await run({ do: 'AllotParticipants', hearing })
    if (done) say({ key: 'allotment-taken', vars: { count: changes } })
  }
  const release = async () => {
    const kept = view.participants.filter(one => one.chosen)
    const wrong = await runAll(
      kept.map(({ id }) => ({
        do: 'EditParticipant',
        participant: id,
        to: { field: 'chosen', value: false },
      })),
      'ReleaseParticipants',
    )
    say(wrong ?? { key: 'participants-edited', vars: { count: kept.length } })
  }
  const isPreview = chosen === 'allotment'
  useActions(
    isPreview && changes > 0
      ? [
          {
            id: 'allotment-take',
            key: 'allotment-take',
            vars: { count: changes },
            keys: 'Ctrl Enter',
            do: take,
          },
        ]
      : [],
  )
  if (allotment === null) return <Unread trouble={trouble} />
  return (
    <Page
      title={t('screen-participants')}
      actions={
        isPreview ? (
          changes > 0 && (
            <Button variant="main" onPress={take}>
              {t('allotment-take', { count: changes })}
            </Button>
          )
        ) : view.without_workshop > 0 && view.places.length > 0 ? (
          <Button variant="main" onPress={() => go('participants', 'allotment')}>
            {t('participants-allot', { count: view.without_workshop })}
          </Button>
        ) : null
      }
    >
      <Views chosen={chosen} />
      {view.places.length === 0 ? (
        <EmptyState
          title={t('allotment-no-rooms')}
          action={<Button onPress={() => go('workshops')}>{t('allotment-make-rooms')}</Button>}
        >
          <p>{t('allotment-no-rooms-words')}</p>
        </EmptyState>
      ) : isPreview ? (
        <Allotment view={allotment} onRelease={release} />
      ) : (
        <Rooms view={view} allotment={allotment} />
      )}
    </Page>
  )
}

/** The three ways to look at those who take part. */
function Views({ chosen }: { chosen: ViewName }) {
  const t = useText()
  const hearing = useHearing()
  return (
    <nav className={css.views} aria-label={t('participants-views')}>
      {views.map(name => (
        <a
          key={name}
          href={hrefTo(hearing, 'participants', ...restOf(name))}
          aria-current={name === chosen ? 'page' : undefined}
        >
          {t(`participants-${name}`)}
        </a>
      ))}
    </nav>
  )
}

/** How many from each party; how many have come; whose wishes were met. */
function Counts({ view }: { view: ParticipantsView }) {
  const t = useText()
  const { number } = useFormat()
  const all = view.participants.length
  return (
    <dl className={css.counts}>
      {view.parties.map(({ party, count, attended }) => (
        <div key={party}>
          <dt>
            <PartyMark party={party} />
          </dt>
          <dd>
            {number(count)} <small>{t('participants-here-count', { count: attended })}</small>
          </dd>
        </div>
      ))}
      <div className={css.apart}>
        <dt>{t('participants-attended')}</dt>
        <dd>{t('participants-of', { count: view.attended, all })}</dd>
      </div>
      <div>
        <dt>{t('participants-first-wish')}</dt>
        <dd>{number(view.first_wishes)}</dd>
      </div>
      <div>
        <dt>{t('participants-second-wish')}</dt>
        <dd>{number(view.second_wishes)}</dd>
      </div>
      <div data-warn={view.without_workshop > 0}>
        <dt>{t('participants-without-workshop')}</dt>
        <dd>{number(view.without_workshop)}</dd>
      </div>
    </dl>
  )
}

/** "kommunpolis, Polisområde Storgöteborg" and the party; the party stays for the next one. */
function Add({ hearing }: { hearing: string }) {
  const t = useText()
  const run = useRun()
  const line = useRef<HTMLInputElement>(null)
  const [party, setParty] = useState<Party>('city')
  useActions([
    { id: 'participants-add', key: 'participants-add', keys: 'Alt N', do: () => line.current?.focus() },
  ])
  const add = async (words: string) => {
    const [role = '', ...rest] = words.split(',')
    const organisation = rest.join(',').trim()
    if (organisation === '') return t('participants-add-comma')
    const done = await run({
      do: 'AddParticipant',
      hearing,
      role: role.trim(),
      organisation,
      party,
      area: null,
    })
    return done !== null
  }
  return (
    <AddLine
      ref={line}
      label={t('participants-add-label')}
      hint={t('participants-add-hint')}
      name={t('participants-add')}
      onAdd={add}
    >
      <label>
        <span>{t('participants-party')}</span>
        <select
          value={party}
          onChange={event => setParty(parties.find(one => one === event.currentTarget.value) ?? party)}
        >
          {parties.map(one => (
            <option key={one} value={one}>
              {t(`party-${one}`)}
            </option>
          ))}
        </select>
      </label>
    </AddLine>
  )
}
