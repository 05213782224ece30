import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { loadModel } from '../../src/language/load.ts'
import type { Section } from './section.ts'

const ROOT = join(import.meta.dirname, '../..')
const DEV = join(ROOT, '../shared/policy-text/dev.jsonl.gz')

/** Perplexity of the shipped model by character on documents that it has not read, with its size and speed. */
export function evaluateLanguage(): Section {
  const started = performance.now()
  const model = loadModel()
  const loading = performance.now() - started
  const bytes = statSync(join(ROOT, 'src/language/official.ngram')).size
  const lines = [
    `${model.size} n-grams, ${(bytes / 1e6).toFixed(2)} MB (goal: at most 8), loaded in ${loading.toFixed(0)} ms`,
  ]
  if (existsSync(DEV)) lines.push(...perplexities(gunzipSync(readFileSync(DEV)).toString('utf8')))
  else lines.push('perplexity: not measured, ../shared/policy-text is not here')
  return { title: 'The model of official Chinese', lines }
}

function perplexities(jsonl: string): readonly string[] {
  const model = loadModel()
  const sums = new Map<string, { logProb: number; units: number }>()
  let milliseconds = 0
  let units = 0
  for (const line of jsonl.split('\n').filter(one => one !== '')) {
    const { kind, text } = JSON.parse(line) as { kind: string; text: string }
    const part = kind === 'law' ? 'laws and regulations' : 'policies and reports'
    const sum = sums.get(part) ?? { logProb: 0, units: 0 }
    const started = performance.now()
    sum.logProb += model.logProb(text)
    milliseconds += performance.now() - started
    sum.units += text.length
    units += text.length
    sums.set(part, sum)
  }
  const speed = (units / milliseconds / 1000).toFixed(1)
  return [
    ...Array.from(
      sums,
      ([part, sum]) =>
        `perplexity on ${part}: ${Math.exp(-sum.logProb / sum.units).toFixed(2)} a character (${sum.units} characters)`,
    ),
    `${speed} million characters a second (goal: at least 1)`,
  ]
}
