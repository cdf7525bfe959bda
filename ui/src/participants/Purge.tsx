/**
 * The purge (gallring): what points a participant out goes, the numbers and what was decided stay. It is seen before it is done,
 * for it is the one thing in the program that cannot be undone.
 */
import { useState } from 'react'
import { useFormat } from '../format'
import { Button } from '../kit/Button'
import { Dialog } from '../kit/Dialog'
import { Unread } from '../kit/Unread'
import { PartyMark } from '../marks/PartyMark'
import { useRead, useRun } from '../reading/engine_context'
import { useText } from '../text'
import { useActions } from '../way/actions'
import type { HeadCount, ParticipantsView, PurgeView } from '../wire'
import css from './Purge.module.css'

export function Purge({ hearing, view }: { hearing: string; view: ParticipantsView }) {
  const t = useText()
  const { date } = useFormat()
  const [isOpen, setOpen] = useState(false)
  useActions([{ id: 'purge', key: 'purge', do: () => setOpen(true) }])
  const hasPeople = view.participants.length > 0
  if (!hasPeople && view.purged_on === null && !isOpen) return null
  return (
    <section className={css.purge} aria-labelledby="purge">
      <h2 id="purge">
        {view.purged_on === null ? t('purge') : t('purge-done', { date: date(view.purged_on) })}
      </h2>
      {view.purged_on !== null && (
        <>
          <p>{t('purge-done-words', { count: view.purged })}</p>
          {view.erasing_due && <p className={css.final}>{t('purge-erasing-due')}</p>}
          {!hasPeople && <Heads heads={view.heads} />}
        </>
      )}
      {hasPeople && (
        <div className={css.offer}>
          <p>{t('purge-words')}</p>
          <Button onPress={() => setOpen(true)}>{t('purge')} …</Button>
        </div>
      )}
      {isOpen && <Preview hearing={hearing} onClose={() => setOpen(false)} />}
    </section>
  )
}

function Preview({ hearing, onClose }: { hearing: string; onClose: () => void }) {
  const t = useText()
  const run = useRun()
  const { view, trouble } = useRead('purge', { hearing })
  const purge = async () => {
    await run({ do: 'PurgeParticipants', hearing })
    onClose()
  }
  return (
    <Dialog
      title={t('purge')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('purge-cancel')}</Button>
          <Button variant="danger" onPress={purge} isDisabled={view === null}>
            {t('purge-do', { count: view?.people ?? 0 })}
          </Button>
        </>
      }
    >
      {view === null ? <Unread trouble={trouble} /> : <What view={view} />}
    </Dialog>
  )
}

function What({ view }: { view: PurgeView }) {
  const t = useText()
  return (
    <div className={css.what}>
      <section>
        <h3>{t('purge-goes')}</h3>
        <ul>
          {view.people > 0 && <li>{t('purge-goes-people', { count: view.people })}</li>}
          <li>{t('purge-goes-emails', { count: view.emails })}</li>
          {view.out_of_sight > 0 && <li>{t('purge-goes-out-of-sight', { count: view.out_of_sight })}</li>}
          <li>{t('purge-goes-history')}</li>
        </ul>
      </section>
      <section>
        <h3>{t('purge-stays')}</h3>
        <ul>
          <li>{t('purge-stays-decided')}</li>
          <li>{t('purge-caption')}</li>
        </ul>
        <Heads heads={view.left} />
      </section>
      <p className={css.final}>{t('purge-final')}</p>
    </div>
  )
}

/** How many of each role there were, and how many of them came: all that is left of a register. */
function Heads({ heads }: { heads: readonly HeadCount[] }) {
  const t = useText()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={css.heads} tabIndex={0} aria-label={t('purge-caption')}>
      <table>
        <caption className="visually-hidden">{t('purge-caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('participants-party')}</th>
            <th scope="col">{t('participants-role')}</th>
            <th scope="col">{t('purge-registered')}</th>
            <th scope="col">{t('purge-attended')}</th>
          </tr>
        </thead>
        <tbody>
          {heads.map(head => (
            <tr key={`${head.party} ${head.role}`}>
              <td>
                <PartyMark party={head.party} />
              </td>
              <th scope="row">{head.role}</th>
              <td>{head.registered}</td>
              <td>{head.noted ? head.attended : t('purge-not-noted')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
