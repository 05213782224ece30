import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')

/** The plain texts of a folder of the project. */
export function texts(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder))
    .filter(name => name.endsWith('.txt'))
    .sort()
    .map(name => readFileSync(join(ROOT, folder, name), 'utf8'))
}
