import type { Reuse, ReusedPassage } from '../../record/comparison.ts'
import type { Witness } from '../../witness/witness.ts'
import { directionOf } from './direction.ts'
import { type Folded, fold } from './folded.ts'
import { type Passage, passagesOf } from './passages.ts'
import { type Seed, sharedShingles } from './shingle-index.ts'

/** A document took from no more others than this; of more, those that it took most from are named. */
const MOST_SOURCES = 10

/**
 * Which passages documents took over from others, literally or lightly edited, and what they changed inside them: local
 * alignment by seeds (shared shingles) drawn out and chained. The likeliest sources of each document, most taken first;
 * documents in their own order.
 * @param witnesses in an order of their own, not of the arguments
 */
export function findReuse(witnesses: readonly Witness[]): readonly Reuse[] {
  const texts = witnesses.map(({ clean }) => fold(clean))
  const found: Reuse[] = []
  let later = 0
  for (const shared of sharedShingles(texts)) {
    for (const [earlier, seeds] of shared) {
      const reuse = reuseBetween([witnesses[earlier], texts[earlier]], [witnesses[later], texts[later]], seeds)
      if (reuse) found.push(reuse)
    }
    later++
  }
  return witnesses.flatMap(({ id }) =>
    found
      .filter(({ to }) => to === id)
      .sort((a, b) => b.share - a.share || (a.from < b.from ? -1 : 1))
      .slice(0, MOST_SOURCES),
  )
}

type Side = readonly [Witness | undefined, Folded | undefined]

function reuseBetween([a, aText]: Side, [b, bText]: Side, seeds: readonly Seed[]): Reuse | null {
  if (!a || !b || !aText || !bText) return null
  const { from, to, directed } = directionOf(a, b)
  const turned = from === b
  const [source, taker] = turned ? [bText, aText] : [aText, bText]
  const oriented = turned ? seeds.map(seed => ({ from: seed.to, to: seed.from })) : [...seeds]
  oriented.sort((x, y) => x.to - y.to || x.from - y.from)
  const passages = passagesOf(source, taker, oriented)
  if (passages.length === 0) return null
  const units = passages.reduce((sum, { matches }) => sum + matches.reduce((all, { length }) => all + length, 0), 0)
  return {
    from: from.id,
    to: to.id,
    directed,
    share: Math.round((units / taker.units.length) * 1000) / 1000,
    passages: passages.map(passage => reusedPassage(passage, [from.clean, source], [to.clean, taker])),
  }
}

type Text = readonly [clean: string, folded: Folded]

function reusedPassage({ matches }: Passage, [source, sourceText]: Text, [taker, takerText]: Text): ReusedPassage {
  const [first, last] = [matches[0], matches.at(-1)] as [Passage['matches'][number], Passage['matches'][number]]
  const place = ({ places }: Folded, start: number, end: number) => ({
    start: places[start] as number,
    end: (places[end - 1] as number) + 1,
  })
  const toSpan = place(takerText, first.to, last.to + last.length)
  return {
    fromSpan: place(sourceText, first.from, last.from + last.length),
    toSpan,
    quote: taker.slice(toSpan.start, toSpan.end),
    changes: matches.slice(1).map((next, at) => {
      const before = matches[at] as Passage['matches'][number]
      return {
        from: between(source, sourceText, before.from + before.length, next.from),
        to: between(taker, takerText, before.to + before.length, next.to),
      }
    }),
  }
}

/** What stands between two matches in the clean text, the marks at its edges left out. */
function between(clean: string, { places }: Folded, start: number, end: number): string {
  return start >= end ? '' : clean.slice(places[start] as number, (places[end - 1] as number) + 1)
}
