import { bareBody, bodyName, englishBodyName } from '../../lexicon/bodies/bare.ts'
import type { ResponsibilityCell, ResponsibilityRow } from '../../record/comparison.ts'
import type { Witness } from '../../witness/witness.ts'
import { cellsOf, missingOf } from '../cells.ts'
import { usualWording } from '../usual-wording.ts'

interface Duty {
  readonly document: string
  readonly bodyId: string | null
  readonly cell: ResponsibilityCell
}

/**
 * The bodies of documents, a row each: the kinds of bodies that the lexicon knows, whatever their level and form of name,
 * and by wording without level those that it does not. Rows that more documents share come first, then those with more to do.
 */
export function bodyRows(witnesses: readonly Witness[]): readonly ResponsibilityRow[] {
  const groups = new Map<string, Duty[]>()
  for (const duty of witnesses.flatMap(dutiesOf)) {
    const key = duty.bodyId ?? ` ${bareBody(duty.cell.body)}`
    groups.set(key, [...(groups.get(key) ?? []), duty])
  }
  return Array.from(groups.values(), duties => {
    const [{ bodyId }] = duties as [Duty]
    const cells = cellsOf(
      duties,
      ({ document }) => document,
      ({ cell }) => cell,
    )
    const text = (bodyId && bodyName(bodyId)) ?? (usualWording(duties.map(({ cell }) => bareBody(cell.body))) as string)
    const row = {
      body: { id: bodyId, text, en: bodyId && englishBodyName(bodyId) },
      cells,
      missing: missingOf(witnesses, cells),
    }
    return { row, duties: duties.length }
  })
    .sort(
      (a, b) =>
        a.row.missing.length - b.row.missing.length ||
        b.duties - a.duties ||
        (a.row.body.text < b.row.body.text ? -1 : 1),
    )
    .map(({ row }) => row)
}

function dutiesOf({ id: document, document: { responsibilities } }: Witness): readonly Duty[] {
  return responsibilities.flatMap(({ id, task, assignments }) =>
    assignments.map(({ body, bodyId, role }) => ({ document, bodyId, cell: { task, role, body, record: id } })),
  )
}
