import { wording } from '../lexicon/messages/wording.ts'
import type { PolicyDocument } from '../record/document.ts'
import type { Message } from '../record/message.ts'
import type { FoundMetadata } from '../record/metadata.ts'
import type { Page, PageField } from '../record/page.ts'
import { editSize } from '../text/edit.ts'
import { type Ledger, toRaw } from '../text/ledger.ts'
import { publishedBy } from './publication.ts'
import { type FoundRecords, recorded } from './records.ts'

/** A page after cleaning, as the commands hand it to a report. */
export interface CleanedPage {
  readonly page: Page
  readonly ledger: Ledger
  /** What reading, cleaning and parsing had to say, in that order. */
  readonly messages: readonly Message[]
  readonly metadata: FoundMetadata
  /** What the page states outside its text: in tags, in boxes and in the chrome that cleaning removed. */
  readonly fields: readonly PageField[]
  readonly records: FoundRecords
}

/** The record of a cleaned page; its keys always come in the same order. */
export function documentOf({ page, ledger, messages, metadata, fields, records }: CleanedPage): PolicyDocument {
  const { file, sha256, mediaType, encoding } = page.source
  const { url, fetched, jurisdiction } = page.about
  const about = {
    ...(url !== undefined && { url }),
    ...(fetched !== undefined && { fetched }),
    ...(jurisdiction !== undefined && { jurisdiction }),
  }
  return {
    schemaVersion: 1,
    id: page.id,
    source: { file, sha256, mediaType, encoding },
    ...(Object.keys(about).length > 0 && { about }),
    metadata: {
      ...metadata,
      citations: metadata.citations.map(({ title, documentNumber, evidence }) => {
        const { start, end } = toRaw(ledger, evidence.clean)
        return { title, documentNumber, evidence: { ...evidence, raw: { start, end } } }
      }),
      publishedBy: publishedBy(fields),
      fields: fields.map(({ name, value, raw }) => ({ name, value, raw: { start: raw.start, end: raw.end } })),
    },
    condition: {
      passes: ledger.steps.map(({ pass, edits }) => ({
        id: pass,
        edits: edits.length,
        characters: edits.reduce((sum, edit) => sum + editSize(edit), 0),
      })),
      messages: messages.map(message => ({
        id: message.id,
        severity: message.severity,
        values: { ...message.values },
        ...(message.raw && { raw: { start: message.raw.start, end: message.raw.end } }),
        text: { zh: wording(message, 'zh'), en: wording(message, 'en') },
      })),
    },
    ...recorded(records, ledger),
  }
}
