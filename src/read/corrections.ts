import { readFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml'
import { type Correction, VERDICTS } from '../record/corrections.ts'
import type { Message } from '../record/message.ts'

/** What a corrections file says, and what is wrong with it; the page is read in any case. */
export interface Corrections {
  readonly corrections: readonly Correction[]
  readonly messages: readonly Message[]
}

interface Field {
  readonly required: boolean
  readonly valid: (value: string) => boolean
  readonly expectedZh: string
  readonly expectedEn: string
}

const LONGEST_WORD = 32
const LONGEST_CONTEXT = 200

const FIELDS: Readonly<Record<keyof Correction, Field>> = {
  spun: {
    required: true,
    valid: value => value.trim() !== '' && value.length <= LONGEST_WORD && !/[\n\r]/.test(value),
    expectedZh: `网页上的词，不超过 ${LONGEST_WORD} 字`,
    expectedEn: `a word of the page, at most ${LONGEST_WORD} characters`,
  },
  official: {
    required: false,
    valid: value => value.length <= LONGEST_WORD && !/[\n\r]/.test(value),
    expectedZh: `原文用词，不超过 ${LONGEST_WORD} 字（堆砌的词写作 ""）`,
    expectedEn: `the official word, at most ${LONGEST_WORD} characters ("" for a stuffed keyword)`,
  },
  verdict: {
    required: true,
    valid: value => VERDICTS.some(verdict => verdict === value),
    expectedZh: VERDICTS.join(' 或 '),
    expectedEn: VERDICTS.join(' or '),
  },
  context: {
    required: false,
    valid: value => value.length <= LONGEST_CONTEXT && !/[\n\r]/.test(value),
    expectedZh: `含有该词的一段上下文，该词写在【】中，不超过 ${LONGEST_CONTEXT} 字`,
    expectedEn: `the words around with the word itself between 【】, at most ${LONGEST_CONTEXT} characters`,
  },
}

const KEYS = Object.keys(FIELDS).join(', ')

/** Where the corrections of a page are: `<name>.corrections.yaml` beside it. */
export function correctionsPath(page: string): string {
  return `${page.slice(0, page.length - extname(page).length)}.corrections.yaml`
}

/** Read the corrections beside a page; none where there is no such file. */
export async function readCorrections(page: string): Promise<Corrections> {
  const path = correctionsPath(page)
  try {
    return parseCorrections(await readFile(path, 'utf8'), basename(path))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    if (error.code === 'ENOENT') return { corrections: [], messages: [] }
    const values = { file: basename(path), reason: String(error.code) }
    return { corrections: [], messages: [{ id: 'corrections-unreadable', severity: 'warn', values }] }
  }
}

/**
 * Read a list of corrections. An entry with anything wrong in it is said and left out as a whole: what is left of it could
 * mean more than its writer meant.
 * @param file its name, for the messages
 */
export function parseCorrections(yaml: string, file: string): Corrections {
  const lines = new LineCounter()
  // The failsafe schema keeps every scalar a string.
  const document = parseDocument(yaml, { lineCounter: lines, schema: 'failsafe', logLevel: 'silent' })
  const messages: Message[] = []
  const lineOf = (node: unknown) => lines.linePos(((node as Node | null)?.range ?? [0])[0]).line
  const warn = (id: string, values: Message['values']) => {
    messages.push({ id, severity: 'warn', values: { file, ...values } })
  }
  const [broken] = document.errors
  if (broken) {
    const reason = (broken.message.split('\n')[0] as string).replace(/ at line \d+, column \d+:?$/, '')
    warn('corrections-invalid', { line: lines.linePos(broken.pos[0]).line, reason })
    return { corrections: [], messages }
  }
  const { contents } = document
  if (contents === null) return { corrections: [], messages }
  if (!isSeq(contents)) {
    warn('corrections-not-list', { keys: KEYS })
    return { corrections: [], messages }
  }
  const corrections = new Map<string, Correction>()
  for (const item of contents.items) {
    const line = lineOf(item)
    if (!isMap(item)) {
      warn('corrections-not-map', { line, keys: KEYS })
      continue
    }
    const correction = entryOf(item, line, lineOf, warn)
    if (!correction) continue
    // Of one word in one place there is one truth.
    const key = JSON.stringify([correction.spun, correction.context ?? null])
    const other = corrections.get(key)
    if (other) warn('corrections-twice', { line, spun: correction.spun })
    else corrections.set(key, correction)
  }
  return { corrections: [...corrections.values()], messages }
}

type Warn = (id: string, values: Message['values']) => void

function entryOf(item: YAMLMap, line: number, lineOf: (node: unknown) => number, warn: Warn): Correction | undefined {
  const found: Partial<Record<keyof Correction, string>> = {}
  let faulty = false
  const fault = (id: string, values: Message['values']) => {
    faulty = true
    warn(id, values)
  }
  for (const { key, value } of item.items as Pair[]) {
    const name = isScalar(key) ? String(key.value) : String(key)
    const place = lineOf(key)
    if (!isKey(name)) {
      fault('corrections-unknown-key', { line: place, key: name, keys: KEYS })
      continue
    }
    const text = isScalar(value) && typeof value.value === 'string' ? value.value : undefined
    const { valid, expectedZh, expectedEn } = FIELDS[name]
    if (text !== undefined && valid(text)) found[name] = text
    else fault('corrections-bad-value', { line: place, key: name, value: text ?? '…', expectedZh, expectedEn })
  }
  for (const [key, { required }] of Object.entries(FIELDS)) {
    const missing = found[key as keyof Correction] === undefined
    const needed = required || (key === 'official' && found.verdict === 'accepted')
    if (needed && missing && !faulty) fault('corrections-missing-key', { line, key })
  }
  const { spun = '', official, verdict, context } = found
  if (!faulty && official === spun) fault('corrections-same-word', { line, spun })
  if (!faulty && context !== undefined && !context.includes(spun)) {
    const { expectedZh, expectedEn } = FIELDS.context
    fault('corrections-bad-value', { line, key: 'context', value: context, expectedZh, expectedEn })
  }
  if (faulty) return undefined
  return {
    spun,
    ...(official !== undefined && { official }),
    verdict: verdict === 'accepted' ? 'accepted' : 'rejected',
    ...(context !== undefined && { context }),
  }
}

function isKey(name: string): name is keyof Correction {
  return Object.hasOwn(FIELDS, name)
}
