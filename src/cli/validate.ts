import { stat } from 'node:fs/promises'
import { parse } from '../parse/parse.ts'
import { ReadError } from '../read/read-error.ts'
import type { DocumentEdits } from '../record/document.ts'
import type { Problem } from '../record/problem.ts'
import { type Grounds, validateDocument, validateEdits } from '../record/validate.ts'
import { sectionPaths } from '../tree/walk.ts'
import { editsPath, readJson, tellApart } from './documents.ts'
import { EXIT } from './exit-status.ts'
import { speech } from './speech.ts'
import type { Surroundings } from './surroundings.ts'

/** `duizhao validate`: check documents and the edits beside them. Returns the exit status. */
export async function validate(names: readonly string[], surroundings: Surroundings): Promise<number> {
  const say = speech(surroundings)
  const { documents, pages } = await tellApart(names)
  for (const file of pages) {
    // A name that leads nowhere gets the reader's words, a folder or page without documents its own.
    const id = (await isThere(file)) ? 'validate-nothing' : 'file-missing'
    say.tell({ id, severity: 'error', values: { file } })
  }
  let unreadable = pages.length
  let files = 0
  let problems = 0
  const report = (file: string, found: readonly Problem[]) => {
    files += 1
    problems += found.length
    for (const { path, id, values } of found) say.print(`${file}#${path} ${say.words(id, values)}`)
  }
  for (const path of documents) {
    try {
      const grounds = await checkEdits(editsPath(path), report)
      const alone = names.includes(editsPath(path)) && !names.includes(path) && !(await isThere(path))
      if (alone && grounds !== undefined) continue
      if (grounds === undefined) {
        say.tell({ id: 'validate-without-edits', severity: 'warn', values: { file: path } })
      }
      report(path, validateDocument(await readJson(path), grounds ?? null))
    } catch (error) {
      if (!(error instanceof ReadError)) throw error
      unreadable += 1
      say.tell({ id: error.id, severity: 'error', values: error.values })
    }
  }
  say.note(say.words('validate-done', { files, problems }))
  if (unreadable > 0) return EXIT.couldNot
  return problems > 0 ? EXIT.findings : EXIT.fine
}

/** Check the edits of a document. Gives the texts to check it against: null where they are wrong, undefined without any. */
async function checkEdits(
  path: string,
  report: (file: string, found: readonly Problem[]) => void,
): Promise<Grounds | null | undefined> {
  if (!(await isThere(path))) return undefined
  const edits = await readJson(path)
  const problems = validateEdits(edits)
  report(path, problems)
  if (problems.length > 0) return null
  const { id, raw, clean } = edits as DocumentEdits
  return { id, raw, clean, sections: sectionPaths(parse(clean).tree) }
}

async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined
}
