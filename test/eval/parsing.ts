import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fromMarkdown } from '../../src/parse/from-markdown.ts'
import { readMetadata } from '../../src/parse/metadata.ts'
import { parse } from '../../src/parse/parse.ts'
import { toMarkdown } from '../../src/parse/to-markdown.ts'
import { walk } from '../../src/tree/walk.ts'
import { officialTexts } from './official.ts'
import { outlineLines } from './outlines.ts'
import { percent, type Section, table } from './section.ts'

const GOLD = join(import.meta.dirname, '../gold')

/**
 * Metadata and citations against gold; on official texts: trees that survive Markdown, sections, messages, speed, and how
 * much of broken outlines is found again.
 */
export function evaluateParsing(): Section {
  return {
    title: 'Metadata against gold; trees of official texts',
    lines: [...metadataLines(), '', ...treeLines(officialTexts() ?? [])],
  }
}

interface GoldMetadata {
  readonly citations: readonly { readonly title: string; readonly documentNumber: string | null }[]
  readonly [field: string]: unknown
}

/** A published date is the page's, not the text's: what the other fields say is compared. */
function metadataLines(): readonly string[] {
  const rows = [['document', 'fields', 'right', 'citations', 'found', 'wrong']]
  const notes: string[] = []
  for (const file of readdirSync(GOLD)
    .filter(name => name.endsWith('.json'))
    .sort()) {
    const id = file.slice(0, -'.json'.length)
    const clean = readFileSync(join(GOLD, `${id}.clean.txt`), 'utf8')
    const gold = (JSON.parse(readFileSync(join(GOLD, file), 'utf8')) as { metadata: GoldMetadata }).metadata
    const found = readMetadata(parse(clean).tree, clean)
    const fields = Object.keys(gold).filter(field => field !== 'citations' && field !== 'publishedDate')
    const stated: Readonly<Record<string, unknown>> = { ...found }
    const wrong = fields.filter(field => stated[field] !== gold[field])
    notes.push(...wrong.map(field => `  ${id}: ${field} is ${String(stated[field])}, gold ${String(gold[field])}`))
    const keys = (cited: GoldMetadata['citations']) =>
      cited.map(({ title, documentNumber }) => `${title} ${documentNumber ?? ''}`)
    const [goldKeys, foundKeys] = [keys(gold.citations), keys(found.citations)]
    const right = goldKeys.filter(key => foundKeys.includes(key)).length
    const counts = [fields.length, fields.length - wrong.length, goldKeys.length, right, foundKeys.length - right]
    rows.push([id, ...counts.map(String)])
  }
  return [...table(rows), ...notes]
}

function treeLines(texts: readonly string[]): readonly string[] {
  if (texts.length === 0) return ['trees of official texts: not measured, no ../shared/policy-text']
  let survived = 0
  let sections = 0
  const messages = new Map<string, number>()
  for (const clean of texts) {
    const { tree, messages: told } = parse(clean)
    walk(tree, node => {
      if (node.type === 'section') sections++
      return undefined
    })
    for (const { id } of told) messages.set(id, (messages.get(id) ?? 0) + 1)
    if (shape(parse(fromMarkdown(toMarkdown(tree, clean)).clean).tree) === shape(tree)) survived++
  }
  const start = performance.now()
  for (const clean of texts) parse(clean)
  const seconds = (performance.now() - start) / 1000
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const told = [...messages].map(([id, count]) => `${id} ${count}`).sort()
  return [
    `trees the same after Markdown: ${survived} of ${texts.length} (${percent(survived / texts.length)})`,
    `sections: ${sections}; messages: ${told.join(', ')}`,
    `parse: ${(bytes / 1e6 / seconds).toFixed(1)} MB/s`,
    '',
    ...outlineLines(texts),
  ]
}

/** A tree without its places. */
function shape(tree: unknown): string {
  return JSON.stringify(tree, (key, value: unknown) => (key === 'position' ? undefined : value))
}
