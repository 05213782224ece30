import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wording } from '../../src/lexicon/messages/wording.ts'
import { parse } from '../../src/parse/parse.ts'
import { childrenOf, leavesOf, walk } from '../../src/tree/walk.ts'

/** Pieces that make the parser work: marks of every style, frame lines, and what only looks like them. */
const PIECES = [
  '一、',
  '二、',
  '四、',
  '十二、',
  '（一）',
  '(二)',
  '（十三）',
  '1.',
  '2．',
  '3、',
  '1.2 ',
  '（1）',
  '(2)',
  '①',
  '②',
  '第一章 ',
  '第二条 ',
  '第一编',
  '一是',
  '二是',
  '总体要求',
  '加强组织领导',
  '为贯彻落实国家有关规定，结合我市实际，制定本方案',
  '2020年',
  '1.5万',
  '3岁以下',
  '十四五',
  '一、二、三级医院',
  '第一批',
  '。',
  '；',
  '：',
  '，',
  '）',
  '\n',
  '\n',
  '\n\n',
  '\t',
  ' ',
  '\u3000',
  '附件1',
  '附件：',
  '附件2 ',
  '目标任务表',
  '临澜市人民政府办公室',
  '2021年1月5日',
  '二〇二一年一月五日',
  '（此件公开发布）',
  '临政办发〔2021〕2号',
  '（征求意见稿）',
  '各区人民政府：',
  '关于印发《临澜市工作方案》的通知',
  '《临澜市工作方案》现印发给你们',
  '临澜市工作方案',
  '指标',
  '年份',
  '2021年',
  '2022年',
  '90%',
  '4.5',
  '单位：万元',
  '抄送：',
  '本办法自2021年2月6日起施行。',
  '𠮷',
  '\r\n',
] as const
const documents = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map(pieces => pieces.join(''))

function expectCovered(clean: string): void {
  const { tree } = parse(clean)
  let at = 0
  for (const leaf of leavesOf(tree)) {
    const { start, end } = leaf.position
    expect(leaf.value).toBe(clean.slice(start.offset, end.offset))
    expect(clean.slice(at, start.offset)).toMatch(/^[\s\u3000/／\\＼]*$/)
    expect(leaf.value).not.toBe('')
    at = end.offset
  }
  expect(clean.slice(at)).toMatch(/^[\s\u3000]*$/)
}

describe('any text', () => {
  test('is covered by the leaves of its tree and white space', () => {
    fc.assert(fc.property(documents, expectCovered), { numRuns: 500 })
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), expectCovered))
  })

  test('gives nodes that hold their children', () => {
    fc.assert(
      fc.property(documents, clean => {
        walk(parse(clean).tree, node => {
          const { start, end } = node.position
          let at = start.offset
          for (const child of childrenOf(node)) {
            expect(child.position.start.offset).toBeGreaterThanOrEqual(at)
            at = child.position.end.offset
          }
          expect(at).toBeLessThanOrEqual(end.offset)
          return undefined
        })
      }),
    )
  })

  test('gives sections whose depth is the number of sections around them', () => {
    fc.assert(
      fc.property(documents, clean => {
        walk(parse(clean).tree, (node, ancestors) => {
          if (node.type === 'section') {
            expect(node.depth).toBe(1 + ancestors.filter(({ type }) => type === 'section').length)
          }
          return undefined
        })
      }),
    )
  })

  test('gives messages with a wording and a place', () => {
    fc.assert(
      fc.property(documents, clean => {
        for (const message of parse(clean).messages) {
          expect(wording(message, 'zh')).not.toBe('')
          expect(message.clean.start).toBeLessThan(message.clean.end)
          expect(message.clean.end).toBeLessThanOrEqual(clean.length)
        }
      }),
    )
  })
})

test('points count lines and columns from 1', () => {
  const { tree } = parse('临澜市养老服务办法\n第一条 为了发展养老服务，制定本办法。')
  const article = tree.children.find(({ type }) => type === 'section')
  expect(article?.position.start).toEqual({ line: 2, column: 1, offset: 10 })
})
