/** Ordna without a screen: the columns, the next card, the key of a kind. Pure. */
import { type CardKind, type CardView, cardKinds, type Id, type WorkshopView } from '../wire'

interface Column {
  /** The problem; null for the loose cards. */
  id: Id | null
  title: string | null
  cards: CardView[]
}

/** Loose cards first, problems among them before causes, measures and notes; then the problems in their order. */
export function columnsOf(view: WorkshopView): Column[] {
  const loose = view.cards.filter(card => card.problem === null)
  loose.sort((a, b) => cardKinds.indexOf(a.kind) - cardKinds.indexOf(b.kind))
  return [
    { id: null, title: null, cards: loose },
    ...view.problems.map(problem => ({
      id: problem.id,
      title: problem.title,
      cards: view.cards.filter(card => card.problem === problem.id),
    })),
  ]
}

/** The card to go to from these: the next (or the one before) in the column that is none of them. */
export function stepFrom(columns: readonly Column[], from: readonly Id[], step: number): Id | null {
  const column = columns.find(one => one.cards.some(card => from.includes(card.id)))
  if (!column) return null
  const places = column.cards.map((card, at) => (from.includes(card.id) ? at : -1)).filter(at => at >= 0)
  const start = step > 0 ? Math.max(...places) : Math.min(...places)
  const next = column.cards[start + step] ?? (step > 0 ? column.cards[Math.min(...places) - 1] : undefined)
  return next && !from.includes(next.id) ? next.id : null
}

const kindKeys: Record<string, CardKind> = {
  p: 'problem',
  o: 'cause',
  c: 'cause',
  å: 'measure',
  m: 'measure',
  n: 'note',
}

/** The kind a letter stands for, in Swedish and in English. */
export function kindOfKey(key: string): CardKind | undefined {
  return kindKeys[key.toLowerCase()]
}
