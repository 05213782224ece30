import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { documentJson, documentOf, editsJson, extract, pageFromBytes, parse, readMetadata } from '../../src/index.ts'
import { openLedger } from '../../src/text/ledger.ts'
import { ratio, type Section } from '../eval/section.ts'
import { docx, paragraph } from '../read/docx/build.ts'
import { corpusWitnesses } from '../support/corpus-witnesses.ts'
import { runNode } from './measure.ts'

const ROOT = join(import.meta.dirname, '../..')
const PEERS = 1000
/** Characters of a peer; of a draft of twenty pages. */
const LENGTH = 6000
const DRAFT_LENGTH = 12_000
/** A Lehmer generator: the same documents in every run. */
const MODULUS = 2 ** 31 - 1

/** A document of clauses of extracted/ in a random order under numbers of their own. */
function document(seed: number, length: number): string {
  let state = seed * 7919 + 1
  const next = (below: number) => {
    state = (state * 48271) % MODULUS
    return state % below
  }
  const clauses = corpusWitnesses().flatMap(witness => witness.clauses.filter(({ heading }) => heading !== null))
  const lines = [`第${seed}市关于促进3岁以下婴幼儿照护服务发展的实施意见`]
  for (let size = 0, number = 1; size < length; number++) {
    const { text } = clauses[next(clauses.length)] as (typeof clauses)[number]
    const body = text.replace(/^[^\u4e00-\u9fff]*[一二三四五六七八九十]*[）、.]?\s*/, '').replace(/\n+/g, '')
    const line = `${number}.${body.replace(/[0-9]+(?=%|家|个)/g, () => String(10 + next(90)))}`
    lines.push(line)
    size += line.length
  }
  return lines.join('\n')
}

/** A twenty-page .docx against 1,000 peers: the first run, which makes the index, and later ones; with none for comparison. */
export async function benchCheck(): Promise<Section> {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-bench-'))
  try {
    const peers = join(folder, 'peers')
    mkdirSync(peers)
    for (let index = 1; index <= PEERS; index++) await writePeer(peers, `p${index}`, document(index, LENGTH))
    const draft = join(folder, 'draft.docx')
    const lines = document(PEERS + 1, DRAFT_LENGTH).split('\n')
    writeFileSync(draft, docx({ body: lines.map(line => paragraph(line)).join('') }))
    const check = (...args: readonly string[]) =>
      runNode([join(ROOT, 'bin/duizhao.js'), 'check', draft, '--no-config', ...args])
    const first = check('--against', peers)
    const later = [1, 2, 3].map(() => check('--against', peers)).toSorted((a, b) => a.milliseconds - b.milliseconds)
    const alone = check('--no-peers')
    const middle = later[1] as (typeof later)[number]
    const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1)
    return {
      title: `duizhao check: a draft of ${DRAFT_LENGTH} characters (.docx) against ${PEERS} documents of ${LENGTH}`,
      lines: [
        `first run, making the index: ${seconds(first.milliseconds)} s, ${first.peak.toFixed(0)} MB, status ${first.status}`,
        `later runs: ${seconds(middle.milliseconds)} s (goal 3 s), ${middle.peak.toFixed(0)} MB, status ${middle.status}`,
        `later runs against the draft alone: ${ratio(middle.milliseconds, alone.milliseconds)} times`,
      ],
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A peer as `build` writes it, but that its text needs no cleaning. */
async function writePeer(folder: string, id: string, text: string): Promise<void> {
  const page = await pageFromBytes(Buffer.from(text), { file: `${id}.txt` })
  const { tree } = parse(text)
  const metadata = readMetadata(tree, text)
  const ledger = openLedger(text)
  const records = extract(tree, text, { title: metadata.title })
  const document = documentOf({ page, ledger, messages: [], metadata, fields: [], records })
  writeFileSync(join(folder, `${id}.json`), documentJson(document))
  writeFileSync(join(folder, `${id}.edits.json`), editsJson(id, ledger))
}
