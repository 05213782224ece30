import type { LanguageModel } from '../../language/model.ts'
import { applyEdits } from '../../text/edit.ts'
import { type Line, linesOf } from '../../text/lines.ts'
import type { Span } from '../../text/span.ts'
import { type Choice, weigh } from './choice.ts'
import type { SpinIndex } from './index-of-words.ts'
import { keywordArcs } from './keyword.ts'
import { decode } from './lattice.ts'
import type { Arc } from './matcher.ts'
import { protectedUnits } from './protect.ts'
import { Run } from './run.ts'

/** A line of the page with all its arcs and the reading that is believed at the moment. */
interface Paragraph extends Line {
  readonly arcs: readonly Arc[]
  taken: readonly Arc[]
  choices: readonly Choice[]
}

/** The reading of a whole page. */
export interface Restoration {
  /** The arcs taken, in order, each with the choice it was made in. */
  readonly taken: readonly { readonly arc: Arc; readonly choice: Choice }[]
  /** ln of how much likelier the page is as read than as it stands, the tool's replacements paid for. */
  readonly gain: number
  /** Mean ln P of a character of the page as read. */
  readonly official: number
}

/** No context makes up for a cost below this. */
const HOPELESS = -18

/** Rounds of reading the page and inferring the table from the reading. */
const ROUNDS = 3

/** Read a page as a spun one: the likeliest official text behind it. */
export function restore(text: string, index: SpinIndex): Restoration {
  const { model } = index
  const paragraphs = paragraphsOf(text, index)
  const run = new Run(model, text.length)
  for (let round = 0; round < ROUNDS; round++) {
    if (round > 0) {
      run.learn(
        paragraphs.flatMap(({ choices }) => choices),
        keptWords(text, paragraphs, index),
      )
    }
    for (const paragraph of paragraphs) readParagraph(paragraph, text, model, run)
  }
  const taken = paragraphs.flatMap(({ taken, choices }) => withChoices(taken, choices))
  const reading = applyEdits(
    text,
    taken.map(({ arc: { start, end, pair } }) => ({ start, end, insert: pair.original, reason: 'spun-word' })),
  )
  return {
    taken,
    gain: taken.reduce((sum, { arc, choice }) => sum + gainOf(arc, choice), 0),
    official: model.logProb(reading) / Math.max(1, reading.length),
  }
}

function paragraphsOf(text: string, index: SpinIndex): readonly Paragraph[] {
  const spared = protectedUnits(text)
  const keywords = keywordArcs(text, index.model)
  return linesOf(text).map(line => {
    const arcs = keywords.filter(({ start, end }) => start > line.start && end <= line.end)
    index.spun.scan(text, line.start, line.end, (start, end, pairs) => {
      if (spared.subarray(start, end).includes(1)) return
      for (const pair of pairs) arcs.push({ start, end, pair, cost: pair.cost })
    })
    arcs.sort((a, b) => a.start - b.start)
    return { ...line, arcs, taken: [], choices: [] }
  })
}

function readParagraph(paragraph: Paragraph, text: string, model: LanguageModel, run: Run): void {
  const { start, end, arcs } = paragraph
  for (const arc of arcs) arc.cost = run.costOf(arc.pair)
  const open = arcs.filter(({ cost }) => cost > HOPELESS)
  paragraph.taken = decode(model, text, start, end, open)
  paragraph.choices = weigh(model, text, start, end, open, paragraph.taken)
}

/** How often each official word stands where no arc was taken; a doubtful place counts in part. */
function keptWords(text: string, paragraphs: readonly Paragraph[], index: SpinIndex): ReadonlyMap<string, number> {
  const kept = new Map<string, number>()
  for (const { start, end, taken, choices } of paragraphs) {
    const own = new Map(choices.map(choice => [spanKey(choice), choice.options.find(({ pair }) => pair === null)]))
    let next = 0
    index.official.scan(text, start, end, (from, to, pairs) => {
      while (next < taken.length && (taken[next] as Arc).end <= from) next++
      const arc = taken[next]
      if (arc && arc.start < to) return
      const share = own.get(spanKey({ start: from, end: to }))?.posterior ?? 1
      for (const { original } of pairs) kept.set(original, (kept.get(original) ?? 0) + share)
    })
  }
  return kept
}

function withChoices(taken: readonly Arc[], choices: readonly Choice[]) {
  const bySpan = new Map(choices.map(choice => [spanKey(choice), choice]))
  return taken.flatMap(arc => {
    const choice = bySpan.get(spanKey(arc))
    return choice ? [{ arc, choice }] : []
  })
}

/** Spun words are shorter than this. */
const LONGEST_WORD = 64

function spanKey({ start, end }: Span): number {
  return start * LONGEST_WORD + (end - start)
}

function gainOf(arc: Arc, { options }: Choice): number {
  const own = options.find(({ pair }) => pair === null)
  const read = options.find(({ pair }) => pair === arc.pair)
  return own && read ? read.fit - own.fit + arc.cost : 0
}
