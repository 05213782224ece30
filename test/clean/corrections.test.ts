import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanPage } from '../../src/clean/clean.ts'
import { withCorrections } from '../../src/clean/corrections.ts'
import { doubtsOf } from '../../src/clean/doubts.ts'
import type { Pass } from '../../src/clean/pass.ts'
import { despin } from '../../src/clean/passes/despin.ts'
import { passesFor } from '../../src/clean/passes.ts'
import type { Correction } from '../../src/record/corrections.ts'
import type { Message } from '../../src/record/message.ts'
import { applyEdits, checkEdits } from '../../src/text/edit.ts'
import { replay } from '../../src/text/ledger.ts'

/** A pass that restores one word wherever it stands, and is never quite sure. */
const restoring: Pass = {
  ...despin,
  edits(text, report) {
    return [...text.matchAll(/办事/g)].map(({ index: start }) => {
      const end = start + 2
      const values = { word: '办事', reading: '服务', others: '办事', confidence: 0.8 }
      report({ id: 'spun-word-doubtful', severity: 'info', values, place: { start, end } })
      return { start, end, insert: '服务', reason: 'spun-word', confidence: 0.8 }
    })
  },
}

function run(text: string, corrections: readonly Correction[], pass = restoring) {
  const messages: Omit<Message, 'raw'>[] = []
  const edits = withCorrections(pass, corrections).edits(text, message => messages.push(message))
  return { text: applyEdits(text, edits), edits, ids: messages.map(({ id }) => id) }
}

const TEXT = '提供托育办事，增强办事意识，由义务单元办事。'

test('without corrections the pass is the pass', () => {
  expect(withCorrections(restoring, [])).toBe(restoring)
})

describe('a rejected restoration', () => {
  test('is taken out in its context, and only there', () => {
    const context = '增强【办事】意识'
    const { text, ids } = run(TEXT, [{ spun: '办事', official: '服务', verdict: 'rejected', context }])
    expect(text).toBe('提供托育服务，增强办事意识，由义务单元服务。')
    expect(ids).toEqual(['spun-word-doubtful', 'spun-word-doubtful'])
  })

  test('without context is taken out everywhere', () => {
    expect(run(TEXT, [{ spun: '办事', verdict: 'rejected' }])).toMatchObject({ text: TEXT, edits: [], ids: [] })
  })

  test('of another reading stays out of the way', () => {
    expect(run(TEXT, [{ spun: '办事', official: '办理', verdict: 'rejected' }]).edits.length).toBe(3)
  })
})

describe('an accepted restoration', () => {
  test('is put in where the pass saw nothing, with full confidence', () => {
    const { text, edits } = run(TEXT, [
      { spun: '义务', official: '责任', verdict: 'accepted', context: '由【义务】单元' },
    ])
    expect(text).toBe('提供托育服务，增强服务意识，由责任单元服务。')
    expect(edits[2]).toEqual({ start: 15, end: 17, insert: '责任', reason: 'restored-by-person', confidence: 1 })
  })

  test('takes the place of what the pass would put in', () => {
    const { text } = run(TEXT, [{ spun: '育办', official: '育承办', verdict: 'accepted' }])
    expect(text).toBe('提供托育承办事，增强服务意识，由义务单元服务。')
  })

  test('with the longer context decides', () => {
    const corrections: Correction[] = [
      { spun: '办事', official: '办理', verdict: 'accepted' },
      { spun: '办事', verdict: 'rejected', context: '增强【办事】意识' },
    ]
    const expected = '提供托育办理，增强办事意识，由义务单元办理。'
    expect(run(TEXT, corrections).text).toBe(expected)
    expect(run(TEXT, corrections.toReversed()).text).toBe(expected)
  })

  test('that contains the spun word is put in once', () => {
    const corrections: Correction[] = [{ spun: '局', official: '管理局', verdict: 'accepted' }]
    const { text } = run('由局负责，由管理局负责', corrections)
    expect(text).toBe('由管理局负责，由管理局负责')
    expect(run(text, corrections).edits).toEqual([])
  })

  test('may be that a stuffed keyword goes', () => {
    const corrections: Correction[] = [{ spun: '义务', official: '', verdict: 'accepted', context: '由【义务】单元' }]
    expect(run(TEXT, corrections).text).toContain('由单元')
  })
})

test('a correction that matches nothing is reported, also where the word stands elsewhere', () => {
  const gone = { spun: '囚禁', official: '监管', verdict: 'accepted' } as const
  const elsewhere = { spun: '办事', verdict: 'rejected', context: '另行【办事】' } as const
  expect(run(TEXT, [gone, elsewhere], { ...despin, edits: () => [] }).ids).toEqual([
    'correction-unmatched',
    'correction-unmatched',
  ])
})

test('any corrections give edits in order that leave nothing to do', () => {
  const words = fc.constantFrom('办', '事', '办事', '义', '务', '义务', '单元', '元', '办义', '事单')
  // Official words of other characters than the spun ones: no chains.
  const officials = fc.constantFrom('甲乙丙', '丁', '', '戊己')
  const correction = fc.record({
    spun: words,
    official: officials,
    verdict: fc.constantFrom('accepted' as const, 'rejected' as const),
  })
  const text = fc.array(words, { maxLength: 30 }).map(parts => parts.join('，'))
  fc.assert(
    fc.property(text, fc.uniqueArray(correction, { selector: ({ spun }) => spun, maxLength: 4 }), (source, list) => {
      const once = run(source, list, { ...despin, edits: () => [] })
      checkEdits(once.edits, source.length)
      expect(run(once.text, list, { ...despin, edits: () => [] }).edits).toEqual([])
      for (const { spun } of list.filter(({ verdict }) => verdict === 'accepted')) {
        expect(once.edits.length > 0 || !source.includes(spun)).toBe(true)
      }
    }),
  )
})

const SPUN = `关于强化安闲囚禁的报告
为深切贯彻党的二十大心灵，服从市委全会陈设布置，肆意发达普惠托育办事，鼓舞人丁长久平衡发达。
依托区县级医疗卫朝气构创造指导中心，根据《中华人民共和国强健法》，2025年筑成6家。
（牵头单元：市卫生强健委；义务单元：市市集囚禁局，各区县群多当局）`

describe('a whole page', () => {
  const clean = (corrections: readonly Correction[]) => cleanPage({ text: SPUN, syntax: 'plain', corrections })

  test('keeps what a person rejected, even of what the pass is sure of', () => {
    expect(clean([]).ledger.clean).toContain('大力发展普惠托育服务')
    const { ledger } = clean([{ spun: '肆意', verdict: 'rejected', context: '【肆意】发达' }])
    expect(ledger.clean).toContain('肆意发展普惠托育服务')
    expect(replay(ledger.raw, ledger.steps)).toBe(ledger.clean)
  })

  test('is numbered the same whatever was decided', () => {
    const before = doubtsOf({ text: SPUN, syntax: 'plain' })
    const corrections = before.map(({ spun, official, context }) => {
      return { spun, official, verdict: 'accepted' as const, context }
    })
    const after = doubtsOf({ text: SPUN, syntax: 'plain', corrections })
    expect(after.map(({ verdict, ...doubt }) => ({ ...doubt, verdict: null }))).toEqual(before)
    expect(new Set(after.map(({ verdict }) => verdict))).toEqual(new Set(before.length > 0 ? ['accepted'] : []))
    for (const { spun, context, raw } of before) {
      expect(context).toContain(`【${spun}】`)
      for (const { start, end } of raw) expect(SPUN.slice(start, end)).toBe(spun)
    }
  })

  test('is restored with words of a table of the user', () => {
    const text = SPUN.replaceAll('囚禁', '盯控')
    const table = [{ spun: '盯控', official: '监管' }]
    const { ledger } = cleanPage({ text, syntax: 'plain' }, passesFor('plain', { table }))
    expect(ledger.clean).toContain('安全监管')
    expect(ledger.clean).toContain('市市场监管局')
  })
})

test('an official page is left alone but for what a person says', () => {
  const text = '各区县人民政府应当加强义务教育工作，落实有关规定。\n'
  const corrections = [{ spun: '工作', official: '管理', verdict: 'accepted', context: '教育【工作】' } as const]
  const { ledger, messages } = cleanPage({ text, syntax: 'plain', corrections })
  expect(ledger.clean).toBe('各区县人民政府应当加强义务教育管理，落实有关规定。\n')
  expect(messages).toEqual([])
})
