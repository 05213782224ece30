import { ReadError } from '../read/read-error.ts'
import { readSpinTable } from '../read/spin-table.ts'
import type { SpinPair } from '../record/corrections.ts'
import type { Speech } from './speech.ts'

/** The option of every command that cleans pages. */
export interface SpinTableOption {
  readonly spinTable?: string
}

/** The user's own table of spun words; undefined, with the reason told, when it cannot be read. */
export async function spinTableOf(
  { spinTable }: SpinTableOption,
  say: Speech,
): Promise<readonly SpinPair[] | undefined> {
  if (spinTable === undefined) return []
  try {
    return await readSpinTable(spinTable)
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    say.tell({ id: error.id, severity: 'error', values: error.values })
    return undefined
  }
}
