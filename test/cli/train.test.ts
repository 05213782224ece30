import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { readSamples } from '../../src/language/corpus.ts'

const folder = mkdtempSync(join(tmpdir(), 'duizhao-train-'))
afterAll(() => rmSync(folder, { recursive: true }))
const output = join(folder, 'made.ngram')

test('learns from text, Markdown and JSON lines, gzipped or not; the same bytes each time', async () => {
  writeFileSync(join(folder, 'a.txt'), '各区县人民政府'.repeat(5))
  writeFileSync(join(folder, 'b.md'), '# 工作方案')
  writeFileSync(join(folder, 'c.jsonl.gz'), gzipSync('{"text":"第一条"}\n{"text":"第二条"}\n'))
  expect(readSamples(folder, ['c.jsonl=0.1']).map(({ weight }) => weight)).toEqual([1, 1, 0.1, 0.1])
  const made: Buffer[] = []
  for (let run = 0; run < 2; run++) {
    expect(await main(['train', folder, '-o', output, '-w', 'c.jsonl=0.1'])).toBe(0)
    made.push(readFileSync(output))
  }
  expect(made[0]?.equals(made[1] as Buffer)).toBe(true)
})

test('says what is wrong with the folder, a line or a weight', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'duizhao-train-'))
  expect(() => readSamples(empty, [])).toThrow(/without \.txt/)
  expect(await main(['train', empty, '-o', output])).toBe(2)
  writeFileSync(join(empty, 'x.jsonl'), '{"title":"无正文"}\n')
  expect(() => readSamples(empty, [])).toThrow(/line 1/)
  expect(() => readSamples(empty, ['x'])).toThrow(/weight "x"/)
  rmSync(empty, { recursive: true })
})
