import { indexOf, type SpinIndex } from '../../src/clean/despin/index-of-words.ts'
import { SPIN_LEXICON, type SpinLexicon } from '../../src/clean/despin/pair.ts'
import { loadModel } from '../../src/language/load.ts'
import { KNOWN_TOOLS } from '../../src/lexicon/spin/known-tools.ts'
import { random } from './spinning.ts'

/** The rows of known tools' tables, by tool; those of runs over titles alone left out. */
export const TOOLS: readonly (readonly [string, readonly string[]])[] = Object.entries(KNOWN_TOOLS).filter(
  ([name]) => !name.endsWith('-title'),
)

/** A lexicon ready for search with the shipped model. */
export function index(lexicon: SpinLexicon): SpinIndex {
  return indexOf(lexicon, loadModel())
}

/** The shipped lexicon but for a tool's table; rows that other tools or the words of all fields share stay. */
export function withoutTool(name: string): SpinLexicon {
  const tools = Object.entries(SPIN_LEXICON.tools).filter(([tool]) => tool !== name && tool !== `${name}-title`)
  return { ...SPIN_LEXICON, tools: Object.fromEntries(tools) }
}

/** The shipped lexicon but for some rows, whoever has them. */
export function withoutRows(hidden: readonly string[]): SpinLexicon {
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
export function drawTable(seed: number): { pairs: readonly string[]; hidden: readonly string[] } {
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
