/** The line of Kort: `#` completes problem areas, `@` places; Alt and a letter says whose words they are. */
import { type Ref, useState } from 'react'
import type { Act } from '../engine'
import { type EntryHandle, EntryLine, type Write } from '../fields/EntryLine'
import { Icon } from '../kit/Icon'
import { KeyHelp } from '../kit/KeyHelp'
import { PartyShape } from '../marks/PartyMark'
import { useRead, useRunHere } from '../reading/engine_context'
import { useText } from '../text'
import { useActions } from '../way/actions'
import type { CardView, Command, Done, ProblemAreaView, WorkshopView } from '../wire'
import css from './Cards.module.css'
import { completionsOf, partyPrefix, understand } from './completions'
import { voting as parties, type Voting } from './parties'

type AddCard = Extract<Command, { do: 'AddCard' }>

const partyKeys: Record<Voting, string> = { police: 'Alt P', city: 'Alt S', others: 'Alt Ö' }

export function CardLine({
  view,
  onSaved,
  onUp,
  ref,
}: {
  view: WorkshopView
  /** Told of cards the moment they are on the disk. */
  onSaved: (cards: CardView[]) => void
  onUp: () => void
  ref: Ref<EntryHandle>
}) {
  const t = useText()
  const runHere = useRunHere()
  const areas = useRead('areas', {}).view?.problem_areas ?? []
  const [party, setParty] = useState<Voting | null>(null)
  const [area, setArea] = useState<ProblemAreaView | null>(null)
  const [place, setPlace] = useState<string | null>(null)
  const choose = (one: Voting) => setParty(now => (now === one ? null : one))
  useActions(
    parties.map(one => ({
      id: `cards-party-${one}`,
      key: `cards-said-by-${one}`,
      keys: partyKeys[one],
      do: () => choose(one),
    })),
  )

  /** A line as a card; what it says of area and place itself goes before what was chosen. */
  const cardOf = (line: string): AddCard => {
    const said = understand(line, { areas, places: view.places })
    return {
      do: 'AddCard',
      workshop: view.room.id,
      text: said.text,
      kind: 'problem',
      party,
      problem_area: (said.area ?? area)?.id ?? null,
      place: said.place ?? place,
    }
  }
  const write =
    (cards: AddCard[], action?: Act): Write =>
    () =>
      runHere(cards, action, done => onSaved(written(cards, done, areas)))
  const enter = (line: string) => {
    const card = cardOf(line)
    // Only a mark: it is for the card that comes.
    const isMarkOnly = card.text === ''
    setArea(isMarkOnly ? (areas.find(one => one.id === card.problem_area) ?? null) : null)
    setPlace(isMarkOnly ? card.place : null)
    return isMarkOnly ? null : write([card])
  }
  // What is pasted was written elsewhere: its signs are its own.
  const lines = (texts: string[]) =>
    write(
      texts.map(text => ({ ...cardOf(''), text })),
      'AddCards',
    )
  const type = (text: string) => {
    const said = partyPrefix(text)
    if (!said) return text
    setParty(said.party)
    return said.rest
  }
  return (
    <EntryLine
      ref={ref}
      label={t('cards-line')}
      placeholder={t('cards-line-hint')}
      draftKey={`cards-${view.room.id}`}
      most={view.longest_card}
      onEnter={enter}
      onLines={lines}
      onType={type}
      completionsFor={text =>
        completionsOf(text, {
          areas,
          places: view.places,
          newPlace: t('cards-new-place'),
          onArea: setArea,
          onPlace: setPlace,
        })
      }
      onUp={onUp}
      before={
        <fieldset className={css.parties}>
          <legend className="visually-hidden">{t('cards-said-by')}</legend>
          {parties.map(one => (
            <button
              key={one}
              type="button"
              aria-pressed={party === one}
              data-party={one}
              onClick={() => choose(one)}
              title={partyKeys[one]}
            >
              <PartyShape party={one} />
              {t(`party-${one}`)}
            </button>
          ))}
        </fieldset>
      }
      after={
        <>
          {area && <Mark sign="#" words={area.name} onRemove={() => setArea(null)} />}
          {place && <Mark sign="@" words={place} onRemove={() => setPlace(null)} />}
        </>
      }
      help={
        <KeyHelp
          keys={[
            ['Enter', t('cards-help-save')],
            ...parties.map(one => [partyKeys[one], t(`party-${one}`)] as const),
            ['#', t('cards-help-area')],
            ['@', t('cards-help-place')],
            ['↑', t('cards-help-up')],
            ['Ctrl Z', t('cards-help-undo')],
          ]}
        />
      }
    />
  )
}

/** The cards as they now stand in the store, for the moment until the view brings them. */
function written(cards: readonly AddCard[], done: Done, areas: readonly ProblemAreaView[]): CardView[] {
  return cards.flatMap((card, at) => {
    const id = done.created[at]
    if (id === undefined) return []
    const { do: _, workshop: __, ...said } = card
    const problem_area_name = areas.find(one => one.id === card.problem_area)?.name ?? null
    return {
      ...said,
      id,
      problem_area_name,
      written_at: Date.now(),
      problem: null,
      cause: null,
      measure: null,
    }
  })
}

function Mark({ sign, words, onRemove }: { sign: string; words: string; onRemove: () => void }) {
  const t = useText()
  return (
    <span className={css.mark}>
      {sign} {words}
      <button type="button" aria-label={t('cards-mark-remove', { words })} onClick={onRemove}>
        <Icon name="close" />
      </button>
    </span>
  )
}
