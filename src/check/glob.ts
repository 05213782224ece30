/**
 * A glob as a regular expression: `**` for any folders, `*` and `?` inside one name, `{a,b}` for either. A glob without `/`
 * holds for the name of the file, in whatever folder.
 */
export function globPattern(glob: string): RegExp {
  const anywhere = glob.includes('/') ? '' : '(?:.*/)?'
  let depth = 0
  const source = glob.replace(/^\.\//, '').replace(/\*\*\/|\*\*|\*|\?|\{|\}|,|[\\^$.|+()[\]]/g, mark => {
    if (mark === '**/') return '(?:.*/)?'
    if (mark === '**') return '.*'
    if (mark === '*') return '[^/]*'
    if (mark === '?') return '[^/]'
    if (mark === '{') {
      depth += 1
      return '(?:'
    }
    if (mark === '}') {
      if (depth === 0) return '\\}'
      depth -= 1
      return ')'
    }
    if (mark === ',') return depth > 0 ? '|' : ','
    return `\\${mark}`
  })
  return new RegExp(`^${anywhere}${source}${')'.repeat(depth)}$`, 'u')
}
