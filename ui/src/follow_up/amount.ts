/** An amount that is being written: what it is, and what is said of it at its field. Empty is no amount, and right. */
import { useId, useState } from 'react'
import { parseNumber } from '../fields/number'
import { useText } from '../text'

export function useAmount(first: string) {
  const t = useText()
  const id = useId()
  const [words, setWords] = useState(first)
  const [isTold, setTold] = useState(false)
  const number = parseNumber(words)
  const isWrong = number === null && words.trim() !== ''
  const said = isTold && isWrong ? t('refusal-not-a-number', { text: words }) : null
  return {
    id,
    words,
    number,
    said,
    /** Whether it can be sent; what is wrong with it is told from now on. */
    check: () => {
      setTold(true)
      return !isWrong
    },
    field: {
      value: words,
      onChange: setWords,
      ...(said === null ? {} : { isInvalid: true, 'aria-describedby': id }),
    },
  }
}
