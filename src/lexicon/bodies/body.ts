/**
 * One kind of public body (机关、部门、团体) as it exists at every level of government. A name is read as
 * level prefix + stem + organ word (市｜卫生健康｜委员会, 省｜教育｜厅, 区｜住建｜局) or as level prefix + name (市｜总工会).
 */
export interface BodyKind {
  /** Canonical id, level-free: `health-commission` for 国家卫生健康委, 省卫生健康委 and 县卫健局 alike. */
  readonly id: string
  /** The usual full name, without level. */
  readonly name: string
  /** What stands between level prefix and organ word, full form first. */
  readonly stems: readonly string[]
  /** Names that take no organ word, or one that must not be taken apart. */
  readonly names: readonly string[]
  /** Stems of bodies that reforms merged into this one, with the year in which they ended. */
  readonly former: readonly { readonly stem: string; readonly until: number }[]
}

/**
 * Read a table of bodies, one a line: `id | usual name | stems | names | former:year`, lists separated by blanks.
 * @throws RangeError naming the line that has no id, no usual name or a former stem without a year.
 */
export function bodyTable(lines: string): readonly BodyKind[] {
  return lines
    .trim()
    .split('\n')
    .map(line => {
      const [id, name, stems, names, former] = line.split('|').map(cell => cell.trim())
      if (!id || !name) throw new RangeError(`Invalid row "${line}", expected id | usual name | …`)
      return {
        id,
        name,
        stems: words(stems),
        names: words(names),
        former: words(former).map(word => {
          const [stem, until] = word.split(':')
          if (!stem || !Number(until))
            throw new RangeError(`Invalid former stem "${word}" in "${id}", expected stem:year`)
          return { stem, until: Number(until) }
        }),
      }
    })
}

function words(cell = ''): readonly string[] {
  return cell === '' ? [] : cell.split(' ')
}
