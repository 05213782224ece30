import type { Policy, Section } from '../../src/tree/nodes.ts'
import { walk } from '../../src/tree/walk.ts'

/** A document whose outline is known: its text, its tree, and its sections in the order of the text. */
export interface Outlined {
  readonly clean: string
  readonly tree: Policy
  readonly sections: readonly Placed[]
}

/** Where the parts of a section’s heading stand. */
export interface Placed {
  readonly node: Section
  readonly start: number
  readonly markerEnd: number
  /** The end of the heading’s words; where it has none, of its marker. */
  readonly end: number
  /** Whether the heading’s words have their line to themselves and a paragraph below. */
  readonly headsLine: boolean
  /** Whether a full stop ends the heading and text follows in the line. */
  readonly runsIn: boolean
}

/** A way in which pages lose the build of a document. `random` gives numbers from 0 to 1. */
export interface Damage {
  readonly id: string
  readonly about: string
  damage(document: Outlined, random: () => number): string
}

interface Cut {
  readonly start: number
  readonly end: number
  readonly insert: string
}

export const DAMAGES: readonly Damage[] = [
  { id: 'none', about: 'nothing, for comparison', damage: ({ clean }) => clean },
  {
    id: 'some-run-on',
    about: 'a third of the headings run into their text without any mark',
    damage: (document, random) =>
      apply(
        document.clean,
        runOn(document, () => random() < 1 / 3),
      ),
  },
  {
    id: 'all-run-on',
    about: 'all headings run into their text without any mark',
    damage: document =>
      apply(
        document.clean,
        runOn(document, () => true),
      ),
  },
  {
    id: 'lines-lost',
    about: 'no line break before a heading',
    damage: document => apply(document.clean, beforeHeadings(document)),
  },
  {
    id: 'one-paragraph',
    about: 'no line break before a heading, a third of the headings run into their text',
    damage: (document, random) =>
      apply(document.clean, [...beforeHeadings(document), ...runOn(document, () => random() < 1 / 3)]),
  },
  {
    id: 'chopped',
    about: 'lines cut at a width, inside numbers and words',
    damage: ({ clean }, random) => chop(clean, random),
  },
  {
    id: 'chopped-run-on',
    about: 'lines cut at a width, a third of the headings run into their text',
    damage: (document, random) =>
      chop(
        apply(
          document.clean,
          runOn(document, () => random() < 1 / 3),
        ),
        random,
      ),
  },
  {
    id: 'blank-dropped',
    about: 'no blank after a number',
    damage: document =>
      apply(
        document.clean,
        document.sections.flatMap(section => blankAfter(document, section)),
      ),
  },
  {
    id: 'half-width',
    about: '(一) and 1. for （一） and 1、',
    damage: document =>
      apply(
        document.clean,
        document.sections.map(({ start, markerEnd }) => ({
          start,
          end: markerEnd,
          insert: halfWidth(document.clean.slice(start, markerEnd)),
        })),
      ),
  },
  {
    id: 'wrong-numbers',
    about: 'one number in ten is that of the heading before, or leaves one out',
    damage: (document, random) => apply(document.clean, wrongNumbers(document, random)),
  },
]

/** The sections of a document, their headings placed. */
export function placedSections(tree: Policy, clean: string): readonly Placed[] {
  const placed: Placed[] = []
  walk(tree, node => {
    if (node.type !== 'section') return undefined
    const [heading, first] = node.children
    const marker = heading.children.find(child => child.type === 'marker')
    if (!marker) return undefined
    const end = heading.position.end.offset
    const words = end > marker.position.end.offset
    const onLine = words && clean[end] === '\n' && first?.type === 'paragraph'
    placed.push({
      node,
      start: marker.position.start.offset,
      markerEnd: marker.position.end.offset,
      end,
      headsLine: onLine && first.position.start.offset === end + 1,
      runsIn: words && clean[end - 1] === '。' && first?.position.start.offset === end,
    })
    return undefined
  })
  return placed
}

/** Takes away what parts headings from their text: the line break, or the full stop. */
function runOn({ sections }: Outlined, chosen: () => boolean): readonly Cut[] {
  return sections.flatMap(({ headsLine, runsIn, end }) => {
    if (headsLine && chosen()) return [{ start: end, end: end + 1, insert: '' }]
    return runsIn && chosen() ? [{ start: end - 1, end, insert: '' }] : []
  })
}

function beforeHeadings({ clean, sections }: Outlined): readonly Cut[] {
  return sections
    .slice(1)
    .flatMap(({ start }) => (clean[start - 1] === '\n' ? [{ start: start - 1, end: start, insert: '' }] : []))
}

function blankAfter({ clean }: Outlined, { markerEnd }: Placed): readonly Cut[] {
  const blanks = /^[ \u3000]+/.exec(clean.slice(markerEnd, markerEnd + 8))?.[0].length ?? 0
  return blanks > 0 ? [{ start: markerEnd, end: markerEnd + blanks, insert: '' }] : []
}

function halfWidth(marker: string): string {
  return marker
    .replace('（', '(')
    .replace('）', ')')
    .replace(/[、．]$/, '.')
}

function wrongNumbers({ clean, sections }: Outlined, random: () => number): readonly Cut[] {
  return sections.flatMap(({ start, markerEnd, node }, index) => {
    const before = sections[index - 1]
    const sameStyle = before?.node.num?.style === node.num?.style && before?.node.depth === node.depth
    if (!before || !sameStyle || random() >= 1 / 10) return []
    const insert = clean.slice(before.start, before.markerEnd)
    return [{ start, end: markerEnd, insert }]
  })
}

/** Lines of more than a width broken at it, as the text layer of a PDF has them; a mark that may not start a line hangs. */
function chop(text: string, random: () => number): string {
  const width = 25 + Math.floor(random() * 21)
  return text
    .split('\n')
    .flatMap(line => {
      const pieces: string[] = []
      for (let from = 0; from < line.length; ) {
        let to = from + width
        while (/[，。；、！？：）》”]/.test(line[to] ?? '')) to++
        pieces.push(line.slice(from, to))
        from = to
      }
      return pieces
    })
    .join('\n')
}

function apply(text: string, cuts: readonly Cut[]): string {
  let out = ''
  let at = 0
  for (const { start, end, insert } of cuts.toSorted((a, b) => a.start - b.start)) {
    out += text.slice(at, start) + insert
    at = end
  }
  return out + text.slice(at)
}
