import { HEADING_VERBS } from '../../lexicon/heading-frames.ts'
import { oneOf } from '../../lexicon/pattern.ts'

const SHORTEST = 4
const LONGEST = 18
const LEAD = new RegExp(
  `^(?:${oneOf(['的', '和', '与', '及', '对', '将', '按', '在', '了', '为', '等', '从', '由', ...HEADING_VERBS])})+(?=.{4,})`,
  'u',
)
const TAIL = /(?:的|和|与|及|等|并|对|将|按|在|为|以)+$/u

/**
 * What some sentences have in common, in words: of the runs of Han characters of the first that most others hold, the one
 * that weighs most.
 * @param weights of the pairs of characters of the first: rare ones weigh more
 */
export function commonPhrase([first = '', ...others]: readonly string[], weights: ReadonlyMap<string, number>): string {
  let best = ''
  let most = 0
  for (let at = 0; at + SHORTEST <= first.length; at++) {
    let weight = weights.get(first.slice(at, at + 2)) ?? 0
    for (let length = 3; length <= LONGEST && at + length <= first.length; length++) {
      const words = first.slice(at, at + length)
      weight += weights.get(words.slice(-2)) ?? 0
      if (!/^\p{Script=Han}+$/u.test(words)) break
      const having = others.filter(other => other.includes(words)).length
      if (having === 0 || having * 2 < others.length) break
      const bare = words.replace(LEAD, '').replace(TAIL, '')
      if (bare.length < SHORTEST || weight <= most) continue
      best = bare
      most = weight
    }
  }
  return best || (first.split(/[，、；：]/u)[0] as string).slice(0, LONGEST)
}
