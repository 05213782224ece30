import type { Pack } from '../lexicon/packs/pack.ts'

/** What a passage is about: a topic of a pack. */
export interface FoundTopic {
  /** `<pack>/<topic>` */
  readonly id: string
  readonly text: string
  readonly en: string
}

/**
 * The topic of a pack whose words a passage has most of, counted by their characters; the earlier one of two. Only packs
 * of the document's field are asked.
 * @param title of the document
 * @returns null when no topic's words stand in the passage
 */
export function topicOf(passage: string, packs: readonly Pack[], title: string | null): FoundTopic | null {
  let best: (FoundTopic & { readonly weight: number }) | null = null
  for (const pack of packs) {
    if (title === null || !pack.titles.some(word => title.includes(word))) continue
    for (const { id, name, aliases } of pack.topics) {
      const weight = aliases.reduce((sum, alias) => sum + (passage.includes(alias) ? alias.length : 0), 0)
      if (weight > (best?.weight ?? 0)) best = { id: `${pack.id}/${id}`, text: name.zh, en: name.en, weight }
    }
  }
  return best && { id: best.id, text: best.text, en: best.en }
}
