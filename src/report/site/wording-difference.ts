import { diffArrays } from 'diff'
import { html, type Markup, passage } from '../html.ts'

/** Words that are compared whole: numbers with their signs, Latin words, white space; every other character by itself. */
const TOKEN = /\d+(?:[.,]\d+)*[%％]?|[A-Za-z]+|\s+|[\s\S]/gu
/** Tokens put in and left out beyond which two wordings have too little in common to be marked. */
const MOST_CHANGES = 700
/** Of two wordings that share less than this of the shorter, the marks would tell less than the words. */
const LEAST_SHARED = 0.4
/** So too where what they share is in shreds, on average of fewer characters than this. */
const SHRED = 5
const MANY = 5
/** Fewer characters alike than this between two changes are taken as part of the change. */
const SHORT = 2

/** A piece of a wording against another: in both, in this alone, or in the other alone. */
interface Piece {
  readonly kind: 'same' | 'put-in' | 'left-out'
  readonly text: string
}

/**
 * A wording with its differences from another marked: `<ins>` what it has and the other lacks, `<del>` what the other has
 * and it lacks. Null where they have too little in common.
 */
export function differenceHtml(from: string, to: string): Markup | null {
  const pieces = differenceOf(from, to)
  if (!pieces) return null
  return html`${pieces.map(({ kind, text }) => {
    const words = passage(text)
    return kind === 'same' ? words : kind === 'put-in' ? html`<ins>${words}</ins>` : html`<del>${words}</del>`
  })}`
}

function differenceOf(from: string, to: string): readonly Piece[] | null {
  const changes = diffArrays(from.match(TOKEN) ?? [], to.match(TOKEN) ?? [], { maxEditLength: MOST_CHANGES })
  if (!changes) return null
  const pieces = changes.map(({ added, removed, value }) => ({
    kind: added ? ('put-in' as const) : removed ? ('left-out' as const) : ('same' as const),
    text: value.join(''),
  }))
  const tidy = tidied(pieces)
  const same = tidy.filter(({ kind }) => kind === 'same')
  const shared = same.reduce((sum, { text }) => sum + text.length, 0)
  const inShreds = same.length > MANY && shared < SHRED * same.length
  return inShreds || shared < LEAST_SHARED * Math.min(from.length, to.length) ? null : tidy
}

/** Changes with hardly anything between them become one, the words left out before those put in. */
function tidied(pieces: readonly Piece[]): readonly Piece[] {
  const tidy: Piece[] = []
  let out = ''
  let put = ''
  const flush = () => {
    if (out !== '') tidy.push({ kind: 'left-out', text: out })
    if (put !== '') tidy.push({ kind: 'put-in', text: put })
    out = ''
    put = ''
  }
  for (const [index, { kind, text }] of pieces.entries()) {
    if (kind === 'left-out') out += text
    else if (kind === 'put-in') put += text
    else if (out + put !== '' && index < pieces.length - 1 && text.length < SHORT && !/\d/.test(text)) {
      out += text
      put += text
    } else {
      flush()
      tidy.push({ kind, text })
    }
  }
  flush()
  return tidy
}
