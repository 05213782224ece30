import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fromMarkdown } from '../../src/parse/from-markdown.ts'
import { readMetadata } from '../../src/parse/metadata.ts'
import { parse } from '../../src/parse/parse.ts'
import { toMarkdown } from '../../src/parse/to-markdown.ts'
import { inspect } from '../../src/tree/inspect.ts'
import { leavesOf } from '../../src/tree/walk.ts'

/** `about.json`: what a case shows; the messages it must give; some of its metadata, citations as `[title, number]`. */
interface About {
  readonly label: string
  readonly comment?: string
  readonly messages?: readonly string[]
  readonly metadata?: Readonly<Record<string, unknown>> & {
    readonly citations?: readonly (readonly [string, string | null])[]
  }
}

const CASES = join(import.meta.dirname, 'cases')

describe.each(readdirSync(CASES))('%s', name => {
  const clean = readFileSync(join(CASES, name, 'input.txt'), 'utf8')
  const about = JSON.parse(readFileSync(join(CASES, name, 'about.json'), 'utf8')) as About
  const { tree, messages } = parse(clean)

  test(about.label, async () => {
    await expect(inspect(tree)).toMatchFileSnapshot(join(CASES, name, 'tree.txt'))
    const ids = [...new Set(messages.map(({ id }) => id))]
    expect(ids.toSorted()).toEqual([...(about.messages ?? [])].toSorted())
  })

  test('metadata', () => {
    const { citations, ...wanted } = about.metadata ?? {}
    const found = readMetadata(tree, clean)
    expect(found).toMatchObject(wanted)
    if (citations)
      expect(found.citations.map(({ title, documentNumber }) => [title, documentNumber])).toEqual(citations)
    for (const { evidence } of found.citations) {
      expect(evidence.quote).toBe(clean.slice(evidence.clean.start, evidence.clean.end))
    }
  })

  test('the words come back from Markdown', () => {
    const words = (text: string) => leavesOf(parse(text).tree).map(({ value }) => value)
    expect(words(fromMarkdown(toMarkdown(tree, clean)).clean)).toEqual(words(clean))
  })
})
