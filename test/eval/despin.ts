import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { despinEdits } from '../../src/clean/despin/edits.ts'
import { type SpinIndex, shippedIndex } from '../../src/clean/despin/index-of-words.ts'
import { restore, type Taken } from '../../src/clean/despin/restore.ts'
import { Siblings } from '../../src/clean/despin/siblings.ts'
import { ORDINARY_TEXTS } from './ordinary-texts.ts'
import { percent, type Section, table } from './section.ts'
import { type Replacement, random, type SpunText, spin, tableOf } from './spinning.ts'
import { drawTable, index, TOOLS, withoutRows, withoutTool } from './spinning-tools.ts'
import { stretchesOf } from './unspinning.ts'

const DEV = join(import.meta.dirname, '../../../shared/policy-text/dev.jsonl.gz')
/** Every so many documents one is spun, its first part only. */
const EVERY = 9
export const PART = 4000
/** Tables drawn from the lexicon, half of whose rows are then hidden. */
const DRAWN = 3

/** Restoring, harm and detection on unseen documents spun by known tools, by tools left out, and by drawn tables. */
export function evaluateDespin(): Section {
  const title = 'Undoing synonym spinning'
  if (!existsSync(DEV)) return { title, lines: ['not measured: ../shared/policy-text is not here'] }
  const documents = readDocuments()
  const clean = documents.filter((_, index) => index % EVERY === 2).map(text => text.slice(0, PART))
  const rows: (readonly string[])[] = [
    ['tool', 'rows', 'pages found', 'words right', 'words wrong', 'right before, wrong now', 'error reduction'],
  ]
  const outcomes: Outcome[] = []
  const fates: (readonly string[])[] = [['what became of the words', ...FATES]]
  const put = (name: string, pairs: readonly string[], lexicon: SpinIndex, counted?: Outcome[]) => {
    const spun = clean.map(text => spin(text, tableOf(pairs)))
    const measured = measure(name, pairs.length, spun, clean, lexicon, counted)
    rows.push(measured.cells)
    fates.push(measured.fates)
  }
  for (const [name, pairs] of TOOLS) {
    put(`${name}, table known`, pairs, shippedIndex())
    put(`${name}, table left out`, pairs, index(withoutTool(name)), outcomes)
    put(`${name}, all its rows left out`, pairs, index(withoutRows(pairs)), outcomes)
  }
  for (let seed = 1; seed <= DRAWN; seed++) {
    const { pairs, hidden } = drawTable(seed)
    put(`drawn ${seed}, half of its rows left out`, pairs, index(withoutRows(hidden)))
  }
  const reliability = reliabilityOf(outcomes)
  const siblings = siblingSection(documents, clean)
  const flagged = documents.filter(text => editsOf(text, shippedIndex()).length > 0).length
  const ordinary = ORDINARY_TEXTS.filter(text => editsOf(text, shippedIndex()).length > 0).length
  const lines = [
    ...table(rows),
    '',
    ...table(fates),
    '',
    ...table(reliability),
    '',
    ...siblings,
    '',
    `clean official documents edited: ${flagged} of ${documents.length} (goal: at most 0.5 %)`,
    `other Chinese texts edited: ${ordinary} of ${ORDINARY_TEXTS.length} (goal: none)`,
  ]
  return { title, lines }
}

/**
 * What siblings add: other versions of the same texts, each with every second sentence in drawn order, and documents that
 * have nothing to do with them, whose words differ because they are others.
 */
function siblingSection(documents: readonly string[], clean: readonly string[]): readonly string[] {
  const draw = random(DRAWN)
  const versions = new Siblings(clean.map(text => halfOf(text, draw)))
  const strangers = new Siblings(documents.filter((_, index) => index % EVERY !== 2))
  const rows: (readonly string[])[] = [
    ['tool', 'beside', 'words right', 'words wrong', 'right before, wrong now', 'error reduction'],
  ]
  const outcomes: Outcome[] = []
  const besides = [['nothing'], ['other versions', versions], ['strangers', strangers]] as const
  for (let seed = 1; seed <= DRAWN; seed++) {
    const { pairs, hidden } = drawTable(seed)
    const lexicon = index(withoutRows(hidden))
    const spun = clean.map(text => spin(text, tableOf(pairs)))
    for (const [beside, siblings] of besides) {
      const counted = siblings === versions ? outcomes : []
      const name = `drawn ${seed}, half of its rows left out`
      const { cells } = measure(name, pairs.length, spun, clean, lexicon, counted, siblings)
      rows.push([name, beside, ...cells.slice(3)])
    }
  }
  const harmed = clean.filter(text => editsOf(text, shippedIndex(), versions).length > 0).length
  return [
    ...table(rows),
    '',
    ...table(reliabilityOf(outcomes)),
    '',
    `clean official documents edited beside other versions: ${harmed} of ${clean.length}`,
  ]
}

/** Every second sentence of a text, in drawn order. */
function halfOf(text: string, draw: () => number): string {
  const sentences = text.split(/(?<=[。；\n])/).filter((_, at) => at % 2 === 0)
  return sentences
    .map(sentence => ({ sentence, rank: draw() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ sentence }) => sentence)
    .join('')
}

function editsOf(text: string, lexicon: SpinIndex, siblings?: Siblings) {
  return despinEdits(text, lexicon, () => {}, siblings)
}

export function readDocuments(): readonly string[] {
  const lines = gunzipSync(readFileSync(DEV)).toString('utf8').split('\n')
  return lines.filter(line => line !== '').map(line => (JSON.parse(line) as { text: string }).text)
}

/** What became of the words that a tool replaced. */
const FATES = ['right', 'wrong', 'page not found', 'read right, but left', 'read wrong, and left', 'not read'] as const

type Fates = Record<(typeof FATES)[number], number>

function measure(
  name: string,
  rows: number,
  spun: readonly SpunText[],
  clean: readonly string[],
  lexicon: SpinIndex,
  outcomes: Outcome[] = [],
  siblings?: Siblings,
): { readonly cells: readonly string[]; readonly fates: readonly string[] } {
  const sum = { words: 0, harm: 0, found: 0, pages: 0, characters: 0 }
  const fates = Object.fromEntries(FATES.map(fate => [fate, 0])) as Fates
  spun.forEach((page, at) => {
    const { text, replacements } = page
    if (text === clean[at]) return
    const edits = editsOf(text, lexicon, siblings)
    const { taken } = edits.length > 0 ? restore(text, lexicon, siblings) : { taken: [] }
    sum.pages += 1
    sum.characters += text.length
    sum.words += replacements.length
    if (edits.length > 0) sum.found += 1
    for (const stretch of stretchesOf(page, edits)) {
      for (const { confidence = 1 } of stretch.edits) outcomes.push({ confidence, right: stretch.right })
      if (stretch.replacements.length === 0) sum.harm += stretch.end - stretch.start
      for (const replacement of stretch.replacements) {
        if (stretch.right) fates.right += 1
        else if (edits.length === 0) fates['page not found'] += 1
        else if (stretch.edits.length > 0) fates.wrong += 1
        else fates[fateOfLeft(replacement, taken)] += 1
      }
    }
  })
  const { right, wrong } = fates
  return {
    cells: [
      name,
      String(rows),
      `${sum.found} of ${sum.pages}`,
      percent(right / sum.words, 1),
      percent(wrong / sum.words, 1),
      percent(sum.harm / sum.characters),
      percent((2 * right - sum.harm) / (2 * sum.words), 1),
    ],
    fates: [name, ...FATES.map(fate => percent(fates[fate] / sum.words, 1))],
  }
}

/** Why a replaced word was left as it is. */
function fateOfLeft({ start, end, original }: Replacement, taken: readonly Taken[]): keyof Fates {
  const read = taken.find(({ arc }) => arc.start < end && arc.end > start)
  if (!read) return 'not read'
  return read.arc.pair.original === original ? 'read right, but left' : 'read wrong, and left'
}

/** One restoration: how sure it was, and whether it was right. */
interface Outcome {
  readonly confidence: number
  readonly right: boolean
}

/** Restorations less sure than this are left. */
const LEAST = 0.5
/** Confidences below each bound and from the one before on, against the share that was right. */
const BOUNDS = [0.6, 0.7, 0.8, 0.9, 0.95, 1.01]

/** Whether a confidence means what it says, on the pages of tools whose tables or rows the lexicon lacked. */
function reliabilityOf(outcomes: readonly Outcome[]): readonly (readonly string[])[] {
  const rows = BOUNDS.map((bound, at) => {
    const from = BOUNDS[at - 1] ?? LEAST
    const within = outcomes.filter(({ confidence }) => confidence >= from && confidence < bound)
    const mean = within.reduce((sum, { confidence }) => sum + confidence, 0) / within.length
    const right = within.filter(outcome => outcome.right).length / within.length
    return [`${from} to ${Math.min(1, bound)}`, String(within.length), percent(mean, 1), percent(right, 1)]
  })
  return [['confidence', 'edits', 'mean', 'right'], ...rows]
}
