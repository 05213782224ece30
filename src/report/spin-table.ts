import type { SpinPair } from '../record/corrections.ts'

/**
 * A user's table of spun words with more pairs at its end, those left out that it has already and keywords that stand for
 * nothing.
 * @param text the table as it is; empty where there is none
 * @param known the pairs in it
 */
export function extendedTable(text: string, known: readonly SpinPair[], pairs: readonly SpinPair[]): string {
  const rows = new Set(known.map(row))
  const added: string[] = []
  for (const pair of pairs) {
    const line = row(pair)
    if (pair.official === '' || rows.has(line)) continue
    rows.add(line)
    added.push(line)
  }
  if (added.length === 0) return text
  const start = text === '' ? 'spun\tofficial\n' : text.replace(/(?<![\r\n])$/, '\n')
  return `${start}${added.join('\n')}\n`
}

function row({ spun, official }: SpinPair): string {
  return `${spun}\t${official}`
}
