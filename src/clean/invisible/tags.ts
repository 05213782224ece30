import { BBCODE, CELL_TAGS, INLINE_TAGS, LINE_TAGS } from '../../lexicon/markup-names.ts'
import type { Edit } from '../../text/edit.ts'
import { inTurn, replacing, type Stage } from '../stage.ts'

const names = [...LINE_TAGS, ...CELL_TAGS, ...INLINE_TAGS].sort((a, b) => b.length - a.length).join('|')
const attributes = String.raw`(?:\s+[\w:.-]+\s*=\s*(?:"[^"<>\n]{0,500}"|'[^'<>\n]{0,500}'|[^\s"'<>=]{1,500}))*`
const tag = `</?(?:${names})${attributes}\\s*/?>`

/** `<p>…</p>` as text. `<3年` and `A<B` and `<关于…>` are no tags: a tag has a known name and attributes with values. */
const htmlTags = replacing(new RegExp(`(?:${tag})(?:[ \\t]*${tag})*`, 'gi'), 'tag', ({ index, 0: run }, text) => {
  const found = Array.from(run.matchAll(/<\/?([\w:]+)/g), ([, name = '']) => name.toLowerCase())
  if (index === 0 || index + run.length === text.length) return ''
  if (found.some(name => (LINE_TAGS as readonly string[]).includes(name))) return '\n'
  return found.some(name => (CELL_TAGS as readonly string[]).includes(name)) ? '\t' : ''
})

/** What stands between two marks, on and on: comments, scripts and styles with what they hold. */
function between(opening: RegExp, closing: RegExp): Stage {
  return text => {
    const edits: Edit[] = []
    for (const { index, 0: mark } of text.matchAll(opening)) {
      if (index < (edits.at(-1)?.end ?? 0)) continue
      closing.lastIndex = index + mark.length
      const end = closing.exec(text)
      if (!end) break
      edits.push({ start: index, end: end.index + end[0].length, insert: '', reason: 'tag' })
    }
    return edits
  }
}

/** `[url=…]…[/url]`: a name counts where the text also closes it, and `[img]` goes with the address it holds. */
const bbcode: Stage = text => {
  const closed = new Set(Array.from(text.matchAll(/\[\/([a-z]+)\]/gi), ([, name = '']) => name.toLowerCase()))
  const found = BBCODE.filter(name => closed.has(name))
  if (found.length === 0) return []
  const code = `\\[/?(?:${found.join('|')})(?:=[^\\[\\]\\n]{0,300})?\\]`
  return replacing(
    new RegExp(`\\[(img|attach)\\b[^\\[\\]\\n]{0,100}\\][^\\[\\]\\n]{0,500}\\[/\\1\\]|${code}`, 'gi'),
    'tag',
    () => '',
  )(text)
}

/** Slots that a page's template left unfilled, and images in Markdown. */
const residue = replacing(
  /\{\$[^{}$\n]{0,80}\$?\}|\{\{[ -z|~]{0,120}\}\}|<%[^%\n]{0,200}%>|\$\{[ -z|~]{0,80}\}|\{\/?(?:dede|pboot|eyou|cms|zzz|loop|if|foreach):[^{}\n]{0,200}\}|\[!--[\w.]{1,40}--\]|!\[[^[\]\n]{0,200}\]\([^()\s]{1,500}(?:\s+"[^"\n]{0,200}")?\)/g,
  'template-residue',
  () => '',
)

const comments = between(/<!--/g, /-->/g)
const scripts = between(/<(?:script|style)\b[^<>]{0,500}>/gi, /<\/(?:script|style)\s*>/gi)

/** Markup that plain text was left with. */
export const tags = inTurn([scripts, comments, htmlTags, bbcode, residue])
