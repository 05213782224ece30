import picocolors from 'picocolors'
import { wording } from '../lexicon/messages/wording.ts'
import type { Message } from '../record/message.ts'
import { wantsColor } from './color.ts'
import type { Surroundings } from './surroundings.ts'
import { visible } from './visible.ts'

/** How a command talks to its user: in one language, in colour where that is wanted. */
export interface Speech {
  /** The sentence of a row. */
  words(id: string, values?: Message['values']): string
  /** A line of results. */
  print(line: string): void
  /** A line beside the results: what goes wrong, what is odd. */
  tell(message: Pick<Message, 'id' | 'severity' | 'values'>, about?: string): void
  /** A line beside the results that no message stands behind. */
  note(line: string): void
}

export function speech({ io, language, color }: Surroundings): Speech {
  const paint = picocolors.createColors(wantsColor(color, io.env, io.stderr))
  const labels = { error: paint.red, warn: paint.yellow, info: paint.cyan }
  const words: Speech['words'] = (id, values = {}) => wording({ id, values: shown(values) }, language)
  return {
    words,
    print: line => io.stdout.write(`${line}\n`),
    note: line => io.stderr.write(`${line}\n`),
    tell({ id, severity, values }, about) {
      const sentence = words(id, values)
      const name = about === undefined ? '' : visible(about)
      const place = name === '' || sentence.includes(name) ? '' : `${name}${words('punctuation-colon')}`
      const label = labels[severity](words(`severity-${severity}`))
      io.stderr.write(`${label}${words('punctuation-colon')}${place}${sentence}\n`)
    },
  }
}

/** What a sentence quotes, fit for a terminal; the trace of a defect keeps its lines. */
function shown(values: Message['values']): Message['values'] {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && name !== 'detail' ? visible(value) : value,
    ]),
  )
}
