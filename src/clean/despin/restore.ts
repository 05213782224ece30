import type { LanguageModel } from '../../language/model.ts'
import { type Choice, weigh } from './choice.ts'
import { Confidence } from './confidence.ts'
import { Guesser } from './guess.ts'
import type { SpinIndex } from './index-of-words.ts'
import { decode } from './lattice.ts'
import type { Arc } from './matcher.ts'
import { oddWords } from './odd-words.ts'
import { keptWords, type Paragraph, paragraphsOf, spanKey, withArcs, withRows } from './paragraph.ts'
import { protectedUnits } from './protect.ts'
import { readWith } from './reading.ts'
import { Run } from './run.ts'
import { siblingRows } from './sibling-rows.ts'
import type { Siblings } from './siblings.ts'
import { isSpun } from './verdict.ts'

/** An arc taken, with the choice it was made in. */
export interface Taken {
  readonly arc: Arc
  readonly choice: Choice
}

/** The reading of a whole page. */
export interface Restoration {
  /** Whether the page is spun; where it is not, the arcs are what a spun page would have been read as. */
  readonly spun: boolean
  readonly taken: readonly Taken[]
  /** Mean ln P of a character of the page as read. */
  readonly official: number
  readonly confidence: Confidence
}

/** No context makes up for a cost below this. */
const HOPELESS = -18
/** A reading that was less likely than this at first need not be weighed again, whatever is learnt of the table. */
const IMPROBABLE = 1e-4
/** Where nothing that was learnt moves a cost by so much, a paragraph reads as before. */
const STIRRING = 0.25
/** Marks that a tool multiplied say nothing about the words. */
const REPEATED_MARKS = /([，,。、；;！!])\1+/g
/** Times that the page is read again with what was learnt of the table from reading it. */
const REREADINGS = 2
/** With fewer words that a listed row was taken for, nothing that the context says makes a page a spun one. */
const LEAST_TAKEN = 3
/** Times that the context is asked about words that no table knows: what it says makes context for the next time. */
const ROUNDS = 2

/**
 * Read a page as a spun one: the likeliest official text behind it, by turns reading the page and inferring the tool's
 * table from the reading. Where that may be a spun page, the context is asked about the words that no table knows; and
 * where it is one, siblings are, which have no say in whether it is.
 */
export function restore(text: string, index: SpinIndex, siblings?: Siblings): Restoration {
  const { model } = index
  const run = new Run(model, text.length)
  let paragraphs = paragraphsOf(text, index)
  const readAll = () => {
    for (const paragraph of paragraphs) readParagraph(paragraph, text, model, run)
  }
  const learn = () => run.learn(choicesOf(paragraphs), keptWords(text, paragraphs, index))
  const judge = (guessed: boolean): Restoration => {
    const taken = takenIn(paragraphs)
    const official = officialness(text, taken, model)
    const confidence = new Confidence(taken, text.length, model, run)
    const spun = isSpun(confidence.rows, { length: text.length, gain: gainOf(taken), official, guessed })
    return { spun, taken, official, confidence }
  }
  readAll()
  for (let time = 0; time < REREADINGS; time++) {
    learn()
    readAll()
  }
  const listed = judge(false)
  if (!listed.spun && listed.taken.length < LEAST_TAKEN) return listed
  const guesser = new Guesser(index, shareOf(listed.taken, text))
  for (let round = 0; round < ROUNDS; round++) {
    const taken = paragraphs.flatMap(paragraph => paragraph.taken)
    const unsure = taken.filter(({ pair }) => !run.isOwn(pair))
    const guesses = guesser.arcsFor(oddWords(text, readWith(text, 0, text.length, taken), unsure, index))
    if (guesses.length === 0) break
    paragraphs = withArcs(paragraphs, guesses, protectedUnits(text))
    readAll()
    learn()
    readAll()
  }
  const all = judge(true)
  const spun = listed.spun || all.spun
  if (!spun || siblings === undefined) return { ...all, spun }
  const taken = paragraphs.flatMap(paragraph => paragraph.taken)
  const { rows, kept } = siblingRows(text, taken, siblings, index)
  if (rows.length === 0 && kept.length === 0) return { ...all, spun }
  paragraphs = withRows(text, paragraphs, rows, kept)
  readAll()
  learn()
  readAll()
  return { ...judge(true), spun }
}

/** Mean ln P of a character of the page with all that was taken. */
function officialness(text: string, taken: readonly Taken[], model: LanguageModel): number {
  const arcs = taken.map(({ arc }) => arc)
  const words = readWith(text, 0, text.length, arcs).text.replace(REPEATED_MARKS, '$1')
  return model.logProb(words) / Math.max(1, words.length)
}

/** The part of a text that restorations cover. */
function shareOf(taken: readonly Taken[], text: string): number {
  return taken.reduce((sum, { arc }) => sum + arc.end - arc.start, 0) / Math.max(1, text.length)
}

function readParagraph(paragraph: Paragraph, text: string, model: LanguageModel, run: Run): void {
  const { start, end, arcs } = paragraph
  let change = 0
  for (const arc of arcs) {
    const cost = run.costOf(arc.pair)
    if (arc.posterior > IMPROBABLE) change = Math.max(change, Math.abs(cost - arc.cost))
    arc.cost = cost
  }
  if (paragraph.isRead && change < STIRRING) return
  paragraph.isRead = true
  const open = arcs.filter(({ cost, posterior }) => cost > HOPELESS && posterior > IMPROBABLE)
  paragraph.taken = decode(model, text, start, end, open)
  paragraph.choices = weigh(model, text, start, end, open, paragraph.taken)
}

function choicesOf(paragraphs: readonly Paragraph[]): readonly Choice[] {
  return paragraphs.flatMap(({ choices }) => choices)
}

function takenIn(paragraphs: readonly Paragraph[]): readonly Taken[] {
  const bySpan = new Map(choicesOf(paragraphs).map(choice => [spanKey(choice), choice]))
  return paragraphs
    .flatMap(({ taken }) => taken)
    .flatMap(arc => {
      const choice = bySpan.get(spanKey(arc))
      return choice ? [{ arc, choice }] : []
    })
}

function gainOf(taken: readonly Taken[]): number {
  return taken.reduce((sum, { arc, choice }) => {
    const own = choice.options.find(({ pair }) => pair === null)
    const read = choice.options.find(({ pair }) => pair === arc.pair)
    return own && read ? sum + read.fit - own.fit + arc.cost : sum
  }, 0)
}
