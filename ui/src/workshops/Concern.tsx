/** The sign of dissent that a vote lacks: a note of concern kept with a problem, quiet until somebody writes it. */

import { InlineText } from '../fields/inline'
import { useRun } from '../reading/engine_context'
import { useText } from '../text'
import type { ProblemView } from '../wire'

export function Concern({ problem, className }: { problem: ProblemView; className?: string | undefined }) {
  const t = useText()
  const run = useRun()
  return (
    <InlineText
      label={t('concern-of', { problem: problem.title })}
      placeholder={t('concern-hint')}
      value={problem.concern ?? ''}
      field="concern"
      className={className}
      onCommit={text =>
        void run({ do: 'NoteConcern', problem: problem.id, text: text.trim() === '' ? null : text })
      }
    />
  )
}
