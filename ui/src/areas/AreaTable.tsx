/** The areas as a tree, edited where it stands; what follows what, and the rest of an area, opens under its row. */
import { useState } from 'react'
import { EditTable, Th } from '../kit/EditTable'
import { useText } from '../text'
import type { AreaView, DoubtView } from '../wire'
import { AreaRow } from './AreaRow'
import { asTree } from './tree'

interface AreaTableProps {
  /** The areas of the time that is looked at. */
  shown: readonly AreaView[]
  /** All there are: what an area can be a part of, or followed by. */
  areas: readonly AreaView[]
  doubts: readonly DoubtView[]
}

export function AreaTable({ shown, areas, doubts }: AreaTableProps) {
  const t = useText()
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  return (
    <EditTable label={t('areas-caption')}>
      <thead>
        <tr>
          <Th>{t('areas-name')}</Th>
          <Th>{t('areas-kind')}</Th>
          <Th>{t('areas-police-area')}</Th>
          <Th number>{t('areas-inhabitants')}</Th>
          <Th>{t('areas-valid-from')}</Th>
          <Th>{t('areas-valid-to')}</Th>
          <Th hidden>{t('areas-more')}</Th>
        </tr>
      </thead>
      <tbody>
        {asTree(shown, folded).map(branch => (
          <AreaRow
            key={branch.area.id}
            branch={branch}
            areas={areas}
            doubts={doubts.filter(doubt => doubt.area === branch.area.id)}
            isOpen={open.has(branch.area.id)}
            onOpen={() => setOpen(toggled(open, branch.area.id))}
            onFold={() => setFolded(toggled(folded, branch.area.id))}
          />
        ))}
      </tbody>
    </EditTable>
  )
}

function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return ids.has(id) ? new Set([...ids].filter(one => one !== id)) : new Set([...ids, id])
}
