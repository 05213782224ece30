import type { Policy, Section } from '../../src/tree/nodes.ts'
import { headingText, leavesOf, walk } from '../../src/tree/walk.ts'

/** How a damaged document’s tree compares with the undamaged one’s. */
export interface Likeness {
  readonly sentences: number
  /** Sentences below the same sections. */
  readonly placed: number
  /** Sentences below the same sections whose headings are worded alike, too. */
  readonly headed: number
  readonly headings: number
  /** Headings found with all their words and no others. */
  readonly right: number
  /** Headings found with other words than theirs. */
  readonly wrong: number
}

/** What a section is known by, whatever its number has become: the first words behind it. */
const KNOWN_BY = 6
const SHORTEST_SENTENCE = 8

/** One run of a document’s words without white space, and what governs each of them. */
interface Flow {
  readonly text: string
  /** Where sections start in `text`, rising, and the sections open from there on, outermost first. */
  readonly starts: readonly number[]
  readonly open: readonly (readonly Entry[])[]
}

interface Entry {
  readonly name: string
  readonly heading: string
}

/** Compare by the sentences of the undamaged document’s paragraphs, and by its headings. */
export function likeness(whole: Policy, damaged: Policy): Likeness {
  const flow = flowOf(damaged)
  let at = 0
  let [sentences, placed, headed] = [0, 0, 0]
  for (const { text, open } of sentencesOf(whole)) {
    let found = flow.text.indexOf(text, at)
    if (found < 0) found = flow.text.indexOf(text)
    sentences++
    if (found < 0) continue
    at = found + text.length
    const chain = openAt(flow, found)
    const names = (entries: readonly Entry[]) => entries.map(({ name }) => name).join('/')
    if (names(chain) !== names(open)) continue
    placed++
    if (chain.every(({ heading }, depth) => heading === open[depth]?.heading)) headed++
  }
  return { sentences, placed, headed, ...headingsLike(whole, damaged) }
}

function headingsLike(whole: Policy, damaged: Policy) {
  const found = new Map<string, string[]>()
  for (const { name, heading } of entriesOf(damaged)) {
    found.set(name, [...(found.get(name) ?? []), heading])
  }
  let [headings, right, wrong] = [0, 0, 0]
  for (const { name, heading } of entriesOf(whole)) {
    const other = found.get(name)?.shift()
    if (heading !== '') headings++
    if (heading !== '' && other === heading) right++
    else if (other !== undefined && other !== '' && other !== heading) wrong++
  }
  return { headings, right, wrong }
}

function entriesOf(tree: Policy): readonly Entry[] {
  const entries: Entry[] = []
  walk(tree, node => {
    if (node.type === 'section') entries.push(entryOf(node))
    return undefined
  })
  return entries
}

function entryOf(section: Section): Entry {
  const words = leavesOf(section).flatMap(({ type, value }) => (type === 'text' ? [value] : []))
  return { name: fold(words.join('').slice(0, 40)).slice(0, KNOWN_BY), heading: fold(headingText(section)) }
}

function fold(text: string): string {
  return text.replace(/[\s\u3000]/g, '')
}

function flowOf(tree: Policy): Flow {
  const starts: number[] = []
  const open: (readonly Entry[])[] = []
  const pieces: string[] = []
  let length = 0
  walk(tree, (node, ancestors) => {
    if (node.type !== 'text') return undefined
    const chain = ancestors.flatMap(above => (above.type === 'section' ? [entryOf(above)] : []))
    starts.push(length)
    open.push(chain)
    const words = fold(node.value)
    pieces.push(words)
    length += words.length
    return undefined
  })
  return { text: pieces.join(''), starts, open }
}

function openAt({ starts, open }: Flow, at: number): readonly Entry[] {
  const index = starts.findLastIndex(start => start <= at)
  return open[index] ?? []
}

function sentencesOf(tree: Policy): readonly { readonly text: string; readonly open: readonly Entry[] }[] {
  const found: { text: string; open: readonly Entry[] }[] = []
  walk(tree, (node, ancestors) => {
    if (node.type !== 'paragraph') return undefined
    const open = ancestors.flatMap(above => (above.type === 'section' ? [entryOf(above)] : []))
    for (const leaf of leavesOf(node)) {
      if (leaf.type !== 'text') continue
      for (const sentence of leaf.value.split(/(?<=[。！？；])/)) {
        const text = fold(sentence)
        if (text.length >= SHORTEST_SENTENCE) found.push({ text, open })
      }
    }
    return 'skip'
  })
  return found
}
