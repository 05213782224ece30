import { readFile } from 'node:fs/promises'
import { type Baseline, baselineSchema } from '../record/baseline.ts'
import { schemaProblems } from '../record/schema-problems.ts'
import { isMissing, replaceFile } from './outputs.ts'
import type { Speech } from './speech.ts'

export const NOTHING_KNOWN: Baseline = { schemaVersion: 1, known: [] }

const problems = schemaProblems(baselineSchema)

/**
 * The baseline in a file; undefined, with the reason told, when there is none.
 * @param mayBeNew a file that is not there yet knows nothing
 */
export async function readBaseline(file: string, mayBeNew: boolean, say: Speech): Promise<Baseline | undefined> {
  let detail: string
  try {
    const value: unknown = JSON.parse(await readFile(file, 'utf8'))
    const [first] = problems(value)
    if (!first) return value as Baseline
    detail = `${first.path || '/'} ${say.words(first.id, { ...first.values })}`
  } catch (error) {
    if (isMissing(error) && mayBeNew) return NOTHING_KNOWN
    detail = error instanceof Error ? error.message : String(error)
  }
  say.tell({ id: 'check-baseline-broken', severity: 'error', values: { file, detail } })
  return undefined
}

/** Write a baseline; one finding a line, so that changes can be read. */
export async function writeBaseline(file: string, { known }: Baseline): Promise<void> {
  const lines = known.map(entry => `    ${JSON.stringify(entry)}`).join(',\n')
  await replaceFile(file, `{\n  "schemaVersion": 1,\n  "known": [${lines === '' ? '' : `\n${lines}\n  `}]\n}\n`)
}
