import type { Row } from '../pattern.ts'

/** How documents say when they take effect, and which documents have to. */
export const EFFECT = {
  takesEffect: {
    about: 'When the document takes effect or how long it holds',
    re: '(?:自|从|于)[^。；，\\n]{2,40}(?:起|后)?(?:正式)?(?:施行|实施|执行|生效|试行|实行|起效)|(?:施行|实施|执行|生效)(?:日期|时间)(?:为|是|[：:])|有效期(?:为|至|限(?!内)|[一二三四五六七八九十0-9])|(?:自|从)[^。；，\\n]{2,30}起[^。；\\n]{0,12}有效',
    yes: ['自印发之日起施行', '自2023年5月1日起正式实施', '有效期为', '有效期3', '施行日期：'],
    no: ['有序实施', '自觉执行', '有效期限内'],
  },
  normative: {
    about: 'Titles of documents that bind others and so must say from when',
    re: '(?:办法|规定|细则|规则|条例|规程)(?:[（(][^（）()]{1,12}[）)])?(?:的通知)?',
    yes: ['办法', '细则（试行）', '规定的通知', '条例'],
    no: ['意见', '方案', '规划'],
  },
} as const satisfies Record<string, Row>
