import type { Pass } from '../pass.ts'
import { blanks } from '../punctuation/blanks.ts'
import { documentNumbers } from '../punctuation/document-numbers.ts'
import { forms } from '../punctuation/forms.ts'
import { halfWidthPage } from '../punctuation/half-width-page.ts'
import { markRuns } from '../punctuation/mark-runs.ts'
import { quotes } from '../punctuation/quotes.ts'
import { width } from '../punctuation/width.ts'
import { inTurn, untilSettled } from '../stage.ts'

const stages = untilSettled(inTurn([forms, documentNumbers, markRuns, halfWidthPage, width, quotes, blanks]))

/** Marks as GB/T 15834 and GB/T 9704 write them. Numbers, times, ratios, addresses and English phrases keep theirs. */
export const punctuation: Pass = {
  id: 'punctuation',
  about: 'Writes punctuation and width as GB/T 15834 and GB/T 9704 have them',
  examples: [
    {
      before: '鼓励采取PPP(公私合营)模式,服务6个月(含)至36个月(不含)的婴幼儿;咨询电话:12345(热线)。',
      after: '鼓励采取PPP（公私合营）模式，服务6个月（含）至36个月（不含）的婴幼儿；咨询电话：12345（热线）。',
    },
    { before: '(一)加强领导\n1．统筹。2﹒协调。', after: '（一）加强领导\n1.统筹。2.协调。' },
    {
      before: '国办发 [2019] 15 号、临政办发„2024‟17号、沪府发(2021)5号',
      after: '国办发〔2019〕15号、临政办发〔2024〕17号、沪府发〔2021〕5号',
    },
    {
      before: '（2021）京01民终5号，规划（2021）',
      after: '（2021）京01民终5号，规划（2021）',
      note: 'no document numbers',
    },
    { before: '制度,,,,,,减轻负担。。。。。。', after: '制度，减轻负担。' },
    { before: '加强领导,。各级,,建立；，', after: '加强领导。各级，建立；，' },
    { before: '托育点★✿◈，对企业', after: '托育点，对企业' },
    { before: '★1.重点任务\n△市发改委', after: '★1.重点任务\n△市发改委', note: 'signs that a footnote explains' },
    { before: '推进"互联网+托育", 实现"一网通办"', after: '推进“互联网+托育”，实现“一网通办”' },
    { before: '”最多跑一次“改革', after: '“最多跑一次”改革' },
    { before: '打通“最后“一公里””', after: '打通“最后“一公里””' },
    {
      before: '增长6．６％，在2020－2022年',
      after: '增长6.6%，在2020－2022年',
      note: 'which of the dashes joins two years is the writer’s choice',
    },
    {
      before: '1,234.5万元，10:30，比例1:2，http://a.cn/?q=1,2;x',
      after: '1,234.5万元，10:30，比例1:2，http://a.cn/?q=1,2;x',
    },
    { before: '第一条 《办法》 （试行）', after: '第一条 《办法》（试行）' },
    { before: 'Center (UNCTAD), Geneva: report', after: 'Center (UNCTAD), Geneva: report' },
    { before: '——坚持……，1、概述', after: '——坚持……，1、概述' },
    { before: '姓名：    日期：    ', after: '姓名：    日期：    ', note: 'room to write' },
  ],
  edits: stages,
}
