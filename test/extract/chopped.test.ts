import { describe, expect, test } from 'vitest'
import { cleanPage } from '../../src/clean/clean.ts'
import { extract } from '../../src/extract/extract.ts'
import { parse } from '../../src/parse/parse.ts'
import { walk } from '../../src/tree/walk.ts'
import { caseDocuments } from '../eval/records.ts'

const NO_LINE_STARTS_WITH = /[，。；：、）》”！？]/
const sizeOf = (mark: string) => (/[\x20-\x7e]/.test(mark) ? 0.5 : 1)

/** The lines of a text as a page of so many full-width characters has them: a mark hangs over, a paragraph has an indent of two. */
function chopped(text: string, width: number, indent: string): string {
  return text
    .split('\n')
    .flatMap(paragraph => {
      if (paragraph.includes('\t') || paragraph.length <= width) return [paragraph]
      const lines: string[] = []
      let line = indent
      let size = 2
      for (const mark of paragraph) {
        if (size + sizeOf(mark) > width && !NO_LINE_STARTS_WITH.test(mark)) {
          lines.push(line)
          ;[line, size] = ['', 0]
        }
        line += mark
        size += sizeOf(mark)
      }
      return [...lines, line]
    })
    .join('\n')
}

function view(text: string) {
  const { clean } = cleanPage({ text, syntax: 'plain' }).ledger
  const { tree } = parse(clean)
  const { targets, responsibilities, subsidies } = extract(tree, clean)
  const sections: string[] = []
  walk(tree, node => {
    if (node.type === 'section') sections.push(`${node.depth} ${node.num?.text}`)
    return undefined
  })
  const facts = [
    ...targets.map(({ year, value, unit, comparator }) => `${year} ${comparator} ${value} ${unit}`),
    ...responsibilities.flatMap(({ assignments }) => assignments.map(({ body, role }) => `${body} ${role}`)),
    ...subsidies.map(({ amount, max, percent, multiple }) => `${amount} ${max} ${percent} ${multiple}`),
  ]
  return { words: clean.replace(/\s/g, ''), sections, facts }
}

/** How many of one list are not in the other. */
function apart(left: readonly string[], right: readonly string[]): number {
  const rest = [...right]
  const missed = left.filter(fact => {
    const at = rest.indexOf(fact)
    if (at >= 0) rest.splice(at, 1)
    return at < 0
  })
  return missed.length + rest.length
}

// Fewer lines do not show at what width they were cut.
const documents = caseDocuments().filter(({ clean }) => chopped(clean, 34, '').split('\n').length >= 24)

describe.each([
  [30, ''],
  [34, '　　'],
  [38, ''],
  [40, '　　'],
])('cut at %d characters, paragraphs indented by "%s"', (width, indent) => {
  const pairs = documents.map(({ id, clean }) => [id, view(clean), view(chopped(clean, width, indent))] as const)

  test('no word of a document is lost', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(10)
    for (const [id, whole, cut] of pairs) expect([id, cut.words]).toEqual([id, whole.words])
  })

  test('nearly all sections stand where they stood, and nearly all records say what they said', () => {
    const sum = (of: (pair: (typeof pairs)[number]) => number) => pairs.reduce((total, pair) => total + of(pair), 0)
    const sections = sum(([, whole, cut]) => apart(whole.sections, cut.sections))
    const facts = sum(([, whole, cut]) => apart(whole.facts, cut.facts))
    expect(sections / sum(([, whole]) => whole.sections.length)).toBeLessThanOrEqual(0.02)
    expect(facts / sum(([, whole]) => whole.facts.length)).toBeLessThanOrEqual(0.06)
  })
})
