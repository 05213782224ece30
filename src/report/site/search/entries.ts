import { unitWords } from '../../comparison/words.ts'
import { levelWords } from '../indicators/cell.ts'
import { type Plan, passageAnchor } from '../plan.ts'
import type { View } from '../view.ts'

/** What is searched: its kind, its title, the words below it, the number of its document, and where in that it stands. */
export type Entry = readonly [kind: number, title: string, below: string, document: number, anchor: string]

/** Kinds of things that are found, by their number in an entry. */
export const ENTRY_KINDS = ['documents', 'indicators', 'clauses', 'responsibilities', 'subsidies'] as const

/** Units of a clause that are searched; of fewer documents more. */
const EXCERPT = { many: 30, few: 120 }
/** Units of a clause without heading that stand for one. */
const TITLE = 30

/** Everything that can be found in a site, in a language. */
export function searchEntries(plan: Plan, view: View): readonly Entry[] {
  const numbers = new Map(plan.documents.map(({ id }, index) => [id, index]))
  const numberOf = (id: string) => numbers.get(id) as number
  const { targets, tasks, subsidies } = plan.site.comparison
  const record = (kind: number, title: string, below: string, document: string, id: string): Entry => [
    kind,
    title,
    below,
    numberOf(document),
    plan.recordAnchor(document, id),
  ]
  return [
    ...plan.documents.map(({ id, about, witness }, index): Entry => {
      const below = [about.documentNumber, witness.document.metadata.issuer, about.issuedDate, id]
      return [0, about.title ?? id, below.filter(part => part !== null).join(' · '), index, '']
    }),
    ...targets.flatMap(({ indicator, unit, cells }) =>
      Object.entries(cells).flatMap(([document, list]) =>
        list.map(cell => {
          const level = `${cell.year ?? ''} ${levelWords(cell, view)} ${unitWords(unit, view.language)}`.trim()
          const name = view.plainName(indicator)
          const title = name === cell.indicator ? name : `${name} · ${cell.indicator}`
          return record(1, title, level, document, cell.record)
        }),
      ),
    ),
    ...plan.documents.flatMap(({ witness }, index) =>
      witness.clauses.map(({ start, end, section, heading, text }): Entry => {
        const title = [...section, heading ?? ''].filter(part => part !== '').join(' ')
        const words = text.replace(/\s+/g, ' ').slice(0, plan.many ? EXCERPT.many : EXCERPT.few)
        return [2, title === '' ? words.slice(0, TITLE) : title, words, index, passageAnchor({ start, end })]
      }),
    ),
    ...tasks.flatMap(({ cells }) =>
      Object.entries(cells).flatMap(([document, list]) =>
        list.map(({ task, lead, responsible, participant, record: id }) =>
          record(3, task, [...lead, ...responsible, ...participant].join('、'), document, id),
        ),
      ),
    ),
    ...subsidies.flatMap(({ topic, cells }) =>
      Object.entries(cells).flatMap(([document, list]) =>
        list.map(cell => record(4, cell.text, view.plainName(topic), document, cell.record)),
      ),
    ),
  ]
}
