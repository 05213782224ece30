import type { PackOptions } from './packs.ts'
import type { SpinTableOption } from './spin-table.ts'

/** The options of `duizhao build`, as commander hands them over. */
export interface BuildOptions extends PackOptions, SpinTableOption {
  readonly out: string
  readonly check?: boolean
  readonly jobs?: string
  /** A folder; `false` after --no-cache. */
  readonly cache?: string | boolean
  readonly verbose?: boolean
}
