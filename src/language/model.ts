import { type Alphabet, alphabetOf, BOUNDARY, UNKNOWN } from './alphabet.ts'
import { decodeModel, HAS_CHILDREN, LAST_SIBLING, type Scale, SYMBOL_MASK } from './format.ts'

/**
 * A model of text, character by character. A state stands for all of the text before that the model looks at; it is a
 * number, so a decoder may keep thousands of them and try many continuations of each without allocating.
 */
export interface LanguageModel {
  /** The state at the start of a paragraph. */
  readonly start: number
  /** The state in which nothing is known of the text before. */
  readonly anywhere: number
  /** The state after one more UTF-16 unit; `lastLogProb` is then the natural logarithm of that unit's probability. */
  next(state: number, unit: number): number
  /** What the latest call of `next` found. */
  readonly lastLogProb: number
  /** The natural logarithm of the probability of `text[start, end)`, given the text before it. */
  logProb(text: string, start?: number, end?: number): number
}

const ROOT = 0
/** So many of the latest steps are remembered (2 to the power of it), in about half a megabyte: what a second-level cache holds. */
const STEP_BITS = 15
/** How many units before a span can bear on it: at most the order of a model, less one. */
const LONGEST_CONTEXT = 5

/** {@link LanguageModel.logProb} of any model, by its states. */
export function logProbOf(model: LanguageModel, text: string, start: number, end: number): number {
  let state = model.start
  for (let at = Math.max(0, start - LONGEST_CONTEXT); at < start; at++) state = model.next(state, text.charCodeAt(at))
  let sum = 0
  for (let at = start; at < end; at++) {
    state = model.next(state, text.charCodeAt(at))
    sum += model.lastLogProb
  }
  return sum
}

/**
 * An n-gram model with backoff as a trie. Node 0 is the empty context, node `i + 1` the i-th n-gram of the file. Where a
 * context does not know the next symbol, its suffix link leads to the longest shorter context that the model has; links
 * are found when a context is first met, so that loading costs next to nothing.
 */
export class NgramModel implements LanguageModel {
  readonly start: number
  readonly anywhere = ROOT
  lastLogProb = 0
  readonly #alphabet: Alphabet
  readonly #ngrams: Uint16Array
  readonly #probabilities: Uint8Array
  readonly #probabilityOf: Float64Array
  readonly #backoffs: Uint8Array
  readonly #backoffOf: Float64Array
  /** `#begin[node]..#begin[node + 1]`: its children, as n-grams. */
  readonly #begin: Int32Array
  /** The suffix link of a context; set when the context is first entered. */
  readonly #shorter: Int32Array
  /** One more than the context that stands after an n-gram; 0 where it is not known yet. */
  readonly #after: Int32Array
  /**
   * The latest steps, each in the slot that its state and symbol hash to: text repeats itself, and a decoder asks for the
   * same step again and again.
   */
  readonly #stepState = new Int32Array(1 << STEP_BITS).fill(-1)
  readonly #stepSymbol = new Uint16Array(1 << STEP_BITS)
  readonly #stepResult = new Int32Array(1 << STEP_BITS)
  readonly #stepLogProb = new Float64Array(1 << STEP_BITS)

  /** @throws RangeError when the bytes are not a model file. */
  constructor(bytes: Uint8Array) {
    const data = decodeModel(bytes)
    this.#alphabet = alphabetOf(data.codes)
    this.#ngrams = data.ngrams
    this.#probabilities = data.probabilities
    this.#probabilityOf = levelsOf(data.probabilityScale)
    this.#backoffOf = levelsOf(data.backoffScale)
    const size = data.ngrams.length
    this.#begin = new Int32Array(size + 2)
    this.#backoffs = new Uint8Array(size + 1)
    this.#shorter = new Int32Array(size + 1)
    this.#after = new Int32Array(size)
    this.#spread(data.backoffs)
    this.start = this.next(ROOT, 0x0a)
  }

  /** How many n-grams the model holds. */
  get size(): number {
    return this.#ngrams.length
  }

  /** Whether a UTF-16 unit is a character that the model has learnt. */
  knows(unit: number): boolean {
    return (this.#alphabet.symbols[unit] as number) > BOUNDARY
  }

  /** Whether a UTF-16 unit is read as the one symbol that stands for all unknown characters. */
  isUnknown(unit: number): boolean {
    return this.#alphabet.symbols[unit] === UNKNOWN
  }

  next(state: number, unit: number): number {
    const symbol = this.#alphabet.symbols[unit] as number
    const slot = (Math.imul(state, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b)) >>> (32 - STEP_BITS)
    if (this.#stepState[slot] === state && this.#stepSymbol[slot] === symbol) {
      this.lastLogProb = this.#stepLogProb[slot] as number
      return this.#stepResult[slot] as number
    }
    const result = this.#step(state, symbol)
    this.#stepState[slot] = state
    this.#stepSymbol[slot] = symbol
    this.#stepResult[slot] = result
    this.#stepLogProb[slot] = this.lastLogProb
    return result
  }

  /** {@link next}, by way of the trie. */
  #step(state: number, symbol: number): number {
    let context = state
    let sum = 0
    let ngram = this.#find(context, symbol)
    while (ngram < 0) {
      sum += this.#backoffOf[this.#backoffs[context] as number] as number
      context = this.#shorter[context] as number
      ngram = this.#find(context, symbol)
    }
    this.lastLogProb = sum + (this.#probabilityOf[this.#probabilities[ngram] as number] as number)
    const known = this.#after[ngram] as number
    return known > 0 ? known - 1 : this.#enter(ngram, context, symbol)
  }

  logProb(text: string, start = 0, end = text.length): number {
    return logProbOf(this, text, start, end)
  }

  /** The n-gram that continues a context with a symbol, -1 where there is none; the root continues with every symbol. */
  #find(context: number, symbol: number): number {
    if (context === ROOT) return symbol
    let low = this.#begin[context] as number
    let high = (this.#begin[context + 1] as number) - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const found = (this.#ngrams[middle] as number) & SYMBOL_MASK
      if (found === symbol) return middle
      if (found < symbol) low = middle + 1
      else high = middle - 1
    }
    return -1
  }

  /** The state after an n-gram: itself where something follows it, else its longest end that something follows. */
  #enter(ngram: number, context: number, symbol: number): number {
    const shorter = this.#shortened(context, symbol)
    const node = ngram + 1
    const state = (this.#begin[node] as number) < (this.#begin[node + 1] as number) ? node : shorter
    if (state === node) this.#shorter[node] = shorter
    this.#after[ngram] = state + 1
    return state
  }

  #shortened(context: number, symbol: number): number {
    let suffix = context
    while (suffix !== ROOT) {
      suffix = this.#shorter[suffix] as number
      const ngram = this.#find(suffix, symbol)
      if (ngram < 0) continue
      const known = this.#after[ngram] as number
      return known > 0 ? known - 1 : this.#enter(ngram, suffix, symbol)
    }
    return ROOT
  }

  /** Children stand in the file in the order of their parents: one walk finds where each family begins. */
  #spread(backoffs: Uint8Array): void {
    const ngrams = this.#ngrams
    let contexts = 0
    let next = this.#alphabet.size
    for (let ngram = 0; ngram < ngrams.length; ngram++) {
      this.#begin[ngram + 1] = next
      if (((ngrams[ngram] as number) & HAS_CHILDREN) === 0) continue
      this.#backoffs[ngram + 1] = backoffs[contexts++] as number
      while (next < ngrams.length && ((ngrams[next] as number) & LAST_SIBLING) === 0) next++
      next++
    }
    this.#begin[ngrams.length + 1] = next
    if (next !== ngrams.length) throw new RangeError('Unexpected model file: its n-grams do not form a trie')
  }
}

function levelsOf({ least, step }: Scale): Float64Array {
  return Float64Array.from({ length: 256 }, (_, value) => least + step * value)
}
