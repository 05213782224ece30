import { PREAMBLE_TOPIC } from '../lexicon/clause-kinds.ts'
import { HEADING_VERBS } from '../lexicon/heading-frames.ts'
import { HEADING_NAMES } from '../lexicon/heading-names.ts'
import { MATTERS, type Matter } from '../lexicon/matters.ts'
import type { Wording } from '../lexicon/messages/language.ts'
import type { Pack } from '../lexicon/packs/pack.ts'
import { oneOf } from '../lexicon/pattern.ts'
import type { ClauseGroup } from '../record/comparison.ts'
import type { ClauseProfile } from './profile.ts'

/** What of a clause tells its topic. */
type TopicMember = Pick<ClauseProfile, 'clause' | 'kind' | 'matters'>

/** A topic must be this strong in the middling clause of a group to name it. */
const LEAST_WEIGHT = 0.3
/** The topic of a pack says more: it names a group when it is nearly as strong as the matter of every field. */
const NEAR = 0.7

/**
 * What a group of clauses is about: of provisions, the topic that most of them have strongest, of a pack or of the matters of
 * every field; else what most headings say, without the verb in front; else, for clauses without headings, how the
 * shortest begins.
 * @param matters of every field; none where the words of headings are to name what no pack names
 */
export function topicOf(
  members: readonly TopicMember[],
  packs: readonly Pack[],
  matters: readonly Matter[] = MATTERS,
): ClauseGroup['topic'] {
  const provides = members.some(({ kind }) => kind === 'provision')
  return (provides && namedTopic(members, packs, matters)) || worded(keyPhrase(members))
}

function namedTopic(
  members: readonly TopicMember[],
  packs: readonly Pack[],
  matters: readonly Matter[],
): ClauseGroup['topic'] | null {
  const inPacks = packs.flatMap(pack => pack.topics.map(({ id, name }) => ({ id: `${pack.id}/${id}`, name })))
  const special = strongest(inPacks, members)
  const general = strongest(matters, members)
  const best = special && special.weight >= NEAR * (general?.weight ?? 0) ? special : general
  return best && { id: best.id, text: best.name.zh, en: best.name.en }
}

function worded(text: string): ClauseGroup['topic'] {
  return { id: null, text, en: HEADING_NAMES.get(text) ?? null }
}

interface Strength {
  readonly id: string
  readonly name: Wording
  readonly weight: number
}

/** The topic that weighs most in the middling clause; the first of equal ones, null where none weighs enough. */
function strongest(topics: readonly Omit<Strength, 'weight'>[], members: readonly TopicMember[]): Strength | null {
  let best: Strength | null = null
  for (const { id, name } of topics) {
    const weights = members.map(({ matters }) => matters.get(id) ?? 0).sort((a, b) => a - b)
    const weight = weights[Math.floor(weights.length / 2)] as number
    if (weight >= LEAST_WEIGHT && weight > (best?.weight ?? 0)) best = { id, name, weight }
  }
  return best
}

function keyPhrase(members: readonly TopicMember[]): string {
  const phrases = members.flatMap(({ clause: { heading } }) => (heading === null ? [] : [bare(heading)]))
  const counts = new Map<string, number>()
  for (const phrase of phrases) counts.set(phrase, (counts.get(phrase) ?? 0) + 1)
  const [usual] = [...counts].sort(([a, m], [b, n]) => n - m || a.length - b.length || (a < b ? -1 : 1))
  return usual?.[0] ?? beginning(members)
}

const VERB = new RegExp(`^(?:${oneOf(HEADING_VERBS)})(?=.{3,})`, 'u')
/** A heading that goes on for longer is cut at a comma. */
const LONGEST = 16

function bare(heading: string): string {
  const words = heading.replace(VERB, '').replace(/[“”]/g, '')
  return words.length > LONGEST ? (words.split(/[，；、]/u)[0] as string).slice(0, LONGEST) : words
}

/** A number before a clause without a heading: 第三条, （七）, 2. */
const ORDINAL =
  /^\s*(?:第[一二三四五六七八九十百零\d]+[条章节]|[（(]?[一二三四五六七八九十百\d]+[）)、.．])[\s\u3000]*/u

function beginning(members: readonly TopicMember[]): string {
  if (members.every(({ clause }) => clause.section.length === 0 && !clause.prose)) return PREAMBLE_TOPIC
  const [shortest] = members
    .map(({ clause }) => clause.text.replace(ORDINAL, ''))
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
  const words = (shortest ?? '').split(/[，。；：\n]/u)[0] as string
  return words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words
}
