import type { Rule } from './rule.ts'
import { annex } from './rules/annex.ts'
import { citation } from './rules/citation.ts'
import { effectiveDate } from './rules/effective-date.ts'
import { leadUnclear } from './rules/lead-unclear.ts'
import { missingClause } from './rules/missing-clause.ts'
import { missingProvision } from './rules/missing-provision.ts'
import { outline } from './rules/outline.ts'
import { residue } from './rules/residue.ts'
import { spun } from './rules/spun.ts'
import { subsidyIncomplete } from './rules/subsidy-incomplete.ts'
import { targetBelowPeers } from './rules/target-below-peers.ts'
import { targetConflict } from './rules/target-conflict.ts'
import { targetWithoutValue } from './rules/target-without-value.ts'
import { targetWithoutYear } from './rules/target-without-year.ts'
import { taskWithoutBody } from './rules/task-without-body.ts'
import { unknownBody } from './rules/unknown-body.ts'

/** Every rule, in the order of their table in the README. */
export const RULES: readonly Rule[] = [
  missingClause,
  missingProvision,
  targetWithoutYear,
  targetWithoutValue,
  targetBelowPeers,
  targetConflict,
  taskWithoutBody,
  leadUnclear,
  unknownBody,
  subsidyIncomplete,
  outline,
  citation,
  effectiveDate,
  annex,
  spun,
  residue,
]
