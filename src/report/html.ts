import { escapeHtml, pageText } from './side-by-side/escape.ts'
import { visible } from './visible.ts'

/** A piece of HTML made by {@link html}: nothing in it came from a document unescaped. */
export class Markup {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

/** What may stand in the slots of {@link html}. */
export type Slot = string | number | Markup | readonly Slot[] | null | undefined | false

/**
 * HTML from a template: markup goes in as it is, every string as text in one line, escaped, with marks for what cannot be
 * seen. A page put together by this alone holds no markup of a document, whatever the document says.
 */
export function html(parts: TemplateStringsArray, ...slots: readonly Slot[]): Markup {
  let text = parts[0] as string
  for (const [index, slot] of slots.entries()) text += slotHtml(slot) + (parts[index + 1] as string)
  return new Markup(text)
}

/** Words of a document with their line breaks, for an element that keeps white space. */
export function passage(text: string): Markup {
  return new Markup(pageText(text))
}

/** HTML that another part of the package made and answers for. */
export function made(text: string): Markup {
  return new Markup(text)
}

/** Pieces one after the other with something between them. */
export function joined(pieces: readonly Slot[], between: Slot): Markup {
  const glue = slotHtml(between)
  return new Markup(pieces.map(slotHtml).join(glue))
}

function slotHtml(slot: Slot): string {
  if (slot === null || slot === undefined || slot === false) return ''
  if (slot instanceof Markup) return slot.text
  if (typeof slot === 'object') return slot.map(slotHtml).join('')
  return escapeHtml(visible(String(slot)))
}
