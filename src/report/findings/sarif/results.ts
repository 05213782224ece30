import type { Finding, PeerQuote } from '../../../record/finding.ts'
import { pointer } from '../../../text/lines.ts'
import type { CheckedDraft } from '../checked-draft.ts'
import { isTextFile } from '../text-file.ts'
import { fileUri } from './file-uri.ts'
import type { SarifFacts } from './sarif.ts'

/** What SARIF calls our severities. */
export const LEVELS = { error: 'error', warn: 'warning', info: 'note' } as const

/** The findings of a draft as results; `artifact` is its place in the run's list of files. */
export function resultsOf({ findings, ledger, source }: CheckedDraft, artifact: number, facts: SarifFacts) {
  const point = pointer(ledger.raw)
  const artifactLocation = { uri: fileUri(findings.draft), index: artifact }
  return findings.findings.map(finding => {
    const { ruleId, severity, message, peers, fingerprint, topic, share, place, section } = finding
    const end = point(place.end)
    const region = {
      startLine: place.line,
      startColumn: place.column,
      endLine: end.line,
      endColumn: end.column,
    }
    return {
      ruleId,
      ruleIndex: facts.rules.findIndex(({ id }) => id === ruleId),
      level: LEVELS[severity],
      message: { text: message },
      locations: [
        {
          physicalLocation: { artifactLocation, ...(isTextFile(source) && { region }) },
          ...logicalLocations(sectionName(finding)),
        },
      ],
      ...(peers.length > 0 && { relatedLocations: peers.map((peer, index) => relatedLocation(peer, index, facts)) }),
      partialFingerprints: { 'duizhao/v1': fingerprint },
      ...(facts.baseline && { baselineState: 'new' }),
      properties: { section, topic, share },
    }
  })
}

function relatedLocation({ document, section, quote }: PeerQuote, index: number, { peerFile }: SarifFacts) {
  const file = peerFile(document)
  return {
    id: index + 1,
    ...(file !== undefined && { physicalLocation: { artifactLocation: { uri: fileUri(file) } } }),
    ...logicalLocations([document, ...section].join('/')),
    message: { text: quote },
  }
}

function sectionName({ section }: Finding): string {
  return section.join('/')
}

function logicalLocations(fullyQualifiedName: string) {
  return fullyQualifiedName === '' ? {} : { logicalLocations: [{ fullyQualifiedName }] }
}
