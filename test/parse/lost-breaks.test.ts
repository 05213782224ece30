import { expect, test } from 'vitest'
import { lostBreak } from '../../src/parse/lost-breaks.ts'

test.each([
  '支持创新型企业加快成长|建立以科技型中小企业为主体的高新技术企业培育机制，支持企业开展技术创新活动',
  '加大财政支持稳增长力度|统筹使用各类收入和专项资金，完善专项资金使用管理办法',
  '积极推动重大项目建设|保持土地平稳供应，优化土地供应结构，形成储备、供应联动',
  '加强组织领导|各地要高度重视，建立健全工作机制，明确责任分工',
  '强化资金保障|各级财政要将所需经费列入年度预算，并建立稳定增长机制',
  '确定示范单位|示范单位由各县区推荐，经专家评审后向社会公示',
  '2024年工作安排|2024年是实现“十四五”规划目标任务的关键一年',
])('%s', words => {
  const at = words.indexOf('|')
  expect(lostBreak(words.replace('|', ''))?.at).toBe(at)
})

test.each([
  ['ends with a preposition', '推动城乡整体发展以推进城乡教育一体化为重点，加快缩小差距'],
  ['ends inside a quotation', '推动“放管服”改革走深走实提升服务效能，不断优化环境'],
  ['ends in the middle of a number', '2023年底前建成示范社区食堂120家以上并投入使用'],
])('no heading %s', (_, words) => {
  const place = lostBreak(words)
  const head = words.slice(0, place?.at)
  expect(head).not.toMatch(/[以在对为]$|“[^”]*$/)
  expect(words.slice(place?.at)).not.toMatch(/^\d{1,3}家/)
})

test('words too short for a heading and its text have no place', () => {
  expect(lostBreak('加强领导')).toBeNull()
  expect(lostBreak('')).toBeNull()
  expect(lostBreak('，，，，，，，，，，，，')).toBeNull()
})
