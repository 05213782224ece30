import type { Language, Wording } from '../lexicon/messages/language.ts'
import { wording } from '../lexicon/messages/wording.ts'
import type { PeerQuote } from '../record/finding.ts'
import type { Raised } from './rule.ts'

/** Units of a peer's words that a message shows; the finding holds all of them. */
const SHOWN = 42
/** Peers that a message names. */
const NAMED = 3

/** The message of a finding: what is wrong, and how up to three peers word it. */
export function sentence({ id, values = {}, peers = [] }: Raised, language: Language): string {
  const filled = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'object' ? value[language] : value]),
  )
  const about = wording({ id, values: filled }, language)
  if (peers.length === 0) return about
  const list = peers.slice(0, NAMED).map(peer => peerWords(peer, language))
  return wording({ id: 'check-with-peers', values: { about, peers: list.join(SEPARATOR[language]) } }, language)
}

const SEPARATOR: Wording = { zh: '；', en: '; ' }

function peerWords({ document, section, quote }: PeerQuote, language: Language): string {
  const place = section.length > 0 ? ` ${section.join('/')}` : ''
  return wording({ id: 'check-peer', values: { document, place, quote: shortened(quote) } }, language)
}

/** The first words of a quote, on one line. */
export function shortened(quote: string, length = SHOWN): string {
  const line = quote.replace(/\s+/g, ' ').trim()
  if (line.length <= length) return line
  const end = /[\ud800-\udbff]$/.test(line.slice(0, length)) ? length - 1 : length
  return `${line.slice(0, end)}…`
}
