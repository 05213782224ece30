import { PREAMBLE_TOPIC } from '../lexicon/clause-kinds.ts'
import { HEADING_VERBS } from '../lexicon/heading-frames.ts'
import type { Pack } from '../lexicon/packs/pack.ts'
import { oneOf } from '../lexicon/pattern.ts'
import type { ClauseGroup } from '../record/comparison.ts'
import type { ClauseProfile } from './profile.ts'

/** What of a clause tells its topic. */
type TopicMember = Pick<ClauseProfile, 'clause' | 'kind' | 'matters'>

/** The topic of a pack must be this strong in the middling clause of a group to name it. */
const LEAST_WEIGHT = 0.3

/**
 * What a group of clauses is about: of provisions, the topic of a pack that most of them have strongest; else what most
 * headings say, without the verb in front; else, for clauses without headings, how the shortest begins.
 */
export function topicOf(members: readonly TopicMember[], packs: readonly Pack[]): ClauseGroup['topic'] {
  const provides = members.some(({ kind }) => kind === 'provision')
  return (provides && packTopic(members, packs)) || { id: null, text: keyPhrase(members) }
}

function packTopic(members: readonly TopicMember[], packs: readonly Pack[]): ClauseGroup['topic'] | null {
  let best: { readonly id: string; readonly text: string; readonly weight: number } | null = null
  for (const pack of packs) {
    for (const topic of pack.topics) {
      const id = `${pack.id}/${topic.id}`
      const weights = members.map(({ matters }) => matters.get(id) ?? 0).sort((a, b) => a - b)
      const weight = weights[Math.floor(weights.length / 2)] as number
      if (weight >= LEAST_WEIGHT && weight > (best?.weight ?? 0)) best = { id, text: topic.name.zh, weight }
    }
  }
  return best && { id: best.id, text: best.text }
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

function beginning(members: readonly TopicMember[]): string {
  if (members.every(({ clause }) => clause.section.length === 0)) return PREAMBLE_TOPIC
  const [shortest] = members.map(({ clause }) => clause.text).sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
  return (shortest ?? '').split(/[，。；：\n]/u)[0]?.slice(0, LONGEST) ?? ''
}
