import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEdits, checkEdits, type Edit } from '../../src/text/edit.ts'
import { enterStep, type Ledger, openLedger, putIn, replay, stages, toClean, toRaw } from '../../src/text/ledger.ts'

/** A ledger of three or fewer random steps over a text of distinct characters, so that survivors can be followed. */
const ledgers: fc.Arbitrary<Ledger> = fc
  .record({
    length: fc.integer({ min: 0, max: 60 }),
    steps: fc.array(fc.array(fc.tuple(fc.nat(8), fc.nat(5), fc.nat(3)), { maxLength: 8 }), { maxLength: 4 }),
  })
  .map(({ length, steps }) => {
    const raw = Array.from({ length }, (_, index) => String.fromCharCode(0x4e00 + index)).join('')
    let fresh = 0xac00
    return steps.reduce((ledger, plan, index) => {
      const edits: Edit[] = []
      let at = 0
      for (const [gap, size, inserted] of plan) {
        const start = at + gap
        const end = start + size
        if (end > ledger.clean.length) break
        if (edits.at(-1)?.start === start) continue
        const insert = Array.from({ length: inserted }, () => String.fromCharCode(fresh++)).join('')
        edits.push({ start, end, insert, reason: 'random' })
        at = end
      }
      return enterStep(ledger, `step-${index}`, edits)
    }, openLedger(raw))
  })

const ledgersAndSpans = ledgers.chain(ledger =>
  fc
    .tuple(fc.constant(ledger), fc.nat(ledger.clean.length), fc.nat(ledger.clean.length))
    .map(([of, a, b]) => ({ ledger: of, start: Math.min(a, b), end: Math.max(a, b) })),
)

describe('a ledger', () => {
  test('gives clean when its steps are replayed on raw', () => {
    fc.assert(
      fc.property(ledgers, ledger => {
        expect(replay(ledger.raw, ledger.steps)).toBe(ledger.clean)
        expect(stages(ledger).at(-1)).toBe(ledger.clean)
      }),
    )
  })

  test('leads a surviving character back to itself, and on again', () => {
    fc.assert(
      fc.property(ledgers, ledger => {
        for (let index = 0; index < ledger.clean.length; index++) {
          const rawIndex = ledger.raw.indexOf(ledger.clean[index] as string)
          if (rawIndex < 0) continue
          expect(toRaw(ledger, { start: index, end: index + 1 })).toEqual({ start: rawIndex, end: rawIndex + 1 })
          expect(toClean(ledger, { start: rawIndex, end: rawIndex + 1 })).toEqual({ start: index, end: index + 1 })
        }
      }),
    )
  })

  test('maps spans monotonically', () => {
    fc.assert(
      fc.property(ledgersAndSpans, ({ ledger, start, end }) => {
        fc.pre(end > start)
        const span = toRaw(ledger, { start, end })
        expect(span.start).toBeLessThanOrEqual(span.end)
        for (let inner = start; inner < end; inner++) {
          const place = toRaw(ledger, { start: inner, end: inner + 1 })
          expect(place.start).toBeGreaterThanOrEqual(span.start)
          expect(place.end).toBeLessThanOrEqual(span.end)
        }
        if (end < ledger.clean.length) {
          const later = toRaw(ledger, { start: start + 1, end: end + 1 })
          expect(later.start).toBeGreaterThanOrEqual(span.start)
          expect(later.end).toBeGreaterThanOrEqual(span.end)
        }
      }),
    )
  })

  test('keeps the survivors of a span that goes to raw and back', () => {
    fc.assert(
      fc.property(ledgersAndSpans, ({ ledger, start, end }) => {
        const back = toClean(ledger, toRaw(ledger, { start, end }))
        for (let index = start; index < end; index++) {
          if (!ledger.raw.includes(ledger.clean[index] as string)) continue
          expect(back.start).toBeLessThanOrEqual(index)
          expect(back.end).toBeGreaterThan(index)
        }
      }),
    )
  })

  test('does not swallow deletions beside a span', () => {
    const ledger = enterStep(openLedger('ab(x)cd'), 'drop', [{ start: 2, end: 5, insert: '', reason: 'drop' }])
    expect(toRaw(ledger, { start: 0, end: 2 })).toEqual({ start: 0, end: 2 })
    expect(toRaw(ledger, { start: 2, end: 4 })).toEqual({ start: 5, end: 7 })
    expect(toRaw(ledger, { start: 1, end: 3 })).toEqual({ start: 1, end: 6 })
  })

  test('leads an empty span to the gap it stands in', () => {
    const ledger = enterStep(openLedger('ab(x)cd'), 'drop', [{ start: 2, end: 5, insert: '', reason: 'drop' }])
    expect(toRaw(ledger, { start: 2, end: 2 })).toEqual({ start: 2, end: 5 })
    expect(toRaw(ledger, { start: 0, end: 0 })).toEqual({ start: 0, end: 0 })
    expect(toRaw(ledger, { start: 4, end: 4 })).toEqual({ start: 7, end: 7 })
  })

  test('leads a replaced word to the whole word it replaced', () => {
    const ledger = enterStep(openLedger('網際網路'), 'script', [
      { start: 0, end: 4, insert: '互联网', reason: 'script' },
    ])
    expect(toRaw(ledger, { start: 1, end: 2 })).toEqual({ start: 0, end: 4 })
    expect(toClean(ledger, { start: 1, end: 2 })).toEqual({ start: 0, end: 3 })
  })

  test('tells which characters a pass put in', () => {
    const first = enterStep(openLedger('ab囚禁cd'), 'despin', [{ start: 2, end: 4, insert: '监管', reason: 'spun' }])
    const ledger = enterStep(first, 'width', [{ start: 0, end: 1, insert: 'xyz', reason: 'width' }])
    expect(ledger.clean).toBe('xyzb监管cd')
    expect(putIn(ledger, 'despin', { start: 5, end: 7 })).toBe(true)
    expect(putIn(ledger, 'despin', { start: 0, end: 4 })).toBe(false)
    expect(putIn(ledger, 'despin', { start: 6, end: 8 })).toBe(false)
    expect(putIn(ledger, 'width', { start: 0, end: 1 })).toBe(true)
  })

  test('rejects a span outside the text', () => {
    const ledger = openLedger('abc')
    expect(() => toRaw(ledger, { start: 2, end: 4 })).toThrow(RangeError)
    expect(() => toRaw(ledger, { start: 2, end: 1 })).toThrow(RangeError)
    expect(() => toClean(ledger, { start: -1, end: 1 })).toThrow(RangeError)
  })
})

describe('edits', () => {
  const edit = (start: number, end: number, insert = ''): Edit => ({ start, end, insert, reason: 'test' })

  test.each([
    ['overlap', [edit(0, 3), edit(2, 4)]],
    ['are unsorted', [edit(3, 4), edit(0, 1)]],
    ['end before they start', [edit(3, 2)]],
    ['leave the text', [edit(4, 9)]],
    ['insert twice at one place', [edit(2, 2, 'a'), edit(2, 2, 'b')]],
    ['insert and replace at one place', [edit(2, 2, 'a'), edit(2, 3, 'b')]],
    ['count in fractions', [edit(0.5, 1)]],
  ])('that %s are rejected', (_, edits) => {
    expect(() => checkEdits(edits, 5)).toThrow(RangeError)
  })

  test('may touch', () => {
    expect(applyEdits('abcde', [edit(0, 2, 'X'), edit(2, 4, 'Y')])).toBe('XYe')
    expect(applyEdits('abcde', [edit(1, 2, ''), edit(2, 2, 'X'), edit(3, 4, '')])).toBe('aXce')
  })
})
