import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { diff } from '../../src/diff/diff.ts'
import { shippedPacks } from '../../src/lexicon/packs/load.ts'
import { type Comparison, comparisonSchema } from '../../src/record/comparison.ts'
import type { Witness } from '../../src/witness/witness.ts'
import { corpusWitnesses, witnessesIn } from '../eval/indicators.ts'

const CASES = join(import.meta.dirname, '../cases/comparison')
const packs = shippedPacks()
let pool: readonly Witness[] = []

beforeAll(async () => {
  const fields = ['elderly-care', 'employment', 'digital-economy', 'rural']
  const cases = await Promise.all(fields.map(field => witnessesIn(join(CASES, field))))
  pool = [...(await corpusWitnesses()), ...cases.flat()]
})

/** Some documents of the pool, at least `least`, in any order. */
const some = (least: number) =>
  fc.shuffledSubarray(
    Array.from({ length: 13 }, (_, index) => index),
    { minLength: least, maxLength: 6 },
  )
const chosen = (indexes: readonly number[]) => indexes.map(index => pool[index] as Witness)

/** Which records of two documents share a row, in every table of records. */
function pairsOf(comparison: Comparison, a: string, b: string): ReadonlySet<string> {
  const { targets, responsibilities, tasks, subsidies } = comparison
  const tables = { targets, responsibilities, tasks, subsidies }
  const shared = Object.entries(tables).flatMap(([name, rows]) =>
    rows.flatMap(({ cells }) =>
      (cells[a] ?? []).flatMap(left => (cells[b] ?? []).map(right => `${name} ${left.record} ${right.record}`)),
    ),
  )
  return new Set(shared.sort())
}

describe('the laws of comparisons', () => {
  test('the order of the documents changes nothing but the order of the columns', () => {
    fc.assert(
      fc.property(some(2), indexes => {
        const { documents, about, ...rows } = diff(chosen(indexes), { packs })
        const sorted = diff(chosen([...indexes].sort((x, y) => x - y)), { packs })
        const { documents: ids, about: abouts, ...same } = sorted
        expect(JSON.stringify(rows)).toBe(JSON.stringify(same))
        expect([...documents].sort()).toEqual([...ids].sort())
        expect(about.map(({ id }) => id)).toEqual(documents)
        expect(abouts.map(({ id }) => id)).toEqual(ids)
      }),
      { numRuns: 40 },
    )
  })

  test('adding documents never changes how two others are matched', () => {
    fc.assert(
      fc.property(some(3), indexes => {
        const all = chosen(indexes)
        const [a, b] = all as [Witness, Witness]
        expect(pairsOf(diff(all, { packs }), a.id, b.id)).toEqual(pairsOf(diff([a, b], { packs }), a.id, b.id))
      }),
      { numRuns: 60 },
    )
  })

  test('every record of every document stands in a row, and every cell leads to a record', () => {
    const comparison = diff(pool, { packs })
    const inCells = (rows: readonly { cells: Readonly<Record<string, readonly { record: string }[]>> }[]) =>
      new Set(
        rows.flatMap(({ cells }) =>
          Object.entries(cells).flatMap(([id, list]) => list.map(({ record }) => `${id} ${record}`)),
        ),
      )
    const inDocuments = (kind: 'targets' | 'responsibilities' | 'subsidies') =>
      new Set(pool.flatMap(({ id, document }) => document[kind].map(record => `${id} ${record.id}`)))
    expect(inCells(comparison.targets)).toEqual(inDocuments('targets'))
    expect(inCells(comparison.responsibilities)).toEqual(inDocuments('responsibilities'))
    expect(inCells(comparison.tasks)).toEqual(inDocuments('responsibilities'))
    expect(inCells(comparison.subsidies)).toEqual(inDocuments('subsidies'))
  })

  test('what comes out fits its schema', () => {
    const validate = new Ajv2020({ strict: true, strictTypes: false }).compile(comparisonSchema)
    fc.assert(
      fc.property(some(2), indexes => {
        validate(diff(chosen(indexes), { packs }))
        expect(validate.errors ?? []).toEqual([])
      }),
      { numRuns: 10 },
    )
  })

  test('only the parts asked for are filled', () => {
    const { targets, tasks, subsidies } = diff(pool, { packs, only: ['targets'] })
    expect([targets.length > 0, tasks.length, subsidies.length]).toEqual([true, 0, 0])
  })

  test('misuse is told', () => {
    const [first] = pool as [Witness]
    expect(() => diff([first, first], { packs })).toThrow(/^Unexpected second document "baodi-2020"/)
    expect(() => diff(pool, { packs, baseline: 'nowhere' })).toThrow(/^Unexpected baseline "nowhere", expected one of/)
  })
})
