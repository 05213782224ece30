import type { OwnWordsOptions } from './own-words.ts'
import type { PackOptions } from './packs.ts'

/** The options of `duizhao build`, as commander hands them over. */
export interface BuildOptions extends PackOptions, OwnWordsOptions {
  readonly out: string
  readonly check?: boolean
  readonly jobs?: string
  /** A folder; `false` after --no-cache. */
  readonly cache?: string | boolean
  readonly verbose?: boolean
}
