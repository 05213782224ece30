import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Extracted, extract } from '../../src/extract/extract.ts'
import { parse } from '../../src/parse/parse.ts'
import { fold } from './score.ts'
import { percent, type Section, table } from './section.ts'

const GOLD = join(import.meta.dirname, '../gold')

/** A gold record as test/gold/<id>.json holds it; which fields it has depends on its list. */
interface GoldRecord {
  readonly optional?: boolean
  readonly quote: string
  readonly [field: string]: unknown
}
interface Gold {
  readonly targets: readonly GoldRecord[]
  readonly responsibilities: readonly (GoldRecord & {
    readonly assignments: readonly { body: string; role: string }[]
  })[]
  readonly subsidies: readonly GoldRecord[]
}

/** Two facts that may be one: a key that must be equal, words that must be alike, a passage that must overlap. */
interface Fact {
  readonly key: string
  readonly words: string
  readonly quote: string
  readonly optional: boolean
}

/** Precision, recall and F1 of the records of each document that has gold, on its clean gold text. */
export function evaluateRecords(): Section {
  const rows = [['document, records', 'gold', 'precision', 'recall', 'F1']]
  const notes: string[] = []
  for (const file of readdirSync(GOLD)
    .filter(name => name.endsWith('.json'))
    .sort()) {
    const id = file.slice(0, -'.json'.length)
    const clean = readFileSync(join(GOLD, `${id}.clean.txt`), 'utf8')
    const gold = JSON.parse(readFileSync(join(GOLD, file), 'utf8')) as Gold
    const got = extract(parse(clean).tree, clean)
    for (const kind of ['targets', 'responsibilities', 'subsidies'] as const) {
      const { found, missed, wrong } = match(goldFacts(gold)[kind], gotFacts(got)[kind])
      const precision = found / Math.max(1, found + wrong.length)
      const recall = found / Math.max(1, found + missed.length)
      const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall)
      rows.push([`${id}, ${kind}`, String(found + missed.length), percent(precision), percent(recall), percent(f1)])
      notes.push(...missed.map(fact => `  ${id}: missed ${fact.key} ${fact.words} "${fact.quote.slice(0, 40)}"`))
      notes.push(...wrong.map(fact => `  ${id}: wrong ${fact.key} ${fact.words} "${fact.quote.slice(0, 40)}"`))
    }
  }
  return { title: 'Records against gold, on the clean gold text', lines: [...table(rows), ...notes] }
}

function match(gold: readonly Fact[], got: readonly Fact[]): { found: number; missed: Fact[]; wrong: Fact[] } {
  const left = new Set(got)
  const missed: Fact[] = []
  let found = 0
  for (const fact of gold.toSorted((a, b) => Number(a.optional) - Number(b.optional))) {
    const best = [...left]
      .filter(other => agree(fact, other))
      .toSorted((a, b) => alike(b.words, fact.words) - alike(a.words, fact.words))[0]
    if (best) left.delete(best)
    if (fact.optional) continue
    if (best) found++
    else missed.push(fact)
  }
  return { found, missed, wrong: [...left] }
}

function agree(gold: Fact, got: Fact): boolean {
  return (
    gold.key === got.key && (gold.words === '' || alike(gold.words, got.words) >= 0.4) && overlap(gold.quote, got.quote)
  )
}

/** Share of common character pairs (Dice). */
function alike(a: string, b: string): number {
  const pairs = (text: string) =>
    new Set(Array.from({ length: Math.max(1, text.length - 1) }, (_, index) => text.slice(index, index + 2)))
  const [left, right] = [pairs(a), pairs(b)]
  return (2 * [...left].filter(pair => right.has(pair)).length) / (left.size + right.size)
}

/** A run of eight characters, or all of the shorter one, in both. */
function overlap(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  const size = Math.min(8, short.length)
  for (let at = 0; at + size <= short.length; at++) if (long.includes(short.slice(at, at + size))) return true
  return false
}

function goldFacts({ targets, responsibilities, subsidies }: Gold): Readonly<Record<keyof Gold, readonly Fact[]>> {
  const fact = (record: GoldRecord, key: unknown, words: unknown): Fact => ({
    key: JSON.stringify(key),
    words: fold(String(words)),
    quote: fold(record.quote),
    optional: record.optional ?? false,
  })
  return {
    targets: targets.map(row => fact(row, [row['year'], row['value'], row['unit']], row['indicatorText'])),
    subsidies: subsidies.map(row => fact(row, [row['amount'], row['max'], row['percent'], row['multiple']], '')),
    responsibilities: responsibilities.flatMap(row =>
      row.assignments.map(({ body, role }) => fact(row, [fold(body), role], '')),
    ),
  }
}

function gotFacts({ targets, responsibilities, subsidies }: Extracted): Readonly<Record<keyof Gold, readonly Fact[]>> {
  const fact = (evidence: readonly { quote: string }[], key: unknown, words: string): Fact => ({
    key: JSON.stringify(key),
    words: fold(words),
    quote: fold(evidence.map(({ quote }) => quote).join(' ')),
    optional: false,
  })
  return {
    targets: targets.map(row => fact(row.evidence, [row.year, row.value, row.unit], row.indicator.text)),
    subsidies: subsidies.map(row => fact(row.evidence, [row.amount, row.max, row.percent, row.multiple], '')),
    responsibilities: responsibilities.flatMap(row =>
      row.assignments.map(({ body, role }) => fact(row.evidence, [fold(body), role], '')),
    ),
  }
}
