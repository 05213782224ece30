import { GIVING_WORDS, GRANT_OBJECTS, KIND_TOPICS } from '../../lexicon/grants.ts'
import type { Pack } from '../../lexicon/packs/pack.ts'
import { oneOf } from '../../lexicon/pattern.ts'
import type { SubsidyCell, SubsidyRow } from '../../record/comparison.ts'
import { SUBSIDY_KINDS, type Subsidy } from '../../record/subsidy.ts'
import type { Witness } from '../../witness/witness.ts'
import { cellsOf, missingOf } from '../cells.ts'
import { topicOf } from '../topics.ts'
import { usualWording } from '../usual-wording.ts'
import { groupByWords } from '../wordings.ts'
import { comparableAmount, noteOf } from './comparable.ts'

/** Two grants of one kind whose words have this much in common are for the same. */
const ALIKE = 0.5
/** Beyond this length words describe conditions and name nothing. */
const LONGEST = 40

interface Grant {
  readonly document: string
  readonly kind: Subsidy['kind']
  /** What is granted, or the topic in a pack; null where neither is known. */
  readonly topic: SubsidyRow['topic'] | null
  readonly words: string
  readonly cell: SubsidyCell
}

/**
 * The grants of documents by kind and by what they are for: what is conceded where the words name it (契税), else the topic
 * in a pack, else those with like words. In the order of the kinds; rows that more documents share come first.
 */
export function subsidyRows(witnesses: readonly Witness[], packs: readonly Pack[]): readonly SubsidyRow[] {
  const known = new Map<string, Grant[]>()
  const others: Grant[] = []
  for (const grant of witnesses.flatMap(witness => grantsOf(witness, packs))) {
    const key = JSON.stringify([grant.kind, grant.topic?.id, grant.topic?.text])
    if (grant.topic) known.set(key, [...(known.get(key) ?? []), grant])
    else others.push(grant)
  }
  const worded = others.map(item => ({ item, key: item.kind, words: item.words }))
  return [...known.values(), ...groupByWords(worded, ALIKE)]
    .map(group => rowOf(group, witnesses))
    .sort(
      (a, b) =>
        SUBSIDY_KINDS.indexOf(a.kind) - SUBSIDY_KINDS.indexOf(b.kind) ||
        a.missing.length - b.missing.length ||
        (a.topic.text < b.topic.text ? -1 : Number(a.topic.text > b.topic.text)) ||
        (JSON.stringify(a.cells) < JSON.stringify(b.cells) ? -1 : 1),
    )
}

function rowOf(grants: readonly Grant[], witnesses: readonly Witness[]): SubsidyRow {
  const cells = cellsOf(
    grants,
    ({ document }) => document,
    ({ cell }) => cell,
  )
  const [first] = grants as [Grant]
  return {
    kind: first.kind,
    topic: first.topic ?? { id: null, text: usualWording(grants.map(({ words }) => words)) as string, en: null },
    cells,
    missing: missingOf(witnesses, cells),
    note: noteOf(cells),
  }
}

function grantsOf({ id: document, document: { metadata, subsidies } }: Witness, packs: readonly Pack[]) {
  return subsidies.map((subsidy): Grant => {
    const { kind, amount, max, percent, multiple, basis, recipients, conditions, evidence, id } = subsidy
    const text = evidence[0]?.quote ?? ''
    const object = GRANT_OBJECTS.find(({ words }) => words.test(text))
    const said = [text, recipients, conditions].filter(words => words !== null).join('，')
    const named = topicOf(KIND_TOPICS[kind] ?? said, packs, metadata.title)
    const topic = object === undefined ? named : { id: null, text: object.text, en: object.en }
    const cell = { text, amount, max, percent, multiple, basis, comparable: comparableAmount(subsidy), record: id }
    return { document, kind, topic, words: grantWords(subsidy, text), cell }
  })
}

const SUMS = /[0-9０-９.,]+[万亿]*(?:元|倍|折|%|％)?|[一二三四五六七八九十百千]+[万亿]*元/g
const GIVING = new RegExp(oneOf(GIVING_WORDS), 'g')

/** The words that say whom or what a grant is for: without sums, marks and the words of giving. */
function grantWords({ recipients, conditions }: Subsidy, text: string): string {
  const said = (recipients ?? conditions ?? text).replace(/[\s“”‘’《》（）()、，。；：]/g, '')
  return said.replace(GIVING, '').replace(SUMS, '').slice(0, LONGEST) || said.slice(0, LONGEST)
}
