import type { Edit } from '../../src/text/edit.ts'
import type { Replacement, SpunText } from './spinning.ts'

/**
 * A stretch of a spun page with all replacements and all restorations that touch one another there. A tool's row and the
 * row that undoes it need not cover the same characters: 商场主体 for 市场主体 is undone where 商场 becomes 市场.
 */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly replacements: readonly Replacement[]
  readonly edits: readonly Edit[]
  /** Whether it reads as the author wrote it. */
  readonly right: boolean
}

/** The stretches of a spun text that a tool or a restoration changed, in order. */
export function stretchesOf(spun: SpunText, edits: readonly Edit[]): readonly Stretch[] {
  const changes = [
    ...spun.replacements.map(replacement => ({ start: replacement.start, end: replacement.end, replacement })),
    ...edits.map(edit => ({ start: edit.start, end: edit.end, edit })),
  ].sort((a, b) => a.start - b.start || a.end - b.end)
  const groups: (typeof changes)[] = []
  let end = -1
  for (const change of changes) {
    if (change.start < end) groups.at(-1)?.push(change)
    else groups.push([change])
    end = Math.max(end, change.end)
  }
  return groups.map(group => {
    const replacements = group.flatMap(change => ('replacement' in change ? [change.replacement] : []))
    const own = group.flatMap(change => ('edit' in change ? [change.edit] : []))
    const start = group[0]?.start ?? 0
    const stop = Math.max(...group.map(change => change.end))
    const read = written(
      spun.text,
      start,
      stop,
      own.map(edit => ({ ...edit, text: edit.insert })),
    )
    const author = written(
      spun.text,
      start,
      stop,
      replacements.map(one => ({ ...one, text: one.original })),
    )
    return { start, end: stop, replacements, edits: own, right: read === author }
  })
}

function written(
  text: string,
  start: number,
  end: number,
  changes: readonly { readonly start: number; readonly end: number; readonly text: string }[],
): string {
  let result = ''
  let at = start
  for (const change of changes) {
    result += text.slice(at, change.start) + change.text
    at = change.end
  }
  return result + text.slice(at, end)
}
