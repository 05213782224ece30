import type { Pack } from '../../lexicon/packs/pack.ts'
import { oneOf } from '../../lexicon/pattern.ts'
import { TASK_VERBS } from '../../lexicon/task-words.ts'
import type { TaskCell, TaskRow } from '../../record/comparison.ts'
import type { Responsibility, Role } from '../../record/responsibility.ts'
import type { Witness } from '../../witness/witness.ts'
import { cellsOf, missingOf } from '../cells.ts'
import { type FoundTopic, topicOf } from '../topics.ts'
import { usualWording } from '../usual-wording.ts'
import { groupByWords } from '../wordings.ts'

/** Two tasks whose words have this much in common are one. */
const ALIKE = 0.6

interface Task {
  readonly document: string
  readonly topic: FoundTopic | null
  readonly cell: TaskCell
}

/**
 * The tasks of documents, a row each: those on one topic of a pack, else those whose words are alike. Rows that more
 * documents share come first.
 */
export function taskRows(witnesses: readonly Witness[], packs: readonly Pack[]): readonly TaskRow[] {
  const tasks = witnesses.flatMap(witness => tasksOf(witness, packs))
  const byTopic = new Map<string, Task[]>()
  for (const task of tasks) {
    if (task.topic) byTopic.set(task.topic.id, [...(byTopic.get(task.topic.id) ?? []), task])
  }
  const worded = tasks
    .filter(({ topic }) => topic === null)
    .map(item => ({ item, key: '', words: taskWords(item.cell.task) }))
  return [...byTopic.values(), ...groupByWords(worded, ALIKE)]
    .map(group => rowOf(group, witnesses))
    .sort(
      (a, b) =>
        a.missing.length - b.missing.length ||
        (a.topic.text < b.topic.text ? -1 : Number(a.topic.text > b.topic.text)) ||
        (JSON.stringify(a.cells) < JSON.stringify(b.cells) ? -1 : 1),
    )
}

function rowOf(tasks: readonly Task[], witnesses: readonly Witness[]): TaskRow {
  const cells = cellsOf(
    tasks,
    ({ document }) => document,
    ({ cell }) => cell,
  )
  const topic = tasks[0]?.topic ?? { id: null, text: usualWording(tasks.map(({ cell }) => cell.task)) as string }
  return { topic: { id: topic.id, text: topic.text }, cells, missing: missingOf(witnesses, cells) }
}

function tasksOf({ id: document, document: { metadata, responsibilities } }: Witness, packs: readonly Pack[]) {
  return responsibilities.map((record): Task => {
    const { task, evidence } = record
    const topic = topicOf(task, packs, metadata.title)
    const cell: TaskCell = {
      task,
      section: [...(evidence[0]?.section ?? [])],
      lead: bodiesIn('lead', record),
      responsible: bodiesIn('responsible', record),
      participant: bodiesIn('participant', record),
      record: record.id,
    }
    return { document, topic, cell }
  })
}

function bodiesIn(role: Role, { assignments }: Responsibility): string[] {
  return assignments.flatMap(one => (one.role === role ? [one.body] : []))
}

const VERBS = new RegExp(`^(?:${oneOf(TASK_VERBS)})+`)

/** A task without the verbs before it and the marks in it. */
function taskWords(task: string): string {
  const bare = task.replace(/[\s“”‘’《》（）()、，。；：]/g, '')
  return bare.replace(VERBS, '') || bare
}
