import { DECORATIONS } from '../../lexicon/punctuation.ts'
import { inTurn, replacing, where } from '../stage.ts'

/** A row of dots that leads the eye or leaves room to write is longer than any slip. */
const LONGEST_RUN = 12

/** `，，，，` and `。。。。`: one mark is enough. ？？ and ！！ may be meant. */
const repeated = replacing(
  /([，。；：、])\1+|([,;:])(?<=[\u4e00-\u9fff”）》%].)\2+(?![\d/])/g,
  'repeated-mark',
  ([run]) => (run.length > LONGEST_RUN ? undefined : run.slice(0, 1)),
)

/** `，。` and `,；`: tools put a comma in front of marks; the later mark is the one that was written. */
const prefixed = replacing(/[,，]+ ?([，。；：、！？]|[,;:!?](?!\d))/g, 'comma-before-mark', ([, mark]) => mark)

/** `企业★✿◈，对`: two or more symbols behind a word. One ★ or △ may be a footnote sign, ●● a blank to be filled in. */
const decorated = where(
  new RegExp(`[${DECORATIONS}]{2}`),
  replacing(new RegExp(`(?<=[^\\s${DECORATIONS}])(?!([●■▲▼◎])\\1)[${DECORATIONS}]{2,}`, 'gu'), 'decoration', () => ''),
)

export const markRuns = inTurn([decorated, prefixed, repeated])
