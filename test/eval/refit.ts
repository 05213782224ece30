import { LEAST, NEAR_BEST } from '../../src/witness/alike.ts'
import { type ClauseProfile, cosine } from '../../src/witness/profile.ts'

/** Two clauses of two documents, what likeness looks at of them, and whether a reader paired them. */
interface Sample {
  readonly documents: string
  readonly name: string
  readonly sides: readonly [string, string]
  readonly features: readonly number[]
  readonly paired: boolean
}

/** A clause with the names that gold knows it and its document by. */
export interface NamedClause {
  readonly document: string
  readonly name: string
  readonly profile: ClauseProfile
}

/**
 * The pairs that likeness makes of each two documents when its weights are fitted to the pairs of the other documents
 * only: the same regression and the same rule of choosing as in `src/witness`.
 */
export function pairsOfUnseenDocuments(
  clauses: readonly NamedClause[],
  isPaired: (a: string, b: string) => boolean,
  pairName: (a: string, b: string) => string,
): ReadonlySet<string> {
  const samples = clauses.flatMap((a, i) =>
    clauses.slice(i + 1).flatMap(b => (a.document === b.document ? [] : [sampleOf(a, b, isPaired, pairName)])),
  )
  const found = new Set<string>()
  for (const documents of new Set(samples.map(sample => sample.documents))) {
    const weights = regression(samples.filter(sample => sample.documents !== documents))
    for (const name of chosen(
      samples.filter(sample => sample.documents === documents),
      weights,
    ))
      found.add(name)
  }
  return found
}

function sampleOf(
  a: NamedClause,
  b: NamedClause,
  isPaired: (a: string, b: string) => boolean,
  pairName: (a: string, b: string) => string,
): Sample {
  return {
    documents: `${a.document} ${b.document}`,
    name: pairName(a.name, b.name),
    sides: [a.name, b.name],
    features: [
      1,
      cosine(a.profile.terms, b.profile.terms),
      cosine(a.profile.heading, b.profile.heading),
      cosine(a.profile.matters, b.profile.matters),
      a.profile.kind === b.profile.kind ? 0 : 1,
    ],
    paired: isPaired(a.name, b.name),
  }
}

const STEPS = 4000
const STEP = 0.02
const DECAY = 0.002

/** Logistic regression by gradient ascent with a small decay of the weights. */
function regression(samples: readonly Sample[]): readonly number[] {
  let weights: number[] = [0, 0, 0, 0, 0]
  for (let step = 0; step < STEPS; step++) {
    const gradient = [0, 0, 0, 0, 0]
    for (const { features, paired } of samples) {
      const error = (paired ? 1 : 0) - probability(features, weights)
      features.forEach((value, at) => {
        gradient[at] = (gradient[at] as number) + error * value
      })
    }
    weights = weights.map((weight, at) => weight + STEP * ((gradient[at] as number) - DECAY * weight))
  }
  return weights
}

function probability(features: readonly number[], weights: readonly number[]): number {
  return 1 / (1 + Math.exp(-features.reduce((sum, value, at) => sum + value * (weights[at] as number), 0)))
}

function chosen(samples: readonly Sample[], weights: readonly number[]): readonly string[] {
  const best = new Map<string, number>()
  const valued = samples.map(sample => ({ ...sample, value: probability(sample.features, weights) }))
  for (const { sides, value } of valued) for (const side of sides) best.set(side, Math.max(best.get(side) ?? 0, value))
  return valued
    .filter(({ value }) => value >= LEAST)
    .filter(({ sides, value }) => value >= NEAR_BEST * Math.min(...sides.map(side => best.get(side) as number)))
    .map(({ name }) => name)
}
