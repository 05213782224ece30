/** A pattern for lines of an official document's frame, with what it must and must not match. */
export interface LineRow {
  readonly about: string
  /** Without anchors: the user of the row says where it must stand. */
  readonly re: string
  readonly yes: readonly string[]
  readonly no: readonly string[]
}

const YEAR = '(?:19|20)\\d{2}'
const HAN_DIGIT = '[一二三四五六七八九十〇○零O0]'

/** The lines of the frame around the text (版头, 版记): document numbers, dates, notes. GB/T 9704—2012 7.2 to 7.4. */
export const OFFICIAL_LINES = {
  documentNumber: {
    about: '发文字号: the agency’s code word, the year in brackets, the serial number',
    re: `[\\u4e00-\\u9fffA-Z]{1,16}[ \\u3000]?(?:〔|\\[|［|【|（|\\()${YEAR}(?:〕|\\]|］|】|）|\\))[ \\u3000]?(?:第[ \\u3000]?)?\\d{1,5}[ \\u3000]?号`,
    yes: [
      '杭政办函〔2021〕2号',
      '国办发[2019]15号',
      '阜蒙健促办发[2020] 3号',
      '京市监发（2023）第15号',
      '杭政办 [2022] 7号',
    ],
    no: ['2021年第2号', '〔2021〕2号', '国办发〔19〕15号'],
  },
  order: {
    about: 'The number of an order (令)',
    re: '第[ \\u3000]?\\d{1,4}[ \\u3000]?号(?:令)?',
    yes: ['第752号', '第 12 号'],
    no: ['752号', '第一号'],
  },
  date: {
    about: 'A whole date, in Arabic or Chinese numerals',
    re: `(?:${YEAR}[ \\u3000]?年[ \\u3000]?\\d{1,2}[ \\u3000]?月[ \\u3000]?\\d{1,2}[ \\u3000]?日|${HAN_DIGIT}{4}年${HAN_DIGIT}{1,3}月${HAN_DIGIT}{1,3}日)`,
    yes: ['2021年1月5日', '二〇二一年一月五日', '2023年 5月 11日', '二○○四年十二月十七日'],
    no: ['2021年1月', '2021年月日', '21年1月5日'],
  },
  blankDate: {
    about: 'A date with parts left open, as drafts have',
    re: `(?:${YEAR}|[×Xx*＊]{2,4}|${HAN_DIGIT}{4})[ \\u3000]*年[ \\u3000]*(?:\\d{0,2}|[×Xx*＊]{1,2})[ \\u3000]*月[ \\u3000]*(?:\\d{0,2}|[×Xx*＊]{1,2})[ \\u3000]*日`,
    yes: ['2021年月日', '2021年 月 日', '2023年×月×日'],
    no: ['2021年', '年月日'],
  },
  disclosure: {
    about: '附注 in brackets: how far the document may spread',
    re: '[（(](?:此件|本文|公开|信息公开|联系|主动|依申请|不予公开|发至|传达)[^（）()]{0,40}[）)]',
    yes: ['（此件公开发布）', '(此件主动公开)', '（公开形式：主动公开）'],
    no: ['（试行）', '此件公开发布'],
  },
  copyTo: {
    about: '抄送 and the printing line',
    re: '(?:抄[送报]|主送|主题词|分送|报送)[：:].*|.{2,30}(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日[ \\u3000]?印发',
    yes: ['抄送：市委各部门', '杭州市人民政府办公厅2021年1月6日印发'],
    no: ['抄送有关部门', '2021年印发'],
  },
  adoption: {
    about: '题注: when and by whom a law was adopted, amended or published',
    re: '[（(]?(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日[^。；]{0,240}(?:通过|修正|修订|公布|批准|施行|发布|印发|废止|会议上?|起草|报告|第.{1,4}次)[^。；]{0,12}',
    yes: ['2003年12月31日上海市第十二届人民代表大会常务委员会第九次会议通过', '（2019年11月6日公布）'],
    no: ['第九次会议通过', '2003年12月31日'],
  },
  bracketed: {
    about: 'Anything short in brackets on a line of its own below a title',
    re: '[（(][^（）()。]{1,60}[）)]',
    yes: ['（2021年）', '（试行）'],
    no: ['（一）加强', '试行'],
  },
  unit: {
    about: 'The unit of a table, above it',
    re: '[（(]?(?:计量)?单位[：:][ \\u3000]?([^）)。，；]{1,16})[）)]?',
    yes: ['单位：万元', '（单位：个、%）'],
    no: ['单位名称', '责任单位：市民政局'],
  },
} as const satisfies Record<string, LineRow>
