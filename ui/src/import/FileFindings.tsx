/** What there is to say about files as files. From a report of the program's own the next year can begin. */
import { useState } from 'react'
import { asTrouble } from '../engine'
import { Button } from '../kit/Button'
import { useEngine } from '../reading/engine_context'
import { useSay } from '../reading/say'
import type { GivenFile } from '../shell'
import { useText } from '../text'
import { goToHearing } from '../way/route'
import type { Finding } from '../wire'
import { Findings } from './Findings'
import css from './import.module.css'

export function FileFindings({
  findings,
  files,
  onClose,
}: {
  findings: readonly Finding[]
  files: GivenFile[]
  onClose: () => void
}) {
  const t = useText()
  const engine = useEngine()
  const say = useSay()
  const [isBusy, setBusy] = useState(false)
  const report = findings.find(finding => finding.code.code === 'IsReport')
  // A picked file has its name in its path; one that was dropped alone needs no telling apart.
  const given =
    report &&
    (files.length === 1 ? files[0] : files.find(file => 'path' in file && file.path.endsWith(report.file)))
  const begin = async () => {
    if (!given) return
    setBusy(true)
    try {
      const hearing = await engine.startFromReport(given)
      onClose()
      goToHearing(hearing)
    } catch (thrown) {
      say(asTrouble(thrown))
    } finally {
      setBusy(false)
    }
  }
  if (findings.length === 0) return null
  return (
    <section className={css.files} aria-label={t('import-about-files')}>
      <Findings findings={findings} withFile />
      {given && (
        <Button onPress={begin} isDisabled={isBusy}>
          {t('import-begin-from-report')}
        </Button>
      )}
    </section>
  )
}
