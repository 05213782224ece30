import type { PACK_MESSAGES } from '../messages/packs.ts'
import { wording } from '../messages/wording.ts'

/** Why a folder is no pack: the file, the line and what is wrong there. */
export class PackError extends Error {
  readonly id: keyof typeof PACK_MESSAGES
  readonly values: Readonly<Record<string, string | number>>

  constructor(id: keyof typeof PACK_MESSAGES, values: Readonly<Record<string, string | number>>) {
    super(wording({ id, values }, 'en'))
    this.name = 'PackError'
    this.id = id
    this.values = values
  }
}
