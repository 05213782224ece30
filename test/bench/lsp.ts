import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startClient } from '../cli/lsp/client.ts'
import { ratio, type Section } from '../eval/section.ts'
import { inTurn, median, runNode } from './measure.ts'

const ROOT = join(import.meta.dirname, '../..')
const SOURCES = ['baodi-2020', 'hangzhou-2021', 'nhc-2021', 'zhuji-2021-draft']
const KEYSTROKES = 15

/**
 * From a keystroke to the diagnostics for it, as an editor sees it: a draft of 20 pages in one server, held against the
 * corpus and against many peers (the corpus over and over, each copy without some of its lines).
 */
export async function benchLsp(): Promise<Section> {
  const texts = await Promise.all(SOURCES.map(id => readFile(join(ROOT, `test/gold/${id}.clean.txt`), 'utf8')))
  const draft = texts.slice(1).join('\n')
  const root = await mkdtemp(join(tmpdir(), 'duizhao-bench-'))
  try {
    await mkdir(join(root, 'few'))
    await mkdir(join(root, 'many'))
    for (let copy = 0; copy < 40; copy++) {
      const lines = (texts[copy % texts.length] as string).split('\n').filter((_, index) => index % 7 !== copy % 7)
      if (copy < texts.length) await writeFile(join(root, `few/peer-${copy}.txt`), lines.join('\n'))
      await writeFile(join(root, `many/peer-${copy}.txt`), lines.join('\n'))
    }
    const few = await keystroke(root, 'few', draft)
    const many = await keystroke(root, 'many', draft)
    const { node } = await inTurn({ node: () => runNode(['-e', '0']) }, 5)
    return {
      title: 'A keystroke in the language server',
      lines: [
        `draft of ${draft.length} units, from the change to its diagnostics (goal: under 200 ms)`,
        `against ${texts.length} peers: ${Math.round(few)} ms, ${ratio(few, node)} times node -e 0`,
        `against 40 peers: ${Math.round(many)} ms, ${ratio(many, node)} times node -e 0`,
      ],
    }
  } finally {
    await rm(root, { recursive: true, force: true })
  }
}

/** Milliseconds, the median of several keystrokes with pauses between them. */
async function keystroke(root: string, peers: string, draft: string): Promise<number> {
  const client = await startClient(root, { args: ['--against', peers] })
  try {
    const uri = await client.open('draft.txt', draft)
    await client.diagnostics(uri, 1)
    const times: number[] = []
    const at = { line: 20, character: 0 }
    for (let version = 2; version < 2 + KEYSTROKES; version++) {
      const start = performance.now()
      await client.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ range: { start: at, end: at }, text: '新' }],
      })
      await client.diagnostics(uri, version)
      times.push(performance.now() - start)
    }
    return median(times)
  } finally {
    client.process.kill()
  }
}
