import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Message } from '../record/message.ts'
import type { CheckedDraft } from '../report/findings/checked-draft.ts'
import type { OwnFile } from '../report/findings/docx/docx.ts'

/**
 * The .docx file that a draft was read from, to be given comments; null for a draft of another format, and why not when the
 * file is not there any more as it was.
 */
export async function ownFile({
  source,
  origins,
}: CheckedDraft): Promise<OwnFile | null | Pick<Message, 'id' | 'values'>> {
  if (origins.length === 0) return null
  const { file, sha256 } = source
  if (file === '-') return { id: 'check-docx-stdin', values: {} }
  const bytes = await readFile(file).catch(() => null)
  if (bytes && createHash('sha256').update(bytes).digest('hex') === sha256) return { bytes, origins }
  return { id: 'check-docx-changed', values: { file } }
}
