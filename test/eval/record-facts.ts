import type { Extracted } from '../../src/extract/extract.ts'
import { fold } from './score.ts'

/** A gold record as test/gold/<id>.json holds it; which fields it has depends on its list. */
interface GoldRecord {
  readonly optional?: boolean
  readonly quote: string
  readonly [field: string]: unknown
}
export interface Gold {
  readonly targets: readonly GoldRecord[]
  readonly responsibilities: readonly (GoldRecord & {
    readonly assignments: readonly { body: string; role: string }[]
  })[]
  readonly subsidies: readonly GoldRecord[]
}

/** Two facts that may be one: a key that must be equal, words that must be alike, a passage that must overlap. */
export interface Fact {
  readonly key: string
  readonly words: string
  readonly quote: string
  readonly optional: boolean
  /** What else the record says, by the name of the field. */
  readonly fields: Readonly<Record<string, unknown>>
}

/** The kinds of records, as both gold and extraction name them. */
export const KINDS = ['targets', 'responsibilities', 'subsidies'] as const
export type Kind = (typeof KINDS)[number]

/** What an extraction found of its gold. */
export interface Matched {
  readonly found: number
  /** The facts that were found: gold beside what was extracted. */
  readonly pairs: readonly (readonly [gold: Fact, got: Fact])[]
  readonly missed: readonly Fact[]
  readonly wrong: readonly Fact[]
}

/** Each kind of record of an extraction, fact by fact, against its gold. */
export function compareRecords(gold: Gold, got: Extracted): Readonly<Record<Kind, Matched>> {
  const [want, have] = [goldFacts(gold), gotFacts(got)]
  return {
    targets: match(want.targets, have.targets),
    responsibilities: match(want.responsibilities, have.responsibilities),
    subsidies: match(want.subsidies, have.subsidies),
  }
}

/** Several documents counted as one. */
export function sum(matched: readonly Matched[]): Matched {
  return {
    found: matched.reduce((total, { found }) => total + found, 0),
    pairs: matched.flatMap(({ pairs }) => pairs),
    missed: matched.flatMap(({ missed }) => missed),
    wrong: matched.flatMap(({ wrong }) => wrong),
  }
}

/** Precision, recall and F1; nothing found where nothing is to be found is right. */
export function scores({ found, missed, wrong }: Matched): { precision: number; recall: number; f1: number } {
  const precision = found + wrong.length === 0 ? 1 : found / (found + wrong.length)
  const recall = found + missed.length === 0 ? 1 : found / (found + missed.length)
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

function match(gold: readonly Fact[], got: readonly Fact[]): Matched {
  const left = new Set(got)
  const missed: Fact[] = []
  const pairs: [Fact, Fact][] = []
  for (const fact of gold.toSorted((a, b) => Number(a.optional) - Number(b.optional))) {
    const best = [...left]
      .filter(other => agree(fact, other))
      .toSorted((a, b) => alike(b.words, fact.words) - alike(a.words, fact.words))[0]
    if (best) left.delete(best)
    if (fact.optional) continue
    if (best) pairs.push([fact, best])
    else missed.push(fact)
  }
  return { found: pairs.length, pairs, missed, wrong: [...left] }
}

function agree(gold: Fact, got: Fact): boolean {
  return (
    gold.key === got.key && (gold.words === '' || alike(gold.words, got.words) >= 0.4) && overlap(gold.quote, got.quote)
  )
}

/** Share of common character pairs (Dice). */
export function alike(a: string, b: string): number {
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
    fields: record,
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
  const fact = (record: object & { evidence: readonly { quote: string }[] }, key: unknown, words: string): Fact => ({
    key: JSON.stringify(key),
    words: fold(words),
    quote: fold(record.evidence.map(({ quote }) => quote).join(' ')),
    optional: false,
    fields: { ...record },
  })
  return {
    targets: targets.map(row => fact(row, [row.year, row.value, row.unit], row.indicator.text)),
    subsidies: subsidies.map(row => fact(row, [row.amount, row.max, row.percent, row.multiple], '')),
    responsibilities: responsibilities.flatMap(row =>
      row.assignments.map(({ body, role }) => fact(row, [fold(body), role], '')),
    ),
  }
}
