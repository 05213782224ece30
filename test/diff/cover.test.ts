import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cliqueCover, type Edge } from '../../src/diff/cover.ts'

const graphs = fc.integer({ min: 1, max: 9 }).chain(size => {
  const pairs = Array.from({ length: size }, (_, a) => Array.from({ length: size }, (__, b) => [a, b] as const))
    .flat()
    .filter(([a, b]) => a < b)
  return fc.tuple(
    fc.constant(size),
    fc
      .subarray(pairs)
      .chain(some =>
        fc.tuple(...some.map(([a, b]) => fc.integer({ min: 1, max: 5 }).map((weight): Edge => ({ a, b, weight })))),
      ),
  )
})

test('two nodes share a group exactly when an edge joins them, and no node is lost', () => {
  fc.assert(
    fc.property(graphs, ([size, edges]) => {
      const groups = cliqueCover(size, edges)
      for (let a = 0; a < size; a++) {
        expect(groups.some(group => group.includes(a))).toBe(true)
        for (let b = a + 1; b < size; b++) {
          const joined = edges.some(edge => edge.a === a && edge.b === b)
          expect(groups.some(group => group.includes(a) && group.includes(b))).toBe(joined)
        }
      }
    }),
  )
})

test('the order of the edges does not matter', () => {
  fc.assert(
    fc.property(graphs, ([size, edges]) => {
      expect(cliqueCover(size, [...edges].reverse())).toEqual(cliqueCover(size, edges))
    }),
  )
})

test('of three wordings in a chain the middle one stands in two groups', () => {
  const chain = [
    { a: 0, b: 1, weight: 2 },
    { a: 1, b: 2, weight: 1 },
  ]
  expect(cliqueCover(4, chain)).toEqual([[0, 1], [1, 2], [3]])
})
