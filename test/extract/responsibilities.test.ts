import { describe, expect, test } from 'vitest'
import type { Clause } from '../../src/extract/clause.ts'
import { bracketResponsibilities } from '../../src/extract/responsibilities/brackets.ts'
import { dutyListResponsibilities } from '../../src/extract/responsibilities/duties.ts'
import { proseResponsibilities } from '../../src/extract/responsibilities/prose.ts'

const clause = (text: string): Clause => ({
  text,
  start: 0,
  section: ['一', '（二）'],
  heading: '加强监管',
  headings: [],
})
const roles = (found: readonly { assignments: readonly { body: string; role: string }[] }[]) =>
  found.flatMap(({ assignments }) => assignments.map(({ body, role }) => `${body} ${role}`))

describe('bracketed lists', () => {
  test.each([
    ['推进改革。（责任单位：市教育局、市民政局）', ['市教育局 responsible', '市民政局 responsible']],
    [
      '推进改革。〔牵头单位：市教委；责任单位：各区县(自治县,以下简称区县)政府〕',
      ['市教委 lead', '各区县(自治县)政府 participant'],
    ],
    ['推进改革。[责任单位：各区、县（市）政府，市教育局]', ['各区、县（市）政府 responsible', '市教育局 responsible']],
    [
      '推进改革。（市教育局牵头，市财政局、市民政局配合）',
      ['市教育局 lead', '市财政局 participant', '市民政局 participant'],
    ],
    ['推进改革。（省发展改革委牵头负责）', ['省发展改革委 lead']],
    ['推进改革。（市商务局、市财政局按职责分工负责）', ['市商务局 responsible', '市财政局 responsible']],
    [
      '扩大开放。（省商务厅和郑州市、洛阳市政府负责）',
      ['省商务厅 responsible', '郑州市 responsible', '洛阳市政府 responsible'],
    ],
    ['建设枢纽。（省机场集团负责）', ['省机场集团 responsible']],
    ['采取PPP（公私合营）模式（以下简称试点）。', []],
    ['自2021年起（含当年）负责人（法定代表人）到场。', []],
  ])('%s', (text, expected) => {
    expect(roles(bracketResponsibilities(clause(text), false))).toEqual(expected)
  })

  test('the first leads where the document says so', () => {
    expect(roles(bracketResponsibilities(clause('推进改革。（责任单位：市教育局、市民政局）'), true))).toEqual([
      '市教育局 lead',
      '市民政局 participant',
    ])
  })

  test('the heading is the task of one bracket, the words before it of several', () => {
    const [one] = bracketResponsibilities(clause('推进改革。（责任单位：市教育局）'), false)
    expect(one?.task).toBe('加强监管')
    const two = bracketResponsibilities(
      clause('推进改革。（责任单位：市教育局）扩大开放。（责任单位：市商务局）'),
      false,
    )
    expect(two.map(({ task }) => task)).toEqual(['推进改革', '扩大开放'])
  })

  test.each([
    ['--产业培育工程。抢抓机遇，加强设计，打造高地。（责任单位：市工信局）', '产业培育工程'],
    ['--（略）\n--标准体系工程。鼓励企业参与，制定标准。（责任单位：市工信局）', '标准体系工程'],
    ['实施标准化战略，鼓励企业参与。（责任单位：市工信局）', '实施标准化战略，鼓励企业参与'],
  ])('a section without a heading of its own has its words as task: %s', (text, task) => {
    const [found] = bracketResponsibilities({ ...clause(text), headed: false }, false)
    expect(found?.task).toBe(task)
  })
})

describe('duty lists', () => {
  test.each([
    ['卫生健康局：负责组织制定实施方案，协调相关部门。', ['卫生健康局 responsible']],
    ['1.市教育局、市民政局：牵头推进托幼一体化工作。', ['市教育局 lead', '市民政局 lead']],
    ['联系人：国家卫生健康委人口家庭司 负责宣传的同志', []],
    ['各区、县（市）人民政府：', []],
  ])('%s', (text, expected) => {
    expect(roles(dutyListResponsibilities([clause(text)]))).toEqual(expected)
  })
})

describe('prose', () => {
  test.each([
    ['教育部门要制定托班管理指南，加强保育教育管理。', ['教育部门 responsible']],
    ['由卫生健康部门牵头，组织相关部门对机构进行检查。', ['卫生健康部门 lead', '相关部门 participant']],
    [
      '对存在隐患的机构，有关部门会同属地镇乡（街道）责令限期整改。',
      ['有关部门 responsible', '属地镇乡（街道） participant'],
    ],
    [
      '由街道（乡镇）牵头整合区域内公安、教育等职能部门依法处置。',
      ['街道（乡镇） lead', '公安 participant', '教育 participant'],
    ],
    ['工会组织负责推动用人单位提供福利性服务。', ['工会组织 responsible']],
    ['市总工会组织开展技能竞赛，负责评选。', ['市总工会 responsible']],
    [
      '根据《登记细则》的规定，机构编制部门、卫健部门做好机构的登记、备案工作。',
      ['机构编制部门 responsible', '卫健部门 responsible'],
    ],
    [
      '街道办事处负责牵头组织实施日常综合监管，会同区教育、公安、消防救援等部门，依法查处违规行为。',
      ['街道办事处 lead', '区教育 participant', '公安 participant', '消防救援 participant'],
    ],
    ['土地储备部门负责收储用地。', ['土地储备部门 responsible']],
    ['充分发挥乡镇（街道）应急消防管理站作用，提升能力。', []],
    ['落实市级部门要求，优化服务。', []],
    ['调整设立16个市级专项工作组，完善调度机制。', []],
    ['配合开展由市工商联等第三方机构主导、企业参与的政策评估。', []],
    ['各部门制订的公共政策会对健康产生影响。', []],
    ['相关部门要各司其职、密切配合。', []],
    ['按市卫生健康局、市财政局联合下发的通知执行。', []],
    ['支持企业建设托育机构，提供普惠服务。', []],
  ])('%s', (text, expected) => {
    expect(roles(proseResponsibilities(clause(text)))).toEqual(expected)
  })

  test.each([
    [
      '教育、民政等部门要加强协同、优化条件、简化程序，根据部门职能职责分工，做好机构的审批、登记、备案等工作。',
      '加强协同、优化条件、简化程序，做好机构的审批、登记、备案等工作',
    ],
    [
      '各镇政府要把创建活动作为贯彻落实党中央、国务院决策部署的重要举措，加强领导，落实责任，确保创建活动取得实效。',
      '把创建活动作为贯彻落实党中央、国务院决策部署的重要举措，加强领导，落实责任',
    ],
    [
      '卫生健康部门牵头，发展改革、教育、民政等部门各司其职，加强对照护服务的指导、监督和管理。',
      '加强对照护服务的指导、监督和管理',
    ],
  ])('the task of %s', (text, task) => {
    expect(proseResponsibilities(clause(text)).map(found => found.task)).toEqual([task])
  })

  test.each([
    ['养老服务工作由市民政局牵头，市财政局、市教育局按职责分工负责。', '养老服务工作'],
    ['由市民政局牵头，市财政局、市教育局按职责分工负责。', '加强监管'],
    ['建立联席会议制度，由市民政局牵头，市财政局等部门按照职责分工负责。', '建立联席会议制度'],
    ['市民政局牵头，市财政局按职责分工落实养老服务补贴政策。', '落实养老服务补贴政策'],
    ['110千伏电力设施迁改工程，由供电局立项审批。', '110千伏电力设施迁改工程立项审批'],
    ['各部门应当结合本部门职责，针对健康因素，出台公共政策。', '出台公共政策'],
    ['市发展改革委会同市科技局、市教育局、市财政局等部门，委托第三方机构开展评审。', '委托第三方机构开展评审'],
  ])('the task is what is to be done: %s', (text, task) => {
    const [found] = proseResponsibilities(clause(text))
    expect(found?.task).toBe(task)
  })

  test.each([
    ['主管部门应当自收到申请之日起十日内答复。', 0],
    ['主管部门应当说明理由。', 0],
    ['主管部门应当加强监督检查。', 1],
  ])('an article tells tasks and procedures; procedures are none: %s', (text, count) => {
    expect(proseResponsibilities({ ...clause(text), section: ['第二章', '第七条'] })).toHaveLength(count)
  })

  test('the quote is the sentence at its place', () => {
    const text = '完善制度。教育部门要制定指南。'
    const [found] = proseResponsibilities({ ...clause(text), start: 100 })
    expect(found?.evidence).toEqual([
      { quote: '教育部门要制定指南', section: ['一', '（二）'], clean: { start: 105, end: 114 } },
    ])
  })
})
