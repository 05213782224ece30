import { type Hover, MarkupKind } from 'vscode-languageserver/node'
import type { Language } from '../../lexicon/messages/language.ts'
import { wording } from '../../lexicon/messages/wording.ts'
import type { PeerQuote } from '../../record/finding.ts'
import { messageHead } from '../../report/findings/message-head.ts'
import { toClean, toRaw } from '../../text/ledger.ts'
import { likeness } from '../../witness/likeness.ts'
import { type ClauseProfile, profileClauses } from '../../witness/profile.ts'
import type { Analysis } from './analysis.ts'
import { rangeOf } from './diagnostics.ts'
import type { PeerProfiles } from './peer-profiles.ts'
import type { Workspace } from './workspace.ts'

/** Peers whose words a hover shows, and how likely a clause must be on the same matter. */
const SHOWN = 3
const LIKELY = 0.5

/** What peers say on the finding at an offset; where there is none, on the clause there. */
export function hoverAt(
  analysis: Analysis,
  offset: number,
  { packs }: Workspace,
  profiles: PeerProfiles,
  language: Language,
): Hover | null {
  const { document, draft, findings } = analysis
  const here = findings.filter(({ place }) => {
    const start = place.offset === place.end ? place.offset - 1 : place.offset
    return start <= offset && offset <= place.end
  })
  if (here.length > 0) {
    const parts = here.map(finding =>
      [`**${finding.ruleId}** ${escaped(messageHead(finding, language))}`, ...finding.peers.map(quotation)].join(
        '\n\n',
      ),
    )
    return { contents: markdown(parts), range: rangeOf(here[0] as (typeof here)[number], document) }
  }
  const at = toClean(draft.ledger, { start: offset, end: offset }).start
  const clause = profileClauses(draft, packs).find(({ clause }) => clause.start <= at && at <= clause.end)
  if (!clause) return null
  const { start, end } = toRaw(draft.ledger, clause.clause)
  const words = start <= offset && offset <= end ? likeClauses(clause, profiles) : []
  if (words.length === 0) return null
  const title = wording({ id: 'lsp-peers-say', values: {} }, language)
  return {
    contents: markdown([[title, ...words.map(quotation)].join('\n\n')]),
    range: { start: document.positionAt(start), end: document.positionAt(end) },
  }
}

/** The clause of each peer that is likeliest to be on the same matter, the likeliest first. */
function likeClauses(clause: ClauseProfile, profiles: PeerProfiles): readonly PeerQuote[] {
  return profiles
    .flatMap(({ id, clauses }) => {
      let best: { quote: PeerQuote; value: number } | undefined
      for (const other of clauses) {
        const value = likeness(clause, other)
        if (value < LIKELY || value <= (best?.value ?? 0)) continue
        const { section, text } = other.clause
        best = { value, quote: { document: id, section: [...section], quote: text } }
      }
      return best ?? []
    })
    .sort((a, b) => b.value - a.value)
    .slice(0, SHOWN)
    .map(({ quote }) => quote)
}

function markdown(parts: readonly string[]) {
  return { kind: MarkupKind.Markdown, value: parts.join('\n\n---\n\n') }
}

function quotation({ document, section, quote }: PeerQuote): string {
  const lines = quote.split('\n').map(line => `> ${escaped(line)}`)
  return `**${escaped([document, section.join('/')].join(' ').trim())}**\n\n${lines.join('\n>\n')}`
}

/** Text that Markdown shows as it is. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~&!]/g, '\\$&')
}
