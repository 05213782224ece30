import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { despinEdits } from '../../src/clean/despin/edits.ts'
import { indexOf, type SpinIndex, shippedIndex } from '../../src/clean/despin/index-of-words.ts'
import { SPIN_LEXICON, type SpinLexicon } from '../../src/clean/despin/pair.ts'
import { loadModel } from '../../src/language/load.ts'
import { KNOWN_TOOLS } from '../../src/lexicon/spin/known-tools.ts'
import { ORDINARY_TEXTS } from './ordinary-texts.ts'
import { percent, type Section, table } from './section.ts'
import { authorText, random, type SpunText, spin, tableOf } from './spinning.ts'

const DEV = join(import.meta.dirname, '../../../shared/policy-text/dev.jsonl.gz')
/** Every so many documents one is spun, its first part only. */
const EVERY = 9
const PART = 4000
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
  const tools = Object.entries(KNOWN_TOOLS).filter(([name]) => !name.endsWith('-title'))
  for (const [name, pairs] of tools) {
    const spun = clean.map(text => spin(text, tableOf(pairs)))
    rows.push(measure(`${name}, table known`, pairs.length, spun, clean, shippedIndex()))
    rows.push(measure(`${name}, table left out`, pairs.length, spun, clean, index(withoutTool(name)), outcomes))
    rows.push(measure(`${name}, all its rows left out`, pairs.length, spun, clean, index(withoutRows(pairs)), outcomes))
  }
  for (let seed = 1; seed <= DRAWN; seed++) {
    const { pairs, hidden } = drawTable(seed)
    const spun = clean.map(text => spin(text, tableOf(pairs)))
    rows.push(
      measure(`drawn ${seed}, half of its rows left out`, pairs.length, spun, clean, index(withoutRows(hidden))),
    )
  }
  const reliability = reliabilityOf(outcomes)
  const flagged = documents.filter(text => editsOf(text, shippedIndex()).length > 0).length
  const ordinary = ORDINARY_TEXTS.filter(text => editsOf(text, shippedIndex()).length > 0).length
  const lines = [
    ...table(rows),
    '',
    ...table(reliability),
    '',
    `clean official documents edited: ${flagged} of ${documents.length} (goal: at most 0.5 %)`,
    `other Chinese texts edited: ${ordinary} of ${ORDINARY_TEXTS.length} (goal: none)`,
  ]
  return { title, lines }
}

function editsOf(text: string, lexicon: SpinIndex) {
  return despinEdits(text, lexicon, () => {})
}

function readDocuments(): readonly string[] {
  const lines = gunzipSync(readFileSync(DEV)).toString('utf8').split('\n')
  return lines.filter(line => line !== '').map(line => (JSON.parse(line) as { text: string }).text)
}

function index(lexicon: SpinLexicon): SpinIndex {
  return indexOf(lexicon, loadModel())
}

function withoutTool(name: string): SpinLexicon {
  const tools = Object.entries(SPIN_LEXICON.tools).filter(([tool]) => tool !== name && tool !== `${name}-title`)
  return { ...SPIN_LEXICON, tools: Object.fromEntries(tools) }
}

function withoutRows(hidden: readonly string[]): SpinLexicon {
  const gone = new Set(hidden)
  const tools = Object.entries(SPIN_LEXICON.tools).map(([tool, rows]) => [tool, rows.filter(row => !gone.has(row))])
  const synonyms = SPIN_LEXICON.synonyms.flatMap(row => {
    const [original = '', words = ''] = row.split(': ')
    const left = words.split(' ').filter(word => !gone.has(`${word}=${original}`))
    return left.length > 0 ? [`${original}: ${left.join(' ')}`] : []
  })
  return { ...SPIN_LEXICON, tools: Object.fromEntries(tools), synonyms }
}

/** A tool that has every third official word, and one of its synonyms for each. */
function drawTable(seed: number): { pairs: readonly string[]; hidden: readonly string[] } {
  const draw = random(seed)
  const pairs: string[] = []
  for (const row of SPIN_LEXICON.synonyms) {
    const [original = '', words = ''] = row.split(': ')
    const choices = words.split(' ')
    const word = choices[Math.floor(draw() * choices.length)] as string
    if (draw() < 1 / 3) pairs.push(`${word}=${original}`)
  }
  return { pairs, hidden: pairs.filter(() => draw() < 0.5) }
}

function measure(
  name: string,
  rows: number,
  spun: readonly SpunText[],
  clean: readonly string[],
  lexicon: SpinIndex,
  outcomes: Outcome[] = [],
): readonly string[] {
  const sum = { words: 0, right: 0, wrong: 0, harm: 0, found: 0, pages: 0, characters: 0 }
  spun.forEach(({ text, replacements }, page) => {
    if (text === clean[page]) return
    const edits = editsOf(text, lexicon)
    sum.pages += 1
    sum.characters += text.length
    sum.words += replacements.length
    if (edits.length > 0) sum.found += 1
    for (const { start, end, insert, confidence = 1 } of edits) {
      const within = replacements.filter(one => one.start < end && one.end > start)
      const author = authorText({ text, replacements }, start, end)
      outcomes.push({ confidence, right: insert === author })
      if (insert === author) sum.right += within.length
      else if (within.length > 0) sum.wrong += within.length
      else sum.harm += end - start
    }
  })
  return [
    name,
    String(rows),
    `${sum.found} of ${sum.pages}`,
    percent(sum.right / sum.words, 1),
    percent(sum.wrong / sum.words, 1),
    percent(sum.harm / sum.characters),
    percent((2 * sum.right - sum.harm) / (2 * sum.words), 1),
  ]
}

/** One restoration: how sure it was, and whether it was right. */
interface Outcome {
  readonly confidence: number
  readonly right: boolean
}

/** Confidences below each bound and from the one before on, against the share that was right. */
const BOUNDS = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01]

/** Whether a confidence means what it says, on the pages of tools whose tables or rows the lexicon lacked. */
function reliabilityOf(outcomes: readonly Outcome[]): readonly (readonly string[])[] {
  const rows = BOUNDS.map((bound, at) => {
    const from = BOUNDS[at - 1] ?? 0
    const within = outcomes.filter(({ confidence }) => confidence >= from && confidence < bound)
    const mean = within.reduce((sum, { confidence }) => sum + confidence, 0) / within.length
    const right = within.filter(outcome => outcome.right).length / within.length
    return [`${from} to ${Math.min(1, bound)}`, String(within.length), percent(mean, 1), percent(right, 1)]
  })
  return [['confidence', 'edits', 'mean', 'right'], ...rows]
}
