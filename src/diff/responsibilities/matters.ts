import { MATTERS } from '../../lexicon/matters.ts'
import type { Pack } from '../../lexicon/packs/pack.ts'
import type { ClauseProfile } from '../../witness/profile.ts'

/** What a task is about. */
export interface TaskMatter {
  /** What tasks on the same matter share, whichever of its words they use. */
  readonly family: string
  /** The topic in a pack, `<pack>/<topic>`; null where only the matters of every field are met. */
  readonly id: string | null
  readonly text: string
  readonly en: string
}

/** A matter with the words that tell it and the family that it belongs to. */
interface Known extends TaskMatter {
  readonly words: readonly string[]
}

/** Below this sum of weights a clause is about too many things to be about one. */
const LEAST_WEIGHT = 0.6

const families = new WeakMap<readonly Pack[], readonly Known[]>()

/**
 * The matters of every field and the topics of packs. A topic that shares words with a matter of every field belongs to
 * its family (staff-training and staff-status to staff), so that a task is matched whether its document has a pack or not.
 */
function knownMatters(packs: readonly Pack[]): readonly Known[] {
  let known = families.get(packs)
  if (!known) {
    const general = MATTERS.map(
      ({ id, name, words }): Known => ({ family: id, id: null, text: name.zh, en: name.en, words }),
    )
    const special = packs.flatMap(pack => {
      // What the whole field is about is no matter of its own in it: 养老 in a pack for the care of the elderly.
      const others = general.filter(({ words }) => !words.some(word => pack.titles.includes(word)))
      return pack.topics.map(({ id, name, aliases }): Known => {
        const full = `${pack.id}/${id}`
        return { family: nearest(aliases, others) ?? full, id: full, text: name.zh, en: name.en, words: aliases }
      })
    })
    known = [...special, ...general]
    families.set(packs, known)
  }
  return known
}

function nearest(aliases: readonly string[], matters: readonly Known[]): string | null {
  const shared = matters.map(
    ({ words }) => aliases.filter(alias => words.some(word => alias.includes(word) || word.includes(alias))).length,
  )
  const most = Math.max(0, ...shared)
  return 2 * most < aliases.length ? null : (matters[shared.indexOf(most)]?.family ?? null)
}

/** The matter of a clause that is a task as a whole: the family with the most weight; null when none has enough. */
export function matterOfClause({ matters }: ClauseProfile, packs: readonly Pack[]): TaskMatter | null {
  const general = new Map(MATTERS.map(({ id }) => [id, matters.get(id) ?? 0]))
  return heaviest(packs, ({ id, family }) => (id === null ? general.get(family) : matters.get(id)) ?? 0, LEAST_WEIGHT)
}

/** The matter that the words of a task name, by the characters of the words met; null when none is met. */
export function matterOfWords(task: string, packs: readonly Pack[], title: string | null): TaskMatter | null {
  const ofField = packs.filter(({ titles }) => title !== null && titles.some(word => title.includes(word)))
  const isOfField = (id: string) => ofField.some(pack => id.startsWith(`${pack.id}/`))
  const weigh = ({ id, words }: Known) =>
    id !== null && !isOfField(id) ? 0 : words.reduce((sum, word) => sum + (task.includes(word) ? word.length : 0), 0)
  return heaviest(packs, weigh, 1)
}

function heaviest(packs: readonly Pack[], weigh: (known: Known) => number, least: number): TaskMatter | null {
  const sums = new Map<string, { weight: number; best: Known; most: number }>()
  for (const known of knownMatters(packs)) {
    const weight = weigh(known)
    if (weight === 0) continue
    const sum = sums.get(known.family)
    if (!sum) sums.set(known.family, { weight, best: known, most: weight })
    else {
      sum.weight += weight
      // Of a family the topic of a pack names the task, since it says more.
      if (known.id !== null && weight > sum.most) Object.assign(sum, { best: known, most: weight })
    }
  }
  const [first] = [...sums.values()].sort((a, b) => b.weight - a.weight)
  if (!first || first.weight < least) return null
  const { family, id, text, en } = first.best
  return { family, id, text, en }
}
