import { expect, test } from 'vitest'
import { commonPhrase } from '../../src/check/matters/phrase.ts'
import { weigher } from '../../src/check/matters/vectors.ts'
import { countTerms } from '../../src/witness/terms.ts'

test.each([
  [
    '落实网络安全法律法规，完善网络安全管理和数据保护机制',
    '健全网络安全管理和数据保护机制',
    '完善网络安全管理和数据保护机制',
  ],
  ['59.开展账款集中治理，严肃问责虚报还款金额行为', '问责虚报还款金额行为', '严肃问责虚报还款金额行为'],
  [
    '对存在管辖争议的行政执法事项，各级司法行政部门要加强协调',
    '对存在管辖争议的行政执法事项加以研究',
    '对存在管辖争议的行政执法事项，各级司法行政部门要加强协调',
  ],
  ['推行“一窗受理，综合服务”改革，优化大厅布局', '实行“一窗受理，综合服务”改革', '推行“一窗受理，综合服务”改革'],
  [
    '推进税务登记、发票申领、社保登记、公积金开户、银行预约开户等业务全程网上办理',
    '发票申领、社保登记等业务网上办理',
    '推进税务登记、发票申领、社保登记、公积金开户…',
  ],
])('%s is named by whole words', (first, other, name) => {
  const all = [first, other].map(text => countTerms(text))
  expect(commonPhrase([first, other], weigher(all)(all[0] as Map<string, number>))).toBe(name)
})
