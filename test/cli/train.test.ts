import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { train } from '../../src/cli/train.ts'

const folder = mkdtempSync(join(tmpdir(), 'duizhao-train-'))
afterAll(() => rmSync(folder, { recursive: true }))
const output = join(folder, 'made.ngram')

test('learns from text, Markdown and JSON lines, gzipped or not', () => {
  writeFileSync(join(folder, 'a.txt'), '各区县人民政府')
  writeFileSync(join(folder, 'b.md'), '# 工作方案')
  writeFileSync(join(folder, 'c.jsonl.gz'), gzipSync('{"text":"第一条"}\n{"text":"第二条"}\n'))
  const run = { output, weights: ['c.jsonl=0.1'], leastCharacter: 1 }
  expect(train(folder, run)).toEqual({ texts: 4, units: 19, bytes: readFileSync(output).length })
  const before = readFileSync(output)
  train(folder, run)
  expect(readFileSync(output).equals(before)).toBe(true)
})

test('says what is wrong with the folder, a line or a weight', () => {
  const empty = mkdtempSync(join(tmpdir(), 'duizhao-train-'))
  expect(() => train(empty, { output, weights: [] })).toThrow(/without \.txt/)
  writeFileSync(join(empty, 'x.jsonl'), '{"title":"无正文"}\n')
  expect(() => train(empty, { output, weights: [] })).toThrow(/line 1/)
  expect(() => train(empty, { output, weights: ['x'] })).toThrow(/weight "x"/)
  rmSync(empty, { recursive: true })
})
