import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { Converter } from 'opencc-js/cn2t'
import { gbkCode } from '../../src/clean/bytes/gbk.ts'
import { type Misreading, misread } from '../../src/clean/bytes/misreading.ts'
import { encode, halfWidth, slip } from '../../src/clean/bytes/slip.ts'
import type { Pass } from '../../src/clean/pass.ts'
import { byteSlip } from '../../src/clean/passes/byte-slip.ts'
import { mojibake } from '../../src/clean/passes/mojibake.ts'
import { pinyin } from '../../src/clean/passes/pinyin.ts'
import { INJECTED_READINGS } from '../../src/lexicon/injected-readings.ts'
import { applyEdits, type Edit } from '../../src/text/edit.ts'
import { type Section, table } from './section.ts'

const DEV = new URL('../../../shared/policy-text/dev.jsonl.gz', import.meta.url)
const SENTENCES = 50
/** Every so many-th document is slipped, this much of it. */
const SLIP_STEP = 8
const SLIP_LENGTH = 5000

const toTraditional = Converter({ from: 'cn', to: 'tw' })
const editsOf = (pass: Pass, text: string) => pass.edits(text, () => {})
const run = (pass: Pass, text: string) => applyEdits(text, editsOf(pass, text))

/** How exactly the damage is undone that forward models do to clean text, and what the passes do to the clean text itself. */
export function evaluateMojibake(): Section {
  const title = 'Wrong encodings, slipped bytes, injected readings'
  if (!existsSync(DEV)) return { title, lines: ['not measured: ../shared/policy-text/dev.jsonl.gz is absent'] }
  const documents = gunzipSync(readFileSync(DEV))
    .toString()
    .trim()
    .split('\n')
    .map((line): string => JSON.parse(line).text)
  return { title, lines: [...classLines(documents), '', ...slipLines(documents), '', ...harmLines(documents)] }
}

const UTF8_AS_GBK: Misreading = { written: 'utf-8', read: 'gbk' }
const UTF8_AS_LATIN: Misreading = { written: 'utf-8', read: 'latin' }
const GBK_AS_LATIN: Misreading = { written: 'gbk', read: 'latin' }

/** One kind of damage: the steps, whether the text is traditional, and whether the decoder lacks the rows left to users. */
interface DamageClass {
  readonly name: string
  readonly steps: readonly Misreading[]
  readonly isTraditional?: true
  readonly isStrict?: true
}

const CLASSES: readonly DamageClass[] = [
  { name: 'utf-8 as latin', steps: [UTF8_AS_LATIN] },
  { name: 'utf-8 as gbk', steps: [UTF8_AS_GBK] },
  { name: 'utf-8 as gbk, bytes lost', steps: [UTF8_AS_GBK], isStrict: true },
  { name: 'gbk as latin', steps: [GBK_AS_LATIN] },
  { name: 'big5 as latin', steps: [{ written: 'big5', read: 'latin' }], isTraditional: true },
  { name: 'gbk as big5', steps: [{ written: 'gbk', read: 'big5' }] },
  { name: 'big5 as gbk', steps: [{ written: 'big5', read: 'gbk' }], isTraditional: true },
  { name: 'utf-8 as latin, twice', steps: [UTF8_AS_LATIN, UTF8_AS_LATIN] },
  { name: 'gbk as latin, then utf-8 as latin', steps: [GBK_AS_LATIN, UTF8_AS_LATIN] },
]

function classLines(documents: readonly string[]): readonly string[] {
  const step = Math.max(1, Math.floor(documents.length / (SENTENCES * 2)))
  const sentences = documents
    .filter((_, index) => index % step === 0)
    .flatMap(text => text.split('\n').filter(line => line.length >= 15 && line.length <= 120))
    .filter((_, index) => index % 7 === 0)
    .slice(0, SENTENCES)
  const rows = CLASSES.map(({ name, steps, isTraditional, isStrict }) => {
    const counts = { exact: 0, partly: 0, wrong: 0 }
    for (const sentence of sentences) {
      const original = isTraditional ? toTraditional(sentence) : sentence
      const rule = { byPair: false, hasUserRows: !isStrict }
      const damaged = steps.reduce((text: string | null, way) => text && misread(text, way, rule), original)
      if (damaged === null) continue
      const restored = run(mojibake, damaged)
      if (restored === original) counts.exact++
      else if (restored === damaged || restored.includes('\ufffd') || restored.includes('?')) counts.partly++
      else counts.wrong++
    }
    return [name, String(counts.exact), String(counts.partly), String(counts.wrong)]
  })
  return table([[`${sentences.length} sentences`, 'exact', 'in part', 'wrong'], ...rows])
}

function slipLines(documents: readonly string[]): readonly string[] {
  const lists = {
    'all listed readings': INJECTED_READINGS,
    'every third of them': INJECTED_READINGS.filter((_, index) => index % 3 === 0),
  }
  const rows = Object.entries(lists).map(([name, list]) => {
    const injections = list.map(({ character, reading }) => ({
      code: gbkCode(character.charCodeAt(0)),
      bytes: encode(`(${reading})`),
    }))
    const counts = { damaged: 0, restored: 0, wrong: 0 }
    for (let index = 0; index < documents.length; index += SLIP_STEP) {
      const original = toTraditional(documents[index]?.slice(0, SLIP_LENGTH) ?? '')
      const damaged = halfWidth(slip(original, injections, true))
      const edits = editsOf(byteSlip, damaged)
      const plain = halfWidth(original)
      counts.wrong += edits.filter(edit => !isTrue(edit, damaged, plain)).length
      const lines = new Set(plain.split('\n'))
      const before = run(pinyin, damaged).split('\n')
      const after = halfWidth(run(pinyin, applyEdits(damaged, edits))).split('\n')
      counts.damaged += before.filter(line => !lines.has(line)).length
      counts.restored += before.filter(line => !lines.has(line)).length - after.filter(line => !lines.has(line)).length
    }
    return [name, String(counts.damaged), String(counts.restored), String(counts.wrong)]
  })
  return table([['byte slip', 'damaged lines', 'restored wholly', 'wrong edits'], ...rows])
}

/** Whether what an edit puts in stands in the original, between the same characters. */
function isTrue({ start, end, insert }: Edit, damaged: string, original: string): boolean {
  const bare = (text: string) => text.replace(/\([^()\u3400-\u9fff]{1,8}\)|^[^(]{0,8}\)|\([^)]{0,8}$/g, '')
  const left = bare(damaged.slice(Math.max(0, start - 12), start)).slice(-1)
  const right = bare(damaged.slice(end, end + 12)).slice(0, 1)
  const [before = '', after = ''] = (left + halfWidth(bare(insert)) + right).split('?')
  return original.includes(before) && original.includes(after)
}

function harmLines(documents: readonly string[]): readonly string[] {
  const characters = documents.reduce((sum, text) => sum + text.length, 0)
  const variants: Readonly<Record<string, readonly string[]>> = {
    simplified: documents,
    traditional: documents.map(toTraditional),
  }
  const passes = [mojibake, byteSlip, pinyin]
  const rows = Object.entries(variants).map(([name, texts]) => [
    name,
    ...passes.map(pass => String(texts.reduce((sum, text) => sum + editsOf(pass, text).length, 0))),
  ])
  return table([[`edits on ${characters} clean characters`, ...passes.map(pass => pass.id)], ...rows])
}
