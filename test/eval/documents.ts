import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cleanPage } from '../../src/clean/clean.ts'
import { characterScore, differences, settle } from './score.ts'
import { percent, type Section, table } from './section.ts'

const GOLD = join(import.meta.dirname, '../gold')
const CORPUS = join(import.meta.dirname, '../../corpus')

/** Character precision, recall and F1 of the clean text of each page of corpus/ against test/gold. */
export function evaluateDocuments(): Section {
  const rows = [['document', 'precision', 'recall', 'F1', 'characters off']]
  const notes: string[] = []
  for (const file of readdirSync(GOLD)
    .filter(name => name.includes('.clean.'))
    .sort()) {
    const id = file.slice(0, file.indexOf('.clean.'))
    const raw = readFileSync(join(CORPUS, `${id}.txt`), 'utf8')
    const { clean } = cleanPage({ text: raw, syntax: 'plain' }).ledger
    const gold = settle(readFileSync(join(GOLD, file), 'utf8'), clean)
    const part = file.endsWith('.alt.txt') ? firstPart(clean, gold) : clean
    const score = characterScore(part, gold)
    rows.push([id, percent(score.precision), percent(score.recall), percent(score.f1), String(score.distance)])
    notes.push(...differences(part, gold).map(difference => `  ${id}: ${difference}`))
  }
  return {
    title: 'Clean text of corpus/ against gold (width and white space folded)',
    lines: [...table(rows), ...notes],
  }
}

/** A gold that covers the first part of a document is compared with as many lines of the clean text. */
function firstPart(clean: string, gold: string): string {
  return clean
    .split('\n')
    .filter(line => line.trim() !== '')
    .slice(0, gold.trim().split('\n').length)
    .join('\n')
}
