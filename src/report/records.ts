import type { Evidence, Found, Passage } from '../record/evidence.ts'
import type { Responsibility } from '../record/responsibility.ts'
import type { Subsidy } from '../record/subsidy.ts'
import type { Target } from '../record/target.ts'
import { type Ledger, putIn, toRaw } from '../text/ledger.ts'

/** The records of a document, their passages in the clean text. */
export interface FoundRecords {
  readonly targets: readonly Found<Target>[]
  readonly responsibilities: readonly Found<Responsibility>[]
  readonly subsidies: readonly Found<Subsidy>[]
}

/** The records as a file holds them. */
export interface Records {
  targets: Target[]
  responsibilities: Responsibility[]
  subsidies: Subsidy[]
}

/** The pass whose insertions are restored words. */
const RESTORING = 'despin'

/**
 * Records with ids (`T1`, `R1`, `S1` in the order of the text), the places of their evidence in the raw page, and a mark on
 * evidence that rests on restored words.
 */
export function recorded({ targets, responsibilities, subsidies }: FoundRecords, ledger: Ledger): Records {
  const evidence = (passages: readonly Passage[]) => passages.map(passage => placed(passage, ledger))
  return {
    targets: targets.map((row, index) => ({ id: `T${index + 1}`, ...row, evidence: evidence(row.evidence) })),
    responsibilities: responsibilities.map((row, index) => ({
      id: `R${index + 1}`,
      ...row,
      evidence: evidence(row.evidence),
    })),
    subsidies: subsidies.map((row, index) => ({ id: `S${index + 1}`, ...row, evidence: evidence(row.evidence) })),
  }
}

function placed({ quote, section, clean }: Passage, ledger: Ledger): Evidence {
  const { start, end } = toRaw(ledger, clean)
  const restored = putIn(ledger, RESTORING, clean)
  return { quote, section, clean, raw: { start, end }, ...(restored && { restored }) }
}
