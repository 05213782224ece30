import { loadModel } from '../../language/load.ts'
import type { NgramModel } from '../../language/model.ts'
import { simplifiedUnit } from './simplified.ts'

/** What a character that the model never met costs on top, in nats: it stands for thousands of them. */
const UNKNOWN_COST = 7
/** The blank that paragraphs are indented by; the model has learnt from text without. */
const INDENT = 0x3000
const INDENT_LOG_PROB = -1
/** What a simplified character costs in a text that is traditional. */
const SIMPLIFIED_COST = 6

/**
 * Weighs text that may be traditional, character by character, by the model of official Chinese. A state is the
 * model's; `lastLogProb` is the natural logarithm of the probability of the latest unit.
 */
export class Judge {
  lastLogProb = 0
  readonly start: number
  readonly #model: NgramModel
  readonly #traditional: boolean

  /** @param traditional whether the text that is weighed must be traditional throughout */
  constructor(traditional: boolean, model = loadModel()) {
    this.#model = model
    this.#traditional = traditional
    this.start = model.start
  }

  next(state: number, unit: number): number {
    if (unit === INDENT && state === this.start) {
      this.lastLogProb = INDENT_LOG_PROB
      return state
    }
    const simplified = simplifiedUnit(unit)
    const after = this.#model.next(state, simplified)
    this.lastLogProb = this.#model.lastLogProb
    if (unit > 0x7f && !this.#model.knows(simplified)) this.lastLogProb -= UNKNOWN_COST
    else if (this.#traditional && simplified === unit && isSimplifiedOnly(unit)) this.lastLogProb -= SIMPLIFIED_COST
    return after
  }

  /** The state after a text that went before. */
  after(text: string): number {
    let state = this.start
    for (let at = 0; at < text.length; at++) state = this.#model.next(state, simplifiedUnit(text.charCodeAt(at)))
    return state
  }

  /** The natural logarithm of a text's probability after a state. */
  weigh(text: string, state: number): number {
    let sum = 0
    for (let at = 0; at < text.length; at++) {
      state = this.next(state, text.charCodeAt(at))
      sum += this.lastLogProb
    }
    return sum
  }
}

/** The natural logarithm of the probability of the least likely character of a text after a state. */
export function weakest(judge: Judge, text: string, state: number): number {
  let least = 0
  for (let at = 0; at < text.length; at++) {
    state = judge.next(state, text.charCodeAt(at))
    least = Math.min(least, judge.lastLogProb)
  }
  return least
}

let traditionalUnits: Uint8Array | undefined

/** Whether a Han character does not occur in traditional text: Big5 does not have it. */
function isSimplifiedOnly(unit: number): boolean {
  if (unit < 0x4e00 || unit > 0x9fff) return false
  traditionalUnits ??= unitsOfBig5()
  return traditionalUnits[unit] === 0
}

function unitsOfBig5(): Uint8Array {
  const units = new Uint8Array(0x10000)
  const decoder = new TextDecoder('big5')
  for (let lead = 0xa4; lead <= 0xf9; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const text = decoder.decode(Uint8Array.of(lead, trail))
      if (text.length === 1) units[text.charCodeAt(0)] = 1
    }
  }
  return units
}
