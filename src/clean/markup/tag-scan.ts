import { decodeHTML } from 'entities'
import { BLOCK_ELEMENTS } from '../../lexicon/page/elements.ts'
import type { Edit } from '../../text/edit.ts'

/** Elements whose content is skipped with them. */
const RAW = /^(?:script|style|template|title|noscript)$/

/**
 * Edits for markup that no tree can be built of: every tag goes, a block's tag becomes a line break, entities are
 * decoded, and nothing is chosen or left out but scripts, styles and comments. One pass over the source.
 */
export function tagEdits(source: string): Edit[] {
  const edits: Edit[] = []
  let ended = true
  let at = 0
  while (at < source.length) {
    const open = source.indexOf('<', at)
    const textEnd = open < 0 ? source.length : open
    ended = textEdits(source, at, textEnd, ended, edits)
    if (open < 0) break
    const { end, name } = tagAt(source, open)
    if (name === '') {
      ended = false
      at = open + 1
      continue
    }
    const breaks = !ended && (BLOCK_ELEMENTS.has(name) || name === 'br')
    edits.push({ start: open, end, insert: breaks ? '\n' : '', reason: RAW.test(name) ? 'script' : 'markup' })
    if (breaks) ended = true
    at = end
  }
  return edits
}

/** White space and entities between two tags. */
function textEdits(source: string, start: number, end: number, ended: boolean, edits: Edit[]): boolean {
  let lineEnded = ended
  let at = start
  for (const { index, 0: found } of source.slice(start, end).matchAll(/\s+|&#?[0-9a-zA-Z]{1,32};|[^\s&]+|&/g)) {
    at = start + index
    if (/^\s/.test(found)) {
      const insert = lineEnded ? '' : ' '
      if (found !== insert) edits.push({ start: at, end: at + found.length, insert, reason: 'white-space' })
      continue
    }
    lineEnded = false
    const text = found.startsWith('&') && found.length > 1 ? decodeHTML(found) : found
    if (text !== found) edits.push({ start: at, end: at + found.length, insert: text, reason: 'entity' })
  }
  return lineEnded
}

/** The tag or comment at a `<` and its name without `/`; no name when the `<` is text. */
function tagAt(source: string, open: number): { readonly end: number; readonly name: string } {
  const after = source.slice(open + 1, open + 34)
  if (after.startsWith('!--')) return { end: past(source, '-->', open + 4), name: '!' }
  if (/^[!?]/.test(after)) return { end: past(source, '>', open), name: '!' }
  const name = /^\/?([a-zA-Z][a-zA-Z0-9]*)/.exec(after)?.[1]?.toLowerCase() ?? ''
  if (name === '') return { end: open, name }
  const end = past(source, '>', open)
  if (after.startsWith('/') || !RAW.test(name)) return { end, name }
  const close = source.slice(end).search(new RegExp(`</${name}`, 'i'))
  return { end: close < 0 ? source.length : past(source, '>', end + close), name }
}

function past(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from)
  return at < 0 ? source.length : at + mark.length
}
