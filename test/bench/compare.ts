import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { COMPARISON_PARTS } from '../../src/record/comparison-parts.ts'
import { type Section, table } from '../eval/section.ts'
import type { Compared } from './compare-one.ts'

const COUNTS = [250, 500, 1000]
const ONE = join(import.meta.dirname, 'compare-one.ts')
const TITLE = 'Hundreds of documents side by side (goal: time near-linear in documents, memory under 2 GB)'

/** `diff` of hundreds of documents, a process for each size: processor time by part, size of what comes out, peak memory. */
export function benchCompare(): Section {
  const rows: string[][] = [
    [
      'documents',
      'clauses',
      ...COMPARISON_PARTS.map(part => `${part}, s`),
      'ms a document',
      'JSON, MB',
      'peak memory, MB',
    ],
  ]
  for (const count of COUNTS) {
    const compared = inProcess(count)
    if (!compared) return { title: TITLE, lines: ['not run: the official texts are absent'] }
    const { documents, clauses, seconds, bytes, peak } = compared
    const all = Object.values(seconds).reduce((sum, value) => sum + value, 0)
    rows.push([
      String(documents),
      String(clauses),
      ...COMPARISON_PARTS.map(part => seconds[part].toFixed(1)),
      ((all / count) * 1000).toFixed(0),
      (bytes / 1e6).toFixed(1),
      (peak / 2 ** 20).toFixed(0),
    ])
  }
  return { title: TITLE, lines: table(rows) }
}

/** Compare so many documents in a process of its own, so that the peak is that of this size. */
function inProcess(count: number): Compared | null {
  const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', ONE, String(count)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (status !== 0) throw new Error(`Unexpected status ${status} of comparing ${count} documents, expected 0`)
  return JSON.parse(stdout) as Compared | null
}
