import { describe, expect, test } from 'vitest'
import { findSubsidies } from '../../src/extract/subsidies/subsidies.ts'

/** `kind amount max percent multiple` of each subsidy, nulls as a dot. */
const read = (text: string) =>
  findSubsidies({ text, start: 0, section: [], heading: null, headings: [] }).map(
    ({ kind, amount, max, percent, multiple }) =>
      [kind, amount, max, percent, multiple].map(value => value ?? '·').join(' '),
  )

describe('subsidies', () => {
  test.each([
    ['对符合条件的机构，按每个托位5000元给予一次性建设补助。', ['per-place 5000 · · ·']],
    ['对新认定的高新技术企业，市级财政给予20万元奖励。', ['reward 200000 · · ·']],
    ['按设备投资额的8%给予补助，单个项目最高不超过300万元。', ['construction · 3000000 8 ·']],
    [
      '按照托大班、托小班、乳儿班分别给予每生每年700元、800元、900元的运营补贴。',
      ['operation 700 · · ·', 'operation 800 · · ·', 'operation 900 · · ·'],
    ],
    ['再给予4万元以内的建设补助。', ['construction · 40000 · ·']],
    ['托班生的生均公用经费标准上调30%。', ['funding-standard · · 30 ·']],
    ['住房公积金提取额度提高至无孩家庭的1.5倍。', ['housing · · · 1.5']],
    ['机构用水、用电、用气执行居民生活类价格。', ['utility-price · · · ·']],
    ['服务收入免征增值税，可减按90%计入收入总额。', ['tax · · · ·', 'tax · · 90 ·']],
    ['公积金贷款最高额度由60万元提高至80万元。', ['housing · 800000 · ·']],
    ['对入职的本科、专科毕业生，给予最高5万元、3万元入职奖补。', ['reward · 50000 · ·', 'reward · 30000 · ·']],
    ['对创新券，企业按实际支付费用的50%兑付，单笔最高5万元。', ['other · 50000 50 ·']],
    ['不动产登记费减半收取。', ['fee · · · ·']],
    ['每年安排1000万元专项资金。', []],
    ['政府性融资担保平均费率降至1%以下。', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test.each([
    ['对通过2级、1级认证的企业分别给予20、30万元奖励。', ['reward 200000 · · ·', 'reward 300000 · · ·']],
    ['可按年均利润总额的1%，给予机构最高100万元的一次性支持。', ['other · 1000000 1 ·']],
    ['按照营业收入增量部分的5%予以增长奖励。', ['reward · · 5 ·']],
    ['对小规模纳税人按50%幅度减征资源税、印花税和教育费附加。', ['tax · · 50 ·']],
    ['主营业务收入占60%以上的企业减按15%的税率征收企业所得税。', ['tax · · 15 ·']],
    ['新引进固定资产投资（含设备，下同）1亿元以上项目，按投资额1%给予奖励。', ['reward · · 1 ·']],
    ['免除押金，免除反担保要求，免除用户报装申请。', ['fee · · · ·']],
  ])('shares, lists and sizes: %s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test.each([
    '享受财政补助的单位应当公开账目。',
    '印发《关于减免投标保证金的通知》。',
    '将办理出口退税的平均时间压缩至5个工作日。',
    '累计发放消费券4262万元。',
    '新增政府专项债额度40亿元以上，资金支持重点项目。',
    '发放创业担保贷款金额3.5亿元以上。',
    '对供应商受到的损失予以补偿。',
    '阶段性缓缴政策到期后，企业应当补缴。',
    '年营业收入达到2000万元以上的企业。',
    '违反规定的，处以5000元罚款。',
    '到2025年，产值突破100亿元。',
    '所需经费纳入财政预算。',
    '会议听取了情况汇报。',
  ])('%s grants nothing', text => {
    expect(read(text)).toEqual([])
  })

  test.each([
    ['对经备案的托育机构，给予5万元补助。', '托育机构', '经备案'],
    ['对招用毕业生、签订合同的小微企业，给予每人1000元补贴。', '小微企业', '招用毕业生、签订合同'],
    ['公立幼儿园开设托班的，托班生的公用经费标准上调30%。', '公立幼儿园', '公立幼儿园开设托班'],
    ['对通过认证的，给予承办单位最高100万元资助。', '承办单位', '通过认证'],
    ['落实好社区养老机构用电、用水执行居民价格政策。', '社区养老机构', null],
    ['对接“总对总”担保，对新设机构奖励5万元。', '新设机构', null],
  ])('who gets it and when: %s', (text, recipients, conditions) => {
    const [found] = findSubsidies({ text, start: 0, section: [], heading: null, headings: [] })
    expect(found).toMatchObject({ recipients, conditions })
  })

  test.each([
    ['给予活动举办方5万元/场的补助。', '每场'],
    ['按60元/平方米/月的标准给予租金补贴。', '每平方米每月'],
    ['对符合条件的给予最高50%的展位费补贴。', '展位费'],
    ['减按15%的税率征收企业所得税。', '企业所得税'],
    ['按投资额（不含土地、房产）12%奖励。', '投资额'],
    ['可返还其上年度实际缴纳失业保险费的50%，给予补贴。', '上年度实际缴纳失业保险费'],
    ['创业团队不超过10万元，给予补贴。', '创业团队'],
  ])('for what: %s', (text, basis) => {
    const [found] = findSubsidies({ text, start: 0, section: [], heading: null, headings: [] })
    expect(found?.basis).toBe(basis)
  })

  test('what a sentence names goes on to those behind it', () => {
    const found = findSubsidies({
      text: '对新建托育机构给予补助。建设2个班及以下的，财政按6万元给予建设补助，连续三年。',
      start: 0,
      section: [],
      heading: null,
      headings: [],
    })
    expect(found.at(-1)).toMatchObject({
      recipients: '新建托育机构',
      basis: '2个班及以下',
      period: { text: '连续三年' },
    })
  })

  test('says for what, for whom, when and from whom', () => {
    const [found] = findSubsidies({
      text: '2021—2023年，对经备案的托育机构，市财政按每个托位1000元给予补助，每家机构最高不超过40个托位。',
      start: 0,
      section: [],
      heading: null,
      headings: [],
    })
    expect(found).toMatchObject({
      basis: '每个托位',
      recipients: '托育机构',
      conditions: '经备案',
      funder: '市财政',
      cap: '每家机构最高不超过40个托位',
      period: { text: '2021—2023年', from: 2021, to: 2023 },
    })
  })
})
