import { describe, expect, test } from 'vitest'
import { cleanPage } from '../../src/clean/clean.ts'
import { LOSS_SIGNS } from '../../src/lexicon/losses.ts'
import { wording } from '../../src/lexicon/messages/wording.ts'
import { readCases } from '../eval/cases.ts'

const LOSSES = ['words-deleted', 'number-lost', 'date-overwritten', 'marks-became-questions', 'clauses-out-of-order']

function lossesOf(text: string) {
  return cleanPage({ text, syntax: 'plain' }).messages.filter(({ id }) => LOSSES.includes(id))
}

test.each(LOSS_SIGNS.map(sign => [sign.about, sign] as const))('%s', (_, { pattern, yes, no }) => {
  expect(yes.filter(words => words.search(pattern) < 0)).toEqual([])
  expect(no.filter(words => words.search(pattern) >= 0)).toEqual([])
})

describe('what cannot be undone is told, with its place', () => {
  test.each([
    ['number-lost', '到年，全市每千人口拥有岁以下婴幼儿托位数不少于4.8个。', '到年'],
    ['words-deleted', '各级要深入贯彻以为核心的党中央决策部署，落实责任。', '以为核心的党中央'],
    ['date-overwritten', '各县（区）要落实责任，加强监督检查。\n某市人民政府办公室\n9-21\n', '9-21'],
    ['marks-became-questions', '加强组织领导?落实各方责任?定期研究存在的问题?', '?'],
    ['clauses-out-of-order', '一、加强领导。\n三、落实责任。\n二、健全制度。\n四、强化监督。\n', '三、'],
    ['clauses-out-of-order', '，加强监督检查，落实。\n、健全制度（各县。各区）完善机制，推动。\n', '，'],
  ])('%s', (id, raw, place) => {
    const found = lossesOf(raw)
    expect(found[0]?.id).toBe(id)
    expect(raw.slice(found[0]?.raw?.start, found[0]?.raw?.end)).toContain(place)
    for (const message of found) expect(wording(message, 'zh')).not.toBe(wording(message, 'en'))
  })

  test.each([
    '到年底，信息平台覆盖率达到100%。到年底，全面完成。\n',
    '外商是否适用本办法？适用。机构能否申请？可以。何时办理？即时办理。\n',
    '是否适用？能否申请？何时办理？\n',
    '某市活动安排\n9-21\n',
    '一、加强领导。\n（一）明确分工。\n（二）建立台账。\n二、落实责任。\n（一）公开名单。\n（二）定期通报。\n三、健全制度。\n四、强化监督。\n',
  ])('a sound text has none: %s', raw => {
    expect(lossesOf(raw)).toEqual([])
  })
})

test('cases that can be restored in full lose nothing', () => {
  const restorable = readCases().filter(({ gold }) => gold !== null)
  expect(restorable.filter(({ gold }) => lossesOf(gold as string).length > 0).map(({ id }) => id)).toEqual([])
})
