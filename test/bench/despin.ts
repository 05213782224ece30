import { despinEdits } from '../../dist/clean/despin/edits.js'
import { shippedIndex } from '../../dist/clean/despin/index-of-words.js'
import { suspicion } from '../../dist/clean/despin/suspicion.js'
import { KNOWN_TOOLS } from '../../src/lexicon/spin/known-tools.ts'
import type { Section } from '../eval/section.ts'
import { spin, tableOf } from '../eval/spinning.ts'
import { processorTime } from './measure.ts'
import { texts } from './texts.ts'

/** Lengths of a spun page, in copies of the gold pages: the time for each character must stay the same. */
const COPIES = [1, 4, 16]
const SIGNS_RUNS = 200

/** Restoring spun pages of several lengths, and the score that an unspun page costs; CPU time of one core. */
export function benchDespin(): Section {
  const index = shippedIndex()
  const clean = texts('test/gold').join('\n')
  const spun = spin(clean, tableOf(KNOWN_TOOLS.d)).text
  const restoring = (text: string) => despinEdits(text, index, () => {})
  restoring(spun)
  const lines = COPIES.map(copies => {
    const text = Array.from({ length: copies }, () => spun).join('\n')
    const speed = Math.round(text.length / milliseconds(() => restoring(text)))
    return `spun page of ${text.length} characters: ${speed},000 characters a second (goal: 50,000)`
  })
  const score = milliseconds(() => {
    for (let run = 0; run < SIGNS_RUNS; run++) suspicion(clean, index)
  })
  const whole = milliseconds(() => {
    for (let run = 0; run < SIGNS_RUNS; run++) restoring(clean)
  })
  lines.push(
    `unspun pages: ${(whole / score).toFixed(2)} times their score (goal: 1), ${Math.round((SIGNS_RUNS * clean.length) / whole)},000 characters a second`,
  )
  return { title: 'Undoing synonym spinning', lines }
}

function milliseconds(work: () => void): number {
  const start = processorTime()
  work()
  return processorTime() - start
}
