import { describe, expect, test } from 'vitest'
import { globPattern } from '../../src/check/glob.ts'
import { AIMS } from '../../src/lexicon/drafting/aims.ts'
import { ANNEXES } from '../../src/lexicon/drafting/annexes.ts'
import { SHARING, WRONG_LEVELS } from '../../src/lexicon/drafting/bodies.ts'
import { CITING } from '../../src/lexicon/drafting/citing.ts'
import { EFFECT } from '../../src/lexicon/drafting/effect.ts'
import { GRANTS_ELSEWHERE } from '../../src/lexicon/drafting/grants.ts'
import { PURPOSES } from '../../src/lexicon/drafting/purpose.ts'
import { RESIDUES } from '../../src/lexicon/drafting/residues.ts'
import { PASS_NAMES } from '../../src/lexicon/messages/passes.ts'
import type { Row } from '../../src/lexicon/pattern.ts'

const TABLES: Readonly<Record<string, Readonly<Record<string, Row>>>> = {
  AIMS,
  ANNEXES,
  SHARING,
  CITING,
  EFFECT,
  GRANTS_ELSEWHERE,
  PURPOSES,
}

describe.each(Object.entries(TABLES))('table %s', (_, table) => {
  test.each(Object.entries(table))('%s finds what it says', (_name, { re, yes, no }) => {
    const pattern = new RegExp(re)
    expect(yes.filter(words => !pattern.test(words))).toEqual([])
    expect(no.filter(words => pattern.test(words))).toEqual([])
    expect(yes.length * no.length).toBeGreaterThan(0)
  })
})

test.each(WRONG_LEVELS.map(row => [row.about, row] as const))('%s', (_, { re, yes, no }) => {
  expect(re.test(yes)).toBe(true)
  expect(re.test(no)).toBe(false)
})

test('every residue is what a pass takes away', () => {
  expect(Object.keys(RESIDUES).filter(pass => !Object.hasOwn(PASS_NAMES, pass))).toEqual([])
})

test.each([
  ['*.txt', 'a/b.txt', true],
  ['*.txt', 'a/b.md', false],
  ['drafts/*.docx', 'drafts/a.docx', true],
  ['drafts/*.docx', 'drafts/old/a.docx', false],
  ['drafts/**/*.docx', 'drafts/old/a.docx', true],
  ['drafts/**/*.docx', 'drafts/a.docx', true],
  ['{a,b}.md', 'b.md', true],
  ['a.(1)+.md', 'a.(1)+.md', true],
  ['a?.md', 'ab.md', true],
])('glob %s on %s: %s', (glob, path, expected) => {
  expect(globPattern(glob).test(path)).toBe(expected)
})
