import { passName } from '../../lexicon/messages/wording.ts'
import { html, type Markup } from '../html.ts'
import type { SiteDocument } from './site.ts'
import type { View } from './view.ts'

/** Passes that take away what is not the document's; all others but those that only tidy restore its words. */
const REMOVING: ReadonlySet<string> = new Set(['markup', 'spam', 'chrome', 'duplicates', 'keywords', 'invisible'])
/** Passes that join lines and set marks as a standard asks: what they change was not damaged. */
const TIDYING: ReadonlySet<string> = new Set(['markdown', 'rejoin', 'punctuation'])
/** From this share of its characters restored on, a document counts as badly damaged. */
const BADLY = 0.2

/** How damaged a page was: what was restored and removed, in places, and what is left to look at. */
export function conditionOf({ witness }: SiteDocument) {
  const { passes, messages } = witness.document.condition
  const busy = passes.filter(({ edits }) => edits > 0)
  const restored = busy.filter(({ id }) => !REMOVING.has(id) && !TIDYING.has(id))
  const removed = busy.filter(({ id }) => REMOVING.has(id))
  const characters = restored.reduce((sum, pass) => sum + pass.characters, 0)
  // An edit takes characters away and puts others in: both were counted.
  const share = witness.clean.length === 0 ? 0 : characters / 2 / witness.clean.length
  const degree = restored.length === 0 ? 'whole' : share < BADLY ? 'damaged' : 'badly'
  return { degree, restored, removed, doubts: messages.filter(({ severity }) => severity !== 'info').length } as const
}

/** The condition of a document in a few words, with the link to the page beside its text. */
export function conditionHtml(document: SiteDocument, view: View): Markup {
  const { degree, restored, removed, doubts } = conditionOf(document)
  const list = (passes: typeof restored) =>
    [...passes]
      .sort((a, b) => b.edits - a.edits)
      .map(({ id, edits }) => view.say('site-pass', { pass: passName(id, view.language), edits }))
      .join(view.say('site-comma'))
  return html`<a href="${view.to(document.source)}">${view.say(`site-condition-${degree}`)}</a>${
    restored.length > 0 && html`<span class="detail">${view.say('site-restored', { passes: list(restored) })}</span>`
  }${
    removed.length > 0 && html`<span class="detail">${view.say('site-removed', { passes: list(removed) })}</span>`
  }${doubts > 0 && html`<span class="detail">${view.say('site-doubts', { doubts })}</span>`}`
}
