import { diffArrays } from 'diff'
import { html, type Markup, passage } from '../html.ts'

/** Words that are compared whole: numbers with their signs, Latin words, white space; every other character by itself. */
const TOKEN = /\d+(?:[.,]\d+)*[%％]?|[A-Za-z]+|\s+|[\s\S]/gu
/** Tokens put in and left out beyond which two wordings are not compared further. */
const MOST_CHANGES = 900
/** Of two wordings that share less than this of the shorter, the marks of changes would tell less than the words. */
const LEAST_SHARED = 0.4
/** So too where what they share is in more pieces than a few, on average of fewer characters than this. */
const SHRED = 5
const FEW_PIECES = 5
/** Fewer characters alike than this between two changes are taken as part of the change. */
const SHORT = 2
/** Of wordings that differ in most, stretches alike of this many characters are worth showing. */
const STRETCH = 4

/** A piece of a wording against another: in both, in this alone, or in the other alone. */
interface Piece {
  readonly kind: 'same' | 'put-in' | 'left-out'
  readonly text: string
}

/** A wording as it is shown beside another. */
export interface ShownWording {
  readonly words: Markup
  /** Its changes are marked; or what it shares, since most of it differs; or nothing, since hardly anything is alike. */
  readonly marked: 'changes' | 'shared' | 'nothing'
}

/**
 * A wording beside another. Where they are much alike its changes are marked, `<ins>` for what it has and the other lacks, `<del>`
 * for what the other has and it lacks; where they are not, `<mark>` what they share.
 */
export function wordingBeside(from: string, to: string): ShownWording {
  const changes = diffArrays(from.match(TOKEN) ?? [], to.match(TOKEN) ?? [], { maxEditLength: MOST_CHANGES })
  if (!changes) return { words: passage(to), marked: 'nothing' }
  const pieces = changes.map(
    ({ added, removed, value }): Piece => ({
      kind: added ? 'put-in' : removed ? 'left-out' : 'same',
      text: value.join(''),
    }),
  )
  const tidy = tidied(pieces)
  return isAlike(tidy, Math.min(from.length, to.length)) ? withChanges(tidy) : withShared(pieces)
}

function isAlike(pieces: readonly Piece[], length: number): boolean {
  const same = pieces.filter(({ kind }) => kind === 'same')
  const shared = same.reduce((sum, { text }) => sum + text.length, 0)
  const inShreds = same.length > FEW_PIECES && shared < SHRED * same.length
  return !inShreds && shared >= LEAST_SHARED * length
}

function withChanges(pieces: readonly Piece[]): ShownWording {
  const words = pieces.map(({ kind, text }) => {
    const shown = passage(text)
    return kind === 'same' ? shown : kind === 'put-in' ? html`<ins>${shown}</ins>` : html`<del>${shown}</del>`
  })
  return { words: html`${words}`, marked: 'changes' }
}

function withShared(pieces: readonly Piece[]): ShownWording {
  const own = pieces.filter(({ kind }) => kind !== 'left-out')
  const isShown = ({ kind, text }: Piece) => kind === 'same' && text.length >= STRETCH
  const words = own.map(piece => (isShown(piece) ? html`<mark>${passage(piece.text)}</mark>` : passage(piece.text)))
  return { words: html`${words}`, marked: own.some(isShown) ? 'shared' : 'nothing' }
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
