import { diff } from '../../src/diff/diff.ts'
import { shippedPacks } from '../../src/lexicon/packs/load.ts'
import { COMPARISON_PARTS, type ComparisonPart } from '../../src/record/comparison-parts.ts'
import { comparedWitnesses } from './compared-texts.ts'

/** What comparing so many documents took, measured in a process that does nothing else. */
export interface Compared {
  readonly documents: number
  readonly clauses: number
  /** Processor time in seconds, by part. */
  readonly seconds: Readonly<Record<ComparisonPart, number>>
  /** Size of the comparison as JSON, in bytes. */
  readonly bytes: number
  /** Peak resident memory in bytes. */
  readonly peak: number
}

/** Compare `count` documents; null where the official texts are absent. */
function compared(count: number): Compared | null {
  const witnesses = comparedWitnesses(count)
  if (!witnesses) return null
  const packs = shippedPacks()
  let bytes = 0
  const seconds = COMPARISON_PARTS.map(part => {
    const before = process.cpuUsage()
    const comparison = diff(witnesses, { packs, only: [part] })
    const { user, system } = process.cpuUsage(before)
    bytes += Buffer.byteLength(JSON.stringify(comparison))
    return [part, (user + system) / 1e6] as const
  })
  return {
    documents: count,
    clauses: witnesses.reduce((sum, { clauses }) => sum + clauses.length, 0),
    seconds: Object.fromEntries(seconds) as Compared['seconds'],
    bytes,
    peak: process.resourceUsage().maxRSS * 1024,
  }
}

if (process.argv[1] === import.meta.filename) console.log(JSON.stringify(compared(Number(process.argv[2]))))
