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
