import type { Wordings } from './language.ts'

/** Why an edit was made, in words: every `reason` of every pass has its row here. */
export const REASONS = {
  'injected-reading': {
    zh: '删去插在单字后面的拼音',
    en: 'reading injected behind a character',
  },
} as const satisfies Wordings
