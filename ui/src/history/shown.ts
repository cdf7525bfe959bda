/** A value of the history in words: each kind as it is written everywhere else. */
import { useFormat } from '../format'
import { useText } from '../text'
import type { ShownValue } from '../wire'

export function useShown(): (value: ShownValue) => string {
  const t = useText()
  const format = useFormat()
  return value => {
    switch (value.as) {
      case 'nothing':
        return t('history-nothing')
      case 'text':
        return value.value
      case 'number':
        return format.number(value.value)
      case 'yes_no':
        return t(value.value ? 'history-yes' : 'history-no')
      case 'date':
        return format.date(value.value)
      case 'moment':
        return format.moment(value.value)
      case 'time_of_day':
        return format.clock(value.value)
      case 'minutes':
        return t('history-minutes', { minutes: value.value })
      case 'word':
        return t(value.value)
    }
  }
}
