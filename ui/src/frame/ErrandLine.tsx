/** While one is out to mend something: what it is, whether it is mended, the next one, and the way back. */
import { useEffect, useRef } from 'react'
import { Button, IconButton } from '../kit/Button'
import { Icon } from '../kit/Icon'
import { Keys } from '../kit/Keys'
import { useRead } from '../reading/engine_context'
import { useText } from '../text'
import { useActions } from '../way/actions'
import { type Errand, goOnErrand, nameOfBreak, useErrand } from '../way/errand'
import { hrefToMend } from '../way/mending'
import { useHearing, useRoute } from '../way/route'
import css from './ErrandLine.module.css'

export function ErrandLine() {
  const errand = useErrand()
  const { screen, rest } = useRoute()
  const isBack =
    errand?.from === 'read_back'
      ? screen === 'read_back'
      : errand?.from === 'breaks' && screen === 'priorities' && rest[0] === 'breaks'
  // It begins where it ends: one has to have left before one is back.
  const hasLeft = useRef(false)
  useEffect(() => {
    if (errand !== null && isBack && hasLeft.current) goOnErrand(null)
    hasLeft.current = errand !== null && !isBack
  }, [errand, isBack])
  if (errand === null || isBack) return null
  return errand.from === 'breaks' ? <MendingBreaks errand={errand} /> : <MendingReading errand={errand} />
}

function goBack(errand: Errand) {
  window.location.hash = errand.back
}

function MendingReading({ errand }: { errand: Errand }) {
  const t = useText()
  const back = () => goBack(errand)
  useActions([{ id: 'errand-back', key: 'errand-to-reading', keys: 'Alt K', do: back }], 'frame')
  return (
    <aside className={css.line} aria-label={t('errand')}>
      <p>{t('errand-reading')}</p>
      <Button variant="main" onPress={back}>
        {t('errand-to-reading')} <Keys of="Alt K" />
      </Button>
      <IconButton icon="close" label={t('errand-end')} onPress={() => goOnErrand(null)} />
    </aside>
  )
}

function MendingBreaks({ errand }: { errand: Extract<Errand, { from: 'breaks' }> }) {
  const t = useText()
  const hearing = useHearing()
  const { view } = useRead('breaks', { hearing })
  const left = view?.groups.find(group => group.kind === errand.kind)?.breaks ?? []
  const now = left.findIndex(broken => nameOfBreak(broken) === errand.what)
  const isMended = view !== null && now < 0
  const next = left[isMended ? errand.at : now + 1] ?? left[0]
  const hasNext = next !== undefined && (isMended || left.length > 1)
  const goOn = () => {
    if (!next) return
    goOnErrand({ ...errand, at: left.indexOf(next), what: nameOfBreak(next) })
    window.location.hash = hrefToMend(hearing, next)
  }
  const back = () => goBack(errand)
  useActions(
    [
      { id: 'errand-next', key: 'errand-next', keys: 'Alt J', isDisabled: !hasNext, do: goOn },
      { id: 'errand-back', key: 'errand-to-list', keys: 'Alt K', do: back },
    ],
    'frame',
  )
  if (!view) return null
  const words =
    left.length === 0
      ? t('errand-all-mended')
      : isMended
        ? t('errand-mended', { left: left.length })
        : t('errand-at', { at: now + 1, all: left.length })
  const one = left[now]
  return (
    <aside className={css.line} aria-label={t('errand')}>
      <p role="status" data-mended={isMended}>
        {isMended && <Icon name="check" />}
        <strong>{t(`break-name-${errand.kind}`)}</strong> {words}
        {one?.locked && <em>{t('errand-locked')}</em>}
      </p>
      {hasNext && (
        <Button variant={isMended ? 'main' : 'plain'} onPress={goOn}>
          {t('errand-next')} <Keys of="Alt J" />
        </Button>
      )}
      <Button variant={left.length === 0 ? 'main' : 'quiet'} onPress={back}>
        {t('errand-to-list')} <Keys of="Alt K" />
      </Button>
      <IconButton icon="close" label={t('errand-end')} onPress={() => goOnErrand(null)} />
    </aside>
  )
}
