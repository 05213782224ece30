import fc from 'fast-check'

/** Pieces that make the parser work: marks of every style, frame lines, and what only looks like them. */
const PIECES = [
  ...[
    '一、',
    '二、',
    '四、',
    '十二、',
    '（一）',
    '(二)',
    '（十三）',
    '1.',
    '2．',
    '3、',
    '1.2 ',
    '（1）',
    '(2)',
    '①',
    '②',
  ],
  ...['第一章 ', '第二条 ', '第一编', '一是', '二是', '总体要求', '加强组织领导', '为贯彻落实国家有关规定，制定本方案'],
  ...[
    '2020年',
    '1.5万',
    '3岁以下',
    '十四五',
    '一、二、三级医院',
    '第一批',
    '。',
    '；',
    '：',
    '，',
    '）',
    '\n',
    '\n',
    '\n\n',
  ],
  ...[
    '\t',
    ' ',
    '\u3000',
    '附件1',
    '附件：',
    '附件2 ',
    '目标任务表',
    '临澜市人民政府办公室',
    '2021年1月5日',
    '\r\n',
    '𠮷',
  ],
  ...['二〇二一年一月五日', '（此件公开发布）', '临政办发〔2021〕2号', '（征求意见稿）', '各区人民政府：', '抄送：'],
  ...['关于印发《临澜市工作方案》的通知', '《临澜市工作方案》现印发给你们', '临澜市工作方案', '指标', '年份', '2021年'],
  ...['2022年', '90%', '4.5', '单位：万元', '本办法自2021年2月6日起施行。'],
]

/** What Markdown gives a meaning. */
const MARKDOWN = [
  ...[
    '*',
    '**',
    '_',
    '`',
    '```',
    '#',
    '## ',
    '+ ',
    '- ',
    '> ',
    '|',
    '<b>',
    '</b>',
    '<!--',
    '&amp;',
    '&#20;',
    '\\',
    '\\*',
    '~',
    '~~',
  ],
  ...[
    '[a](b)',
    '![',
    '[^1]',
    '[ ] ',
    '1) ',
    '===',
    '---',
    '***',
    'www.gov.cn',
    'https://www.gov.cn/a_b?c=d',
    'a@gov.cn',
    '    ',
    '$',
  ],
]

/** Documents of such pieces. */
export const documents = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map(pieces => pieces.join(''))
/** The same with marks of Markdown among them. */
export const markedDocuments = fc
  .array(fc.constantFrom(...PIECES, ...MARKDOWN, ...MARKDOWN), { maxLength: 40 })
  .map(pieces => pieces.join(''))
