import { OFFICIAL_LINES } from '../lexicon/official-lines.ts'
import type { Span } from '../text/span.ts'

/** A document that the text names in 《》, where it does so first. */
export interface Citation {
  readonly title: string
  readonly documentNumber: string | null
  /** From 《 to 》, or to the bracket with the number. */
  readonly clean: Span<'clean'>
}

const LONGEST = 160
const number = new RegExp(OFFICIAL_LINES.documentNumber.re)
/** What stands in 《》 and is no document one cites: certificates, forms. */
const PAPER =
  /(?:证|证书|执照|表|单|申请书|承诺书|申报书|告知书|意见书|通知书|回执|手册|合同|协议书?|报表|日报|台账)(?:[（(][^（）()]*[）)])?$/

/**
 * Every document cited by 《…》, in order of first appearance, with the number that stands in brackets behind it.
 * Names inside a name (《关于修改〈…〉的决定》, 《关于印发《…》的通知》) belong to it; what `以下简称《…》` introduces is no new document.
 * @param own titles of the document itself and of what it issues: naming itself it cites nothing
 */
export function citationsIn(clean: string, own: ReadonlySet<string>): readonly Citation[] {
  const byTitle = new Map<string, Citation>()
  const short = new Set<string>()
  for (const { start, end } of quotedTitles(clean)) {
    const title = clean.slice(start + 1, end - 1).replace(/\s+/g, '')
    const key = folded(title)
    if (/(?:以下|下)(?:统|合)?(?:简称|称)[为：:“"]*$/.test(clean.slice(Math.max(0, start - 8), start))) short.add(key)
    if (short.has(key) || own.has(key) || title.length < 2) continue
    const bracket = /^\s*[（(](?:[^（）()]|[（(][^（）()]*[）)]){1,60}[）)]/.exec(clean.slice(end, end + 80))?.[0]
    const cited = bracket ? number.exec(bracket)?.[0] : undefined
    const known = byTitle.get(key)
    const documentNumber = cited ? normalNumber(cited) : null
    if (known && (known.documentNumber !== null || documentNumber === null)) continue
    if (PAPER.test(title) && !cited) continue
    const clipped = { start, end: cited && bracket ? end + bracket.length : end }
    byTitle.set(key, { title: known?.title ?? title, documentNumber, clean: known?.clean ?? clipped })
  }
  return [...byTitle.values()]
}

/** The key under which titles are one: white space, widths and inner marks apart. */
export function folded(title: string): string {
  return title
    .replace(/[\s\u3000]/g, '')
    .replace(/[（(]/g, '(')
    .replace(/[）)]/g, ')')
    .replace(/[—－–~～-]+/g, '-')
    .replace(/[〈〉<>《》“”‘’"']/g, '')
}

/** A number in the brackets of GB/T 9704: `国办发〔2019〕15号`. */
export function normalNumber(written: string): string {
  return written
    .replace(/[\s\u3000]/g, '')
    .replace(/[[［【（(](?=\d{4})/, '〔')
    .replace(/(〔\d{4})[\]］】）)]/, '$1〕')
    .replace(/〕第/, '〕')
}

/** The outermost pairs of 《 and 》 on one line. An unpaired 《 ends with its line. */
function quotedTitles(clean: string): readonly Span[] {
  const spans: Span[] = []
  let depth = 0
  let start = 0
  for (const { 0: mark, index } of clean.matchAll(/[《》\n]/g)) {
    if (mark === '\n') depth = 0
    else if (mark === '《') {
      if (depth === 0 || index - start > LONGEST) {
        start = index
        depth = 0
      }
      depth++
    } else if (depth > 0) {
      depth--
      if (depth === 0 && index - start <= LONGEST) spans.push({ start, end: index + 1 })
    }
  }
  return spans
}
