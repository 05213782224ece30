import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { RULES } from '../../src/check/rules.ts'

test.each(['README.md', 'README.zh-CN.md'])('%s has a row for every rule, with its levels', name => {
  const text = readFileSync(resolve(import.meta.dirname, '../..', name), 'utf8')
  for (const { id, levels } of RULES) {
    expect(text).toContain(`| \`${id}\` | ${levels.recommended} | ${levels.strict} |`)
  }
})
