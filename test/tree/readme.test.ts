import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { MARKERS } from '../../src/lexicon/outline.ts'
import { parse } from '../../src/parse/parse.ts'
import { inspect } from '../../src/tree/inspect.ts'

const spec = readFileSync(join(import.meta.dirname, '../../src/tree/README.md'), 'utf8')
const samples = [...spec.matchAll(/```text\n(.*?)```\n\n```tree\n(.*?)```/gs)].map(
  ([, text, tree]) => [text as string, tree as string] as const,
)

test('the specification shows trees', () => expect(samples.length).toBeGreaterThan(6))

test.each(samples)('%s', (text, tree) => expect(inspect(parse(text).tree)).toBe(tree))

test('the specification names every style', () => {
  expect(MARKERS.map(({ style }) => style).filter(style => !spec.includes(`\`${style}\``))).toEqual([])
})
