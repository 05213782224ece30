import { extname, normalize } from 'node:path'
import { nameIndicators } from '../extract/targets/named.ts'
import { OUTLINE_SLIPS } from '../lexicon/messages/parse.ts'
import type { Pack } from '../lexicon/packs/pack.ts'
import { parse } from '../parse/parse.ts'
import { ReadError } from '../read/read-error.ts'
import type { Message } from '../record/message.ts'
import { documentOf } from '../report/document.ts'
import type { LeftOut } from '../report/site/site.ts'
import type { Ledger } from '../text/ledger.ts'
import { type Witness, witnessOf } from '../witness/witness.ts'
import { distinctIds } from './distinct-ids.ts'
import { type OpenDocument, openDocument, tellApart } from './documents.ts'
import { errorMessage, readInput } from './inputs.ts'
import type { ChosenWords } from './own-words.ts'
import { pagesBehind } from './pages-behind.ts'
import { type RestoredPage, restorePage } from './render.ts'
import type { Speech } from './speech.ts'
import type { Surroundings } from './surroundings.ts'

/**
 * A document that `build` made, prepared for comparison.
 * @throws ReadError when the texts it points into (`<name>.edits.json`) are not beside it
 */
export function openedWitness({ document, edits }: OpenDocument, file: string): Witness {
  if (edits === null) throw new ReadError('document-without-edits', { file })
  return witnessOf(document, edits.clean, parse(edits.clean).tree)
}

/** A page just restored, prepared for comparison. */
export function restoredWitness(result: RestoredPage): Witness {
  return witnessOf(documentOf(result), result.ledger.clean, result.tree)
}

interface Found {
  readonly file: string
  readonly witness: Witness
  readonly raw: string
  readonly ledger: () => Promise<Ledger>
}

/** What the user added to the tables and the model that come with the package. */
export interface Additions {
  readonly packs: readonly Pack[]
  readonly words: ChosenWords
}

/** Documents prepared for comparison, with the raw pages they were made from. */
export interface Gathered {
  readonly witnesses: readonly Witness[]
  /** The decoded pages by the ids of their documents. */
  readonly raw: ReadonlyMap<string, string>
  /** The files that a reader opens, by the ids of their documents: of what `build` made, the Markdown. */
  readonly files: ReadonlyMap<string, string>
  /** The files named that could not be taken in, and why; it was told. */
  readonly leftOut: readonly LeftOut[]
  /** The page and the edits behind each document, by its id; read anew where they lie on disk. */
  readonly ledgers: ReadonlyMap<string, () => Promise<Ledger>>
}

/**
 * Prepare what a user named for comparison: pages, documents that `build` made, folders of either, in any mix. Documents
 * from different folders with one name get ids that tell them apart. Whatever cannot be read is told and left out. What a
 * page does to its text is told; slips of the document's own outline are not, which are for `check` to tell its editor.
 */
export async function gatherWitnesses(
  names: readonly string[],
  { packs, words }: Additions,
  { io }: Surroundings,
  say: Speech,
): Promise<Gathered> {
  const { pages, documents } = await tellApart(names)
  const { inputs, errors } = await pagesBehind(pages, names.length === 2)
  const leftOut: LeftOut[] = []
  const leaveOut = (file: string, reason: LeftOut['reason']) => {
    const told = whereFolder(reason)
    say.tell({ ...told, severity: 'error' })
    leftOut.push({ file, reason: told })
  }
  for (const { id, values } of errors) leaveOut(String(values['file'] ?? id), { id, values })
  const found: Found[] = []
  const add = async (file: string, open: () => Promise<Omit<Found, 'file'> | Pick<Message, 'id' | 'values'>>) => {
    try {
      const opened = await open()
      if ('witness' in opened) found.push({ file, ...opened })
      else leftOut.push({ file, reason: opened })
    } catch (error) {
      leaveOut(file, errorMessage(error, file))
    }
  }
  for (const path of documents) {
    await add(path, async () => {
      const opened = await openDocument(path)
      const { metadata, targets } = opened.document
      const document = { ...opened.document, targets: [...nameIndicators(targets, packs, metadata.title)] }
      const witness = openedWitness({ ...opened, document }, path)
      return { witness, raw: opened.edits?.raw ?? '', ledger: () => ledgerIn(path) }
    })
  }
  for (const input of inputs) {
    await add(input.file, async () => {
      const result = restorePage(await readInput(input, io), packs, words.own)
      for (const message of result.messages) {
        if (message.severity !== 'info' && !OUTLINE_SLIPS.includes(message.id)) say.tell(message, input.file)
      }
      const error = result.messages.find(({ severity }) => severity === 'error')
      if (error) return error
      return { witness: restoredWitness(result), raw: result.ledger.raw, ledger: async () => result.ledger }
    })
  }
  found.sort((a, b) => placeAmong(names, a.file) - placeAmong(names, b.file))
  const ids = distinctIds(found.map(({ file, witness }) => ({ file, id: witness.id })))
  const witnesses = found.map(({ witness }, index) => withId(witness, ids[index] as string))
  return {
    witnesses,
    raw: new Map(found.map(({ raw }, index) => [ids[index] as string, raw])),
    files: new Map(found.map(({ file }, index) => [ids[index] as string, file.replace(/\.json$/i, '.md')])),
    leftOut,
    ledgers: new Map(found.map(({ ledger }, index) => [ids[index] as string, ledger])),
  }
}

/**
 * Why a name could not be taken in, where it is one that folders have: what is missing then is most often the folder that
 * `build` writes.
 */
function whereFolder(reason: LeftOut['reason']): LeftOut['reason'] {
  const { id, values } = reason
  const file = String(values['file'] ?? '')
  if (id === 'folder-empty') return { id: 'compare-folder-empty', values: { file } }
  return id === 'file-missing' && extname(file) === '' ? { id: 'compare-folder-missing', values: { file } } : reason
}

/** Which of the names a file is behind, so that the columns follow the arguments; last where a pattern named it. */
function placeAmong(names: readonly string[], file: string): number {
  const path = (name: string) => normalize(name).replaceAll('\\', '/').replace(/\/$/, '')
  const own = path(file)
  const place = names.findIndex(name => {
    const other = path(name).replace(/\.edits\.json$/i, '.json')
    return own === other || own.startsWith(`${other}/`) || other === '.'
  })
  return place < 0 ? names.length : place
}

async function ledgerIn(path: string): Promise<Ledger> {
  const { edits } = await openDocument(path)
  if (edits === null) throw new ReadError('document-without-edits', { file: path })
  return edits
}

function withId(witness: Witness, id: string): Witness {
  return id === witness.id ? witness : { ...witness, id, document: { ...witness.document, id } }
}
