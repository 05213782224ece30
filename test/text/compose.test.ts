import fc from 'fast-check'
import { expect, test } from 'vitest'
import { composeEdits } from '../../src/text/compose.ts'
import { applyEdits, type Edit } from '../../src/text/edit.ts'

/** Random edits of a text; few different characters, so that edits also put in what stood there. */
function editsOf(length: number): fc.Arbitrary<readonly Edit[]> {
  return fc
    .array(fc.tuple(fc.nat(3), fc.nat(3), fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 3 })), {
      maxLength: 8,
    })
    .map(plan => {
      const edits: Edit[] = []
      let free = 0
      for (const [gap, size, insert] of plan) {
        const start = free + gap
        if (start + size > length) break
        edits.push({ start, end: start + size, insert, reason: 'test' })
        free = Math.max(start + size, start + 1)
      }
      return edits
    })
}

const twoSteps = fc
  .string({ unit: fc.constantFrom('a', 'b'), maxLength: 20 })
  .chain(text => fc.tuple(fc.constant(text), editsOf(text.length)))
  .chain(([text, first]) => fc.tuple(fc.constant(text), fc.constant(first), editsOf(applyEdits(text, first).length)))

test('edits after edits are edits of the text', () => {
  fc.assert(
    fc.property(twoSteps, ([text, first, second]) => {
      expect(applyEdits(text, composeEdits(text, first, second))).toBe(applyEdits(applyEdits(text, first), second))
    }),
    { numRuns: 2000 },
  )
})

test('composition leaves what the second edits did not touch as it was', () => {
  const first = [
    { start: 0, end: 1, insert: 'xy', reason: 'one' },
    { start: 4, end: 5, insert: '', reason: 'one' },
  ]
  expect(composeEdits('abcdef', first, [{ start: 3, end: 4, insert: 'z', reason: 'two' }])).toEqual([
    { start: 0, end: 1, insert: 'xy', reason: 'one' },
    { start: 2, end: 3, insert: 'z', reason: 'two' },
    { start: 4, end: 5, insert: '', reason: 'one' },
  ])
})
