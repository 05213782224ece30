import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wording } from '../../src/lexicon/messages/wording.ts'
import { parse } from '../../src/parse/parse.ts'
import { childrenOf, leavesOf, walk } from '../../src/tree/walk.ts'
import { documents } from '../support/parse-pieces.ts'

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
