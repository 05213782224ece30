import { createConnection } from 'vscode-languageserver/node'
import type { Surroundings } from '../surroundings.ts'
import { serve } from './serve.ts'
import type { LspOptions } from './workspace.ts'

/** `duizhao lsp`: a language server over standard input and output. Never returns: the client ends the process. */
export async function lsp(options: LspOptions, surroundings: Surroundings): Promise<never> {
  const connection = createConnection(process.stdin, process.stdout)
  serve(connection, options, surroundings)
  connection.listen()
  return new Promise<never>(() => {})
}
