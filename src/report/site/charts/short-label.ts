import { visible } from '../../visible.ts'

/** Units of a label that a chart has room for. */
const ROOM = 12

/**
 * As much of a document's label as there is room for. What tells two of one place and year apart stands at the end in
 * brackets and is kept.
 */
export function shortLabel(label: string): string {
  const shown = visible(label)
  if (shown.length <= ROOM) return shown
  const end = /\([^()]*\)$/.exec(shown)?.[0] ?? ''
  const kept = end.length <= ROOM / 2 ? end : ''
  return `${shown.slice(0, ROOM - 1 - kept.length).trimEnd()}…${kept}`
}
