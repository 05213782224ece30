import type { PageField } from '../record/page.ts'
import { type Ledger, stages } from '../text/ledger.ts'

/** Lines that cleaning took away because they tell when and by whom the page was put on the web. */
export function publicationLines(ledger: Ledger): readonly string[] {
  const telling = ledger.steps.map(({ edits }) => edits.filter(({ reason }) => reason === 'publication-line'))
  if (telling.every(edits => edits.length === 0)) return []
  const texts = stages(ledger)
  return telling.flatMap((edits, step) => edits.map(({ start, end }) => (texts[step] as string).slice(start, end)))
}

/** Whom the page names as its source (来源), in a field or a line that was taken away; null when it names none. */
export function publishedBy(fields: readonly PageField[], lines: readonly string[]): string | null {
  const field = fields.find(({ name }) => /^(?:来源|信息来源|稿件来源|contentsource|source)$/i.test(name))
  if (field && field.value.trim() !== '') return field.value.trim()
  for (const line of lines) {
    const named = /(?:来\s?源|稿源)\s?[:：]\s*([^\s|丨│｜/【】[\]]{2,40})/.exec(line)?.[1]
    if (named) return named
  }
  return null
}
