import { diffArrays } from 'diff'

/** Lines of either text that are compared from the first difference on, and how many of them are shown. */
const WINDOW = 40
const SHOWN = 6
/** Width to which a shown line is cut, around its first difference. */
const WIDTH = 100

/** The first lines in which a text differs from what it should be: `-` lines are there now, `+` lines belong there. */
export function firstDifference(now: string, wanted: string): readonly string[] {
  const before = now.split('\n')
  const after = wanted.split('\n')
  const same = before.findIndex((line, index) => line !== after[index])
  const start = same < 0 ? before.length : same
  const removed: string[] = []
  const added: string[] = []
  for (const change of diffArrays(before.slice(start, start + WINDOW), after.slice(start, start + WINDOW))) {
    if (change.removed) removed.push(...change.value)
    else if (change.added) added.push(...change.value)
    else if (removed.length + added.length > 0) break
  }
  const from = Math.max(0, commonStart(removed[0] ?? '', added[0] ?? '') - WIDTH / 4)
  const cut = (line: string) => {
    const part = line.slice(from, from + WIDTH)
    return `${from > 0 ? '…' : ''}${part}${from + WIDTH < line.length ? '…' : ''}`
  }
  return [
    ...removed.slice(0, SHOWN / 2).map(line => `-${start + 1}: ${cut(line)}`),
    ...added.slice(0, SHOWN / 2).map(line => `+${start + 1}: ${cut(line)}`),
  ]
}

function commonStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return length
}
