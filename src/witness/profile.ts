import { MATTERS } from '../lexicon/matters.ts'
import type { Pack } from '../lexicon/packs/pack.ts'
import { textWithoutBrackets } from './brackets.ts'
import type { Clause } from './clauses.ts'
import { type ClauseKind, clauseKind } from './kind.ts'
import { countTerms } from './terms.ts'
import type { Witness } from './witness.ts'

/** Weights of length 1: the cosine of two is the sum of the products of what they share. */
export type Weights = ReadonlyMap<string, number>

/** What comparing looks at of a clause. Depends on its document and the packs alone, never on what it is compared with. */
export interface ClauseProfile {
  readonly clause: Clause
  readonly kind: ClauseKind
  /** Terms of heading, headings above and text. */
  readonly terms: Weights
  /** Terms of its own heading; empty where it has none. */
  readonly heading: Weights
  /** The matters it is about: topics of the packs of its field, and those of every field. */
  readonly matters: Weights
}

/** How many times a term of the heading counts beside one of the text; of a heading above, half of one. */
const HEADING = 3
const ABOVE = 0.5
/** A word of a matter in the heading tells as much as three in the text, where no word counts more than three times. */
const MOST_MENTIONS = 3

/**
 * The clauses of a document as comparing sees them. A term weighs the more the fewer clauses of its own document have it:
 * what runs through the whole document (婴幼儿, 服务) tells no clause from another. Brackets that name who is responsible
 * are left out: they say who, not what.
 */
export function profileClauses(
  { clauses, document }: Pick<Witness, 'clauses' | 'document'>,
  packs: readonly Pack[],
): readonly ClauseProfile[] {
  const texts = clauses.map(clause => textWithoutBrackets(clause, document))
  const rarity = rarityIn(texts.map(text => countTerms(text).keys()))
  const matters = mattersOf(packs, document.metadata.title)
  const mentions = clauses.map(({ heading }, at) => mentionsOf(texts[at] as string, heading ?? '', matters))
  const rarityOfMatter = rarityIn(mentions.map(found => found.keys()))
  return clauses.map((clause, at) => {
    const { heading, above } = clause
    const counts = countTerms(texts[at] as string)
    if (heading !== null) countTerms(heading, counts, HEADING)
    for (const words of above) countTerms(words, counts, ABOVE)
    return {
      clause,
      kind: clauseKind(clause),
      terms: weigh(counts, term => Math.sqrt(rarity(term))),
      heading: weigh(countTerms(heading ?? ''), term => Math.sqrt(rarity(term))),
      matters: weigh(mentions[at] as ReadonlyMap<string, number>, rarityOfMatter),
    }
  })
}

interface NamedMatter {
  readonly id: string
  readonly words: readonly string[]
}

/** The topics of the packs whose field the title names, as `<pack>/<topic>`, and the matters of every field. */
function mattersOf(packs: readonly Pack[], title: string | null): readonly NamedMatter[] {
  const ofField = packs.filter(({ titles }) => title !== null && titles.some(word => title.includes(word)))
  return [
    ...ofField.flatMap(({ id, topics }) => topics.map(topic => ({ id: `${id}/${topic.id}`, words: topic.aliases }))),
    ...MATTERS,
  ]
}

function mentionsOf(text: string, heading: string, matters: readonly NamedMatter[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const { id, words } of matters) {
    let count = 0
    for (const word of words) {
      count += Math.min(MOST_MENTIONS, occurrences(text, word))
      if (heading.includes(word)) count += MOST_MENTIONS
    }
    if (count > 0) found.set(id, count)
  }
  return found
}

function occurrences(text: string, word: string): number {
  let count = 0
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) count++
  return count
}

/** Inverse document frequency (Spärck Jones 1972) with the clauses of one document as the collection. */
function rarityIn(sets: readonly Iterable<string>[]): (term: string) => number {
  const having = new Map<string, number>()
  for (const set of sets) for (const term of set) having.set(term, (having.get(term) ?? 0) + 1)
  return term => Math.max(LEAST, Math.log((sets.length + 1) / ((having.get(term) ?? 0) + 0.5)))
}

/** What every clause has still counts for a little. */
const LEAST = 0.05

function weigh(counts: ReadonlyMap<string, number>, weightOf: (term: string) => number): Weights {
  let sum = 0
  const weights = new Map<string, number>()
  for (const [term, count] of counts) {
    const weight = Math.log1p(count) * weightOf(term)
    weights.set(term, weight)
    sum += weight * weight
  }
  const length = Math.sqrt(sum)
  for (const [term, weight] of weights) weights.set(term, weight / length)
  return weights
}

/** Cosine of two weightings; 0 where one is empty. */
export function cosine(a: Weights, b: Weights): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [term, weight] of few) sum += weight * (many.get(term) ?? 0)
  return sum
}
