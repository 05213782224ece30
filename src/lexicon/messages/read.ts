import type { Wordings } from './language.ts'

/** What reading has to say: files that cannot be read, declarations that the bytes contradict. */
export const READ_MESSAGES = {} as const satisfies Wordings
