import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

const FOLDER = join(import.meta.dirname, '../../../shared/policy-text')

/** Clean official texts to measure false changes on, one string a document; undefined where they are absent. */
export function officialTexts(file = 'dev.jsonl.gz'): readonly string[] | undefined {
  const path = join(FOLDER, file)
  if (!existsSync(path)) return undefined
  const lines = gunzipSync(readFileSync(path)).toString('utf8').trimEnd().split('\n')
  return lines.map(line => (JSON.parse(line) as { text: string }).text)
}
