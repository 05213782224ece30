import type { Row } from '../pattern.ts'

/** How a text speaks of its attachments. */
export const ANNEXES = {
  reference: {
    about: 'A numbered attachment that the text sends its reader to',
    re: '(?:见|详见|按照?|填写|填报|参照|附)(?:本(?:通知|方案|办法|意见))?附(?:件|表)[ \\u3000]?(\\d{1,2})',
    yes: ['见附件1', '填写附件3', '详见附表2'],
    no: ['附件1', '见附图'],
  },
  sole: {
    about: 'The only attachment that the text sends its reader to',
    re: '(?:见|详见|附后的?|填写|填报)(?:本(?:通知|方案|办法|意见))?附(?:件|表)(?![ \\u3000]?[\\d一二三四五])',
    yes: ['见附件', '填写附表'],
    no: ['见附件1', '附件'],
  },
} as const satisfies Record<string, Row>
