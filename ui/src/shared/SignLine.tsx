/**
 * How a decision is taken: proposed, then signed by a city role and a police role. With both it is fixed. Refusals stand here,
 * beside the buttons; a signature whose content has changed since says so.
 */
import { useState } from 'react'
import type { Trouble } from '../engine'
import { useText } from '../text'
import type { AreaKind, Command, PriorityView } from '../wire'
import { Button } from './Button'
import { useRunHere } from './engine_context'
import { TextField } from './fields'
import { PartyMark } from './PartyMark'
import css from './SignLine.module.css'
import { StateMark } from './StateMark'
import { TroubleWords } from './TroubleWords'

const signing = ['police', 'city'] as const
type Signing = (typeof signing)[number]

export function SignLine({
  priority,
  areaName,
  areaKind,
}: {
  priority: PriorityView
  areaName: string
  areaKind: AreaKind
}) {
  const t = useText()
  const runHere = useRunHere()
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [reason, setReason] = useState<string | null>(null)
  const level = areaKind === 'municipality' ? 'city' : 'district'
  const [roles, setRoles] = useState<Record<Signing, string>>({
    police: t(`sign-role-police-${level}`, { area: areaName }),
    city: t(`sign-role-city-${level}`, { area: areaName }),
  })
  const write = async (command: Command) => {
    const answer = await runHere([command])
    setTrouble(answer)
    return answer === null
  }
  const signed = (party: Signing) => priority.signatures.find(one => one.party === party)
  return (
    <div className={css.line}>
      <p className={css.state}>
        <StateMark state={priority.state} />
        {priority.changed_since_signed && <em>{t('sign-changed')}</em>}
      </p>
      {priority.state === 'draft' ? (
        <Button
          variant="main"
          onPress={() => void write({ do: 'SetState', priority: priority.id, to: 'proposed' })}
        >
          {t('sign-propose')}
        </Button>
      ) : (
        <div className={css.parties}>
          {signing.map(party => {
            const there = signed(party)
            return (
              <div key={party} className={css.party} data-party={party}>
                <PartyMark party={party} />
                {there?.is_current ? (
                  <p className={css.signed}>{t('sign-signed', { role: there.role })}</p>
                ) : (
                  <>
                    <TextField
                      label={t('sign-role', { party: t(`party-${party}`) })}
                      labelHidden
                      value={roles[party]}
                      onChange={role => setRoles(now => ({ ...now, [party]: role }))}
                    />
                    <Button
                      variant="main"
                      onPress={() =>
                        void write({ do: 'SignPriority', priority: priority.id, party, role: roles[party] })
                      }
                    >
                      {t('sign-as', { party: t(`party-${party}`) })}
                    </Button>
                  </>
                )}
              </div>
            )
          })}
        </div>
      )}
      <TroubleWords trouble={trouble} />
      {priority.signatures.length > 0 &&
        (reason === null ? (
          <div data-item={`reopen-${priority.id}`}>
            <Button variant="quiet" onPress={() => setReason('')}>
              {t('sign-reopen')}
            </Button>
          </div>
        ) : (
          <form
            className={css.reopen}
            onSubmit={event => {
              event.preventDefault()
              void write({ do: 'ReopenPriority', priority: priority.id, reason }).then(
                done => done && setReason(null),
              )
            }}
          >
            <TextField
              autoFocus
              label={t('sign-reopen-reason')}
              description={t('sign-reopen-help')}
              value={reason}
              onChange={setReason}
            />
            <Button type="submit">{t('sign-reopen-do')}</Button>
            <Button variant="quiet" onPress={() => setReason(null)}>
              {t('do-cancel')}
            </Button>
          </form>
        ))}
    </div>
  )
}
