import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanPage } from '../../src/clean/clean.ts'
import type { Syntax } from '../../src/record/page.ts'
import { replay, toRaw } from '../../src/text/ledger.ts'
import { LONG_RUNS } from '../bench/long-runs.ts'
import { characterScore } from '../eval/score.ts'

const ROOT = join(import.meta.dirname, '../..')
const pages = readdirSync(join(ROOT, 'corpus'))
  .filter(name => name.endsWith('.txt'))
  .map(name => [name.slice(0, -4), readFileSync(join(ROOT, 'corpus', name), 'utf8')] as const)
const clean = (text: string, syntax: Syntax = 'plain') => cleanPage({ text, syntax }).ledger

describe.each(pages)('the page %s', (_, raw) => {
  const ledger = clean(raw)

  test('is what its edits make of it', () => {
    expect(replay(raw, ledger.steps)).toBe(ledger.clean)
  })

  test('changes no more when it is cleaned again', () => {
    expect(clean(ledger.clean).clean).toBe(ledger.clean)
  })

  test('leads every line back to the page, in order', () => {
    let last = 0
    let at = 0
    for (const line of ledger.clean.split('\n')) {
      const { start, end } = toRaw(ledger, { start: at, end: at + line.length })
      expect(start).toBeGreaterThanOrEqual(last)
      expect(end).toBeLessThanOrEqual(raw.length)
      last = start
      at += line.length + 1
    }
  })
})

describe('clean text against gold', () => {
  test.each(['baodi-2020', 'hangzhou-2021', 'nhc-2021', 'zhuji-2021-draft'])('%s', id => {
    const gold = readFileSync(join(ROOT, 'test/gold', `${id}.clean.txt`), 'utf8')
    const raw = readFileSync(join(ROOT, 'corpus', `${id}.txt`), 'utf8')
    expect(characterScore(clean(raw).clean, gold).f1).toBeGreaterThanOrEqual(0.999)
  })

  test.each(['baodi-2020', 'hangzhou-2021', 'nhc-2021', 'zhuji-2021-draft'])(
    '%s is left alone once it is clean',
    id => {
      const gold = readFileSync(join(ROOT, 'test/gold', `${id}.clean.txt`), 'utf8')
      expect(characterScore(clean(gold).clean, gold).distance).toBe(0)
    },
  )
})

/** A page with some pieces of it, or of nowhere, put in, taken out or doubled. */
const mutated = fc
  .tuple(
    fc.constantFrom(...pages.map(([, raw]) => raw)),
    fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        cut: fc.nat(40),
        put: fc.oneof(
          fc.string({ unit: 'binary', maxLength: 12 }),
          fc.constantFrom('?', '▍^(', '(shí)', '<p>', '&amp;', '锟斤拷', '\u0000', '\ud800', '「', '＿', '★✿◈'),
        ),
      }),
      { minLength: 1, maxLength: 12 },
    ),
  )
  .map(([raw, changes]) =>
    changes.reduce(
      (text, { at, cut, put }) => {
        const place = Math.floor(at * text.length)
        return text.slice(0, place) + put + text.slice(place + cut)
      },
      raw.slice(0, 2500),
    ),
  )

describe('whatever comes', () => {
  test.each(['plain', 'html', 'markdown'] as const)('a mutated page as %s is cleaned without a crash', syntax => {
    fc.assert(
      fc.property(mutated, raw => {
        const ledger = clean(raw, syntax)
        expect(replay(raw, ledger.steps)).toBe(ledger.clean)
      }),
      { numRuns: 40 },
    )
  })

  test.each(['plain', 'html', 'markdown'] as const)('random text as %s is cleaned without a crash', syntax => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), raw => {
        const ledger = clean(raw, syntax)
        expect(replay(raw, ledger.steps)).toBe(ledger.clean)
      }),
      { numRuns: 150 },
    )
  })

  test.each(LONG_RUNS)('a long run of %s is cleaned to its end', (_, unit) => {
    const ledger = clean(unit.repeat(100_000 / unit.length))
    expect(replay(ledger.raw, ledger.steps)).toBe(ledger.clean)
  })
})

describe('a page of which much is lost', () => {
  test.each([
    ['nothing but lost characters', '\ufffd'.repeat(2000)],
    ['lost characters between misread ones', '鍏\ufffd\ufffd\ufffd'.repeat(500)],
    ['a few of them in every line', '鍏\ufffd\ufffd\ufffd充\ufffd\n'.repeat(300)],
  ])('%s: is cleaned in bounded time', (_, text) => {
    const { user } = process.cpuUsage()
    clean(text)
    // Each of these took more than twenty seconds when every lost character was searched for.
    expect((process.cpuUsage().user - user) / 1e6).toBeLessThan(5)
  })
})
