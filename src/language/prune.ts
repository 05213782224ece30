import type { Level } from './count.ts'
import type { Estimates } from './kneser-ney.ts'

/** A model cut to size: which n-grams of each order stay, with backoffs that make every distribution sum to 1 again. */
export interface Pruned {
  readonly kept: readonly Uint8Array[]
  readonly estimates: readonly Estimates[]
}

/**
 * Keep the `most` n-grams that matter most: those whose loss would cost the training text the most likelihood (weighted
 * difference: K. Seymore and R. Rosenfeld, "Scalable backoff language models", ICSLP 1996). All single symbols stay, and
 * every n-gram that a kept longer one starts with.
 */
export function prune(levels: readonly Level[], estimates: readonly Estimates[], most: number): Pruned {
  const losses = levels.map((level, n) => lossesOf(level, estimates, n))
  let low = 0
  let high = 1
  while (sizeOf(keep(levels, losses, high)) > most) high *= 2
  for (let round = 0; round < 24; round++) {
    const middle = (low + high) / 2
    if (sizeOf(keep(levels, losses, middle)) > most) low = middle
    else high = middle
  }
  const kept = keep(levels, losses, high)
  return { kept, estimates: rescale(levels, estimates, kept) }
}

function lossesOf(level: Level, estimates: readonly Estimates[], n: number): Float32Array {
  const losses = new Float32Array(level.size)
  const lower = estimates[n - 1]
  if (!lower) return losses.fill(Number.POSITIVE_INFINITY)
  const { probability } = estimates[n] as Estimates
  for (let entry = 0; entry < level.size; entry++) {
    const without =
      (lower.backoff[level.parent[entry] as number] as number) *
      (lower.probability[level.suffix[entry] as number] as number)
    losses[entry] = (level.weight[entry] as number) * Math.log((probability[entry] as number) / without)
  }
  return losses
}

function keep(levels: readonly Level[], losses: readonly Float32Array[], least: number): readonly Uint8Array[] {
  const kept = levels.map(level => new Uint8Array(level.size))
  for (let n = levels.length - 1; n >= 0; n--) {
    const level = levels[n] as Level
    const loss = losses[n] as Float32Array
    const own = kept[n] as Uint8Array
    const parents = kept[n - 1]
    for (let entry = 0; entry < level.size; entry++) {
      if ((loss[entry] as number) >= least) own[entry] = 1
      if (own[entry] && parents) parents[level.parent[entry] as number] = 1
    }
  }
  return kept
}

function sizeOf(kept: readonly Uint8Array[]): number {
  let size = 0
  for (const level of kept) for (const one of level) size += one
  return size
}

/** Katz's backoff weights for the n-grams that stayed: what they leave over, shared out as the shorter context would. */
function rescale(levels: readonly Level[], estimates: readonly Estimates[], kept: readonly Uint8Array[]) {
  /** What the pruned model says, by n-gram of the unpruned one. */
  const told: Float32Array[] = []
  const backoffs = levels.map(level => new Float32Array(level.size).fill(1))
  levels.forEach((level, n) => {
    const { probability } = estimates[n] as Estimates
    const own = kept[n] as Uint8Array
    const lower = told[n - 1]
    const shorter = levels[n - 1]
    const saying = Float32Array.from(probability)
    told.push(saying)
    if (!lower || !shorter) return
    const backoff = backoffs[n - 1] as Float32Array
    for (let context = 0; context < shorter.size; context++) {
      const from = shorter.begin[context] as number
      const to = shorter.begin[context + 1] as number
      let here = 0
      let below = 0
      for (let entry = from; entry < to; entry++) {
        if (!own[entry]) continue
        here += probability[entry] as number
        below += lower[level.suffix[entry] as number] as number
      }
      const left = below > 0 ? Math.max(1e-6, 1 - here) / Math.max(1e-6, 1 - below) : 1
      backoff[context] = left
      for (let entry = from; entry < to; entry++) {
        if (!own[entry]) saying[entry] = left * (lower[level.suffix[entry] as number] as number)
      }
    }
  })
  return estimates.map(({ probability }, n) => ({ probability, backoff: backoffs[n] as Float32Array }))
}
