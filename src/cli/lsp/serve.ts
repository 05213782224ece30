import { sep } from 'node:path'
import {
  CodeActionKind,
  type Connection,
  DiagnosticSeverity,
  DidChangeWatchedFilesNotification,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Language } from '../../lexicon/messages/language.ts'
import { wording } from '../../lexicon/messages/wording.ts'
import type { Message } from '../../record/message.ts'
import type { Surroundings } from '../surroundings.ts'
import { version } from '../version.ts'
import { actionsAt, OPEN_PEER } from './actions.ts'
import { Analyses } from './analyses.ts'
import { type Analysis, analyse, fileOf } from './analysis.ts'
import { type Client, clientOf, editorSettings } from './client.ts'
import { diagnosticsOf } from './diagnostics.ts'
import { hoverAt } from './hover.ts'
import { foldingOf, symbolsOf } from './outline.ts'
import { peerProfiles } from './peer-profiles.ts'
import { type LspOptions, openWorkspace, type Workspace } from './workspace.ts'

/** Milliseconds after the last of several changes of peers in which they are read anew. */
const SETTLED = 300
/** Files that configure checking. */
const CONFIGURATION = /[\\/](?:duizhao\.config\.[a-z]+|package\.json)$/i

/** Answer a client. What goes wrong is told in the client's log; nothing but a request to exit ends the server. */
export function serve(connection: Connection, options: LspOptions, surroundings: Surroundings): void {
  const documents = new TextDocuments(TextDocument)
  let client: Client | undefined
  let language: Language = surroundings.language
  let workspace: Promise<Workspace | undefined> = Promise.resolve(undefined)
  let reloading: NodeJS.Timeout | undefined

  const failed = (error: unknown) =>
    connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error))
  const log = {
    write: (text: string) => connection.console.warn(text.trim()),
    isTTY: false,
    columns: undefined,
    closed: false,
  }

  const analyses = new Analyses({
    open: uri => documents.get(uri),
    async analyse(document, isStale) {
      const opened = await workspace
      return opened && !isStale() ? analyse(document, opened, language, isStale) : undefined
    },
    done: (document, result) => void publish(document, result).catch(failed),
    failed,
  })

  async function publish({ uri, version }: TextDocument, result: Analysis | Message | undefined): Promise<void> {
    const files = (await workspace)?.files ?? new Map()
    const diagnostics = !result
      ? []
      : 'draft' in result
        ? diagnosticsOf(result, files, client?.related === true)
        : [unreadable(result, language)]
    await connection.sendDiagnostics({ uri, version, diagnostics })
  }

  async function reload(settings = client?.settings ?? {}): Promise<void> {
    const to = { ...surroundings, language, color: false, io: { ...surroundings.io, stderr: log } }
    workspace = openWorkspace(client?.root ?? process.cwd(), options, settings, to)
    analyses.forget()
    await workspace
    for (const { uri } of documents.all()) analyses.schedule(uri, 0)
  }

  const configured = async () =>
    client?.configuration
      ? { ...client.settings, ...editorSettings(await connection.workspace.getConfiguration('duizhao')) }
      : undefined

  connection.onInitialize(params => {
    client = clientOf(params)
    language = client.language ?? surroundings.language
    return {
      serverInfo: { name: 'duizhao', version: version() },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        hoverProvider: true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
        documentSymbolProvider: true,
        foldingRangeProvider: true,
        executeCommandProvider: { commands: [OPEN_PEER] },
      },
    }
  })
  connection.onInitialized(async () => {
    if (client?.watching) {
      const watchers = [{ globPattern: '**/*.{json,md,html,htm,txt,docx,pdf,yaml,yml}' }]
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers })
    }
    await reload(await configured())
  })
  connection.onDidChangeConfiguration(async ({ settings }) => {
    await reload((await configured()) ?? editorSettings(settings?.duizhao))
  })
  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    const against = (await workspace)?.against ?? []
    const files = changes.map(({ uri }) => fileOf(uri))
    const concerns = (file: string) =>
      CONFIGURATION.test(file) || against.some(path => file === path || file.startsWith(path + sep))
    if (!files.some(concerns)) return
    clearTimeout(reloading)
    reloading = setTimeout(() => void configured().then(reload).catch(failed), SETTLED)
  })

  documents.onDidChangeContent(({ document }) => analyses.schedule(document.uri))
  documents.onDidClose(({ document }) => {
    analyses.close(document.uri)
    connection.sendDiagnostics({ uri: document.uri, diagnostics: [] }).catch(failed)
  })

  connection.onHover(async ({ textDocument, position }) => {
    const [analysis, opened] = [await analyses.of(textDocument.uri), await workspace]
    if (!analysis || !opened) return null
    return hoverAt(analysis, analysis.document.offsetAt(position), opened, peerProfiles(opened), language)
  })
  connection.onCodeAction(async ({ textDocument, range, context }) => {
    const [analysis, opened] = [await analyses.of(textDocument.uri), await workspace]
    return analysis && opened ? actionsAt(analysis, range, context.diagnostics, opened.files, language) : []
  })
  connection.onDocumentSymbol(async ({ textDocument }) => {
    const analysis = await analyses.of(textDocument.uri)
    return analysis ? symbolsOf(analysis) : []
  })
  connection.onFoldingRanges(async ({ textDocument }) => {
    const analysis = await analyses.of(textDocument.uri)
    return analysis ? foldingOf(analysis) : []
  })
  connection.onExecuteCommand(async ({ command, arguments: [uri] = [] }) => {
    const known = [...((await workspace)?.files.values() ?? [])]
    if (command !== OPEN_PEER || typeof uri !== 'string' || !known.includes(fileOf(uri))) return
    if (client?.showDocument) await connection.window.showDocument({ uri, takeFocus: true })
    else connection.window.showInformationMessage(fileOf(uri))
  })
  documents.listen(connection)
}

function unreadable(message: Message, language: Language) {
  const start = { line: 0, character: 0 }
  return {
    range: { start, end: start },
    severity: DiagnosticSeverity.Error,
    source: 'duizhao',
    message: wording(message, language),
  }
}
