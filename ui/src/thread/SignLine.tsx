/**
 * How a decision is taken: said to be right, then signed by a police role and a city role. With both it is fixed. Refusals stand
 * here, beside the buttons; a signature whose content has changed since says so and asks for a new one.
 *
 * Signing is a deed: only P and S do it, and the mouse. Enter and Space, which a hand presses from habit, do not, and no button
 * that signs takes the keyboard by itself.
 */

import { type KeyboardEvent, useState } from 'react'
import type { Trouble } from '../engine'
import { ComboBox, TextField } from '../fields/fields'
import { useFormat } from '../format'
import { Button } from '../kit/Button'
import { Icon } from '../kit/Icon'
import { Keys } from '../kit/Keys'
import { TroubleWords } from '../kit/TroubleWords'
import { PartyMark } from '../marks/PartyMark'
import { StateMark } from '../marks/StateMark'
import { useRead, useRunHere } from '../reading/engine_context'
import { useSay } from '../reading/say'
import { useText } from '../text'
import { useActions, useHand } from '../way/actions'
import { isTyping } from '../way/keys'
import { partId } from '../way/parts'
import type { AreaKind, Command, Id, PriorityView, SigningRolesView, State } from '../wire'
import css from './SignLine.module.css'

const signing = ['police', 'city'] as const
type Signing = (typeof signing)[number]
const keyOf = { police: 'P', city: 'S' } as const

export interface SignLineProps {
  priority: PriorityView
  area: { id: Id; name: string; kind: AreaKind }
  /** What "yes" makes of it: a room proposes, those who read the whole hearing back anchor. */
  asks: Extract<State, 'proposed' | 'anchored'>
  /** "No, mend it." */
  onNo?: () => void
  /** Both have signed now. */
  onFixed?: () => void
  /** The only thing to do on screen: big words, and the keys work wherever the keyboard is. */
  isLarge?: boolean
}

export function SignLine({ priority, area, asks, onNo, onFixed, isLarge = false }: SignLineProps) {
  const t = useText()
  const runHere = useRunHere()
  const say = useSay()
  const hand = useHand()
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const { roleOf, optionsOf, write } = useRoles(area)
  const run = async (command: Command) => {
    const answer = await runHere([command])
    setTrouble(answer)
    return answer === null
  }
  const signed = (party: Signing) => priority.signatures.find(one => one.party === party)
  const isAsked = priority.state === 'draft' || (asks === 'anchored' && priority.state === 'proposed')
  const next = isAsked ? null : signing.find(party => !signed(party)?.is_current)
  const agree = () => run({ do: 'SetState', priority: priority.id, to: asks })
  const sign = async (party: Signing) => {
    const done = await run({ do: 'SignPriority', priority: priority.id, party, role: roleOf(party) })
    const others = signing.filter(one => one !== party)
    if (done && others.every(one => signed(one)?.is_current)) onFixed?.()
  }
  const byKey = (event: KeyboardEvent) => {
    const party = signing.find(one => keyOf[one] === event.key.toUpperCase())
    if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return
    if (!isLarge && party && isOpenTo(party))
      hand.take(event.nativeEvent, () => sign(party), { isGrave: true })
  }
  const byHabit = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    if (!(event.target instanceof Element) || !event.target.closest('[data-signs]')) return
    event.preventDefault()
    event.stopPropagation()
    say({ key: 'sign-by-key' })
  }
  const isOpenTo = (party: Signing) => !isAsked && !signed(party)?.is_current
  useActions(
    isLarge
      ? [
          { id: 'read-yes', key: 'read-yes', isDisabled: !isAsked, do: agree },
          ...(onNo
            ? [{ id: 'read-no', key: 'read-no', keys: 'R', isDisabled: priority.state === 'fixed', do: onNo }]
            : []),
          ...signing.map(party => ({
            id: `sign-${party}`,
            key: `sign-as-${party}`,
            keys: keyOf[party],
            meant: { isGrave: true },
            isDisabled: !isOpenTo(party),
            do: () => sign(party),
          })),
        ]
      : [],
  )
  const no = onNo && priority.state !== 'fixed' && (
    <Button onPress={onNo}>
      {t('read-no')} <Keys of="R" />
    </Button>
  )
  return (
    <div className={css.line} data-large={isLarge}>
      <div className={css.asked}>
        {isLarge && isAsked && <p className={css.question}>{t('read-question')}</p>}
        <p className={css.state}>
          <StateMark state={priority.state} />
          {priority.changed_since_signed && <em>{t('sign-changed')}</em>}
        </p>
        {isAsked && (
          <>
            <span data-next={isLarge || undefined}>
              <Button variant="main" onPress={() => void agree()}>
                {t(asks === 'anchored' ? 'read-yes' : 'sign-propose')} {isLarge && <Keys of="Enter" />}
              </Button>
            </span>
            {no}
          </>
        )}
        <div className={css.deeds}>
          {!isAsked && no}
          {priority.signatures.length > 0 && <Reopen priority={priority} onReopen={run} />}
        </div>
      </div>
      {!isAsked && (
        // biome-ignore lint/a11y/noStaticElementInteractions: the buttons in it are what is pressed
        <div className={css.parties} onKeyDown={byKey} onKeyDownCapture={byHabit}>
          {signing.map(party => (
            <div key={`${area.id} ${party}`} className={css.party} data-party={party}>
              <PartyMark party={party} />
              <Signed signature={signed(party)} />
              {isOpenTo(party) && (
                <div className={css.signing} data-own-keys="Escape">
                  <ComboBox
                    label={t('sign-role', { party: t(`party-${party}`) })}
                    labelHidden
                    options={optionsOf(party).map(role => ({ id: role, name: role }))}
                    value={roleOf(party)}
                    onChoose={role => write(party, role)}
                    onWrite={role => write(party, role)}
                  />
                  <span data-signs={party} ref={box => tellKey(box, keyOf[party])}>
                    <Button variant={next === party ? 'main' : 'plain'} onPress={() => void sign(party)}>
                      {t('sign-as', { party: t(`party-${party}`) })} <Keys of={keyOf[party]} />
                    </Button>
                  </span>
                </div>
              )}
            </div>
          ))}
        </div>
      )}
      <TroubleWords trouble={trouble} />
    </div>
  )
}

/** The button lets no word about its key through by itself. */
function tellKey(box: HTMLElement | null, key: string) {
  box?.querySelector('button')?.setAttribute('aria-keyshortcuts', key)
}

/** Who has signed and when; and whether it was before something changed. */
function Signed({ signature }: { signature: PriorityView['signatures'][number] | undefined }) {
  const t = useText()
  const format = useFormat()
  if (!signature) return null
  const { role, signed_at, is_current } = signature
  return (
    <p className={css.signed} data-current={is_current}>
      {is_current && <Icon name="check" />}
      {t(is_current ? 'sign-signed' : 'sign-signed-before', { role, when: format.moment(signed_at) })}
    </p>
  )
}

function Reopen({
  priority,
  onReopen,
}: {
  priority: PriorityView
  onReopen: (command: Command) => Promise<boolean>
}) {
  const t = useText()
  const [reason, setReason] = useState<string | null>(null)
  if (reason === null)
    return (
      <div id={partId('reopen', priority.id)}>
        <Button variant="quiet" onPress={() => setReason('')}>
          {t('sign-reopen')}
        </Button>
      </div>
    )
  return (
    <form
      className={css.reopen}
      data-own-keys="Escape"
      onSubmit={event => {
        event.preventDefault()
        void onReopen({ do: 'ReopenPriority', priority: priority.id, reason }).then(
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
  )
}

/** What was written for a party in an area, as long as the program is open. */
const written = new Map<string, string>()

/** The role proposed for each party: what was written here, what signed here last, or what the area's kind has. */
function useRoles(area: SignLineProps['area']) {
  const t = useText()
  const [, redraw] = useState(0)
  const { view } = useRead('signing_roles', { area: area.id })
  const level = area.kind === 'municipality' ? 'city' : 'district'
  const ofKind = (party: Signing) => t(`sign-role-${party}-${level}`, { area: area.name })
  const known = (party: Signing) => (view as SigningRolesView | null)?.[party] ?? { here: [], elsewhere: [] }
  return {
    roleOf: (party: Signing) => written.get(`${party} ${area.id}`) ?? known(party).here[0] ?? ofKind(party),
    optionsOf: (party: Signing) => [
      ...new Set([...known(party).here, ofKind(party), ...known(party).elsewhere]),
    ],
    write: (party: Signing, role: string) => {
      written.set(`${party} ${area.id}`, role)
      redraw(times => times + 1)
    },
  }
}
