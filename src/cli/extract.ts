import { basename, extname, join } from 'node:path'
import type { OwnWords } from '../clean/own-words.ts'
import { nameIndicators } from '../extract/targets/named.ts'
import type { Pack } from '../lexicon/packs/pack.ts'
import { ReadError } from '../read/read-error.ts'
import { RECORD_KINDS, type RecordKind } from '../record/kinds.ts'
import { documentOf } from '../report/document.ts'
import { documentJson } from '../report/json.ts'
import { recordsHtml } from '../report/records-page/page.ts'
import { csv } from '../report/tables/csv.ts'
import { recordTables } from '../report/tables/records.ts'
import type { Table } from '../report/tables/table.ts'
import { xlsx } from '../report/tables/xlsx.ts'
import { distinctIds, type FromFile } from './distinct-ids.ts'
import { type OpenDocument, openDocument, tellApart } from './documents.ts'
import { EXIT } from './exit-status.ts'
import { EXTRACT_ENDINGS, type ExtractFormat, formatOf } from './extract-formats.ts'
import { namesFolder, readInput, tellError } from './inputs.ts'
import { replaceFile } from './outputs.ts'
import { chooseOwnWords, type OwnWordsOptions } from './own-words.ts'
import { choosePacks, type PackOptions, packChoice } from './packs.ts'
import { pagesBehind } from './pages-behind.ts'
import { restorePage } from './render.ts'
import { type Speech, speech } from './speech.ts'
import type { Surroundings } from './surroundings.ts'

/** The options of `duizhao extract`, as commander hands them over. */
export interface ExtractOptions extends PackOptions, OwnWordsOptions {
  readonly format?: ExtractFormat
  readonly out?: string
  readonly only?: RecordKind
  readonly bom?: boolean
}

/** Where a document comes from, and how to get it. */
interface Source {
  readonly file: string
  open(): Promise<OpenDocument | null>
}

/** `duizhao extract`: the records of pages, or of documents that `build` made. Returns the exit status. */
export async function extract(
  names: readonly string[],
  options: ExtractOptions,
  surroundings: Surroundings,
): Promise<number> {
  const say = speech(surroundings)
  const packs = choosePacks(packChoice(options), say)
  const chosen = await chooseOwnWords(options, say)
  if (!packs || !chosen) return EXIT.couldNot
  const { sources, failed: unlisted } = await sourcesOf(names, { packs, own: chosen.own }, surroundings, say)
  const { out } = options
  const format =
    options.format ?? formatOf(out !== undefined && (await namesFolder(out)) ? undefined : out, sources.length)
  if (format === null) {
    say.tell({ id: 'extract-unknown-ending', severity: 'error', values: { out: out ?? '', endings: EXTRACT_ENDINGS } })
    return EXIT.couldNot
  }
  const refusal = await refusalOf(options, format, sources.length)
  if (refusal) {
    say.tell({ ...refusal, severity: 'error' })
    return EXIT.couldNot
  }
  const writer = await writerOf(format, options, sources.length, surroundings, say)
  let failed = unlisted
  let written = 0
  let records = 0
  for (const source of sources) {
    if (surroundings.io.stdout.closed) break
    try {
      const opened = await source.open()
      if (opened) {
        await writer.add(opened, source.file)
        written += 1
        records += RECORD_KINDS.reduce((sum, kind) => sum + opened.document[kind].length, 0)
      } else failed += 1
    } catch (error) {
      failed += 1
      tellError(error, source.file, say)
    }
  }
  try {
    await writer.end()
    // What is in the file cannot be seen on the terminal.
    if (out !== undefined && written > 0) say.note(say.words('extract-done', { out, documents: written, records }))
  } catch (error) {
    failed += 1
    tellError(error, options.out ?? '-', say)
  }
  return failed > 0 ? EXIT.couldNot : EXIT.fine
}

/** What the user added to the tables that come with the package. */
interface Additions {
  readonly packs: readonly Pack[]
  readonly own: OwnWords
}

async function sourcesOf(names: readonly string[], { packs, own }: Additions, { io }: Surroundings, say: Speech) {
  const { pages, documents } = await tellApart(names)
  const { inputs, errors } = await pagesBehind(pages)
  for (const { id, values } of errors) say.tell({ id, severity: 'error', values })
  const idOf = idsApart([...documents.map(file => ({ file, id: basename(file, extname(file)) })), ...inputs], say)
  const sources: Source[] = [
    ...documents.map(path => ({ file: path, open: async () => idOf(named(await openDocument(path), packs), path) })),
    ...inputs.map(input => ({
      file: input.file,
      async open() {
        const result = restorePage(await readInput(input, io), packs, own)
        for (const message of result.messages) if (message.severity !== 'info') say.tell(message, input.file)
        if (result.messages.some(({ severity }) => severity === 'error')) return null
        return idOf({ document: documentOf(result), edits: result.ledger }, input.file)
      },
    })),
  ]
  return { sources, failed: errors.length }
}

/**
 * Documents of one name (old/policy.txt, new/policy.txt) get ids that tell them apart, as `diff` gives them, and it is told.
 * @returns what gives a document that id
 */
function idsApart(sources: readonly FromFile[], say: Speech): (opened: OpenDocument, file: string) => OpenDocument {
  const apart = new Map<string, string>()
  for (const [index, id] of distinctIds(sources).entries()) {
    const { file, id: own } = sources[index] as FromFile
    if (id === own) continue
    apart.set(file, id)
    say.tell({ id: 'extract-renamed', severity: 'warn', values: { file, id: own, name: id } })
  }
  return (opened, file) => {
    const id = apart.get(file)
    return id === undefined ? opened : { ...opened, document: { ...opened.document, id } }
  }
}

/** A document that was made before, its indicators named by packs that it may not have been made with. */
function named({ document, edits }: OpenDocument, packs: readonly Pack[]): OpenDocument {
  const targets = [...nameIndicators(document.targets, packs, document.metadata.title)]
  return { document: { ...document, targets }, edits }
}

/** Why a format cannot be written where it was asked for. */
async function refusalOf({ out, only }: ExtractOptions, format: ExtractFormat, documents: number) {
  const tabular = format === 'csv' || format === 'xlsx'
  if (only !== undefined && !tabular) return { id: 'extract-only-tables', values: { format } }
  if (format === 'xlsx' && (out === undefined || (await namesFolder(out)))) {
    return { id: 'extract-xlsx-needs-file', values: {} }
  }
  if (format === 'csv' && only === undefined && (out === undefined || /\.csv$/i.test(out))) {
    return { id: 'extract-csv-needs-folder', values: {} }
  }
  if (format === 'html' && documents > 1 && (out === undefined || !(await namesFolder(out)))) {
    return { id: 'clean-html-needs-folder', values: { pages: documents } }
  }
  return undefined
}

/** Takes the documents one by one and writes what becomes of them, at once or at the end. */
interface Writer {
  add(opened: OpenDocument, file: string): Promise<void>
  end(): Promise<void>
}

async function writerOf(
  format: ExtractFormat,
  options: ExtractOptions,
  documents: number,
  surroundings: Surroundings,
  say: Speech,
): Promise<Writer> {
  if (format === 'csv' || format === 'xlsx') return tablesWriter(format, options, surroundings, say)
  if (format === 'html') return htmlWriter(options.out, surroundings)
  return jsonWriter(format, options.out, documents, surroundings)
}

async function jsonWriter(
  format: 'json' | 'ndjson',
  out: string | undefined,
  documents: number,
  { io }: Surroundings,
): Promise<Writer> {
  if (format === 'json' && out !== undefined && (await namesFolder(out))) {
    const add: Writer['add'] = ({ document }) =>
      replaceFile(join(out, ...`${document.id}.json`.split('/')), documentJson(document))
    return { add, end: async () => {} }
  }
  const lines = format === 'ndjson' || documents > 1
  const kept: string[] = []
  return {
    async add({ document }) {
      const text = lines ? `${JSON.stringify(document)}\n` : documentJson(document)
      if (out === undefined) io.stdout.write(text)
      else kept.push(text)
    },
    async end() {
      if (out !== undefined) await replaceFile(out, kept.join(''))
    },
  }
}

async function htmlWriter(out: string | undefined, { io, language }: Surroundings): Promise<Writer> {
  const folder = out !== undefined && (await namesFolder(out))
  return {
    async add({ document, edits }, file) {
      if (edits === null) throw new ReadError('document-without-edits', { file })
      const text = recordsHtml(document, edits, language)
      if (out === undefined) io.stdout.write(text)
      else await replaceFile(folder ? join(out, ...`${document.id}.html`.split('/')) : out, text)
    },
    end: async () => {},
  }
}

function tablesWriter(
  format: 'csv' | 'xlsx',
  { out, only, bom }: ExtractOptions,
  { io }: Surroundings,
  say: Speech,
): Writer {
  const opened: OpenDocument[] = []
  const text = (table: Table) => `${bom ? '\ufeff' : ''}${csv(table)}`
  return {
    async add(one, file) {
      if (one.edits === null) say.tell({ id: 'extract-without-edits', severity: 'warn', values: { file } })
      opened.push(one)
    },
    async end() {
      const all = recordTables(opened.map(({ document, edits }) => ({ document, raw: edits?.raw ?? null })))
      const tables = all.filter(({ name }) => only === undefined || name === only)
      if (out === undefined) {
        for (const table of tables) io.stdout.write(text(table))
        return
      }
      if (format === 'xlsx') await replaceFile(out, xlsx(tables))
      else if (only !== undefined && !(await namesFolder(out))) {
        for (const table of tables) await replaceFile(out, text(table))
      } else for (const table of tables) await replaceFile(join(out, `${table.name}.csv`), text(table))
    },
  }
}
