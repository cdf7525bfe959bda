/** What a drawing of an indicator shows, said in words: the finding first, then every number behind it. */

import { useFormat } from '../format'
import { marked } from '../marks/marked'
import { type Text, useText } from '../text'
import type { AreaLine, IndicatorLine, YearAmount } from '../wire'

type Show = (amount: number) => string

/** Numbers as this indicator writes them. */
export function useShow(decimals: number): Show {
  const { number } = useFormat()
  return amount => number(amount, decimals)
}

/** What a year says: the number, a dash for a count that is not shown, or that it is missing, and why if that is known. */
export function yearWords(
  year: Pick<YearAmount, 'amount' | 'hidden' | 'no_area'>,
  t: Text,
  show: Show,
): string {
  if (year.hidden) return t('situation-hidden')
  if (year.amount !== null) return show(year.amount)
  return t(year.no_area ? 'situation-no-area' : 'situation-missing')
}

/** "Angered 494,1 per 1 000 invånare, högst av 10; hela staden 201,3". */
export function useStandingWords(line: IndicatorLine, area: string): string {
  const t = useText()
  const show = useShow(line.decimals)
  if (line.latest === null) return t('situation-finding-none', { area })
  return t('situation-finding', {
    area,
    value: `${marked(show(line.latest), line.example, t)} ${line.unit}`,
    year: String(line.latest_year ?? ''),
    place: standingOf(line),
    nr: line.standing?.from_top ?? 0,
    of: line.standing?.of ?? 0,
    city: line.city === null ? 'none' : marked(show(line.city), line.city_example, t),
  })
}

function standingOf({ standing }: IndicatorLine): 'none' | 'highest' | 'lowest' | 'between' {
  if (standing === null || (standing.from_top === 1 && standing.from_bottom === 1)) return 'none'
  if (standing.from_top === 1) return 'highest'
  return standing.from_bottom === 1 ? 'lowest' : 'between'
}

/** Why something of the indicator is hidden; nothing where all is shown. */
export function hiddenWords(line: IndicatorLine, t: Text, show: Show): string | null {
  const isHidden = line.among.some(one => one.latest?.hidden || one.years.some(year => year.hidden))
  return isHidden && line.limit !== null ? t('situation-hidden-note', { limit: show(line.limit) }) : null
}

/** All areas with their numbers, the highest first: what the dots are called. */
export function amongWords(line: IndicatorLine, t: Text, show: Show): string {
  return [...line.among]
    .sort((one, other) => (other.latest?.amount ?? -1) - (one.latest?.amount ?? -1))
    .map(one => `${one.name} ${latestWords(one, t, show)}`)
    .join('; ')
}

/** What an area had in the latest year, in words. */
export function latestWords(one: AreaLine, t: Text, show: Show): string {
  return one.latest === null ? t('situation-missing') : yearWords(one.latest, t, show)
}

/** "Angered från 129,5 (2015) till 110,2 (2018), bättre; hela staden 130,4". */
export function trendWords(line: IndicatorLine, area: string, t: Text, show: Show): string {
  const known = (line.among.find(one => one.here)?.years ?? []).filter(year => year.amount !== null)
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined) return t('situation-finding-none', { area })
  return t('situation-trend', {
    area,
    kind: known.length === 1 ? 'one' : 'many',
    first: marked(show(first.amount ?? 0), first.example, t),
    from: String(first.year),
    last: marked(show(last.amount ?? 0), last.example, t),
    to: String(last.year),
    meaning: line.trend === null ? 'none' : t(`situation-change-${line.trend}`),
    city: line.city === null ? 'none' : marked(show(line.city), line.city_example, t),
  })
}

/** Each year with what it says: "2015: 129,5; 2016: saknas". */
export function yearsWords(years: readonly YearAmount[], t: Text, show: Show): string {
  return years.map(year => `${year.year}: ${yearWords(year, t, show)}`).join('; ')
}
