/** The room guide: find your district, and go there. */
import { useText } from '../../text'
import type { ProjectedRooms } from '../../wire'
import paper from './paper.module.css'
import css from './RoomsScene.module.css'

export function RoomsScene({ view }: { view: ProjectedRooms }) {
  const t = useText()
  if (view.rooms.length === 0) return <h1 className={paper.alone}>{t('projected-no-rooms')}</h1>
  return (
    <section className={paper.scene}>
      <h1 className={paper.title}>{t('projected-rooms')}</h1>
      <ul className={css.rooms}>
        {view.rooms.map(room => (
          <li key={room.id}>
            <span className={css.area}>{room.theme ?? room.area}</span>
            <span className={css.room}>{room.room}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
