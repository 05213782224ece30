import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { check } from '../../src/check/check.ts'
import type { Draft } from '../../src/check/draft.ts'
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

const nameOf = (document: string, section: readonly string[]) => `${document} ${section.join('/') || '-'}`

/** Whether two clauses, by name, are on the same matter. */
type SameMatter = (one: string, other: string) => boolean

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

function findingsIn(draft: Draft, peers: readonly Witness[]): readonly Finding[] {
  return check(draft, peersOf(peers), { settings: SETTINGS }).findings.findings
}

function knockOuts(witness: Witness, peers: readonly Witness[], same: SameMatter): readonly KnockOut[] {
  const before = new Set(findingsIn(draftOf(witness, witness.clean), peers).map(({ fingerprint }) => fingerprint))
  return witness.clauses.flatMap(({ section, start, end }) => {
    const clause = nameOf(witness.id, section)
    const partners = peers.flatMap(({ id, clauses }) =>
      clauses.map(other => nameOf(id, other.section)).filter(name => same(clause, name)),
    )
    if (new Set(partners.map(name => name.split(' ')[0])).size < 2) return []
    const only = !witness.clauses.some(
      other => other.start !== start && partners.some(name => same(nameOf(witness.id, other.section), name)),
    )
    const news = findingsIn(draftOf(witness, witness.clean.slice(0, start) + witness.clean.slice(end)), peers).filter(
      ({ fingerprint, peers: quoted }) =>
        !before.has(fingerprint) && quoted.some(({ document, section: at }) => partners.includes(nameOf(document, at))),
    )
    return [
      { clause, only, byClause: news.some(({ ruleId }) => ruleId === 'missing-clause'), byEither: news.length > 0 },
    ]
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

const RENOVATION = join(import.meta.dirname, '../cases/check/renovation')

/** Documents of another field, made for this, with what each clause is about: no domain pack knows the field. */
async function renovation(): Promise<{ readonly witnesses: readonly Witness[]; readonly same: SameMatter }> {
  const topics = new Map<string, string | undefined>(
    readFileSync(join(RENOVATION, 'topics.tsv'), 'utf8')
      .split('\n')
      .filter(line => line.includes('\t'))
      .map(line => line.split('\t'))
      .map(([document, section, topic]) => [`${document} ${section}`, topic] as const),
  )
  const ids = [...new Set([...topics.keys()].map(name => name.split(' ')[0] as string))]
  const pages = ids.map(id => readPage(join(RENOVATION, `${id}.txt`)))
  const witnesses = (await Promise.all(pages)).map(page => restoredWitness(restorePage(page)))
  return { witnesses, same: (one, other) => topics.has(one) && topics.get(one) === topics.get(other) }
}

/** The knock-out test on the documents of extracted/, against pairs of clauses found by reading, and on another field. */
export async function evaluateCheck(): Promise<Section> {
  const gold = goldPairs()
  const same: SameMatter = (one, other) => gold.has([one, other].sort().join(' | '))
  const childcare = measureKnockOuts(corpusWitnesses(), same, absentTopics())
  const other = await renovation()
  const built = measureKnockOuts(other.witnesses, other.same, new Set())
  const notes = [childcare, built].flatMap(({ outs, untouched }) => [
    ...outs.filter(({ byEither }) => !byEither).map(({ clause }) => `  not reported: ${clause}`),
    ...untouched
      .filter(({ there }) => there)
      .map(({ finding, witness }) => `  is there: ${witness.id} ${finding.topic?.text}`),
  ])
  return {
    title: 'Check: clauses taken out of a document',
    lines: [...table([...lines('childcare', childcare), ...lines('renovation', built)]), ...notes],
  }
}
