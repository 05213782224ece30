/** A document and the file that it came from. */
export interface FromFile {
  readonly id: string
  /** As the user named it. */
  readonly file: string
}

/**
 * Ids that tell documents apart: their own where no other has it, else with as many of the folders above the file as it
 * takes (`old/policy`, `new/policy`); a file that is named twice gets a number.
 */
export function distinctIds(documents: readonly FromFile[]): readonly string[] {
  const alike = new Map<string, FromFile[]>()
  for (const document of documents) alike.set(document.id, [...(alike.get(document.id) ?? []), document])
  const used = new Set<string>()
  return documents.map(document => {
    const namesakes = alike.get(document.id) ?? []
    const name = namesakes.length > 1 ? withFolders(document, namesakes) : document.id
    let free = name
    for (let number = 2; used.has(free); number++) free = `${name}-${number}`
    used.add(free)
    return free
  })
}

function withFolders({ id, file }: FromFile, namesakes: readonly FromFile[]): string {
  const folders = foldersOf(file)
  const others = namesakes.filter(other => other.file !== file).map(other => foldersOf(other.file))
  for (let depth = 1; depth <= folders.length; depth++) {
    const tail = folders.slice(-depth).join('/')
    if (others.every(other => other.slice(-depth).join('/') !== tail)) return `${tail}/${id}`
  }
  return id
}

/** The folders above a file, without the steps that lead out of one. */
function foldersOf(file: string): readonly string[] {
  return file
    .split(/[\\/]/)
    .slice(0, -1)
    .filter(name => !/^\.*$/.test(name))
}
