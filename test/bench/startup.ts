import { join } from 'node:path'
import { ratio, type Section } from '../eval/section.ts'
import { inTurn, runNode } from './measure.ts'

const BIN = join(import.meta.dirname, '../../bin/duizhao.js')

/** `duizhao --help` beside the least that Node can do. */
export async function benchStartup(): Promise<Section> {
  const time = await inTurn({ help: () => runNode([BIN, '--help']), node: () => runNode(['-e', '0']) }, 11)
  return {
    title: 'Start-up',
    lines: [`duizhao --help takes ${ratio(time['help'], time['node'])} times as long as node -e 0 (goal: within 3)`],
  }
}
