import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alphabetOf, foldUnit } from '../../src/language/alphabet.ts'
import { decodeModel } from '../../src/language/format.ts'
import { loadModel } from '../../src/language/load.ts'
import { mix } from '../../src/language/mixture.ts'
import { type LanguageModel, NgramModel } from '../../src/language/model.ts'
import { spread } from '../../src/language/spread.ts'
import { trainModel } from '../../src/language/train.ts'

const PARAGRAPHS = [
  '各区县人民政府要按照职责分工，加强对婴幼儿照护服务的指导、监督和管理。',
  '市卫生健康委牵头，市发展改革委、市财政局配合，2025年底前完成。',
  '建立健全婴幼儿照护服务标准规范体系，大力发展普惠托育服务。',
  '各部门要按照职责分工，建立健全工作机制，加强指导和监督。',
]
const SAMPLES = PARAGRAPHS.map((text, index) => ({ text, weight: index % 2 === 0 ? 1 : 0.5 }))
const letters = [...new Set(PARAGRAPHS.join('\n'))]
const text = fc.array(fc.constantFrom(...letters, '龘', '7', ' ', 'x'), { maxLength: 30 }).map(units => units.join(''))

/** The sum of the probabilities of everything that can follow `before`. */
function massAfter(model: LanguageModel, units: Iterable<number>, before: string): number {
  let state = model.start
  for (const unit of before) state = model.next(state, unit.charCodeAt(0))
  let mass = 0
  for (const unit of units) {
    model.next(state, unit)
    mass += Math.exp(model.lastLogProb)
  }
  return mass
}

describe.each([
  ['whole', 100_000],
  ['pruned', 150],
])('a small %s model', (_, ngrams) => {
  const bytes = trainModel(SAMPLES, { order: 4, ngrams, leastCharacter: 1 })
  const model = new NgramModel(bytes)
  // every symbol once: the alphabet, the line break, and one unit that the model does not know
  const symbols = [...decodeModel(bytes).codes, 0x0a, '龘'.charCodeAt(0)]

  test('shares out a probability of one after any text, but for rounding', () => {
    fc.assert(
      fc.property(text, before => {
        const mass = massAfter(model, symbols, before)
        expect(mass).toBeGreaterThan(0.9)
        expect(mass).toBeLessThan(1.1)
      }),
    )
  })

  test('scores a text as the sum of its characters, whole or in parts', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const whole = model.logProb(a + b)
        expect(model.logProb(a + b, 0, a.length) + model.logProb(a + b, a.length)).toBeCloseTo(whole, 8)
      }),
    )
  })

  test('is the same bytes for the same samples', () => {
    expect(trainModel(SAMPLES, { order: 4, ngrams, leastCharacter: 1 })).toEqual(bytes)
  })
})

test('says the same whatever it was asked before', () => {
  const text = '加强市场监管，规范企业管理。国家支持新能源汽车产业发展。'
  const asked = loadModel()
  const fresh = new NgramModel(readFileSync('src/language/official.ngram'))
  for (const unit of text.repeat(3)) asked.next(asked.anywhere, unit.charCodeAt(0))
  for (let end = 1; end <= text.length; end++) expect(asked.logProb(text, 0, end)).toBe(fresh.logProb(text, 0, end))
})

test('prefers what it has read', () => {
  const model = new NgramModel(trainModel(SAMPLES, { leastCharacter: 1 }))
  expect(model.logProb('按照职责分工')).toBeGreaterThan(model.logProb('按照分工职责'))
})

test('a sample of more weight counts for more', () => {
  const after = (weight: number) => {
    const samples = [
      { text: '同意', weight },
      { text: '同时', weight: 0.5 },
    ]
    const model = new NgramModel(trainModel(samples, { order: 2, leastCharacter: 1 }))
    return model.logProb('同意') - model.logProb('同时')
  }
  expect(after(1)).toBeGreaterThan(0)
  expect(after(0.1)).toBeLessThan(0)
})

test('reads digits, letters, widths and blanks as classes', () => {
  const fold = (unit: string) => String.fromCharCode(foldUnit(unit.charCodeAt(0)))
  expect([...'7９bＺ,　。'].map(fold).join('')).toBe('00aa， 。')
  const { symbols } = alphabetOf(Uint16Array.of('0'.charCodeAt(0)))
  expect(symbols['3'.charCodeAt(0)]).toBe(symbols['８'.charCodeAt(0)])
})

test('a mixture lies between its models', () => {
  const first = new NgramModel(trainModel(SAMPLES.slice(0, 2), { leastCharacter: 1 }))
  const second = new NgramModel(trainModel(SAMPLES.slice(2), { leastCharacter: 1 }))
  const both = mix(first, second, 0.3)
  const units = [...letters].map(letter => letter.charCodeAt(0))
  let states = [first.start, second.start, both.start] as const
  for (const unit of units) {
    states = [first.next(states[0], unit), second.next(states[1], unit), both.next(states[2], unit)]
    const mean = 0.3 * Math.exp(first.lastLogProb) + 0.7 * Math.exp(second.lastLogProb)
    expect(Math.exp(both.lastLogProb)).toBeCloseTo(mean, 10)
  }
  expect(() => mix(first, second, 1)).toThrow(RangeError)
})

test('spreads what it gives to unknown characters over all of them', () => {
  const model = new NgramModel(trainModel(SAMPLES, { leastCharacter: 1 }))
  const fair = spread(model)
  expect(fair.logProb('按照职责\n')).toBe(model.logProb('按照职责\n'))
  expect(fair.logProb('按照龘')).toBeCloseTo(model.logProb('按照龘') - Math.log(20_000), 10)
  expect([model.isUnknown(0x9f98), model.isUnknown(0x0a)]).toEqual([true, false])
})

test('refuses what is not a model', () => {
  const bytes = trainModel(SAMPLES, { leastCharacter: 1 })
  expect(() => new NgramModel(bytes.slice(0, 20))).toThrow(RangeError)
  expect(() => new NgramModel(bytes.slice(0, -1))).toThrow(RangeError)
  expect(() => new NgramModel(Uint8Array.from(bytes, (byte, at) => (at === 0 ? byte + 1 : byte)))).toThrow(RangeError)
  expect(() => trainModel([])).toThrow(RangeError)
})

test('reads a model from any place in a buffer', () => {
  const bytes = trainModel(SAMPLES, { leastCharacter: 1 })
  const shifted = new Uint8Array(bytes.length + 1)
  shifted.set(bytes, 1)
  const moved = new NgramModel(shifted.subarray(1))
  expect(moved.logProb('按照职责')).toBe(new NgramModel(bytes).logProb('按照职责'))
})

describe('the model of official Chinese', () => {
  test('is loaded once and tells official wording from its spun twin', () => {
    const model = loadModel()
    expect(loadModel()).toBe(model)
    expect(model.logProb('责任单位：市市场监管局')).toBeGreaterThan(model.logProb('义务单元：市市集囚禁局') + 20)
  })
})
