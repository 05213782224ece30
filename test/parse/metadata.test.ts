import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { citationsIn, folded } from '../../src/parse/citations.ts'
import { isoDate } from '../../src/parse/dates.ts'
import { type PageKnowledge, readMetadata } from '../../src/parse/metadata.ts'
import { parse } from '../../src/parse/parse.ts'

const metadataOf = (clean: string, page?: PageKnowledge) => readMetadata(parse(clean).tree, clean, page)
const GOLD = join(import.meta.dirname, '../gold')

test.each([
  [
    'zhuji-2021-draft',
    {
      title: '诸暨市3岁以下婴幼儿照护服务发展工作实施方案（征求意见稿）',
      documentNumber: null,
      issuer: null,
      jurisdiction: '诸暨市',
      jurisdictionCode: '330681',
      level: 'county',
      status: 'draft',
      issuedDate: null,
      publishedDate: null,
      effectiveDate: null,
    },
    [
      ['国务院办公厅关于促进3岁以下婴幼儿照护服务发展的指导意见', '国办发〔2019〕15号'],
      ['浙江省人民政府办公厅关于加快推进3岁以下婴幼儿照护服务发展的实施意见', '浙政办发〔2019〕64号'],
      ['浙江省托育机构设置标准', null],
      ['浙江省托育机构管理办法', null],
      ['浙江省托育机构卫生评价工作指引', null],
      ['2020年诸暨市3岁以下婴幼儿照护服务民生实事项目实施方案', '诸卫发〔2020〕24号'],
    ],
  ],
  [
    'hangzhou-2021',
    {
      title: '杭州市人民政府办公厅关于促进3岁以下婴幼儿照护服务健康发展的通知',
      documentNumber: '杭政办函〔2021〕2号',
      issuer: '杭州市人民政府办公厅',
      jurisdiction: '杭州市',
      jurisdictionCode: '330100',
      level: 'city',
      status: 'issued',
      issuedDate: '2021-01-05',
      publishedDate: null,
      effectiveDate: '2021-02-06',
    },
    [
      ['国务院办公厅关于促进3岁以下婴幼儿照护服务发展的指导意见', '国办发〔2019〕15号'],
      ['浙江省人民政府办公厅关于加快推进3岁以下婴幼儿照护服务发展的实施意见', '浙政办发〔2019〕64号'],
    ],
  ],
])('%s as in gold', (id, stated, cited) => {
  const { citations, ...found } = metadataOf(readFileSync(join(GOLD, `${id}.clean.txt`), 'utf8'))
  expect(found).toEqual(stated)
  expect(citations.map(({ title, documentNumber }) => [title, documentNumber])).toEqual(cited)
})

describe('dates', () => {
  test.each([
    ['2021年1月5日', '2021-01-05'],
    ['二〇二一年一月五日', '2021-01-05'],
    ['二○○四年十二月三十一日', '2004-12-31'],
    ['2021-01-13 00:00:00', '2021-01-13'],
    ['2021年月日', null],
    ['2021年2月30日', null],
    ['2021年1月', null],
  ])('%s is %s', (text, date) => expect(isoDate(text)).toBe(date))
})

describe('the day of effect', () => {
  const issued = '临澜市房屋管理办法\n第一条 为了规范管理，制定本办法。\n第二条 CLAUSE\n临澜市人民政府\n2021年1月31日\n'
  test.each([
    ['本办法自2021年2月6日起施行。', '2021-02-06'],
    ['本办法自2021年2月6日起施行，有效期至2026年2月5日。', '2021-02-06'],
    ['本办法自印发之日起施行。', '2021-01-31'],
    ['本办法自发布之日起30日后施行。', '2021-03-02'],
    ['本办法自2021年月日起施行。', null],
    [
      '参保人员自2021年3月1日起执行新标准，由各区组织实施，具体办法由市医疗保障局会同市财政局等部门另行制定并且公布。',
      null,
    ],
  ])('%s %s', (clause, date) => expect(metadataOf(issued.replace('CLAUSE', clause)).effectiveDate).toBe(date))
})

describe('citations', () => {
  const cited = (text: string, own: readonly string[] = []) =>
    citationsIn(text, new Set(own.map(folded))).map(({ title, documentNumber }) => [title, documentNumber])
  test.each([
    [
      '根据《养老条例》、《养老条例》和《就业促进法》。',
      [
        ['养老条例', null],
        ['就业促进法', null],
      ],
    ],
    ['根据《意见》（国办发[2019] 15号，以下简称《意见》）。', [['意见', '国办发〔2019〕15号']]],
    ['《养老服务方案》（以下简称《方案》）印发，按《方案》执行。', [['养老服务方案', null]]],
    ['按照《关于修改〈土地管理法〉的决定》执行。', [['关于修改〈土地管理法〉的决定', null]]],
    ['《关于印发《养老规划》的通知》（民发〔2021〕3号）', [['关于印发《养老规划》的通知', '民发〔2021〕3号']]],
    ['凭《营业执照》《就业登记表》和《残疾人证》办理。', []],
    ['未闭合的《条例\n下一行》。', []],
  ])('%s', (text, expected) => expect(cited(text)).toEqual(expected))

  test('a document does not cite itself', () => {
    expect(cited('现将《养老规划（2021—2025年）》印发。', ['养老规划(2021-2025年)'])).toEqual([])
  })
})

describe('what the text leaves open', () => {
  const text = '一、总体要求\n坚持政府引导，推动我市养老服务发展。\n'
  test('is told by the page', () => {
    const fields = [
      { name: '标题', value: '关于发展养老服务的意见' },
      { name: '发文字号', value: '杭政办 [2022] 7号' },
      { name: '发布机构', value: '杭州市人民政府办公厅' },
      { name: '成文日期', value: '2022年3月4日' },
      { name: '发布日期', value: '2022-03-10 09:00' },
    ]
    expect(metadataOf(text, { fields })).toMatchObject({
      title: '关于发展养老服务的意见',
      documentNumber: '杭政办〔2022〕7号',
      issuer: '杭州市人民政府办公厅',
      jurisdiction: '杭州市',
      issuedDate: '2022-03-04',
      publishedDate: '2022-03-10',
    })
  })

  test('is told by the person who keeps the corpus', () => {
    expect(metadataOf(text, { jurisdiction: '诸暨市' })).toMatchObject({ jurisdiction: '诸暨市', level: 'county' })
  })

  test('stays null', () => {
    expect(metadataOf(text)).toMatchObject({ title: null, issuer: null, jurisdiction: null, level: null })
  })
})

test.each([
  ['关于公开征求《临澜市养老条例（草案）》意见的公告', 'draft'],
  ['临澜市养老条例（修订草案送审稿）', 'issued'],
  ['关于2023年预算草案的报告', 'issued'],
  ['临澜市养老条例（送审稿）', 'draft'],
])('%s is %s', (title, status) => expect(metadataOf(`${title}\n为了发展养老服务，制定本条例。\n`).status).toBe(status))

const head = (title: string, signers: string) =>
  `${title}\n各有关单位：\n现将有关事项通知如下。\n一、总体要求\n加强组织领导，落实工作责任。\n${signers}\n二〇二三年三月十四日\n`

test.each([
  ['准格尔旗人民政府办公室关于促进就业的通知', '准格尔旗人民政府办公室', '准格尔旗', 'county', '150622'],
  ['延边朝鲜族自治州人民政府关于促进就业的通知', '延边州人民政府', '延边朝鲜族自治州', 'city', '222400'],
  ['锡林郭勒盟行政公署关于促进就业的通知', '锡林郭勒盟行政公署', '锡林郭勒盟', 'city', '152500'],
  ['新疆生产建设兵团办公厅关于促进就业的通知', '新疆生产建设兵团办公厅', '新疆生产建设兵团', 'province', '650000'],
  ['雄安新区管理委员会关于促进就业的通知', '河北雄安新区管理委员会', '雄安新区', 'city', '130000'],
  [
    '陕西省西咸新区开发建设管理委员会关于促进就业的通知',
    '陕西省西咸新区开发建设管理委员会',
    '西咸新区',
    'city',
    '610000',
  ],
  ['青岛西海岸新区管委关于促进就业的通知', '青岛西海岸新区管委', '青岛西海岸新区', 'county', null],
  [
    '合肥市高新技术产业开发区管委会关于促进就业的通知',
    '合肥市高新技术产业开发区管委会',
    '合肥市高新技术产业开发区',
    'county',
    '340100',
  ],
  ['苏州工业园区管理委员会关于促进就业的通知', '苏州工业园区管理委员会', '苏州工业园区', 'county', '320571'],
  ['上海市浦东新区人民政府关于促进就业的通知', '上海市浦东新区人民政府', '浦东新区', 'county', '310115'],
])('%s', (title, issuer, jurisdiction, level, jurisdictionCode) => {
  expect(metadataOf(head(title, issuer))).toMatchObject({
    title,
    issuer,
    jurisdiction,
    level,
    jurisdictionCode,
    issuedDate: '2023-03-14',
  })
})

describe('issuers', () => {
  test.each([
    ['names on one line', '四川省人民政府办公厅重庆市人民政府办公厅', '四川省人民政府办公厅、重庆市人民政府办公厅'],
    ['names of ministries', '民政部财政部人力资源社会保障部', '民政部、财政部、人力资源社会保障部'],
    ['a name over two lines', '杭州市推进政府职能转变\n协调领导小组办公室', '杭州市推进政府职能转变协调领导小组办公室'],
    ['a branch of a nation-wide service', '国家税务总局杭州市税务局', '国家税务总局杭州市税务局'],
    [
      'a branch among bodies of a city',
      '上海市发展和改革委员会国家税务总局上海市税务局上海市财政局',
      '上海市发展和改革委员会、国家税务总局上海市税务局、上海市财政局',
    ],
    ['a commission of the State Council', '国务院国资委办公厅', '国务院国资委办公厅'],
    ['a part of a body', '浙江省人民政府办公厅', '浙江省人民政府办公厅'],
    ['one that leaves out its unit', '市政府办公厅', '杭州市人民政府办公厅'],
  ])('%s', (_, signers, issuer) => {
    expect(metadataOf(head('杭州市关于促进就业的若干措施', signers)).issuer).toBe(issuer)
  })
})

test('a draft whose title stands in book marks has its own name and place', () => {
  const text = '《东莞市优化营商环境条例》\n（草案征求意见稿）\n第一条 为了优化营商环境，制定本条例。\n'
  expect(metadataOf(text)).toMatchObject({ title: '东莞市优化营商环境条例（草案征求意见稿）', jurisdiction: '东莞市' })
})

test.each([
  ['本措施自印发之日起施行。', '2023-03-14'],
  ['本措施自发布之日起30日后施行。', '2023-04-13'],
  ['本措施自公布之日起三十日后施行，有效期3年。', '2023-04-13'],
  ['本措施自2023年5月1日起施行，有效期至2028年4月30日。', '2023-05-01'],
  ['本措施自二〇二三年五月一日起施行。', '2023-05-01'],
  ['参保人员自登记之日起享受补贴。', null],
])('%s', (clause, effectiveDate) => {
  expect(metadataOf(head('杭州市关于促进就业的若干措施', `二、附则\n${clause}\n杭州市人民政府`)).effectiveDate).toBe(
    effectiveDate,
  )
})
