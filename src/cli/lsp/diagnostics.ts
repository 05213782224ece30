import { pathToFileURL } from 'node:url'
import { type Diagnostic, DiagnosticSeverity, type Range } from 'vscode-languageserver/node'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Finding } from '../../record/finding.ts'
import type { Severity } from '../../record/message.ts'
import { findingMessages } from '../../report/findings/vfile.ts'
import type { Analysis } from './analysis.ts'

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warn: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
}

/** The findings of a document as diagnostics, with the peers' words where the client shows related places. */
export function diagnosticsOf(
  { document, findings }: Analysis,
  files: ReadonlyMap<string, string>,
  withRelated: boolean,
): Diagnostic[] {
  const messages = findingMessages(findings, document.getText())
  return findings.map((finding, index) => {
    const { reason, ruleId = '', source = '' } = messages[index] as (typeof messages)[number]
    const related = finding.peers.flatMap(({ document: peer, section, quote }) => {
      const file = files.get(peer)
      if (file === undefined) return []
      const location = { uri: pathToFileURL(file).href, range: START }
      return [{ location, message: `${[peer, section.join('/')].join(' ').trim()} ${quote}` }]
    })
    return {
      range: rangeOf(finding, document),
      severity: SEVERITIES[finding.severity],
      code: ruleId,
      source,
      message: reason,
      data: finding.fingerprint,
      ...(withRelated && related.length > 0 && { relatedInformation: related }),
    }
  })
}

const START: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }

/** The words of a finding; for a point the character in front of it, since editors show nothing of an empty range. */
export function rangeOf({ place }: Finding, document: TextDocument): Range {
  const start = place.offset === place.end ? Math.max(0, place.offset - 1) : place.offset
  return { start: document.positionAt(start), end: document.positionAt(place.end) }
}
