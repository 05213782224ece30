import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cleanPage } from '../../src/clean/clean.ts'
import { distance } from './edit-distance.ts'
import { fold } from './score.ts'
import { percent, type Section, table } from './section.ts'

const CASES = join(import.meta.dirname, '../cases/corrupted.jsonl')

/** One damaged text and what went in; null where information is lost for good. */
export interface Case {
  readonly id: string
  readonly families: readonly string[]
  readonly raw: string
  readonly gold: string | null
}

/** The cases of test/cases, in the order of the file. */
export function readCases(): readonly Case[] {
  return readFileSync(CASES, 'utf8')
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line) as Case)
}

/** Edit distance to gold before and after cleaning, white space and width folded. */
export function measureCase({ raw, gold }: Case & { readonly gold: string }): { before: number; after: number } {
  const clean = cleanPage({ text: raw, syntax: 'plain' }).ledger.clean
  return { before: distance(fold(raw), fold(gold)), after: distance(fold(clean), fold(gold)) }
}

/** Error reduction per family: 1 - (distance to gold after) / (before), over the cases that have gold. */
export function evaluateCases(): Section {
  const sums = new Map<string, { cases: number; before: number; after: number }>()
  const unsolved: string[] = []
  const count = (name: string, { before, after }: { before: number; after: number }) => {
    const sum = sums.get(name) ?? { cases: 0, before: 0, after: 0 }
    sums.set(name, { cases: sum.cases + 1, before: sum.before + before, after: sum.after + after })
  }
  let silent = 0
  for (const one of readCases()) {
    const { id, families, gold } = one
    if (gold === null) {
      silent++
      continue
    }
    const measured = measureCase({ ...one, gold })
    const spun = families.some(family => family.startsWith('spun'))
    count(spun ? 'all that are spun' : 'all that are not spun', measured)
    for (const family of families) count(family, measured)
    if (!spun && measured.after > 0)
      unsolved.push(`  ${id} (${families.join(', ')}): ${measured.before} → ${measured.after}`)
  }
  const rows = Array.from(sums, ([name, { cases, before, after }]) => [
    name,
    String(cases),
    String(before),
    String(after),
    before === 0 ? (after === 0 ? 'untouched' : 'harmed') : percent(1 - after / before),
  ]).sort(
    (a, b) =>
      Number(b[0]?.startsWith('all')) - Number(a[0]?.startsWith('all')) ||
      (a[0] as string).localeCompare(b[0] as string),
  )
  return {
    title: 'Damaged texts: error reduction (goal: 97 % on all that are not spun)',
    lines: [
      ...table([['family', 'cases', 'before', 'after', 'reduction'], ...rows]),
      `${silent} cases without gold are not measured: what they lost cannot be restored, only reported`,
      ...unsolved,
    ],
  }
}
