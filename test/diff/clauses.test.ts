import { describe, expect, test } from 'vitest'
import { alignClauses } from '../../src/diff/clauses/align.ts'
import { shippedPacks } from '../../src/lexicon/packs/load.ts'
import { alikeVectors } from '../../src/witness/alike.ts'
import { profileClauses } from '../../src/witness/profile.ts'
import { VectorSpace } from '../../src/witness/vector.ts'
import type { Witness } from '../../src/witness/witness.ts'
import { goldPairs, groupedPairs } from '../eval/clauses.ts'
import { corpusWitnesses } from '../support/corpus-witnesses.ts'

const witnesses = corpusWitnesses()
const packs = shippedPacks()
const vectorsOf = (...compared: readonly Witness[]) => {
  const space = new VectorSpace()
  return compared.map(witness => profileClauses(witness, packs).map(profile => space.vector(profile)))
}
const pairsOf = (one: Witness, other: Witness, ...before: readonly Witness[]) => {
  const [as = [], bs = []] = vectorsOf(...before, one, other).slice(before.length)
  return alikeVectors(as, bs).map(({ a, b, likeness }) => ({ a, b, likeness: likeness.toFixed(9) }))
}
const [first, second, third] = witnesses as [Witness, Witness, Witness]

describe('clauses side by side', () => {
  test('are quoted word for word, and each clause of each document stands somewhere', () => {
    const groups = alignClauses(witnesses, packs).groups
    for (const { id, clean, clauses } of witnesses) {
      const members = groups.flatMap(group => group.members).filter(({ document }) => document === id)
      for (const member of members) expect(clean.slice(member.clean.start, member.clean.end)).toBe(member.quote)
      const starts = new Set(members.map(member => member.clean.start))
      for (const { start } of clauses) expect(starts).toContain(start)
    }
  })

  test('no two stand together that would not in a comparison of their two documents alone', () => {
    const alone = pairsOf(first, second)
    const allowed = new Set(alone.map(({ a, b }) => `${first.clauses[a]?.start} ${second.clauses[b]?.start}`))
    for (const { members } of alignClauses(witnesses, packs).groups) {
      for (const one of members.filter(({ document }) => document === first.id)) {
        for (const other of members.filter(({ document }) => document === second.id)) {
          expect(allowed).toContain(`${one.clean.start} ${other.clean.start}`)
        }
      }
    }
  })

  test('a document is most like itself, clause by clause', () => {
    for (const witness of witnesses) {
      const itself = pairsOf(witness, witness).filter(({ a, b }) => a === b)
      expect(itself).toHaveLength(witness.clauses.length)
      for (const { likeness } of itself) expect(Number(likeness)).toBeGreaterThan(0.9)
    }
  })

  test('what two documents share does not depend on who is named first', () => {
    const turned = pairsOf(third, first).map(({ a, b, likeness }) => ({ a: b, b: a, likeness }))
    expect(turned.sort((x, y) => x.a - y.a || x.b - y.b)).toEqual(pairsOf(first, third))
  })

  test('a further document does not change what two others share', () => {
    for (const further of witnesses.slice(2)) expect(pairsOf(first, second, further)).toEqual(pairsOf(first, second))
  })

  test('no clause stands twice in a group, nor in more than six', () => {
    const held = new Map<string, number>()
    for (const { members } of alignClauses(witnesses, packs).groups) {
      const names = members.map(({ document, clean }) => `${document} ${clean.start}`)
      expect(new Set(names).size).toBe(names.length)
      for (const name of names) held.set(name, (held.get(name) ?? 0) + 1)
    }
    expect(Math.max(...held.values())).toBeLessThanOrEqual(6)
  })

  test('most of what a reader paired is paired, and little else', () => {
    const gold = goldPairs()
    const found = groupedPairs(witnesses)
    const right = [...found].filter(pair => gold.has(pair)).length
    expect((2 * right) / (found.size + gold.size)).toBeGreaterThan(0.83)
  })
})
