/** Projektor: what the hall sees now, as it is; what it may see next, one press each; and where the window stands. */

import { Select } from '../fields/fields'
import { type Operating, sceneAfter, useOperating } from '../hall/operating'
import { nameOfScene, useProjector, useWall, wordsOf } from '../hall/wall'
import { Button } from '../kit/Button'
import { Keys } from '../kit/Keys'
import { Page } from '../kit/Page'
import { Unread } from '../kit/Unread'
import { useRead } from '../reading/engine_context'
import type { ProjectorView } from '../shell'
import { TextProvider, useText } from '../text'
import { useActions } from '../way/actions'
import { useHearing } from '../way/route'
import { languages, type SceneChoice } from '../wire'
import { Choices } from './Choices'
import css from './ProjectorScreen.module.css'
import { Screens } from './Screens'
import { Stage } from './Stage'

export function ProjectorScreen() {
  const t = useText()
  const hearing = useHearing()
  const { view: state, trouble } = useProjector()
  const { view, trouble: unread } = useRead('scenes', { hearing })
  const operating = useOperating(state, hearing)
  if (!state || !view) return <Unread trouble={trouble ?? unread} />
  return (
    <Page title={t('screen-projector')} lead={<Lead state={state} />}>
      <div className={css.split}>
        <div className={css.wall}>
          <OnWall state={state} choices={view.choices} operating={operating} />
          <Screens state={state} operating={operating} />
        </div>
        <Choices choices={view.choices} on={state.scene} onShow={operating.show} />
      </div>
    </Page>
  )
}

function Lead({ state }: { state: ProjectorView }) {
  const t = useText()
  const at = state.screens.findIndex(one => one.projector)
  const screen = state.screens[at]
  if (!state.open) return t('projector-lead-closed')
  if (!screen) return t('projector-lead-window')
  return t('projector-lead-open', { screen: screen.name ?? t('projector-screen', { number: at + 1 }) })
}

interface OnWallProps {
  state: ProjectorView
  choices: readonly SceneChoice[]
  operating: Operating
}

/** The wall itself, small, and what one does with it as it is. */
function OnWall({ state, choices, operating }: OnWallProps) {
  const t = useText()
  const { view: wall, trouble } = useWall()
  const { scene, black } = state
  const on = scene && choices.find(choice => nameOfScene(choice.scene) === nameOfScene(scene))
  const next = sceneAfter(choices, scene, 1)
  const words = on ? wordsOf(on, t) : t('projector-nothing')
  useActions([
    {
      id: 'wall-black',
      key: black ? 'projector-light' : 'projector-black',
      keys: 'B',
      do: () => operating.blackOut(!black),
    },
    {
      id: 'wall-next',
      key: 'projector-next-scene',
      keys: 'N',
      isDisabled: next === null,
      do: () => next && operating.show(next),
    },
  ])
  return (
    <section className={css.now} aria-label={t('projector-on-wall')}>
      <p className={css.caption}>
        <strong>{t('projector-on-wall')}</strong>{' '}
        {trouble ? t('projector-gone') : black ? t('projector-black-now', { scene: words }) : words}
      </p>
      <div
        className={css.preview}
        role="img"
        aria-label={black ? t('projector-black') : words}
        data-closed={!state.open}
        lang={state.language}
      >
        <TextProvider language={state.language} isPart>
          <Stage view={wall?.view ?? null} />
        </TextProvider>
      </div>
      <div className={css.deeds}>
        <Button isDisabled={next === null} onPress={() => next && operating.show(next)}>
          {t('projector-next')} <Keys of="N" />
        </Button>
        <Button onPress={() => operating.blackOut(!black)}>
          {t(black ? 'projector-light' : 'projector-black')} <Keys of="B" />
        </Button>
        <div className={css.language}>
          <Select
            label={t('projector-language')}
            options={languages.map(id => ({ id, name: t(`export-language-${id}`) }))}
            value={state.language}
            onChoose={operating.speak}
          />
        </div>
      </div>
    </section>
  )
}
