import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MISREADINGS, misread, reread } from '../../src/clean/bytes/misreading.ts'
import { mojibake } from '../../src/clean/passes/mojibake.ts'
import { applyEdits } from '../../src/text/edit.ts'

const restore = (text: string) =>
  applyEdits(
    text,
    mojibake.edits(text, () => {}),
  )
const BROWSER = { byPair: false, hasUserRows: true }

describe('a sentence misread and restored', () => {
  const sentence = '各级人民政府应当加强组织领导，落实工作责任，保障资金投入，按照规定做好有关服务工作。'
  const traditional = '各級人民政府應當加強組織領導，落實工作責任，保障資金投入，按照規定做好有關服務工作。'

  test.each(MISREADINGS.filter(({ written, read }) => written !== 'utf-8' || read !== 'big5'))(
    '$written read as $read',
    misreading => {
      const original = misreading.written === 'big5' ? traditional : sentence
      expect(restore(misread(original, misreading, BROWSER) ?? '')).toBe(original)
    },
  )

  test('in the middle of a line that is whole', () => {
    const [first] = MISREADINGS
    const damaged = first && misread('各级人民政府应当加强组织领导', first, BROWSER)
    expect(restore(`第三条 ${damaged}，落实责任。`)).toBe('第三条 各级人民政府应当加强组织领导，落实责任。')
  })

  test('twice', () => {
    const latin = { written: 'utf-8', read: 'latin' } as const
    expect(restore(misread(misread(sentence, latin, BROWSER) ?? '', latin, BROWSER) ?? '')).toBe(sentence)
  })
})

describe('bytes that an old decoder lost', () => {
  const strict = { byPair: false, hasUserRows: false }
  const through = (text: string) => restore(misread(text, { written: 'utf-8', read: 'gbk' }, strict) ?? '')

  test.each([
    '共同提高执法办案水平。',
    '降低市场主体制度性交易成本工作方案',
    '鼓励多元特色化发展，推进普职融通、产教融合。（市教育局牵头）',
    '财政部门应当加强资金监督管理。',
  ])('come back: %s', text => {
    expect(through(text)).toBe(text)
  })

  test.each([
    [
      'of two lost side by side, neither is taken for the other’s sake',
      '服务对象为6个月(含)至36个月(不含)的婴幼儿，由民政部门负责。',
    ],
    ['nothing tells what begins a line', '问：如何使试验区创新探索经验得到有效复制推广，后续将采取哪些措施。'],
  ])('%s', (_, text) => {
    const restored = through(text)
    expect(restored).toContain('\ufffd')
    expect(text).toMatch(new RegExp(`^${restored.replace(/[()]/g, '\\$&').replaceAll('\ufffd', '.')}$`))
  })
})

test('misreading without loss is undone byte for byte', () => {
  const latin = { written: 'utf-8', read: 'latin' } as const
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), text => {
      const damaged = misread(text, latin, BROWSER)
      expect(damaged === null ? text : reread(damaged, latin)).toBe(
        new TextDecoder().decode(new TextEncoder().encode(text)),
      )
    }),
  )
})

test('what nothing is left of is reported', () => {
  const reports: string[] = []
  mojibake.edits('附件：锟斤拷锟斤拷锟斤拷', ({ id }) => reports.push(id))
  expect(reports).toEqual(['replacement-residue'])
})

test('any text comes through without a crash', () => {
  const damaged = fc.array(fc.constantFrom('鍏', '充', '?', '\ufffd', 'é', 'Ø', '€', '銆', 'い', '的', '\n', ' ', 'a'))
  fc.assert(
    fc.property(damaged, units => void restore(units.join(''))),
    { numRuns: 60 },
  )
})
