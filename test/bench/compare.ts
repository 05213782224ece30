import { alignClauses } from '../../src/diff/clauses/align.ts'
import { findReuse } from '../../src/diff/reuse/find.ts'
import { shippedPacks } from '../../src/lexicon/packs/load.ts'
import { type Section, table } from '../eval/section.ts'
import { comparedWitnesses } from './compared-texts.ts'

const COUNTS = [250, 500, 1000]

/** Clauses and reuse of hundreds of documents: processor time in all and per document, size of what comes out. */
export function benchCompare(): Section {
  const packs = shippedPacks()
  const rows: string[][] = [
    ['documents', 'clauses', 'clauses, s', 'reuse, s', 'ms a document', 'JSON, MB', 'memory, MB'],
  ]
  for (const count of COUNTS) {
    const witnesses = comparedWitnesses(count)
    if (!witnesses)
      return { title: 'Hundreds of documents side by side', lines: ['not run: the official texts are absent'] }
    const [groups, alignment] = timed(() => alignClauses(witnesses, packs))
    const [reuse, search] = timed(() => findReuse(witnesses))
    const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1)
    rows.push([
      String(count),
      String(witnesses.reduce((sum, { clauses }) => sum + clauses.length, 0)),
      alignment.toFixed(1),
      search.toFixed(1),
      (((alignment + search) / count) * 1000).toFixed(0),
      megabytes(Buffer.byteLength(JSON.stringify({ groups, reuse }))),
      (process.resourceUsage().maxRSS / 1024).toFixed(0),
    ])
  }
  return {
    title: 'Hundreds of documents side by side (goal: time near-linear in documents, memory under 2 GB)',
    lines: table(rows),
  }
}

/** What some work returns, and the seconds of processor time it took. */
function timed<Result>(work: () => Result): readonly [Result, number] {
  const before = process.cpuUsage()
  const result = work()
  const { user } = process.cpuUsage(before)
  return [result, user / 1e6]
}
