import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { cleanPage } from '../../src/clean/clean.ts'
import { characterScore, differences, fold } from './score.ts'
import { percent, type Section, table } from './section.ts'
import { FRAMES } from './wild/frames.ts'
import { PUBLIC_FRAMES } from './wild/frames-public.ts'
import { TRADE_FRAMES } from './wild/frames-trade.ts'

const DEV = join(import.meta.dirname, '../../../shared/policy-text/dev.jsonl.gz')
const DOCUMENTS = 12

interface Clean {
  readonly title: string
  readonly text: string
}

/** Clean documents set between what sites put around them: what the line passes find, and what they take too much. */
export function evaluateWild(): Section {
  const title = 'Documents between the heads and feet of thirty kinds of site'
  if (!existsSync(DEV)) return { title, lines: ['not measured: ../shared/policy-text is absent'] }
  const documents = readDocuments()
  const rows = [['site', 'precision', 'recall', 'F1']]
  const notes: string[] = []
  for (const { name, head, foot } of [...FRAMES, ...PUBLIC_FRAMES, ...TRADE_FRAMES]) {
    const scores = documents.map(({ title: own, text }) => {
      const raw = [head, text, foot].join('\n').replaceAll('TITLE', own)
      const { clean } = cleanPage({ text: raw, syntax: 'plain' }).ledger
      const gold = withTitle({ title: own, text })
      notes.push(...differences(clean, gold, 4).map(difference => `  ${name}: ${difference}`))
      return characterScore(clean, gold)
    })
    const mean = (of: 'precision' | 'recall' | 'f1') =>
      percent(scores.reduce((sum, score) => sum + score[of], 0) / scores.length)
    rows.push([name, mean('precision'), mean('recall'), mean('f1')])
  }
  return { title, lines: [...table(rows), ...new Set(notes)] }
}

/** A text that does not begin with its title has it from the site. */
function withTitle({ title, text }: Clean): string {
  return fold(text.slice(0, 300)).includes(fold(title).slice(-10)) ? text : `${title}\n${text}`
}

/** Short policies of the dev part, spread over it, that begin with their title. */
function readDocuments(): readonly Clean[] {
  const all = gunzipSync(readFileSync(DEV)).toString('utf8').trim().split('\n')
  const policies = all
    .map(line => JSON.parse(line) as Clean & { kind: string })
    .filter(({ kind, text }) => kind === 'policy' && text.length > 800 && text.length < 8000)
  const step = Math.max(1, Math.floor(policies.length / DOCUMENTS))
  return policies.filter((_, index) => index % step === 0).slice(0, DOCUMENTS)
}
