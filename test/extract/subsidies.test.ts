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
    '年营业收入达到2000万元以上的企业。',
    '违反规定的，处以5000元罚款。',
    '到2025年，产值突破100亿元。',
    '所需经费纳入财政预算。',
    '会议听取了情况汇报。',
  ])('%s grants nothing', text => {
    expect(read(text)).toEqual([])
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
      recipients: '经备案的托育机构',
      funder: '市财政',
      cap: '每家机构最高不超过40个托位',
      period: { text: '2021—2023年', from: 2021, to: 2023 },
    })
  })
})
