import { compose, type Row } from '../pattern.ts'

/** How a preamble ends: why the document is made, and that it now follows. */
export const PURPOSES = {
  made: {
    about: 'that this document is made',
    re: '制[定订](?:了)?本|特制[定订]',
    yes: ['结合我市实际，特制定本方案。', '根据有关规定，制订本办法。'],
    no: ['到2025年，全市制定标准规范20项。'],
  },
  following: {
    about: 'that its provisions follow',
    re: '(?:如下|以下)[^，。；]{0,8}[：:。]?$|(?:提出|制定|通知|规定|公告|通告)(?:如下|以下)',
    yes: ['经市政府同意，现就有关事项通知如下：', '提出以下实施意见。'],
    no: ['重点发展3岁以下婴幼儿照护服务，建成托育服务体系。'],
  },
  sent: {
    about: 'that it is sent to those who are to carry it out',
    re: '印发给你们|现(?:予以?)?(?:印发|公布|发布|转发)',
    yes: ['现印发给你们，请认真贯彻执行。', '现予公布，自公布之日起施行。'],
    no: ['制定印发实施细则。'],
  },
} as const satisfies Record<string, Row>

/** Whether a paragraph says why its document is made, and that it follows. */
export const purposeSentence = new RegExp(Object.values(compose(PURPOSES)).join('|'), 'u')
