import { scoreIndicators } from './indicators.ts'
import { percent, type Section, table } from './section.ts'

/** How well the indicators of documents are matched: pairs of indicators of two documents, against gold. */
export async function evaluateCompare(): Promise<Section> {
  const scores = await scoreIndicators()
  const rows = scores.map(({ name, right, wrong, missed }) => {
    const precision = right + wrong.length === 0 ? 1 : right / (right + wrong.length)
    const recall = right + missed.length === 0 ? 1 : right / (right + missed.length)
    return [name, `${right}`, `${wrong.length}`, `${missed.length}`, percent(precision, 1), percent(recall, 1)]
  })
  const list = (label: string, pairs: readonly string[]) => pairs.map(pair => `${label} ${pair}`)
  return {
    title: 'Matching indicators',
    lines: [
      ...table([['documents', 'right', 'wrong', 'missed', 'precision', 'recall'], ...rows]),
      ...scores.flatMap(({ wrong, missed }) => [...list('wrong:', wrong), ...list('missed:', missed)]),
    ],
  }
}
