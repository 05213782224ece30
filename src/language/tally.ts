/** Add to one cell of a typed array of counts. */
export function add(counts: Float32Array | Int32Array | Uint32Array, at: number, amount = 1): void {
  counts[at] = (counts[at] as number) + amount
}
