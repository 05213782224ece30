import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanPage } from '../../src/clean/clean.ts'
import { align } from '../../src/clean/despin/alignment.ts'
import { despinEdits } from '../../src/clean/despin/edits.ts'
import { shippedIndex } from '../../src/clean/despin/index-of-words.ts'
import { Siblings } from '../../src/clean/despin/siblings.ts'
import { passesFor } from '../../src/clean/passes.ts'
import { applyEdits } from '../../src/text/edit.ts'

function run(text: string, siblings?: Siblings) {
  const edits = despinEdits(text, shippedIndex(), () => {}, siblings)
  return applyEdits(text, edits)
}

const SPUN = `关于强化安闲囚禁的报告
为深切贯彻党的二十大心灵，服从市委全会陈设布置，肆意发达普惠托育办事，鼓舞人丁长久平衡发达。
（牵头单元：市卫生强健委；义务单元：市市集囚禁局，各区县群多当局）
`

describe('alignment', () => {
  test('goes on over short differences, of equal length and not', () => {
    const page = '托育机构应当在服务场合安装监控设备，录像保留期限不少于九十日。'
    const other = '托育机构应当在服务场所安装监控设备，录像资料保存期限不少于九十日。'
    const { differences, agreeing, to } = align(page, 0, other, 0)
    const pairs = differences.map(one => [page.slice(one.start, one.end), other.slice(one.from, one.to)])
    expect(pairs[0]).toEqual(['合', '所'])
    expect(pairs[1]).toEqual(['保留', '资料保存'])
    expect(differences.map(({ before, after }) => [before, after])).toEqual([
      [10, 9],
      [9, 9],
    ])
    expect(agreeing).toBe(28)
    expect(to).toBe(other.length)
  })

  test('ends where the texts part, and with the line', () => {
    expect(align('健全服务体系。', 0, '健全服务网络和制度体系。', 0).end).toBe(4)
    expect(align('健全服务\n体系', 0, '健全服务\n体系', 0).end).toBe(4)
  })
})

describe('looking up shingles', () => {
  const siblings = new Siblings(['新建居住区同步规划', '托育服务\n设施建设'])

  test('finds the places, and none across lines', () => {
    expect(siblings.placesOf('居住区同', 0).map(at => siblings.text.slice(at, at + 4))).toEqual(['居住区同'])
    expect(siblings.placesOf('服务\n设', 0)).toEqual([])
    expect(siblings.placesOf('居住区', 0)).toEqual([])
  })

  test('finds nothing for a formula, nor where there are no siblings', () => {
    expect(
      new Siblings(['根据有关法律', ...'一二三四五六七八九十甲乙丙'].map(one => `根据有关法律${one}`)).placesOf(
        '根据有关',
        0,
      ),
    ).toEqual([])
    expect(new Siblings([]).placesOf('根据有关', 0)).toEqual([])
  })
})

describe('a spun page with siblings', () => {
  test.each([
    {
      what: 'a word that the page alone leaves in doubt',
      page: '新建居住区应当同步策划建设托育服务设施，并与住宅同步交托使用。',
      sibling: '新建居住区应当同步规划建设托育服务设施，并与住宅同步交付使用。',
      read: '新建居住区应当同步规划建设托育服务设施，并与住宅同步交付使用。',
    },
    {
      what: 'a word that was the author’s though the page alone says otherwise',
      page: '健全婴幼儿看顾服务体系，规范托育机构登记，加强从业人员岗前教育。',
      sibling: '健全婴幼儿照护服务体系，规范托育机构登记，加强从业人员岗前教育。',
      read: '健全婴幼儿照护服务体系，规范托育机构登记，加强从业人员岗前教育。',
    },
    {
      what: 'nothing of the places, bodies, days and numbers of another city',
      page: '由璧山区民政局负责，2024年底前每千人口拥有婴幼儿托位数达到四点二个以上。',
      sibling: '由朝阳区教育局负责，2025年底前每千人口拥有婴幼儿托位数达到五点三个以上。',
      read: '由璧山区民政局负责，2024年底前每千人口拥有婴幼儿托位数达到四点二个以上。',
    },
    {
      what: 'nothing where the other city chose a word that is no better',
      page: '鼓励用人单位为职工提供福利性托育服务，支持社会力量参与。',
      sibling: '引导用人单位为职工提供福利性托育服务，促进社会力量参与。',
      read: '鼓励用人单位为职工提供福利性托育服务，支持社会力量参与。',
    },
    {
      what: 'nothing inside the title of a law',
      page: '根据《中华人民共和国强健法》和有关规定制定本办法，规范托育服务。',
      sibling: '根据《中华人民共和国健康法》和有关规定制定本办法，规范托育服务。',
      read: '根据《中华人民共和国强健法》和有关规定制定本办法，规范托育服务。',
    },
  ])('reads $what', ({ page, sibling, read }) => {
    expect(
      run(SPUN + page, new Siblings([sibling]))
        .split('\n')
        .at(-1),
    ).toBe(read)
  })

  test('reads otherwise than alone in the first two', () => {
    const page = `${SPUN}健全婴幼儿看顾服务体系，规范托育机构登记，加强从业人员岗前教育。`
    const siblings = new Siblings(['健全婴幼儿照护服务体系，规范托育机构登记，加强从业人员岗前教育。'])
    expect(run(page)).not.toBe(run(page, siblings))
  })

  test('reads the same whatever the order of the siblings', () => {
    const texts = [
      '新建居住区应当同步规划建设托育服务设施，并与住宅同步交付使用。',
      '新建居住区应当同步谋划建设托育服务设施，并与住宅同步移交使用。',
      '托育服务设施与住宅同步规划、同步建设。',
    ]
    const page = `${SPUN}新建居住区应当同步策划建设托育服务设施，并与住宅同步交托使用。`
    const expected = run(page, new Siblings(texts))
    fc.assert(
      fc.property(fc.shuffledSubarray(texts, { minLength: 3 }), order => {
        expect(run(page, new Siblings(order))).toBe(expected)
      }),
      { numRuns: 6 },
    )
  })

  test('is cleaned by the passes that are given siblings', () => {
    const siblings = new Siblings(['健全婴幼儿照护服务体系，规范托育机构登记，加强从业人员岗前教育。'])
    const page = {
      text: `${SPUN}健全婴幼儿看顾服务体系，规范托育机构登记，加强从业人员岗前教育。\n`,
      syntax: 'plain',
    } as const
    expect(cleanPage(page, passesFor('plain', { siblings })).ledger.clean).toContain('婴幼儿照护服务体系')
  })
})

test('a page that is not spun stays as it is whatever its siblings say', () => {
  const page =
    '各级人民政府应当加强对义务教育的领导。\n国家鼓励企业依法参与竞争，保障职工的合法权益。\n市财政局负责安排资金。\n'
  const word = fc.constantFrom(
    '各级人民政府',
    '应当',
    '强化',
    '对义务教育的',
    '管理',
    '国家支持',
    '企业依法参与竞争',
    '，维护职工',
    '的合法权益',
    '。',
    '\n',
  )
  fc.assert(
    fc.property(fc.array(fc.array(word, { maxLength: 20 }), { maxLength: 4 }), texts => {
      expect(run(page, new Siblings(texts.map(parts => parts.join(''))))).toBe(page)
    }),
    { numRuns: 40 },
  )
})

test('siblings without any sense take no longer than their length', () => {
  for (const unit of ['囚禁局', '义务', '安', '国办发〔']) {
    const noise = unit.repeat(30_000 / unit.length)
    run(SPUN + noise, new Siblings([noise, `${SPUN}${noise}`]))
  }
})
