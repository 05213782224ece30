import type { Language } from '../../lexicon/messages/language.ts'
import { reasonWording, wording } from '../../lexicon/messages/wording.ts'
import type { Ledger } from '../../text/ledger.ts'
import { pointer } from '../../text/lines.ts'
import type { Explanation } from '../explain.ts'
import { escapeHtml, pageText } from './escape.ts'
import { cleanMarks, rawMarks, type Segment, Segmenter } from './marks.ts'
import type { Row } from './rows.ts'

/** So many rows of which nothing is left, one after the other, are folded away. */
const FOLDED_ROWS = 8
/** How many reasons the line on a fold names. */
const NAMED_REASONS = 5

/** The rows as HTML: the raw page to the left, the clean text to the right, each change a `<mark>` with its numbers. */
export function columnsHtml(
  ledger: Ledger,
  rows: readonly Row[],
  explanations: readonly Explanation[],
  passes: readonly string[],
  language: Language,
): string {
  const numbers = new Map(passes.map((pass, index) => [pass, index]))
  const rawSegmenter = new Segmenter(rawMarks(explanations))
  const cleanSegmenter = new Segmenter(cleanMarks(ledger, explanations))
  const pointOf = pointer(ledger.raw)

  const segmentHtml = (text: string, side: 'raw' | 'clean') => (segment: Segment) => {
    const inner = pageText(text.slice(segment.start, segment.end))
    if (segment.edits.length === 0) return inner
    const edits = segment.edits.map(edit => explanations[edit] as Explanation)
    const passNumber = ({ pass }: Explanation) => numbers.get(pass) as number
    const involved = [...new Set(edits.map(passNumber))].sort((a, b) => a - b)
    const removing = side === 'raw' ? edits.filter(({ after }) => after.trim() === '') : []
    const decisive = removing.length > 0 ? Math.max(...removing.map(passNumber)) : (involved.at(-1) as number)
    const classes = [...involved.map(number => `m${number}`), `p${decisive}`]
    if (inner === '') classes.push('e')
    else if (removing.length > 0) classes.push('d')
    // The tags of a page are not what its reader looks for.
    if (passes[decisive] === 'markup') classes.push('s')
    return `<mark class="${classes.join(' ')}" tabindex="-1" data-e="${segment.edits.join(' ')}">${inner}</mark>`
  }

  let html = ''
  let folded: Fold[] = []
  const unfold = () => {
    const content = folded.map(part => part.html).join('')
    html += folded.length < FOLDED_ROWS ? content : foldHtml(folded, content, explanations, language)
    folded = []
  }
  for (const [index, row] of rows.entries()) {
    const segments = rawSegmenter.segments(row.raw)
    const raw = segments.map(segmentHtml(ledger.raw, 'raw')).join('')
    const clean = row.clean ? cleanSegmenter.segments(row.clean).map(segmentHtml(ledger.clean, 'clean')).join('') : ''
    const kind = row.clean ? '' : ledger.raw.slice(row.raw.start, row.raw.end).trim() === '' ? ' none blank' : ' none'
    const rowHtml = `<div class="row${kind}" id="r${index}"><div class="raw" lang="zh" data-line="${pointOf(row.raw.start).line}">${raw}</div><div class="clean" lang="zh">${clean}</div></div>\n`
    if (row.clean) {
      unfold()
      html += rowHtml
    } else {
      folded.push({ html: rowHtml, row, edits: segments.flatMap(({ edits }) => edits) })
    }
  }
  unfold()
  return html
}

/** A row of which nothing is left, as HTML, and the edits that touched it. */
interface Fold {
  readonly html: string
  readonly row: Row
  readonly edits: readonly number[]
}

function foldHtml(
  folded: readonly Fold[],
  content: string,
  explanations: readonly Explanation[],
  language: Language,
): string {
  const units = new Map<string, number>()
  for (const edit of new Set(folded.flatMap(({ edits }) => edits))) {
    const { after, reason, raw } = explanations[edit] as Explanation
    if (after === '') units.set(reason, (units.get(reason) ?? 0) + raw.end - raw.start)
  }
  const named = [...units].sort((a, b) => b[1] - a[1]).slice(0, NAMED_REASONS)
  const values = {
    lines: folded.length,
    units: folded.reduce((sum, { row }) => sum + row.raw.end - row.raw.start, 0),
    reasons: named.map(([reason]) => reasonWording(reason, language)).join(language === 'zh' ? '；' : '; '),
  }
  const summary = escapeHtml(wording({ id: 'view-removed', values }, language))
  return `<details><summary>${summary}</summary>\n${content}</details>\n`
}
