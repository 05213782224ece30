/** One named piece of a grammar: what it is about, its pattern, and words that prove it. */
export interface Row {
  readonly about: string
  /** Source of a regular expression; `{name}` stands for another row of the table. */
  readonly re: string
  /** Matched from end to end. */
  readonly yes: readonly string[]
  /** Not matched from end to end. */
  readonly no: readonly string[]
}

/**
 * The patterns of a table with every `{name}` replaced by the row it names, in a group of its own.
 * @throws RangeError when a row names one that the table does not have, or one that stands after it.
 */
export function compose<Name extends string>(rows: Readonly<Record<Name, Row>>): Readonly<Record<Name, string>> {
  const done: Record<string, string> = {}
  for (const [name, { re }] of Object.entries<Row>(rows)) {
    done[name] = `(?:${re.replace(/\{([A-Za-z]\w*)\}/g, (_, other: string) => {
      const source = done[other]
      if (source === undefined) throw new RangeError(`Unexpected {${other}} in "${name}", expected a row above it`)
      return source
    })})`
  }
  return done as Record<Name, string>
}

/** Words as alternatives, the longest first, so that none hides behind its own beginning. */
export function oneOf(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')
}
