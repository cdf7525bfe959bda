/** How many of each colour, as words first. Each measure counts once, also where it served two areas. */
import { useText } from '../text'
import { colours, type FollowUpView } from '../wire'
import css from './FollowUpScreen.module.css'

export function Summary({ view }: { view: FollowUpView }) {
  const t = useText()
  const promises = new Map(
    view.areas.flatMap(area => area.promises).map(one => [one.measure.id, one.measure]),
  )
  const results = [...promises.values()].map(measure => measure.result?.colour ?? null)
  const count = (colour: (typeof results)[number]) => results.filter(one => one === colour).length
  return (
    <ul className={css.summary}>
      {colours.map(colour => (
        <li key={colour} data-colour={colour}>
          <strong>{count(colour)}</strong>
          {t(`follow-up-${colour}`)}
        </li>
      ))}
      <li>
        <strong>{count(null)}</strong>
        {t('follow-up-uncoloured')}
      </li>
    </ul>
  )
}
