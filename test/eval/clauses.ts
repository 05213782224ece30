import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { diffArrays } from 'diff'
import { alignClauses } from '../../src/diff/clauses/align.ts'
import { shippedPacks } from '../../src/lexicon/packs/load.ts'
import type { Clause } from '../../src/witness/clauses.ts'
import { cosine, profileClauses } from '../../src/witness/profile.ts'
import type { Witness } from '../../src/witness/witness.ts'
import { corpusWitnesses } from '../support/corpus-witnesses.ts'
import { witnessesIn } from './indicators.ts'
import { pairsOfUnseenDocuments } from './refit.ts'
import { percent, type Section, table } from './section.ts'

const GOLD = resolve(import.meta.dirname, '../gold/clauses/childcare.tsv')
/** Two plans of a field that no weight was fitted to, with their pairs. */
const OTHER_FIELD = resolve(import.meta.dirname, '../cases/clauses/elderly-care')

/** Two clauses of two documents, as one name whatever their order. */
const pairName = (one: string, other: string) => [one, other].sort().join(' | ')
const clauseName = (document: string, section: readonly string[]) => `${document} ${section.join('/') || '-'}`

/** The pairs of clauses that a reader found to be on the same matter. */
export function goldPairs(file = GOLD): ReadonlySet<string> {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
  return new Set(
    lines.map(line => {
      const [a, aSection, b, bSection] = line.split('\t')
      return pairName(`${a} ${aSection}`, `${b} ${bSection}`)
    }),
  )
}

/** The pairs of clauses that stand in one group. */
export function groupedPairs(witnesses: readonly Witness[], packs = shippedPacks()): ReadonlySet<string> {
  const pairs = new Set<string>()
  for (const { members } of alignClauses(witnesses, packs).groups) {
    for (const one of members) {
      for (const other of members) {
        if (one.document >= other.document) continue
        pairs.add(pairName(clauseName(one.document, one.section), clauseName(other.document, other.section)))
      }
    }
  }
  return pairs
}

/** Pairs whose clauses are each the other's best in the other document by a measure, with the measure. */
function mutualBest(witnesses: readonly Witness[], measure: (a: number, b: number) => number) {
  const clauses = witnesses.flatMap(({ id, clauses }) => clauses.map(clause => ({ id, clause })))
  const values = clauses.map((one, a) => clauses.map((other, b) => (a < b && one.id !== other.id ? measure(a, b) : 0)))
  const value = (a: number, b: number) => values[Math.min(a, b)]?.[Math.max(a, b)] ?? 0
  const best = clauses.map((_, a) => {
    const top = new Map<string, number>()
    clauses.forEach(({ id }, b) => {
      if (value(a, b) > value(a, top.get(id) ?? a)) top.set(id, b)
    })
    return top
  })
  return clauses.flatMap((one, a) =>
    [...(best[a] ?? [])].flatMap(([id, b]) => {
      if (a > b || best[b]?.get(one.id) !== a) return []
      const section = clauses[b]?.clause.section ?? []
      return [{ name: pairName(clauseName(one.id, one.clause.section), clauseName(id, section)), value: value(a, b) }]
    }),
  )
}

function scoreOf(found: ReadonlySet<string>, gold: ReadonlySet<string>): readonly string[] {
  const right = [...found].filter(pair => gold.has(pair)).length
  const f1 = (2 * right) / (found.size + gold.size)
  return [percent(right / found.size, 1), percent(right / gold.size, 1), percent(f1, 1)]
}

/**
 * Clause alignment over the ten pairs of documents of extracted/, and of two documents of another field, against pairs found
 * by reading.
 */
export async function evaluateClauses(): Promise<Section> {
  const witnesses = corpusWitnesses()
  const gold = goldPairs()
  const all: readonly Clause[] = witnesses.flatMap(({ clauses }) => clauses)
  const profiles = witnesses.flatMap(witness => profileClauses(witness, []))
  const ratio = (a: number, b: number) => {
    const [one, other] = [all[a] as Clause, all[b] as Clause]
    const same = diffArrays([...one.text], [...other.text]).reduce(
      (sum, { added, removed, count }) => sum + (added || removed ? 0 : count),
      0,
    )
    return (2 * same) / (one.text.length + other.text.length)
  }
  const likeness = (a: number, b: number) => cosine(profiles[a]?.terms ?? new Map(), profiles[b]?.terms ?? new Map())
  const bestOf = (measure: (a: number, b: number) => number, levels: readonly number[]) => {
    const pairs = mutualBest(witnesses, measure)
    return levels
      .map(level => new Set(pairs.filter(({ value }) => value >= level).map(({ name }) => name)))
      .map(found => scoreOf(found, gold))
      .sort((x, y) => Number.parseFloat(y[2] as string) - Number.parseFloat(x[2] as string))[0] as readonly string[]
  }
  const named = witnesses.flatMap(witness =>
    profileClauses(witness, shippedPacks()).map(profile => ({
      document: witness.id,
      name: clauseName(witness.id, profile.clause.section),
      profile,
    })),
  )
  const others = await witnessesIn(OTHER_FIELD)
  const otherGold = goldPairs(join(OTHER_FIELD, 'gold.tsv'))
  const unseen = pairsOfUnseenDocuments(named, (a, b) => gold.has(pairName(a, b)), pairName)
  return {
    title: 'Clause alignment: pairs on the same matter, ten pairs of documents of corpus/',
    lines: table([
      ['', 'precision', 'recall', 'F1'],
      ['groups', ...scoreOf(groupedPairs(witnesses), gold)],
      ['groups, no pack', ...scoreOf(groupedPairs(witnesses, []), gold)],
      ['pairs, weights refitted without the two documents compared', ...scoreOf(unseen, gold)],
      ['baseline: mutual best by cosine of terms, best level', ...bestOf(likeness, [0.05, 0.1, 0.15, 0.2])],
      ['baseline: mutual best by share of equal characters (jsdiff), best level', ...bestOf(ratio, [0, 0.1, 0.2, 0.3])],
      [`another field, ${otherGold.size} pairs of two documents: groups`, ...scoreOf(groupedPairs(others), otherGold)],
      ['the same, no pack', ...scoreOf(groupedPairs(others, []), otherGold)],
    ]),
  }
}
