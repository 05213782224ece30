import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { check } from '../../src/check/check.ts'
import type { Draft } from '../../src/check/draft.ts'
import { beside } from '../../src/check/matters/comparison.ts'
import { lackedMatters } from '../../src/check/matters/lacking.ts'
import { peersOf } from '../../src/check/peers.ts'
import { RULES } from '../../src/check/rules.ts'
import { presetSettings, withSettings } from '../../src/check/settings.ts'
import { restorePage } from '../../src/cli/render.ts'
import { restoredWitness } from '../../src/cli/witnesses.ts'
import { extract } from '../../src/extract/extract.ts'
import { shippedPacks } from '../../src/lexicon/packs/load.ts'
import { parse } from '../../src/parse/parse.ts'
import { readPage } from '../../src/read/read.ts'
import type { Finding } from '../../src/record/finding.ts'
import { openLedger } from '../../src/text/ledger.ts'
import { type Witness, witnessOf } from '../../src/witness/witness.ts'
import { corpusWitnesses } from '../support/corpus-witnesses.ts'
import { goldPairs } from './clauses.ts'
import { percent, type Section, table } from './section.ts'

/** The rules that this measures, as the preset `recommended` has them; the share is what two of four peers need. */
const SETTINGS = withSettings(
  presetSettings('recommended', RULES),
  Object.fromEntries(RULES.map(({ id }) => [id, /^missing-/.test(id) ? 'warn' : 'off'])),
  RULES,
)

/** Peers of three or four that the share of the preset asks for. */
const NEEDED = 2
/** Where the sweep cuts. */
const ODDS = [-4, -3, -2.5, -2, -1.5, -1, 0]

const nameOf = (document: string, section: readonly string[]) => `${document} ${section.join('/') || '-'}`

/** Whether two clauses, by name, are on the same matter. */
type SameMatter = (one: string, other: string) => boolean

/** Documents on one subject, and which of their clauses are on the same matter. */
interface Field {
  readonly name: string
  readonly witnesses: readonly Witness[]
  readonly same: SameMatter
  /** `document, tab, topic` for what a reader did not find, though clauses are paired for other matters in them. */
  readonly absent: ReadonlySet<string>
}

/** One clause taken out of a document, and what the check says. */
interface KnockOut {
  readonly clause: string
  /** No other clause of the document shares a matter with the same clauses of the others. */
  readonly only: boolean
  readonly byClause: boolean
  readonly byEither: boolean
}

/** A clean text as a draft, its records found again where it was changed. */
function draftOf({ id, document }: Witness, clean: string): Draft {
  const { tree } = parse(clean)
  const found = extract(tree, clean, { packs: shippedPacks(), title: document.metadata.title })
  const responsibilities = found.responsibilities.map((record, index) => ({
    ...record,
    id: `R${index + 1}`,
    evidence: record.evidence.map(evidence => ({ ...evidence, raw: evidence.clean })),
  }))
  const witness = witnessOf({ ...document, responsibilities }, clean, tree)
  return { ...witness, id, file: id, ledger: openLedger(clean), messages: [], directives: [] }
}

/** The topics that the draft has no clause on, with the clauses of peers, at some odds. */
function lackedIn(draft: Draft, peers: readonly Witness[], odds: number) {
  const { alignment } = beside(draft, peers, peers, shippedPacks())
  const matters = lackedMatters(alignment(), shippedPacks(), { peers: NEEDED, odds })
  return matters.map(({ topic, clauses }) => ({
    topic: topic.id ?? topic.text,
    clauses: clauses.map(({ peer, profile }) => nameOf(peer.id, profile.clause.section)),
  }))
}

function findingsIn(draft: Draft, peers: readonly Witness[]): readonly Finding[] {
  return check(draft, peersOf(peers), { settings: SETTINGS }).findings.findings
}

/** Each clause whose matter at least two peers share, with their clauses on it and the text without it. */
function removals(witness: Witness, peers: readonly Witness[], same: SameMatter) {
  return witness.clauses.flatMap(({ section, start, end }) => {
    const clause = nameOf(witness.id, section)
    const partners = peers.flatMap(({ id, clauses }) =>
      clauses.map(other => nameOf(id, other.section)).filter(name => same(clause, name)),
    )
    if (new Set(partners.map(name => name.split(' ')[0])).size < 2) return []
    return [{ clause, start, partners, clean: witness.clean.slice(0, start) + witness.clean.slice(end) }]
  })
}

function knockOuts(witness: Witness, peers: readonly Witness[], same: SameMatter): readonly KnockOut[] {
  const before = new Set(findingsIn(draftOf(witness, witness.clean), peers).map(({ fingerprint }) => fingerprint))
  return removals(witness, peers, same).map(({ clause, start, partners, clean }) => {
    const only = !witness.clauses.some(
      other => other.start !== start && partners.some(name => same(nameOf(witness.id, other.section), name)),
    )
    const news = findingsIn(draftOf(witness, clean), peers).filter(
      ({ fingerprint, peers: quoted }) =>
        !before.has(fingerprint) && quoted.some(({ document, section: at }) => partners.includes(nameOf(document, at))),
    )
    return { clause, only, byClause: news.some(({ ruleId }) => ruleId === 'missing-clause'), byEither: news.length > 0 }
  })
}

/** Whether most of the clauses that a finding quotes have a counterpart in the draft after all. */
function isThere({ peers, topic }: Finding, witness: Witness, same: SameMatter, absent: ReadonlySet<string>): boolean {
  if (absent.has(`${witness.id}\t${topic?.text}`)) return false
  const having = peers.filter(({ document, section }) =>
    witness.clauses.some(own => same(nameOf(witness.id, own.section), nameOf(document, section))),
  )
  return having.length * 2 > peers.length
}

/** What the knock-out test finds in one set of documents. */
export function measureKnockOuts(witnesses: readonly Witness[], same: SameMatter, absent: ReadonlySet<string>) {
  const outs = witnesses.flatMap(witness =>
    knockOuts(
      witness,
      witnesses.filter(other => other !== witness),
      same,
    ),
  )
  const untouched = witnesses.flatMap(witness =>
    findingsIn(
      draftOf(witness, witness.clean),
      witnesses.filter(other => other !== witness),
    )
      .filter(({ ruleId }) => ruleId === 'missing-clause')
      .map(finding => ({ finding, witness, there: isThere(finding, witness, same, absent) })),
  )
  return { outs, untouched }
}

function lines(name: string, { outs, untouched }: ReturnType<typeof measureKnockOuts>): readonly (readonly string[])[] {
  const share = (list: readonly unknown[], all: readonly unknown[]) =>
    `${list.length}/${all.length} ${percent(list.length / all.length, 1)}`
  const only = outs.filter(out => out.only)
  return [
    [
      `${name}: clause removed, reported`,
      share(
        outs.filter(out => out.byEither),
        outs,
      ),
    ],
    [
      `${name}: … as missing-clause`,
      share(
        outs.filter(out => out.byClause),
        outs,
      ),
    ],
    [
      `${name}: … where no other clause is on its matter`,
      share(
        only.filter(out => out.byEither),
        only,
      ),
    ],
    [
      `${name}: … as missing-clause`,
      share(
        only.filter(out => out.byClause),
        only,
      ),
    ],
    [
      `${name}: untouched, missing-clause on what is there`,
      share(
        untouched.filter(({ there }) => there),
        untouched,
      ),
    ],
  ]
}

/** `document, tab, topic` for what a reader did not find. */
function absentTopics(): ReadonlySet<string> {
  const lines = readFileSync(join(import.meta.dirname, '../gold/missing/childcare.tsv'), 'utf8').split('\n')
  return new Set(lines.filter(line => line.includes('\t')).map(line => line.split('\t').slice(0, 2).join('\t')))
}

/**
 * What the rule would find at other odds: the removed clauses that a matter is told of, and of the matters told of in
 * untouched documents those that most of the quoted clauses have a counterpart for.
 */
function sweep(fields: readonly Field[]): readonly (readonly string[])[] {
  return ODDS.map(odds => {
    let [removed, reported, told, there] = [0, 0, 0, 0]
    for (const { witnesses, same } of fields) {
      for (const witness of witnesses) {
        const peers = witnesses.filter(other => other !== witness)
        const before = lackedIn(draftOf(witness, witness.clean), peers, odds)
        told += before.length
        there += before.filter(({ clauses }) => {
          const having = clauses.filter(name =>
            witness.clauses.some(own => same(nameOf(witness.id, own.section), name)),
          )
          return having.length * 2 > clauses.length
        }).length
        for (const { partners, clean } of removals(witness, peers, same)) {
          const news = lackedIn(draftOf(witness, clean), peers, odds).filter(
            ({ topic, clauses }) =>
              !before.some(old => old.topic === topic) && clauses.some(name => partners.includes(name)),
          )
          removed += 1
          if (news.length > 0) reported += 1
        }
      }
    }
    return [
      `matters at log odds below ${odds}`,
      percent(reported / removed, 1),
      `${there}/${told} ${percent(there / told, 1)}`,
    ]
  })
}

const BUILT = join(import.meta.dirname, '../cases/check')

/** Documents of a field made for this, with what each clause is about: no domain pack knows the field. */
async function built(name: string): Promise<Field> {
  const folder = join(BUILT, name)
  const topics = new Map<string, string | undefined>(
    readFileSync(join(folder, 'topics.tsv'), 'utf8')
      .split('\n')
      .filter(line => line.includes('\t'))
      .map(line => line.split('\t'))
      .map(([document, section, topic]) => [`${document} ${section}`, topic] as const),
  )
  const ids = [...new Set([...topics.keys()].map(name => name.split(' ')[0] as string))]
  const pages = ids.map(id => readPage(join(folder, `${id}.txt`)))
  const witnesses = (await Promise.all(pages)).map(page => restoredWitness(restorePage(page)))
  return {
    name,
    witnesses,
    same: (one, other) => topics.has(one) && topics.get(one) === topics.get(other),
    absent: new Set(),
  }
}

/** The knock-out test on the documents of extracted/, against pairs of clauses found by reading, and on other fields. */
export async function evaluateCheck(): Promise<Section> {
  const gold = goldPairs()
  const fields: readonly Field[] = [
    {
      name: 'childcare',
      witnesses: corpusWitnesses(),
      same: (one, other) => gold.has([one, other].sort().join(' | ')),
      absent: absentTopics(),
    },
    ...(await Promise.all(readdirSync(BUILT).sort().map(built))),
  ]
  const measured = fields.map(({ name, witnesses, same, absent }) => ({
    name,
    ...measureKnockOuts(witnesses, same, absent),
  }))
  const all = {
    outs: measured.flatMap(({ outs }) => outs),
    untouched: measured.flatMap(({ untouched }) => untouched),
  }
  const notes = [
    ...all.outs.filter(({ byEither }) => !byEither).map(({ clause }) => `  not reported: ${clause}`),
    ...all.untouched
      .filter(({ there }) => there)
      .map(({ finding, witness }) => `  is there: ${witness.id} ${finding.topic?.text}`),
  ]
  return {
    title: 'Check: clauses taken out of a document',
    lines: [
      ...table([...measured.flatMap(field => lines(field.name, field)), ...lines('all', all)]),
      ...table([['', 'removed, reported', 'untouched, there'], ...sweep(fields)]),
      ...notes,
    ],
  }
}
