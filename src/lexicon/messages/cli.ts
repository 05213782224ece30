import type { Wordings } from './language.ts'

/** Headings, summaries and errors of the command line. */
export const CLI_MESSAGES = {} as const satisfies Wordings
