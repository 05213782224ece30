import type { Judge } from './judge.ts'
import type { Injection } from './slip.ts'

/** A partial explanation: the original up to some place of the page. */
export interface Path {
  readonly score: number
  /** The state of the language model. */
  readonly state: number
  /** The lead byte of a character whose trail byte comes next; 0 between characters. */
  readonly pending: number
  /** The last byte of the original so far, 0 for ASCII: an injected reading may have its key's second byte next. */
  readonly last: number
  readonly previous: Path | null
  readonly original: string
  readonly restored: string
  readonly injection: Injection | null
  /** Set where bytes are only supposed: what they make must be ordinary. */
  readonly isSupposed?: true
}

/** One way in which a stretch of a page can have come about. */
export interface Explanation {
  /** The text as it was before the injector saw it. */
  readonly original: string
  /** The same with those readings that the page shows intact behind their characters. */
  readonly restored: string
  readonly injections: readonly Injection[]
  /** Natural logarithm of how likely the original is, less what its damage costs. */
  readonly score: number
}

/** What a step adds besides the units of the original. */
interface StepNotes {
  readonly cost?: number
  readonly restored?: string
  readonly injection?: Injection
}

/** What the paths kept at one place may differ by, in nats, and how many they may be. */
export const BEAM_DEPTH = 20
const BEAM_WIDTH = 96
/** So many paths that the model cannot tell apart from here on are kept all the same: it is not the last to judge. */
const MOST_RIVALS = 4
const NOTHING: StepNotes = {}

/** For every place of the page the best paths that lead there. */
export class Beam {
  readonly #judge: Judge
  readonly #places = new Map<number, Map<number, Path[]>>()
  readonly #best = new Map<number, number>()

  /** @param origin the path from which all others go on, at `start` */
  constructor(judge: Judge, start: number, origin: Path) {
    this.#judge = judge
    this.#places.set(start, new Map([[0, [origin]]]))
  }

  /** Whether every path has come to this place, and stands between two characters. */
  isInStep(at: number): boolean {
    return this.#places.size === 1 && this.survivors(at).every(path => path.pending === 0)
  }

  /** The paths that are worth going on with from a place, the best first. */
  survivors(at: number): readonly Path[] {
    const paths = [...(this.#places.get(at)?.values() ?? [])].flat().sort((a, b) => b.score - a.score)
    const best = paths[0]?.score ?? 0
    return paths.slice(0, BEAM_WIDTH).filter(path => path.score > best - BEAM_DEPTH)
  }

  /** The survivors of a place that all paths will have left. */
  leave(at: number): readonly Path[] {
    const paths = this.survivors(at)
    this.#places.delete(at)
    return paths
  }

  /** Take a path one step on, to `at`: `units` join the original, `pending` is left over. Hopeless ones are turned away. */
  step(path: Path, at: number, units: readonly number[], pending: number, last: number, notes = NOTHING): void {
    let { state, score } = path
    const best = this.#best.get(at)
    const least = best === undefined ? Number.NEGATIVE_INFINITY : best - BEAM_DEPTH
    score -= notes.cost ?? 0
    for (const unit of units) {
      state = this.#judge.next(state, unit)
      score += this.#judge.lastLogProb
      if (score < least) return
    }
    if (best === undefined || score > best) this.#best.set(at, score)
    const rivals = this.#rivals(at, state, pending, last)
    let place = rivals.length
    while (place > 0 && (rivals[place - 1] as Path).score < score) place--
    if (place === MOST_RIVALS) return
    const original = units.length === 0 ? '' : String.fromCharCode(...units)
    const { restored = original, injection = null } = notes
    rivals.splice(place, 0, { previous: path, original, restored, injection, score, state, pending, last })
    if (rivals.length > MOST_RIVALS) rivals.pop()
  }

  explanations(at: number): readonly Explanation[] {
    return this.survivors(at)
      .filter(path => path.pending === 0)
      .map(path => {
        const links: Path[] = []
        for (let link: Path | null = path; link; link = link.previous) links.push(link)
        links.reverse()
        return {
          original: links.map(link => link.original).join(''),
          restored: links.map(link => link.restored).join(''),
          injections: links.flatMap(link => link.injection ?? []),
          score: path.score,
        }
      })
  }

  /** The paths at a place that nothing can tell apart from there on. */
  #rivals(at: number, state: number, pending: number, last: number): Path[] {
    let place = this.#places.get(at)
    if (!place) {
      place = new Map()
      this.#places.set(at, place)
    }
    const key = (state * 0x100 + pending) * 0x100 + last
    let rivals = place.get(key)
    if (!rivals) {
      rivals = []
      place.set(key, rivals)
    }
    return rivals
  }
}
