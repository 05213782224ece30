import type { Language } from '../../lexicon/messages/language.ts'
import { passName, reasonWording, wording } from '../../lexicon/messages/wording.ts'
import { pointer } from '../../text/lines.ts'
import type { CleanedPage } from '../document.ts'
import { type Explanation, explain } from '../explain.ts'
import { htmlFile } from '../html-shell.ts'
import { shortened, visible } from '../visible.ts'
import { columnsHtml } from './columns.ts'
import { escapeHtml } from './escape.ts'
import { rowsOf } from './rows.ts'
import { SCRIPT } from './script.ts'
import { partsStyle, styleSheet } from './style.ts'

/** Units of the text before and after an edit that the note on it shows. */
const SHOWN = 120
/** More messages than this are folded away. */
const UNFOLDED = 6

/** What the page side by side needs of a cleaned page. */
export type ShownPage = Pick<CleanedPage, 'page' | 'ledger' | 'messages'>

/** A page side by side with its clean text, in parts for a page that has a frame of its own. */
export interface SideBySide {
  /** HTML: what to look at, and which passes changed what. */
  readonly about: string
  /** HTML: the two texts; for a `<main>`. */
  readonly texts: string
  readonly style: string
  /** What the script reads from `#data`. */
  readonly data: unknown
  readonly script: string
}

/**
 * A page and its clean text side by side, as one HTML file that needs no other: each change is marked by its pass and says
 * why it was made. Safe to open whatever the page holds: all of it is text, and a policy in the file's head lets the
 * browser run and load nothing but the file's own script and style.
 */
export function sideBySideHtml(result: ShownPage, language: Language): string {
  const { page } = result
  const say = (id: string, values = {}) => wording({ id, values }, language)
  const title = visible(say('view-title', { id: page.id }))
  const encoding = page.source.encoding ?? '—'
  const { about, texts, data, script } = sideBySideParts(result, language)
  const body = `<header>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(visible(say('view-source', { file: page.source.file, mediaType: page.source.mediaType, encoding })))}</p>
${about}</header>
<main>
${texts}</main>`
  return htmlFile({ title, language, style: styleSheet(passesOf(result).length), body, data, script })
}

/** What {@link sideBySideHtml} shows, without its frame. */
export function sideBySideParts(result: Pick<ShownPage, 'ledger' | 'messages'>, language: Language): SideBySide {
  const { ledger, messages } = result
  const say = (id: string, values = {}) => wording({ id, values }, language)
  const explanations = explain(ledger)
  const passes = passesOf(result)
  const rows = rowsOf(ledger)
  const about = `${messagesHtml(result, rows, language)}${explanations.length === 0 ? `<p>${escapeHtml(say('view-unchanged'))}</p>\n` : ''}${passesHtml(explanations, passes, language)}`
  const texts = `<div class="bar">
<fieldset><legend>${escapeHtml(say('view-show'))}</legend>
${(['both', 'raw', 'clean'] as const).map(side => `<label><input type="radio" name="side" value="${side}"${side === 'both' ? ' checked' : ''}>${escapeHtml(say(`view-${side}`))}</label>`).join('\n')}
</fieldset>
<span><button type="button" id="previous">${escapeHtml(say('view-previous'))}</button> <button type="button" id="next">${escapeHtml(say('view-next'))}</button></span>
<span class="hint">${escapeHtml(say('view-keys'))}</span>
</div>
<div class="heads"><div class="raw">${escapeHtml(say('view-raw'))}</div><div class="clean">${escapeHtml(say('view-clean'))}</div></div>
${columnsHtml(ledger, rows, explanations, passes, language)}<div id="note" role="status" hidden></div>
`
  const data = scriptData(explanations, passes, language)
  return { about, texts, style: partsStyle(passes.length), data, script: SCRIPT }

  function messagesHtml({ ledger: { raw } }: Pick<ShownPage, 'ledger'>, all: typeof rows, to: Language): string {
    if (messages.length === 0) return ''
    const pointOf = pointer(raw)
    const items = messages.map(message => {
      const sentence = escapeHtml(visible(wording(message, to)))
      const { raw: span } = message
      const severity = `<b>${escapeHtml(say(`severity-${message.severity}`))}</b>`
      if (!span) return `<li>${severity} ${sentence}</li>`
      const row = all.findIndex(one => one.raw.end > span.start || one.raw.end === raw.length)
      const { line, column } = pointOf(span.start)
      return `<li>${severity} <a href="#r${row}">${line}:${column}</a> ${sentence}</li>`
    })
    const open = items.length > UNFOLDED ? '' : ' open'
    return `<details class="to-look-at"${open}><summary>${escapeHtml(say('view-messages'))} <span class="count">${items.length}</span></summary>\n<ul class="messages">\n${items.join('\n')}\n</ul></details>\n`
  }
}

function passesOf({ ledger }: Pick<ShownPage, 'ledger'>): readonly string[] {
  return [...new Set(ledger.steps.filter(({ edits }) => edits.length > 0).map(({ pass }) => pass))]
}

function passesHtml(explanations: readonly Explanation[], passes: readonly string[], language: Language): string {
  if (passes.length === 0) return ''
  const counts = new Map<string, number>()
  for (const { pass } of explanations) counts.set(pass, (counts.get(pass) ?? 0) + 1)
  const boxes = passes.map((pass, index) => {
    const name = escapeHtml(passName(pass, language))
    return `<label class="k${index}"><input type="checkbox" name="pass" value="${index}" checked><span class="swatch"></span>${name} <span class="count">${counts.get(pass) ?? 0}</span></label>`
  })
  const legend = escapeHtml(wording({ id: 'view-passes', values: {} }, language))
  return `<fieldset><legend>${legend}</legend>\n${boxes.join('\n')}\n</fieldset>\n`
}

/** What the script is given: the edits as rows, in the order of the marks' numbers, with names kept once. */
function scriptData(explanations: readonly Explanation[], passes: readonly string[], language: Language): unknown {
  const say = (id: string, values = {}) => wording({ id, values }, language)
  const short = (text: string) => shortened(text, SHOWN, say('explain-length', { units: text.length }))
  const reasons = [...new Set(explanations.map(({ reason }) => reason))]
  const passNumbers = new Map(passes.map((pass, index) => [pass, index]))
  const reasonNumbers = new Map(reasons.map((reason, index) => [reason, index]))
  return {
    passes: passes.map(pass => passName(pass, language)),
    reasons: reasons.map(reason => reasonWording(reason, language)),
    words: {
      nothing: say('explain-nothing'),
      confidence: say('explain-confidence', { percent: '%%' }),
      alternatives: say('explain-alternatives', { alternatives: '%%' }),
    },
    edits: explanations.map(({ pass, reason, line, column, before, after, confidence, alternatives }) => [
      passNumbers.get(pass),
      reasonNumbers.get(reason),
      line,
      column,
      short(before),
      short(after),
      confidence === undefined ? -1 : Math.round(confidence * 100),
      alternatives ? alternatives.map(visible).join(' | ') : '',
    ]),
  }
}
