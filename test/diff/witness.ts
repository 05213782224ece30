import type { PolicyDocument } from '../../src/record/document.ts'
import type { Level } from '../../src/record/metadata.ts'
import type { Witness } from '../../src/witness/witness.ts'

/** What a test says of a target; the rest is as nobody cares. */
interface GivenTarget {
  readonly text: string
  readonly unit: string
  readonly value: number | null
  readonly year: number | null
  readonly scope?: string
}

/** What a test says of a document. */
interface Given {
  readonly targets?: readonly GivenTarget[]
  readonly subsidies?: readonly Partial<PolicyDocument['subsidies'][number]>[]
  readonly level?: Level
  readonly code?: string
  readonly title?: string
}

const NOWHERE = { quote: '', section: [], clean: { start: 0, end: 0 }, raw: { start: 0, end: 0 } }

/** A document of records alone, prepared for comparison. */
export function witness(id: string, { targets = [], subsidies = [], level, code, title }: Given): Witness {
  const document: PolicyDocument = {
    schemaVersion: 1,
    id,
    source: { file: `${id}.txt`, sha256: '0'.repeat(64), mediaType: 'text/plain', encoding: 'UTF-8' },
    metadata: {
      title: title ?? null,
      documentNumber: null,
      issuer: null,
      jurisdiction: null,
      jurisdictionCode: code ?? null,
      level: level ?? null,
      status: 'issued',
      issuedDate: null,
      publishedDate: null,
      effectiveDate: null,
      citations: [],
      publishedBy: null,
      fields: [],
    },
    condition: { passes: [], messages: [] },
    targets: targets.map(({ text, scope = null, ...target }, index) => ({
      id: `T${index + 1}`,
      kind: 'goal',
      indicator: { id: null, text },
      scope,
      fromYear: null,
      comparator: 'eq',
      relativeTo: null,
      upTo: null,
      baseline: null,
      evidence: [NOWHERE],
      ...target,
    })),
    responsibilities: [],
    subsidies: subsidies.map((subsidy, index) => ({
      id: `S${index + 1}`,
      kind: 'other',
      amount: null,
      max: null,
      percent: null,
      multiple: null,
      currency: 'CNY',
      basis: null,
      cap: null,
      recipients: null,
      conditions: null,
      funder: null,
      period: null,
      evidence: [NOWHERE],
      ...subsidy,
    })),
  }
  const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } }
  return { id, document, clean: '', tree: { type: 'policy', children: [], position }, clauses: [] }
}
