import { CONTENT_CONTAINERS, FRAME_ELEMENTS, FRAME_ROLES, FRAME_WORDS } from '../../lexicon/page/containers.ts'
import type { HtmlElement } from '../../text/html/source-tree.ts'

/** What an element's name, role, class and id say of it. */
export interface Hints {
  /** The word that calls it part of the page's frame; empty for most. */
  readonly frame: string
  /** It bears the name that a content management system gives the text of an article. */
  readonly container: boolean
}

export const NO_HINTS: Hints = { frame: '', container: false }

/** Reads the hints of a page's elements; class names come again and again and are looked at once. */
export class HintReader {
  readonly #names = new Map<string, Hints>()

  read(element: HtmlElement): Hints {
    if (element.name === 'html' || element.name === 'body') return NO_HINTS
    let frame = FRAME_ELEMENTS.has(element.name) ? element.name : ''
    let container = false
    for (const { name, value } of element.attributes) {
      if (name === 'role' && FRAME_ROLES.has(value.toLowerCase())) frame ||= value.toLowerCase()
      if ((name !== 'class' && name !== 'id') || value === '') continue
      const hints = this.#namesHint(value)
      frame ||= hints.frame
      container ||= hints.container
    }
    return frame || container ? { frame, container } : NO_HINTS
  }

  #namesHint(names: string): Hints {
    const known = this.#names.get(names)
    if (known) return known
    const frame = wordsOf(names).find(word => FRAME_WORDS.has(word))
    const container = names
      .toLowerCase()
      .split(/\s+/)
      .some(name => CONTENT_CONTAINERS.has(name))
    const hints = { frame: frame?.replace(/s$/, '') ?? '', container }
    this.#names.set(names, hints)
    return hints
  }
}

/** `leftSide news-comment2` → left, side, news, comment, and each name whole: leftside, news-comment. */
function wordsOf(names: string): string[] {
  return names
    .split(/\s+/)
    .flatMap(name => {
      const plain = name.replace(/\d+$/, '')
      return [plain, ...plain.split(/[-_]|(?<=[a-z])(?=[A-Z])/)]
    })
    .map(word => word.toLowerCase())
}
