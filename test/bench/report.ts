import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { documentJson, documentOf, editsJson, pageFromBytes, restorePage } from '../../src/index.ts'
import { officialTexts } from '../eval/official.ts'
import { ratio, type Section } from '../eval/section.ts'
import { runNode, type Usage } from './measure.ts'

const ROOT = join(import.meta.dirname, '../..')
/** Characters of a document. */
const LENGTH = 6000
const [FEW, MANY] = [100, 1000]

/** Time and memory of the whole of `duizhao report`, comparison and site, on 100 and on 1,000 documents. */
export async function benchReport(): Promise<Section> {
  const title = `duizhao report on documents of ${LENGTH} characters`
  const texts = officialTexts()?.filter(text => text.length > LENGTH / 2)
  if (!texts) return { title, lines: ['not measured: the official texts are not here'] }
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-bench-'))
  try {
    const few = await reportOn(folder, texts, FEW)
    const many = await reportOn(folder, texts, MANY)
    const seconds = ({ milliseconds, processor }: Usage) =>
      `${processor.toFixed(0)} s of processor time (${(milliseconds / 1000).toFixed(0)} s by the clock)`
    const line = (count: number, { usage, pages, bytes }: Reported) =>
      `${count} documents: ${seconds(usage)}, ${usage.peak.toFixed(0)} MB of memory, ${pages} pages of ${(bytes / 2 ** 20).toFixed(0)} MB, status ${usage.status}`
    return {
      title,
      lines: [
        line(FEW, few),
        `${line(MANY, many)} (goals: 300 s, 2048 MB)`,
        `processor time per document, ${MANY} against ${FEW}: ${ratio(many.usage.processor / MANY, few.usage.processor / FEW)} times`,
      ],
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

interface Reported {
  readonly usage: Usage
  readonly pages: number
  readonly bytes: number
}

async function reportOn(folder: string, texts: readonly string[], count: number): Promise<Reported> {
  const documents = join(folder, `extracted-${count}`)
  mkdirSync(documents)
  for (let index = 0; index < count; index++) {
    const id = `d${index}`
    const text = variant(texts[index % texts.length] as string, Math.floor(index / texts.length))
    const result = restorePage(await pageFromBytes(Buffer.from(text), { file: `${id}.txt` }))
    writeFileSync(join(documents, `${id}.json`), documentJson({ ...documentOf(result), id }))
    writeFileSync(join(documents, `${id}.edits.json`), editsJson(id, result.ledger))
  }
  const out = join(folder, `report-${count}`)
  const usage = runNode([join(ROOT, 'bin/duizhao.js'), 'report', documents, '-o', out])
  const names = readdirSync(out, { recursive: true, encoding: 'utf8' })
  const sizes = names.map(name => statSync(join(out, name))).filter(found => found.isFile())
  return { usage, pages: sizes.length, bytes: sizes.reduce((sum, { size }) => sum + size, 0) }
}

/** A text as the next city might take it over: one line in nine left out, other numbers; variant 0 is the text itself. */
function variant(text: string, number: number): string {
  const lines = text.slice(0, LENGTH).split('\n')
  if (number === 0) return lines.join('\n')
  const kept = lines.filter((_, at) => at < 2 || (at * 7 + number * 3) % 9 !== 0)
  return kept
    .map(line => line.replace(/[1-9](?=\d*[%万个家])/gu, digit => `${(Number(digit) + number) % 9}`))
    .join('\n')
}
