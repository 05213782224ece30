import { basename, extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { check } from '../../check/check.ts'
import type { Draft } from '../../check/draft.ts'
import type { Language } from '../../lexicon/messages/language.ts'
import { pageFromBytes } from '../../read/read.ts'
import { ReadError } from '../../read/read-error.ts'
import type { Finding } from '../../record/finding.ts'
import type { Message } from '../../record/message.ts'
import { draftOf } from '../draft.ts'
import type { Workspace } from './workspace.ts'

/** What was found in one version of a document that is open in an editor. */
export interface Analysis {
  /** The text that the places count in: the editor may have a newer one by now. */
  readonly document: TextDocument
  readonly draft: Draft
  readonly findings: readonly Finding[]
}

/**
 * Check the text of a document. Between its two halves other work may come in, so that a newer version can stop it.
 * @returns the analysis; a message when the text cannot be read as a draft; undefined when it was stopped
 */
export async function analyse(
  open: TextDocument,
  { packs, words, peers, settingsFor }: Workspace,
  language: Language,
  isStale: () => boolean,
): Promise<Analysis | Message | undefined> {
  const document = TextDocument.create(open.uri, open.languageId, open.version, open.getText())
  const text = document.getText()
  if (text.trim() === '') return undefined
  try {
    const draft = draftOf(await pageOf(document, text), packs, words.own)
    const error = draft.messages.find(({ severity }) => severity === 'error')
    if (error) return error
    const settings = await settingsFor(fileOf(document.uri))
    await new Promise<void>(resolve => setImmediate(resolve))
    if (isStale()) return undefined
    const { findings } = check(draft, peers, { settings, language, packs })
    return { document, draft, findings: findings.findings }
  } catch (error) {
    if (error instanceof ReadError) return { id: error.id, severity: 'error', values: error.values }
    throw error
  }
}

function pageOf({ uri, languageId }: TextDocument, text: string) {
  const file = fileOf(uri)
  const id = basename(file, extname(file))
  const ending = languageId === 'markdown' ? '.md' : extname(file) || '.txt'
  const bytes = Buffer.from(text)
  const origin = { file: `${id}${ending}`, mediaType: 'text/plain; charset=utf-8' }
  return pageFromBytes(bytes, origin).catch((error: unknown) => {
    if (!(error instanceof ReadError) || error.id !== 'id-unsafe') throw error
    return pageFromBytes(bytes, { ...origin, file: `draft${ending}` })
  })
}

/** The path of a document on disk, else what its address ends with: `untitled:Untitled-1`. */
export function fileOf(uri: string): string {
  if (uri.startsWith('file:')) return fileURLToPath(uri)
  return decodeURIComponent(uri.replace(/^[a-z-]+:/i, '')) || 'draft'
}
