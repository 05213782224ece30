import type { Language } from '../../lexicon/messages/language.ts'
import type { ComparedDocument, Comparison } from '../../record/comparison.ts'
import type { Message } from '../../record/message.ts'
import type { Ledger } from '../../text/ledger.ts'
import type { Witness } from '../../witness/witness.ts'

/** A document that could not be taken in, and why. */
export interface LeftOut {
  readonly file: string
  readonly reason: Pick<Message, 'id' | 'values'>
}

/** What a site is made of. */
export interface Site {
  readonly comparison: Comparison
  /** One for each document of the comparison. */
  readonly witnesses: readonly Witness[]
  /** The page and the edits behind a document; asked for once each, so that not all of them need to be kept. */
  ledgerOf(id: string): Promise<Ledger>
  readonly leftOut: readonly LeftOut[]
  /** The site's own title; null for the usual one. */
  readonly title: string | null
  /** The language of the first page. */
  readonly language: Language
}

/** A document of the site: how it is labelled, where its pages lie. */
export interface SiteDocument {
  readonly id: string
  readonly about: ComparedDocument
  readonly witness: Witness
  /** Short and different for each document: 杭州市 2021. */
  readonly label: string
  readonly year: number | null
  /** Paths below the folder of a language. */
  readonly page: string
  readonly source: string
  readonly reuse: string
}

/** More documents than this no table shows side by side and no chart line by line. */
export const MOST_COLUMNS = 40
