import { HEADING_VERBS } from '../lexicon/heading-frames.ts'
import { listOf } from '../lexicon/outline.ts'
import type { NumStyle } from '../tree/nodes.ts'
import { isBodyName } from './kinds.ts'
import { type LostBreak, lostBreak } from './lost-breaks.ts'
import type { MarkerFound } from './markers.ts'

/** A numbered stretch of text, and how much of it is a heading by its own marks. */
export interface Numbered {
  readonly marker: MarkerFound
  readonly words: string
  /** See `headingLength`; 0 where the words have no heading of their own. */
  readonly length: number
  /** Whether the heading governs something: text behind it in its line, or below it. */
  readonly governs: boolean
}

/** Styles whose entries have no headings, or never lose them in this way. */
const NEVER: ReadonlySet<NumStyle> = new Set<NumStyle>(['article', 'circled', 'han-is'])
const SHORTEST_TEXT = 20
const verbs: ReadonlySet<string> = new Set(HEADING_VERBS)
/** Of headings that end with a full stop. */
const LONGEST_SENTENCE = 30

/**
 * What a list says for its entries being headings run into their text: at a gain of `EVEN` an entry says nothing, above
 * it something for a heading, below it against one. Entries of lists of clauses have their best place around −7, headings
 * that lost their mark around −2.5 (on official texts).
 */
const EVEN = -4.7
const WEIGHT = 0.6
const MOST_OF_ONE = 2
/** What must be overcome before a list counts as one of headings: many lists are of clauses without. */
const DOUBT = 3
/** What each of the first headings that are known in the list is worth. */
const KNOWN = 1
const MOST_KNOWN = 4

/** What a place must have for an entry of such a list to be cut there: not all odds against it, and clearly the best. */
interface Least {
  readonly gain: number
  readonly margin: number
}
const WITHOUT_HEADING: Least = { gain: -6, margin: 1.5 }
/** A first sentence may be a heading itself: a place inside it must be a better end. The shorter it is, the better. */
const IN_LONG_SENTENCE: Least = { gain: -4, margin: 2 }
const IN_SENTENCE: Least = { gain: -2.5, margin: 2 }

/**
 * Headings that run into their text without any mark, as where the line break between them was lost: by the language model
 * (see `lostBreak`), but only in lists whose entries together read like headings, so that clauses without a heading are left
 * alone.
 *
 *     （三）支持创新型企业加快成长建立以科技型中小企业为主体的高新技术企业培育机制，…
 *
 * @returns the lengths of the headings found
 */
export function runOnHeadings(entries: readonly Numbered[]): ReadonlyMap<MarkerFound, number> {
  const found = new Map<MarkerFound, number>()
  for (const list of lists(entries)) {
    const headed = list.filter(isHeaded)
    const known = headed.filter(({ governs }) => governs).length
    const open = ifHeadings(
      list.filter(entry => !isHeaded(entry) && isText(entry.words)),
      known,
    )
    if (open.length === 0) continue
    for (const { entry, place } of [...open, ...headed.filter(isSentence).flatMap(placed)]) {
      const least = entry.length === 0 ? WITHOUT_HEADING : isHeaded(entry) ? IN_SENTENCE : IN_LONG_SENTENCE
      if (place.gain >= least.gain && place.margin >= least.margin) found.set(entry.marker, place.at)
    }
  }
  return found
}

/** Whether the marks leave no doubt: a line of its own, or a first sentence that is short, with one comma at most. */
function isHeaded({ words, length }: Numbered): boolean {
  const heading = words.slice(0, length)
  return length > 0 && !(heading.endsWith('。') && (/，.*，/.test(heading) || length > LONGEST_SENTENCE))
}

/** A heading with a full stop that text follows. */
function isSentence({ words, length }: Numbered): boolean {
  return words[length - 1] === '。' && length < words.length
}

interface Candidate {
  readonly entry: Numbered
  readonly place: LostBreak
}

/** The likeliest end of a heading, unless the words before it are no more than the subject or the verb of a sentence. */
function placed(entry: Numbered): readonly Candidate[] {
  const place = isText(entry.words) ? lostBreak(entry.words) : null
  if (!place) return []
  const heading = entry.words.slice(0, place.at)
  return isBodyName(heading) || verbs.has(heading) ? [] : [{ entry, place }]
}

function lists(entries: readonly Numbered[]): Iterable<readonly Numbered[]> {
  const families = new Map<string, Numbered[]>()
  for (const entry of entries) {
    if (NEVER.has(entry.marker.num.style)) continue
    const { family } = listOf(entry.marker.num)
    const list = families.get(family)
    if (list) list.push(entry)
    else families.set(family, [entry])
  }
  return families.values()
}

/** More than a phrase, and no member of a list that sentence marks hold together. */
function isText(words: string): boolean {
  return words.length >= SHORTEST_TEXT && !/[；;]$/.test(words)
}

/**
 * The places of entries whose marks leave doubts, where they read like headings together; none otherwise. The model is
 * loaded and asked only as long as the entries that are left could still make headings of them.
 */
function ifHeadings(entries: readonly Numbered[], known: number): readonly Candidate[] {
  const needed = DOUBT - KNOWN * Math.min(MOST_KNOWN, known)
  const open: Candidate[] = []
  let says = 0
  for (const [index, entry] of entries.entries()) {
    if (says + MOST_OF_ONE * (entries.length - index) <= needed) return []
    for (const candidate of placed(entry)) {
      open.push(candidate)
      says += Math.max(-MOST_OF_ONE, Math.min(MOST_OF_ONE, WEIGHT * (candidate.place.gain - EVEN)))
    }
  }
  return says > needed ? open : []
}
