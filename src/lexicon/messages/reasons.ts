import type { Wordings } from './language.ts'

/** Why an edit was made, in words: every `reason` of every pass has its row here. */
export const REASONS = {} as const satisfies Wordings
