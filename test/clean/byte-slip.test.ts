import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { gbkCode } from '../../src/clean/bytes/gbk.ts'
import { encode, halfWidth, slip } from '../../src/clean/bytes/slip.ts'
import { byteSlip } from '../../src/clean/passes/byte-slip.ts'
import { applyEdits } from '../../src/text/edit.ts'

const injection = (character: string, reading: string) => ({
  code: gbkCode(character.charCodeAt(0)),
  bytes: encode(`(${reading})`),
})

describe('the slip, forwards', () => {
  test.each([
    ['各省（區、', '各?。▍^(qū)、', [injection('區', 'qū')]],
    ['或實施方案，', '或?qū)嵤┓桨?,', [injection('驅', 'qū')]],
    ['當地居民的沖突', '當(dāng)?shù)鼐用竦臎_突', [injection('數', 'shù'), injection('當', 'dāng')]],
    ['任務。縱觀', '任務??v觀', []],
    ['下撥５００萬元', '下?lián)埽担埃叭f元', [injection('聯', 'lián')]],
    ['展潛力[3]', '展?jié)摿3]', [injection('節', 'jié')]],
    ['記者文俊）12月5日', '記者文?。?2月5日', []],
  ])('%s', (original, damaged, injections) => {
    expect(halfWidth(slip(original, injections, true))).toBe(halfWidth(damaged))
  })

  test('leaves text that no pair of bytes and no mark falls across', () => {
    expect(slip('本辦法自發布之日起施行。', [], true)).toBe('本辦法自發布之日起施行。')
  })
})

test('the page that the slip was first seen on is restored whole', () => {
  const page = readFileSync(new URL('../../corpus/nhc-2021.txt', import.meta.url), 'utf8')
  const reports: string[] = []
  const edits = byteSlip.edits(page, ({ id }) => reports.push(id))
  expect(edits.map(edit => edit.insert)).toEqual(['省（區', '實施方案', '省（區', '省（區'])
  expect(reports).toEqual([])
})

test('reports what it cannot tell and leaves it', () => {
  const page = '國務院關於印發的通知。貨物龘?。▍龘靐。'
  const reports: string[] = []
  expect(
    applyEdits(
      page,
      byteSlip.edits(page, ({ id }) => reports.push(id)),
    ),
  ).toBe(page)
})
