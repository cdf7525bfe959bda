/**
 * The stage: what the hall sees, drawn for 1920 × 1080 and as large as the room it is given. The same on the wall and in the
 * operator's small picture of it, since every size in it is a share of its own.
 */

import { useText } from '../text'
import type { ProjectedBody, ProjectionView } from '../wire'
import { Fit } from './Fit'
import css from './Stage.module.css'
import { AreaScene } from './scenes/AreaScene'
import { NowScene } from './scenes/NowScene'
import { ReadBackScene } from './scenes/ReadBackScene'
import { ResultScene } from './scenes/ResultScene'
import { RoomsScene } from './scenes/RoomsScene'
import { WordsScene } from './scenes/WordsScene'

export function Stage({ view }: { view: ProjectionView | null }) {
  return (
    <div className={css.stage}>
      {view && (
        // What hangs there all day is light on dark; what is read is dark on light, for a hall with its lamps on.
        <div className={css.sheet} data-ground={view.body.scene === 'now' ? 'dark' : 'light'}>
          <Fit>
            <Body body={view.body} />
          </Fit>
          <Foot view={view} />
        </div>
      )}
    </div>
  )
}

function Body({ body }: { body: ProjectedBody }) {
  switch (body.scene) {
    case 'now':
      return <NowScene view={body} />
    case 'rooms':
      return <RoomsScene view={body} />
    case 'area':
      return <AreaScene view={body} />
    case 'words':
      return <WordsScene view={body} />
    case 'result':
      return <ResultScene view={body} />
    case 'read_back':
      return <ReadBackScene view={body} />
  }
}

function Foot({ view }: { view: ProjectionView }) {
  const t = useText()
  return (
    <footer className={css.foot}>
      <span>{view.hearing}</span>
      {view.example && <strong>{t('projected-example')}</strong>}
    </footer>
  )
}
