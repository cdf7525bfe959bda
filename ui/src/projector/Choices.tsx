/** What can be shown: the kinds as big buttons with a digit each; of a kind that has many, the list to choose from. */
import { useEffect, useRef, useState } from 'react'
import { nameOfScene, wordsOf } from '../hall/wall'
import { clsx } from '../kit/clsx'
import { Icon } from '../kit/Icon'
import { Keys } from '../kit/Keys'
import { List } from '../kit/List'
import { useText } from '../text'
import { useActions } from '../way/actions'
import { type Scene, type SceneChoice, type SceneKind, sceneKinds } from '../wire'
import css from './ProjectorScreen.module.css'

interface ChoicesProps {
  choices: readonly SceneChoice[]
  on: Scene | null
  onShow: (scene: Scene) => void
}

export function Choices({ choices, on, onShow }: ChoicesProps) {
  const t = useText()
  const kindOn = choices.find(choice => on && nameOfScene(choice.scene) === nameOfScene(on))?.kind
  const [kind, setKind] = useState<SceneKind>(kindOn ?? 'area')
  const of = (one: SceneKind) => choices.filter(choice => choice.kind === one)
  const choose = (one: SceneKind) => {
    const [only, ...more] = of(one)
    if (only && more.length === 0 && only.name === null) onShow(only.scene)
    else setKind(one)
  }
  useActions(
    sceneKinds.map((one, at) => ({
      id: `scene-${one}`,
      key: `scene-${one}`,
      keys: String(at + 1),
      isDisabled: of(one).length === 0,
      do: () => choose(one),
    })),
  )
  return (
    <section className={css.choices} aria-label={t('projector-choices')}>
      <div className={css.kinds}>
        {sceneKinds.map((one, at) => (
          <button
            key={one}
            type="button"
            className={clsx(css.kind)}
            disabled={of(one).length === 0}
            data-on={one === kindOn}
            aria-pressed={one === kind && of(one)[0]?.name !== null}
            onClick={() => choose(one)}
          >
            <Keys of={String(at + 1)} />
            {t(`scene-${one}`)}
            {one === kindOn && <Icon name="check" />}
          </button>
        ))}
      </div>
      <ChoiceList key={kind} kind={kind} choices={of(kind)} on={on} onShow={onShow} />
    </section>
  )
}

function ChoiceList({ kind, choices, on, onShow }: ChoicesProps & { kind: SceneKind }) {
  const t = useText()
  const box = useRef<HTMLDivElement>(null)
  const isFirst = useRef(true)
  // A digit leads into the list, so that arrows and Enter do the rest.
  useEffect(() => {
    if (!isFirst.current) return
    isFirst.current = false
    if (document.activeElement === document.body) return
    box.current?.querySelector<HTMLElement>('[role=row]')?.focus()
  }, [])
  if (choices.every(choice => choice.name === null)) return null
  const items = choices.map(choice => ({ ...choice, id: nameOfScene(choice.scene) }))
  return (
    <div ref={box}>
      <List
        label={t(`scene-${kind}`)}
        className={css.list}
        items={items}
        nameOf={choice => wordsOf(choice, t)}
        chosen={on ? nameOfScene(on) : null}
        onOpen={id => {
          const choice = items.find(one => one.id === id)
          if (choice?.ready) onShow(choice.scene)
        }}
      >
        {choice => (
          <span
            className={css.choice}
            data-ready={choice.ready}
            data-on={on !== null && nameOfScene(on) === choice.id}
          >
            {choice.of && <span className={css.of}>{choice.of}</span>}
            <span>{choice.name}</span>
            {!choice.ready && <em>{t('projector-open-vote')}</em>}
            {on !== null && nameOfScene(on) === choice.id && <Icon name="check" />}
          </span>
        )}
      </List>
    </div>
  )
}
