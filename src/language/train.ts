import { type Alphabet, alphabetOf, BOUNDARY, foldUnit } from './alphabet.ts'
import { countNgrams, type Level, type Sample, type Stream } from './count.ts'
import { encodeModel, HAS_CHILDREN, LAST_SIBLING, type Scale, SYMBOL_MASK } from './format.ts'
import { estimate } from './kneser-ney.ts'
import { type Pruned, prune } from './prune.ts'
import { add } from './tally.ts'

export interface TrainOptions {
  /** The longest n-gram, 2 to 6. */
  readonly order?: number
  /** How many n-grams the model may hold; one takes three to four bytes. */
  readonly ngrams?: number
  /** A character seen less often than this is unknown to the model. */
  readonly leastCharacter?: number
}

/**
 * Train an n-gram model of characters. The same samples in the same order give the same bytes.
 * @returns the bytes of a model file
 * @throws RangeError when the samples hold no text, or an option is out of range
 */
export function trainModel(samples: readonly Sample[], options: TrainOptions = {}): Uint8Array {
  const { order = 5, ngrams = 1_600_000, leastCharacter = 5 } = options
  if (!(order >= 2 && order <= 6)) throw new RangeError(`Unexpected order ${order}, expected 2 to 6`)
  const alphabet = alphabetOf(frequentUnits(samples, leastCharacter))
  if (alphabet.codes.length === 0) throw new RangeError('Unexpected samples without text, expected some to learn from')
  if (alphabet.size > SYMBOL_MASK)
    throw new RangeError(`Unexpected ${alphabet.size} characters, expected < ${SYMBOL_MASK}`)
  const levels = countNgrams(streamOf(samples, alphabet), order, alphabet.size)
  const pruned = prune(levels, estimate(levels, alphabet.size), Math.max(ngrams, alphabet.size))
  return write(alphabet, levels, pruned)
}

function frequentUnits(samples: readonly Sample[], least: number): Uint16Array {
  const counts = new Uint32Array(0x10000)
  for (const { text } of samples) {
    for (let at = 0; at < text.length; at++) add(counts, foldUnit(text.charCodeAt(at)))
  }
  counts[0x0a] = 0
  return Uint16Array.from(counts.keys()).filter(unit => (counts[unit] as number) >= least)
}

function streamOf(samples: readonly Sample[], { symbols, size }: Alphabet): Stream {
  const room = samples.reduce((sum, { text }) => sum + text.length + 1, 1 + size)
  const stream = { symbols: new Uint16Array(room), weights: new Float32Array(room) }
  let at = 0
  const put = (symbol: number, weight: number) => {
    if (symbol === BOUNDARY && at > 0 && stream.symbols[at - 1] === BOUNDARY) return
    stream.symbols[at] = symbol
    stream.weights[at++] = weight
  }
  put(BOUNDARY, 1)
  for (const { text, weight } of samples) {
    for (let unit = 0; unit < text.length; unit++) put(symbols[text.charCodeAt(unit)] as number, weight)
    put(BOUNDARY, weight)
  }
  return { symbols: stream.symbols.subarray(0, at), weights: stream.weights.subarray(0, at) }
}

function write(alphabet: Alphabet, levels: readonly Level[], { kept, estimates }: Pruned): Uint8Array {
  const ngrams: number[] = []
  const probabilities: number[] = []
  const backoffs: number[] = []
  levels.forEach((level, n) => {
    const own = kept[n] as Uint8Array
    const longer = kept[n + 1]
    const { probability, backoff } = estimates[n] as (typeof estimates)[number]
    let previous = -1 // the last n-gram written of this order
    const close = () => {
      if (previous >= 0) ngrams.push((ngrams.pop() as number) | LAST_SIBLING)
    }
    const put = (symbol: number, logProbability: number, children: boolean) => {
      ngrams.push(symbol | (children ? HAS_CHILDREN : 0))
      probabilities.push(logProbability)
    }
    for (let entry = 0; entry < level.size; entry++) {
      if (!own[entry]) continue
      if (n > 0 && previous >= 0 && level.parent[previous] !== level.parent[entry]) close()
      if (n === 0) fillGap(ngrams.length, level.symbol[entry] as number, put, alphabet.size)
      const children = longer?.subarray(level.begin[entry], level.begin[entry + 1]).includes(1) ?? false
      put(level.symbol[entry] as number, Math.log(probability[entry] as number), children)
      if (children) backoffs.push(Math.log(backoff[entry] as number))
      previous = entry
    }
    if (n === 0) fillGap(ngrams.length, alphabet.size, put, alphabet.size)
    close()
  })
  const [probabilityScale, quantisedProbabilities] = quantise(probabilities)
  const [backoffScale, quantisedBackoffs] = quantise(backoffs)
  return encodeModel({
    codes: alphabet.codes,
    ngrams: Uint16Array.from(ngrams),
    probabilities: quantisedProbabilities,
    probabilityScale,
    backoffs: quantisedBackoffs,
    backoffScale,
  })
}

/** Every symbol has its place in the first order, seen or not: the model finds it there without a search. */
function fillGap(from: number, to: number, put: (symbol: number, ln: number, children: boolean) => void, size: number) {
  for (let symbol = from; symbol < to; symbol++) put(symbol, -2 * Math.log(size), false)
}

function quantise(values: readonly number[]): readonly [Scale, Uint8Array] {
  let least = 0
  let most = -Infinity
  for (const value of values) {
    least = Math.min(least, value)
    most = Math.max(most, value)
  }
  const step = Math.fround((Math.max(most, least) - least) / 255) || 1
  const rounded = Uint8Array.from(values, value => Math.min(255, Math.round((value - least) / step)))
  return [{ least: Math.fround(least), step }, rounded]
}
