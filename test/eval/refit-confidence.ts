import { EVIDENCE } from '../../src/clean/despin/confidence.ts'
import { type SpinIndex, shippedIndex } from '../../src/clean/despin/index-of-words.ts'
import { restore, type Taken } from '../../src/clean/despin/restore.ts'
import { PART, readDocuments } from './despin.ts'
import { type Observation, probabilityOf, regression } from './regression.ts'
import { percent } from './section.ts'
import { random, type SpunText, spin, tableOf } from './spinning.ts'
import { drawTable, index, TOOLS, withoutRows, withoutTool } from './spinning-tools.ts'
import { stretchesOf } from './unspinning.ts'

/**
 * Fits the weights of `src/clean/despin/confidence.ts` anew, after a change to what evidence is or to the lexicon:
 * `npx tsx test/eval/refit-confidence.ts` prints them, and how well those of all tools but one foretell that one. The
 * documents are of the development part, and others than `eval despin` measures.
 */

/** Every so many documents one is spun; `eval despin` takes the third of each nine. */
const EVERY = 9
const FIRST = 5
/** Seeds of tables drawn at random, others than `eval despin` draws. */
const SEEDS = [11, 12]

interface Sample extends Observation {
  readonly tool: string
  readonly guessed: boolean
}

const clean = readDocuments()
  .filter((_, at) => at % EVERY === FIRST)
  .map(text => text.slice(0, PART))
const samples: Sample[] = []

for (const [name, rows] of TOOLS) {
  const draw = random(rows.length)
  const half = rows.filter(() => draw() < 0.5)
  for (const lexicon of [
    shippedIndex(),
    index(withoutTool(name)),
    index(withoutRows(half)),
    index(withoutRows(rows)),
  ]) {
    samples.push(...samplesOf(name, rows, lexicon))
  }
}
for (const seed of SEEDS) {
  const { pairs, hidden } = drawTable(seed)
  samples.push(...samplesOf(`drawn ${seed}`, pairs, index(withoutRows(hidden))))
}
for (const guessed of [false, true])
  report(guessed ? 'GUESSED' : 'LISTED', weighted(samples.filter(one => one.guessed === guessed)))

/** What is known of each restoration of the pages that a tool spun, and whether it is right. */
function samplesOf(tool: string, rows: readonly string[], lexicon: SpinIndex): readonly Sample[] {
  return clean.flatMap(text => {
    const page = spin(text, tableOf(rows))
    const { spun, taken, confidence } = restore(page.text, lexicon)
    if (!spun || page.text === text) return []
    const right = rightOnes(page, taken)
    return taken
      .filter(({ arc }) => arc.pair.source !== 'keyword')
      .map(one => ({ arc: one.arc, evidence: confidence.evidence(one) }))
      .map(({ arc, evidence }) => ({
        tool,
        guessed: arc.pair.source === 'guess',
        features: EVIDENCE.map(key => evidence[key]),
        outcome: right.has(arc.start),
        weight: 1,
      }))
  })
}

function rightOnes(page: SpunText, taken: readonly Taken[]): ReadonlySet<number> {
  const edits = taken.map(({ arc: { start, end, pair } }) => ({
    start,
    end,
    insert: pair.original,
    reason: pair.source,
  }))
  const stretches = stretchesOf(page, edits).filter(({ right }) => right)
  return new Set(stretches.flatMap(stretch => stretch.edits.map(({ start }) => start)))
}

/** A tool that replaces much must not drown the others. */
function weighted(all: readonly Sample[]): readonly Sample[] {
  const counts = new Map<string, number>()
  for (const { tool } of all) counts.set(tool, (counts.get(tool) ?? 0) + 1)
  const mean = all.length / counts.size
  return all.map(sample => ({ ...sample, weight: Math.sqrt(mean / (counts.get(sample.tool) ?? mean)) }))
}

/** Confidences below each bound and from the one before on. */
const BOUNDS = [0.35, 0.5, 0.7, 0.9, 0.97, 1.01]

function report(name: string, all: readonly Sample[]): void {
  const foretold = all.map(() => 0)
  for (const tool of new Set(all.map(sample => sample.tool))) {
    const weights = regression(all.filter(sample => sample.tool !== tool))
    all.forEach(({ tool: own, features }, at) => {
      if (own === tool) foretold[at] = probabilityOf(features, weights)
    })
  }
  console.log(`\n${name}: ${all.length} restorations; foretold for tools that were not seen, and right:`)
  BOUNDS.forEach((bound, at) => {
    const from = BOUNDS[at - 1] ?? 0
    const within = all.filter(
      (_, sample) => (foretold[sample] as number) >= from && (foretold[sample] as number) < bound,
    )
    const right = within.filter(({ outcome }) => outcome).length
    console.log(`${from} to ${Math.min(1, bound)}: ${within.length}, ${percent(right / within.length, 1)}`)
  })
  const weights = regression(all)
  EVIDENCE.forEach((key, at) => {
    console.log(`  ${key}: ${Number((weights[at] as number).toFixed(2))},`)
  })
}
