import type { Language } from '../lexicon/messages/language.ts'
import type { Io } from './io.ts'

/** What every command is given besides its own arguments. */
export interface Surroundings {
  readonly io: Io
  readonly language: Language
  /** What `--color` and `--no-color` said; undefined when neither stood there. */
  readonly color: boolean | undefined
}
