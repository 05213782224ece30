import Type from 'typebox'
import type { Finding, Findings } from '../record/finding.ts'

/** JSON Schema of a baseline: the findings that a team knows of and does not want to be told again. */
export const baselineSchema = Type.Object(
  {
    schemaVersion: Type.Literal(1),
    known: Type.Array(
      Type.Object(
        { draft: Type.String(), ruleId: Type.String(), fingerprint: Type.String({ pattern: '^[0-9a-f]{16}$' }) },
        { additionalProperties: false },
      ),
    ),
  },
  { additionalProperties: false, title: 'Duizhao baseline' },
)
export type Baseline = Type.Static<typeof baselineSchema>

/** The findings that a baseline does not know. */
export function unknownFindings({ draft, findings }: Findings, { known }: Baseline): readonly Finding[] {
  const fingerprints = new Set(known.filter(entry => entry.draft === draft).map(({ fingerprint }) => fingerprint))
  return findings.filter(({ fingerprint }) => !fingerprints.has(fingerprint))
}

/** A baseline that knows the findings of some drafts, and of other drafts what it knew before. */
export function updatedBaseline(before: Baseline, checked: readonly Findings[]): Baseline {
  const drafts = new Set(checked.map(({ draft }) => draft))
  const known = [
    ...before.known.filter(({ draft }) => !drafts.has(draft)),
    ...checked.flatMap(({ draft, findings }) =>
      findings.map(({ ruleId, fingerprint }) => ({ draft, ruleId, fingerprint })),
    ),
  ]
  const key = ({ draft, ruleId, fingerprint }: Baseline['known'][number]) =>
    JSON.stringify([draft, ruleId, fingerprint])
  return { schemaVersion: 1, known: known.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0)) }
}
