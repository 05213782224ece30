/** The edit distance of Levenshtein (1966) in UTF-16 units, one row at a time; equal ends are left out first. */
export function distance(a: string, b: string): number {
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let [endA, endB] = [a.length, b.length]
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) [endA, endB] = [endA - 1, endB - 1]
  let row = Array.from({ length: endB - start + 1 }, (_, index) => index)
  for (let i = start; i < endA; i++) {
    const next = [i - start + 1]
    for (let j = start; j < endB; j++) {
      const at = j - start
      const changed = (row[at] as number) + (a[i] === b[j] ? 0 : 1)
      next.push(Math.min(changed, (row[at + 1] as number) + 1, (next[at] as number) + 1))
    }
    row = next
  }
  return row[endB - start] as number
}
