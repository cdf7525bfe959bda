import type { Text } from '../text'

/** A made-up number never stands without its mark: "12,3 (exempel)". */
export const marked = (written: string, isExample: boolean, t: Text): string =>
  isExample ? t('number-example', { number: written }) : written
