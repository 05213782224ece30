import { fileURLToPath } from 'node:url'
import type { InitializeParams } from 'vscode-languageserver/node'
import { LANGUAGES, type Language } from '../../lexicon/messages/language.ts'
import type { EditorSettings } from './workspace.ts'

/** What a client said of itself when it began. */
export interface Client {
  /** The folder that relative names start from; null when it has none. */
  readonly root: string | null
  /** The language it is shown in; undefined when it does not say. */
  readonly language: Language | undefined
  readonly settings: EditorSettings
  /** What it can do. */
  readonly configuration: boolean
  readonly watching: boolean
  readonly related: boolean
  readonly showDocument: boolean
}

/** What an `initialize` request says of its client. */
export function clientOf({
  workspaceFolders,
  rootUri,
  locale,
  capabilities,
  initializationOptions,
}: InitializeParams): Client {
  const { workspace, textDocument, window } = capabilities
  const folder = workspaceFolders?.[0]?.uri ?? rootUri
  const named = isRecord(initializationOptions) ? initializationOptions['language'] : undefined
  return {
    root: folder?.startsWith('file:') ? fileURLToPath(folder) : null,
    language: LANGUAGES.find(one => one === named) ?? languageOf(locale),
    settings: editorSettings(initializationOptions),
    configuration: workspace?.configuration === true,
    watching: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    related: textDocument?.publishDiagnostics?.relatedInformation === true,
    showDocument: window?.showDocument?.support === true,
  }
}

function languageOf(locale: string | undefined): Language | undefined {
  if (locale === undefined) return undefined
  return /^zh\b/i.test(locale) ? 'zh' : 'en'
}

/** What an editor set, as far as it is of the right kind. */
export function editorSettings(value: unknown): EditorSettings {
  if (!isRecord(value)) return {}
  const { against, preset, rules } = value
  return {
    ...(Array.isArray(against) && { against: against.filter(name => typeof name === 'string') }),
    ...((preset === 'recommended' || preset === 'strict') && { preset }),
    ...(isRecord(rules) && { rules: rules as NonNullable<EditorSettings['rules']> }),
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
