/** Where the window stands: the screens that were found, and one button each. */

import type { Operating } from '../hall/operating'
import { Button } from '../kit/Button'
import { Icon } from '../kit/Icon'
import { Keys } from '../kit/Keys'
import type { ProjectorView, ScreenView } from '../shell'
import { useText } from '../text'
import { useActions } from '../way/actions'
import css from './ProjectorScreen.module.css'

export function Screens({ state, operating }: { state: ProjectorView; operating: Operating }) {
  const t = useText()
  const { open, screens, fills } = state
  const proposed = screens.length > 1 ? screens.findIndex(screen => !screen.main) : -1
  const nameOf = (screen: ScreenView, at: number) => screen.name ?? t('projector-screen', { number: at + 1 })
  useActions([
    {
      id: 'projector-open',
      key: 'projector-open-it',
      keys: 'O',
      isDisabled: open,
      do: () => operating.open(null),
    },
    { id: 'projector-close', key: 'projector-close', isDisabled: !open, do: operating.close },
    {
      id: 'projector-fill',
      key: 'projector-fill',
      keys: 'F11',
      isDisabled: !open,
      do: () => operating.fill(!fills),
    },
  ])
  return (
    <section className={css.screens} aria-label={t('projector-screens')}>
      {state.lost !== null && (
        <p className={css.lost} role="alert">
          <Icon name="warning" /> {t('projector-lost', { screen: state.lost })}
        </p>
      )}
      {screens.length > 1 ? (
        <ul>
          {screens.map((screen, at) => (
            <li key={nameOf(screen, at)}>
              <span>
                <strong>{nameOf(screen, at)}</strong>{' '}
                {t('projector-size', { width: String(screen.width), height: String(screen.height) })}
                {screen.main && ` · ${t('projector-here')}`}
                {screen.projector && ` · ${t('projector-used')}`}
              </span>
              {!screen.projector && (
                <Button
                  variant={!open && at === proposed ? 'main' : 'plain'}
                  onPress={() => operating.open(at)}
                >
                  {t('projector-open', { screen: nameOf(screen, at) })}
                </Button>
              )}
            </li>
          ))}
        </ul>
      ) : (
        <>
          <p>{t('projector-one-screen')}</p>
          {!open && (
            <Button variant="main" onPress={() => operating.open(null)}>
              {t('projector-open-window')} <Keys of="O" />
            </Button>
          )}
        </>
      )}
      {open && (
        <div className={css.deeds}>
          <Button onPress={() => operating.fill(!fills)}>
            {t('projector-fill')} <Keys of="F11" />
          </Button>
          <Button onPress={operating.close}>{t('projector-close')}</Button>
        </div>
      )}
    </section>
  )
}
