import { FRAME_ELEMENTS, FRAME_ROLES, FRAME_WORDS } from '../../lexicon/page/containers.ts'
import type { HtmlElement } from '../../text/html/source-tree.ts'

/** The word by which an element's name, role, class or id says that it belongs to the frame of the page; else empty. */
export function frameWord(element: HtmlElement): string {
  if (element.name === 'html' || element.name === 'body') return ''
  if (FRAME_ELEMENTS.has(element.name)) return element.name
  for (const { name, value } of element.attributes) {
    if (name === 'role' && FRAME_ROLES.has(value.toLowerCase())) return value.toLowerCase()
    if (name !== 'class' && name !== 'id') continue
    const word = wordsOf(value).find(one => FRAME_WORDS.has(one))
    if (word) return word.replace(/s$/, '')
  }
  return ''
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
