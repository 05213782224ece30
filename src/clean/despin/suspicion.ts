import type { LanguageModel } from '../../language/model.ts'
import { fitOf, REACH, ROUNDING, stateBefore } from './fit.ts'
import type { SpinIndex } from './index-of-words.ts'
import type { Pair } from './pair.ts'
import { rarityOf } from './usage.ts'

/** However rare a word is, one place of it is no more signs than this. */
const MOST_PER_PLACE = 2
/** So many places of a word are looked at: a tool that writes a word writes many others as well. */
const PLACES = 2
/** ln likelihood that an official word must gain in the place of a rare one, for the place to be a sign. */
const LEAST_GAIN = 6
/** The same for a word that is ordinary, but that a known tool writes; and how much of a sign it is. */
const LEAST_GAIN_OF_ORDINARY = 9
const ORDINARY_SIGN = 0.34
/** No use counting further. */
const ENOUGH = 12

/**
 * Signs of spinning in a text: words that tools write, at places where an official word would fit far better, counted
 * by their rarity. One walk over the text; the model is asked about few places of few words.
 */
export function suspicion(text: string, { signs, model }: SpinIndex): number {
  const looked = new Map<readonly Pair[], number>()
  let sum = 0
  signs.scan(text, 0, text.length, (start, end, pairs) => {
    const times = looked.get(pairs) ?? 0
    if (times >= PLACES || sum > ENOUGH) return
    looked.set(pairs, times + 1)
    const rarity = rarityOf(text.slice(start, end), model)
    const least = rarity > 0 ? LEAST_GAIN : LEAST_GAIN_OF_ORDINARY
    const gain = gainAt(text, start, end, { pairs, least }, model)
    if (gain < least) return
    const ordinary = gain < LEAST_GAIN_OF_ORDINARY ? 0 : ORDINARY_SIGN
    sum += Math.min(MOST_PER_PLACE, Math.max(ordinary, rarity))
  })
  return sum
}

interface Asked {
  readonly pairs: readonly Pair[]
  /** A gain below this need not be known. */
  readonly least: number
}

/** How much better the best of the official words fits a place than what stands there; some number below `least` if it is. */
function gainAt(text: string, start: number, end: number, { pairs, least }: Asked, model: LanguageModel): number {
  const before = stateBefore(model, text, start)
  const after = text.slice(end, end + REACH)
  const own = fitOf(model, before, text.slice(start, end) + after)
  // What fits well by itself leaves nothing to gain: this answers for most places of official text.
  if (own + least > ROUNDING) return Number.NEGATIVE_INFINITY
  let most = own + least
  let found = Number.NEGATIVE_INFINITY
  for (const { original } of pairs) {
    const fit = fitOf(model, before, original + after, most)
    if (fit < most) continue
    most = fit
    found = fit
  }
  return found - own
}
