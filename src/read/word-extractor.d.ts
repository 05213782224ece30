/** What is used of word-extractor, which has no types of its own. */
declare module 'word-extractor' {
  interface TextOptions {
    /** Whether typographic quotes and dashes become ASCII ones; they do unless this is false. */
    readonly filterUnicode: boolean
    readonly includeHeadersAndFooters?: boolean
  }

  interface WordDocument {
    getBody(options: TextOptions): string
    getFootnotes(options: TextOptions): string
    getEndnotes(options: TextOptions): string
    getTextboxes(options: TextOptions): string
  }

  export default class WordExtractor {
    extract(source: Buffer): Promise<WordDocument>
  }
}
