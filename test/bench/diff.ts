import { join } from 'node:path'
import { ratio, type Section } from '../eval/section.ts'
import { inTurn, runNode } from './measure.ts'

const ROOT = join(import.meta.dirname, '../..')
const BIN = join(ROOT, 'bin/duizhao.js')
const document = (id: string) => join(ROOT, `extracted/${id}.json`)

/** `duizhao diff` of two documents and of five, beside the least that Node can do. */
export async function benchDiff(): Promise<Section> {
  const two = [document('hangzhou-2021'), document('zhuji-2021-draft')]
  const diff = (...more: readonly string[]) => runNode([BIN, 'diff', ...more, '-f', 'json'])
  const time = await inTurn(
    {
      two: () => diff(...two),
      versions: () => diff(...two, '--versions'),
      five: () => diff(join(ROOT, 'extracted')),
      node: () => runNode(['-e', '0']),
    },
    5,
  )
  const line = (what: string, name: string) => {
    const spent = time[name] as number
    return `${what}: ${Math.round(spent)} ms, ${ratio(spent, time['node'])} times node -e 0`
  }
  return {
    title: 'Comparing documents that build made',
    lines: [
      `${line('two documents', 'two')} (goal: under a second)`,
      line('the same as two versions', 'versions'),
      line('the five of the corpus', 'five'),
    ],
  }
}
