import type { Baseline } from '../record/baseline.ts'
import type { Finding, Findings } from '../record/finding.ts'

/** The findings that a baseline does not know. */
export function unknownFindings({ draft, findings }: Findings, { known }: Baseline): readonly Finding[] {
  const fingerprints = new Set(known.filter(entry => entry.draft === draft).map(({ fingerprint }) => fingerprint))
  return findings.filter(({ fingerprint }) => !fingerprints.has(fingerprint))
}

/** What a baseline knows of a draft and is found in it no more. */
export function outlived({ draft, findings }: Findings, { known }: Baseline): Baseline['known'] {
  const found = new Set(findings.map(({ fingerprint }) => fingerprint))
  return known.filter(entry => entry.draft === draft && !found.has(entry.fingerprint))
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
