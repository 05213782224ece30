import type { Found } from '../../record/evidence.ts'
import type { Assignment, Responsibility } from '../../record/responsibility.ts'
import { listBodies } from '../body-list.ts'
import type { TaskRow } from '../task-tables.ts'
import { readAssignments } from './assignments.ts'
import { taskOf } from './task.ts'

/** One record for each row of a table that gives tasks to bodies. */
export function tableResponsibilities(rows: readonly TaskRow[], clean: string): readonly Found<Responsibility>[] {
  return rows.flatMap(({ row, section, task, bodies }) => {
    const assignments = assignmentsOf(bodies)
    const { start, end } = row.position
    if (assignments.length === 0) return []
    return [
      {
        task: taskOf(clean.slice(task.start, task.end)),
        number: section.join('/') || null,
        form: 'duty-list' as const,
        assignments: [...assignments],
        evidence: [
          {
            quote: clean.slice(start.offset, end.offset),
            section: [...section],
            clean: { start: start.offset, end: end.offset },
          },
        ],
      },
    ]
  })
}

/** Each cell by the role of its column, unless the cell itself says who leads; beside a lead, 责任单位 take part. */
function assignmentsOf(cells: TaskRow['bodies']): readonly Assignment[] {
  const led = cells.some(({ role, words }) => role === 'lead' && words !== '')
  const given = cells.flatMap(({ words, role }) => {
    const own = readAssignments(words)
    if (own.length > 0) return own
    const settled = led && role === 'responsible' ? ('participant' as const) : role
    return listBodies(words).map(({ body, name }) => ({ body, bodyId: name?.id ?? null, role: settled }))
  })
  return given.filter(({ body }, index) => given.findIndex(other => other.body === body) === index)
}
