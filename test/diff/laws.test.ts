import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { diff } from '../../src/diff/diff.ts'
import { shippedPacks } from '../../src/lexicon/packs/load.ts'
import { type Comparison, comparisonSchema } from '../../src/record/comparison.ts'
import type { Witness } from '../../src/witness/witness.ts'
import { corpusWitnesses, witnessesIn } from '../eval/indicators.ts'
import { madeWitness } from '../support/made-witness.ts'

const CASES = join(import.meta.dirname, '../cases/comparison')
const packs = shippedPacks()
let pool: readonly Witness[] = []

beforeAll(async () => {
  const fields = ['elderly-care', 'employment', 'digital-economy', 'rural']
  const cases = await Promise.all(fields.map(field => witnessesIn(join(CASES, field))))
  const plans = await witnessesIn(join(CASES, '../clauses/elderly-care'))
  const real = [...(await corpusWitnesses()), ...cases.flat(), ...plans]
  pool = [...real, ...(await Promise.all(Array.from({ length: MIXED }, (_, at) => mixed(at, real))))]
}, 60_000)

/** Documents mixed from the paragraphs of all others, so that each shares something with many and is like none. */
const MIXED = 5

async function mixed(at: number, from: readonly Witness[]): Promise<Witness> {
  const paragraphs = from.flatMap(({ clean }) => clean.split('\n').filter(line => line.length > 40))
  const taken = paragraphs.filter((_, index) => (index * 7 + at * 3) % 11 === 0)
  const turned = at % 2 ? taken.reverse() : taken
  const body = turned.map((line, index) => `${index + 1}.${line.replace(/^\S{1,5}[、.．）]/, '')}`).join('\n')
  return await madeWitness(`mixed-${at}`, `某市养老托育工作方案（第${at}版）\n${body}\n`)
}

/** Some documents of the pool, at least `least`, in any order. */
const some = (least: number) =>
  fc.shuffledSubarray(
    Array.from({ length: 15 + MIXED }, (_, index) => index),
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

/** Which clauses of two documents share a group. */
function clausePairs({ clauses }: Comparison, a: string, b: string): ReadonlySet<string> {
  const starts = (members: Comparison['clauses'][number]['members'], id: string) =>
    members.flatMap(({ document, clean }) => (document === id ? [clean.start] : []))
  return new Set(
    clauses.flatMap(({ members }) =>
      starts(members, a).flatMap(left => starts(members, b).map(right => `${left} ${right}`)),
    ),
  )
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

  test('nor what one of them took over from the other, nor which clauses of theirs may stand together', () => {
    fc.assert(
      fc.property(some(3), indexes => {
        const all = chosen(indexes)
        const [a, b] = all as [Witness, Witness]
        const [among, alone] = [diff(all, { packs }), diff([a, b], { packs })]
        const between = ({ reuse }: Comparison) =>
          reuse.filter(({ from, to }) => [from, to].sort().join() === [a.id, b.id].sort().join())
        expect(between(among)).toEqual(between(alone))
        const pairs = clausePairs(alone, a.id, b.id)
        for (const pair of clausePairs(among, a.id, b.id)) expect(pairs).toContain(pair)
      }),
      { numRuns: 30 },
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
