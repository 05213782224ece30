import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type Type from 'typebox'
import { isNode, LineCounter, parseDocument } from 'yaml'
import { schemaProblems } from '../../record/schema-problems.ts'
import { indicatorsSchema, type Pack, type PackIndicator, type PackTopic, packSchema, topicsSchema } from './pack.ts'
import { PackError } from './pack-error.ts'
import { alike } from './wording.ts'

/** The packs that come with the package; the path fits `src/` and `dist/` alike. */
const SHIPPED = new URL('../../../src/lexicon/packs/', import.meta.url)

let shipped: readonly Pack[] | undefined

/** The packs that come with the package, loaded once per process. */
export function shippedPacks(): readonly Pack[] {
  shipped ??= readdirSync(SHIPPED, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map(name => loadPack(fileURLToPath(new URL(`${name}/`, SHIPPED))))
  return shipped
}

/**
 * Load the pack in a folder.
 * @throws PackError that names the file and the line of what is wrong
 */
export function loadPack(folder: string): Pack {
  const about = read(join(folder, 'pack.yaml'), packSchema)
  const indicators = read(join(folder, 'indicators.yaml'), indicatorsSchema)
  const topicsFile = join(folder, 'topics.yaml')
  const topics = isFile(topicsFile) ? read(topicsFile, topicsSchema) : undefined
  const pack: Pack = {
    ...(about.value as Omit<Pack, 'indicators' | 'topics'>),
    indicators: indicators.value as readonly PackIndicator[],
    topics: (topics?.value ?? []) as readonly PackTopic[],
  }
  checkIds(indicators, pack.indicators)
  if (topics) checkIds(topics, pack.topics)
  checkWordings(indicators, pack)
  return pack
}

/** A file that fits its schema, and where in it a JSON Pointer leads. */
interface Loaded {
  readonly file: string
  readonly value: unknown
  readonly lineOf: (pointer: string) => number
}

function read(file: string, schema: Type.TSchema): Loaded {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new PackError('pack-unreadable', { file, reason })
  }
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const [broken] = document.errors
  if (broken) {
    const detail = (broken.message.split('\n')[0] as string).replace(/ at line .*$/, '')
    throw new PackError('pack-broken', { file, line: lines.linePos(broken.pos[0]).line, detail })
  }
  const lineOf = (pointer: string) => {
    const steps = pointer.split('/').slice(1)
    for (; steps.length > 0; steps.pop()) {
      const node = document.getIn(
        steps.map(step => (/^\d+$/.test(step) ? Number(step) : step)),
        true,
      )
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
    }
    return 1
  }
  let value: unknown
  try {
    value = document.toJS()
  } catch (error) {
    throw new PackError('pack-broken', {
      file,
      line: 1,
      detail: error instanceof Error ? error.message : String(error),
    })
  }
  const [first] = schemaProblems(schema)(value)
  if (first) {
    const values = { file, line: lineOf(first.path), field: first.path || '/', ...first.values }
    throw new PackError(`pack-${first.id}` as PackError['id'], values)
  }
  return { file, value, lineOf }
}

function checkIds({ file, lineOf }: Loaded, rows: readonly { readonly id: string }[]): void {
  const seen = new Set<string>()
  rows.forEach(({ id }, index) => {
    if (seen.has(id)) throw new PackError('pack-same-id', { file, line: lineOf(`/${index}/id`), id })
    seen.add(id)
  })
}

/** No wording may mean two indicators, and every pattern must be one. */
function checkWordings({ file, lineOf }: Loaded, pack: Pack): void {
  const make = alike(pack)
  const owners = new Map<string, string>()
  pack.indicators.forEach(({ id, name, aliases, short = [], patterns = [] }, index) => {
    for (const [field, list] of Object.entries({ name: [name.zh], aliases, short })) {
      list.forEach((wording, at) => {
        const line = lineOf(`/${index}/${field}/${at}`)
        const owner = owners.get(make(wording))
        if (make(wording) === '') throw new PackError('pack-empty-wording', { file, line, wording })
        if (owner !== undefined && owner !== id) {
          throw new PackError('pack-wording-of-two', { file, line, wording, id, other: owner })
        }
        owners.set(make(wording), id)
      })
    }
    patterns.forEach((pattern, at) => {
      try {
        new RegExp(`^(?:${pattern})$`, 'u')
      } catch (error) {
        const detail = error instanceof Error ? error.message : String(error)
        throw new PackError('pack-bad-pattern', { file, line: lineOf(`/${index}/patterns/${at}`), detail })
      }
    })
  })
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true
}
