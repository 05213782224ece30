import { LANGUAGES, type Language } from '../../lexicon/messages/language.ts'
import type { SITE_MESSAGES } from '../../lexicon/messages/site.ts'
import { wording } from '../../lexicon/messages/wording.ts'
import type { Message } from '../../record/message.ts'
import { nameWords } from '../comparison/words.ts'
import { html, type Markup, type Slot } from '../html.ts'
import { shortened } from '../visible.ts'
import type { Plan } from './plan.ts'

export type SiteMessageId = keyof typeof SITE_MESSAGES

/** How one page in one language speaks and points to others. */
export interface View {
  readonly language: Language
  /** Of the site: to be escaped like any other text, which `html` does. */
  say(id: SiteMessageId, values?: Message['values']): string
  /** The relative address of a page of this language; `anchor` without `#`. */
  to(page: string, anchor?: string): string
  /** The relative address of the same page in another language. */
  toOther(language: Language): string
  /** What an indicator, topic or body is called in this language, and its Chinese wording below where that differs. */
  name(named: Named): Markup
  /** The same as text. */
  plainName(named: Named): string
}

type Named = Parameters<typeof nameWords>[0]

/** @param path the page below the folder of its language; null for the first page of the site, which lies above them */
export function viewOf(language: Language, path: string | null): View {
  const up = path === null ? `${language}/` : '../'.repeat(path.split('/').length - 1)
  return {
    language,
    say: (id, values = {}) => wording({ id, values }, language),
    to: (page, anchor) => `${up}${page}${anchor === undefined ? '' : `#${anchor}`}`,
    toOther: other => (path === null ? `${other}/index.html` : `${up}../${other}/${path}`),
    name(named) {
      const name = nameWords(named, language)
      return name === named.text
        ? html`<span lang="zh">${named.text}</span>`
        : html`${name} <span class="wording" lang="zh">${named.text}</span>`
    },
    plainName: named => nameWords(named, language),
  }
}

/** The languages but one. */
export function otherLanguages(language: Language): readonly Language[] {
  return LANGUAGES.filter(one => one !== language)
}

/** Units of a quote that the pointer shows over a cell. */
const SHOWN_QUOTE = 160

/** A cell's words as a link to the words of its record in the document. */
export function sourceLink(plan: Plan, view: View, document: string, record: string, words: Slot): Markup {
  const address = view.to(plan.document(document).page, plan.recordAnchor(document, record))
  const quote = plan.many ? null : plan.quoteOf(document, record)
  const title = quote === null ? null : html` title="${shortened(quote, SHOWN_QUOTE, '…')}"`
  return html`<a href="${address}"${title}>${words}</a>`
}

/** A document's label as a link to its page. */
export function documentLink(plan: Plan, view: View, id: string): Markup {
  const { label, page } = plan.document(id)
  return html`<a href="${view.to(page)}" lang="zh">${label}</a>`
}
