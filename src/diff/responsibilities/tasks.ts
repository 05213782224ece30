import { HEADING_NAMES } from '../../lexicon/heading-names.ts'
import type { Pack } from '../../lexicon/packs/pack.ts'
import { oneOf } from '../../lexicon/pattern.ts'
import { TASK_VERBS } from '../../lexicon/task-words.ts'
import type { TaskCell, TaskRow } from '../../record/comparison.ts'
import type { Responsibility, Role } from '../../record/responsibility.ts'
import { profileClauses } from '../../witness/profile.ts'
import type { Witness } from '../../witness/witness.ts'
import { cellsOf, missingOf } from '../cells.ts'
import { usualWording } from '../usual-wording.ts'
import { groupByWords } from '../wordings.ts'
import { matterOfClause, matterOfWords, type TaskMatter } from './matters.ts'

/** Two tasks whose words have this much in common are one. */
const ALIKE = 0.6

interface Task {
  readonly document: string
  readonly matter: TaskMatter | null
  readonly cell: TaskCell
}

/**
 * The tasks of documents, a row each: those on one matter (of a pack, or of policies in every field), else those whose words
 * are alike. Rows that more documents share come first.
 */
export function taskRows(witnesses: readonly Witness[], packs: readonly Pack[]): readonly TaskRow[] {
  const tasks = witnesses.flatMap(witness => tasksOf(witness, packs))
  const byMatter = new Map<string, Task[]>()
  for (const task of tasks) {
    if (task.matter) byMatter.set(task.matter.family, [...(byMatter.get(task.matter.family) ?? []), task])
  }
  const worded = tasks
    .filter(({ matter }) => matter === null)
    .map(item => ({ item, key: '', words: taskWords(item.cell.task) }))
  return [...byMatter.values(), ...groupByWords(worded, ALIKE)]
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
  return { topic: topicOf(tasks), cells, missing: missingOf(witnesses, cells) }
}

/** The topic of a pack that most of the tasks have; else the matter of every field, else the usual words. */
function topicOf(tasks: readonly Task[]): TaskRow['topic'] {
  const matters = tasks.flatMap(({ matter }) => matter ?? [])
  const id = usualWording(matters.flatMap(matter => matter.id ?? [])) ?? null
  const named = matters.find(matter => matter.id === id)
  if (named) return { id: named.id ?? named.family, text: named.text, en: named.en }
  const text = usualWording(tasks.map(({ cell }) => cell.task)) as string
  return { id: null, text, en: HEADING_NAMES.get(text) ?? null }
}

function tasksOf(witness: Witness, packs: readonly Pack[]): readonly Task[] {
  const { id: document, document: policy } = witness
  const profiles = profileClauses(witness, packs)
  return policy.responsibilities.map((record): Task => {
    const { task, form, evidence } = record
    const at = evidence[0]?.clean.start ?? -1
    // The bracket behind a clause gives the whole clause to bodies; a sentence gives them what it says.
    const whole = form === 'bracket' ? profiles.find(({ clause }) => clause.start <= at && at < clause.end) : undefined
    const matter = (whole && matterOfClause(whole, packs)) ?? matterOfWords(task, packs, policy.metadata.title)
    const cell: TaskCell = {
      task,
      section: [...(evidence[0]?.section ?? [])],
      lead: bodiesIn('lead', record),
      responsible: bodiesIn('responsible', record),
      participant: bodiesIn('participant', record),
      record: record.id,
    }
    return { document, matter, cell }
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
