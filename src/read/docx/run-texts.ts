import { decodeXML } from 'entities'
import type { Origin } from '../../text/origin.ts'
import { descendants, escapeXml, type XmlNode } from '../../text/xml.ts'

/** Around the number of a text while mammoth has the document: two code points that no text may use. */
const OPEN = '\ufdd0'
const CLOSE = '\ufdd1'
const SIGNS = /\ufdd0([0-9]{1,9})\ufdd1/g

/**
 * Keeps track of where the text of runs goes. mammoth tells nobody which run a character of its HTML comes from; so it is
 * given numbers for the texts, and the texts are put in their place afterwards.
 */
export class RunTexts {
  readonly #texts: { readonly part: string; readonly from: number; readonly written: string }[] = []

  /** Put a sign in the place of the text of every run of a part; blanks in front of it stay. */
  replaceBySigns(part: string, root: XmlNode): void {
    for (const { children = [] } of descendants(root, 'w:t')) {
      const [text, more] = children
      if (text?.type !== 'text' || more !== undefined || typeof text.startIndex !== 'number') continue
      const data = text.data ?? ''
      const written = data.trimStart()
      if (written === '') continue
      const blanks = data.slice(0, data.length - written.length)
      text.data = `${blanks}${OPEN}${this.#texts.length}${CLOSE}`
      this.#texts.push({ part, from: text.startIndex + blanks.length, written })
    }
  }

  /** The HTML with the texts in their places, and where each came from. */
  putBack(html: string): { readonly text: string; readonly origins: readonly Origin[] } {
    const origins: Origin[] = []
    let text = ''
    let done = 0
    for (const { 0: sign, 1: number, index } of html.matchAll(SIGNS)) {
      const known = this.#texts[Number(number)]
      if (!known) continue
      const { part, from, written } = known
      text += html.slice(done, index)
      const start = text.length
      text += escapeXml(decodeXML(written.replace(/\r\n?/g, '\n')))
      origins.push({ start, end: text.length, part, from, to: from + written.length })
      done = index + sign.length
    }
    return { text: text + html.slice(done), origins }
  }
}
