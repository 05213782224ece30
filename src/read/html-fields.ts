import { META_NAMES } from '../lexicon/page/labels.ts'
import type { PageField } from '../record/page.ts'
import { type LabelledValue, metadataBox } from '../text/html/metadata-box.ts'
import { sourceOffset } from '../text/html/references.ts'
import { attribute, type HtmlElement, type HtmlText, parseHtml } from '../text/html/source-tree.ts'

/** Values longer than this are not facts about the page but texts: a description, an abstract. */
const LONGEST_VALUE = 1_000

/**
 * What an HTML page states about its document outside the text: its meta tags, its `<title>` (named `title`), the box
 * with 索引号, 发文字号 and 成文日期, and the line with source and date, in the order of the page.
 * @param source the decoded page
 * @returns fields whose `raw` is the exact place of the value in the source; entities stand there as they were written.
 *   None when the markup is tangled beyond reason.
 */
export function htmlFields(source: string): readonly PageField[] {
  const page = parseHtml(source)
  if (!page) return []
  const box = metadataBox(page.root, source)
  const fields = [...headFields(page.root, source), ...[...box.fields, ...box.bylines].map(boxField)]
  return fields
    .filter(({ value }) => value !== '' && value.length <= LONGEST_VALUE)
    .sort((a, b) => a.raw.start - b.raw.start)
}

function boxField({ name, value, start, end }: LabelledValue): PageField {
  return { name, value, raw: { start, end } }
}

function* headFields(root: HtmlElement, source: string): Generator<PageField> {
  let titled = false
  const stack: HtmlElement[] = [root]
  for (let element = stack.pop(); element; element = stack.pop()) {
    if (element.name === 'meta') yield* metaField(element, source)
    if (element.name === 'title' && !titled) {
      const text = element.children.find((child): child is HtmlText => child.kind === 'text')
      titled = true
      if (text) yield textField('title', text, source)
    }
    for (let index = element.children.length - 1; index >= 0; index--) {
      const child = element.children[index]
      if (child?.kind === 'element') stack.push(child)
    }
  }
}

function* metaField(meta: HtmlElement, source: string): Generator<PageField> {
  const name = (attribute(meta, 'name') || attribute(meta, 'property')).trim()
  if (!META_NAMES.has(name.toLowerCase())) return
  const raw = contentPlace(source, meta.start, meta.end)
  if (raw) yield { name, value: attribute(meta, 'content').replace(/\s+/g, ' ').trim(), raw }
}

/** The value of the `content` attribute in the source of a meta tag, without its quotes. */
function contentPlace(source: string, start: number, end: number): PageField['raw'] | null {
  const written = source.slice(start, end)
  const attributes = /([^\s"'<>/=]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g
  for (const found of written.matchAll(attributes)) {
    if (found[1]?.toLowerCase() !== 'content') continue
    const value = found[2] ?? found[3] ?? found[4] ?? ''
    const valueEnd = start + found.index + found[0].length - (found[4] === undefined ? 1 : 0)
    const blankStart = value.length - value.trimStart().length
    const blankEnd = value.length - value.trimEnd().length
    return { start: valueEnd - value.length + blankStart, end: valueEnd - (blankEnd === value.length ? 0 : blankEnd) }
  }
  return null
}

function textField(name: string, text: HtmlText, source: string): PageField {
  const { chars } = text
  const start = sourceOffset(source, text, chars.length - chars.trimStart().length)
  const end = Math.max(start, sourceOffset(source, text, chars.trimEnd().length))
  return { name, value: chars.replace(/\s+/g, ' ').trim(), raw: { start, end } }
}
