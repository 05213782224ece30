import type { Row } from '../pattern.ts'

/** Ways of naming the time by which, in which or since which something is to be. */
export const TIMES = {
  year: {
    about: 'a calendar year',
    re: '(?:19|20)[0-9]{2}年(?:度)?',
    yes: ['2025年', '2025年度'],
    no: ['25年', '1025年'],
  },
  edge: {
    about: 'the end of a period, or the time before it',
    re: '(?:底|末|年底|年末|内)?(?:之前|以前|前)?',
    yes: ['底前', '末', '前'],
    no: ['初', '后'],
  },
  years: {
    about: 'from one year to another, or some years in a row',
    re: '(?:19|20)[0-9]{2}年?[-－—–~～至到]{1,2}(?:19|20)?[0-9]{2}年(?:度)?',
    yes: ['2023—2025年', '2021-25年', '2020年至2022年'],
    no: ['2025年', '20—30年'],
  },
  plan: {
    about: 'a five-year plan',
    re: '[“"]?十[二三四五六七]五[”"]?(?:规划)?(?:期末|末期|末|期间|时期|期)',
    yes: ['“十四五”末', '十四五期末', '“十三五”期间'],
    no: ['十四五', '“十四五”规划'],
  },
  by: {
    about: 'until a year',
    re: '(?:到|至|截至|截止到|力争到|争取到|力争|确保)?(?:{years}|{year}){edge}',
    yes: ['到2025年', '2025年底前', '力争到2022年底', '2023—2025年'],
    no: ['到三年'],
  },
  byPlan: {
    about: 'until the end of a five-year plan',
    re: '(?:到|至|截至|力争到)?{plan}',
    yes: ['到“十四五”末'],
    no: ['到2025年'],
  },
  since: {
    about: 'since a year',
    re: '(?:自|从)?{year}(?:起|以来|开始)',
    yes: ['从2020年起', '2021年以来'],
    no: ['2021年'],
  },
} as const satisfies Record<string, Row>
