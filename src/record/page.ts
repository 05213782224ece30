import type { Origin } from '../text/origin.ts'
import type { Span } from '../text/span.ts'
import type { Correction } from './corrections.ts'
import type { Message } from './message.ts'

/** How the decoded text is written, which decides what the markup pass does with it. */
export type Syntax = 'html' | 'markdown' | 'plain'

/** Where a page came from, byte for byte. */
export interface Source {
  /** The file as the user named it, with `/` between its parts; `-` for standard input. */
  readonly file: string
  /** Of the bytes as they lay on disk, in hexadecimal. */
  readonly sha256: string
  /** IANA media type: `text/html`, `application/pdf`, … */
  readonly mediaType: string
  /** The encoding that the bytes were decoded with, by its WHATWG name; null where the format has none of its own. */
  readonly encoding: string | null
}

/** What a person wrote about the page in `<name>.yaml` beside it. */
export interface About {
  readonly url?: string
  /** ISO date on which the page was fetched. */
  readonly fetched?: string
  readonly jurisdiction?: string
}

/** One labelled fact that a page states about its document outside the text: 索引号, 发文字号, a meta tag. */
export interface PageField {
  /** The label as printed (`发文字号`) or the meta tag's name (`pubdate`). */
  readonly name: string
  readonly value: string
  readonly raw: Span<'raw'>
}

/** A page as reading leaves it and cleaning takes it. */
export interface Page {
  /** The file's name without folder and extension: the `id` of everything made from it. */
  readonly id: string
  readonly source: Source
  readonly about: About
  /** What a person decided about the page's spun words, in `<name>.corrections.yaml` beside it. */
  readonly corrections: readonly Correction[]
  readonly syntax: Syntax
  /** The decoded source; every raw offset counts in it. For .docx, .doc and .pdf: the text the reader rendered. */
  readonly text: string
  readonly fields: readonly PageField[]
  /** For .docx: which text of its parts the rendered text was made of, in the order of the rendered text. */
  readonly origins?: readonly Origin[]
  readonly messages: readonly Message[]
}
