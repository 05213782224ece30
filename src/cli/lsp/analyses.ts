import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Message } from '../../record/message.ts'
import type { Analysis } from './analysis.ts'

/** Milliseconds without a keystroke after which a document is checked. */
const QUIET = 60

/** How documents are found and checked, and who is told. */
export interface Work {
  readonly open: (uri: string) => TextDocument | undefined
  readonly analyse: (document: TextDocument, isStale: () => boolean) => Promise<Analysis | Message | undefined>
  readonly done: (document: TextDocument, result: Analysis | Message | undefined) => void
  readonly failed: (error: unknown) => void
}

/** The analyses of the open documents: one at a time for each, of its newest text, none for a text that is gone. */
export class Analyses {
  readonly #work: Work
  readonly #timers = new Map<string, NodeJS.Timeout>()
  readonly #running = new Map<string, { readonly version: number; readonly result: Promise<Analysis | undefined> }>()
  #generation = 0

  constructor(work: Work) {
    this.#work = work
  }

  /** Check a document once nobody types any more. */
  schedule(uri: string, delay = QUIET): void {
    clearTimeout(this.#timers.get(uri))
    const run = () => {
      this.#timers.delete(uri)
      this.of(uri).catch(this.#work.failed)
    }
    this.#timers.set(uri, setTimeout(run, delay))
  }

  /** The analysis of a document as it is now: the one that is there, or the one that is being made, or a new one. */
  of(uri: string): Promise<Analysis | undefined> {
    const document = this.#work.open(uri)
    if (!document) return Promise.resolve(undefined)
    const { version } = document
    const running = this.#running.get(uri)
    if (running?.version === version) return running.result
    const result = this.#run(document, version, this.#generation)
    this.#running.set(uri, { version, result })
    return result
  }

  /** Forget a document. */
  close(uri: string): void {
    clearTimeout(this.#timers.get(uri))
    this.#timers.delete(uri)
    this.#running.delete(uri)
  }

  /** Forget all analyses, since what documents are held against has changed. */
  forget(): void {
    this.#generation += 1
    this.#running.clear()
  }

  async #run(document: TextDocument, version: number, generation: number): Promise<Analysis | undefined> {
    const { uri } = document
    const isStale = () => this.#work.open(uri)?.version !== version || this.#generation !== generation
    const result = await this.#work.analyse(document, isStale)
    if (isStale()) return undefined
    this.#work.done(document, result)
    return result && 'draft' in result ? result : undefined
  }
}
