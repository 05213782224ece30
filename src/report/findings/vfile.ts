import { VFileMessage } from 'vfile-message'
import type { Finding } from '../../record/finding.ts'
import { pointer } from '../../text/lines.ts'

/** What unified's reporters and editors call our severities: `true` fails, `false` warns, `null` informs. */
const FATAL = { error: true, warn: false, info: null } as const

/**
 * Findings as messages of unified: rule and source, place with offsets, the words at the place as `actual`, the peers' words
 * as `expected`, and `fingerprint`.
 * @param raw the draft as read, in which the findings have their places
 */
export function findingMessages(findings: readonly Finding[], raw: string): readonly VFileMessage[] {
  const point = pointer(raw)
  return findings.map(({ message, ruleId, severity, place, peers, fingerprint }) => {
    const start = { line: place.line, column: place.column, offset: place.offset }
    const end = { ...point(place.end), offset: place.end }
    const told = new VFileMessage(message, { place: { start, end }, ruleId, source: 'duizhao' })
    return Object.assign(told, {
      fatal: FATAL[severity],
      actual: raw.slice(place.offset, place.end),
      expected: peers.map(({ quote }) => quote),
      fingerprint,
    })
  })
}
