/**
 * What a measure leaves unsaid, under its sentence: the vague words with what they leave open, then the fields that are empty.
 * Choosing a question puts the cursor in the blank that answers it. A measure that says everything is not asked.
 */
import { useText } from '../text'
import type { Question, QuestionView } from '../wire'
import css from './MeasureSentence.module.css'

export function MeasureQuestions({
  questions,
  onChoose,
}: {
  questions: readonly QuestionView[]
  onChoose: (question: Question) => void
}) {
  const t = useText()
  if (questions.length === 0) return null
  const groups = [...new Set(questions.map(one => one.words))]
  return (
    <ul className={css.questions}>
      {groups.map(words => (
        <li key={words ?? ''} data-vague={words !== null}>
          <span>{words === null ? t('question-still') : t('question-vague', { words })}</span>
          {questions
            .filter(one => one.words === words)
            .map(one => (
              <button key={one.question} type="button" onClick={() => onChoose(one.question)}>
                {t(`question-${one.question}`)}
              </button>
            ))}
        </li>
      ))}
    </ul>
  )
}
