import { readFile, stat } from 'node:fs/promises'
import { ReadError } from '../read/read-error.ts'
import { documentSchema, editsSchema, type PolicyDocument } from '../record/document.ts'
import { schemaProblems } from '../record/schema-problems.ts'
import type { Ledger } from '../text/ledger.ts'
import { idsIn, isMissing, outputPath } from './outputs.ts'

/** A document with its page, its clean text and the edits between them; null where they are not at hand. */
export interface OpenDocument {
  readonly document: PolicyDocument
  readonly edits: Ledger | null
}

/** The files that a user named: pages to work on, and documents that `build` made of pages. */
export interface Named {
  readonly pages: readonly string[]
  /** Paths of `<name>.json`, each once, in the order of the names. */
  readonly documents: readonly string[]
}

/**
 * Tell documents from pages: a `.json` file is a document, and a folder that holds documents stands for them. What `build`
 * writes beside a document (`.edits.json`, `.md`) is part of it and not a page when its document is named too.
 */
export async function tellApart(names: readonly string[]): Promise<Named> {
  const pages: string[] = []
  const documents = new Set<string>()
  for (const name of names) {
    const found = await stat(name).catch(() => undefined)
    if (found?.isDirectory()) {
      const made = await documentsIn(name)
      for (const path of made) documents.add(path)
      if (made.length === 0) pages.push(name)
    } else if (/\.edits\.json$/i.test(name)) documents.add(name.replace(/\.edits\.json$/i, '.json'))
    else if (/\.json$/i.test(name)) documents.add(name)
    else pages.push(name)
  }
  const isPart = (name: string) => /\.md$/i.test(name) && documents.has(name.replace(/\.md$/i, '.json'))
  return { pages: pages.filter(name => !isPart(name)), documents: [...documents] }
}

async function documentsIn(folder: string): Promise<readonly string[]> {
  const paths: string[] = []
  for (const id of await idsIn(folder)) {
    const path = outputPath(folder, id, '.json')
    if ((await stat(path).catch(() => undefined))?.isFile()) paths.push(path)
  }
  return paths
}

const documentProblems = schemaProblems(documentSchema)
const editsProblems = schemaProblems(editsSchema)

/**
 * Open a document that `build` made, with the texts from `<name>.edits.json` beside it where that is there.
 * @throws ReadError when either file cannot be read or does not hold what its schema asks for
 */
export async function openDocument(path: string): Promise<OpenDocument> {
  const document = await readJson(path)
  refuse(path, documentProblems(document))
  const beside = editsPath(path)
  const edits = (await stat(beside).catch(() => undefined)) ? await readJson(beside) : null
  if (edits !== null) refuse(beside, editsProblems(edits))
  return { document: document as PolicyDocument, edits: edits as Ledger | null }
}

/** Where the edits of a document lie. */
export function editsPath(path: string): string {
  return path.replace(/\.json$/i, '.edits.json')
}

/**
 * The value in a JSON file.
 * @throws ReadError when the file is missing, cannot be read or is not JSON
 */
export async function readJson(path: string): Promise<unknown> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    if (isMissing(error)) throw new ReadError('file-missing', { file: path })
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new ReadError('file-unreadable', { file: path, reason })
  }
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    throw new ReadError('json-broken', { file: path, detail: error instanceof Error ? error.message : String(error) })
  }
}

function refuse(path: string, problems: ReturnType<typeof documentProblems>): void {
  const [first] = problems
  if (first)
    throw new ReadError('json-not-document', { file: path, path: first.path || '/', problems: problems.length })
}
