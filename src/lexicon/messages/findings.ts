import type { Wordings } from './language.ts'

/** Words around findings where they are shown: annotations, the page, Word comments, the language server. */
export const FINDINGS_MESSAGES = {
  'findings-in-section': { zh: '（{section}）{message}', en: '({section}) {message}' },
} as const satisfies Wordings
