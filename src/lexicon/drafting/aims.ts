import type { Row } from '../pattern.ts'

/** How plans word what they want to reach, with a number and without. */
export const AIMS = {
  achieves: {
    about: 'A verb that sets a level to be reached',
    re: '达到?|提高到|提升[至到]|增[至加]到?|降[至低]到?|实现|不低于|不少于|建成|新增|新建|改造|培育|力争|确保',
    yes: ['达到', '提升至', '建成'],
    no: ['通过', '现有'],
  },
  rises: {
    about: 'A level that is risen to, and so not there yet',
    re: '提高到|提升[至到]|增[至加]到?|扩大到|降[至低]到?|力争|上升到',
    yes: ['提高到', '提升至', '力争'],
    no: ['达到', '不低于'],
  },
  among: {
    about: 'Headings that aims stand below',
    re: '目标|主要指标|预期指标',
    yes: ['工作目标', '主要指标'],
    no: ['考核', '总体要求'],
  },
  recurring: {
    about: 'What is done again and again needs no year',
    re: '每(?:年|月|季度?|半年|周|日|天|两年|个?学期)|年均|常年|长期|始终|至少每',
    yes: ['每年', '每季度', '年均'],
    no: ['今年', '到2025年'],
  },
  measure: {
    about: 'A word that names something measured',
    re: '(?:覆盖|入托|普及|持证|合格|满意|就业|入学|巩固|达标|办结|知晓|参与|参保|签约|利用|转化|治愈|死亡|发病|管理|绿化|普惠|增长|完成|使用|配备)率|比例|比重|占比|数量|总量|规模|覆盖面|供给量',
    yes: ['覆盖率', '比重', '数量'],
    no: ['效率', '质量', '能力'],
  },
  rise: {
    about: 'To rise or fall, without saying how far',
    re: '(?:明显|显著|大幅度?|进一步|逐步|稳步|持续|不断|有效|较大幅度)?(?:地)?(?:提高|提升|增加|增长|扩大|下降|降低|减少)',
    yes: ['明显提高', '进一步扩大', '降低'],
    no: ['加强', '改善'],
  },
} as const satisfies Record<string, Row>
