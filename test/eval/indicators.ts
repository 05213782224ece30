import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse as parseYaml } from 'yaml'
import { openDocument } from '../../src/cli/documents.ts'
import { restorePage } from '../../src/cli/render.ts'
import { openedWitness, restoredWitness } from '../../src/cli/witnesses.ts'
import { diff } from '../../src/diff/diff.ts'
import { shippedPacks } from '../../src/lexicon/packs/load.ts'
import { readPage } from '../../src/read/read.ts'
import type { Witness } from '../../src/witness/witness.ts'

const CASES = join(import.meta.dirname, '../cases/comparison')
const CORPUS = join(import.meta.dirname, '../../extracted')
const CORPUS_GOLD = join(import.meta.dirname, '../gold/corpus-indicators.yaml')

/** What measures the same: words of the quote or of the indicator, by document. */
type Group = Readonly<Record<string, string>>

/** Pairs of indicators of two documents. */
export interface PairScore {
  readonly name: string
  readonly right: number
  /** In one row although gold has them apart. */
  readonly wrong: readonly string[]
  /** Not in one row although gold has them together. */
  readonly missed: readonly string[]
}

/** The documents of a folder of pages, as `duizhao diff` prepares them. */
export async function witnessesIn(folder: string): Promise<readonly Witness[]> {
  const names = readdirSync(folder).filter(name => name.endsWith('.txt'))
  const pages = names.sort().map(name => readPage({ id: name.replace(/\.txt$/, ''), file: join(folder, name) }))
  return (await Promise.all(pages)).map(page => restoredWitness(restorePage(page)))
}

/** The documents that `build` made of the corpus. */
export async function corpusWitnesses(): Promise<readonly Witness[]> {
  const paths = readdirSync(CORPUS).filter(name => /^[^.]+\.json$/.test(name))
  return await Promise.all(
    paths.sort().map(async name => openedWitness(await openDocument(join(CORPUS, name)), join(CORPUS, name))),
  )
}

/** The scores of the corpus and of each folder of cases. */
export async function scoreIndicators(): Promise<readonly PairScore[]> {
  const goldOf = (path: string): readonly Group[] => parseYaml(readFileSync(path, 'utf8'))
  const corpus = scoreOf('corpus', await corpusWitnesses(), goldOf(CORPUS_GOLD))
  const cases = readdirSync(CASES)
    .sort()
    .map(async name =>
      scoreOf(name, await witnessesIn(join(CASES, name)), goldOf(join(CASES, name, 'indicators.yaml'))),
    )
  return [corpus, ...(await Promise.all(cases))]
}

function scoreOf(name: string, witnesses: readonly Witness[], gold: readonly Group[]): PairScore {
  const { targets } = diff(witnesses, { packs: shippedPacks(), only: ['targets'] })
  const groupOf = (document: string, record: string): number => {
    const target = witnesses.find(({ id }) => id === document)?.document.targets.find(({ id }) => id === record)
    const said = `${target?.evidence[0]?.quote}\n${target?.indicator.text}`
    return gold.findIndex(group => group[document] !== undefined && said.includes(group[document]))
  }
  const found = new Set<string>()
  const wrong = new Set<string>()
  for (const { cells } of targets) {
    const documents = Object.keys(cells)
    for (const [a, b] of pairs(documents)) {
      for (const left of cells[a] ?? []) {
        for (const right of cells[b] ?? []) {
          const group = groupOf(a, left.record)
          if (group >= 0 && group === groupOf(b, right.record)) found.add(`${group} ${a} ${b}`)
          else wrong.add(`${a} ${left.indicator} = ${b} ${right.indicator}`)
        }
      }
    }
  }
  const expected = gold.flatMap((group, index) =>
    pairs(Object.keys(group).sort()).map(([a, b]) => ({
      key: `${index} ${a} ${b}`,
      text: `${a} ${group[a]} = ${b} ${group[b]}`,
    })),
  )
  const missed = expected.filter(({ key }) => !found.has(key)).map(({ text }) => text)
  return { name, right: found.size, wrong: [...wrong], missed }
}

function pairs(names: readonly string[]): readonly (readonly [string, string])[] {
  return names.flatMap((a, index) => names.slice(index + 1).map(b => [a, b] as const))
}
