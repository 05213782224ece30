import { markOf, visibleParts } from '../visible.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text for HTML, in an element or a quoted attribute; what a page holds can never be taken for markup. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, character => ENTITIES[character] as string)
}

/** Text of the page for HTML: escaped, line breaks kept, whatever cannot be seen as a mark that can. */
export function pageText(text: string): string {
  let html = ''
  for (const part of visibleParts(text)) {
    if (!part.invisible) html += escapeHtml(part.text)
    else if (part.text === '\n') html += '\n'
    else if (part.text === '\t') html += '<i>⇥</i>\t'
    else if (part.text === '\r') html += '<i>␍</i>'
    else html += `<i>${escapeHtml(markOf(part.text))}</i>`
  }
  return html
}

/** Data for a `<script type="application/json">`: nothing in it can end the element or open a comment. */
export function scriptJson(data: unknown): string {
  return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, character => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}
