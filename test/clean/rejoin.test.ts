import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rejoin } from '../../src/clean/passes/rejoin.ts'
import { applyEdits } from '../../src/text/edit.ts'

const run = (text: string) =>
  applyEdits(
    text,
    rejoin.edits(text, () => {}),
  )

describe('what was broken comes together', () => {
  test.each([
    ['某市促进托育服务发展\n工作实施方案\n（征求意见稿）\n', '某市促进托育服务发展工作实施方案\n（征求意见稿）\n'],
    ['依据《某市促进托育服务\n发展实施方案》，制定本办法。\n', '依据《某市促进托育服务发展实施方案》，制定本办法。\n'],
    ['建立健全部门之间协作机制、\n考核机制。\n', '建立健全部门之间协作机制、考核机制。\n'],
    ['组  长：俞　越　　副市长\n', '组长：俞越　　副市长\n'],
    ['联?系?人：市卫生健康委家庭处\n', '联系人：市卫生健康委家庭处\n'],
    ['摘 ? ?要:加强监管，推动落实。\n', '摘要:加强监管，推动落实。\n'],
    ['　　到2 0 2 5 年\n', '到2025年\n'],
    ['为贯彻落实国务院文件精神，推 进工作 ，制定本 方案。', '为贯彻落实国务院文件精神，推进工作，制定本方案。'],
    ['落实责任。\n\n第4页 共9页\n\n— 5 —\n加强监督。\n', '落实责任。\n加强监督。\n'],
    ['• 落实责任。\n●  加强监督。\n', '落实责任。\n加强监督。\n'],
  ])('%j', (before, after) => {
    expect(run(before)).toBe(after)
    expect(run(after)).toBe(after)
  })
})

test('lines cut at a width go on in a value, a reference or a pair of grades, and end at a number of the outline or a line of the frame', () => {
  const cut = [
    '到2025年底，全市数字经济核心产业增加值达到三千亿元，研发投入达到',
    '2.5亿元以上，建成省级以上产业园区二十五个，其他事项按照本办法',
    '第三条规定的程序办理，具体由市数据局会同有关单位按照本实施方案',
    '（一）项确定的职责分工抓好落实，同时支持符合条件的企业优先布局',
    '二、三线城市，推动形成优势互补的发展格局，打造一批标杆示范项目',
    '和品牌企业，为全市经济社会高质量发展提供更加有力的支撑保障作用',
    '（二）加强组织领导',
    '成立工作专班，统筹推进各项任务落实，定期研究解决存在的突出问题',
    '临政办发〔2023〕12号',
  ]
  expect(
    run(`${cut.join('\n')}\n`)
      .trimEnd()
      .split('\n'),
  ).toEqual([cut.slice(0, 6).join(''), cut[6], cut[7], cut[8]])
})

describe('what stands apart stays apart', () => {
  test.each([
    '指标\n2020年\n2021年\n覆盖率\n16%\n30%\n',
    '指标\t2020年\t2021年\n\t16%\t30%\n',
    '某市卫生健康委员会\n某市财政局\n2021年4月30日\n',
    '为贯彻落实《中共中央 国务院关于促进发展的意见》，结合实际，制定本方案。\n',
    '到 2025 年，全市托位数达到 4.5 个，覆盖率达到 50 个百分点。\n',
    '（一）聚焦强基础、促均衡，城乡发展更趋协调\n加快提升城市功能品质。规划建设管理提升行动深入推进。\n',
    '附件1 某市托育服务发展工作领导小组\n组长：某某\n',
  ])('%j', text => {
    expect(run(text)).toBe(text)
  })
})

describe('lines cut at a width', () => {
  const page = [
    '为进一步规范托育服务机构的管理，保障婴幼儿的安全',
    '和健康，根据国家和省有关法律法规的规定，结合本市',
    '实际情况，制定本办法。本办法适用于本市行政区域内',
    '经有关部门登记、卫生健康部门备案，为三岁以下的婴',
    '幼儿提供全日托、半日托、计时托、临时托等照护服务',
    '的机构，包括幼儿园开设的托班，具体范围由市级部门',
    '会同有关单位另行规定。',
  ]

  test('are joined', () => {
    expect(run(page.join('\n'))).toBe(page.join(''))
  })

  test('are joined below a longer title, with their first lines indented and page numbers between', () => {
    const lines = [
      '某某省交通运输厅关于印发《农村公路养护管理办法》的通知',
      '　　第一条　为加强农村公路养护管理，提高',
      '养护质量，保障农村公路完好畅通，根据有关',
      '法律，制定本办法。',
      '－１－',
      '　　第二条　县级人民政府是农村公路养护管',
      '理的责任主体，应当建立健全“路长制”，将养',
      '护资金纳入财政预算。',
      '　　第三条　县道、乡道、村道日常养护补助标',
      '准由市级人民政府确定。',
    ]
    expect(run(lines.join('\n'))).toBe(
      [
        lines[0],
        '第一条　为加强农村公路养护管理，提高养护质量，保障农村公路完好畅通，根据有关法律，制定本办法。',
        '第二条　县级人民政府是农村公路养护管理的责任主体，应当建立健全“路长制”，将养护资金纳入财政预算。',
        '第三条　县道、乡道、村道日常养护补助标准由市级人民政府确定。',
      ].join('\n'),
    )
  })

  test('are left where the page has long lines too', () => {
    const long = `${'本办法由市卫生健康委员会负责解释，'.repeat(12)}自发布之日起施行。`
    const text = [...page.slice(0, 6).map(line => `${line.slice(0, -1)}。`), long].join('\n')
    expect(run(text)).toBe(text)
  })
})

test('takes away white space, page numbers and bullets and nothing else, and is idempotent', () => {
  const piece = fc.constantFrom(
    '某市',
    '人民政府',
    '关于',
    '的通知',
    ' ',
    '\n',
    '　',
    '。',
    '，',
    '\t',
    '－4－',
    '\n\n',
    '2 0 2 1 年',
    '《',
    '》',
    'abc',
    '• ',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), pieces => {
      const text = pieces.join('')
      const once = run(text)
      expect(once.replace(/[\s•]|－4－/g, '')).toBe(text.replace(/[\s•]|－4－/g, ''))
      expect(run(once)).toBe(once)
    }),
    { numRuns: 300 },
  )
})

test('hostile lines are read to their end', () => {
  for (const piece of [' ', '一 ', '《', '一\n', '关于\n', '2 ', '　', '•', '－', '《一\n']) run(piece.repeat(20_000))
})
