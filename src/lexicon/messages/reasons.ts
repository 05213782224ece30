import type { Wordings } from './language.ts'

/** Why an edit was made, in words: every `reason` of every pass has its row here. */
export const REASONS = {
  'injected-reading': {
    zh: '删去插在单字后面的拼音',
    en: 'reading injected behind a character',
  },
  'corner-quote': { zh: '直角引号改为弯引号', en: 'corner quotes become curly quotes' },
  'regional-word': { zh: '港台词语改回大陆用语', en: 'a Taiwan or Hong Kong word becomes the mainland word' },
  'traditional-form': {
    zh: '繁体字或异体字改为简体字',
    en: 'a traditional or variant form becomes the simplified form',
  },
} as const satisfies Wordings
