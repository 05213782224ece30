import type { Wordings } from './language.ts'

/** What cleaning has to say: damage that it saw and could not undo, decisions that a person should look at. */
export const CLEAN_MESSAGES = {
  'page-all-removed': {
    zh: '整页都被判为垃圾内容或网站框架，没有留下正文；请检查抓取的页面是否正确',
    en: 'the whole page was judged spam or site chrome and no text is left; check that the right page was fetched',
  },
} as const satisfies Wordings
