/** One area in the tree: its facts in the row, what it was and becomes under its name, the rest when it is opened. */
import { useId } from 'react'
import { InlineDate, InlineNumberOrNone, InlineSelect, InlineText } from '../fields/inline'
import { clsx } from '../kit/clsx'
import { Icon } from '../kit/Icon'
import { useRunHere } from '../reading/engine_context'
import { useText } from '../text'
import { type AreaField, type AreaView, areaKinds, type DoubtView } from '../wire'
import { AreaDetails } from './AreaDetails'
import css from './AreaRow.module.css'
import type { Branch } from './tree'

interface AreaRowProps {
  branch: Branch
  areas: readonly AreaView[]
  doubts: readonly DoubtView[]
  isOpen: boolean
  onOpen: () => void
  onFold: () => void
}

export function AreaRow({ branch, areas, doubts, isOpen, onOpen, onFold }: AreaRowProps) {
  const t = useText()
  const runHere = useRunHere()
  const details = useId()
  const { area, depth, parts, isFolded } = branch
  const name = area.name
  const edit = (to: AreaField) => runHere([{ do: 'EditArea', area: area.id, to }])
  const orNone = (text: string) => (text.trim() === '' ? null : text)
  return (
    <>
      <tr className={css.area} data-item={area.id} data-main="name">
        <th scope="row" className={css.name} data-depth={Math.min(depth, 3)}>
          <div>
            {parts > 0 ? (
              <button
                type="button"
                className={css.fold}
                aria-expanded={!isFolded}
                aria-label={t('areas-parts-of', { name, count: parts })}
                onClick={onFold}
              >
                <Icon name={isFolded ? 'chevron' : 'down'} />
              </button>
            ) : (
              <span className={css.leaf} />
            )}
            <InlineText
              label={t('areas-name-of', { name })}
              value={name}
              isRequired
              field="name"
              onCommit={value => edit({ field: 'name', value })}
            />
          </div>
          <Change area={area} doubts={doubts} />
        </th>
        <td className={css.kind}>
          <InlineSelect
            label={t('areas-kind-of', { name })}
            value={area.kind}
            options={areaKinds.map(kind => ({ id: kind, name: t(`area-kind-${kind}`) }))}
            onCommit={kind => kind && edit({ field: 'kind', value: kind })}
          />
        </td>
        <td className={css.police}>
          <InlineText
            label={t('areas-police-area-of', { name })}
            value={area.police_area ?? ''}
            placeholder="–"
            onCommit={text => edit({ field: 'police_area', value: orNone(text) })}
          />
        </td>
        <td className={css.number}>
          <InlineNumberOrNone
            label={t('areas-inhabitants-of', { name })}
            value={area.inhabitants}
            onCommit={value => edit({ field: 'inhabitants', value })}
          />
          {area.example && area.inhabitants !== null && (
            <span className={css.example}>{t('areas-example')}</span>
          )}
        </td>
        <td className={css.day}>
          <InlineDate
            label={t('areas-valid-from-of', { name })}
            value={area.valid_from}
            placeholder="–"
            onCommit={value => edit({ field: 'valid_from', value })}
          />
        </td>
        <td className={css.day}>
          <InlineDate
            label={t('areas-valid-to-of', { name })}
            value={area.valid_to}
            placeholder="–"
            onCommit={value => edit({ field: 'valid_to', value })}
          />
        </td>
        <td className={css.open}>
          <button type="button" aria-expanded={isOpen} aria-controls={details} onClick={onOpen}>
            {t('areas-more')}
            <span className="visually-hidden"> {t('areas-more-of', { name })}</span>
            <Icon name={isOpen ? 'down' : 'chevron'} />
          </button>
        </td>
      </tr>
      <tr id={details} hidden={!isOpen} className={css.details}>
        <td colSpan={7}>{isOpen && <AreaDetails area={area} areas={areas} edit={edit} />}</td>
      </tr>
    </>
  )
}

/** What the area came from and what goes on with it, and whether that hangs together. */
function Change({ area, doubts }: { area: AreaView; doubts: readonly DoubtView[] }) {
  const t = useText()
  const link = ({ name, part }: { name: string; part: string | null }) =>
    part === null ? name : t('areas-part-named', { name, part })
  const lines = [
    area.predecessors.length > 0 && { arrow: '←', words: area.predecessors.map(link).join(', ') },
    area.successors.length > 0 && { arrow: '→', words: area.successors.map(link).join(', ') },
    area.becomes && { arrow: '→', words: t('areas-becomes-unknown', { name: area.becomes }), isDoubt: true },
  ].filter(line => line !== false && line !== null && line !== '')
  // That it ends without a successor is said by the words that name one which is not there.
  const said = doubts.filter(doubt => doubt.code !== 'ends_without_successor' || !area.becomes)
  if (lines.length === 0 && said.length === 0) return null
  return (
    <p className={css.change}>
      {lines.map(line => (
        <span key={line.arrow + line.words} className={clsx('isDoubt' in line && css.doubt)}>
          <span aria-hidden="true">{line.arrow} </span>
          <span className="visually-hidden">
            {t(line.arrow === '←' ? 'areas-predecessors' : 'areas-successors')}:{' '}
          </span>
          {line.words}
        </span>
      ))}
      {said.map(doubt => (
        <span key={doubt.code + doubt.other} className={css.doubt}>
          <Icon name="warning" />
          {t(`areas-doubt-${doubt.code}`, { other: doubt.other ?? '' })}
        </span>
      ))}
    </p>
  )
}
