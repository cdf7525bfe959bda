/** A button that prints something for the day, also found by its name in Ctrl K. */

import { Button } from '../kit/Button'
import { useRead } from '../reading/engine_context'
import { useText } from '../text'
import { useActions } from '../way/actions'
import type { Paper } from '../wire'
import { usePrint } from './print'

export function PrintButton({ hearing, what }: { hearing: string; what: Paper }) {
  const t = useText()
  const overview = useRead('overview', { hearing }).view
  const print = usePrint(hearing, overview?.year ?? 0)
  useActions([{ id: `print-${what}`, key: `print-do-${what}`, isDisabled: !overview, do: () => print(what) }])
  return (
    <Button icon="file" isDisabled={!overview} onPress={() => print(what)}>
      {t(`print-do-${what}`)}
    </Button>
  )
}
