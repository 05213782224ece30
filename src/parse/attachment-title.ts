import { endsLikeTitle, SENTENCE_MARKS } from './kinds.ts'
import { leadingMarker } from './markers.ts'
import type { Strip } from './strips.ts'

const TITLE_LINES = 4
const TITLE_LENGTH = 60

const folded = (words: string) => words.replace(/[\s\u3000《》“”"（）()]|\.(?:docx?|xlsx?|pdf|zip)$/g, '')

/**
 * How many of the strips below an attachment's label are its title. The name that the list of attachments gives it is
 * followed over as many lines as it takes; without one, the title ends where a line ends like a title, or is one line.
 */
export function attachmentTitle(strips: readonly Strip[], listed: string | undefined): number {
  const name = listed === undefined ? '' : folded(listed)
  let joined = ''
  let best = 0
  for (let lines = 1; lines <= TITLE_LINES; lines++) {
    const strip = strips[lines - 1]
    if (!strip || !couldBeTitle(strip)) break
    joined += folded(strip.text)
    if (name !== '') {
      if (joined === name) return lines
      if (!name.startsWith(joined) && lines > 1) break
    }
    if (lines === 1) best = 1
    if (endsLikeTitle(strip.text)) {
      best = lines
      if (!name.startsWith(joined)) break
    }
  }
  return best
}

function couldBeTitle({ text, row }: Strip): boolean {
  return (
    !row &&
    text.length <= TITLE_LENGTH &&
    !SENTENCE_MARKS.test(text) &&
    !/[：:]$/.test(text) &&
    leadingMarker(text) === undefined
  )
}
