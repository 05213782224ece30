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
} as const satisfies Record<string, Row>

const composed = compose(CLAUSE_KINDS)

/** Whether a heading is one over what frames the document. */
export const framingHeading = new RegExp(`^${composed.framing}$`, 'u')
/** Whether a heading is one over principles. */
export const principleHeading = new RegExp(`^${composed.principle}$`, 'u')

/** What the clauses before the first section say: why the document is made, and on what grounds. */
export const PREAMBLE_TOPIC = '制定目的和依据'
