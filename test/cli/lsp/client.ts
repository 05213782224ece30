import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  type ClientCapabilities,
  createProtocolConnection,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'

const BIN = join(import.meta.dirname, '../../../bin/duizhao.js')

/** A client with a server of its own, as an editor has it. */
export interface LspClient {
  readonly connection: ProtocolConnection
  readonly process: ChildProcess
  readonly uri: (name: string) => string
  /** Everything the server told of its own accord so far. */
  readonly published: PublishDiagnosticsParams[]
  readonly logged: string[]
  readonly shown: string[]
  open(name: string, text: string, languageId?: string): Promise<string>
  /** The next diagnostics for a version of a document. */
  diagnostics(uri: string, version: number): Promise<PublishDiagnosticsParams>
  exited(): Promise<number | null>
}

export interface ClientOptions {
  readonly args?: readonly string[]
  readonly locale?: string
  readonly capabilities?: ClientCapabilities
  readonly initializationOptions?: unknown
  /** What the editor's configuration says below `duizhao`. */
  readonly configuration?: () => unknown
}

export async function startClient(root: string, options: ClientOptions = {}): Promise<LspClient> {
  const { args = [], locale = 'en', capabilities = {}, initializationOptions, configuration } = options
  const server = spawn(process.execPath, [BIN, 'lsp', '--stdio', ...args], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  )
  const published: PublishDiagnosticsParams[] = []
  const logged: string[] = []
  const shown: string[] = []
  const waiting = new Set<() => void>()
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.push(params)
    for (const look of waiting) look()
  })
  connection.onNotification('window/logMessage', ({ message }: { message: string }) => void logged.push(message))
  connection.onRequest('window/showDocument', ({ uri }: { uri: string }) => {
    shown.push(uri)
    return { success: true }
  })
  connection.onRequest('client/registerCapability', () => null)
  connection.onRequest('workspace/configuration', () => [configuration?.() ?? null])
  connection.listen()
  const rootUri = pathToFileURL(root).href
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri,
    locale,
    capabilities,
    initializationOptions,
    workspaceFolders: null,
  })
  await connection.sendNotification('initialized', {})
  const uri = (name: string) => pathToFileURL(join(root, name)).href
  return {
    connection,
    process: server,
    uri,
    published,
    logged,
    shown,
    async open(name, text, languageId = name.endsWith('.md') ? 'markdown' : 'plaintext') {
      const textDocument = { uri: uri(name), languageId, version: 1, text }
      await connection.sendNotification('textDocument/didOpen', { textDocument })
      return uri(name)
    },
    diagnostics(of, version) {
      return new Promise(resolve => {
        const look = () => {
          const found = published.findLast(one => one.uri === of && one.version === version)
          if (!found) return
          waiting.delete(look)
          resolve(found)
        }
        waiting.add(look)
        look()
      })
    },
    exited() {
      if (server.exitCode !== null) return Promise.resolve(server.exitCode)
      return new Promise(resolve => server.once('exit', resolve))
    },
  }
}
