import { compose, type Row } from './pattern.ts'

/**
 * What a clause does in a policy (结构): it frames the document (why, with what guiding thought, to what end), lays down a
 * principle, or provides for something to be done. The headings that tell.
 */
export const CLAUSE_KINDS = {
  framing: {
    about: 'headings of what frames a document: 指导思想, 总体要求, 工作目标',
    re: '(?:总体|总的)?(?:要求|思路|思想|目标)|指导思想|(?:总体|工作|主要|发展|重点|具体|基本|建设|行动|阶段性?)(?:目标|指标|要求|思路|任务目标)(?:任务)?|目标(?:任务|要求|指标)|总则',
    yes: ['总体要求', '指导思想', '工作目标', '主要指标', '发展目标', '目标任务', '总体思路'],
    no: ['落实目标责任', '工作任务', '强化目标考核', '重点任务'],
  },
  principle: {
    about: 'headings over principles: 基本原则',
    re: '(?:基本|工作|主要|指导|遵循|坚持|建设|总体)?原则',
    yes: ['基本原则', '工作原则', '原则'],
    no: ['原则上不少于', '指导思想'],
  },
  purpose: {
    about: 'the sentence that ends a preamble: why the document is made, and that it now follows',
    re: '制[定订](?:了)?本|制[定订]如下|(?:提出|制定|通知|规定|公告|通告)(?:如下|以下)|(?:如下|以下)(?:意见|措施|办法|方案|通知|规定|政策|计划)|印发给你们|现(?:予以?)?(?:印发|公布|发布|转发)',
    yes: [
      '结合我市实际，特制定本方案。',
      '经市政府同意，现就有关事项通知如下：',
      '现印发给你们，请认真贯彻执行。',
      '提出以下实施意见。',
    ],
    no: ['2023—2025年，大力发展多样化的婴幼儿照护服务。', '到2025年，全市制定标准规范20项。'],
  },
} as const satisfies Record<string, Row>

const composed = compose(CLAUSE_KINDS)

/** Whether a heading is one over what frames the document. */
export const framingHeading = new RegExp(`^${composed.framing}$`, 'u')
/** Whether a heading is one over principles. */
export const principleHeading = new RegExp(`^${composed.principle}$`, 'u')

/** Whether a paragraph says why its document is made, and that it follows. */
export const purposeSentence = new RegExp(composed.purpose, 'u')

/** What the clauses before the first section say: why the document is made, and on what grounds. */
export const PREAMBLE_TOPIC = '制定目的和依据'
