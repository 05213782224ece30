import { expect, test } from 'vitest'
import { passesFor } from '../../src/clean/passes.ts'
import { PASS_NAMES } from '../../src/lexicon/messages/passes.ts'

test('every pass has a name for summaries and reports', () => {
  const ids = (['html', 'markdown', 'plain'] as const).flatMap(syntax => passesFor(syntax).map(({ id }) => id))
  expect([...new Set(ids)].filter(id => !Object.hasOwn(PASS_NAMES, id))).toEqual([])
})
