import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { expect, test } from 'vitest'

const SRC = resolve(import.meta.dirname, '../src')
const NOUNS = ['text', 'tree', 'record', 'lexicon', 'language', 'witness']
const VERBS = ['read', 'clean', 'parse', 'extract', 'diff', 'check', 'report']
const COMPOSERS = ['cli', 'index.ts']

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts'))
const layer = (file: string) => relative(SRC, file).split(sep)[0] as string

/** `[importing file, imported layer]` for every relative import of the sources. */
const imports = files.flatMap(name => {
  const file = join(SRC, name)
  const text = readFileSync(file, 'utf8')
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(
    ([, target]) => [name, layer(resolve(dirname(file), target as string))] as const,
  )
})

test('nouns import nouns only', () => {
  const wrong = imports.filter(([name, to]) => NOUNS.includes(layer(join(SRC, name))) && !NOUNS.includes(to))
  expect(wrong).toEqual([])
})

test('a verb imports nouns and itself, never another verb', () => {
  const wrong = imports.filter(([name, to]) => {
    const from = layer(join(SRC, name))
    return VERBS.includes(from) && to !== from && !NOUNS.includes(to)
  })
  expect(wrong).toEqual([])
})

test('every folder is a noun, a verb or puts verbs together', () => {
  const known = [...NOUNS, ...VERBS, ...COMPOSERS, 'tsconfig.json']
  expect(readdirSync(SRC).filter(name => !known.includes(name))).toEqual([])
})

test('no file is a drawer for odds and ends', () => {
  expect(files.filter(name => /(^|[/\\-])(utils?|helpers?|common|shared|misc)\b/.test(name))).toEqual([])
})
