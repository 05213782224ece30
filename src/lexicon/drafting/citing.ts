import type { Row } from '../pattern.ts'

/** How other documents are cited: 引用公文应当先引标题，后引发文字号. */
export const CITING = {
  numbered: {
    about: 'Titles of documents that carry a 发文字号: an issuer, 关于, and a kind of document',
    re: '.{2,40}(?:人民政府|国务院|办公厅|办公室|委员会|部|局|厅|委|署|院|行|办)(?:等.{1,6}部门)?关于.{2,80}的?(?:通知|意见|实施意见|指导意见|方案|决定|批复|函|通报|办法|公告)(?:[（(].{1,10}[）)])?',
    yes: ['国务院办公厅关于促进养老服务发展的意见', '某省人民政府关于印发实施方案的通知'],
    no: ['中华人民共和国义务教育法', '关于促进养老服务发展的意见', '城市居住区规划设计标准'],
  },
  wrongBrackets: {
    about: 'A 发文字号 whose year does not stand in 〔〕 or that has 第',
    re: '(?:[[［【（(](?:19|20)\\d{2}[\\]］】）)]|〔(?:19|20)\\d{2}〕第)[ \\u3000]?(?:第[ \\u3000]?)?\\d{1,5}[ \\u3000]?号',
    yes: ['[2019]15号', '（2020）3号', '〔2021〕第5号'],
    no: ['〔2021〕2号', '2021年第2号'],
  },
  leadingZero: {
    about: 'A serial number of a 发文字号 with 0 in front',
    re: '〔(?:19|20)\\d{2}〕0\\d{0,4}号',
    yes: ['〔2021〕02号'],
    no: ['〔2021〕20号'],
  },
  repeals: {
    about: 'What a document puts out of force',
    re: '(?:同时|自行|相应|即行)?(?:废止|失效|停止执行|不再执行)',
    yes: ['同时废止', '停止执行'],
    no: ['修订', '终止妊娠'],
  },
} as const satisfies Record<string, Row>
