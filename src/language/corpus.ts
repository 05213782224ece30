import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { globSync } from 'tinyglobby'
import type { Sample } from './count.ts'

/**
 * The texts of a folder to train on: .txt and .md as they are, .jsonl by the `text` of each line, either also gzipped.
 * They come in the order of their names, so the same folder gives the same model.
 * @param weights `name=weight`: how much the files whose name contains `name` count, 1 being all; the first that fits
 * @throws RangeError when the folder holds no text, a line has none, or a weight is not a number above 0
 */
export function readSamples(folder: string, weights: readonly string[]): readonly Sample[] {
  const weigh = weigher(weights)
  const names = globSync('**/*.{txt,md,jsonl,txt.gz,md.gz,jsonl.gz}', { cwd: folder }).sort()
  const samples = names.flatMap(name => samplesOf(join(folder, name), weigh(basename(name))))
  if (samples.length === 0) throw new RangeError(`Unexpected folder "${folder}" without .txt, .md or .jsonl files`)
  return samples
}

function weigher(weights: readonly string[]): (name: string) => number {
  const rows = weights.map(row => {
    const [part = '', value = ''] = row.split('=')
    const weight = Number(value)
    if (part === '' || !(weight > 0)) throw new RangeError(`Unexpected weight "${row}", expected "name=0.5"`)
    return [part, weight] as const
  })
  return name => rows.find(([part]) => name.includes(part))?.[1] ?? 1
}

function samplesOf(file: string, weight: number): readonly Sample[] {
  const bytes = readFileSync(file)
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  if (!/\.jsonl(\.gz)?$/.test(file)) return [{ text, weight }]
  return text
    .split('\n')
    .filter(line => line.trim() !== '')
    .map((line, index) => {
      const row: unknown = JSON.parse(line)
      if (typeof row === 'object' && row !== null && 'text' in row && typeof row.text === 'string') {
        return { text: row.text, weight }
      }
      throw new RangeError(`Unexpected line ${index + 1} of "${file}", expected an object with a "text"`)
    })
}
