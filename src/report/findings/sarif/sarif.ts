import type { Language } from '../../../lexicon/messages/language.ts'
import type { CheckedDraft } from '../checked-draft.ts'
import type { RuleFacts } from '../rule-facts.ts'
import { fileUri } from './file-uri.ts'
import { LEVELS, resultsOf } from './results.ts'

/** What a log says besides the findings. */
export interface SarifFacts {
  readonly language: Language
  /** All rules there are, in the order of their table. */
  readonly rules: readonly RuleFacts[]
  /** Of this package. */
  readonly version: string
  /** Findings that a baseline knows were left out: what is here is new. */
  readonly baseline: boolean
  /** The file of a peer, where there is one to open. */
  readonly peerFile: (id: string) => string | undefined
}

/**
 * Findings as a SARIF 2.1.0 log (OASIS Standard, 27 March 2020), one run: rules with their levels, results with places in the
 * drafts, the peers' words as related locations, fingerprints that stay when lines move.
 */
export function findingsSarif(drafts: readonly CheckedDraft[], facts: SarifFacts): string {
  const { language, rules, version } = facts
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'duizhao', semanticVersion: version, rules: rules.map(rule => descriptor(rule, language)) },
        },
        language: language === 'zh' ? 'zh-CN' : 'en',
        columnKind: 'utf16CodeUnits',
        artifacts: drafts.map(({ findings, source }) => ({
          location: { uri: fileUri(findings.draft) },
          mimeType: source.mediaType,
          hashes: { 'sha-256': source.sha256 },
        })),
        results: drafts.flatMap((draft, artifact) => resultsOf(draft, artifact, facts)),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function descriptor({ id, about, source, level }: RuleFacts, language: Language) {
  const text = about[language]
  return {
    id,
    name: id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text },
    fullDescription: { text: source === undefined ? text : `${text} (${source})` },
    defaultConfiguration: { enabled: level !== 'off', level: level === 'off' ? 'none' : LEVELS[level] },
  }
}
