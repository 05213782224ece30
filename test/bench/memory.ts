import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ratio, type Section } from '../eval/section.ts'
import { runNode } from './measure.ts'

const ROOT = join(import.meta.dirname, '../..')

/** Peak memory of `duizhao build` on 100 and on 10,000 pages: copies of the corpus, each under a name of its own. */
export function benchMemory(): Section {
  const [few, many] = [100, 10_000].map(count => {
    const folder = mkdtempSync(join(tmpdir(), 'duizhao-bench-'))
    const pages = readdirSync(join(ROOT, 'corpus')).filter(name => name.endsWith('.txt'))
    mkdirSync(join(folder, 'corpus'))
    for (let index = 0; index < count; index++) {
      copyFileSync(
        join(ROOT, 'corpus', pages[index % pages.length] as string),
        join(folder, 'corpus', `page-${index}.txt`),
      )
    }
    const usage = runNode([
      join(ROOT, 'bin/duizhao.js'),
      'build',
      join(folder, 'corpus'),
      '-o',
      join(folder, 'extracted'),
      '--no-cache',
      '--jobs',
      '1',
    ])
    rmSync(folder, { recursive: true })
    return usage
  })
  return {
    title: 'Memory of duizhao build',
    lines: [
      `100 pages: ${few?.peak.toFixed(0)} MB; 10,000 pages: ${many?.peak.toFixed(0)} MB: ${ratio(many?.peak, few?.peak)} times (goal: flat, about 1)`,
      `time per page, 10,000 against 100 pages: ${ratio((many?.milliseconds ?? 0) / 10_000, (few?.milliseconds ?? 0) / 100)} times`,
    ],
  }
}
