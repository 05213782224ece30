import type { Pack } from '../lexicon/packs/pack.ts'
import type { Found } from '../record/evidence.ts'
import type { Responsibility } from '../record/responsibility.ts'
import type { Subsidy } from '../record/subsidy.ts'
import type { Target } from '../record/target.ts'
import type { Policy } from '../tree/nodes.ts'
import { clausesOf } from './clauses.ts'
import { bracketResponsibilities } from './responsibilities/brackets.ts'
import { dutyListResponsibilities } from './responsibilities/duties.ts'
import { proseResponsibilities } from './responsibilities/prose.ts'
import { tableResponsibilities } from './responsibilities/tables.ts'
import { isBackground, isReport, settingOf } from './setting.ts'
import { findSubsidies } from './subsidies/subsidies.ts'
import { mergeTargets } from './targets/merge.ts'
import { nameIndicators } from './targets/named.ts'
import { proseTargets } from './targets/prose.ts'
import { tableTargets, taskTargets } from './targets/tables.ts'
import { taskRows } from './task-tables.ts'

/** What a document commits to, each record with its passages in the clean text. */
export interface Extracted {
  readonly targets: readonly Found<Target>[]
  readonly responsibilities: readonly Found<Responsibility>[]
  readonly subsidies: readonly Found<Subsidy>[]
}

/** 责任单位中排在第一位的为牵头单位: the document says so once for all its lists. */
const FIRST_LEADS = /(?:排|列)(?:在)?(?:第一位|首位|第一)的?(?:单位|部门)?(?:为|是)牵头/

/** What extraction is told of the document's field besides the text. */
export interface ExtractOptions {
  /** The domain packs that name indicators; earlier ones come first. */
  readonly packs?: readonly Pack[]
  /** The document's title, which tells packs its field; null where it has none. */
  readonly title?: string | null
}

/**
 * The records of a parsed document, in the order of the text. Pure; never throws because of what the text holds.
 * @param tree of `clean`
 * @param clean the text that the tree's positions count in
 */
export function extract(tree: Policy, clean: string, { packs = [], title = null }: ExtractOptions = {}): Extracted {
  if (isReport(tree, clean)) return { targets: [], responsibilities: [], subsidies: [] }
  const clauses = clausesOf(tree, clean)
  const setting = settingOf(tree)
  const tasks = taskRows(tree)
  const firstLeads = FIRST_LEADS.test(clean)
  return {
    targets: mergeTargets(
      nameIndicators(
        [
          ...clauses.flatMap(clause => proseTargets(clause, setting)),
          ...tableTargets(tree, clean),
          ...taskTargets(tasks, clean, setting),
        ],
        packs,
        title,
      ),
    ),
    responsibilities: [
      ...clauses.flatMap(clause => {
        const duties = dutyListResponsibilities([clause])
        const brackets = bracketResponsibilities(clause, firstLeads)
        const prose = proseResponsibilities(clause).filter(
          ({ evidence }) => !overlaps(evidence, duties) && !inside(evidence, brackets),
        )
        return [...brackets, ...duties, ...prose]
      }),
      ...tableResponsibilities(tasks, clean),
    ].toSorted((a, b) => (a.evidence[0]?.clean.start ?? 0) - (b.evidence[0]?.clean.start ?? 0)),
    subsidies: clauses.filter(clause => !isBackground(clause)).flatMap(findSubsidies),
  }
}

/** Whether a passage is part of one of the others. */
function inside(evidence: Found<Responsibility>['evidence'], others: readonly Found<Responsibility>[]): boolean {
  return others.some(other =>
    other.evidence.some(({ clean: a }) => evidence.every(({ clean: b }) => a.start <= b.start && b.end <= a.end)),
  )
}

function overlaps(evidence: Found<Responsibility>['evidence'], others: readonly Found<Responsibility>[]): boolean {
  return others.some(other =>
    other.evidence.some(({ clean: a }) => evidence.some(({ clean: b }) => a.start < b.end && b.start < a.end)),
  )
}
