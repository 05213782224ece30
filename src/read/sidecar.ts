import { isMap, isScalar, LineCounter, type Pair, parseDocument } from 'yaml'
import type { Message } from '../record/message.ts'
import type { About } from '../record/page.ts'

/** What a sidecar says, and what is wrong with it; the page is read in any case. */
export interface Sidecar {
  readonly about: About
  readonly messages: readonly Message[]
}

interface Field {
  readonly valid: (value: string) => boolean
  readonly expectedZh: string
  readonly expectedEn: string
}

const FIELDS: Readonly<Record<keyof About, Field>> = {
  url: {
    valid: value => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol),
    expectedZh: '完整的网址，如 https://example.org/a.html',
    expectedEn: 'a whole address such as https://example.org/a.html',
  },
  fetched: {
    valid: isDate,
    expectedZh: '日期，如 2021-06-01',
    expectedEn: 'a date such as 2021-06-01',
  },
  jurisdiction: {
    valid: value => value.trim() !== '',
    expectedZh: '地名，如“浙江省杭州市”',
    expectedEn: 'a place such as 浙江省杭州市',
  },
}

const KEYS = Object.keys(FIELDS).join(', ')

/**
 * Read the note beside a page: a YAML map of url, fetched and jurisdiction. What is wrong is said and left out.
 * @param sidecar its file name, for the messages
 */
export function parseSidecar(yaml: string, sidecar: string): Sidecar {
  const lines = new LineCounter()
  // The failsafe schema keeps every scalar a string: 2021-06-01 is no number and `no` no boolean.
  const document = parseDocument(yaml, { lineCounter: lines, schema: 'failsafe', logLevel: 'silent' })
  const warn = (id: string, values: Message['values']): Message => ({
    id,
    severity: 'warn',
    values: { sidecar, ...values },
  })
  const [broken] = document.errors
  if (broken) {
    const reason = (broken.message.split('\n')[0] as string).replace(/ at line \d+, column \d+:?$/, '')
    return { about: {}, messages: [warn('sidecar-invalid', { line: lines.linePos(broken.pos[0]).line, reason })] }
  }
  if (document.contents === null) return { about: {}, messages: [] }
  if (!isMap(document.contents)) return { about: {}, messages: [warn('sidecar-not-map', { keys: KEYS })] }
  const about: { -readonly [K in keyof About]: About[K] } = {}
  const messages: Message[] = []
  for (const { key, value } of document.contents.items as Pair[]) {
    const name = isScalar(key) ? String(key.value) : String(key)
    const line = lines.linePos((isScalar(key) && key.range?.[0]) || 0).line
    if (!isKey(name)) {
      messages.push(warn('sidecar-unknown-key', { line, key: name, keys: KEYS }))
      continue
    }
    const text = isScalar(value) && typeof value.value === 'string' ? value.value.trim() : undefined
    const { valid, expectedZh, expectedEn } = FIELDS[name]
    if (text !== undefined && valid(text)) about[name] = text
    else messages.push(warn('sidecar-bad-value', { line, key: name, value: text ?? '…', expectedZh, expectedEn }))
  }
  return { about, messages }
}

function isKey(name: string): name is keyof About {
  return Object.hasOwn(FIELDS, name)
}

/** An ISO date that the calendar has, with or without a time. */
function isDate(value: string): boolean {
  const day = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/.exec(value)?.[1]
  if (day === undefined) return false
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}
