import type { Draft } from '../draft.ts'
import { sentencesIn } from './commitment.ts'
import type { PeerCommitments, SharedCommitment } from './peer-commitments.ts'

/** A function that tells how nearly a draft says what peers commit to: the cosine of its nearest sentence with any of them. */
export function saidIn(draft: Draft, { cosines, size }: PeerCommitments): (shared: SharedCommitment) => number {
  const most = new Float64Array(size)
  for (const sentence of sentencesIn(draft)) {
    const found = cosines(sentence)
    for (let place = 0; place < size; place++) {
      if ((found[place] as number) > (most[place] as number)) most[place] = found[place] as number
    }
  }
  return ({ members }) => Math.max(...members.map(({ place }) => most[place] as number))
}
