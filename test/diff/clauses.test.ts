import { describe, expect, test } from 'vitest'
import { alignClauses } from '../../src/diff/clauses/align.ts'
import { shippedPacks } from '../../src/lexicon/packs/load.ts'
import { alikePairs } from '../../src/witness/alike.ts'
import { profileClauses } from '../../src/witness/profile.ts'
import type { Witness } from '../../src/witness/witness.ts'
import { goldPairs, groupedPairs } from '../eval/clauses.ts'
import { corpusWitnesses } from '../support/corpus-witnesses.ts'

const witnesses = corpusWitnesses()
const packs = shippedPacks()
const [first, second, third] = witnesses as [Witness, Witness, Witness]

describe('clauses side by side', () => {
  test('are quoted word for word, and each clause of each document stands somewhere', () => {
    const groups = alignClauses(witnesses, packs)
    for (const { id, clean, clauses } of witnesses) {
      const members = groups.flatMap(group => group.members).filter(({ document }) => document === id)
      for (const member of members) expect(clean.slice(member.clean.start, member.clean.end)).toBe(member.quote)
      const starts = new Set(members.map(member => member.clean.start))
      for (const { start } of clauses) expect(starts).toContain(start)
    }
  })

  test('no two stand together that would not in a comparison of their two documents alone', () => {
    const alone = alikePairs(profileClauses(first, packs), profileClauses(second, packs))
    const allowed = new Set(alone.map(({ a, b }) => `${first.clauses[a]?.start} ${second.clauses[b]?.start}`))
    for (const { members } of alignClauses(witnesses, packs)) {
      for (const one of members.filter(({ document }) => document === first.id)) {
        for (const other of members.filter(({ document }) => document === second.id)) {
          expect(allowed).toContain(`${one.clean.start} ${other.clean.start}`)
        }
      }
    }
  })

  test('a document is most like itself, clause by clause', () => {
    for (const witness of witnesses) {
      const profiles = profileClauses(witness, packs)
      for (const { a, b, likeness } of alikePairs(profiles, profiles))
        if (a === b) expect(likeness).toBeGreaterThan(0.9)
      expect(alikePairs(profiles, profiles).filter(({ a, b }) => a === b)).toHaveLength(profiles.length)
    }
  })

  test('what two documents share does not depend on who is named first', () => {
    const [one, other] = [profileClauses(first, packs), profileClauses(third, packs)]
    const turned = alikePairs(other, one).map(({ a, b, likeness }) => ({ a: b, b: a, likeness }))
    expect(turned.sort((x, y) => x.a - y.a || x.b - y.b)).toEqual(alikePairs(one, other))
  })

  test('most of what a reader paired is paired, and little else', () => {
    const gold = goldPairs()
    const found = groupedPairs(witnesses)
    const right = [...found].filter(pair => gold.has(pair)).length
    expect((2 * right) / (found.size + gold.size)).toBeGreaterThan(0.83)
  })
})
